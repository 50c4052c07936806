# Lets one account of this computer run HubDesk alone. Run as an administrator:
#   powershell -ExecutionPolicy Bypass -File turn-on.ps1 -Account hub -HubDesk "C:\Program Files\HubDesk\hubdesk.exe"
param(
    [Parameter(Mandatory = $true)] [string] $Account,
    [Parameter(Mandatory = $true)] [string] $HubDesk
)
$ErrorActionPreference = "Stop"
if (-not (Test-Path $HubDesk)) { throw "There is no program at $HubDesk." }
$local = Get-LocalUser -Name $Account
if (Get-LocalGroupMember -SID "S-1-5-32-544" | Where-Object { $_.SID -eq $local.SID }) {
    throw "$Account is an administrator. Assigned access is for a standard account."
}
$words = Get-Content -Raw (Join-Path $PSScriptRoot "assigned-access.xml")
$words = $words.Replace("@ACCOUNT@", [System.Security.SecurityElement]::Escape($Account))
$words = $words.Replace("@HUBDESK@", [System.Security.SecurityElement]::Escape($HubDesk))
$filled = Join-Path $env:ProgramData "hubdesk-assigned-access.xml"
Set-Content -Path $filled -Value $words -Encoding UTF8
# Windows takes it from the system's own account only, which a task of one run is.
$change = @"
`$found = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
`$found.Configuration = [System.Net.WebUtility]::HtmlEncode((Get-Content -Raw '$filled'))
Set-CimInstance -CimInstance `$found
"@
. (Join-Path $PSScriptRoot "as-the-system.ps1")
Invoke-AsTheSystem $change
Remove-Item $filled
Write-Output "Turned on for $Account. Restart, then sign in to that account."
