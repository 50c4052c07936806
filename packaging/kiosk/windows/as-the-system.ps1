# Runs a few lines as the system's own account, by a task that is made, run once and removed.
function Invoke-AsTheSystem([string] $lines) {
    $name = "HubDesk assigned access"
    $coded = [Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($lines))
    $action = New-ScheduledTaskAction -Execute "powershell.exe" `
        -Argument "-NoProfile -NonInteractive -EncodedCommand $coded"
    $who = New-ScheduledTaskPrincipal -UserId "S-1-5-18" -RunLevel Highest
    Register-ScheduledTask -TaskName $name -Action $action -Principal $who -Force | Out-Null
    try {
        Start-ScheduledTask -TaskName $name
        do {
            Start-Sleep -Milliseconds 200
            $state = (Get-ScheduledTask -TaskName $name).State
        } while ($state -eq "Running" -or $state -eq "Queued")
        $result = (Get-ScheduledTaskInfo -TaskName $name).LastTaskResult
        if ($result -ne 0) { throw "Windows refused it (result $result). Nothing was changed." }
    }
    finally {
        Unregister-ScheduledTask -TaskName $name -Confirm:$false
    }
}
