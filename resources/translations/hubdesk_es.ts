<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>hubdesk</name>
        <message>
            <source>(ask; never tick it for somebody)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>+ New attendee, {choose}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 waits · B break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 ZIP code cannot be read; kept as a note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 ZIP code had lost its leading zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 blank row left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 e-mail is not an e-mail address; kept as a note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 e-mail is shared by people of different names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 is verified in Mobilize</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 module left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 move proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 person goes on the list to set to No Show in Mobilize, by your word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 person moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 person moves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 person still waits for Mobilize. They are kept on this laptop: open HubDesk again where there is a network, and they go by themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 person to decide about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 person to read back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 person to send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 person to set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 person {briefed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 phone number cannot be dialled; kept as a note.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 row gives a day but no time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 row gives no shift and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 row gives no shift; the event's only one was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 row has fewer cells than the header.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 row has more cells than the header; the rest is in the notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 row has no name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 row names no event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 row names nobody and was left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 row repeats a sign-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 selected, press</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 shift start cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 sign-up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 status is a word HubDesk does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 to 2 min between calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 to 2 minutes between calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 to 9</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 to take back, beside these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 to {last} a dialer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 waits to be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>10 min late</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1:1 and registration are noted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1:1 with a DNC organizer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2 to 3 min between calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2 to 3 minutes between calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3 Sep 2026</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>30 to 60 s between calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>40 to 80 % of the sign-ups, until this hub has three evenings of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>60 % or 12</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A Mac can be held to one program only where it is managed (MDM); a hub's own is not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A PIN has four to eight digits. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A block has nobody calling. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A campaign's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A correction is kept with its reason. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A dialer needs a name. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A dialer's link must begin with https. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A first and a last name are needed to get in. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A leader decided.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A leader leaves it as Mobilize says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A leader needs a name. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A leader noted {name} as not having come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A leader's name has at most {limit} characters. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A leader's reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A leader's reason: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A line per person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A made-up hub with forty volunteers; nothing leaves this laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name has more than {limit} characters, which Mobilize would not take. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name is enough to get in. E-mail and ZIP let Mobilize know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A new PIN for {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quiet sound before a rotation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quiet sound five minutes before a rotation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rotation is possible: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A rotation lasts {least} to {most} minutes. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A sign-in page of the Wi-Fi answers instead of Mobilize.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A stint ends after it began, and not in the future. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A thing to lend needs a label. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A training module needs a name. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A word is enough: forgot to move them, wrong dialer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A word is enough: wrong person, left at once …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a dialer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a letter, so that everybody's are their own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an item if the evening goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add and check in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add by hand, or use another e-mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add dialer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add equipment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add from 1 to {limit} at a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add one on the Hub page, or with: hubdesk dialer add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the host first, then whoever helps, with the day they were trained.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add the module</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add them there by hand, or ask Mobilize's support for the grant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add them there: + New attendee, then Completed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add to tonight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add tonight's link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After that you can pull the network plug.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alaska</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All hubs work on the DNC's priority campaigns together and its dialer stays part of every rotation, so no hub chooses a district or a state of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All of them are verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All others are verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All the equipment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All {count} of them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Already on the list?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt+B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt+D</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt+E</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt+J</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt+L</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt+Tab, the Super key, other workspaces and Ctrl+Alt+F1 to F12 lead out of the kiosk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt+Tab, the Windows key, Ctrl+Alt+Del and other desktops lead out of the kiosk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt+Up and Alt+Down move an item, Alt+Delete takes it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An item of the evening lasts from 1 to {limit} minutes. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another dialer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another dialer has this name already. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another leader has the initials {initials}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another module</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any name will do; it is shown on every page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arizona</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arrows choose · Space selects · a digit or a drag moves · B break and back · S seat · J join · U undo a rotation's move · Enter opens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As an administrator run turn-on.ps1: assigned access leaves that account HubDesk alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for one, or leave them out of Mobilize.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask them for the next shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your organizer which event to use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask your organizer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask, then keep ours or theirs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B brings back to the seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back from a break.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before the doors open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before: {said}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin with its time and name its dialers, such as: 19:10 Scale to Win 60%, ThruTalk 40%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside them usually {count} walk in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring in tonight's sign-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring the roster in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring the roster in on Today whenever you have it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring tonight's roster in on Today. If people are at the door already, start the shift now: everybody is a walk-in until the roster is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By key, from Mobilize itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV files (*.csv *.txt);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CSV from the dashboard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Call list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Callers choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calling hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calling hours go from one time to a later one of the same day. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls end at {there}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls to voters {where} end at {there} there: {here} here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calls until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came to another shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Came to the {at} shift instead, so this sign-up is cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Campaign dialers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot call on the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Central</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the dialer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the leader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed after the survey went out: likely their own answer, or a co-host's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Changed before any survey: somebody set it in the dashboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Charger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check an export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check an export, or by key: a tick is not read back yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check by key now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check in again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check in anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its name and place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that it is a folder you may write to, or set HUBDESK_HOME to another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that you may open it, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the Wi-Fi; HubDesk looks up what may have arrived before it sends again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the Wi-Fi; without any, go on: HubDesk tries again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address on the Hub page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address on the Hub page; if it is right, wait for the next try.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the key and the organization number on the Hub page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the organization number on the Hub page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check them in first, or see where they stand with: hubdesk search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check them in first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check this person in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check-in taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked in at the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose All to see every line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder you may write to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an in-person shift.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another label: each is one thing's for good.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name, or edit that one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another, or leave --port out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one above 1023, or leave --port out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one that you can type in the dark and nobody would guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the status in the event's dashboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chosen at the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the form</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clock, disk, printer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close HubDesk?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Closing, minimising, Esc, Ctrl+Q, Alt+F4 and the window's menu do nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cmd+Tab, Spotlight, Mission Control and Cmd+Option+Esc lead out of the kiosk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code of the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code or ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comes to the next shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comes to the next shift?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coming events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Coming shifts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare both</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare both names, then add by hand or correct the e-mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comparing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Completed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connected to Mobilize since {since}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied the phone of {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied the text for {name}. Paste it where you write to them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct it, or leave it empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the one that stands in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the stint before or after it first, or choose other times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the stint on {dialer} of {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct what it names, or add by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct {name}'s stint</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not be sent; tried again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts cannot be below zero. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+1 to 6</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+G</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+H</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+N takes a walk-in: a name is enough to get in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DNC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DNC dialer's part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DNC dialer, share of calling minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>DNC organizer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Daily code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data and Mobilize</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data folder: {folder}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Debrief</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dial-in number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dialer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dialers for tonight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not delete it. Copy the folder somewhere safe and ask for help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not delete the folder. Copy it somewhere safe and ask for help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Doors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Doors open since {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Doors opened without it: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Down takes a near name from the list, Ctrl+N a walk-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop the CSV here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each can be taken back at the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each thing gets a label with a number, to be written on it: Headset 1, Headset 2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Eastern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the four steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the hub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Eight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypted on this laptop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypted, locked by this computer's keyring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypted, locked by your passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter 0 or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter both; everything else can wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter goes to the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter how many it needs at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter it as https://api.mobilize.us/v1, with no name or key in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter takes the next free one; letters find a label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter ten digits, or leave it empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the caller's own count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the minutes as a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Equipment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Esc shows everybody again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Event campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Event of the rows that name none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every dialer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every hub calls on the same priority campaigns, so Scale to Win has no district list to choose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody here is briefed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody here is trained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody is on a dialer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody is where they are due, so nobody needs to move.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody who is here already calls where they are due.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everybody who is here was briefed already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone marked: where each stands, since when, why, and what to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everyone on {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything is ticked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything pressed, newest first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything the evening needs is on this laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything the hub lends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything works without a mouse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export one event's sign-ups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export or download it again; part of it is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the event's sign-ups again: Mobilize's word is compared with your desk's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the file again; this one is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the sign-ups again and choose the new file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the sign-ups again; this is no roster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export the sign-ups from Mobilize as CSV and choose that file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export with the Timeslot start column, or name an event that has one shift only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F11</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer letters find more; Esc shows everyone again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewest callers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewest minutes here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find on the worksheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First a PIN to come back with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First page: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First phone bank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First time and not briefed yet: {names}. B briefs the chosen row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First-timers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Five</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Floor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the real thing use another folder: set HUBDESK_HOME, or leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For your own screens and reports.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Four</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Four to eight digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Four to eight digits. With their initials it signs them in at the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some room, then try again. The data is in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From {count} evenings of this hub.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give ZIP code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give every block a time of its own, before the end of the shift.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it more, or say a leader's reason, which is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it what is written on it, such as Headset 4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give leaders a PIN on the Hub page, and each signs in with initials and PIN.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes on the worksheet. With this e-mail Mobilize renames {theirs}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes on the worksheet: somebody chooses {choose} in the dashboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Goes to Mobilize when the network is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Got it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Group registered on Mobilize</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand it over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand this screen to volunteers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hawaii</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here. Each shift has a new one: check that it is tonight's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hi {first}, this is {host} from {hub}. Thank you for calling with us tonight! Can we count on you again? Next: {next}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hi {first}, this is {host} from {hub}. We call tonight from {start}{place}, and there is a seat for you. Are you on your way?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History of this person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Home venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hosting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hosting phone banks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hotspot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How did it go?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it went</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How its columns are understood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sign-ups come in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How to join the dialer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HubDesk calls and sends nothing by itself. Not coming marks nobody as a no-show: that stays a leader's press.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HubDesk has no Mobilize key and address for this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HubDesk locks itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HubDesk never sends it. It fills in {fields}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HubDesk stops reading from Mobilize and creating walk-ins there. What waits is kept, and you can go on with the CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HubDesk then reads the roster by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HubDesk was stopped before it was done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>HubDesk's text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have an API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I have the CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If they stand at the desk, add --confirm to check them in as a walk-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import a CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Importing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Mobilize choose Export (or Download CSV) and use the file it gives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Mobilize open your event, choose Export under Attendees, and import the file here. After that the evening needs no network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In at once, dialer as for everyone. This hub has no key, so the name goes on the worksheet: after the event you add it in Mobilize and tick it off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In at once, dialer as for everyone. When the network is there HubDesk creates the sign-up in Mobilize once, and checks that it is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In since {at}, checked in by {by}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Initials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Initials and PIN bring HubDesk back: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Initials have one to four letters or digits. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install cage: it shows one program and nothing else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newer HubDesk and open it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It begins with a check-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It changes nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It clears itself after each person. A leader's initials and PIN are the only way out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no link for tonight yet: paste it, or say why not.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is planned for {time}; Enter moves everybody ticked now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is set: tick</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It stands in the address of your Mobilize dashboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was settled meanwhile: nothing was changed. See its line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its answer was lost, and nobody can tell whether Mobilize has the sign-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its hours are {day}, {hours}. Its evening begins when you open the doors.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join code or ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join {dialer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the screen where the host sees it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep theirs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeps a seat during a break.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeps the DNC's dialer its part of the room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept in {where}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept with your name and the time. Nothing else follows from it by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Laptop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Laptop {laptop}, shown as the shift's {shift}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last rotation, {count} to undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leaders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leaders stand on the record of what they do at the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave HubDesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave them in peace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out by a leader, so that Mobilize does not say what your desk says: {count}. You can go home.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left out or taken back ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lend another one, or take it back from whoever has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lend something or take it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lend to {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lent {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less needs a leader's reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let them come back first: hubdesk break WHO --back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line} has more than {limit} columns. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line {line} has one cell of more than {limit} characters. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link and codes are for {day} only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link and codes for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links and codes change every shift; the rest comes with the template.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lock the data with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log in as the user who made it, or unlock the keyring; HubDesk has not changed the data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log out and choose “HubDesk kiosk” at the login screen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look and apply</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for a missing @ or dot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for a missing @ or dot, or leave it empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for them in the event's dashboard, then add by hand or leave out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looked up first, for it was interrupted; posted only if Mobilize does not have it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make an account for the hub's evenings, and use HubDesk in that account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Miami Valley Hub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minutes on one dialer of a split</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize answers as it should.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize asks to be left alone for a while.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize cannot be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize does not know this organization or event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize does not say when that was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize had the sign-up already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize has another name for this e-mail; sending it would rename them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize has not been asked yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize has them blocked. Ask your organizer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize has this person blocked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize has trouble of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize keeps its attendance; the desk leaves it alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize needs it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize no longer lists {name}. Check in only if they are standing here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize refused it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize refused the key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize refused what it was asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize said yes and named an error at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize says of everyone marked what your desk says. You can go home.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize says otherwise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize says otherwise of {count}: see who needs you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize says otherwise, and a leader keeps what the desk says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize says they came.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize says they did not come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize stays as it is. Your desk's own record stays, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize takes nobody without a ZIP code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize takes nobody without an e-mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize will not be told. Your desk's own record stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize will not know that they came, and nobody there can thank them. Your desk's own record stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize's list goes on at another address, and HubDesk does not follow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize's staging server (for trying out)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize's word is kept. The desk's own record stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mobilize: not let in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Module</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More on hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Most hubs have none: import the CSV instead. With a key, set it on the Hub page or in HUBDESK_MOBILIZE_KEY and HUBDESK_MOBILIZE_ORG.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mountain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move 1 person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move {count} people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved at {time} by {by}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved on the floor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moved with the rotation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>N</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name at least one dialer for it, with a share or a number above 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name somebody else, or nobody.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needed to get in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs a computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs a phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs an account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs you ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New to this? Play a practice evening first: made-up people, ten minutes, nothing leaves this laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New tonight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next in turn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next in turn. {callers} on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next rotation {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next try {at}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No calls before {there}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No calls to voters {where} before {there} there: {here} here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No column of this file names a person. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No coming event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No dialer may be called now, so everybody stays where they are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No dialer yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No dialer yet, so everybody waits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No dialer yet, so there is nothing to print.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No dialer, wait on the floor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No key: most hubs have none. What you tick is checked with the next export.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No leader has a PIN yet, and without one nobody could leave the kiosk. Nothing was started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No leader has one yet. Four to eight digits; you type them at the kiosk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No leaders yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No link for tonight yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No link for tonight yet: this one is {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No link or code yet for {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No list, no settings, nobody else's name: this screen is not given them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No room holds that many callers. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rotation ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rotation is ahead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No shift here meets in person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No shift yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody by exactly that name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody by that name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can keep their own seat. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody can restore it: not HubDesk, not the DNC. Without it the data on this laptop stays locked. Write it down and keep it away from the laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has called yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has come to this shift yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has signed in: the record says {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has signed in: the record says {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has signed up yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has {label}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is here yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is here yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is marked yet, so there is nothing to tell Mobilize.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is missing: whoever signed up is here, or cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is noted yet. Say who hosts tonight.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is on duty, so nobody can sign off. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is on the floor yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody like that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody makes that many calls in an evening. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody of it comes to the room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody of this evening is left for Mobilize to learn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody to call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None for tonight yet. Callers cannot start without it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of the {rows} rows says when its shift starts. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet. Walk-ins can be checked in as soon as there is a shift.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a day, such as 3 Sep 2026</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not a time zone, such as America/New_York</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not asked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not connected since {since}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in Mobilize yet, and this hub has no key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in Mobilize yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not let in since {since}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not marked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not noted yet: {steps}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not on the list?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not on the list? Name is enough to get in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not ready yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not signed up tonight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not ticked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not ticked any more: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note briefing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note that {count} did not come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note who did not come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Noted as not having come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Notes for callers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing by that label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing else in it differs from before. If you have just set statuses, export again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is lost if you close the lid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is planned yet. The model evening is fitted to the shift's hours.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is planned.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is ticked yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing left over from {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing lent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of that kind ({kind}) is free. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing on the staging server is real. It has a key of its own, and only a data folder without a roster can switch to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to lend yet. What is added here, the desk lends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to set yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to tick now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing waits to be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing waits to be sent to Mobilize.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was pressed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing would be sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing would be sent: this hub has no key. Everything is on the worksheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now: {title}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nowhere yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oldest {age}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On Mobilize</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On Mobilize as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On duty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On duty now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On no dialer, so there is nothing to join. Choose one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On {dialer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One thing to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One to four letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a person can set who came.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only looking around?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only people who are here can be put on a dialer. Nobody was moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {free} free. Empty the bin or a downloads folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {free} free: presses could not be saved. Free some room first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {system} can lock these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a browser and sign in to the Wi-Fi.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open in Mobilize</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it and save it as CSV, then choose the CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it as the user who made it; HubDesk has not changed it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open its doors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the doors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the event in Mobilize</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the worksheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening your desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or choose it. In Mobilize: the event, then Export or Download CSV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Or: why this evening goes without it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organization number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PIN set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pacific</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Password</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste the key alone, on one line, as Mobilize gave it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste the key here; without one, choose the CSV above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste the link first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste the link, or give a reason below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste the whole link as the DNC or the campaign sent it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste tonight's link, or type why this evening goes without it. People can be checked in meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People can be checked in before, too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>People found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone bank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone numbers have ten digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone or login</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Phone or login they use there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan my own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the rotation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plan the rotation on Today, or add one to the run of show.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port {port} is in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port {port} may not be used here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Posted, unless Mobilize has this sign-up already or another name for the e-mail.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice evening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practice people never leave this laptop, so {host} was not asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Practise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press B to send somebody on a break, and again to bring them back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press again to take it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press {key} to move people here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print or save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the table cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the worksheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Printer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pull</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pull again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Push the rest by 5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pushed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put 1 person back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put back where they were.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put nobody back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the session file beside the others: hubdesk-kiosk.desktop goes to /usr/share/wayland-sessions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put them on one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put them on the dialer again instead: that begins a new stint.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put {count} people back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>QR code of {link}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R, B, S, U</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read in Mobilize.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the roster now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the roster, event {n} of {of}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the roster, event {n} of {of}. The desk goes on meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready in {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready: you can pull the network plug now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Registered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this block</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replaced by a later word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restart the laptop and sign in to that account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retire {name}?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rotate at {clock}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rotation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rotation at {clock}: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rotation due since {clock}: {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rotation due since {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rotation now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run of show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ruth Kim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>STAGING · HubDesk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>STAGING: nothing here reaches the real Mobilize.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same order as the dashboard: by shift, then family name. Space ticks; a tick is your word, HubDesk checks afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as CSV UTF-8 and choose it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the table cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the worksheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save the worksheet as PDF and print it elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save what would be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say it in a few words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say it in a few words; the rest belongs on paper.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say it in fewer words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say it shorter, like: table 2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Say what was otherwise.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scale to Win is ready as a template: only tonight's link is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scale to Win link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scan, or type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Screen {number} · {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Script</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Script link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search for a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search for the person again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seat or table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See a person's stints with: hubdesk stints WHO</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See that the disk is plugged in and may be written to, then try again. The data is in {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the leaders with: hubdesk leader list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the lines that need you; correct what they name, or add by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the names with: hubdesk dialer list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the shifts with: hubdesk events. Without any, import the CSV or pull with a key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what there is with: hubdesk equipment list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See where everybody stands: hubdesk sync</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See where they stand with: hubdesk search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See who has what with: hubdesk equipment list --out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send to the break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending, and reading back. The desk goes on meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent, and no answer yet: before sending again HubDesk looks whether Mobilize has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set HUBDESK_PASSPHRASE, or start the window and type a passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set it in the system's settings: until then check-ins are noted with a wrong time. Nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set one with: hubdesk leader pin WHO, or press Ctrl+K in the HubDesk window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set these in Mobilize</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up your desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Seven</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shares an e-mail with somebody else: check the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shares an e-mail with somebody else; sending it would rename them in Mobilize.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side by side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in to the Wi-Fi in a browser, or check the address on the Hub page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in to the Wi-Fi or use another one, and check the laptop's date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign in with: hubdesk duty sign-in INITIALS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign off {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sign-ups: {changed}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Signed up and not here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Six</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So many cannot be added at once. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody else may know better: ask, then keep ours or theirs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something else</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something on the way sends HubDesk elsewhere, and it does not follow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong that HubDesk does not know. What was saved before is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split the room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start HubDesk without --practice for the real thing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start it again when you are ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start tonight's shift now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still out with them: {labels}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Still to confirm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped before it was done. What was saved before is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping after this call. What was read and sent stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as 18:20</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as 45</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sync</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table 1, Table 2, by the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tables</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take an account without anything of yours, and turn off the shortcuts the recipe names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take at least {n} letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take back {label}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back first, then retire it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it back in the dashboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take one back first, or add it to the hub's equipment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the check-in back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the check-in on the other shift back first, or check them out of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the check-out back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the model evening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the model evening on the Agenda page, or with: hubdesk agenda template</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the no-show back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the tick back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take this shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Taken back: {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talking to Mobilize</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talking to Mobilize now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is longer than any phone number or login. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is longer than {limit} letters. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not a day. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not a phone number. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not a web address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not an API key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not an e-mail address. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not the passphrase of this data folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is what it says already. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That sign-up is not in the roster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That stint has ended. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That stint was corrected already. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The CSV from Mobilize's dashboard. You see what it changes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The DNC sends a new one for each shift. Paste it whole.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The DNC's (Scale to Win)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The DNC's dialer fills first. {callers} on it, needs {needs} more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The DNC's dialer had {part} of {minutes} calling minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The DNC's dialer has {part} % of the evening; this hub keeps {share} % for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The DNC's dialer would have {given} of the evening; this hub keeps {share} for it. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The DNC's dialer, unless they choose another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Mobilize organization is a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Sync page says why and what to choose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Wi-Fi may be slow; HubDesk tries again by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agenda has the rotation at {agenda}, the dialers' plan only at {blocks}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The agenda has the rotation at {agenda}, the dialers' plan still at {blocks}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer was lost, so HubDesk looks it up before sending again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The answer was not one of Mobilize's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection broke in the middle of an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data file in {folder} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data folder {folder} cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data in {folder} is locked with another key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data is in use for writing by something else. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk goes on meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk works on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The desk works on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk did not take this, so it was not saved. Everything before it is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full, so this was not saved. Everything before it is safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The doors are open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The evening is planned here as soon as tonight's roster is in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The evening's last item is done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The event is no longer in Mobilize.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The exported CSV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The fewest callers cannot be below zero. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file ends inside a quoted cell that begins on line {line}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file has a header but no sign-ups.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file key.json in {folder} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first line must have columns such as First name, Last name and Email.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The four steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host is not trained for tonight: {untrained}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hub has no dialer yet. Nobody was moved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hub has no equipment by that label. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hub keeps {share} for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The hub knows {name}, who has no sign-up for tonight. Adding makes one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kiosk is open already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kiosk is open. A leader's initials and PIN bring HubDesk back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The kiosk is still open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The label is what is written on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last block of the evening runs; nobody needs to move.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last item of the evening is done. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last rotation did not move {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The last shift on the list was on {day}, {date}, at {at}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The letters of this file cannot be read. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model evening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model evening is planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model evening's is 45.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The names on this laptop are locked with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The network plug may be pulled already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next shift on the list is on {day}, {date}, at {at}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The one here is for {day}: callers need tonight's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The only dialer tonight. {callers} on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other is closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer did not take it. Your ticks are safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rest is pushed by {minutes} minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The room calls here now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The room moves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The roster has online events only, and Mobilize keeps their attendance by itself. Bring in the sign-ups of the event at your place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The roster is in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rotation is where the agenda has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The rotation of {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The run of show is changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shift came from an export that does not say its number in Mobilize.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shift is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sign-up was made in Mobilize.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text to copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The very request</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The whole recipe, and how to turn it off: {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The worksheet lists them in the dashboard's order: choose a status for each.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their own answer or a co-host's: ask, then keep ours or theirs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Their own: {phone}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a {label} already, or there was one. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no Scale to Win link for tonight, and the DNC's dialer stays in the rotation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no dialer of that name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no event with that id here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file {file}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no item {number} in this agenda. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no room to rotate yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no shift to check in to yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no shift yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such leader. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such shift in the roster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such stint.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to decide about {name}. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to take back for this person. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to take back for {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These initials and this PIN do not belong together. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are here on another shift now, so this check-out stays. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are not on a break. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are on a break already, or keep a seat. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are on no dialer now. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They check themselves in there, by themselves, one after the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They go by themselves as soon as there is a network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They leave the list and go off duty, and their PIN opens nothing any more. Everything they did keeps their name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They signed up for an event that meets online, where Mobilize keeps attendance by itself. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They wait on the floor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They wait on the floor. Checking in needs no dialer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They would have been on two dialers at once. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Things are lent to people who are here. Nothing was lent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This HubDesk does not know what it was asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer has no keyring to keep the data's key in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer has no keyring, so the names on it are locked with a passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer's keyring no longer has the key of {folder}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This data folder already has a roster or a shift, so it is kept away from Mobilize's staging server. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This data folder was filled for Mobilize's staging server, so it is kept away from the real Mobilize. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This data was written by a newer HubDesk. It was left untouched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This evening has no agenda yet. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This event meets online: Mobilize keeps its attendance by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file has more than {limit} rows, far more than a roster. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file has {megabytes} MB, far more than a roster. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is empty. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file is not a text file. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a saved web page, not the export. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a spreadsheet file. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not tonight's shift. Who is checked in on it counts for {when}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the first evening on this laptop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This key may read, but not make sign-ups: walk-ins are on the worksheet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This laptop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This laptop has no printer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This laptop's clock is {time} ahead of Mobilize's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This laptop's clock is {time} behind Mobilize's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person has no sign-up yet. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This person is not checked in, so there is nothing to check out. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This shift is not today's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Those two PINs were not the same. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three questions. Everything can be changed later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick only whom you know to be missing. Whoever stays unticked stays unmarked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick what the 1:1 agreed on. A day it was done completes it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick what they bring back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick whom to put back where they were. The moves stay in their history.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ticked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ticked at {at}: a person's word, not read back yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ticked is not verified: HubDesk reads Mobilize afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ticked is not verified: import the export afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ticked is not verified: import the export, or check by key, on the Sync page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ticked: somebody says it is set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ticked: {name}, {choose}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times carry no zone; the event's was taken: {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Times carry no zone; the hub's was taken: {value}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To set ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To set in Mobilize</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Today, Desk, Floor, Agenda, Sync, Hub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tonight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tonight's Scale to Win link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tonight's rotation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tonight's sign-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too many tries that did not fit. Nothing was changed, and checking in goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training and hosting tell themselves where nothing is noted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training done on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training of {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again, or save it as PDF and print that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again. Whoever forgot their PIN sets a new one on the Hub page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again; if it happens twice, the log in {folder} helps whoever helps you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again; the data is safe. Nobody can open it without the passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try fewer letters, or add them as a walk-in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try fewer letters, the e-mail or the last four of the phone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try now to go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try things out in a folder of its own: set HUBDESK_HOME to an empty one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Two blocks begin at the same time, or one begins when the shift is over. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a few letters of a name, the e-mail or the last four of the phone. Up and Down choose, Enter checks in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a reason, or give the DNC's dialer its part.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type a share such as 60 %, or how many callers, such as 12.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type it again; copying it from somewhere else may have spoilt it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type its name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the new PIN twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type them as RK, or leave them empty: HubDesk makes them of the name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type them as in: hubdesk duty sign-in RK</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>US Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unlocking the roster on this laptop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untick who stays. The others move now, all at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up and Down pick one instead. Otherwise go on: nothing is merged by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Up, Down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a name such as America/New_York.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use a number that hubdesk agenda shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use an address that begins with https.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use that one, or close it first. Looking things up works beside it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the number in the event's Mobilize address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>VAN does not read it any more; Mobilize's dashboard still counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verified ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Volunteers check in on the other screen. Leave it there first, with a leader's initials and PIN; then this can be done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Voters' zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait a moment and press again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait {seconds} s before the next one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait: HubDesk goes on when Mobilize allows it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait; HubDesk looks up what may have arrived before it sends again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting ({count})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting on the floor for a dialer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Walk-in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wants text messages about events like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was checked in by mistake, and Mobilize may have heard of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was everybody who is here briefed? A notes it for all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Was everybody who is here trained? A notes it for all of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Welcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What Mobilize has yet to learn of the evening, one line per person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What Mobilize knows of the 1 marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What Mobilize knows of the {count} marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What Mobilize lists from now on stands here once the roster is in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What did {name} say?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is left is on the right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is lent or taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it says now is kept in the history, with your name and the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What they said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was typed holds letters that are no UTF-8. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What would be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where does {name} sit?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where everyone stands</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where somebody sits has room for {most} letters. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which dialer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who called where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who calls where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who came, those first who want the next shift. HubDesk signs nobody up by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who did not come?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who helps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who is next?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who keeps the seat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who keeps the seat meanwhile? Letters find a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who leads it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever answers cannot prove to be Mobilize, so nothing was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever is checked in appears here, in the order of Mobilize's dashboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever is checked in at the desk appears here, on a dialer or waiting for one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever is checked in at the desk gets a line here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever is checked in gets a line here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever signed in last is on every record from then on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever signs in types their initials and their PIN. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whom to call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whose PIN brings HubDesk back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is it corrected?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why is it taken back?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why the DNC's dialer, and no district of our own?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With the same e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With what they said</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With whom</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Within {seconds} s of Mobilize's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a key HubDesk reads the CSV you export, and gives you the list to tick in the dashboard afterwards. With one from the DNC it reads by itself and creates walk-ins. No key can set who attended: Mobilize has no such call.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Work on this shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worksheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write both as 09:00 and 21:00 on the voters' clock, or leave both empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write both times on the shift's clock, as 18:20.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as 2026-10-20, or leave it empty for any day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write what they typed into the dialer, at most {limit} characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You go on working on the other one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your hub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your hub has no name yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your hub's name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your hub, the four steps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name stands beside what you do at the desk.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your organization gave you an API key?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your {count} campaign dialers may be mixed in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIP code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIP codes have five digits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIP codes have five digits. Nothing was saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIP {zip}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a dialer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a dialer that is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a person's history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about 1 min between calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about a minute between calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>account there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add a link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>added here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>afterwards nobody is below a dialer's minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another dialer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>any day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as Mobilize gave it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as planned, N begins it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as they typed it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as they were</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as {login}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked not to be called</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at the hub</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>attendance by worksheet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>back from a break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>back {at}, taken by {by}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>begin what is next, on the agenda</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>being sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>below the hub's floor, {floor} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>briefed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by its kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by {by}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by {name} · Enter goes to the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>call list: who is missing, who comes again (L on Today)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>callers choose: {dialers}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>calls until {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>came from another shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>came to another shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>campaign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changed there at {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>changes at midnight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>check in somebody who cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>check in, or do what the blue button says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>check out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>check-in taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chose it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clock {time} fast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>clock {time} slow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>code {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>comes to the next shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>coming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>conflict</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>corrected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>corrected by {by}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>could not call on another dialer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>counted from the evenings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>counted from the leaders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>data lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>did not come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>empty: not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ends {at}, {minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>evening {count}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>event name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>event number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>event type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>everybody at their own pace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>everyone on {dialer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expect {low}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expect {low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>expired {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fewest callers here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fewest minutes here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>find anybody, from any place on the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first and last name swapped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first phone bank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>first time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>floater: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>floor lead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for {day}, needs tonight's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>good until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>greeter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>half a minute or less between calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hand a screen to volunteers: they check themselves in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has no {lacks}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>headset for browser calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>headset, or Headset 4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>held</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>here of {all} · expect {low}–{high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>host on duty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>how to join it: the link as a QR, the codes (J on the floor)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>https://, as it was sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hub's floor {floor} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hybrid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in Alaska</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in Arizona</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in Hawaii</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in since {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in since {clock}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in your roster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in {place}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is left out of Mobilize. The desk's own record stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is on the worksheet, to be set by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>join by link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>join with {code}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keeps the DNC's share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept as note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept in the history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept in {where}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept with the evening, and in its report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>last name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leave empty to keep the one there is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>led by {owner}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left a message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left at {clock}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left ear dead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lend a headset or laptop, or take it back (E on the floor)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>link for tonight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>link {other}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>longest {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>look here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>midnight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>move the selected cards to that dialer, 0 to waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moved by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moved with the room</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>moves to {dialer} at {clock}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name or e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name, e-mail or last 4 of the phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>near name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nearly the same name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needs a new link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needs {number} more to reach {minimum}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>next in turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no PIN yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no account needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no calls before {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no e-mail, no phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no link or code yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no link yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no longer listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no printer: save what you print as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no roster</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no roster yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no time given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no venue given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no {lacks}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody falls below a dialer's minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody has called yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody is away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody moves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody needs to move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody signed in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nobody yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not back yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not begun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not briefed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not coming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not connected since {clock}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not let in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not marked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not noted yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not signed up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not the next shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not ticked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not to the next shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not trained yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note somebody's briefing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing is out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing left to set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>oldest {age}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on Central time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on Eastern time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on Mountain time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on Pacific time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on duty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on duty with {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on the floor: rotation, break, seat, undo a rotation's move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on the record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>online, counted by Mobilize</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>optional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>organization</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>over at {clock}, the shift ends at {end}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>past {minutes} planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>people</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>person's number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>phone to dial with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>planned until {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>practice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>printer not looked at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>put back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>read just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>roster just read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>roster {age}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>roster {age} old</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rotation in {minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rotation now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same e-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seat kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seen there at {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sent, not yet read back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set by HUBDESK_MOBILIZE_URL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set them before Mobilize's survey goes out at {at}: it asks everyone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set them before midnight {zone}: then VAN reads who came, for the last time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set them before midnight {zone}: then VAN reads who came, the first of three nights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set them before midnight {zone}: then VAN reads who came, the second of three nights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shift end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shift number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shift over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>shift start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>short for the same name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>show what callers need to join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sign-up number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signed up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signed up for {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signed up on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>signed up {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since {at} · {age}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>split: {parts}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>starts in {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stays here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>step back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>still on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>table 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>take the last press back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the DNC's dialer fills first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the DNC's dialer then has {share} % of the callers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the DNC's dialer, unless they choose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the desk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the desk's word is kept. It is on the worksheet, to be set in Mobilize.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the dialer was below its minimum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the only dialer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the reason is kept with the evening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the record says {host}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the room calls here now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the seat is kept empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the system's keyring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>their dialer is closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this computer's environment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this session only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tick a line, select a card on the floor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tick the worksheet full screen, from the Sync page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ticked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ticked: {choose}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ticks and goes on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ticks and moves on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to come</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to set in Mobilize</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to set: {choose}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tonight only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>type to find · Space ticks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under 30 s between calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>under a minute between calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until about {clock}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>until {clock}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>virtual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waits on the floor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waits since {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>walk-ins go by key; who came is set by hand and read back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wants a phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wants an account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wants an account and a phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wants the next shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>was not here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>we will tell you the day soon</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what they did keeps their name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who came</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who came first is on top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who is on duty: sign in or off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who waved from that screen, and why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whole name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with them since {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>with {name} since {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>would be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wrong number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{age} old</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{at} shift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{at}, by {by}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{begins} to {ends}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{callers} on it, needs {needs} more to keep the wait short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} ZIP codes cannot be read; kept as notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} ZIP codes had lost their leading zero.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} are verified in Mobilize</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} blank rows left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} by the next sync, in this order. Nobody is asked and nothing changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} calls</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} can call on none of these dialers and wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} charger</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} chargers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} conversations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} e-mails are not e-mail addresses; kept as notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} e-mails are shared by people of different names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} headset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} headsets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} hotspot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} hotspots</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} laptop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} laptops</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} modules left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} more in the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} more not trained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} more, kept too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} moves proposed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} moves undone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} need you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} no longer to set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of them with this file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {all} leaders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {all} who are here are briefed. B notes it for the chosen row.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {least}+</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {places} places</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {places} places, full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} open by {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} or more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} other thing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} other things</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} people are back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} people are on a break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} people go on the list to set to No Show in Mobilize, by your word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} people move</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} people moved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} people moved to {column}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} people of earlier evenings are not settled in Mobilize</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} people share an e-mail with somebody else; Mobilize would take them for one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} people still wait for Mobilize. They are kept on this laptop: open HubDesk again where there is a network, and they go by themselves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} people to decide about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} people to read back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} people to send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} people to set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} people {briefed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} phone numbers cannot be dialled; kept as notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows give a day but no time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows give no shift and were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows give no shift; the event's only one was taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows have fewer cells than the header.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows have more cells than the header; the rest is in the notes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows have no name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows name no event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows name nobody and were left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} rows repeat a sign-up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} selected, press</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} shift starts cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} shifts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} sign-ups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} sign-ups, all of them; {age}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} sign-ups, but the last reading did not finish.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} sign-ups, {age}: people may have signed up or cancelled since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} sign-ups, {missing} fewer than Mobilize counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} signed up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} statuses are words HubDesk does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} things to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} to decide about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} to read back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} to send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} to set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} to set by {at}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} to set in Mobilize</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} to take back, beside these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} to {dialer}: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} wait to be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day} phone bank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{day}, {hours}. From when, and who calls on which dialer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{dialer} has {count} of {minimum}: {wait}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{dialer} would have {count} of {minimum}: {wait}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{event} (continued)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{file} could not be written. Nothing else was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{free} free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{happened} Nothing is lost; what waits is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{happened} Nothing was changed and nothing is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{holder} (process {pid}) has been using this data folder since {since}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{host} would be reached without encryption, so HubDesk does not use it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label} is back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label} is lent already. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label} is next · {count} free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label} is not with them. Nothing was changed, and they are not checked out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{label} is with somebody. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{lines}, in the dashboard's order. Printed {moment}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} min on {dialer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{module} is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{names} on duty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} came to another shift of the day. Check in if they stay for this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} cancelled. Check in only if they are standing here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has left already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} has {left}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is already here since {since}, checked in by {by}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is back where they were</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is here on another shift now, so this check-out stays. Nothing was changed. Take the check-in on the other shift back first, or check them out of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is no longer noted as {briefed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is not checked in, so there is nothing to check out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is noted as not having come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is on a break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is signed up for {shift}, not for this shift.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is yours to mix in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is {briefed}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} joins {dialer}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} left at {at}. Check in again only if they came back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} moved to {column}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} not yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} signed up to call from home.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} takes a break</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: {outcome}. Noted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} more after these.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} need you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{open} of {all} to ask</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{open} of {all} to call</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{ours} here, {theirs} in Mobilize.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{ours} is left out of Mobilize. Your desk's own record stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{role} on duty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{role} · since {clock}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said}, at {clock}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{shown} of {count} · Enter opens a line with all that happened to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{signups} sign-ups of {people} people, encrypted on this laptop only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{starts} to {ends}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{ticked} of {rows} ticked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{time} behind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{trained} trained</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{trained} trained; {untrained}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} before Mobilize asks everyone itself at {at}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} before midnight {zone}: then VAN reads who came, for the last time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} before midnight {zone}: then VAN reads who came, the first of three nights.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} before midnight {zone}: then VAN reads who came, the second of three nights.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what}, of the shift on {day}. VAN does not read it any more; Mobilize's dashboard still counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{zone} is not a time zone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a block of an evening. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a day, such as 3 Sep 2026.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{text}” is not a part of the room. Nothing was changed.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
