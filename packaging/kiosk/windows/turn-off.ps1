# Takes assigned access away again, from every account. Run as an administrator:
#   powershell -ExecutionPolicy Bypass -File turn-off.ps1
$ErrorActionPreference = "Stop"
$change = @"
`$found = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
`$found.Configuration = `$null
Set-CimInstance -CimInstance `$found
"@
. (Join-Path $PSScriptRoot "as-the-system.ps1")
Invoke-AsTheSystem $change
Write-Output "Turned off. Restart, and the account is as any other."
