<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>hubdesk</name>
        <message>
            <source> at {venue}</source>
            <translation> en {venue}</translation>
        </message>
        <message>
            <source> or </source>
            <translation> o </translation>
        </message>
        <message>
            <source>(ask; never tick it for somebody)</source>
            <translation>(pregunta; nunca lo marques por otra persona)</translation>
        </message>
        <message>
            <source>+ New attendee, {choose}</source>
            <translation>+ New attendee, {choose}</translation>
        </message>
        <message>
            <source>0 and O look alike; a used-up list needs a new code.</source>
            <translation>El 0 y la O se parecen; una lista agotada necesita otro código.</translation>
        </message>
        <message>
            <source>0 waits · B break</source>
            <translation>0 espera · B descanso</translation>
        </message>
        <message>
            <source>1 ZIP code cannot be read; kept as a note.</source>
            <translation>1 código ZIP no se puede leer; queda como nota.</translation>
        </message>
        <message>
            <source>1 ZIP code had lost its leading zero.</source>
            <translation>1 código ZIP había perdido el cero inicial.</translation>
        </message>
        <message>
            <source>1 blank row left out.</source>
            <translation>1 fila vacía omitida.</translation>
        </message>
        <message>
            <source>1 calls</source>
            <translation>1 llama</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 día</translation>
        </message>
        <message>
            <source>1 e-mail is not an e-mail address; kept as a note.</source>
            <translation>1 correo no es una dirección de correo; queda como nota.</translation>
        </message>
        <message>
            <source>1 e-mail is shared by people of different names.</source>
            <translation>1 correo es de personas con nombres distintos.</translation>
        </message>
        <message>
            <source>1 is verified in Mobilize</source>
            <translation>1 está verificada en Mobilize</translation>
        </message>
        <message>
            <source>1 line</source>
            <translation>1 línea</translation>
        </message>
        <message>
            <source>1 module left</source>
            <translation>falta 1 módulo</translation>
        </message>
        <message>
            <source>1 move proposed</source>
            <translation>1 cambio propuesto</translation>
        </message>
        <message>
            <source>1 page</source>
            <translation>1 página</translation>
        </message>
        <message>
            <source>1 person goes on the list to set to No Show in Mobilize, by your word.</source>
            <translation>Por indicación tuya, 1 persona pasa a la lista de quienes hay que marcar como No Show en Mobilize.</translation>
        </message>
        <message>
            <source>1 person moved</source>
            <translation>1 persona cambiada</translation>
        </message>
        <message>
            <source>1 person moves</source>
            <translation>1 persona cambia</translation>
        </message>
        <message>
            <source>1 person still waits for Mobilize. They are kept on this laptop: open HubDesk again where there is a network, and they go by themselves.</source>
            <translation>1 persona sigue en espera de Mobilize. Queda guardada en esta laptop: vuelve a abrir HubDesk donde haya red y se envía por sí sola.</translation>
        </message>
        <message>
            <source>1 person to decide about</source>
            <translation>1 persona por decidir</translation>
        </message>
        <message>
            <source>1 person to read back</source>
            <translation>1 persona por verificar</translation>
        </message>
        <message>
            <source>1 person to send</source>
            <translation>1 persona por enviar</translation>
        </message>
        <message>
            <source>1 person to set</source>
            <translation>1 persona por marcar</translation>
        </message>
        <message>
            <source>1 person {briefed}</source>
            <translation>1 persona {briefed}</translation>
        </message>
        <message>
            <source>1 phone number cannot be dialled; kept as a note.</source>
            <translation>1 teléfono no se puede marcar; queda como nota.</translation>
        </message>
        <message>
            <source>1 row gives a day but no time.</source>
            <translation>1 fila da un día, pero no una hora.</translation>
        </message>
        <message>
            <source>1 row gives no shift and was left out.</source>
            <translation>1 fila no da turno y se omitió.</translation>
        </message>
        <message>
            <source>1 row gives no shift; the event's only one was taken.</source>
            <translation>1 fila no da turno; se usó el único del evento.</translation>
        </message>
        <message>
            <source>1 row has fewer cells than the header.</source>
            <translation>1 fila tiene menos celdas que el encabezado.</translation>
        </message>
        <message>
            <source>1 row has more cells than the header; the rest is in the notes.</source>
            <translation>1 fila tiene más celdas que el encabezado; el resto está en las notas.</translation>
        </message>
        <message>
            <source>1 row has no name.</source>
            <translation>1 fila no tiene nombre.</translation>
        </message>
        <message>
            <source>1 row names no event.</source>
            <translation>1 fila no nombra ningún evento.</translation>
        </message>
        <message>
            <source>1 row names nobody and was left out.</source>
            <translation>1 fila no nombra a nadie y se omitió.</translation>
        </message>
        <message>
            <source>1 row repeats a sign-up.</source>
            <translation>1 fila repite una inscripción.</translation>
        </message>
        <message>
            <source>1 selected, press</source>
            <translation>1 elegida, presiona</translation>
        </message>
        <message>
            <source>1 shift</source>
            <translation>1 turno</translation>
        </message>
        <message>
            <source>1 shift start cannot be read.</source>
            <translation>1 inicio de turno no se puede leer.</translation>
        </message>
        <message>
            <source>1 sign-up</source>
            <translation>1 inscripción</translation>
        </message>
        <message>
            <source>1 status is a word HubDesk does not know.</source>
            <translation>1 estado es una palabra que HubDesk no conoce.</translation>
        </message>
        <message>
            <source>1 thing is still out</source>
            <translation>Falta devolver 1 cosa</translation>
        </message>
        <message>
            <source>1 to 2 min between calls</source>
            <translation>espera de 1 a 2 min</translation>
        </message>
        <message>
            <source>1 to 2 minutes between calls</source>
            <translation>1 a 2 minutos entre llamadas</translation>
        </message>
        <message>
            <source>1 to 9</source>
            <translation>1 a 9</translation>
        </message>
        <message>
            <source>1 to take back, beside these.</source>
            <translation>Además, 1 por deshacer.</translation>
        </message>
        <message>
            <source>1 to {last} a dialer</source>
            <translation>1 a {last}: marcador</translation>
        </message>
        <message>
            <source>1 waits to be sent</source>
            <translation>1 por enviar</translation>
        </message>
        <message>
            <source>10 min late</source>
            <translation>llega 10 min tarde</translation>
        </message>
        <message>
            <source>1:1 and registration are noted</source>
            <translation>El 1:1 y el registro están anotados</translation>
        </message>
        <message>
            <source>1:1 with a DNC organizer</source>
            <translation>1:1 con organizador/a del DNC</translation>
        </message>
        <message>
            <source>2 to 3 min between calls</source>
            <translation>espera de 2 a 3 min</translation>
        </message>
        <message>
            <source>2 to 3 minutes between calls</source>
            <translation>2 a 3 minutos entre llamadas</translation>
        </message>
        <message>
            <source>3 Sep 2026</source>
            <translation>3 sep 2026</translation>
        </message>
        <message>
            <source>30 to 60 s between calls</source>
            <translation>espera de 30 a 60 s</translation>
        </message>
        <message>
            <source>40 to 80 % of the sign-ups, until this hub has three evenings of its own.</source>
            <translation>Del 40 al 80 % de las inscripciones, hasta que este hub tenga tres noches propias.</translation>
        </message>
        <message>
            <source>60 % or 12</source>
            <translation>60 % o 12</translation>
        </message>
        <message>
            <source>A Mac can be held to one program only where it is managed (MDM); a hub's own is not.</source>
            <translation>Una Mac solo se puede limitar a un programa si está administrada (MDM); la de un hub no lo está.</translation>
        </message>
        <message>
            <source>A PIN has four to eight digits. Nothing was changed.</source>
            <translation>Un PIN tiene de cuatro a ocho dígitos. No se cambió nada.</translation>
        </message>
        <message>
            <source>A block has nobody calling. Nothing was changed.</source>
            <translation>En un bloque no llama nadie. No se cambió nada.</translation>
        </message>
        <message>
            <source>A campaign's</source>
            <translation>De una campaña</translation>
        </message>
        <message>
            <source>A correction is kept with its reason. Nothing was changed.</source>
            <translation>Una corrección se guarda con su motivo. No se cambió nada.</translation>
        </message>
        <message>
            <source>A dialer needs a name. Nothing was changed.</source>
            <translation>Un marcador necesita un nombre. No se cambió nada.</translation>
        </message>
        <message>
            <source>A dialer's link must begin with https. Nothing was changed.</source>
            <translation>El enlace de un marcador debe empezar con https. No se cambió nada.</translation>
        </message>
        <message>
            <source>A first and a last name are needed to get in. Nothing was saved.</source>
            <translation>Para entrar hacen falta nombre y apellido. No se guardó nada.</translation>
        </message>
        <message>
            <source>A leader decided.</source>
            <translation>Un líder decidió.</translation>
        </message>
        <message>
            <source>A leader leaves it as Mobilize says.</source>
            <translation>Un líder lo deja como dice Mobilize.</translation>
        </message>
        <message>
            <source>A leader needs a name. Nothing was changed.</source>
            <translation>Hace falta el nombre del líder. No se cambió nada.</translation>
        </message>
        <message>
            <source>A leader noted {name} as not having come.</source>
            <translation>Un líder anotó que {name} no vino.</translation>
        </message>
        <message>
            <source>A leader's name has at most {limit} characters. Nothing was changed.</source>
            <translation>El nombre de un líder tiene como máximo {limit} caracteres. No se cambió nada.</translation>
        </message>
        <message>
            <source>A leader's reason</source>
            <translation>Motivo de un líder</translation>
        </message>
        <message>
            <source>A leader's reason: {reason}</source>
            <translation>Motivo de un líder: {reason}</translation>
        </message>
        <message>
            <source>A line per person</source>
            <translation>Una línea por persona</translation>
        </message>
        <message>
            <source>A made-up hub with forty volunteers; nothing leaves this laptop.</source>
            <translation>Un hub inventado con cuarenta voluntarios; nada sale de esta laptop.</translation>
        </message>
        <message>
            <source>A name</source>
            <translation>Un nombre</translation>
        </message>
        <message>
            <source>A name has more than {limit} characters, which Mobilize would not take. Nothing was saved.</source>
            <translation>Un nombre tiene más de {limit} caracteres, y Mobilize no lo aceptaría. No se guardó nada.</translation>
        </message>
        <message>
            <source>A name is enough to get in. E-mail and ZIP let Mobilize know.</source>
            <translation>Para entrar basta un nombre. Con correo y código ZIP se entera Mobilize.</translation>
        </message>
        <message>
            <source>A new PIN for {name}</source>
            <translation>Un PIN nuevo para {name}</translation>
        </message>
        <message>
            <source>A phone that dials in must be the number typed.</source>
            <translation>Si llamas por teléfono, debe ser el número que escribiste.</translation>
        </message>
        <message>
            <source>A quiet sound before a rotation</source>
            <translation>Un sonido suave antes de una rotación</translation>
        </message>
        <message>
            <source>A quiet sound five minutes before a rotation</source>
            <translation>Un sonido suave cinco minutos antes de una rotación</translation>
        </message>
        <message>
            <source>A quiet sound when somebody is in, or a digit was wrong</source>
            <translation>Un sonido suave cuando alguien entra o un dígito no es correcto</translation>
        </message>
        <message>
            <source>A rotation is possible: {count}</source>
            <translation>Se puede hacer una rotación: {count}</translation>
        </message>
        <message>
            <source>A rotation lasts {least} to {most} minutes. Nothing was changed.</source>
            <translation>Una rotación dura de {least} a {most} minutos. No se cambió nada.</translation>
        </message>
        <message>
            <source>A sign-in page of the Wi-Fi answers instead of Mobilize.</source>
            <translation>En lugar de Mobilize responde una página de acceso del Wi-Fi.</translation>
        </message>
        <message>
            <source>A stint ends after it began, and not in the future. Nothing was changed.</source>
            <translation>Una tanda termina después de empezar, y no en el futuro. No se cambió nada.</translation>
        </message>
        <message>
            <source>A thing to lend needs a label. Nothing was changed.</source>
            <translation>Lo que se presta necesita una etiqueta. No se cambió nada.</translation>
        </message>
        <message>
            <source>A training module needs a name. Nothing was changed.</source>
            <translation>Un módulo de capacitación necesita un nombre. No se cambió nada.</translation>
        </message>
        <message>
            <source>A word is enough: forgot to move them, wrong dialer.</source>
            <translation>Basta una palabra: faltó anotar el cambio, marcador equivocado.</translation>
        </message>
        <message>
            <source>A word is enough: wrong person, left at once …</source>
            <translation>Basta una palabra: persona equivocada, se fue enseguida …</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>API key</source>
            <translation>Clave de API</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Agregar</translation>
        </message>
        <message>
            <source>Add a block</source>
            <translation>Agregar un bloque</translation>
        </message>
        <message>
            <source>Add a dialer</source>
            <translation>Agregar un marcador</translation>
        </message>
        <message>
            <source>Add a leader</source>
            <translation>Agregar líder</translation>
        </message>
        <message>
            <source>Add a letter, so that everybody's are their own.</source>
            <translation>Agrega una letra, para que cada quien tenga las suyas.</translation>
        </message>
        <message>
            <source>Add an item</source>
            <translation>Agregar un punto</translation>
        </message>
        <message>
            <source>Add an item if the evening goes on.</source>
            <translation>Agrega un punto si la noche sigue.</translation>
        </message>
        <message>
            <source>Add and check in</source>
            <translation>Agregar y registrar llegada</translation>
        </message>
        <message>
            <source>Add by hand</source>
            <translation>Agregar a mano</translation>
        </message>
        <message>
            <source>Add by hand, or use another e-mail.</source>
            <translation>Agrega a mano o usa otro correo.</translation>
        </message>
        <message>
            <source>Add dialer</source>
            <translation>Agregar marcador</translation>
        </message>
        <message>
            <source>Add equipment</source>
            <translation>Agregar equipo</translation>
        </message>
        <message>
            <source>Add from 1 to {limit} at a time.</source>
            <translation>Agrega de 1 a {limit} a la vez.</translation>
        </message>
        <message>
            <source>Add leader</source>
            <translation>Agregar líder</translation>
        </message>
        <message>
            <source>Add link</source>
            <translation>Poner enlace</translation>
        </message>
        <message>
            <source>Add one on the Hub page, or with: hubdesk dialer add</source>
            <translation>Agrega uno en la página Hub, o con: hubdesk dialer add</translation>
        </message>
        <message>
            <source>Add the host first, then whoever helps, with the day they were trained.</source>
            <translation>Agrega primero al anfitrión, luego a quien ayude, con el día de su capacitación.</translation>
        </message>
        <message>
            <source>Add the module</source>
            <translation>Agregar el módulo</translation>
        </message>
        <message>
            <source>Add them there by hand, or ask Mobilize's support for the grant.</source>
            <translation>Agrégalas ahí a mano, o pide el permiso al soporte de Mobilize.</translation>
        </message>
        <message>
            <source>Add them there: + New attendee, then Completed.</source>
            <translation>Agrégala ahí: + New attendee, luego Completed.</translation>
        </message>
        <message>
            <source>Add to tonight</source>
            <translation>Agregar hoy</translation>
        </message>
        <message>
            <source>Add tonight's link</source>
            <translation>Agregar el enlace de hoy</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>After that you can pull the network plug.</source>
            <translation>Después puedes desconectar la red.</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Alaska</source>
            <translation>Alaska</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>All hubs work on the DNC's priority campaigns together and its dialer stays part of every rotation, so no hub chooses a district or a state of its own.</source>
            <translation>Todos los hubs trabajan juntos en las campañas prioritarias del DNC y su marcador sigue en cada rotación; por eso ningún hub elige un distrito o un estado propio.</translation>
        </message>
        <message>
            <source>All of them are verified</source>
            <translation>Todas están verificadas</translation>
        </message>
        <message>
            <source>All others are verified</source>
            <translation>Las demás están verificadas</translation>
        </message>
        <message>
            <source>All the equipment</source>
            <translation>Todo el equipo</translation>
        </message>
        <message>
            <source>All {count} of them</source>
            <translation>Todas ({count})</translation>
        </message>
        <message>
            <source>Allow the microphone.</source>
            <translation>Permite el micrófono.</translation>
        </message>
        <message>
            <source>Already on the list?</source>
            <translation>¿Ya está en la lista?</translation>
        </message>
        <message>
            <source>Alt+B</source>
            <translation>Alt+B</translation>
        </message>
        <message>
            <source>Alt+D</source>
            <translation>Alt+D</translation>
        </message>
        <message>
            <source>Alt+E</source>
            <translation>Alt+E</translation>
        </message>
        <message>
            <source>Alt+J</source>
            <translation>Alt+J</translation>
        </message>
        <message>
            <source>Alt+L</source>
            <translation>Alt+L</translation>
        </message>
        <message>
            <source>Alt+Tab, the Super key, other workspaces and Ctrl+Alt+F1 to F12 lead out of the kiosk.</source>
            <translation>Alt+Tab, la tecla Super, otros espacios de trabajo y Ctrl+Alt+F1 a F12 permiten salir del quiosco.</translation>
        </message>
        <message>
            <source>Alt+Tab, the Windows key, Ctrl+Alt+Del and other desktops lead out of the kiosk.</source>
            <translation>Alt+Tab, la tecla Windows, Ctrl+Alt+Del y otros escritorios permiten salir del quiosco.</translation>
        </message>
        <message>
            <source>Alt+Up and Alt+Down move an item, Alt+Delete takes it out.</source>
            <translation>Alt+Arriba y Alt+Abajo mueven un punto, Alt+Delete lo quita.</translation>
        </message>
        <message>
            <source>An e-mail has one @ and a dot after it</source>
            <translation>Un correo lleva una sola @ y un punto después</translation>
        </message>
        <message>
            <source>An item of the evening lasts from 1 to {limit} minutes. Nothing was changed.</source>
            <translation>Un punto de la noche dura de 1 a {limit} minutos. No se cambió nada.</translation>
        </message>
        <message>
            <source>Another address</source>
            <translation>Otra dirección</translation>
        </message>
        <message>
            <source>Another dialer</source>
            <translation>Otro marcador</translation>
        </message>
        <message>
            <source>Another dialer has this name already. Nothing was changed.</source>
            <translation>Otro marcador ya tiene este nombre. No se cambió nada.</translation>
        </message>
        <message>
            <source>Another file</source>
            <translation>Otro archivo</translation>
        </message>
        <message>
            <source>Another leader has the initials {initials}. Nothing was changed.</source>
            <translation>Otro líder tiene las iniciales {initials}. No se cambió nada.</translation>
        </message>
        <message>
            <source>Another module</source>
            <translation>Otro módulo</translation>
        </message>
        <message>
            <source>Apr</source>
            <translation>abr</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Árabe</translation>
        </message>
        <message>
            <source>Arizona</source>
            <translation>Arizona</translation>
        </message>
        <message>
            <source>Arrows choose · Space selects · a digit or a drag moves · B break and back · S seat · J join · U undo a rotation's move · Enter opens</source>
            <translation>Flechas eligen · Espacio selecciona · un número o arrastrar mueve · B descanso y regreso · S asiento · J unirse · U deshace un cambio de la rotación · Enter abre</translation>
        </message>
        <message>
            <source>As an administrator run turn-on.ps1: assigned access leaves that account HubDesk alone.</source>
            <translation>Ejecuta turn-on.ps1 como administrador: el acceso asignado le deja a esa cuenta solo HubDesk.</translation>
        </message>
        <message>
            <source>Ask for it.</source>
            <translation>Pídelo.</translation>
        </message>
        <message>
            <source>Ask for one, or leave them out of Mobilize.</source>
            <translation>Pide uno, o no la pases a Mobilize.</translation>
        </message>
        <message>
            <source>Ask the host.</source>
            <translation>Pregunta al anfitrión.</translation>
        </message>
        <message>
            <source>Ask them for the next shift</source>
            <translation>Invitar al próximo turno</translation>
        </message>
        <message>
            <source>Ask them. Same person keeps one of the two; somebody else keeps both.</source>
            <translation>Pregúntale. “La misma persona” deja una de las dos; “Otra persona” deja las dos.</translation>
        </message>
        <message>
            <source>Ask who it is, and check them in at the desk.</source>
            <translation>Pregunta quién es y registra su llegada en la mesa.</translation>
        </message>
        <message>
            <source>Ask your organizer which event to use.</source>
            <translation>Consulta con tu organizador/a qué evento usar.</translation>
        </message>
        <message>
            <source>Ask your organizer.</source>
            <translation>Consulta con tu organizador/a.</translation>
        </message>
        <message>
            <source>Ask, then keep ours or theirs.</source>
            <translation>Pregunta y luego deja lo nuestro o lo de ellos.</translation>
        </message>
        <message>
            <source>Asks for you.</source>
            <translation>Te busca.</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <source>Aug</source>
            <translation>ago</translation>
        </message>
        <message>
            <source>B brings back to the seat</source>
            <translation>B devuelve al asiento</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Back from a break.</source>
            <translation>De vuelta de un descanso.</translation>
        </message>
        <message>
            <source>Back to search</source>
            <translation>Volver a buscar</translation>
        </message>
        <message>
            <source>Back to the desk</source>
            <translation>Volver a la mesa</translation>
        </message>
        <message>
            <source>Before the doors open</source>
            <translation>Antes de abrir las puertas</translation>
        </message>
        <message>
            <source>Before: {said}</source>
            <translation>Antes: {said}</translation>
        </message>
        <message>
            <source>Begin again with your name, or ask the host.</source>
            <translation>Empieza de nuevo con tu nombre o pregunta al anfitrión.</translation>
        </message>
        <message>
            <source>Begin again with your name.</source>
            <translation>Empieza de nuevo con tu nombre.</translation>
        </message>
        <message>
            <source>Begin with</source>
            <translation>Empezar con</translation>
        </message>
        <message>
            <source>Begin with its time and name its dialers, such as: 19:10 Scale to Win 60%, ThruTalk 40%</source>
            <translation>Empieza con la hora y nombra sus marcadores, por ejemplo: 19:10 Scale to Win 60%, ThruTalk 40%</translation>
        </message>
        <message>
            <source>Beside them usually {count} walk in.</source>
            <translation>Además suelen venir {count} sin inscribirse.</translation>
        </message>
        <message>
            <source>Break</source>
            <translation>Descanso</translation>
        </message>
        <message>
            <source>Bring in tonight's sign-ups</source>
            <translation>Carga las inscripciones de esta noche</translation>
        </message>
        <message>
            <source>Bring the roster in</source>
            <translation>Cargar la lista</translation>
        </message>
        <message>
            <source>Bring the roster in on Today whenever you have it.</source>
            <translation>Carga la lista en Hoy cuando la tengas.</translation>
        </message>
        <message>
            <source>Bring tonight's roster in on Today. If people are at the door already, start the shift now: everybody is a walk-in until the roster is there.</source>
            <translation>Carga la lista de esta noche en Hoy. Si ya hay gente en la puerta, empieza el turno ahora: toda persona cuenta como sin inscripción hasta que llegue la lista.</translation>
        </message>
        <message>
            <source>By key, from Mobilize itself</source>
            <translation>Con clave, desde Mobilize mismo</translation>
        </message>
        <message>
            <source>CSV files (*.csv *.txt);;All files (*)</source>
            <translation>Archivos CSV (*.csv *.txt);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Archivos CSV (*.csv)</translation>
        </message>
        <message>
            <source>CSV from the dashboard</source>
            <translation>CSV del panel</translation>
        </message>
        <message>
            <source>Call in</source>
            <translation>Por teléfono</translation>
        </message>
        <message>
            <source>Call list</source>
            <translation>Lista de llamadas</translation>
        </message>
        <message>
            <source>Callers choose</source>
            <translation>Cada quien elige</translation>
        </message>
        <message>
            <source>Calling hours</source>
            <translation>Horario de llamadas</translation>
        </message>
        <message>
            <source>Calling hours go from one time to a later one of the same day. Nothing was changed.</source>
            <translation>El horario de llamadas va de una hora a otra posterior del mismo día. No se cambió nada.</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Llamadas</translation>
        </message>
        <message>
            <source>Calls (optional)</source>
            <translation>Llamadas (opcional)</translation>
        </message>
        <message>
            <source>Calls end at {there}</source>
            <translation>Las llamadas terminan a las {there}</translation>
        </message>
        <message>
            <source>Calls from</source>
            <translation>Llamadas desde</translation>
        </message>
        <message>
            <source>Calls to voters {where} end at {there} there: {here} here</source>
            <translation>Las llamadas a votantes {where} terminan allá a las {there}: aquí, {here}</translation>
        </message>
        <message>
            <source>Calls until</source>
            <translation>Llamadas hasta</translation>
        </message>
        <message>
            <source>Came in as new, and may be {known} on the list.</source>
            <translation>Entró como persona nueva y podría ser {known} de la lista.</translation>
        </message>
        <message>
            <source>Came to another shift</source>
            <translation>Vino a otro turno</translation>
        </message>
        <message>
            <source>Came to the {at} shift instead, so this sign-up is cancelled.</source>
            <translation>Vino al turno de las {at}, así que esta inscripción queda cancelada.</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Campaña</translation>
        </message>
        <message>
            <source>Campaign dialers</source>
            <translation>Marcadores de campaña</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelled</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Cancelado. No se cambió nada.</translation>
        </message>
        <message>
            <source>Cannot call on the other.</source>
            <translation>No puede llamar en el otro.</translation>
        </message>
        <message>
            <source>Central</source>
            <translation>Centro</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Change the dialer</source>
            <translation>Cambiar el marcador</translation>
        </message>
        <message>
            <source>Change the leader</source>
            <translation>Cambiar al líder</translation>
        </message>
        <message>
            <source>Changed after the survey went out: likely their own answer, or a co-host's.</source>
            <translation>Cambió después de salir la encuesta: quizá su propia respuesta o la de un coanfitrión.</translation>
        </message>
        <message>
            <source>Changed before any survey: somebody set it in the dashboard.</source>
            <translation>Cambió antes de cualquier encuesta: alguien lo marcó en el panel.</translation>
        </message>
        <message>
            <source>Charger</source>
            <translation>Cargador</translation>
        </message>
        <message>
            <source>Check an export</source>
            <translation>Comprobar un archivo</translation>
        </message>
        <message>
            <source>Check an export, or by key: a tick is not read back yet.</source>
            <translation>Comprueba con un archivo exportado, o con la clave: una marca todavía no está verificada.</translation>
        </message>
        <message>
            <source>Check by key now</source>
            <translation>Comprobar con la clave</translation>
        </message>
        <message>
            <source>Check in</source>
            <translation>Registrar llegada</translation>
        </message>
        <message>
            <source>Check in again</source>
            <translation>Registrar de nuevo</translation>
        </message>
        <message>
            <source>Check in anyway</source>
            <translation>Registrar igual</translation>
        </message>
        <message>
            <source>Check it</source>
            <translation>Comprobar</translation>
        </message>
        <message>
            <source>Check its name and place.</source>
            <translation>Revisa su nombre y dónde está.</translation>
        </message>
        <message>
            <source>Check me out</source>
            <translation>Registrar mi salida</translation>
        </message>
        <message>
            <source>Check out</source>
            <translation>Registrar salida</translation>
        </message>
        <message>
            <source>Check that it is a folder you may write to, or set HUBDESK_HOME to another.</source>
            <translation>Revisa que sea una carpeta donde puedas escribir, o indica otra en HUBDESK_HOME.</translation>
        </message>
        <message>
            <source>Check that you may open it, then try again.</source>
            <translation>Revisa que tengas permiso para abrirlo y vuelve a intentar.</translation>
        </message>
        <message>
            <source>Check the Wi-Fi; HubDesk looks up what may have arrived before it sends again.</source>
            <translation>Revisa el Wi-Fi; HubDesk comprueba qué pudo haber llegado antes de volver a enviar.</translation>
        </message>
        <message>
            <source>Check the Wi-Fi; without any, go on: HubDesk tries again by itself.</source>
            <translation>Revisa el Wi-Fi; si no hay, sigue: HubDesk vuelve a intentar por sí solo.</translation>
        </message>
        <message>
            <source>Check the address on the Hub page.</source>
            <translation>Revisa la dirección en la página Hub.</translation>
        </message>
        <message>
            <source>Check the address on the Hub page; if it is right, wait for the next try.</source>
            <translation>Revisa la dirección en la página Hub; si es correcta, espera el próximo intento.</translation>
        </message>
        <message>
            <source>Check the key and the organization number on the Hub page.</source>
            <translation>Revisa la clave y el número de la organización en la página Hub.</translation>
        </message>
        <message>
            <source>Check the organization number on the Hub page.</source>
            <translation>Revisa el número de la organización en la página Hub.</translation>
        </message>
        <message>
            <source>Check the other one in at the desk, then say that it is seen to.</source>
            <translation>Registra la llegada de la otra persona en la mesa y luego marca el aviso como atendido.</translation>
        </message>
        <message>
            <source>Check them in at the desk.</source>
            <translation>Registra su llegada en la mesa.</translation>
        </message>
        <message>
            <source>Check them in first, or see where they stand with: hubdesk search</source>
            <translation>Primero registra su llegada, o mira cómo está con: hubdesk search</translation>
        </message>
        <message>
            <source>Check them in first.</source>
            <translation>Primero registra su llegada.</translation>
        </message>
        <message>
            <source>Check this person in</source>
            <translation>Registrar la llegada de esta persona</translation>
        </message>
        <message>
            <source>Check-in taken back</source>
            <translation>Llegada deshecha</translation>
        </message>
        <message>
            <source>Checked in</source>
            <translation>Llegada registrada</translation>
        </message>
        <message>
            <source>Checked in at the desk</source>
            <translation>Llegada registrada en la mesa</translation>
        </message>
        <message>
            <source>Checked out</source>
            <translation>Salida registrada</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chino</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Elegir</translation>
        </message>
        <message>
            <source>Choose All to see every line.</source>
            <translation>Elige Todas para ver cada línea.</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Elegir un archivo</translation>
        </message>
        <message>
            <source>Choose a folder you may write to.</source>
            <translation>Elige una carpeta donde puedas escribir.</translation>
        </message>
        <message>
            <source>Choose a passphrase</source>
            <translation>Elige una frase de acceso</translation>
        </message>
        <message>
            <source>Choose an in-person shift.</source>
            <translation>Elige un turno presencial.</translation>
        </message>
        <message>
            <source>Choose another label: each is one thing's for good.</source>
            <translation>Elige otra etiqueta: cada una es de una sola cosa, para siempre.</translation>
        </message>
        <message>
            <source>Choose another name, or edit that one.</source>
            <translation>Elige otro nombre, o edita ese.</translation>
        </message>
        <message>
            <source>Choose another, or leave --port out.</source>
            <translation>Elige otro, o quita --port.</translation>
        </message>
        <message>
            <source>Choose one above 1023, or leave --port out.</source>
            <translation>Elige uno mayor que 1023, o quita --port.</translation>
        </message>
        <message>
            <source>Choose one that you can type in the dark and nobody would guess.</source>
            <translation>Elige uno que puedas escribir a oscuras y que nadie adivine.</translation>
        </message>
        <message>
            <source>Choose the event</source>
            <translation>Elige el evento</translation>
        </message>
        <message>
            <source>Choose the status in the event's dashboard.</source>
            <translation>Elige el estado en el panel del evento.</translation>
        </message>
        <message>
            <source>Choose times between their arrival and when they left; the history has both.</source>
            <translation>Elige horas entre su llegada y su salida; el historial tiene las dos.</translation>
        </message>
        <message>
            <source>Chosen at the desk.</source>
            <translation>Elegido en la mesa.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Borrar</translation>
        </message>
        <message>
            <source>Clear the form</source>
            <translation>Borrar el formulario</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Reloj</translation>
        </message>
        <message>
            <source>Clock, disk, printer</source>
            <translation>Reloj, disco, impresora</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Close HubDesk?</source>
            <translation>¿Cerrar HubDesk?</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Closing HubDesk loses it; Ctrl+G names them, to be written down.</source>
            <translation>Si cierras HubDesk, se pierde; Ctrl+G dice de quiénes se trata, para anotarlos.</translation>
        </message>
        <message>
            <source>Closing, minimising, Esc, Ctrl+Q, Alt+F4 and the window's menu do nothing.</source>
            <translation>Cerrar, minimizar, Esc, Ctrl+Q, Alt+F4 y el menú de la ventana no hacen nada.</translation>
        </message>
        <message>
            <source>Cmd+Tab, Spotlight, Mission Control and Cmd+Option+Esc lead out of the kiosk.</source>
            <translation>Cmd+Tab, Spotlight, Mission Control y Cmd+Option+Esc permiten salir del quiosco.</translation>
        </message>
        <message>
            <source>Code of the day</source>
            <translation>Código del día</translation>
        </message>
        <message>
            <source>Code or ID</source>
            <translation>Código o ID</translation>
        </message>
        <message>
            <source>Comes to the next shift</source>
            <translation>Viene al próximo turno</translation>
        </message>
        <message>
            <source>Comes to the next shift?</source>
            <translation>¿Viene al próximo turno?</translation>
        </message>
        <message>
            <source>Coming events</source>
            <translation>Próximos eventos</translation>
        </message>
        <message>
            <source>Coming shifts</source>
            <translation>Próximos turnos</translation>
        </message>
        <message>
            <source>Compare again</source>
            <translation>Comparar otra vez</translation>
        </message>
        <message>
            <source>Compare both</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>Compare both names, then add by hand or correct the e-mail.</source>
            <translation>Compara los dos nombres y luego agrega a mano o corrige el correo.</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Comparando</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completed</translation>
        </message>
        <message>
            <source>Connected to Mobilize since {since}.</source>
            <translation>Conectado a Mobilize desde las {since}.</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>Conversaciones</translation>
        </message>
        <message>
            <source>Conversations (optional)</source>
            <translation>Conversaciones (opcional)</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copied the phone of {name}.</source>
            <translation>Se copió el teléfono de {name}.</translation>
        </message>
        <message>
            <source>Copied the text for {name}. Paste it where you write to them.</source>
            <translation>Se copió el mensaje para {name}. Pégalo donde le escribas.</translation>
        </message>
        <message>
            <source>Copied: {text}</source>
            <translation>Copiado: {text}</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy phone</source>
            <translation>Copiar teléfono</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>Copiar mensaje</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>Correct e-mail</source>
            <translation>Corregir correo</translation>
        </message>
        <message>
            <source>Correct it</source>
            <translation>Corregir</translation>
        </message>
        <message>
            <source>Correct it, or leave it empty.</source>
            <translation>Corrígelo, o déjalo vacío.</translation>
        </message>
        <message>
            <source>Correct the one that stands in its place.</source>
            <translation>Corrige la que está en su lugar.</translation>
        </message>
        <message>
            <source>Correct the stint before or after it first, or choose other times.</source>
            <translation>Corrige primero la tanda anterior o la siguiente, o elige otras horas.</translation>
        </message>
        <message>
            <source>Correct the stint on {dialer} of {at}</source>
            <translation>Corregir la tanda en {dialer} de las {at}</translation>
        </message>
        <message>
            <source>Correct what it names, or add by hand.</source>
            <translation>Corrige lo que indica o agrega a mano.</translation>
        </message>
        <message>
            <source>Correct {name}'s stint</source>
            <translation>Corregir la tanda de {name}</translation>
        </message>
        <message>
            <source>Could not be sent; tried again by itself.</source>
            <translation>No se pudo enviar; se intenta de nuevo por sí solo.</translation>
        </message>
        <message>
            <source>Counts cannot be below zero. Nothing was changed.</source>
            <translation>Los números no pueden ser menores que cero. No se cambió nada.</translation>
        </message>
        <message>
            <source>Ctrl+1 to 6</source>
            <translation>Ctrl+1 a 6</translation>
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation>Ctrl+D</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Ctrl+G</source>
            <translation>Ctrl+G</translation>
        </message>
        <message>
            <source>Ctrl+H</source>
            <translation>Ctrl+H</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>Ctrl+N takes a walk-in: a name is enough to get in.</source>
            <translation>Con Ctrl+N entra alguien sin inscripción: basta un nombre.</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>Ctrl+O</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>DNC</source>
            <translation>DNC</translation>
        </message>
        <message>
            <source>DNC dialer's part</source>
            <translation>Parte del marcador del DNC</translation>
        </message>
        <message>
            <source>DNC dialer, share of calling minutes</source>
            <translation>Parte del marcador del DNC</translation>
        </message>
        <message>
            <source>DNC organizer</source>
            <translation>Organizador/a del DNC</translation>
        </message>
        <message>
            <source>Daily code</source>
            <translation>Código del día</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Data and Mobilize</source>
            <translation>Datos y Mobilize</translation>
        </message>
        <message>
            <source>Data folder: {folder}</source>
            <translation>Carpeta de datos: {folder}</translation>
        </message>
        <message>
            <source>Debrief</source>
            <translation>Cierre</translation>
        </message>
        <message>
            <source>Dec</source>
            <translation>dic</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Mesa</translation>
        </message>
        <message>
            <source>Dial-in number</source>
            <translation>Número de acceso</translation>
        </message>
        <message>
            <source>Dialer</source>
            <translation>Marcador</translation>
        </message>
        <message>
            <source>Dialers for tonight</source>
            <translation>Marcadores de hoy</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disco</translation>
        </message>
        <message>
            <source>Do not delete it. Copy the folder somewhere safe and ask for help.</source>
            <translation>No lo borres. Copia la carpeta a un lugar seguro y pide ayuda.</translation>
        </message>
        <message>
            <source>Do not delete the folder. Copy it somewhere safe and ask for help.</source>
            <translation>No borres la carpeta. Cópiala a un lugar seguro y pide ayuda.</translation>
        </message>
        <message>
            <source>Do not hang up.</source>
            <translation>No cuelgues.</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Hecho el</translation>
        </message>
        <message>
            <source>Doors</source>
            <translation>Puertas</translation>
        </message>
        <message>
            <source>Doors open since {time}</source>
            <translation>Abiertas desde {time}</translation>
        </message>
        <message>
            <source>Doors opened without it: {reason}</source>
            <translation>Puertas abiertas sin él: {reason}</translation>
        </message>
        <message>
            <source>Down takes a near name from the list, Ctrl+N a walk-in.</source>
            <translation>Abajo toma un nombre parecido de la lista; Ctrl+N, a alguien sin inscripción.</translation>
        </message>
        <message>
            <source>Drop the CSV here</source>
            <translation>Suelta el CSV aquí</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Correo</translation>
        </message>
        <message>
            <source>E-mailed invitation, Join Campaign; the system calls back.</source>
            <translation>Invitación por correo, Join Campaign; el sistema te llama.</translation>
        </message>
        <message>
            <source>Each can be taken back at the desk.</source>
            <translation>Todo se puede deshacer en la mesa.</translation>
        </message>
        <message>
            <source>Each thing gets a label with a number, to be written on it: Headset 1, Headset 2.</source>
            <translation>Cada cosa recibe una etiqueta con un número, para escribirla encima: Audífonos 1, Audífonos 2.</translation>
        </message>
        <message>
            <source>Eastern</source>
            <translation>Este</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Edit the four steps</source>
            <translation>Editar los cuatro pasos</translation>
        </message>
        <message>
            <source>Edit the hub</source>
            <translation>Editar el hub</translation>
        </message>
        <message>
            <source>Edit the text</source>
            <translation>Editar el mensaje</translation>
        </message>
        <message>
            <source>Edit {label}</source>
            <translation>Editar {label}</translation>
        </message>
        <message>
            <source>Eight</source>
            <translation>Ocho</translation>
        </message>
        <message>
            <source>Encrypted on this laptop</source>
            <translation>Cifrados en esta laptop</translation>
        </message>
        <message>
            <source>Encrypted, locked by this computer's keyring</source>
            <translation>Cifrados; los protege el llavero de esta computadora</translation>
        </message>
        <message>
            <source>Encrypted, locked by your passphrase</source>
            <translation>Cifrados; los protege tu frase de acceso</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Enter 0 or more.</source>
            <translation>Escribe 0 o más.</translation>
        </message>
        <message>
            <source>Enter both; everything else can wait.</source>
            <translation>Escribe los dos; todo lo demás puede esperar.</translation>
        </message>
        <message>
            <source>Enter goes to the desk</source>
            <translation>Enter lleva a la mesa</translation>
        </message>
        <message>
            <source>Enter how many it needs at once.</source>
            <translation>Escribe cuántas personas necesita a la vez.</translation>
        </message>
        <message>
            <source>Enter it as https://api.mobilize.us/v1, with no name or key in it.</source>
            <translation>Escríbela como https://api.mobilize.us/v1, sin nombre ni clave.</translation>
        </message>
        <message>
            <source>Enter one.</source>
            <translation>Escribe uno.</translation>
        </message>
        <message>
            <source>Enter takes the next free one; letters find a label.</source>
            <translation>Enter toma el siguiente libre; escribe letras para buscar una etiqueta.</translation>
        </message>
        <message>
            <source>Enter ten digits, or leave it empty.</source>
            <translation>Escribe diez dígitos, o déjalo vacío.</translation>
        </message>
        <message>
            <source>Enter the caller's own count.</source>
            <translation>Escribe el número que dio quien llamó.</translation>
        </message>
        <message>
            <source>Enter the key</source>
            <translation>Escribir la clave</translation>
        </message>
        <message>
            <source>Enter the minutes as a whole number.</source>
            <translation>Escribe los minutos en números enteros.</translation>
        </message>
        <message>
            <source>Enter your initials and your PIN.</source>
            <translation>Escribe tus iniciales y tu PIN.</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>Equipo</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Esc shows everybody again.</source>
            <translation>Esc vuelve a mostrar a todos.</translation>
        </message>
        <message>
            <source>Event campaign</source>
            <translation>Campaña del evento</translation>
        </message>
        <message>
            <source>Event of the rows that name none</source>
            <translation>Evento de las filas que no nombran ninguno</translation>
        </message>
        <message>
            <source>Every dialer</source>
            <translation>Cada marcador</translation>
        </message>
        <message>
            <source>Every hub calls on the same priority campaigns, so Scale to Win has no district list to choose.</source>
            <translation>Todos los hubs llaman para las mismas campañas prioritarias, así que Scale to Win no tiene lista de distritos para elegir.</translation>
        </message>
        <message>
            <source>Everybody here is briefed</source>
            <translation>Orientación dada</translation>
        </message>
        <message>
            <source>Everybody here is trained</source>
            <translation>Todo el grupo con capacitación</translation>
        </message>
        <message>
            <source>Everybody is on a dialer.</source>
            <translation>Nadie se quedó sin marcador.</translation>
        </message>
        <message>
            <source>Everybody is where they are due, so nobody needs to move.</source>
            <translation>Cada persona está donde le toca, así que nadie tiene que cambiar.</translation>
        </message>
        <message>
            <source>Everybody who is here already calls where they are due.</source>
            <translation>Cada persona aquí ya llama donde le toca.</translation>
        </message>
        <message>
            <source>Everybody who is here was briefed already.</source>
            <translation>Todas las personas aquí ya recibieron la orientación.</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Everyone ({count})</source>
            <translation>Todos ({count})</translation>
        </message>
        <message>
            <source>Everyone marked: where each stands, since when, why, and what to do.</source>
            <translation>Todas las personas marcadas: cómo está cada una, desde cuándo, por qué y qué hacer.</translation>
        </message>
        <message>
            <source>Everyone on {name}</source>
            <translation>Toda la sala en {name}</translation>
        </message>
        <message>
            <source>Everything is out</source>
            <translation>Todo está prestado</translation>
        </message>
        <message>
            <source>Everything is ticked</source>
            <translation>Todo está marcado</translation>
        </message>
        <message>
            <source>Everything pressed, newest first.</source>
            <translation>Todo lo registrado, primero lo más reciente.</translation>
        </message>
        <message>
            <source>Everything the evening needs is on this laptop.</source>
            <translation>Todo lo que la noche necesita está en esta laptop.</translation>
        </message>
        <message>
            <source>Everything the hub lends.</source>
            <translation>Todo lo que presta el hub.</translation>
        </message>
        <message>
            <source>Everything works without a mouse.</source>
            <translation>Todo funciona sin ratón.</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Se esperan</translation>
        </message>
        <message>
            <source>Export one event's sign-ups.</source>
            <translation>Exporta solo un evento.</translation>
        </message>
        <message>
            <source>Export or download it again; part of it is missing.</source>
            <translation>Vuelve a exportarlo o descargarlo; le falta una parte.</translation>
        </message>
        <message>
            <source>Export the event's sign-ups again: Mobilize's word is compared with your desk's.</source>
            <translation>Exporta otra vez las inscripciones del evento: lo que dice Mobilize se compara con lo que dice tu mesa.</translation>
        </message>
        <message>
            <source>Export the file again; this one is damaged.</source>
            <translation>Exporta el archivo otra vez; este está dañado.</translation>
        </message>
        <message>
            <source>Export the sign-ups again and choose the new file.</source>
            <translation>Exporta otra vez las inscripciones y elige el archivo nuevo.</translation>
        </message>
        <message>
            <source>Export the sign-ups again; this is no roster.</source>
            <translation>Exporta otra vez las inscripciones; esto no es una lista.</translation>
        </message>
        <message>
            <source>Export the sign-ups from Mobilize as CSV and choose that file.</source>
            <translation>Exporta las inscripciones de Mobilize como CSV y elige ese archivo.</translation>
        </message>
        <message>
            <source>Export with the Timeslot start column, or name an event that has one shift only.</source>
            <translation>Exporta con la columna Timeslot start, o indica un evento que tenga un solo turno.</translation>
        </message>
        <message>
            <source>F11</source>
            <translation>F11</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>feb</translation>
        </message>
        <message>
            <source>Fewer letters find more; Esc shows everyone again.</source>
            <translation>Con menos letras encuentras más; Esc vuelve a mostrar a todos.</translation>
        </message>
        <message>
            <source>Fewest callers</source>
            <translation>Mínimo de voluntarios</translation>
        </message>
        <message>
            <source>Fewest minutes here.</source>
            <translation>Lleva menos minutos aquí.</translation>
        </message>
        <message>
            <source>Fill in what you know; it may stay empty.</source>
            <translation>Llena lo que sepas; puede quedar vacío.</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Find on the worksheet</source>
            <translation>Buscar en la hoja de trabajo</translation>
        </message>
        <message>
            <source>First a PIN to come back with</source>
            <translation>Primero, un PIN para volver</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>First page: {name}</source>
            <translation>Primera página: {name}</translation>
        </message>
        <message>
            <source>First phone bank</source>
            <translation>Primer banco telefónico</translation>
        </message>
        <message>
            <source>First time and not briefed yet: {names}. B briefs the chosen row.</source>
            <translation>Primera vez y aún sin orientación: {names}. Con B se anota en la fila elegida.</translation>
        </message>
        <message>
            <source>First-time callers</source>
            <translation>Quienes llaman por primera vez</translation>
        </message>
        <message>
            <source>First-timers</source>
            <translation>Primera vez</translation>
        </message>
        <message>
            <source>Five</source>
            <translation>Cinco</translation>
        </message>
        <message>
            <source>Five tries did not fit. The kiosk takes this name again in ten minutes.</source>
            <translation>Cinco intentos no coincidieron. El quiosco acepta de nuevo este nombre en diez minutos.</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Sala</translation>
        </message>
        <message>
            <source>For the host</source>
            <translation>Para el anfitrión</translation>
        </message>
        <message>
            <source>For the real thing use another folder: set HUBDESK_HOME, or leave it out.</source>
            <translation>Para trabajar de verdad usa otra carpeta: cambia HUBDESK_HOME, o quítala.</translation>
        </message>
        <message>
            <source>For your own screens and reports.</source>
            <translation>Para tus propias pantallas e informes.</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Olvidarla</translation>
        </message>
        <message>
            <source>Forget the key</source>
            <translation>Olvidar la clave</translation>
        </message>
        <message>
            <source>Four</source>
            <translation>Cuatro</translation>
        </message>
        <message>
            <source>Four to eight digits</source>
            <translation>De cuatro a ocho dígitos</translation>
        </message>
        <message>
            <source>Four to eight digits. With their initials it signs them in at the desk.</source>
            <translation>De cuatro a ocho dígitos. Con sus iniciales, sirve para entrar a cargo en la mesa.</translation>
        </message>
        <message>
            <source>Free some room, then try again. The data is in {folder}.</source>
            <translation>Libera espacio y vuelve a intentar. Los datos están en {folder}.</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Francés</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>viernes</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Desde</translation>
        </message>
        <message>
            <source>From {count} evenings of this hub.</source>
            <translation>De {count} noches de este hub.</translation>
        </message>
        <message>
            <source>Full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Give ZIP code</source>
            <translation>Dar código ZIP</translation>
        </message>
        <message>
            <source>Give e-mail</source>
            <translation>Dar correo</translation>
        </message>
        <message>
            <source>Give every block a time of its own, before the end of the shift.</source>
            <translation>Dale a cada bloque su propia hora, antes del final del turno.</translation>
        </message>
        <message>
            <source>Give it more, or say a leader's reason, which is kept.</source>
            <translation>Dale más, o da el motivo de un líder, que queda guardado.</translation>
        </message>
        <message>
            <source>Give it what is written on it, such as Headset 4.</source>
            <translation>Ponle lo que lleva escrito, como Audífonos 4.</translation>
        </message>
        <message>
            <source>Give leaders a PIN on the Hub page, and each signs in with initials and PIN.</source>
            <translation>Dales un PIN a los líderes en la página Hub, y cada líder entra a cargo con sus iniciales y su PIN.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Volver</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Go to Today</source>
            <translation>Ir a Hoy</translation>
        </message>
        <message>
            <source>Go to the desk</source>
            <translation>Ir a la mesa</translation>
        </message>
        <message>
            <source>Goes on the worksheet. With this e-mail Mobilize renames {theirs}.</source>
            <translation>Va a la hoja de trabajo. Con este correo, Mobilize le cambia el nombre a {theirs}.</translation>
        </message>
        <message>
            <source>Goes on the worksheet: somebody chooses {choose} in the dashboard.</source>
            <translation>Va a la hoja de trabajo: alguien elige {choose} en el panel.</translation>
        </message>
        <message>
            <source>Goes to</source>
            <translation>Va a</translation>
        </message>
        <message>
            <source>Goes to Mobilize when the network is there.</source>
            <translation>Va a Mobilize cuando haya red.</translation>
        </message>
        <message>
            <source>Good to see you, {name}.</source>
            <translation>Qué gusto verte, {name}.</translation>
        </message>
        <message>
            <source>Good until</source>
            <translation>Válido hasta</translation>
        </message>
        <message>
            <source>Got it</source>
            <translation>Entendido</translation>
        </message>
        <message>
            <source>Group registered on Mobilize</source>
            <translation>Grupo registrado en Mobilize</translation>
        </message>
        <message>
            <source>Hand it over</source>
            <translation>Pasarla</translation>
        </message>
        <message>
            <source>Hand this screen to volunteers</source>
            <translation>Pasar esta pantalla a los voluntarios</translation>
        </message>
        <message>
            <source>Hanging up means logging in again.</source>
            <translation>Si cuelgas, tienes que volver a entrar.</translation>
        </message>
        <message>
            <source>Hawaii</source>
            <translation>Hawái</translation>
        </message>
        <message>
            <source>Headset</source>
            <translation>Audífonos</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Here. Each shift has a new one: check that it is tonight's.</source>
            <translation>Ya está. Cada turno tiene uno nuevo: revisa que sea el de esta noche.</translation>
        </message>
        <message>
            <source>Hi {first}, this is {host} from {hub}. Thank you for calling with us tonight! Can we count on you again? Next: {next}.</source>
            <translation>Hola, {first}: soy {host}, de {hub}. ¡Gracias por llamar con nosotros esta noche! ¿Contamos contigo otra vez? Lo próximo: {next}.</translation>
        </message>
        <message>
            <source>Hi {first}, this is {host} from {hub}. We call tonight from {start}{place}, and there is a seat for you. Are you on your way?</source>
            <translation>Hola, {first}: soy {host}, de {hub}. Esta noche llamamos desde las {start}{place} y hay un lugar para ti. ¿Vienes en camino?</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Alto contraste</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <source>History of this person</source>
            <translation>Historial de esta persona</translation>
        </message>
        <message>
            <source>Home venue</source>
            <translation>Lugar habitual</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Anfitrión</translation>
        </message>
        <message>
            <source>Hosting</source>
            <translation>Noches</translation>
        </message>
        <message>
            <source>Hosting a phone bank</source>
            <translation>Ser anfitrión</translation>
        </message>
        <message>
            <source>Hosting phone banks</source>
            <translation>Organizar bancos telefónicos</translation>
        </message>
        <message>
            <source>Hotspot</source>
            <translation>Hotspot</translation>
        </message>
        <message>
            <source>How did it go?</source>
            <translation>¿Cómo te fue?</translation>
        </message>
        <message>
            <source>How it went</source>
            <translation>Cómo te fue</translation>
        </message>
        <message>
            <source>How its columns are understood</source>
            <translation>Cómo se entienden sus columnas</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>Cantidad</translation>
        </message>
        <message>
            <source>How sign-ups come in</source>
            <translation>Cómo entran las inscripciones</translation>
        </message>
        <message>
            <source>How to join the dialer</source>
            <translation>Cómo unirse al marcador</translation>
        </message>
        <message>
            <source>Hub</source>
            <translation>Hub</translation>
        </message>
        <message>
            <source>HubDesk calls and sends nothing by itself. Not coming marks nobody as a no-show: that stays a leader's press.</source>
            <translation>HubDesk no llama ni envía nada por sí solo. “No viene” no anota a nadie como ausente: eso sigue siendo decisión de un líder.</translation>
        </message>
        <message>
            <source>HubDesk has no Mobilize key and address for this.</source>
            <translation>Para esto HubDesk no tiene clave ni dirección de Mobilize.</translation>
        </message>
        <message>
            <source>HubDesk locks itself</source>
            <translation>Lo que bloquea HubDesk</translation>
        </message>
        <message>
            <source>HubDesk never sends it. It fills in {fields}.</source>
            <translation>HubDesk nunca lo envía. Completa {fields}.</translation>
        </message>
        <message>
            <source>HubDesk speaks {language} from its next start.</source>
            <translation>HubDesk hablará {language} cuando lo abras de nuevo.</translation>
        </message>
        <message>
            <source>HubDesk stops reading from Mobilize and creating walk-ins there. What waits is kept, and you can go on with the CSV.</source>
            <translation>HubDesk deja de leer de Mobilize y de crear ahí a quienes vienen sin inscribirse. Lo que está en espera se conserva, y puedes seguir con el CSV.</translation>
        </message>
        <message>
            <source>HubDesk then reads the roster by itself.</source>
            <translation>Entonces HubDesk lee la lista por sí solo.</translation>
        </message>
        <message>
            <source>HubDesk was stopped before it was done.</source>
            <translation>HubDesk se detuvo antes de terminar.</translation>
        </message>
        <message>
            <source>HubDesk's text</source>
            <translation>Texto de HubDesk</translation>
        </message>
        <message>
            <source>I don’t know yet</source>
            <translation>Todavía no sé</translation>
        </message>
        <message>
            <source>I have an API key</source>
            <translation>Tengo una clave de API</translation>
        </message>
        <message>
            <source>I have the CSV</source>
            <translation>Tengo el CSV</translation>
        </message>
        <message>
            <source>I signed up</source>
            <translation>Tengo inscripción</translation>
        </message>
        <message>
            <source>If they stand at the desk, add --confirm to check them in as a walk-in.</source>
            <translation>Si la persona está en la mesa, agrega --confirm para registrar su llegada sin inscripción.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importar</translation>
        </message>
        <message>
            <source>Import CSV</source>
            <translation>Importar CSV</translation>
        </message>
        <message>
            <source>Import a CSV</source>
            <translation>Importar un CSV</translation>
        </message>
        <message>
            <source>Import again</source>
            <translation>Importar otra vez</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importando</translation>
        </message>
        <message>
            <source>In Mobilize choose Export (or Download CSV) and use the file it gives.</source>
            <translation>En Mobilize elige Export (o Download CSV) y usa el archivo que te da.</translation>
        </message>
        <message>
            <source>In Mobilize open your event, choose Export under Attendees, and import the file here. After that the evening needs no network.</source>
            <translation>En Mobilize abre tu evento, elige Export en Attendees e importa aquí el archivo. Después, la noche no necesita red.</translation>
        </message>
        <message>
            <source>In at once, dialer as for everyone. This hub has no key, so the name goes on the worksheet: after the event you add it in Mobilize and tick it off.</source>
            <translation>Entra de inmediato, con marcador como el resto. Este hub no tiene clave, así que el nombre va a la hoja de trabajo: después del evento lo agregas en Mobilize y lo marcas.</translation>
        </message>
        <message>
            <source>In at once, dialer as for everyone. When the network is there HubDesk creates the sign-up in Mobilize once, and checks that it is there.</source>
            <translation>Entra de inmediato, con marcador como el resto. Cuando haya red, HubDesk crea la inscripción en Mobilize una sola vez y comprueba que esté ahí.</translation>
        </message>
        <message>
            <source>In since {at}, checked in by {by}.</source>
            <translation>Aquí desde las {at}; registró su llegada {by}.</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>Iniciales</translation>
        </message>
        <message>
            <source>Initials and PIN bring HubDesk back: {names}.</source>
            <translation>HubDesk vuelve con las iniciales y el PIN de: {names}.</translation>
        </message>
        <message>
            <source>Initials have one to four letters or digits. Nothing was changed.</source>
            <translation>Las iniciales tienen de una a cuatro letras o dígitos. No se cambió nada.</translation>
        </message>
        <message>
            <source>Install cage: it shows one program and nothing else.</source>
            <translation>Instala cage: muestra un solo programa y nada más.</translation>
        </message>
        <message>
            <source>Install the newer HubDesk and open it again.</source>
            <translation>Instala el HubDesk más reciente y vuelve a abrirlo.</translation>
        </message>
        <message>
            <source>It begins with a check-in.</source>
            <translation>Empieza con una llegada.</translation>
        </message>
        <message>
            <source>It changes nothing.</source>
            <translation>No cambia nada.</translation>
        </message>
        <message>
            <source>It clears itself after each person. A leader's initials and PIN are the only way out.</source>
            <translation>Se borra después de cada persona. Solo se sale con las iniciales y el PIN de un líder.</translation>
        </message>
        <message>
            <source>It goes on by itself after the last digit.</source>
            <translation>Sigue solo después del último dígito.</translation>
        </message>
        <message>
            <source>It has no link for tonight yet: paste it, or say why not.</source>
            <translation>Todavía no tiene enlace para esta noche: pégalo, o di por qué no.</translation>
        </message>
        <message>
            <source>It is in the list</source>
            <translation>Ya está en la lista</translation>
        </message>
        <message>
            <source>It is open</source>
            <translation>Está abierto</translation>
        </message>
        <message>
            <source>It is planned for {time}; Enter moves everybody ticked now.</source>
            <translation>Está prevista para las {time}; Enter cambia ahora a las personas marcadas.</translation>
        </message>
        <message>
            <source>It is set: tick</source>
            <translation>Ya está: marcar</translation>
        </message>
        <message>
            <source>It stands in the address of your Mobilize dashboard.</source>
            <translation>Está en la dirección de tu panel de Mobilize.</translation>
        </message>
        <message>
            <source>It was settled meanwhile: nothing was changed. See its line.</source>
            <translation>Se resolvió entretanto: no se cambió nada. Mira su línea.</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Punto</translation>
        </message>
        <message>
            <source>Its answer was lost, and nobody can tell whether Mobilize has the sign-up.</source>
            <translation>Se perdió la respuesta, y nadie puede saber si Mobilize tiene la inscripción.</translation>
        </message>
        <message>
            <source>Its hours are {day}, {hours}. Its evening begins when you open the doors.</source>
            <translation>Su horario es {day}, {hours}. Su noche empieza cuando abres las puertas.</translation>
        </message>
        <message>
            <source>I’m here</source>
            <translation>Ya estoy aquí</translation>
        </message>
        <message>
            <source>I’m leaving</source>
            <translation>Ya me voy</translation>
        </message>
        <message>
            <source>I’m new tonight</source>
            <translation>No me inscribí</translation>
        </message>
        <message>
            <source>Jan</source>
            <translation>ene</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Unirse</translation>
        </message>
        <message>
            <source>Join code or ID</source>
            <translation>Código o ID para unirse</translation>
        </message>
        <message>
            <source>Join {dialer}</source>
            <translation>Unirse a {dialer}</translation>
        </message>
        <message>
            <source>Jul</source>
            <translation>jul</translation>
        </message>
        <message>
            <source>Jun</source>
            <translation>jun</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Keep HubDesk open until it is stored, or check them in at the desk.</source>
            <translation>Deja HubDesk abierto hasta que se guarde, o registra su llegada en la mesa.</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Keep ours</source>
            <translation>Dejar lo nuestro</translation>
        </message>
        <message>
            <source>Keep the PIN</source>
            <translation>Guardar el PIN</translation>
        </message>
        <message>
            <source>Keep the key</source>
            <translation>Guardar la clave</translation>
        </message>
        <message>
            <source>Keep the link</source>
            <translation>Guardar el enlace</translation>
        </message>
        <message>
            <source>Keep the screen where the host sees it.</source>
            <translation>Deja la pantalla donde el anfitrión la vea.</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Dejar lo de ellos</translation>
        </message>
        <message>
            <source>Keeps a seat during a break.</source>
            <translation>Cubre un asiento durante un descanso.</translation>
        </message>
        <message>
            <source>Keeps the DNC's dialer its part of the room.</source>
            <translation>Así el marcador del DNC conserva su parte de la sala.</translation>
        </message>
        <message>
            <source>Kept in {where}.</source>
            <translation>Se guarda en: {where}.</translation>
        </message>
        <message>
            <source>Kept with your name and the time. Nothing else follows from it by itself.</source>
            <translation>Se guarda con tu nombre y la hora. No provoca nada más por sí solo.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Coreano</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Etiqueta</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Laptop</translation>
        </message>
        <message>
            <source>Laptop {laptop}, shown as the shift's {shift}</source>
            <translation>Laptop {laptop}; se muestra la hora del turno, {shift}</translation>
        </message>
        <message>
            <source>Last four digits of your phone</source>
            <translation>Últimos cuatro dígitos de tu teléfono</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Apellido</translation>
        </message>
        <message>
            <source>Last rotation, {count} to undo</source>
            <translation>Última rotación, {count} por deshacer</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>La última vez</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>Leaders</source>
            <translation>Líderes</translation>
        </message>
        <message>
            <source>Leaders stand on the record of what they do at the desk.</source>
            <translation>El nombre de cada líder queda en el registro de lo que hace en la mesa.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Leave HubDesk</source>
            <translation>Salir de HubDesk</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <source>Leave the kiosk</source>
            <translation>Salir del quiosco</translation>
        </message>
        <message>
            <source>Leave the kiosk for the host’s window, or go on with it.</source>
            <translation>Sal del quiosco a la ventana del anfitrión o sigue con él.</translation>
        </message>
        <message>
            <source>Leave them in peace.</source>
            <translation>No le llames más.</translation>
        </message>
        <message>
            <source>Left out by a leader, so that Mobilize does not say what your desk says: {count}. You can go home.</source>
            <translation>Omitidas por un líder, así que Mobilize no dice lo que dice tu mesa: {count}. Ya puedes irte a casa.</translation>
        </message>
        <message>
            <source>Left out or taken back ({count})</source>
            <translation>Omitidas o deshechas ({count})</translation>
        </message>
        <message>
            <source>Lend</source>
            <translation>Prestar</translation>
        </message>
        <message>
            <source>Lend another one, or take it back from whoever has it.</source>
            <translation>Presta otra cosa, o recíbela de quien la tiene.</translation>
        </message>
        <message>
            <source>Lend something or take it back</source>
            <translation>Prestar algo o recibirlo de vuelta</translation>
        </message>
        <message>
            <source>Lend to {name}</source>
            <translation>Prestar a {name}</translation>
        </message>
        <message>
            <source>Lent {label}</source>
            <translation>Préstamo: {label}</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>Menos</translation>
        </message>
        <message>
            <source>Less needs a leader's reason.</source>
            <translation>Para menos hace falta el motivo de un líder.</translation>
        </message>
        <message>
            <source>Let the stint end where the break began, or begin where it ended.</source>
            <translation>Haz que la tanda termine donde empezó el descanso, o que empiece donde terminó.</translation>
        </message>
        <message>
            <source>Let them come back first: hubdesk break WHO --back</source>
            <translation>Primero tiene que volver: hubdesk break WHO --back</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Like the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Line {line} has more than {limit} columns. Nothing was changed.</source>
            <translation>La línea {line} tiene más de {limit} columnas. No se cambió nada.</translation>
        </message>
        <message>
            <source>Line {line} has one cell of more than {limit} characters. Nothing was changed.</source>
            <translation>La línea {line} tiene una celda de más de {limit} caracteres. No se cambió nada.</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Enlace</translation>
        </message>
        <message>
            <source>Link and codes are for {day} only.</source>
            <translation>El enlace y los códigos son solo para el {day}.</translation>
        </message>
        <message>
            <source>Link and codes for</source>
            <translation>Enlace y códigos para</translation>
        </message>
        <message>
            <source>Link, ID code and password; then call the number and type the access code.</source>
            <translation>Enlace, código de identificación y contraseña; luego llama al número y marca el código de acceso.</translation>
        </message>
        <message>
            <source>Links and codes change every shift; the rest comes with the template.</source>
            <translation>Los enlaces y códigos cambian en cada turno; lo demás viene con la plantilla.</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Lock the data with it</source>
            <translation>Proteger los datos con ella</translation>
        </message>
        <message>
            <source>Log in as the user who made it, or unlock the keyring; HubDesk has not changed the data.</source>
            <translation>Entra con la cuenta de usuario que los creó, o desbloquea el llavero; HubDesk no cambió los datos.</translation>
        </message>
        <message>
            <source>Log out and choose “HubDesk kiosk” at the login screen.</source>
            <translation>Cierra la sesión y elige “HubDesk kiosk” en la pantalla de inicio.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Look and apply</source>
            <translation>Ver y aplicar</translation>
        </message>
        <message>
            <source>Look for a missing @ or dot, or leave it empty.</source>
            <translation>Fíjate si falta @ o un punto, o déjalo vacío.</translation>
        </message>
        <message>
            <source>Look for them in the event's dashboard, then add by hand or leave out.</source>
            <translation>Busca a la persona en el panel del evento; luego agrega a mano u omite.</translation>
        </message>
        <message>
            <source>Looked up first, for it was interrupted; posted only if Mobilize does not have it.</source>
            <translation>Primero se busca, porque se interrumpió; solo se envía si Mobilize no la tiene.</translation>
        </message>
        <message>
            <source>Make an account for the hub's evenings, and use HubDesk in that account.</source>
            <translation>Crea una cuenta para las noches del hub y usa HubDesk en esa cuenta.</translation>
        </message>
        <message>
            <source>Mar</source>
            <translation>mar</translation>
        </message>
        <message>
            <source>May</source>
            <translation>may</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutos</translation>
        </message>
        <message>
            <source>Minutes on one dialer of a split</source>
            <translation>Minutos por marcador con la sala dividida</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>Faltan</translation>
        </message>
        <message>
            <source>Mobilize</source>
            <translation>Mobilize</translation>
        </message>
        <message>
            <source>Mobilize answers as it should.</source>
            <translation>Mobilize responde como debe.</translation>
        </message>
        <message>
            <source>Mobilize asks to be left alone for a while.</source>
            <translation>Mobilize pide una pausa.</translation>
        </message>
        <message>
            <source>Mobilize cannot be reached.</source>
            <translation>No se puede contactar a Mobilize.</translation>
        </message>
        <message>
            <source>Mobilize dashboard</source>
            <translation>Panel de Mobilize</translation>
        </message>
        <message>
            <source>Mobilize did not answer in time.</source>
            <translation>Mobilize no respondió a tiempo.</translation>
        </message>
        <message>
            <source>Mobilize does not know this organization or event.</source>
            <translation>Mobilize no conoce esta organización o este evento.</translation>
        </message>
        <message>
            <source>Mobilize does not say when that was.</source>
            <translation>Mobilize no dice cuándo fue.</translation>
        </message>
        <message>
            <source>Mobilize had the sign-up already.</source>
            <translation>Mobilize ya tenía la inscripción.</translation>
        </message>
        <message>
            <source>Mobilize has another name for this e-mail; sending it would rename them.</source>
            <translation>Mobilize tiene otro nombre para este correo; enviarlo le cambiaría el nombre.</translation>
        </message>
        <message>
            <source>Mobilize has not been asked yet.</source>
            <translation>Aún no se ha consultado a Mobilize.</translation>
        </message>
        <message>
            <source>Mobilize has them blocked. Ask your organizer.</source>
            <translation>Mobilize tiene bloqueada a esta persona. Consulta con tu organizador/a.</translation>
        </message>
        <message>
            <source>Mobilize has this person blocked.</source>
            <translation>Mobilize tiene bloqueada a esta persona.</translation>
        </message>
        <message>
            <source>Mobilize has trouble of its own.</source>
            <translation>Mobilize tiene problemas propios.</translation>
        </message>
        <message>
            <source>Mobilize keeps its attendance; the desk leaves it alone.</source>
            <translation>Mobilize lleva su asistencia; la mesa no la toca.</translation>
        </message>
        <message>
            <source>Mobilize needs it</source>
            <translation>Mobilize lo necesita</translation>
        </message>
        <message>
            <source>Mobilize no longer lists {name}. Check in only if they are standing here.</source>
            <translation>Mobilize ya no tiene a {name} en la lista. Registra su llegada solo si la persona está frente a ti.</translation>
        </message>
        <message>
            <source>Mobilize organization</source>
            <translation>Organización en Mobilize</translation>
        </message>
        <message>
            <source>Mobilize refused it.</source>
            <translation>Mobilize lo rechazó.</translation>
        </message>
        <message>
            <source>Mobilize refused the key.</source>
            <translation>Mobilize rechazó la clave.</translation>
        </message>
        <message>
            <source>Mobilize refused what it was asked.</source>
            <translation>Mobilize rechazó lo que se le pidió.</translation>
        </message>
        <message>
            <source>Mobilize said yes and named an error at once.</source>
            <translation>Mobilize aceptó y a la vez señaló un error.</translation>
        </message>
        <message>
            <source>Mobilize says of everyone marked what your desk says. You can go home.</source>
            <translation>Mobilize dice lo mismo que tu mesa de cada persona marcada. Ya puedes irte a casa.</translation>
        </message>
        <message>
            <source>Mobilize says otherwise</source>
            <translation>Mobilize dice otra cosa</translation>
        </message>
        <message>
            <source>Mobilize says otherwise of {count}: see who needs you.</source>
            <translation>Mobilize dice otra cosa de {count}: mira quién te necesita.</translation>
        </message>
        <message>
            <source>Mobilize says otherwise, and a leader keeps what the desk says.</source>
            <translation>Mobilize dice otra cosa, y un líder conserva lo que dice la mesa.</translation>
        </message>
        <message>
            <source>Mobilize says they came.</source>
            <translation>Mobilize dice que vino.</translation>
        </message>
        <message>
            <source>Mobilize says they did not come.</source>
            <translation>Mobilize dice que no vino.</translation>
        </message>
        <message>
            <source>Mobilize stays as it is. Your desk's own record stays, too.</source>
            <translation>Mobilize queda como está. El registro de tu mesa también se conserva.</translation>
        </message>
        <message>
            <source>Mobilize takes nobody without a ZIP code.</source>
            <translation>Mobilize no acepta a nadie sin código ZIP.</translation>
        </message>
        <message>
            <source>Mobilize takes nobody without an e-mail.</source>
            <translation>Mobilize no acepta a nadie sin correo.</translation>
        </message>
        <message>
            <source>Mobilize will not be told. Your desk's own record stays.</source>
            <translation>No se le dirá a Mobilize. El registro de tu mesa se conserva.</translation>
        </message>
        <message>
            <source>Mobilize will not know that they came, and nobody there can thank them. Your desk's own record stays.</source>
            <translation>Mobilize no sabrá que vino, y nadie ahí podrá darle las gracias. El registro de tu mesa se conserva.</translation>
        </message>
        <message>
            <source>Mobilize's list goes on at another address, and HubDesk does not follow.</source>
            <translation>La lista de Mobilize sigue en otra dirección, y HubDesk no la sigue.</translation>
        </message>
        <message>
            <source>Mobilize's staging server (for trying out)</source>
            <translation>Servidor staging de Mobilize (para probar)</translation>
        </message>
        <message>
            <source>Mobilize's word is kept. The desk's own record stays.</source>
            <translation>Se conserva lo que dice Mobilize. El registro de la mesa se queda.</translation>
        </message>
        <message>
            <source>Mobilize: not let in</source>
            <translation>Mobilize: sin acceso</translation>
        </message>
        <message>
            <source>Module</source>
            <translation>Módulo</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>lunes</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>More on hours</source>
            <translation>Más sobre el horario</translation>
        </message>
        <message>
            <source>More people fit. Add letters, or wave to the host.</source>
            <translation>Coinciden más personas. Agrega letras o pide ayuda al anfitrión.</translation>
        </message>
        <message>
            <source>More time</source>
            <translation>Más tiempo</translation>
        </message>
        <message>
            <source>Most hubs have none: import the CSV instead. With a key, set it on the Hub page or in HUBDESK_MOBILIZE_KEY and HUBDESK_MOBILIZE_ORG.</source>
            <translation>La mayoría de los hubs no la tiene: importa el CSV. Si tienes clave, ponla en la página Hub o en HUBDESK_MOBILIZE_KEY y HUBDESK_MOBILIZE_ORG.</translation>
        </message>
        <message>
            <source>Mountain</source>
            <translation>Montaña</translation>
        </message>
        <message>
            <source>Move 1 person</source>
            <translation>Cambiar a 1 persona</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Bajar</translation>
        </message>
        <message>
            <source>Move nobody</source>
            <translation>No cambiar a nadie</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Subir</translation>
        </message>
        <message>
            <source>Move {count} people</source>
            <translation>Cambiar a {count} personas</translation>
        </message>
        <message>
            <source>Moved at {time} by {by}</source>
            <translation>Cambios de las {time}, por {by}</translation>
        </message>
        <message>
            <source>Moved on the floor.</source>
            <translation>Cambio hecho en la sala.</translation>
        </message>
        <message>
            <source>Moved with the rotation.</source>
            <translation>Cambio con la rotación.</translation>
        </message>
        <message>
            <source>My first phone bank</source>
            <translation>Mi primer banco telefónico</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Name at least one dialer for it, with a share or a number above 0.</source>
            <translation>Nombra al menos un marcador, con un porcentaje o un número mayor que 0.</translation>
        </message>
        <message>
            <source>Name somebody else, or nobody.</source>
            <translation>Nombra a otra persona, o a nadie.</translation>
        </message>
        <message>
            <source>Needed to get in</source>
            <translation>Hace falta para entrar</translation>
        </message>
        <message>
            <source>Needs a computer</source>
            <translation>Requiere computadora</translation>
        </message>
        <message>
            <source>Needs a phone</source>
            <translation>Requiere teléfono</translation>
        </message>
        <message>
            <source>Needs an account</source>
            <translation>Requiere cuenta</translation>
        </message>
        <message>
            <source>Needs you ({count})</source>
            <translation>Te necesitan ({count})</translation>
        </message>
        <message>
            <source>New PIN</source>
            <translation>PIN nuevo</translation>
        </message>
        <message>
            <source>New callers make an account from the invite link; older logins are good for one day.</source>
            <translation>Si es tu primera vez, crea una cuenta con el enlace de invitación; los accesos anteriores valen un día.</translation>
        </message>
        <message>
            <source>New to this? Play a practice evening first: made-up people, ten minutes, nothing leaves this laptop.</source>
            <translation>¿Es nuevo para ti? Haz primero una noche de práctica: personas inventadas, diez minutos, nada sale de esta laptop.</translation>
        </message>
        <message>
            <source>New tonight</source>
            <translation>Persona nueva</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Next at {at}: {what}</source>
            <translation>Sigue a las {at}: {what}</translation>
        </message>
        <message>
            <source>Next in turn.</source>
            <translation>Es el que sigue.</translation>
        </message>
        <message>
            <source>Next in turn. {callers} on it.</source>
            <translation>Es el que sigue. Hay {callers} en él.</translation>
        </message>
        <message>
            <source>Next person</source>
            <translation>Siguiente persona</translation>
        </message>
        <message>
            <source>Next person in {seconds} s</source>
            <translation>Siguiente persona en {seconds} s</translation>
        </message>
        <message>
            <source>Next rotation {time}</source>
            <translation>Próxima rotación {time}</translation>
        </message>
        <message>
            <source>Next shift</source>
            <translation>Próximo turno</translation>
        </message>
        <message>
            <source>Next try {at}.</source>
            <translation>Próximo intento: {at}.</translation>
        </message>
        <message>
            <source>Nine</source>
            <translation>Nueve</translation>
        </message>
        <message>
            <source>Nine wrong tries lock a login: mind stray spaces and pop-up blockers.</source>
            <translation>Nueve intentos fallidos bloquean el acceso: cuidado con los espacios de más y los bloqueadores de ventanas.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>No Show</source>
            <translation>No Show</translation>
        </message>
        <message>
            <source>No calls before {there}</source>
            <translation>Sin llamadas antes de las {there}</translation>
        </message>
        <message>
            <source>No calls to voters {where} before {there} there: {here} here</source>
            <translation>Sin llamadas a votantes {where} antes de las {there} allá: aquí, {here}</translation>
        </message>
        <message>
            <source>No column of this file names a person. Nothing was changed.</source>
            <translation>Ninguna columna de este archivo nombra a una persona. No se cambió nada.</translation>
        </message>
        <message>
            <source>No coming event</source>
            <translation>Ningún evento próximo</translation>
        </message>
        <message>
            <source>No dialer may be called now, so everybody stays where they are.</source>
            <translation>Ahora no se puede llamar con ningún marcador, así que nadie cambia.</translation>
        </message>
        <message>
            <source>No dialer yet</source>
            <translation>Aún sin marcador</translation>
        </message>
        <message>
            <source>No dialer yet, so everybody waits.</source>
            <translation>Todavía no hay marcador, así que toda la sala espera.</translation>
        </message>
        <message>
            <source>No dialer yet, so there is nothing to print.</source>
            <translation>Todavía no hay marcador, así que no hay nada que imprimir.</translation>
        </message>
        <message>
            <source>No dialer, wait on the floor</source>
            <translation>Sin marcador, espera en la sala</translation>
        </message>
        <message>
            <source>No key: most hubs have none. What you tick is checked with the next export.</source>
            <translation>Sin clave: la mayoría de los hubs no la tiene. Lo que marques se comprueba con el próximo archivo exportado.</translation>
        </message>
        <message>
            <source>No leader has a PIN yet, and without one nobody could leave the kiosk. Nothing was started.</source>
            <translation>Ningún líder tiene PIN todavía, y sin uno nadie podría salir del quiosco. No se inició nada.</translation>
        </message>
        <message>
            <source>No leader has one yet. Four to eight digits; you type them at the kiosk.</source>
            <translation>Ningún líder tiene uno todavía. De cuatro a ocho dígitos; los escribes en el quiosco.</translation>
        </message>
        <message>
            <source>No leaders yet</source>
            <translation>Aún no hay líderes</translation>
        </message>
        <message>
            <source>No link for tonight yet</source>
            <translation>Aún sin enlace para esta noche</translation>
        </message>
        <message>
            <source>No link for tonight yet: this one is {day}</source>
            <translation>Aún sin enlace para esta noche: este es {day}</translation>
        </message>
        <message>
            <source>No link or code yet for {names}</source>
            <translation>Aún sin enlace ni código: {names}</translation>
        </message>
        <message>
            <source>No list, no settings, nobody else's name: this screen is not given them.</source>
            <translation>Ni lista, ni ajustes, ni el nombre de nadie más: esta pantalla no los recibe.</translation>
        </message>
        <message>
            <source>No room holds that many callers. Nothing was changed.</source>
            <translation>En ninguna sala caben tantas personas llamando. No se cambió nada.</translation>
        </message>
        <message>
            <source>No rotation ahead</source>
            <translation>Sin rotación por delante</translation>
        </message>
        <message>
            <source>No rotation is ahead</source>
            <translation>No hay rotación próxima</translation>
        </message>
        <message>
            <source>No shift here meets in person</source>
            <translation>Aquí ningún turno es presencial</translation>
        </message>
        <message>
            <source>No shift yet</source>
            <translation>Aún sin turno</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Nadie</translation>
        </message>
        <message>
            <source>Nobody by exactly that name</source>
            <translation>Nadie con exactamente ese nombre</translation>
        </message>
        <message>
            <source>Nobody by that name</source>
            <translation>Nadie con ese nombre</translation>
        </message>
        <message>
            <source>Nobody by that name. Change a letter, or wave to the host.</source>
            <translation>No hay nadie con ese nombre. Cambia una letra o pide ayuda al anfitrión.</translation>
        </message>
        <message>
            <source>Nobody can keep their own seat. Nothing was changed.</source>
            <translation>Nadie puede cubrir su propio asiento. No se cambió nada.</translation>
        </message>
        <message>
            <source>Nobody can restore it: not HubDesk, not the DNC. Without it the data on this laptop stays locked. Write it down and keep it away from the laptop.</source>
            <translation>Nadie puede recuperarla: ni HubDesk ni el DNC. Sin ella, los datos de esta laptop quedan bloqueados. Anótala y guárdala lejos de la laptop.</translation>
        </message>
        <message>
            <source>Nobody has called yet.</source>
            <translation>Aún no ha llamado nadie.</translation>
        </message>
        <message>
            <source>Nobody has come to this shift yet.</source>
            <translation>Todavía nadie ha venido a este turno.</translation>
        </message>
        <message>
            <source>Nobody has signed in: the record says {host}</source>
            <translation>Nadie ha entrado a cargo: el registro dice {host}</translation>
        </message>
        <message>
            <source>Nobody has signed in: the record says {name}.</source>
            <translation>Nadie ha entrado a cargo: el registro dice {name}.</translation>
        </message>
        <message>
            <source>Nobody has signed up yet</source>
            <translation>Nadie se ha inscrito aún</translation>
        </message>
        <message>
            <source>Nobody has {label}. Nothing was changed.</source>
            <translation>Nadie tiene {label}. No se cambió nada.</translation>
        </message>
        <message>
            <source>Nobody is here yet</source>
            <translation>Todavía no hay nadie aquí</translation>
        </message>
        <message>
            <source>Nobody is here yet.</source>
            <translation>Todavía no hay nadie aquí.</translation>
        </message>
        <message>
            <source>Nobody is marked yet, so there is nothing to tell Mobilize.</source>
            <translation>Aún no se ha marcado a nadie, así que no hay nada que decirle a Mobilize.</translation>
        </message>
        <message>
            <source>Nobody is missing: whoever signed up is here, or cancelled.</source>
            <translation>No falta nadie: quienes se inscribieron están aquí o cancelaron.</translation>
        </message>
        <message>
            <source>Nobody is noted yet. Say who hosts tonight.</source>
            <translation>Aún no hay nadie anotado. Indica quién es anfitrión esta noche.</translation>
        </message>
        <message>
            <source>Nobody is on duty, so nobody can sign off. Nothing was changed.</source>
            <translation>Nadie está a cargo, así que nadie puede salir. No se cambió nada.</translation>
        </message>
        <message>
            <source>Nobody is on it.</source>
            <translation>No hay nadie aquí.</translation>
        </message>
        <message>
            <source>Nobody is on the floor yet</source>
            <translation>Todavía no hay nadie en la sala</translation>
        </message>
        <message>
            <source>Nobody like that</source>
            <translation>Nadie así</translation>
        </message>
        <message>
            <source>Nobody makes that many calls in an evening. Nothing was changed.</source>
            <translation>Nadie hace tantas llamadas en una noche. No se cambió nada.</translation>
        </message>
        <message>
            <source>Nobody of it comes to the room.</source>
            <translation>Nadie de este turno viene a la sala.</translation>
        </message>
        <message>
            <source>Nobody of this evening is left for Mobilize to learn.</source>
            <translation>De esta noche, Mobilize ya no tiene a nadie pendiente.</translation>
        </message>
        <message>
            <source>Nobody to call</source>
            <translation>Nadie a quien llamar</translation>
        </message>
        <message>
            <source>Nobody was found.</source>
            <translation>No se encontró a nadie.</translation>
        </message>
        <message>
            <source>Nobody waves. What comes is shown here and above, on every page.</source>
            <translation>Nadie espera. Lo que llegue se muestra aquí y arriba, en cada página.</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>Nadie todavía</translation>
        </message>
        <message>
            <source>None for tonight yet. Callers cannot start without it.</source>
            <translation>Aún no hay para esta noche. Sin él, nadie puede empezar a llamar.</translation>
        </message>
        <message>
            <source>None of the {rows} rows says when its shift starts. Nothing was changed.</source>
            <translation>Ninguna de las {rows} filas dice cuándo empieza su turno. No se cambió nada.</translation>
        </message>
        <message>
            <source>None yet. Walk-ins can be checked in as soon as there is a shift.</source>
            <translation>Aún no hay. Puedes registrar llegadas sin inscripción en cuanto haya un turno.</translation>
        </message>
        <message>
            <source>Not a day, such as 3 Sep 2026</source>
            <translation>No es un día, como 3 Sep 2026</translation>
        </message>
        <message>
            <source>Not a time zone, such as America/New_York</source>
            <translation>No es una zona horaria, como America/New_York</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Sin preguntar</translation>
        </message>
        <message>
            <source>Not connected since {since}.</source>
            <translation>Sin conexión desde las {since}.</translation>
        </message>
        <message>
            <source>Not in Mobilize yet, and this hub has no key.</source>
            <translation>Aún no está en Mobilize, y este hub no tiene clave.</translation>
        </message>
        <message>
            <source>Not in Mobilize yet.</source>
            <translation>Aún no está en Mobilize.</translation>
        </message>
        <message>
            <source>Not let in since {since}.</source>
            <translation>Sin acceso desde las {since}.</translation>
        </message>
        <message>
            <source>Not marked yet</source>
            <translation>Aún sin marcar</translation>
        </message>
        <message>
            <source>Not noted yet: {steps}</source>
            <translation>Aún sin anotar: {steps}</translation>
        </message>
        <message>
            <source>Not on the list?</source>
            <translation>¿No está en la lista?</translation>
        </message>
        <message>
            <source>Not on the list? Name is enough to get in.</source>
            <translation>¿No está en la lista? Basta el nombre para entrar.</translation>
        </message>
        <message>
            <source>Not ready yet</source>
            <translation>Falta algo</translation>
        </message>
        <message>
            <source>Not signed up tonight</source>
            <translation>Sin inscripción para esta noche</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>No coincide</translation>
        </message>
        <message>
            <source>Not ticked</source>
            <translation>Sin marcar</translation>
        </message>
        <message>
            <source>Not ticked any more: {name}</source>
            <translation>Ya sin marca: {name}</translation>
        </message>
        <message>
            <source>Not you? Add a letter, or wave to the host.</source>
            <translation>¿No eres tú? Agrega una letra o pide ayuda al anfitrión.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Note briefing</source>
            <translation>Anotar orientación</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Anotar</translation>
        </message>
        <message>
            <source>Note that {count} did not come</source>
            <translation>Anotar ausencias: {count}</translation>
        </message>
        <message>
            <source>Note them</source>
            <translation>Anotar</translation>
        </message>
        <message>
            <source>Note who did not come</source>
            <translation>Anotar quién no vino</translation>
        </message>
        <message>
            <source>Noted as not having come</source>
            <translation>Anotado que no vino</translation>
        </message>
        <message>
            <source>Notes for callers</source>
            <translation>Notas para quienes llaman</translation>
        </message>
        <message>
            <source>Nothing by that label</source>
            <translation>Nada con esa etiqueta</translation>
        </message>
        <message>
            <source>Nothing else in it differs from before. If you have just set statuses, export again.</source>
            <translation>En lo demás, nada es distinto de antes. Si acabas de marcar estados, exporta otra vez.</translation>
        </message>
        <message>
            <source>Nothing is lost if you close the lid.</source>
            <translation>No se pierde nada si cierras la laptop.</translation>
        </message>
        <message>
            <source>Nothing is planned yet. The model evening is fitted to the shift's hours.</source>
            <translation>Todavía no hay nada planeado. La noche modelo se ajusta al horario del turno.</translation>
        </message>
        <message>
            <source>Nothing is planned.</source>
            <translation>No hay nada planeado.</translation>
        </message>
        <message>
            <source>Nothing is ticked yet</source>
            <translation>Aún no hay nada marcado</translation>
        </message>
        <message>
            <source>Nothing left over from {last}</source>
            <translation>Nada pendiente del {last}</translation>
        </message>
        <message>
            <source>Nothing lent</source>
            <translation>Nada prestado</translation>
        </message>
        <message>
            <source>Nothing of that kind ({kind}) is free. Nothing was changed.</source>
            <translation>No hay nada libre de ese tipo ({kind}). No se cambió nada.</translation>
        </message>
        <message>
            <source>Nothing on the staging server is real. It has a key of its own, and only a data folder without a roster can switch to it.</source>
            <translation>Nada en el servidor staging es real. Tiene su propia clave, y solo una carpeta de datos sin lista puede cambiar a él.</translation>
        </message>
        <message>
            <source>Nothing to check in for right now</source>
            <translation>Ahora no hay llegadas que registrar</translation>
        </message>
        <message>
            <source>Nothing to lend yet. What is added here, the desk lends.</source>
            <translation>Todavía no hay nada que prestar. Lo que agregues aquí lo presta la mesa.</translation>
        </message>
        <message>
            <source>Nothing to set</source>
            <translation>Nada por marcar</translation>
        </message>
        <message>
            <source>Nothing to set yet</source>
            <translation>Aún nada por marcar</translation>
        </message>
        <message>
            <source>Nothing to tick now</source>
            <translation>Nada que marcar ahora</translation>
        </message>
        <message>
            <source>Nothing waits to be sent</source>
            <translation>Nada por enviar</translation>
        </message>
        <message>
            <source>Nothing waits to be sent to Mobilize.</source>
            <translation>No hay nada en espera de enviarse a Mobilize.</translation>
        </message>
        <message>
            <source>Nothing was pressed yet</source>
            <translation>Aún no hay nada registrado</translation>
        </message>
        <message>
            <source>Nothing would be sent.</source>
            <translation>No se enviaría nada.</translation>
        </message>
        <message>
            <source>Nothing would be sent: this hub has no key. Everything is on the worksheet.</source>
            <translation>No se enviaría nada: este hub no tiene clave. Todo está en la hoja de trabajo.</translation>
        </message>
        <message>
            <source>Nov</source>
            <translation>nov</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Now on</source>
            <translation>Ahora en</translation>
        </message>
        <message>
            <source>Now: {title}</source>
            <translation>Ahora: {title}</translation>
        </message>
        <message>
            <source>Nowhere yet</source>
            <translation>Aún en ninguno</translation>
        </message>
        <message>
            <source>Oct</source>
            <translation>oct</translation>
        </message>
        <message>
            <source>Oldest {age}.</source>
            <translation>Lo más antiguo: {age}.</translation>
        </message>
        <message>
            <source>On Mobilize</source>
            <translation>En Mobilize</translation>
        </message>
        <message>
            <source>On Mobilize as</source>
            <translation>En Mobilize como</translation>
        </message>
        <message>
            <source>On duty</source>
            <translation>A cargo</translation>
        </message>
        <message>
            <source>On duty now</source>
            <translation>A cargo ahora</translation>
        </message>
        <message>
            <source>On no dialer, so there is nothing to join. Choose one first.</source>
            <translation>No está en ningún marcador, así que no hay a qué unirse. Elige uno primero.</translation>
        </message>
        <message>
            <source>On {dialer}</source>
            <translation>En {dialer}</translation>
        </message>
        <message>
            <source>On {name}</source>
            <translation>En {name}</translation>
        </message>
        <message>
            <source>One</source>
            <translation>Una</translation>
        </message>
        <message>
            <source>One link for all; the login works for this phone bank only.</source>
            <translation>Un enlace para todos; el acceso solo sirve para este banco telefónico.</translation>
        </message>
        <message>
            <source>One needs you</source>
            <translation>1 te necesita</translation>
        </message>
        <message>
            <source>One thing to do.</source>
            <translation>Una cosa por hacer.</translation>
        </message>
        <message>
            <source>One to four letters</source>
            <translation>De una a cuatro letras</translation>
        </message>
        <message>
            <source>Only a person can set who came.</source>
            <translation>Solo una persona puede marcar quién vino.</translation>
        </message>
        <message>
            <source>Only looking around?</source>
            <translation>¿Solo quieres mirar?</translation>
        </message>
        <message>
            <source>Only people who are here can be put on a dialer. Nobody was moved.</source>
            <translation>Solo puede pasar a un marcador quien está aquí. No se cambió a nadie.</translation>
        </message>
        <message>
            <source>Only {free} free. Empty the bin or a downloads folder.</source>
            <translation>Solo {free} libres. Vacía la papelera o una carpeta de descargas.</translation>
        </message>
        <message>
            <source>Only {free} free: presses could not be saved. Free some room first.</source>
            <translation>Solo {free} libres: no se podría guardar lo que registres. Primero libera espacio.</translation>
        </message>
        <message>
            <source>Only {system} can lock these</source>
            <translation>Solo {system} puede bloquear esto</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open a browser and sign in to the Wi-Fi.</source>
            <translation>Abre un navegador y entra al Wi-Fi.</translation>
        </message>
        <message>
            <source>Open event</source>
            <translation>Abrir evento</translation>
        </message>
        <message>
            <source>Open in Mobilize</source>
            <translation>Abrir en Mobilize</translation>
        </message>
        <message>
            <source>Open it and save it as CSV, then choose the CSV.</source>
            <translation>Ábrelo, guárdalo como CSV y elige el CSV.</translation>
        </message>
        <message>
            <source>Open it as the user who made it; HubDesk has not changed it.</source>
            <translation>Ábrelos con la cuenta de usuario que los creó; HubDesk no los cambió.</translation>
        </message>
        <message>
            <source>Open its doors</source>
            <translation>Abrir sus puertas</translation>
        </message>
        <message>
            <source>Open the doors</source>
            <translation>Abrir las puertas</translation>
        </message>
        <message>
            <source>Open the event in Mobilize</source>
            <translation>Abrir el evento en Mobilize</translation>
        </message>
        <message>
            <source>Open the worksheet</source>
            <translation>Abrir la hoja de trabajo</translation>
        </message>
        <message>
            <source>Open tonight's link, preview the script, type phone and name, Start Calling.</source>
            <translation>Abre el enlace de esta noche, revisa el guion, escribe teléfono y nombre, y elige Start Calling.</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Abriendo</translation>
        </message>
        <message>
            <source>Opening your desk</source>
            <translation>Abriendo tu mesa</translation>
        </message>
        <message>
            <source>Or choose it. In Mobilize: the event, then Export or Download CSV.</source>
            <translation>O elígelo. En Mobilize: el evento, luego Export o Download CSV.</translation>
        </message>
        <message>
            <source>Or: why this evening goes without it</source>
            <translation>O bien: por qué esta noche va sin él</translation>
        </message>
        <message>
            <source>Organization number</source>
            <translation>Número de organización</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Other e-mail</source>
            <translation>Otro correo</translation>
        </message>
        <message>
            <source>PDF files (*.pdf)</source>
            <translation>Archivos PDF (*.pdf)</translation>
        </message>
        <message>
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <source>PIN set</source>
            <translation>PIN creado</translation>
        </message>
        <message>
            <source>Pacific</source>
            <translation>Pacífico</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Página {page} de {pages}</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Papel</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase de acceso</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Contraseña</translation>
        </message>
        <message>
            <source>Paste link</source>
            <translation>Pegar enlace</translation>
        </message>
        <message>
            <source>Paste the key alone, on one line, as Mobilize gave it.</source>
            <translation>Pega solo la clave, en una línea, tal como la dio Mobilize.</translation>
        </message>
        <message>
            <source>Paste the key here; without one, choose the CSV above.</source>
            <translation>Pega aquí la clave; si no tienes, elige el CSV arriba.</translation>
        </message>
        <message>
            <source>Paste the link first.</source>
            <translation>Primero pega el enlace.</translation>
        </message>
        <message>
            <source>Paste the link, or give a reason below.</source>
            <translation>Pega el enlace o da un motivo abajo.</translation>
        </message>
        <message>
            <source>Paste the whole link as the DNC or the campaign sent it.</source>
            <translation>Pega el enlace completo, tal como lo mandó el DNC o la campaña.</translation>
        </message>
        <message>
            <source>Paste tonight's link, or type why this evening goes without it. People can be checked in meanwhile.</source>
            <translation>Pega el enlace de esta noche, o escribe por qué esta noche va sin él. Mientras tanto puedes registrar llegadas.</translation>
        </message>
        <message>
            <source>People can be checked in before, too.</source>
            <translation>También se pueden registrar llegadas antes.</translation>
        </message>
        <message>
            <source>People found</source>
            <translation>Personas encontradas</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Phone (optional)</source>
            <translation>Teléfono (opcional)</translation>
        </message>
        <message>
            <source>Phone bank</source>
            <translation>Banco telefónico</translation>
        </message>
        <message>
            <source>Phone bank code and ActionID, perhaps a daily code; calls are made by hand on the caller's own phone.</source>
            <translation>Código del banco telefónico y ActionID, tal vez un código del día; las llamadas se hacen a mano con tu propio teléfono.</translation>
        </message>
        <message>
            <source>Phone numbers have ten digits</source>
            <translation>Un teléfono tiene diez dígitos</translation>
        </message>
        <message>
            <source>Phone or login</source>
            <translation>Teléfono o usuario</translation>
        </message>
        <message>
            <source>Phone or login they use there</source>
            <translation>Teléfono o usuario que usa ahí</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Plan my own</source>
            <translation>Planear la mía</translation>
        </message>
        <message>
            <source>Plan the rotation</source>
            <translation>Planear la rotación</translation>
        </message>
        <message>
            <source>Plan the rotation on Today, or add one to the run of show.</source>
            <translation>Planea la rotación en Hoy, o agrega una a la agenda.</translation>
        </message>
        <message>
            <source>Please ask the host: they can help you.</source>
            <translation>Pregunta al anfitrión: te puede ayudar.</translation>
        </message>
        <message>
            <source>Please give {things} back to the host.</source>
            <translation>Devuelve {things} al anfitrión, por favor.</translation>
        </message>
        <message>
            <source>Please see the host</source>
            <translation>Habla con el anfitrión, por favor</translation>
        </message>
        <message>
            <source>Port {port} is in use.</source>
            <translation>El puerto {port} está en uso.</translation>
        </message>
        <message>
            <source>Port {port} may not be used here.</source>
            <translation>El puerto {port} no se puede usar aquí.</translation>
        </message>
        <message>
            <source>Posted, unless Mobilize has this sign-up already or another name for the e-mail.</source>
            <translation>Se envía, salvo que Mobilize ya tenga esta inscripción u otro nombre para el correo.</translation>
        </message>
        <message>
            <source>Practice evening</source>
            <translation>Noche de práctica</translation>
        </message>
        <message>
            <source>Practice people never leave this laptop, so {host} was not asked.</source>
            <translation>Las personas de práctica nunca salen de esta laptop, así que no se consultó a {host}.</translation>
        </message>
        <message>
            <source>Practise</source>
            <translation>Practicar</translation>
        </message>
        <message>
            <source>Press B to send somebody on a break, and again to bring them back.</source>
            <translation>Presiona B para mandar a alguien a descanso, y otra vez para que regrese.</translation>
        </message>
        <message>
            <source>Press again to take it back</source>
            <translation>Presiona otra vez para deshacer</translation>
        </message>
        <message>
            <source>Press {key} to move people here.</source>
            <translation>Presiona {key} para pasar personas aquí.</translation>
        </message>
        <message>
            <source>Pressed at the kiosk, and the file did not take it. HubDesk tries again.</source>
            <translation>Se confirmó en el quiosco y el archivo no lo guardó. HubDesk lo intenta de nuevo.</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <source>Print or save</source>
            <translation>Imprimir o guardar</translation>
        </message>
        <message>
            <source>Print the table cards</source>
            <translation>Imprimir las tarjetas de mesa</translation>
        </message>
        <message>
            <source>Print the worksheet</source>
            <translation>Imprimir la hoja de trabajo</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Impresora</translation>
        </message>
        <message>
            <source>Pull</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Pull again</source>
            <translation>Leer otra vez</translation>
        </message>
        <message>
            <source>Push the rest by 5</source>
            <translation>Retrasar el resto 5 min</translation>
        </message>
        <message>
            <source>Pushed</source>
            <translation>Retraso</translation>
        </message>
        <message>
            <source>Put 1 person back</source>
            <translation>Devolver a 1 persona</translation>
        </message>
        <message>
            <source>Put back where they were.</source>
            <translation>De vuelta donde estaba.</translation>
        </message>
        <message>
            <source>Put nobody back</source>
            <translation>No devolver a nadie</translation>
        </message>
        <message>
            <source>Put the session file beside the others: hubdesk-kiosk.desktop goes to /usr/share/wayland-sessions.</source>
            <translation>Pon el archivo de sesión junto a los demás: hubdesk-kiosk.desktop va en /usr/share/wayland-sessions.</translation>
        </message>
        <message>
            <source>Put them on one first.</source>
            <translation>Primero ponle un marcador.</translation>
        </message>
        <message>
            <source>Put them on the dialer again instead: that begins a new stint.</source>
            <translation>Mejor pásala otra vez al marcador: así empieza una tanda nueva.</translation>
        </message>
        <message>
            <source>Put {count} people back</source>
            <translation>Devolver a {count} personas</translation>
        </message>
        <message>
            <source>QR code of {link}</source>
            <translation>Código QR de {link}</translation>
        </message>
        <message>
            <source>R, B, S, U</source>
            <translation>R, B, S, U</translation>
        </message>
        <message>
            <source>Read in Mobilize.</source>
            <translation>Se leyó en Mobilize.</translation>
        </message>
        <message>
            <source>Read the roster now</source>
            <translation>Leer la lista ahora</translation>
        </message>
        <message>
            <source>Reading the file</source>
            <translation>Leyendo el archivo</translation>
        </message>
        <message>
            <source>Reading the roster, event {n} of {of}</source>
            <translation>Leyendo la lista, evento {n} de {of}</translation>
        </message>
        <message>
            <source>Reading the roster, event {n} of {of}. The desk goes on meanwhile.</source>
            <translation>Leyendo la lista, evento {n} de {of}. Mientras tanto, la mesa sigue.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Todo listo</translation>
        </message>
        <message>
            <source>Ready in {time}</source>
            <translation>Listo en {time}</translation>
        </message>
        <message>
            <source>Ready: you can pull the network plug now</source>
            <translation>Listo: ya puedes desconectar la red</translation>
        </message>
        <message>
            <source>Registered</source>
            <translation>Registered</translation>
        </message>
        <message>
            <source>Remove the PIN</source>
            <translation>Quitar el PIN</translation>
        </message>
        <message>
            <source>Remove this block</source>
            <translation>Quitar este bloque</translation>
        </message>
        <message>
            <source>Replaced by a later word.</source>
            <translation>Lo reemplazó algo posterior.</translation>
        </message>
        <message>
            <source>Restart the laptop and sign in to that account.</source>
            <translation>Reinicia la laptop y entra en esa cuenta.</translation>
        </message>
        <message>
            <source>Retire</source>
            <translation>Dar de baja</translation>
        </message>
        <message>
            <source>Retire {label}</source>
            <translation>Dar de baja {label}</translation>
        </message>
        <message>
            <source>Retire {name}?</source>
            <translation>¿Retirar a {name}?</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Función</translation>
        </message>
        <message>
            <source>Roster</source>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Rotate at {clock}</source>
            <translation>Rotar a las {clock}</translation>
        </message>
        <message>
            <source>Rotation</source>
            <translation>Rotación</translation>
        </message>
        <message>
            <source>Rotation at {clock}: {count}</source>
            <translation>Rotación a las {clock}: {count}</translation>
        </message>
        <message>
            <source>Rotation due since {clock}: {count}</source>
            <translation>Rotación pendiente desde las {clock}: {count}</translation>
        </message>
        <message>
            <source>Rotation due since {time}</source>
            <translation>Rotación pendiente desde {time}</translation>
        </message>
        <message>
            <source>Rotation now</source>
            <translation>Rotación ahora</translation>
        </message>
        <message>
            <source>Run of show</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>STAGING · HubDesk</source>
            <translation>STAGING · HubDesk</translation>
        </message>
        <message>
            <source>STAGING: nothing here reaches the real Mobilize.</source>
            <translation>STAGING: nada de aquí llega al Mobilize real.</translation>
        </message>
        <message>
            <source>Same order as the dashboard: by shift, then family name. Space ticks; a tick is your word, HubDesk checks afterwards.</source>
            <translation>El mismo orden que el panel: por turno y luego por apellido. Espacio marca; la marca es tu palabra, HubDesk la comprueba después.</translation>
        </message>
        <message>
            <source>Same person</source>
            <translation>La misma persona</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>sábado</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save as CSV</source>
            <translation>Guardar como CSV</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Guardar como PDF</translation>
        </message>
        <message>
            <source>Save it as CSV UTF-8 and choose it again.</source>
            <translation>Guárdalo como CSV UTF-8 y elígelo otra vez.</translation>
        </message>
        <message>
            <source>Save the table cards</source>
            <translation>Guardar las tarjetas de mesa</translation>
        </message>
        <message>
            <source>Save the worksheet</source>
            <translation>Guardar la hoja de trabajo</translation>
        </message>
        <message>
            <source>Save the worksheet as PDF and print it elsewhere.</source>
            <translation>Guarda la hoja de trabajo como PDF e imprímela en otro lugar.</translation>
        </message>
        <message>
            <source>Save what would be sent</source>
            <translation>Guardar lo que se enviaría</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Guardado.</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Guardado: {file}</translation>
        </message>
        <message>
            <source>Say it in a few words.</source>
            <translation>Dilo en pocas palabras.</translation>
        </message>
        <message>
            <source>Say it in a few words; the rest belongs on paper.</source>
            <translation>Dilo en pocas palabras; lo demás va en papel.</translation>
        </message>
        <message>
            <source>Say it in fewer words.</source>
            <translation>Dilo en menos palabras.</translation>
        </message>
        <message>
            <source>Say it shorter, like: table 2.</source>
            <translation>Dilo más corto, por ejemplo: mesa 2.</translation>
        </message>
        <message>
            <source>Say that it is seen to: hubdesk waves settle ID</source>
            <translation>Márcalo como atendido: hubdesk waves settle ID</translation>
        </message>
        <message>
            <source>Say what was otherwise.</source>
            <translation>Di qué fue distinto.</translation>
        </message>
        <message>
            <source>Scale to Win</source>
            <translation>Scale to Win</translation>
        </message>
        <message>
            <source>Scale to Win is ready as a template: only tonight's link is missing.</source>
            <translation>Scale to Win ya está como plantilla: solo falta el enlace de esta noche.</translation>
        </message>
        <message>
            <source>Scale to Win link</source>
            <translation>Enlace de Scale to Win</translation>
        </message>
        <message>
            <source>Scan to open the dialer on your own laptop or tablet.</source>
            <translation>Escanea para abrir el marcador en tu propia laptop o tableta.</translation>
        </message>
        <message>
            <source>Scan, or type</source>
            <translation>Escanea o escribe</translation>
        </message>
        <message>
            <source>Screen</source>
            <translation>Pantalla</translation>
        </message>
        <message>
            <source>Screen {number} · {name}</source>
            <translation>Pantalla {number} · {name}</translation>
        </message>
        <message>
            <source>Script</source>
            <translation>Guion</translation>
        </message>
        <message>
            <source>Script link</source>
            <translation>Enlace del guion</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search for a person</source>
            <translation>Buscar a una persona</translation>
        </message>
        <message>
            <source>Search for the person again.</source>
            <translation>Busca otra vez a la persona.</translation>
        </message>
        <message>
            <source>Seat or table</source>
            <translation>Asiento o mesa</translation>
        </message>
        <message>
            <source>See a person's stints with: hubdesk stints WHO</source>
            <translation>Mira las tandas de una persona con: hubdesk stints WHO</translation>
        </message>
        <message>
            <source>See that the disk is plugged in and may be written to, then try again. The data is in {folder}.</source>
            <translation>Revisa que el disco esté conectado y se pueda escribir en él, y vuelve a intentar. Los datos están en {folder}.</translation>
        </message>
        <message>
            <source>See the leaders with: hubdesk leader list</source>
            <translation>Mira los líderes con: hubdesk leader list</translation>
        </message>
        <message>
            <source>See the lines that need you; correct what they name, or add by hand.</source>
            <translation>Mira las líneas que te necesitan; corrige lo que indican o agrega a mano.</translation>
        </message>
        <message>
            <source>See the names with: hubdesk dialer list</source>
            <translation>Mira los nombres con: hubdesk dialer list</translation>
        </message>
        <message>
            <source>See the shifts with: hubdesk events. Without any, import the CSV or pull with a key.</source>
            <translation>Mira los turnos con: hubdesk events. Si no hay, importa el CSV o lee la lista con una clave.</translation>
        </message>
        <message>
            <source>See them with: hubdesk waves</source>
            <translation>Míralos con: hubdesk waves</translation>
        </message>
        <message>
            <source>See what there is with: hubdesk equipment list</source>
            <translation>Mira qué hay con: hubdesk equipment list</translation>
        </message>
        <message>
            <source>See where everybody stands: hubdesk sync</source>
            <translation>Mira cómo está cada persona: hubdesk sync</translation>
        </message>
        <message>
            <source>See where they are: hubdesk floor</source>
            <translation>Mira dónde está: hubdesk floor</translation>
        </message>
        <message>
            <source>See where they stand with: hubdesk search</source>
            <translation>Mira cómo está con: hubdesk search</translation>
        </message>
        <message>
            <source>See who has what with: hubdesk equipment list --out</source>
            <translation>Mira quién tiene qué con: hubdesk equipment list --out</translation>
        </message>
        <message>
            <source>See who stands at the kiosk.</source>
            <translation>Mira quién está en el quiosco.</translation>
        </message>
        <message>
            <source>Send to the break</source>
            <translation>Mandar a descanso</translation>
        </message>
        <message>
            <source>Sending, and reading back. The desk goes on meanwhile.</source>
            <translation>Enviando y verificando. Mientras tanto, la mesa sigue.</translation>
        </message>
        <message>
            <source>Sent, and no answer yet: before sending again HubDesk looks whether Mobilize has it.</source>
            <translation>Enviado, aún sin respuesta: antes de volver a enviar, HubDesk mira si Mobilize ya la tiene.</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>sep</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>Poner</translation>
        </message>
        <message>
            <source>Set HUBDESK_PASSPHRASE, or start the window and type a passphrase.</source>
            <translation>Define HUBDESK_PASSPHRASE, o abre la ventana y escribe una frase de acceso.</translation>
        </message>
        <message>
            <source>Set it in the system's settings: until then check-ins are noted with a wrong time. Nothing is lost.</source>
            <translation>Ajústalo en la configuración del sistema: mientras tanto, las llegadas se anotan con una hora equivocada. No se pierde nada.</translation>
        </message>
        <message>
            <source>Set one with: hubdesk leader pin WHO, or press Ctrl+K in the HubDesk window.</source>
            <translation>Ponle uno con: hubdesk leader pin WHO, o presiona Ctrl+K en la ventana de HubDesk.</translation>
        </message>
        <message>
            <source>Set these in Mobilize</source>
            <translation>Marca esto en Mobilize</translation>
        </message>
        <message>
            <source>Set up your desk</source>
            <translation>Prepara tu mesa</translation>
        </message>
        <message>
            <source>Seven</source>
            <translation>Siete</translation>
        </message>
        <message>
            <source>Shares an e-mail with somebody else: check the name.</source>
            <translation>Comparte un correo con alguien más: revisa el nombre.</translation>
        </message>
        <message>
            <source>Shares an e-mail with somebody else; sending it would rename them in Mobilize.</source>
            <translation>Comparte un correo con alguien más; si se envía, en Mobilize le cambia el nombre.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Acórtalo.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>Mostrar carpeta</translation>
        </message>
        <message>
            <source>Show on the desk</source>
            <translation>Mostrar en la mesa</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Entrar</translation>
        </message>
        <message>
            <source>Sign in to the Wi-Fi in a browser, or check the address on the Hub page.</source>
            <translation>Entra al Wi-Fi en un navegador, o revisa la dirección en la página Hub.</translation>
        </message>
        <message>
            <source>Sign in to the Wi-Fi or use another one, and check the laptop's date.</source>
            <translation>Entra al Wi-Fi o usa otro, y revisa la fecha de la laptop.</translation>
        </message>
        <message>
            <source>Sign in with: hubdesk duty sign-in INITIALS</source>
            <translation>Entra a cargo con: hubdesk duty sign-in INITIALS</translation>
        </message>
        <message>
            <source>Sign off</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Sign off {name}</source>
            <translation>Salida del cargo: {name}</translation>
        </message>
        <message>
            <source>Sign-ups: {changed}.</source>
            <translation>Inscripciones: {changed}.</translation>
        </message>
        <message>
            <source>Signed up</source>
            <translation>Inscripciones</translation>
        </message>
        <message>
            <source>Signed up and not here</source>
            <translation>Con inscripción, sin llegar</translation>
        </message>
        <message>
            <source>Six</source>
            <translation>Seis</translation>
        </message>
        <message>
            <source>So many cannot be added at once. Nothing was changed.</source>
            <translation>No se pueden agregar tantas cosas a la vez. No se cambió nada.</translation>
        </message>
        <message>
            <source>So that nobody checks in for you.</source>
            <translation>Para que nadie registre tu llegada por ti.</translation>
        </message>
        <message>
            <source>So there is nothing to check out. See the host if that is not right.</source>
            <translation>Así que no hay salida que registrar. Si no es correcto, habla con el anfitrión.</translation>
        </message>
        <message>
            <source>Somebody at the kiosk</source>
            <translation>Alguien en el quiosco</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Otra persona</translation>
        </message>
        <message>
            <source>Somebody else may know better: ask, then keep ours or theirs.</source>
            <translation>Quizá alguien sepa más: pregunta y luego deja lo nuestro o lo de ellos.</translation>
        </message>
        <message>
            <source>Somebody tried to leave the kiosk with a wrong PIN.</source>
            <translation>Alguien intentó salir del quiosco con un PIN equivocado.</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Otra cosa</translation>
        </message>
        <message>
            <source>Something on the way sends HubDesk elsewhere, and it does not follow.</source>
            <translation>Algo en el camino manda a HubDesk a otro lugar, y HubDesk no va.</translation>
        </message>
        <message>
            <source>Something went wrong that HubDesk does not know. What was saved before is safe.</source>
            <translation>Algo falló y HubDesk no sabe qué. Lo que se guardó antes está a salvo.</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Sonido</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <source>Split the room</source>
            <translation>Dividir la sala</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Empezar</translation>
        </message>
        <message>
            <source>Start HubDesk without --practice for the real thing.</source>
            <translation>Para trabajar de verdad, abre HubDesk sin --practice.</translation>
        </message>
        <message>
            <source>Start it again when you are ready.</source>
            <translation>Vuelve a empezar cuando puedas.</translation>
        </message>
        <message>
            <source>Start tonight's shift now</source>
            <translation>Empezar ya el turno de hoy</translation>
        </message>
        <message>
            <source>Still out with them: {labels}.</source>
            <translation>Le falta devolver: {labels}.</translation>
        </message>
        <message>
            <source>Still to confirm</source>
            <translation>Por confirmar</translation>
        </message>
        <message>
            <source>Stopped before it was done. What was saved before is safe.</source>
            <translation>Se detuvo antes de terminar. Lo que se guardó antes está a salvo.</translation>
        </message>
        <message>
            <source>Stopping after this call. What was read and sent stays.</source>
            <translation>Se detiene después de esta consulta. Lo leído y lo enviado se queda.</translation>
        </message>
        <message>
            <source>Such as 18:20</source>
            <translation>Por ejemplo, 18:20</translation>
        </message>
        <message>
            <source>Such as 45</source>
            <translation>Por ejemplo, 45</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>domingo</translation>
        </message>
        <message>
            <source>Sync</source>
            <translation>Sincro</translation>
        </message>
        <message>
            <source>Table 1, Table 2, by the window</source>
            <translation>Mesa 1, Mesa 2, junto a la ventana</translation>
        </message>
        <message>
            <source>Table 2</source>
            <translation>Mesa 2</translation>
        </message>
        <message>
            <source>Table card</source>
            <translation>Tarjeta de mesa</translation>
        </message>
        <message>
            <source>Table cards</source>
            <translation>Tarjetas de mesa</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Mesas</translation>
        </message>
        <message>
            <source>Tagalog</source>
            <translation>Tagalo</translation>
        </message>
        <message>
            <source>Take a seat; the host tells you where to start.</source>
            <translation>Toma asiento; el anfitrión te dice por dónde empezar.</translation>
        </message>
        <message>
            <source>Take an account without anything of yours, and turn off the shortcuts the recipe names.</source>
            <translation>Usa una cuenta sin nada tuyo y desactiva los atajos que indica la receta.</translation>
        </message>
        <message>
            <source>Take at least {n} letters.</source>
            <translation>Escribe al menos {n} letras.</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Recibir</translation>
        </message>
        <message>
            <source>Take back {label}</source>
            <translation>Recibir {label}</translation>
        </message>
        <message>
            <source>Take it back first, then retire it.</source>
            <translation>Primero recíbelo, luego dalo de baja.</translation>
        </message>
        <message>
            <source>Take it back in the dashboard.</source>
            <translation>Deshazlo en el panel.</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Take one back first, or add it to the hub's equipment.</source>
            <translation>Primero recibe uno, o agrégalo al equipo del hub.</translation>
        </message>
        <message>
            <source>Take the check-in back</source>
            <translation>Deshacer la llegada</translation>
        </message>
        <message>
            <source>Take the check-in on the other shift back first, or check them out of it.</source>
            <translation>Primero deshaz la llegada en el otro turno, o registra ahí su salida.</translation>
        </message>
        <message>
            <source>Take the check-out back</source>
            <translation>Deshacer la salida</translation>
        </message>
        <message>
            <source>Take the model evening</source>
            <translation>Usar la noche modelo</translation>
        </message>
        <message>
            <source>Take the model evening on the Agenda page, or with: hubdesk agenda template</source>
            <translation>Usa la noche modelo en la página Agenda, o con: hubdesk agenda template</translation>
        </message>
        <message>
            <source>Take the no-show back</source>
            <translation>Deshacer el “no vino”</translation>
        </message>
        <message>
            <source>Take the tick back</source>
            <translation>Quitar la marca</translation>
        </message>
        <message>
            <source>Take this shift</source>
            <translation>Tomar este turno</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>Ya en uso</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Deshecho</translation>
        </message>
        <message>
            <source>Taken back: {name}.</source>
            <translation>Se deshizo: {name}.</translation>
        </message>
        <message>
            <source>Talking to Mobilize</source>
            <translation>En contacto con Mobilize</translation>
        </message>
        <message>
            <source>Talking to Mobilize now</source>
            <translation>En contacto con Mobilize</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Text me about events like this. Message and data rates may apply; reply STOP to end them.</source>
            <translation>Quiero recibir mensajes de texto sobre eventos como este. Pueden aplicarse tarifas de mensajes y datos; responde STOP para dejar de recibirlos.</translation>
        </message>
        <message>
            <source>Thank you, {name}.</source>
            <translation>Gracias, {name}.</translation>
        </message>
        <message>
            <source>Thanks for calling, {name}.</source>
            <translation>Gracias por llamar, {name}.</translation>
        </message>
        <message>
            <source>That address</source>
            <translation>Esa dirección</translation>
        </message>
        <message>
            <source>That is longer than any phone number or login. Nothing was changed.</source>
            <translation>Eso es más largo que cualquier teléfono o usuario. No se cambió nada.</translation>
        </message>
        <message>
            <source>That is longer than {limit} letters. Nothing was changed.</source>
            <translation>Eso tiene más de {limit} letras. No se cambió nada.</translation>
        </message>
        <message>
            <source>That is not a day. Nothing was changed.</source>
            <translation>Eso no es un día. No se cambió nada.</translation>
        </message>
        <message>
            <source>That is not a phone number. Nothing was saved.</source>
            <translation>Eso no es un número de teléfono. No se guardó nada.</translation>
        </message>
        <message>
            <source>That is not a web address.</source>
            <translation>Eso no es una dirección web.</translation>
        </message>
        <message>
            <source>That is not an API key.</source>
            <translation>Eso no es una clave de API.</translation>
        </message>
        <message>
            <source>That is not an e-mail address. Nothing was saved.</source>
            <translation>Eso no es un correo electrónico. No se guardó nada.</translation>
        </message>
        <message>
            <source>That is not the passphrase of this data folder.</source>
            <translation>Esa no es la frase de acceso de esta carpeta de datos.</translation>
        </message>
        <message>
            <source>That is not what the list has. One try is left.</source>
            <translation>Eso no es lo que dice la lista. Queda un intento.</translation>
        </message>
        <message>
            <source>That is not what the list has. {count} tries are left.</source>
            <translation>Eso no es lo que dice la lista. Quedan {count} intentos.</translation>
        </message>
        <message>
            <source>That is what it says already. Nothing was changed.</source>
            <translation>Eso es lo que ya dice. No se cambió nada.</translation>
        </message>
        <message>
            <source>That sign-up is not in the roster.</source>
            <translation>Esa inscripción no está en la lista.</translation>
        </message>
        <message>
            <source>That stint has ended. Nothing was changed.</source>
            <translation>Esa tanda ya terminó. No se cambió nada.</translation>
        </message>
        <message>
            <source>That stint was corrected already. Nothing was changed.</source>
            <translation>Esa tanda ya se corrigió. No se cambió nada.</translation>
        </message>
        <message>
            <source>That was five tries. The host can check you in; they have been told.</source>
            <translation>Fueron cinco intentos. El anfitrión puede registrar tu llegada; ya se le avisó.</translation>
        </message>
        <message>
            <source>The CSV from Mobilize's dashboard. You see what it changes first.</source>
            <translation>El CSV del panel de Mobilize. Primero ves qué cambia.</translation>
        </message>
        <message>
            <source>The DNC sends a new one for each shift. Paste it whole.</source>
            <translation>El DNC manda uno nuevo para cada turno. Pégalo completo.</translation>
        </message>
        <message>
            <source>The DNC's (Scale to Win)</source>
            <translation>Del DNC (Scale to Win)</translation>
        </message>
        <message>
            <source>The DNC's dialer fills first. {callers} on it, needs {needs} more.</source>
            <translation>El marcador del DNC se llena primero. Hay {callers} en él, necesita {needs} más.</translation>
        </message>
        <message>
            <source>The DNC's dialer had {part} of {minutes} calling minutes.</source>
            <translation>El marcador del DNC tuvo el {part} del tiempo de llamadas, {minutes} min.</translation>
        </message>
        <message>
            <source>The DNC's dialer has {part} % of the evening; this hub keeps {share} % for it.</source>
            <translation>El marcador del DNC tiene el {part} % de la noche; este hub le reserva el {share} %.</translation>
        </message>
        <message>
            <source>The DNC's dialer would have {given} of the evening; this hub keeps {share} for it. Nothing was changed.</source>
            <translation>El marcador del DNC tendría el {given} de la noche; este hub le reserva el {share}. No se cambió nada.</translation>
        </message>
        <message>
            <source>The DNC's dialer, unless they choose another.</source>
            <translation>El marcador del DNC, a menos que elija otro.</translation>
        </message>
        <message>
            <source>The Mobilize organization is a number.</source>
            <translation>La organización en Mobilize es un número.</translation>
        </message>
        <message>
            <source>The Sync page says why and what to choose.</source>
            <translation>La página Sincro dice por qué y qué elegir.</translation>
        </message>
        <message>
            <source>The Wi-Fi may be slow; HubDesk tries again by itself.</source>
            <translation>El Wi-Fi puede estar lento; HubDesk vuelve a intentar por sí solo.</translation>
        </message>
        <message>
            <source>The agenda has the rotation at {agenda}, the dialers' plan only at {blocks}.</source>
            <translation>La agenda tiene la rotación a las {agenda}; el plan de los marcadores, apenas a las {blocks}.</translation>
        </message>
        <message>
            <source>The agenda has the rotation at {agenda}, the dialers' plan still at {blocks}.</source>
            <translation>La agenda tiene la rotación a las {agenda}; el plan de los marcadores, todavía a las {blocks}.</translation>
        </message>
        <message>
            <source>The agent account is activated by e-mail before the event, never at the table.</source>
            <translation>La cuenta de agente se activa por correo antes del evento, nunca en la mesa.</translation>
        </message>
        <message>
            <source>The answer was lost, so HubDesk looks it up before sending again.</source>
            <translation>Se perdió la respuesta, así que HubDesk comprueba antes de volver a enviar.</translation>
        </message>
        <message>
            <source>The answer was not one of Mobilize's.</source>
            <translation>La respuesta no era de Mobilize.</translation>
        </message>
        <message>
            <source>The connection broke in the middle of an answer.</source>
            <translation>La conexión se cortó a mitad de una respuesta.</translation>
        </message>
        <message>
            <source>The data file in {folder} cannot be read.</source>
            <translation>No se puede leer el archivo de datos en {folder}.</translation>
        </message>
        <message>
            <source>The data folder {folder} cannot be used.</source>
            <translation>No se puede usar la carpeta de datos {folder}.</translation>
        </message>
        <message>
            <source>The data in {folder} is locked with another key.</source>
            <translation>Los datos en {folder} están cerrados con otra clave.</translation>
        </message>
        <message>
            <source>The data is in use for writing by something else. Nothing was changed.</source>
            <translation>Otro programa está escribiendo en los datos. No se cambió nada.</translation>
        </message>
        <message>
            <source>The desk goes on meanwhile.</source>
            <translation>Mientras tanto, la mesa sigue.</translation>
        </message>
        <message>
            <source>The desk works on</source>
            <translation>La mesa trabaja en</translation>
        </message>
        <message>
            <source>The desk works on it</source>
            <translation>La mesa trabaja en este turno</translation>
        </message>
        <message>
            <source>The disk did not take this, so it was not saved. Everything before it is safe.</source>
            <translation>El disco no aceptó esto, así que no se guardó. Todo lo anterior está a salvo.</translation>
        </message>
        <message>
            <source>The disk is full, so this was not saved. Everything before it is safe.</source>
            <translation>El disco está lleno, así que esto no se guardó. Todo lo anterior está a salvo.</translation>
        </message>
        <message>
            <source>The doors are open</source>
            <translation>Las puertas están abiertas</translation>
        </message>
        <message>
            <source>The evening is planned here as soon as tonight's roster is in.</source>
            <translation>La noche se planea aquí en cuanto llegue la lista de esta noche.</translation>
        </message>
        <message>
            <source>The evening's last item is done</source>
            <translation>Terminó el último punto de la noche</translation>
        </message>
        <message>
            <source>The event is no longer in Mobilize.</source>
            <translation>El evento ya no está en Mobilize.</translation>
        </message>
        <message>
            <source>The exported CSV</source>
            <translation>El CSV exportado</translation>
        </message>
        <message>
            <source>The fewest callers cannot be below zero. Nothing was changed.</source>
            <translation>El mínimo de voluntarios no puede ser menor que cero. No se cambió nada.</translation>
        </message>
        <message>
            <source>The file ends inside a quoted cell that begins on line {line}. Nothing was changed.</source>
            <translation>El archivo termina dentro de una celda entre comillas que empieza en la línea {line}. No se cambió nada.</translation>
        </message>
        <message>
            <source>The file has a header but no sign-ups.</source>
            <translation>El archivo tiene encabezado, pero ninguna inscripción.</translation>
        </message>
        <message>
            <source>The file key.json in {folder} cannot be read.</source>
            <translation>No se puede leer el archivo key.json en {folder}.</translation>
        </message>
        <message>
            <source>The first line must have columns such as First name, Last name and Email.</source>
            <translation>La primera línea debe tener columnas como First name, Last name y Email.</translation>
        </message>
        <message>
            <source>The four steps</source>
            <translation>Los cuatro pasos</translation>
        </message>
        <message>
            <source>The host has been told.</source>
            <translation>Ya se le avisó al anfitrión.</translation>
        </message>
        <message>
            <source>The host is not trained for tonight: {untrained}</source>
            <translation>El anfitrión aún no tiene la capacitación para esta noche: {untrained}</translation>
        </message>
        <message>
            <source>The hub</source>
            <translation>El hub</translation>
        </message>
        <message>
            <source>The hub has no dialer yet. Nobody was moved.</source>
            <translation>El hub aún no tiene marcador. No se cambió a nadie.</translation>
        </message>
        <message>
            <source>The hub has no equipment by that label. Nothing was changed.</source>
            <translation>El hub no tiene equipo con esa etiqueta. No se cambió nada.</translation>
        </message>
        <message>
            <source>The hub keeps {share} for it.</source>
            <translation>El hub le reserva el {share}.</translation>
        </message>
        <message>
            <source>The hub knows {name}, who has no sign-up for tonight. Adding makes one.</source>
            <translation>El hub conoce a {name}, pero no tiene inscripción para esta noche. Al agregar se crea una.</translation>
        </message>
        <message>
            <source>The kiosk</source>
            <translation>El quiosco</translation>
        </message>
        <message>
            <source>The kiosk does not know who this is yet. Nothing was changed.</source>
            <translation>El quiosco todavía no sabe quién es. No se cambió nada.</translation>
        </message>
        <message>
            <source>The kiosk is open already.</source>
            <translation>El quiosco ya está abierto.</translation>
        </message>
        <message>
            <source>The kiosk is open. A leader's initials and PIN bring HubDesk back.</source>
            <translation>El quiosco está abierto. HubDesk vuelve con las iniciales y el PIN de un líder.</translation>
        </message>
        <message>
            <source>The kiosk is out of order. Leave it by a PIN and start it again.</source>
            <translation>El quiosco no funciona. Sal con un PIN y ábrelo de nuevo.</translation>
        </message>
        <message>
            <source>The kiosk is still open</source>
            <translation>El quiosco sigue abierto</translation>
        </message>
        <message>
            <source>The label is what is written on it.</source>
            <translation>La etiqueta es lo que lleva escrito.</translation>
        </message>
        <message>
            <source>The language you like to speak</source>
            <translation>El idioma en que prefieres hablar</translation>
        </message>
        <message>
            <source>The last block of the evening runs; nobody needs to move.</source>
            <translation>Ya corre el último bloque de la noche; nadie tiene que cambiar.</translation>
        </message>
        <message>
            <source>The last item of the evening is done. Nothing was changed.</source>
            <translation>Ya terminó el último punto de la noche. No se cambió nada.</translation>
        </message>
        <message>
            <source>The last rotation did not move {name}.</source>
            <translation>La última rotación no cambió a {name}.</translation>
        </message>
        <message>
            <source>The last shift on the list was on {day}, {date}, at {at}.</source>
            <translation>El último turno de la lista fue el {day}, {date}, a las {at}.</translation>
        </message>
        <message>
            <source>The letters of this file cannot be read. Nothing was changed.</source>
            <translation>No se pueden leer las letras de este archivo. No se cambió nada.</translation>
        </message>
        <message>
            <source>The list has neither phone nor ZIP, so the kiosk cannot let them in.</source>
            <translation>La lista no tiene ni teléfono ni código ZIP, así que el quiosco no puede registrar su llegada.</translation>
        </message>
        <message>
            <source>The model evening</source>
            <translation>La noche modelo</translation>
        </message>
        <message>
            <source>The model evening is planned</source>
            <translation>La noche modelo quedó planeada</translation>
        </message>
        <message>
            <source>The model evening's is 45.</source>
            <translation>En la noche modelo son 45.</translation>
        </message>
        <message>
            <source>The names on this laptop are locked with it.</source>
            <translation>Los nombres de esta laptop están protegidos con ella.</translation>
        </message>
        <message>
            <source>The network plug may be pulled already.</source>
            <translation>Ya se puede desconectar la red.</translation>
        </message>
        <message>
            <source>The next shift on the list is on {day}, {date}, at {at}.</source>
            <translation>El próximo turno de la lista es el {day}, {date}, a las {at}.</translation>
        </message>
        <message>
            <source>The one here is for {day}: callers need tonight's.</source>
            <translation>El que hay es para el {day}: hace falta el de esta noche.</translation>
        </message>
        <message>
            <source>The only dialer tonight. {callers} on it.</source>
            <translation>El único marcador de esta noche. Hay {callers} en él.</translation>
        </message>
        <message>
            <source>The other is closed.</source>
            <translation>El otro está cerrado.</translation>
        </message>
        <message>
            <source>The printer did not take it. Your ticks are safe.</source>
            <translation>La impresora no lo aceptó. Tus marcas están a salvo.</translation>
        </message>
        <message>
            <source>The rest is pushed by {minutes} minutes</source>
            <translation>El resto se retrasó {minutes} minutos</translation>
        </message>
        <message>
            <source>The room calls here now.</source>
            <translation>La sala llama aquí ahora.</translation>
        </message>
        <message>
            <source>The room changed meanwhile: 1 move was not made. R looks again.</source>
            <translation>La sala cambió entretanto: no se hizo 1 cambio. Con R se mira de nuevo.</translation>
        </message>
        <message>
            <source>The room changed meanwhile: {count} moves were not made. R looks again.</source>
            <translation>La sala cambió entretanto: no se hicieron {count} cambios. Con R se mira de nuevo.</translation>
        </message>
        <message>
            <source>The room moves</source>
            <translation>La sala cambia</translation>
        </message>
        <message>
            <source>The roster has online events only, and Mobilize keeps their attendance by itself. Bring in the sign-ups of the event at your place.</source>
            <translation>La lista solo tiene eventos en línea, y Mobilize lleva su asistencia por sí solo. Carga las inscripciones de tu evento presencial.</translation>
        </message>
        <message>
            <source>The roster is in</source>
            <translation>La lista ya está cargada</translation>
        </message>
        <message>
            <source>The rotation is where the agenda has it</source>
            <translation>La rotación está donde la tiene la agenda</translation>
        </message>
        <message>
            <source>The rotation of {time}</source>
            <translation>La rotación de las {time}</translation>
        </message>
        <message>
            <source>The run of show is changed</source>
            <translation>La agenda cambió</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>Una vez más</translation>
        </message>
        <message>
            <source>The shift came from an export that does not say its number in Mobilize.</source>
            <translation>El turno viene de un archivo exportado que no trae su número en Mobilize.</translation>
        </message>
        <message>
            <source>The shift is over.</source>
            <translation>El turno terminó.</translation>
        </message>
        <message>
            <source>The sign-up was made in Mobilize.</source>
            <translation>La inscripción se creó en Mobilize.</translation>
        </message>
        <message>
            <source>The text to copy</source>
            <translation>El texto para copiar</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>Las dos no coinciden.</translation>
        </message>
        <message>
            <source>The very request</source>
            <translation>La solicitud exacta</translation>
        </message>
        <message>
            <source>The whole recipe, and how to turn it off: {place}</source>
            <translation>La receta completa, y cómo deshacerla: {place}</translation>
        </message>
        <message>
            <source>The worksheet lists them in the dashboard's order: choose a status for each.</source>
            <translation>La hoja de trabajo las tiene en el orden del panel: elige un estado para cada una.</translation>
        </message>
        <message>
            <source>Their own answer or a co-host's: ask, then keep ours or theirs.</source>
            <translation>Es su propia respuesta o la de un coanfitrión: pregunta y luego deja lo nuestro o lo de ellos.</translation>
        </message>
        <message>
            <source>Their own: {phone}</source>
            <translation>El suyo: {phone}</translation>
        </message>
        <message>
            <source>There is a {label} already, or there was one. Nothing was changed.</source>
            <translation>Ya existe {label}, o existió antes. No se cambió nada.</translation>
        </message>
        <message>
            <source>There is no Scale to Win link for tonight, and the DNC's dialer stays in the rotation.</source>
            <translation>No hay enlace de Scale to Win para esta noche, y el marcador del DNC se queda en la rotación.</translation>
        </message>
        <message>
            <source>There is no dialer of that name.</source>
            <translation>No hay ningún marcador con ese nombre.</translation>
        </message>
        <message>
            <source>There is no event with that id here.</source>
            <translation>Aquí no hay ningún evento con ese ID.</translation>
        </message>
        <message>
            <source>There is no file {file}.</source>
            <translation>No existe el archivo {file}.</translation>
        </message>
        <message>
            <source>There is no item {number} in this agenda. Nothing was changed.</source>
            <translation>Esta agenda no tiene el punto {number}. No se cambió nada.</translation>
        </message>
        <message>
            <source>There is no phone bank to check in for. Nothing was changed.</source>
            <translation>No hay banco telefónico en el que registrar la llegada. No se cambió nada.</translation>
        </message>
        <message>
            <source>There is no room to rotate yet.</source>
            <translation>Todavía no hay sala que rotar.</translation>
        </message>
        <message>
            <source>There is no shift to check in to yet</source>
            <translation>Aún no hay un turno para registrar llegadas</translation>
        </message>
        <message>
            <source>There is no shift yet</source>
            <translation>Todavía no hay turno</translation>
        </message>
        <message>
            <source>There is no such leader. Nothing was changed.</source>
            <translation>Ese líder no existe. No se cambió nada.</translation>
        </message>
        <message>
            <source>There is no such shift in the roster.</source>
            <translation>Ese turno no está en la lista.</translation>
        </message>
        <message>
            <source>There is no such stint.</source>
            <translation>Esa tanda no existe.</translation>
        </message>
        <message>
            <source>There is no such wave. Nothing was changed.</source>
            <translation>No existe ese aviso. No se cambió nada.</translation>
        </message>
        <message>
            <source>There is nothing to decide about {name}. Nothing was changed.</source>
            <translation>No hay nada que decidir sobre {name}. No se cambió nada.</translation>
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation>No tienes que hacer nada.</translation>
        </message>
        <message>
            <source>There is nothing to take back for this person. Nothing was changed.</source>
            <translation>No hay nada que deshacer para esta persona. No se cambió nada.</translation>
        </message>
        <message>
            <source>There is nothing to take back for {name}.</source>
            <translation>No hay nada que deshacer para {name}.</translation>
        </message>
        <message>
            <source>These initials and this PIN do not belong together.</source>
            <translation>Estas iniciales y este PIN no van juntos.</translation>
        </message>
        <message>
            <source>These initials and this PIN do not belong together. Nothing was changed.</source>
            <translation>Estas iniciales y este PIN no van juntos. No se cambió nada.</translation>
        </message>
        <message>
            <source>They are here on another shift now, so this check-out stays. Nothing was changed.</source>
            <translation>Ahora está aquí en otro turno, así que esta salida se queda. No se cambió nada.</translation>
        </message>
        <message>
            <source>They are not here any more by the name they typed. Nothing was changed.</source>
            <translation>Ya no está aquí con el nombre que escribió. No se cambió nada.</translation>
        </message>
        <message>
            <source>They are not on a break. Nothing was changed.</source>
            <translation>No está en descanso. No se cambió nada.</translation>
        </message>
        <message>
            <source>They are on a break already, or keep a seat. Nothing was changed.</source>
            <translation>Ya está en descanso, o cubre un asiento. No se cambió nada.</translation>
        </message>
        <message>
            <source>They are on no dialer now. Nothing was changed.</source>
            <translation>Ahora no está en ningún marcador. No se cambió nada.</translation>
        </message>
        <message>
            <source>They check themselves in there, one after the other.</source>
            <translation>Cada quien registra ahí su propia llegada, uno tras otro.</translation>
        </message>
        <message>
            <source>They go by themselves as soon as there is a network.</source>
            <translation>Se envían por sí solas en cuanto haya red.</translation>
        </message>
        <message>
            <source>They leave the list and go off duty, and their PIN opens nothing any more. Everything they did keeps their name.</source>
            <translation>Sale de la lista y deja el cargo, y su PIN ya no abre nada. Todo lo que hizo conserva su nombre.</translation>
        </message>
        <message>
            <source>They signed up for an event that meets online, where Mobilize keeps attendance by itself. Nothing was changed.</source>
            <translation>Se inscribió para un evento en línea, donde Mobilize lleva la asistencia por sí solo. No se cambió nada.</translation>
        </message>
        <message>
            <source>They wait on the floor.</source>
            <translation>Espera en la sala.</translation>
        </message>
        <message>
            <source>They wait on the floor. Checking in needs no dialer.</source>
            <translation>Espera en la sala. Para registrar la llegada no hace falta un marcador.</translation>
        </message>
        <message>
            <source>They were not here all of that time. Nothing was changed.</source>
            <translation>No estuvo aquí todo ese tiempo. No se cambió nada.</translation>
        </message>
        <message>
            <source>They were on a break then. Nothing was changed.</source>
            <translation>En ese momento estaba en un descanso. No se cambió nada.</translation>
        </message>
        <message>
            <source>They would have been on two dialers at once. Nothing was changed.</source>
            <translation>Habría estado en dos marcadores a la vez. No se cambió nada.</translation>
        </message>
        <message>
            <source>Things are lent to people who are here. Nothing was lent.</source>
            <translation>Solo se presta a quien está aquí. No se prestó nada.</translation>
        </message>
        <message>
            <source>This HubDesk does not know what it was asked.</source>
            <translation>Este HubDesk no entiende lo que se le pidió.</translation>
        </message>
        <message>
            <source>This computer has no keyring to keep the data's key in.</source>
            <translation>Esta computadora no tiene llavero donde guardar la clave de los datos.</translation>
        </message>
        <message>
            <source>This computer has no keyring, so the names on it are locked with a passphrase.</source>
            <translation>Esta computadora no tiene llavero, así que los nombres que guarda se protegen con una frase de acceso.</translation>
        </message>
        <message>
            <source>This computer's keyring no longer has the key of {folder}.</source>
            <translation>El llavero de esta computadora ya no tiene la clave de {folder}.</translation>
        </message>
        <message>
            <source>This data folder already has a roster or a shift, so it is kept away from Mobilize's staging server. Nothing was changed.</source>
            <translation>Esta carpeta de datos ya tiene una lista o un turno, así que no se conecta al servidor staging de Mobilize. No se cambió nada.</translation>
        </message>
        <message>
            <source>This data folder was filled for Mobilize's staging server, so it is kept away from the real Mobilize. Nothing was changed.</source>
            <translation>Esta carpeta de datos se llenó para el servidor staging de Mobilize, así que no se conecta al Mobilize real. No se cambió nada.</translation>
        </message>
        <message>
            <source>This data was written by a newer HubDesk. It was left untouched.</source>
            <translation>Un HubDesk más reciente escribió estos datos. No se tocaron.</translation>
        </message>
        <message>
            <source>This evening has no agenda yet. Nothing was changed.</source>
            <translation>Esta noche aún no tiene agenda. No se cambió nada.</translation>
        </message>
        <message>
            <source>This event meets online: Mobilize keeps its attendance by itself.</source>
            <translation>Este evento es en línea: Mobilize lleva su asistencia por sí solo.</translation>
        </message>
        <message>
            <source>This file has more than {limit} rows, far more than a roster. Nothing was changed.</source>
            <translation>Este archivo tiene más de {limit} filas, demasiadas para una lista. No se cambió nada.</translation>
        </message>
        <message>
            <source>This file has {megabytes} MB, far more than a roster. Nothing was changed.</source>
            <translation>Este archivo tiene {megabytes} MB, demasiado para una lista. No se cambió nada.</translation>
        </message>
        <message>
            <source>This file is empty. Nothing was changed.</source>
            <translation>Este archivo está vacío. No se cambió nada.</translation>
        </message>
        <message>
            <source>This file is not a text file. Nothing was changed.</source>
            <translation>Este archivo no es de texto. No se cambió nada.</translation>
        </message>
        <message>
            <source>This is a saved web page, not the export. Nothing was changed.</source>
            <translation>Esto es una página web guardada, no el archivo exportado. No se cambió nada.</translation>
        </message>
        <message>
            <source>This is a spreadsheet file. Nothing was changed.</source>
            <translation>Esto es una hoja de cálculo. No se cambió nada.</translation>
        </message>
        <message>
            <source>This is not about two who may be one. Nothing was changed.</source>
            <translation>No se trata de dos que podrían ser la misma persona. No se cambió nada.</translation>
        </message>
        <message>
            <source>This is not tonight's shift. Who is checked in on it counts for {when}.</source>
            <translation>Este no es el turno de esta noche. Las llegadas que registres aquí cuentan para {when}.</translation>
        </message>
        <message>
            <source>This is the first evening on this laptop</source>
            <translation>Es la primera noche en esta laptop</translation>
        </message>
        <message>
            <source>This key may read, but not make sign-ups: walk-ins are on the worksheet.</source>
            <translation>Esta clave puede leer, pero no crear inscripciones: quienes vinieron sin inscribirse están en la hoja de trabajo.</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>Esta laptop</translation>
        </message>
        <message>
            <source>This laptop has no printer.</source>
            <translation>Esta laptop no tiene impresora.</translation>
        </message>
        <message>
            <source>This laptop's clock is {time} ahead of Mobilize's.</source>
            <translation>El reloj de esta laptop va {time} adelantado respecto al de Mobilize.</translation>
        </message>
        <message>
            <source>This laptop's clock is {time} behind Mobilize's.</source>
            <translation>El reloj de esta laptop va {time} atrasado respecto al de Mobilize.</translation>
        </message>
        <message>
            <source>This person has no sign-up yet. Nothing was changed.</source>
            <translation>Esta persona aún no tiene inscripción. No se cambió nada.</translation>
        </message>
        <message>
            <source>This person is not checked in, so there is nothing to check out. Nothing was changed.</source>
            <translation>Esta persona no tiene llegada registrada, así que no hay salida que registrar. No se cambió nada.</translation>
        </message>
        <message>
            <source>This screen needs a minute. You are not forgotten: the host has been told.</source>
            <translation>Esta pantalla necesita un minuto. Nadie te ha olvidado: ya se le avisó al anfitrión.</translation>
        </message>
        <message>
            <source>This shift begins later today</source>
            <translation>Este turno empieza más tarde</translation>
        </message>
        <message>
            <source>This shift is not today's</source>
            <translation>Este turno no es de hoy</translation>
        </message>
        <message>
            <source>This shift is over</source>
            <translation>Este turno ya terminó</translation>
        </message>
        <message>
            <source>This visit is over. Nothing was changed.</source>
            <translation>Esta visita ya terminó. No se cambió nada.</translation>
        </message>
        <message>
            <source>Those two PINs were not the same. Nothing was changed.</source>
            <translation>Los dos PIN no coincidieron. No se cambió nada.</translation>
        </message>
        <message>
            <source>Three</source>
            <translation>Tres</translation>
        </message>
        <message>
            <source>Three letters are enough.</source>
            <translation>Bastan tres letras.</translation>
        </message>
        <message>
            <source>Three questions. Everything can be changed later.</source>
            <translation>Tres preguntas. Todo se puede cambiar después.</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>jueves</translation>
        </message>
        <message>
            <source>Tick full screen</source>
            <translation>Pantalla completa</translation>
        </message>
        <message>
            <source>Tick only whom you know to be missing. Whoever stays unticked stays unmarked.</source>
            <translation>Marca solo a quienes sabes que faltan. A quien no marques se le deja como está.</translation>
        </message>
        <message>
            <source>Tick what the 1:1 agreed on. A day it was done completes it.</source>
            <translation>Marca lo que se acordó en el 1:1. El día en que se hizo lo completa.</translation>
        </message>
        <message>
            <source>Tick what they bring back</source>
            <translation>Marca lo que devuelve</translation>
        </message>
        <message>
            <source>Tick whom to put back where they were. The moves stay in their history.</source>
            <translation>Marca a quién devolver a donde estaba. Los cambios quedan en su historial.</translation>
        </message>
        <message>
            <source>Ticked</source>
            <translation>Marcadas</translation>
        </message>
        <message>
            <source>Ticked at {at}: a person's word, not read back yet.</source>
            <translation>Marcado a las {at}: es la palabra de alguien, aún sin verificar.</translation>
        </message>
        <message>
            <source>Ticked is not verified: HubDesk reads Mobilize afterwards.</source>
            <translation>Marcar no es verificar: después HubDesk lee Mobilize.</translation>
        </message>
        <message>
            <source>Ticked is not verified: import the export afterwards.</source>
            <translation>Marcar no es verificar: importa después el archivo exportado.</translation>
        </message>
        <message>
            <source>Ticked is not verified: import the export, or check by key, on the Sync page.</source>
            <translation>Marcar no es verificar: importa el archivo exportado, o comprueba con la clave, en la página Sincro.</translation>
        </message>
        <message>
            <source>Ticked: somebody says it is set</source>
            <translation>Marcado: alguien dice que ya está en Mobilize</translation>
        </message>
        <message>
            <source>Ticked: {name}, {choose}</source>
            <translation>Marcado: {name}, {choose}</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <source>Times carry no zone; the event's was taken: {value}.</source>
            <translation>Las horas no traen zona; se usó la del evento: {value}.</translation>
        </message>
        <message>
            <source>Times carry no zone; the hub's was taken: {value}.</source>
            <translation>Las horas no traen zona; se usó la del hub: {value}.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <source>To set</source>
            <translation>Por marcar</translation>
        </message>
        <message>
            <source>To set ({count})</source>
            <translation>Por marcar ({count})</translation>
        </message>
        <message>
            <source>To set in Mobilize</source>
            <translation>Por marcar en Mobilize</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Today, Desk, Floor, Agenda, Sync, Hub</source>
            <translation>Hoy, Mesa, Sala, Agenda, Sincro, Hub</translation>
        </message>
        <message>
            <source>Tonight</source>
            <translation>Esta noche</translation>
        </message>
        <message>
            <source>Tonight's Scale to Win link</source>
            <translation>Enlace de Scale to Win de esta noche</translation>
        </message>
        <message>
            <source>Tonight's rotation</source>
            <translation>La rotación de esta noche</translation>
        </message>
        <message>
            <source>Tonight's sign-ups</source>
            <translation>Inscripciones de esta noche</translation>
        </message>
        <message>
            <source>Too many tries that did not fit. Nothing was changed, and checking in goes on.</source>
            <translation>Demasiados intentos sin acertar. No se cambió nada, y las llegadas se siguen registrando.</translation>
        </message>
        <message>
            <source>Too many wrong tries. Wait {seconds} s, then try again.</source>
            <translation>Demasiados intentos equivocados. Espera {seconds} s e intenta de nuevo.</translation>
        </message>
        <message>
            <source>Trained</source>
            <translation>Capacitación</translation>
        </message>
        <message>
            <source>Training</source>
            <translation>Capacitación</translation>
        </message>
        <message>
            <source>Training and hosting tell themselves where nothing is noted.</source>
            <translation>Donde no anotes nada, la capacitación y las noches se cuentan solas.</translation>
        </message>
        <message>
            <source>Training done on</source>
            <translation>Capacitación hecha el</translation>
        </message>
        <message>
            <source>Training of {name}</source>
            <translation>Capacitación de {name}</translation>
        </message>
        <message>
            <source>Try again, or save it as PDF and print that.</source>
            <translation>Vuelve a intentar, o guárdalo como PDF e imprime eso.</translation>
        </message>
        <message>
            <source>Try again. Whoever forgot their PIN sets a new one on the Hub page.</source>
            <translation>Vuelve a intentar. Quien olvidó su PIN crea uno nuevo en la página Hub.</translation>
        </message>
        <message>
            <source>Try again; if it happens twice, the log in {folder} helps whoever helps you.</source>
            <translation>Vuelve a intentar; si pasa dos veces, el registro (log) en {folder} le sirve a quien te ayude.</translation>
        </message>
        <message>
            <source>Try again; the data is safe. Nobody can open it without the passphrase.</source>
            <translation>Vuelve a intentar; los datos están a salvo. Nadie puede abrirlos sin la frase de acceso.</translation>
        </message>
        <message>
            <source>Try fewer letters, or add them as a walk-in.</source>
            <translation>Prueba con menos letras, o agrega a alguien sin inscripción.</translation>
        </message>
        <message>
            <source>Try fewer letters, the e-mail or the last four of the phone.</source>
            <translation>Prueba con menos letras, el correo o los últimos cuatro del teléfono.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Probar ahora</translation>
        </message>
        <message>
            <source>Try now to go on.</source>
            <translation>Intenta ahora para continuar.</translation>
        </message>
        <message>
            <source>Try things out in a folder of its own: set HUBDESK_HOME to an empty one.</source>
            <translation>Haz pruebas en una carpeta aparte: indica una vacía en HUBDESK_HOME.</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>martes</translation>
        </message>
        <message>
            <source>Two</source>
            <translation>Dos</translation>
        </message>
        <message>
            <source>Two blocks begin at the same time, or one begins when the shift is over. Nothing was changed.</source>
            <translation>Dos bloques empiezan a la misma hora, o uno empieza cuando el turno ya terminó. No se cambió nada.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Escribir</translation>
        </message>
        <message>
            <source>Type a few letters of a name, the e-mail or the last four of the phone. Up and Down choose, Enter checks in.</source>
            <translation>Escribe unas letras del nombre, el correo o los últimos cuatro del teléfono. Arriba y Abajo eligen, Enter registra la llegada.</translation>
        </message>
        <message>
            <source>Type a reason, or give the DNC's dialer its part.</source>
            <translation>Escribe un motivo, o dale su parte al marcador del DNC.</translation>
        </message>
        <message>
            <source>Type a share such as 60 %, or how many callers, such as 12.</source>
            <translation>Escribe un porcentaje, por ejemplo 60 %, o cuántas personas, por ejemplo 12.</translation>
        </message>
        <message>
            <source>Type a time, as 18:20.</source>
            <translation>Escribe una hora, como 18:20.</translation>
        </message>
        <message>
            <source>Type it again; copying it from somewhere else may have spoilt it.</source>
            <translation>Escríbelo otra vez; quizá se dañó al copiarlo de otro lugar.</translation>
        </message>
        <message>
            <source>Type its name</source>
            <translation>Escribe su nombre</translation>
        </message>
        <message>
            <source>Type the new PIN twice.</source>
            <translation>Escribe el PIN nuevo dos veces.</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Escribe la frase de acceso.</translation>
        </message>
        <message>
            <source>Type the start of your name</source>
            <translation>Escribe el comienzo de tu nombre</translation>
        </message>
        <message>
            <source>Type them as RK, or leave them empty: HubDesk makes them of the name.</source>
            <translation>Escríbelas así: RK, o déjalas vacías: HubDesk las toma del nombre.</translation>
        </message>
        <message>
            <source>Type them as in: hubdesk duty sign-in RK</source>
            <translation>Escríbelos así: hubdesk duty sign-in RK</translation>
        </message>
        <message>
            <source>Type your hub's name. Any will do.</source>
            <translation>Escribe el nombre de tu hub. Sirve cualquiera.</translation>
        </message>
        <message>
            <source>Type your name: it stands beside what you do at the desk.</source>
            <translation>Escribe tu nombre: queda junto a lo que haces en la mesa.</translation>
        </message>
        <message>
            <source>Typed digits that are not on the list.</source>
            <translation>Escribió dígitos que no están en la lista.</translation>
        </message>
        <message>
            <source>US Letter</source>
            <translation>Carta (EE. UU.)</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Unlocking the roster on this laptop.</source>
            <translation>Desbloqueando la lista en esta laptop.</translation>
        </message>
        <message>
            <source>Untick who stays. The others move now, all at once.</source>
            <translation>Desmarca a quien se queda. Las demás personas cambian ahora, a la vez.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Hasta</translation>
        </message>
        <message>
            <source>Up and Down pick one instead. Otherwise go on: nothing is merged by itself.</source>
            <translation>Arriba y Abajo eligen a alguien. Si no, sigue: nada se combina por sí solo.</translation>
        </message>
        <message>
            <source>Up, Down</source>
            <translation>Arriba, Abajo</translation>
        </message>
        <message>
            <source>Use a name such as America/New_York.</source>
            <translation>Usa un nombre como America/New_York.</translation>
        </message>
        <message>
            <source>Use a number that hubdesk agenda shows.</source>
            <translation>Usa un número de los que muestra hubdesk agenda.</translation>
        </message>
        <message>
            <source>Use an address that begins with https.</source>
            <translation>Usa una dirección que empiece con https.</translation>
        </message>
        <message>
            <source>Use that one, or close it first. Looking things up works beside it.</source>
            <translation>Usa ese, o ciérralo primero. Mientras tanto, sí se puede consultar.</translation>
        </message>
        <message>
            <source>Use the number in the event's Mobilize address.</source>
            <translation>Usa el número que está en la dirección del evento en Mobilize.</translation>
        </message>
        <message>
            <source>Use your ZIP code</source>
            <translation>Usar tu código ZIP</translation>
        </message>
        <message>
            <source>Use your phone number</source>
            <translation>Usar tu número de teléfono</translation>
        </message>
        <message>
            <source>Usual colours</source>
            <translation>Colores de siempre</translation>
        </message>
        <message>
            <source>VAN does not read it any more; Mobilize's dashboard still counts</source>
            <translation>VAN ya no lo lee; el panel de Mobilize todavía cuenta</translation>
        </message>
        <message>
            <source>Verified ({count})</source>
            <translation>Verificadas ({count})</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamita</translation>
        </message>
        <message>
            <source>Volunteers check in on the other screen. Leave it there first, with a leader's initials and PIN; then this can be done.</source>
            <translation>Los voluntarios registran su llegada en la otra pantalla. Primero cierra el quiosco ahí con las iniciales y el PIN de un líder; después puedes hacer esto.</translation>
        </message>
        <message>
            <source>Volunteers' data</source>
            <translation>Datos de los voluntarios</translation>
        </message>
        <message>
            <source>Voters' zone</source>
            <translation>Zona de los votantes</translation>
        </message>
        <message>
            <source>Wait a moment and press again.</source>
            <translation>Espera un momento y vuelve a presionar.</translation>
        </message>
        <message>
            <source>Wait {seconds} s before the next one.</source>
            <translation>Espera {seconds} s antes del próximo intento.</translation>
        </message>
        <message>
            <source>Wait: HubDesk goes on when Mobilize allows it.</source>
            <translation>Espera: HubDesk sigue cuando Mobilize lo permita.</translation>
        </message>
        <message>
            <source>Wait; HubDesk looks up what may have arrived before it sends again.</source>
            <translation>Espera; HubDesk comprueba qué pudo haber llegado antes de volver a enviar.</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Waiting ({count})</source>
            <translation>En espera ({count})</translation>
        </message>
        <message>
            <source>Waiting on the floor for a dialer.</source>
            <translation>En la sala, en espera de un marcador.</translation>
        </message>
        <message>
            <source>Walk-in</source>
            <translation>Sin inscripción</translation>
        </message>
        <message>
            <source>Wants text messages about events like this</source>
            <translation>Quiere mensajes de texto sobre eventos como este</translation>
        </message>
        <message>
            <source>Was checked in by mistake, and Mobilize may have heard of it.</source>
            <translation>Su llegada se registró por error, y quizá Mobilize ya lo sepa.</translation>
        </message>
        <message>
            <source>Was everybody who is here briefed? A notes it for all of them.</source>
            <translation>¿Recibieron la orientación todas las personas que están aquí? Con A se anota para todas.</translation>
        </message>
        <message>
            <source>Was everybody who is here trained? A notes it for all of them.</source>
            <translation>¿Recibieron la capacitación todas las personas que están aquí? Con A se anota para todas.</translation>
        </message>
        <message>
            <source>Wave to the host</source>
            <translation>Pedir ayuda al anfitrión</translation>
        </message>
        <message>
            <source>Waves from the kiosk</source>
            <translation>Avisos del quiosco</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>miércoles</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
        <message>
            <source>Welcome! Who are you?</source>
            <translation>Te damos la bienvenida. ¿Quién eres?</translation>
        </message>
        <message>
            <source>Welcome. Here to make calls?</source>
            <translation>Hola. ¿Vienes a llamar?</translation>
        </message>
        <message>
            <source>What 1 person confirmed at the kiosk could not be stored yet.</source>
            <translation>Lo que 1 persona confirmó en el quiosco todavía no se pudo guardar.</translation>
        </message>
        <message>
            <source>What Mobilize has yet to learn of the evening, one line per person.</source>
            <translation>Lo que Mobilize aún no sabe de la noche, una línea por persona.</translation>
        </message>
        <message>
            <source>What Mobilize knows of the 1 marked</source>
            <translation>Lo que Mobilize sabe de la 1 persona marcada</translation>
        </message>
        <message>
            <source>What Mobilize knows of the {count} marked</source>
            <translation>Lo que Mobilize sabe de las {count} personas marcadas</translation>
        </message>
        <message>
            <source>What Mobilize lists from now on stands here once the roster is in.</source>
            <translation>Lo que Mobilize tenga de aquí en adelante aparece aquí en cuanto llegue la lista.</translation>
        </message>
        <message>
            <source>What did {name} say?</source>
            <translation>¿Qué dijo {name}?</translation>
        </message>
        <message>
            <source>What happened, newest first</source>
            <translation>Lo que pasó, primero lo más reciente</translation>
        </message>
        <message>
            <source>What happens next</source>
            <translation>Qué pasa después</translation>
        </message>
        <message>
            <source>What is left is on the right.</source>
            <translation>Lo que queda está a la derecha.</translation>
        </message>
        <message>
            <source>What is lent or taken back</source>
            <translation>Lo que se presta o se recibe</translation>
        </message>
        <message>
            <source>What it says now is kept in the history, with your name and the reason.</source>
            <translation>Lo que dice ahora queda en el historial, con tu nombre y el motivo.</translation>
        </message>
        <message>
            <source>What they said</source>
            <translation>Qué dijo</translation>
        </message>
        <message>
            <source>What was stored is safe.</source>
            <translation>Lo que se guardó está a salvo.</translation>
        </message>
        <message>
            <source>What was typed holds letters that are no UTF-8. Nothing was changed.</source>
            <translation>Lo que se escribió tiene letras que no son UTF-8. No se cambió nada.</translation>
        </message>
        <message>
            <source>What would be sent</source>
            <translation>Qué se enviaría</translation>
        </message>
        <message>
            <source>What {count} people confirmed at the kiosk could not be stored yet.</source>
            <translation>Lo que {count} personas confirmaron en el quiosco todavía no se pudo guardar.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Cuándo</translation>
        </message>
        <message>
            <source>Where does {name} sit?</source>
            <translation>¿Dónde se sienta {name}?</translation>
        </message>
        <message>
            <source>Where everyone stands</source>
            <translation>Cómo está cada persona</translation>
        </message>
        <message>
            <source>Where somebody sits has room for {most} letters. Nothing was changed.</source>
            <translation>Para el lugar donde se sienta caben {most} letras. No se cambió nada.</translation>
        </message>
        <message>
            <source>Where they sit</source>
            <translation>Dónde está</translation>
        </message>
        <message>
            <source>Which dialer</source>
            <translation>Cuál marcador</translation>
        </message>
        <message>
            <source>Which list</source>
            <translation>Cuál lista</translation>
        </message>
        <message>
            <source>Which screen</source>
            <translation>Qué pantalla</translation>
        </message>
        <message>
            <source>Who called where</source>
            <translation>Quién llamó dónde</translation>
        </message>
        <message>
            <source>Who calls where</source>
            <translation>Quién llama dónde</translation>
        </message>
        <message>
            <source>Who came, those first who want the next shift. HubDesk signs nobody up by itself.</source>
            <translation>Quienes vinieron; primero quienes quieren el próximo turno. HubDesk no inscribe a nadie por sí solo.</translation>
        </message>
        <message>
            <source>Who comes back with it</source>
            <translation>Quién regresa con su PIN</translation>
        </message>
        <message>
            <source>Who did not come?</source>
            <translation>¿Quién no vino?</translation>
        </message>
        <message>
            <source>Who helps</source>
            <translation>Quién ayuda</translation>
        </message>
        <message>
            <source>Who is next?</source>
            <translation>¿Quién sigue?</translation>
        </message>
        <message>
            <source>Who keeps the seat</source>
            <translation>Quién cubre el asiento</translation>
        </message>
        <message>
            <source>Who keeps the seat meanwhile? Letters find a name.</source>
            <translation>¿Quién cubre el asiento mientras tanto? Escribe letras para buscar un nombre.</translation>
        </message>
        <message>
            <source>Who leads it</source>
            <translation>A cargo de</translation>
        </message>
        <message>
            <source>Who needs you there, the longest waiting first.</source>
            <translation>Quién te busca ahí; arriba, quien más ha esperado.</translation>
        </message>
        <message>
            <source>Whoever answers cannot prove to be Mobilize, so nothing was sent.</source>
            <translation>Quien responde no puede demostrar que es Mobilize, así que no se envió nada.</translation>
        </message>
        <message>
            <source>Whoever is checked in appears here, in the order of Mobilize's dashboard.</source>
            <translation>Cada persona con llegada registrada aparece aquí, en el orden del panel de Mobilize.</translation>
        </message>
        <message>
            <source>Whoever is checked in at the desk appears here, on a dialer or waiting for one.</source>
            <translation>Quien tenga llegada registrada en la mesa aparece aquí, en un marcador o en espera de uno.</translation>
        </message>
        <message>
            <source>Whoever is checked in at the desk gets a line here.</source>
            <translation>Cada persona con llegada registrada en la mesa tiene aquí una línea.</translation>
        </message>
        <message>
            <source>Whoever is checked in gets a line here.</source>
            <translation>Cada persona con llegada registrada tiene aquí una línea.</translation>
        </message>
        <message>
            <source>Whoever signed in last is on every record from then on.</source>
            <translation>Quien entró a cargo por último aparece desde entonces en cada registro.</translation>
        </message>
        <message>
            <source>Whoever signs in types their initials and their PIN. Nothing was changed.</source>
            <translation>Quien entra a cargo escribe sus iniciales y su PIN. No se cambió nada.</translation>
        </message>
        <message>
            <source>Whom to call</source>
            <translation>A quién llamar</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>De quién</translation>
        </message>
        <message>
            <source>Why is it corrected?</source>
            <translation>¿Por qué se corrige?</translation>
        </message>
        <message>
            <source>Why is it taken back?</source>
            <translation>¿Por qué se deshace?</translation>
        </message>
        <message>
            <source>Why the DNC's dialer, and no district of our own?</source>
            <translation>¿Por qué el marcador del DNC y no un distrito propio?</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>¿Por qué?</translation>
        </message>
        <message>
            <source>Will you come to the next shift?</source>
            <translation>¿Vienes al próximo turno?</translation>
        </message>
        <message>
            <source>With the same e-mail</source>
            <translation>Con el mismo correo</translation>
        </message>
        <message>
            <source>With what they said</source>
            <translation>Con lo que dijo</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Con quién</translation>
        </message>
        <message>
            <source>Within {seconds} s of Mobilize's</source>
            <translation>A menos de {seconds} s del de Mobilize</translation>
        </message>
        <message>
            <source>Without a key HubDesk reads the CSV you export, and gives you the list to tick in the dashboard afterwards. With one from the DNC it reads by itself and creates walk-ins. No key can set who attended: Mobilize has no such call.</source>
            <translation>Sin clave, HubDesk lee el CSV que exportas y después te da la lista para marcar en el panel. Con una clave del DNC, lee por sí solo y crea a quienes vienen sin inscribirse. Ninguna clave puede marcar quién asistió: Mobilize no lo permite.</translation>
        </message>
        <message>
            <source>Words as usual</source>
            <translation>Letra de siempre</translation>
        </message>
        <message>
            <source>Words larger</source>
            <translation>Letra más grande</translation>
        </message>
        <message>
            <source>Work on this shift</source>
            <translation>Trabajar en este turno</translation>
        </message>
        <message>
            <source>Worksheet</source>
            <translation>Hoja de trabajo</translation>
        </message>
        <message>
            <source>Write both as 09:00 and 21:00 on the voters' clock, or leave both empty.</source>
            <translation>Escribe las dos como 09:00 y 21:00 en la hora de los votantes, o deja las dos vacías.</translation>
        </message>
        <message>
            <source>Write both times on the shift's clock, as 18:20.</source>
            <translation>Escribe ambas horas con el reloj del turno, por ejemplo 18:20.</translation>
        </message>
        <message>
            <source>Write it as 2026-10-20, or leave it empty for any day.</source>
            <translation>Escríbelo así: 2026-10-20, o déjalo vacío para cualquier día.</translation>
        </message>
        <message>
            <source>Write it on the shift's clock, as 18:20.</source>
            <translation>Escríbela en la hora del turno, como 18:20.</translation>
        </message>
        <message>
            <source>Write what they typed into the dialer, at most {limit} characters.</source>
            <translation>Escribe lo que puso en el marcador, como máximo {limit} caracteres.</translation>
        </message>
        <message>
            <source>Wrong digits lately</source>
            <translation>Dígitos equivocados hace poco</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Sí</translation>
        </message>
        <message>
            <source>Yes, check me in</source>
            <translation>Sí, registrar mi llegada</translation>
        </message>
        <message>
            <source>You are checked out. Get home safely.</source>
            <translation>Tu salida está registrada. Buen regreso a casa.</translation>
        </message>
        <message>
            <source>You are checked out. Please give {things} back to the host.</source>
            <translation>Tu salida está registrada. Devuelve {things} al anfitrión, por favor.</translation>
        </message>
        <message>
            <source>You are not checked in, {name}.</source>
            <translation>Tu llegada no está registrada, {name}.</translation>
        </message>
        <message>
            <source>You are welcome here too. Shall we check you in for this room?</source>
            <translation>Aquí también hay lugar para ti. ¿Registramos tu llegada para esta sala?</translation>
        </message>
        <message>
            <source>You are welcome now too. Shall we check you in for this shift?</source>
            <translation>Ahora también hay lugar para ti. ¿Registramos tu llegada para este turno?</translation>
        </message>
        <message>
            <source>You go on working on the other one.</source>
            <translation>Tú sigues trabajando en la otra.</translation>
        </message>
        <message>
            <source>You have been in since {at}.</source>
            <translation>Estás aquí desde las {at}.</translation>
        </message>
        <message>
            <source>Your ZIP code</source>
            <translation>Tu código ZIP</translation>
        </message>
        <message>
            <source>Your desk</source>
            <translation>Tu mesa</translation>
        </message>
        <message>
            <source>Your dialer: {name}</source>
            <translation>Tu marcador: {name}</translation>
        </message>
        <message>
            <source>Your hub</source>
            <translation>Tu hub</translation>
        </message>
        <message>
            <source>Your hub has no name yet</source>
            <translation>Tu hub aún no tiene nombre</translation>
        </message>
        <message>
            <source>Your hub's name</source>
            <translation>El nombre de tu hub</translation>
        </message>
        <message>
            <source>Your hub, the four steps</source>
            <translation>Tu hub, los cuatro pasos</translation>
        </message>
        <message>
            <source>Your initials and PIN open this screen. Nothing else does.</source>
            <translation>Tus iniciales y tu PIN abren esta pantalla. Nada más la abre.</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Tu nombre</translation>
        </message>
        <message>
            <source>Your name and four digits, and you are in.</source>
            <translation>Tu nombre y cuatro cifras, y listo.</translation>
        </message>
        <message>
            <source>Your organization gave you an API key?</source>
            <translation>¿Tu organización te dio una clave de API?</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Tu frase de acceso</translation>
        </message>
        <message>
            <source>Your sign-up was cancelled. You can still call with us tonight.</source>
            <translation>Tu inscripción se canceló. De todos modos puedes llamar hoy con nosotros.</translation>
        </message>
        <message>
            <source>Your {count} campaign dialers may be mixed in.</source>
            <translation>También puedes usar los {count} marcadores de tus campañas.</translation>
        </message>
        <message>
            <source>You’re here already, {name}.</source>
            <translation>Ya estabas aquí, {name}.</translation>
        </message>
        <message>
            <source>You’re in, {name}.</source>
            <translation>Listo, {name}.</translation>
        </message>
        <message>
            <source>ZIP</source>
            <translation>ZIP</translation>
        </message>
        <message>
            <source>ZIP code</source>
            <translation>Código ZIP</translation>
        </message>
        <message>
            <source>ZIP codes have five digits</source>
            <translation>Un código ZIP tiene cinco dígitos</translation>
        </message>
        <message>
            <source>ZIP codes have five digits. Nothing was saved.</source>
            <translation>Los códigos ZIP tienen cinco dígitos. No se guardó nada.</translation>
        </message>
        <message>
            <source>ZIP {zip}</source>
            <translation>ZIP {zip}</translation>
        </message>
        <message>
            <source>a break</source>
            <translation>un descanso</translation>
        </message>
        <message>
            <source>a dialer</source>
            <translation>un marcador</translation>
        </message>
        <message>
            <source>a dialer that is gone</source>
            <translation>un marcador que ya no está</translation>
        </message>
        <message>
            <source>a minute</source>
            <translation>un minuto</translation>
        </message>
        <message>
            <source>a person's history</source>
            <translation>historial de una persona</translation>
        </message>
        <message>
            <source>about 1 min between calls</source>
            <translation>espera de ~1 min</translation>
        </message>
        <message>
            <source>about a minute between calls</source>
            <translation>cerca de un minuto entre llamadas</translation>
        </message>
        <message>
            <source>about {at}</source>
            <translation>~{at}</translation>
        </message>
        <message>
            <source>account there</source>
            <translation>cuenta ahí</translation>
        </message>
        <message>
            <source>add a link</source>
            <translation>poner un enlace</translation>
        </message>
        <message>
            <source>added here</source>
            <translation>se agregó aquí</translation>
        </message>
        <message>
            <source>afterwards every dialer has its minimum</source>
            <translation>después, cada marcador tiene su mínimo</translation>
        </message>
        <message>
            <source>another dialer</source>
            <translation>otro marcador</translation>
        </message>
        <message>
            <source>any day</source>
            <translation>cualquier día</translation>
        </message>
        <message>
            <source>as Mobilize gave it</source>
            <translation>tal como la dio Mobilize</translation>
        </message>
        <message>
            <source>as it was</source>
            <translation>igual</translation>
        </message>
        <message>
            <source>as planned</source>
            <translation>según el plan</translation>
        </message>
        <message>
            <source>as planned, N begins it</source>
            <translation>según el plan, N la inicia</translation>
        </message>
        <message>
            <source>as they typed it</source>
            <translation>tal como lo escribió</translation>
        </message>
        <message>
            <source>as they were</source>
            <translation>iguales</translation>
        </message>
        <message>
            <source>as {login}</source>
            <translation>como {login}</translation>
        </message>
        <message>
            <source>asked not to be called</source>
            <translation>pidió que no le llamen</translation>
        </message>
        <message>
            <source>at the hub</source>
            <translation>en el hub</translation>
        </message>
        <message>
            <source>attendance by worksheet</source>
            <translation>asistencia con hoja de trabajo</translation>
        </message>
        <message>
            <source>back from a break</source>
            <translation>volvió del descanso</translation>
        </message>
        <message>
            <source>back {at}, taken by {by}</source>
            <translation>de vuelta a las {at}, lo recibió {by}</translation>
        </message>
        <message>
            <source>begin what is next, on the agenda</source>
            <translation>empezar lo que sigue, en la agenda</translation>
        </message>
        <message>
            <source>being sent</source>
            <translation>enviándose</translation>
        </message>
        <message>
            <source>below the hub's floor, {floor} %</source>
            <translation>bajo el mínimo del hub, {floor} %</translation>
        </message>
        <message>
            <source>break</source>
            <translation>descanso</translation>
        </message>
        <message>
            <source>briefed</source>
            <translation>con orientación</translation>
        </message>
        <message>
            <source>by its kind</source>
            <translation>según su tipo</translation>
        </message>
        <message>
            <source>by {by}</source>
            <translation>por {by}</translation>
        </message>
        <message>
            <source>by {name} · Enter goes to the desk</source>
            <translation>por {name} · Enter lleva a la mesa</translation>
        </message>
        <message>
            <source>call list: who is missing, who comes again (L on Today)</source>
            <translation>lista de llamadas: quién falta, quién vuelve (L en Hoy)</translation>
        </message>
        <message>
            <source>callers choose: {dialers}</source>
            <translation>cada quien elige: {dialers}</translation>
        </message>
        <message>
            <source>calls until {at}</source>
            <translation>llamadas hasta las {at}</translation>
        </message>
        <message>
            <source>came</source>
            <translation>vino</translation>
        </message>
        <message>
            <source>came from another shift</source>
            <translation>vino de otro turno</translation>
        </message>
        <message>
            <source>came to another shift</source>
            <translation>vino a otro turno</translation>
        </message>
        <message>
            <source>campaign</source>
            <translation>campaña</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>cancelada</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>con cambios</translation>
        </message>
        <message>
            <source>changed there at {at}</source>
            <translation>cambió allá: {at}</translation>
        </message>
        <message>
            <source>changes at midnight</source>
            <translation>cambia a medianoche</translation>
        </message>
        <message>
            <source>check in somebody who cancelled</source>
            <translation>registrar la llegada de alguien que canceló</translation>
        </message>
        <message>
            <source>check in, or do what the blue button says</source>
            <translation>registrar la llegada, o hacer lo que dice el botón azul</translation>
        </message>
        <message>
            <source>check out</source>
            <translation>registrar la salida</translation>
        </message>
        <message>
            <source>check-in taken back</source>
            <translation>llegada deshecha</translation>
        </message>
        <message>
            <source>choose</source>
            <translation>elegir</translation>
        </message>
        <message>
            <source>chose it</source>
            <translation>lo eligió</translation>
        </message>
        <message>
            <source>clears in {seconds} s · tap for more time</source>
            <translation>se borra en {seconds} s · toca para más tiempo</translation>
        </message>
        <message>
            <source>clock {time} fast</source>
            <translation>reloj {time} adelantado</translation>
        </message>
        <message>
            <source>clock {time} slow</source>
            <translation>reloj {time} atrasado</translation>
        </message>
        <message>
            <source>co-host</source>
            <translation>coanfitrión</translation>
        </message>
        <message>
            <source>code {code}</source>
            <translation>código {code}</translation>
        </message>
        <message>
            <source>comes to the next shift</source>
            <translation>viene al próximo turno</translation>
        </message>
        <message>
            <source>coming</source>
            <translation>viene</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>confirmada</translation>
        </message>
        <message>
            <source>conflict</source>
            <translation>conflicto</translation>
        </message>
        <message>
            <source>corrected</source>
            <translation>corregida</translation>
        </message>
        <message>
            <source>corrected by {by}</source>
            <translation>corrigió {by}</translation>
        </message>
        <message>
            <source>could not call on another dialer</source>
            <translation>no podía llamar en otro marcador</translation>
        </message>
        <message>
            <source>counted from the evenings</source>
            <translation>se toma de las noches</translation>
        </message>
        <message>
            <source>counted from the leaders</source>
            <translation>se toma de los líderes</translation>
        </message>
        <message>
            <source>data lead</source>
            <translation>líder de datos</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>no vino</translation>
        </message>
        <message>
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <source>done on</source>
            <translation>hecho el</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>correo</translation>
        </message>
        <message>
            <source>empty: not yet</source>
            <translation>vacío: aún no</translation>
        </message>
        <message>
            <source>ends {at}, {minutes} min</source>
            <translation>termina {at}, {minutes} min</translation>
        </message>
        <message>
            <source>evening {count}</source>
            <translation>noche {count}</translation>
        </message>
        <message>
            <source>event name</source>
            <translation>nombre del evento</translation>
        </message>
        <message>
            <source>event number</source>
            <translation>número del evento</translation>
        </message>
        <message>
            <source>event type</source>
            <translation>tipo de evento</translation>
        </message>
        <message>
            <source>every dialer keeps its minimum</source>
            <translation>cada marcador conserva su mínimo</translation>
        </message>
        <message>
            <source>everybody at their own pace</source>
            <translation>cada quien a su ritmo</translation>
        </message>
        <message>
            <source>everyone on {dialer}</source>
            <translation>toda la sala en {dialer}</translation>
        </message>
        <message>
            <source>expect {low}</source>
            <translation>se esperan {low}</translation>
        </message>
        <message>
            <source>expect {low} to {high}</source>
            <translation>se esperan {low} a {high}</translation>
        </message>
        <message>
            <source>expired {day}</source>
            <translation>venció el {day}</translation>
        </message>
        <message>
            <source>fewest callers here</source>
            <translation>menos personas aquí</translation>
        </message>
        <message>
            <source>fewest minutes here</source>
            <translation>menos minutos aquí</translation>
        </message>
        <message>
            <source>find anybody, from any place on the desk</source>
            <translation>encontrar a cualquiera, desde cualquier lugar de la mesa</translation>
        </message>
        <message>
            <source>first and last name swapped</source>
            <translation>nombre y apellido invertidos</translation>
        </message>
        <message>
            <source>first name</source>
            <translation>nombre</translation>
        </message>
        <message>
            <source>first phone bank</source>
            <translation>primer banco telefónico</translation>
        </message>
        <message>
            <source>first time</source>
            <translation>primera vez</translation>
        </message>
        <message>
            <source>floater: {name}</source>
            <translation>cubre: {name}</translation>
        </message>
        <message>
            <source>floor lead</source>
            <translation>líder de sala</translation>
        </message>
        <message>
            <source>for good</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>for {day}, needs tonight's</source>
            <translation>para el {day}; falta el de esta noche</translation>
        </message>
        <message>
            <source>free</source>
            <translation>libre</translation>
        </message>
        <message>
            <source>full</source>
            <translation>lleno</translation>
        </message>
        <message>
            <source>good until</source>
            <translation>válido hasta</translation>
        </message>
        <message>
            <source>greeter</source>
            <translation>recepción</translation>
        </message>
        <message>
            <source>half a minute or less between calls</source>
            <translation>medio minuto o menos entre llamadas</translation>
        </message>
        <message>
            <source>hand a screen to volunteers: they check themselves in</source>
            <translation>pasar una pantalla a los voluntarios: registran su propia llegada</translation>
        </message>
        <message>
            <source>has left</source>
            <translation>se fue</translation>
        </message>
        <message>
            <source>has no {lacks}</source>
            <translation>no tiene {lacks}</translation>
        </message>
        <message>
            <source>headset for browser calls</source>
            <translation>audífonos para llamar por navegador</translation>
        </message>
        <message>
            <source>headset, or Headset 4</source>
            <translation>audífonos, o Audífonos 4</translation>
        </message>
        <message>
            <source>held</source>
            <translation>retenido</translation>
        </message>
        <message>
            <source>here of {all} · expect {low}–{high}</source>
            <translation>aquí, de {all} · se esperan {low}–{high}</translation>
        </message>
        <message>
            <source>host</source>
            <translation>anfitrión</translation>
        </message>
        <message>
            <source>host on duty</source>
            <translation>anfitrión a cargo</translation>
        </message>
        <message>
            <source>how to join it: the link as a QR, the codes (J on the floor)</source>
            <translation>cómo unirse: el enlace como QR, los códigos (J en la sala)</translation>
        </message>
        <message>
            <source>https://, as it was sent</source>
            <translation>https://, tal como llegó</translation>
        </message>
        <message>
            <source>hub's floor {floor} %</source>
            <translation>mínimo del hub {floor} %</translation>
        </message>
        <message>
            <source>hybrid</source>
            <translation>híbrido</translation>
        </message>
        <message>
            <source>in Alaska</source>
            <translation>en Alaska</translation>
        </message>
        <message>
            <source>in Arizona</source>
            <translation>en Arizona</translation>
        </message>
        <message>
            <source>in Hawaii</source>
            <translation>en Hawái</translation>
        </message>
        <message>
            <source>in hand</source>
            <translation>en mano</translation>
        </message>
        <message>
            <source>in person</source>
            <translation>presencial</translation>
        </message>
        <message>
            <source>in since {at}</source>
            <translation>aquí desde las {at}</translation>
        </message>
        <message>
            <source>in since {clock}</source>
            <translation>aquí desde las {clock}</translation>
        </message>
        <message>
            <source>in your roster</source>
            <translation>en tu lista</translation>
        </message>
        <message>
            <source>in {place}</source>
            <translation>en {place}</translation>
        </message>
        <message>
            <source>is left out of Mobilize. The desk's own record stays.</source>
            <translation>queda fuera de Mobilize. El registro de la mesa se queda.</translation>
        </message>
        <message>
            <source>is on the worksheet, to be set by hand.</source>
            <translation>está en la hoja de trabajo, por marcar a mano.</translation>
        </message>
        <message>
            <source>join by link</source>
            <translation>unirse por enlace</translation>
        </message>
        <message>
            <source>join with {code}</source>
            <translation>unirse con {code}</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <source>keeps the DNC's share</source>
            <translation>mantiene la parte del DNC</translation>
        </message>
        <message>
            <source>kept as note</source>
            <translation>se guarda como nota</translation>
        </message>
        <message>
            <source>kept in the history</source>
            <translation>queda en el historial</translation>
        </message>
        <message>
            <source>kept in {where}</source>
            <translation>se guarda en: {where}</translation>
        </message>
        <message>
            <source>kept with the evening, and in its report</source>
            <translation>se guarda con la noche y en su informe</translation>
        </message>
        <message>
            <source>last name</source>
            <translation>apellido</translation>
        </message>
        <message>
            <source>leave empty to keep the one there is</source>
            <translation>déjalo vacío para conservar la que hay</translation>
        </message>
        <message>
            <source>led by {owner}</source>
            <translation>a cargo de {owner}</translation>
        </message>
        <message>
            <source>left a message</source>
            <translation>se dejó mensaje</translation>
        </message>
        <message>
            <source>left at {clock}</source>
            <translation>se fue a las {clock}</translation>
        </message>
        <message>
            <source>left ear dead</source>
            <translation>no suena el lado izquierdo</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>omitido</translation>
        </message>
        <message>
            <source>left {at}</source>
            <translation>se fue a las {at}</translation>
        </message>
        <message>
            <source>lend a headset or laptop, or take it back (E on the floor)</source>
            <translation>prestar audífonos o una laptop, o recibirlos (E en la sala)</translation>
        </message>
        <message>
            <source>link for tonight</source>
            <translation>enlace para esta noche</translation>
        </message>
        <message>
            <source>link {other}</source>
            <translation>enlace {other}</translation>
        </message>
        <message>
            <source>longest {time}</source>
            <translation>máx. {time}</translation>
        </message>
        <message>
            <source>look here</source>
            <translation>revísalo</translation>
        </message>
        <message>
            <source>midnight</source>
            <translation>medianoche</translation>
        </message>
        <message>
            <source>move the selected cards to that dialer, 0 to waiting</source>
            <translation>mover las tarjetas elegidas a ese marcador, 0 a la espera</translation>
        </message>
        <message>
            <source>moved by hand</source>
            <translation>cambio a mano</translation>
        </message>
        <message>
            <source>moved with the room</source>
            <translation>cambió con la sala</translation>
        </message>
        <message>
            <source>moves to {dialer} at {clock}</source>
            <translation>pasa a {dialer} a las {clock}</translation>
        </message>
        <message>
            <source>name or e-mail</source>
            <translation>nombre o correo</translation>
        </message>
        <message>
            <source>name, e-mail or last 4 of the phone</source>
            <translation>nombre, correo o últimos 4 del teléfono</translation>
        </message>
        <message>
            <source>near name</source>
            <translation>nombre parecido</translation>
        </message>
        <message>
            <source>nearly the same name</source>
            <translation>casi el mismo nombre</translation>
        </message>
        <message>
            <source>needs a new link</source>
            <translation>necesita otro enlace</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>te necesita</translation>
        </message>
        <message>
            <source>needs {number} more to reach {minimum}</source>
            <translation>necesita {number} más para llegar a {minimum}</translation>
        </message>
        <message>
            <source>new</source>
            <translation>nuevas</translation>
        </message>
        <message>
            <source>next in turn</source>
            <translation>es el que sigue</translation>
        </message>
        <message>
            <source>no PIN yet</source>
            <translation>aún sin PIN</translation>
        </message>
        <message>
            <source>no account needed</source>
            <translation>no requiere cuenta</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>no contestó</translation>
        </message>
        <message>
            <source>no calls before {at}</source>
            <translation>sin llamadas antes de {at}</translation>
        </message>
        <message>
            <source>no e-mail</source>
            <translation>sin correo</translation>
        </message>
        <message>
            <source>no e-mail, no phone</source>
            <translation>sin correo ni teléfono</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>sin clave</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>sin límite</translation>
        </message>
        <message>
            <source>no link or code yet</source>
            <translation>sin enlace ni código</translation>
        </message>
        <message>
            <source>no link yet</source>
            <translation>aún sin enlace</translation>
        </message>
        <message>
            <source>no longer listed</source>
            <translation>ya no está en la lista</translation>
        </message>
        <message>
            <source>no phone</source>
            <translation>sin teléfono</translation>
        </message>
        <message>
            <source>no printer: save what you print as PDF</source>
            <translation>sin impresora: guarda como PDF lo que imprimas</translation>
        </message>
        <message>
            <source>no roster</source>
            <translation>sin lista</translation>
        </message>
        <message>
            <source>no roster yet</source>
            <translation>aún sin lista</translation>
        </message>
        <message>
            <source>no time given</source>
            <translation>sin hora</translation>
        </message>
        <message>
            <source>no venue given</source>
            <translation>sin lugar indicado</translation>
        </message>
        <message>
            <source>no {lacks}</source>
            <translation>sin {lacks}</translation>
        </message>
        <message>
            <source>nobody has called yet</source>
            <translation>nadie ha llamado aún</translation>
        </message>
        <message>
            <source>nobody is away</source>
            <translation>nadie en descanso</translation>
        </message>
        <message>
            <source>nobody moves</source>
            <translation>nadie cambia</translation>
        </message>
        <message>
            <source>nobody needs to move</source>
            <translation>nadie tiene que cambiar</translation>
        </message>
        <message>
            <source>nobody on it</source>
            <translation>nadie en él</translation>
        </message>
        <message>
            <source>nobody signed in</source>
            <translation>nadie a cargo</translation>
        </message>
        <message>
            <source>nobody waits</source>
            <translation>nadie en espera</translation>
        </message>
        <message>
            <source>nobody yet</source>
            <translation>nadie todavía</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>aún ninguno</translation>
        </message>
        <message>
            <source>not back yet</source>
            <translation>aún sin devolver</translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>sin empezar</translation>
        </message>
        <message>
            <source>not briefed yet</source>
            <translation>aún sin orientación</translation>
        </message>
        <message>
            <source>not coming</source>
            <translation>no viene</translation>
        </message>
        <message>
            <source>not connected since {clock}</source>
            <translation>sin conexión desde las {clock}</translation>
        </message>
        <message>
            <source>not let in</source>
            <translation>sin acceso</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>sin marcar</translation>
        </message>
        <message>
            <source>not noted yet</source>
            <translation>aún sin anotar</translation>
        </message>
        <message>
            <source>not signed up</source>
            <translation>no se inscribió</translation>
        </message>
        <message>
            <source>not the next shift</source>
            <translation>no al próximo turno</translation>
        </message>
        <message>
            <source>not ticked</source>
            <translation>sin marcar</translation>
        </message>
        <message>
            <source>not to the next shift</source>
            <translation>no viene al próximo turno</translation>
        </message>
        <message>
            <source>not trained yet</source>
            <translation>aún sin capacitación</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>todavía no</translation>
        </message>
        <message>
            <source>note somebody's briefing</source>
            <translation>anotar la orientación inicial de alguien</translation>
        </message>
        <message>
            <source>nothing is out</source>
            <translation>nada en préstamo</translation>
        </message>
        <message>
            <source>nothing left to set</source>
            <translation>nada por marcar</translation>
        </message>
        <message>
            <source>nothing waits</source>
            <translation>nada en espera</translation>
        </message>
        <message>
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <source>of the name</source>
            <translation>del nombre</translation>
        </message>
        <message>
            <source>oldest {age}</source>
            <translation>desde hace {age}</translation>
        </message>
        <message>
            <source>on Central time</source>
            <translation>en hora del Centro</translation>
        </message>
        <message>
            <source>on Eastern time</source>
            <translation>en hora del Este</translation>
        </message>
        <message>
            <source>on Mountain time</source>
            <translation>en hora de la Montaña</translation>
        </message>
        <message>
            <source>on Pacific time</source>
            <translation>en hora del Pacífico</translation>
        </message>
        <message>
            <source>on duty</source>
            <translation>a cargo</translation>
        </message>
        <message>
            <source>on duty with {count} more</source>
            <translation>a cargo, con {count} más</translation>
        </message>
        <message>
            <source>on the desk</source>
            <translation>en la mesa</translation>
        </message>
        <message>
            <source>on the floor: rotation, break, seat, undo a rotation's move</source>
            <translation>en la sala: rotación, descanso, asiento, deshacer un cambio de la rotación</translation>
        </message>
        <message>
            <source>on the record</source>
            <translation>en el registro</translation>
        </message>
        <message>
            <source>on time</source>
            <translation>a tiempo</translation>
        </message>
        <message>
            <source>online, counted by Mobilize</source>
            <translation>en línea, lo cuenta Mobilize</translation>
        </message>
        <message>
            <source>open</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>opcional</translation>
        </message>
        <message>
            <source>organization</source>
            <translation>organización</translation>
        </message>
        <message>
            <source>other shift</source>
            <translation>otro turno</translation>
        </message>
        <message>
            <source>ours</source>
            <translation>la nuestra</translation>
        </message>
        <message>
            <source>out</source>
            <translation>en préstamo</translation>
        </message>
        <message>
            <source>over at {clock}, the shift ends at {end}</source>
            <translation>termina a las {clock}, el turno acaba a las {end}</translation>
        </message>
        <message>
            <source>past {minutes} planned</source>
            <translation>pasó los {minutes} previstos</translation>
        </message>
        <message>
            <source>people</source>
            <translation>personas</translation>
        </message>
        <message>
            <source>person's number</source>
            <translation>número de la persona</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>teléfono</translation>
        </message>
        <message>
            <source>phone to dial with</source>
            <translation>teléfono para llamar</translation>
        </message>
        <message>
            <source>planned until {time}</source>
            <translation>previsto hasta las {time}</translation>
        </message>
        <message>
            <source>practice</source>
            <translation>práctica</translation>
        </message>
        <message>
            <source>printer not looked at</source>
            <translation>impresora sin revisar</translation>
        </message>
        <message>
            <source>proposed</source>
            <translation>propuesto</translation>
        </message>
        <message>
            <source>put back</source>
            <translation>de vuelta a su lugar</translation>
        </message>
        <message>
            <source>read just now</source>
            <translation>recién leídas</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>listo</translation>
        </message>
        <message>
            <source>roster just read</source>
            <translation>lista recién leída</translation>
        </message>
        <message>
            <source>roster {age}</source>
            <translation>lista: {age}</translation>
        </message>
        <message>
            <source>roster {age} old</source>
            <translation>lista de hace {age}</translation>
        </message>
        <message>
            <source>rotation in {minutes} min</source>
            <translation>rotación en {minutes} min</translation>
        </message>
        <message>
            <source>rotation now</source>
            <translation>rotación ahora</translation>
        </message>
        <message>
            <source>same e-mail</source>
            <translation>mismo correo</translation>
        </message>
        <message>
            <source>same name</source>
            <translation>mismo nombre</translation>
        </message>
        <message>
            <source>same phone</source>
            <translation>mismo teléfono</translation>
        </message>
        <message>
            <source>seat kept</source>
            <translation>asiento guardado</translation>
        </message>
        <message>
            <source>seen there at {at}</source>
            <translation>visto allá: {at}</translation>
        </message>
        <message>
            <source>sent, not yet read back</source>
            <translation>enviado, aún sin verificar</translation>
        </message>
        <message>
            <source>set</source>
            <translation>creado</translation>
        </message>
        <message>
            <source>set by HUBDESK_MOBILIZE_URL</source>
            <translation>definida por HUBDESK_MOBILIZE_URL</translation>
        </message>
        <message>
            <source>set them before Mobilize's survey goes out at {at}: it asks all who are not marked whether they came</source>
            <translation>márcalas antes de que salga la encuesta de Mobilize a las {at}: pregunta si vino a quien no esté marcado</translation>
        </message>
        <message>
            <source>set them before midnight {zone}: then VAN reads who came, for the last time</source>
            <translation>márcalas antes de la medianoche {zone}: entonces VAN lee quién vino, por última vez</translation>
        </message>
        <message>
            <source>set them before midnight {zone}: then VAN reads who came, the first of three nights</source>
            <translation>márcalas antes de la medianoche {zone}: entonces VAN lee quién vino, la primera de tres noches</translation>
        </message>
        <message>
            <source>set them before midnight {zone}: then VAN reads who came, the second of three nights</source>
            <translation>márcalas antes de la medianoche {zone}: entonces VAN lee quién vino, la segunda de tres noches</translation>
        </message>
        <message>
            <source>shift</source>
            <translation>(turno)</translation>
        </message>
        <message>
            <source>shift end</source>
            <translation>fin del turno</translation>
        </message>
        <message>
            <source>shift number</source>
            <translation>número del turno</translation>
        </message>
        <message>
            <source>shift over</source>
            <translation>turno terminado</translation>
        </message>
        <message>
            <source>shift start</source>
            <translation>inicio del turno</translation>
        </message>
        <message>
            <source>short for the same name</source>
            <translation>forma corta del mismo nombre</translation>
        </message>
        <message>
            <source>show what callers need to join</source>
            <translation>mostrar lo necesario para unirse</translation>
        </message>
        <message>
            <source>sign-up number</source>
            <translation>número de inscripción</translation>
        </message>
        <message>
            <source>signed up</source>
            <translation>con inscripción</translation>
        </message>
        <message>
            <source>signed up for {at}</source>
            <translation>inscripción para {at}</translation>
        </message>
        <message>
            <source>signed up on</source>
            <translation>se inscribió el</translation>
        </message>
        <message>
            <source>signed up {day}</source>
            <translation>se inscribió el {day}</translation>
        </message>
        <message>
            <source>since {at}</source>
            <translation>desde las {at}</translation>
        </message>
        <message>
            <source>since {at} · {age}</source>
            <translation>desde {at} · {age}</translation>
        </message>
        <message>
            <source>since {clock} · {age}</source>
            <translation>desde las {clock} · {age}</translation>
        </message>
        <message>
            <source>since {time}</source>
            <translation>desde las {time}</translation>
        </message>
        <message>
            <source>split: {parts}</source>
            <translation>sala dividida: {parts}</translation>
        </message>
        <message>
            <source>starts in {time}</source>
            <translation>empieza en {time}</translation>
        </message>
        <message>
            <source>status</source>
            <translation>estado</translation>
        </message>
        <message>
            <source>stays here</source>
            <translation>queda aquí</translation>
        </message>
        <message>
            <source>step back</source>
            <translation>volver un paso</translation>
        </message>
        <message>
            <source>still on it</source>
            <translation>sigue ahí</translation>
        </message>
        <message>
            <source>stop</source>
            <translation>alto</translation>
        </message>
        <message>
            <source>such as Miami Valley Hub</source>
            <translation>por ejemplo, Hub del Valle</translation>
        </message>
        <message>
            <source>such as Ruth Kim</source>
            <translation>por ejemplo, Rut Cruz</translation>
        </message>
        <message>
            <source>table 2</source>
            <translation>mesa 2</translation>
        </message>
        <message>
            <source>take the last press back</source>
            <translation>deshacer lo último</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>deshecho</translation>
        </message>
        <message>
            <source>the DNC's dialer fills first</source>
            <translation>el marcador del DNC se llena primero</translation>
        </message>
        <message>
            <source>the DNC's dialer then has {share} % of the callers</source>
            <translation>así, el marcador del DNC queda con el {share} % de quienes llaman</translation>
        </message>
        <message>
            <source>the DNC's dialer, unless they choose</source>
            <translation>el marcador del DNC, a menos que elija otro</translation>
        </message>
        <message>
            <source>the desk</source>
            <translation>la mesa</translation>
        </message>
        <message>
            <source>the desk's word is kept. It is on the worksheet, to be set in Mobilize.</source>
            <translation>se conserva lo que dice la mesa. Está en la hoja de trabajo, por marcar en Mobilize.</translation>
        </message>
        <message>
            <source>the dialer was below its minimum</source>
            <translation>el marcador estaba bajo su mínimo</translation>
        </message>
        <message>
            <source>the host</source>
            <translation>el anfitrión</translation>
        </message>
        <message>
            <source>the only dialer</source>
            <translation>el único marcador</translation>
        </message>
        <message>
            <source>the phone bank hub</source>
            <translation>el hub de llamadas</translation>
        </message>
        <message>
            <source>the reason is kept with the evening</source>
            <translation>el motivo se guarda con la noche</translation>
        </message>
        <message>
            <source>the record says {host}</source>
            <translation>el registro dice {host}</translation>
        </message>
        <message>
            <source>the room calls here now</source>
            <translation>ahora la sala llama aquí</translation>
        </message>
        <message>
            <source>the seat is kept empty</source>
            <translation>el asiento queda vacío</translation>
        </message>
        <message>
            <source>the system's keyring</source>
            <translation>el llavero del sistema</translation>
        </message>
        <message>
            <source>their dialer is closed</source>
            <translation>su marcador está cerrado</translation>
        </message>
        <message>
            <source>there</source>
            <translation>qué tal</translation>
        </message>
        <message>
            <source>this computer's environment</source>
            <translation>el entorno de esta computadora</translation>
        </message>
        <message>
            <source>this session only</source>
            <translation>solo esta sesión</translation>
        </message>
        <message>
            <source>tick a line, select a card on the floor</source>
            <translation>marcar una línea, elegir una tarjeta en la sala</translation>
        </message>
        <message>
            <source>tick the worksheet full screen, from the Sync page</source>
            <translation>marcar la hoja de trabajo a pantalla completa, desde la página Sincro</translation>
        </message>
        <message>
            <source>ticked</source>
            <translation>marcada</translation>
        </message>
        <message>
            <source>ticked: {choose}</source>
            <translation>marcado: {choose}</translation>
        </message>
        <message>
            <source>ticks and goes on</source>
            <translation>marca y sigue</translation>
        </message>
        <message>
            <source>ticks and moves on</source>
            <translation>marca y avanza</translation>
        </message>
        <message>
            <source>time zone</source>
            <translation>zona horaria</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>por venir</translation>
        </message>
        <message>
            <source>to set</source>
            <translation>por marcar</translation>
        </message>
        <message>
            <source>to set in Mobilize</source>
            <translation>por marcar en Mobilize</translation>
        </message>
        <message>
            <source>to set: {choose}</source>
            <translation>por marcar: {choose}</translation>
        </message>
        <message>
            <source>together</source>
            <translation>en total</translation>
        </message>
        <message>
            <source>tonight only</source>
            <translation>solo esta noche</translation>
        </message>
        <message>
            <source>trained</source>
            <translation>se capacitó</translation>
        </message>
        <message>
            <source>type to find · Space ticks</source>
            <translation>escribe para buscar · Espacio marca</translation>
        </message>
        <message>
            <source>under 30 s between calls</source>
            <translation>espera menor de 30 s</translation>
        </message>
        <message>
            <source>under a minute between calls</source>
            <translation>menos de un minuto entre llamadas</translation>
        </message>
        <message>
            <source>until about {clock}</source>
            <translation>hasta cerca de las {clock}</translation>
        </message>
        <message>
            <source>until {at}</source>
            <translation>hasta {at}</translation>
        </message>
        <message>
            <source>until {clock}</source>
            <translation>hasta las {clock}</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>verificado</translation>
        </message>
        <message>
            <source>virtual</source>
            <translation>virtual</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>en espera</translation>
        </message>
        <message>
            <source>waits on the floor</source>
            <translation>espera en la sala</translation>
        </message>
        <message>
            <source>waits since {time}</source>
            <translation>espera desde las {time}</translation>
        </message>
        <message>
            <source>walk-in</source>
            <translation>sin inscripción</translation>
        </message>
        <message>
            <source>walk-ins go by key; who came is set by hand and read back</source>
            <translation>sin inscripción: con clave; quién vino se marca a mano y se verifica</translation>
        </message>
        <message>
            <source>wants a phone</source>
            <translation>requiere teléfono</translation>
        </message>
        <message>
            <source>wants an account</source>
            <translation>requiere cuenta</translation>
        </message>
        <message>
            <source>wants an account and a phone</source>
            <translation>requiere cuenta y teléfono</translation>
        </message>
        <message>
            <source>wants the next shift</source>
            <translation>quiere el próximo turno</translation>
        </message>
        <message>
            <source>was not here</source>
            <translation>no estaba aquí</translation>
        </message>
        <message>
            <source>we will tell you the day soon</source>
            <translation>pronto te diremos el día</translation>
        </message>
        <message>
            <source>what they did keeps their name</source>
            <translation>lo que hizo conserva su nombre</translation>
        </message>
        <message>
            <source>who came</source>
            <translation>quién vino</translation>
        </message>
        <message>
            <source>who came first is on top</source>
            <translation>arriba, quien llegó primero</translation>
        </message>
        <message>
            <source>who is on duty: sign in or off</source>
            <translation>quién está a cargo: entrar o salir</translation>
        </message>
        <message>
            <source>who waved from that screen, and why</source>
            <translation>quién pidió ayuda desde esa pantalla, y por qué</translation>
        </message>
        <message>
            <source>whole name</source>
            <translation>nombre completo</translation>
        </message>
        <message>
            <source>with them since {at}</source>
            <translation>en su poder desde las {at}</translation>
        </message>
        <message>
            <source>with {name}</source>
            <translation>con {name}</translation>
        </message>
        <message>
            <source>with {name} since {at}</source>
            <translation>con {name} desde las {at}</translation>
        </message>
        <message>
            <source>would be sent</source>
            <translation>se enviaría</translation>
        </message>
        <message>
            <source>wrong number</source>
            <translation>número equivocado</translation>
        </message>
        <message>
            <source>{age} old</source>
            <translation>leídas hace {age}</translation>
        </message>
        <message>
            <source>{at} shift</source>
            <translation>turno {at}</translation>
        </message>
        <message>
            <source>{at}, by {by}</source>
            <translation>{at}, por {by}</translation>
        </message>
        <message>
            <source>{begins} to {ends}</source>
            <translation>{begins} a {ends}</translation>
        </message>
        <message>
            <source>{callers} on it, needs {needs} more to keep the wait short.</source>
            <translation>Hay {callers} en él, necesita {needs} más para que la espera sea corta.</translation>
        </message>
        <message>
            <source>{count} ZIP codes cannot be read; kept as notes.</source>
            <translation>{count} códigos ZIP no se pueden leer; quedan como notas.</translation>
        </message>
        <message>
            <source>{count} ZIP codes had lost their leading zero.</source>
            <translation>{count} códigos ZIP habían perdido el cero inicial.</translation>
        </message>
        <message>
            <source>{count} are verified in Mobilize</source>
            <translation>{count} están verificadas en Mobilize</translation>
        </message>
        <message>
            <source>{count} blank rows left out.</source>
            <translation>{count} filas vacías omitidas.</translation>
        </message>
        <message>
            <source>{count} by the next sync, in this order. Nobody is asked and nothing changes.</source>
            <translation>{count} en la próxima sincronización, en este orden. Esto no consulta a nadie ni cambia nada.</translation>
        </message>
        <message>
            <source>{count} calls</source>
            <translation>{count} llamadas</translation>
        </message>
        <message>
            <source>{count} can call on none of these dialers and wait.</source>
            <translation>Sin marcador posible entre estos, en espera: {count}.</translation>
        </message>
        <message>
            <source>{count} charger</source>
            <translation>{count} cargador</translation>
        </message>
        <message>
            <source>{count} chargers</source>
            <translation>{count} cargadores</translation>
        </message>
        <message>
            <source>{count} conversations</source>
            <translation>{count} conversaciones</translation>
        </message>
        <message>
            <source>{count} days</source>
            <translation>{count} días</translation>
        </message>
        <message>
            <source>{count} e-mails are not e-mail addresses; kept as notes.</source>
            <translation>{count} correos no son direcciones de correo; quedan como notas.</translation>
        </message>
        <message>
            <source>{count} e-mails are shared by people of different names.</source>
            <translation>{count} correos son de personas con nombres distintos.</translation>
        </message>
        <message>
            <source>{count} headset</source>
            <translation>{count} par de audífonos</translation>
        </message>
        <message>
            <source>{count} headsets</source>
            <translation>{count} audífonos</translation>
        </message>
        <message>
            <source>{count} hotspot</source>
            <translation>{count} hotspot</translation>
        </message>
        <message>
            <source>{count} hotspots</source>
            <translation>{count} hotspots</translation>
        </message>
        <message>
            <source>{count} laptop</source>
            <translation>{count} laptop</translation>
        </message>
        <message>
            <source>{count} laptops</source>
            <translation>{count} laptops</translation>
        </message>
        <message>
            <source>{count} lines</source>
            <translation>{count} líneas</translation>
        </message>
        <message>
            <source>{count} minutes</source>
            <translation>{count} minutos</translation>
        </message>
        <message>
            <source>{count} modules left</source>
            <translation>faltan {count} módulos</translation>
        </message>
        <message>
            <source>{count} more in the list</source>
            <translation>{count} más en la lista</translation>
        </message>
        <message>
            <source>{count} more not trained</source>
            <translation>{count} más sin capacitación</translation>
        </message>
        <message>
            <source>{count} more, kept too</source>
            <translation>{count} más, también se guardan</translation>
        </message>
        <message>
            <source>{count} moves proposed</source>
            <translation>{count} cambios propuestos</translation>
        </message>
        <message>
            <source>{count} moves undone</source>
            <translation>{count} cambios deshechos</translation>
        </message>
        <message>
            <source>{count} need you</source>
            <translation>{count} te necesitan</translation>
        </message>
        <message>
            <source>{count} needs you</source>
            <translation>{count} te necesita</translation>
        </message>
        <message>
            <source>{count} no longer to set</source>
            <translation>ya no por marcar: {count}</translation>
        </message>
        <message>
            <source>{count} of them with this file.</source>
            <translation>{count} de ellas con este archivo.</translation>
        </message>
        <message>
            <source>{count} of {all} leaders</source>
            <translation>{count} de {all} líderes</translation>
        </message>
        <message>
            <source>{count} of {all} who are here are briefed. B notes it for the chosen row.</source>
            <translation>{count} de {all} personas aquí tienen orientación. Con B se anota en la fila elegida.</translation>
        </message>
        <message>
            <source>{count} of {least}+</source>
            <translation>{count} de {least}+</translation>
        </message>
        <message>
            <source>{count} of {places} places</source>
            <translation>{count} de {places} lugares</translation>
        </message>
        <message>
            <source>{count} of {places} places, full</source>
            <translation>{count} de {places} lugares, lleno</translation>
        </message>
        <message>
            <source>{count} on it</source>
            <translation>{count} en él</translation>
        </message>
        <message>
            <source>{count} open by {at}</source>
            <translation>{count} sin cerrar, antes de {at}</translation>
        </message>
        <message>
            <source>{count} or more</source>
            <translation>{count} o más</translation>
        </message>
        <message>
            <source>{count} other thing</source>
            <translation>{count} cosa más</translation>
        </message>
        <message>
            <source>{count} other things</source>
            <translation>{count} cosas más</translation>
        </message>
        <message>
            <source>{count} out</source>
            <translation>{count} en préstamo</translation>
        </message>
        <message>
            <source>{count} pages</source>
            <translation>{count} páginas</translation>
        </message>
        <message>
            <source>{count} people are back</source>
            <translation>{count} personas volvieron</translation>
        </message>
        <message>
            <source>{count} people are on a break</source>
            <translation>{count} personas están en descanso</translation>
        </message>
        <message>
            <source>{count} people go on the list to set to No Show in Mobilize, by your word.</source>
            <translation>Por indicación tuya, {count} personas pasan a la lista de quienes hay que marcar como No Show en Mobilize.</translation>
        </message>
        <message>
            <source>{count} people move</source>
            <translation>{count} personas cambian</translation>
        </message>
        <message>
            <source>{count} people moved</source>
            <translation>{count} personas cambiadas</translation>
        </message>
        <message>
            <source>{count} people moved to {column}</source>
            <translation>{count} personas pasaron a {column}</translation>
        </message>
        <message>
            <source>{count} people of earlier evenings are not settled in Mobilize</source>
            <translation>{count} personas de noches anteriores siguen pendientes en Mobilize</translation>
        </message>
        <message>
            <source>{count} people share an e-mail with somebody else; Mobilize would take them for one.</source>
            <translation>{count} personas comparten un correo con alguien más; Mobilize las tomaría por una sola.</translation>
        </message>
        <message>
            <source>{count} people still wait for Mobilize. They are kept on this laptop: open HubDesk again where there is a network, and they go by themselves.</source>
            <translation>{count} personas siguen en espera de Mobilize. Quedan guardadas en esta laptop: vuelve a abrir HubDesk donde haya red y se envían por sí solas.</translation>
        </message>
        <message>
            <source>{count} people to decide about</source>
            <translation>{count} personas por decidir</translation>
        </message>
        <message>
            <source>{count} people to read back</source>
            <translation>{count} personas por verificar</translation>
        </message>
        <message>
            <source>{count} people to send</source>
            <translation>{count} personas por enviar</translation>
        </message>
        <message>
            <source>{count} people to set</source>
            <translation>{count} personas por marcar</translation>
        </message>
        <message>
            <source>{count} people {briefed}</source>
            <translation>{count} personas {briefed}</translation>
        </message>
        <message>
            <source>{count} phone numbers cannot be dialled; kept as notes.</source>
            <translation>{count} teléfonos no se pueden marcar; quedan como notas.</translation>
        </message>
        <message>
            <source>{count} rows</source>
            <translation>{count} filas</translation>
        </message>
        <message>
            <source>{count} rows give a day but no time.</source>
            <translation>{count} filas dan un día, pero no una hora.</translation>
        </message>
        <message>
            <source>{count} rows give no shift and were left out.</source>
            <translation>{count} filas no dan turno y se omitieron.</translation>
        </message>
        <message>
            <source>{count} rows give no shift; the event's only one was taken.</source>
            <translation>{count} filas no dan turno; se usó el único del evento.</translation>
        </message>
        <message>
            <source>{count} rows have fewer cells than the header.</source>
            <translation>{count} filas tienen menos celdas que el encabezado.</translation>
        </message>
        <message>
            <source>{count} rows have more cells than the header; the rest is in the notes.</source>
            <translation>{count} filas tienen más celdas que el encabezado; el resto está en las notas.</translation>
        </message>
        <message>
            <source>{count} rows have no name.</source>
            <translation>{count} filas no tienen nombre.</translation>
        </message>
        <message>
            <source>{count} rows name no event.</source>
            <translation>{count} filas no nombran ningún evento.</translation>
        </message>
        <message>
            <source>{count} rows name nobody and were left out.</source>
            <translation>{count} filas no nombran a nadie y se omitieron.</translation>
        </message>
        <message>
            <source>{count} rows repeat a sign-up.</source>
            <translation>{count} filas repiten una inscripción.</translation>
        </message>
        <message>
            <source>{count} selected, press</source>
            <translation>{count} elegidas, presiona</translation>
        </message>
        <message>
            <source>{count} shift starts cannot be read.</source>
            <translation>{count} inicios de turno no se pueden leer.</translation>
        </message>
        <message>
            <source>{count} shifts</source>
            <translation>{count} turnos</translation>
        </message>
        <message>
            <source>{count} sign-ups</source>
            <translation>{count} inscripciones</translation>
        </message>
        <message>
            <source>{count} sign-ups, all of them; {age}</source>
            <translation>{count} inscripciones, todas; {age}</translation>
        </message>
        <message>
            <source>{count} sign-ups, but the last reading did not finish.</source>
            <translation>{count} inscripciones, pero la última lectura no terminó.</translation>
        </message>
        <message>
            <source>{count} sign-ups, {age}: people may have signed up or cancelled since.</source>
            <translation>{count} inscripciones, {age}: quizá alguien se inscribió o canceló después.</translation>
        </message>
        <message>
            <source>{count} sign-ups, {missing} fewer than Mobilize counts</source>
            <translation>{count} inscripciones, {missing} menos de las que cuenta Mobilize</translation>
        </message>
        <message>
            <source>{count} signed up</source>
            <translation>{count} con inscripción</translation>
        </message>
        <message>
            <source>{count} statuses are words HubDesk does not know.</source>
            <translation>{count} estados son palabras que HubDesk no conoce.</translation>
        </message>
        <message>
            <source>{count} things are still out</source>
            <translation>Falta devolver {count} cosas</translation>
        </message>
        <message>
            <source>{count} things to do.</source>
            <translation>{count} cosas por hacer.</translation>
        </message>
        <message>
            <source>{count} to decide about</source>
            <translation>{count} por decidir</translation>
        </message>
        <message>
            <source>{count} to read back</source>
            <translation>{count} por verificar</translation>
        </message>
        <message>
            <source>{count} to send</source>
            <translation>{count} por enviar</translation>
        </message>
        <message>
            <source>{count} to set</source>
            <translation>{count} por marcar</translation>
        </message>
        <message>
            <source>{count} to set by {at}</source>
            <translation>{count} por marcar antes de {at}</translation>
        </message>
        <message>
            <source>{count} to set in Mobilize</source>
            <translation>{count} por marcar en Mobilize</translation>
        </message>
        <message>
            <source>{count} to take back, beside these.</source>
            <translation>Además, {count} por deshacer.</translation>
        </message>
        <message>
            <source>{count} to {dialer}: {reason}</source>
            <translation>{count} a {dialer}: {reason}</translation>
        </message>
        <message>
            <source>{count} verified</source>
            <translation>verificado: {count}</translation>
        </message>
        <message>
            <source>{count} wait to be sent</source>
            <translation>{count} por enviar</translation>
        </message>
        <message>
            <source>{count} waiting</source>
            <translation>{count} en espera</translation>
        </message>
        <message>
            <source>{count} wave</source>
            <translation>{count} aviso</translation>
        </message>
        <message>
            <source>{count} waves</source>
            <translation>{count} avisos</translation>
        </message>
        <message>
            <source>{day} phone bank</source>
            <translation>Banco telefónico del {day}</translation>
        </message>
        <message>
            <source>{day}, {hours}. From when, and who calls on which dialer.</source>
            <translation>{day}, {hours}. Desde cuándo, y quién llama en cuál marcador.</translation>
        </message>
        <message>
            <source>{dialer} has {count} of {minimum}: {wait}</source>
            <translation>{dialer} tiene {count} de {minimum}: {wait}</translation>
        </message>
        <message>
            <source>{dialer} would have {count} of {minimum}: {wait}</source>
            <translation>{dialer} tendría {count} de {minimum}: {wait}</translation>
        </message>
        <message>
            <source>{done:,} of {total:,}</source>
            <translation>{done:,} de {total:,}</translation>
        </message>
        <message>
            <source>{done:,} so far</source>
            <translation>{done:,} hasta ahora</translation>
        </message>
        <message>
            <source>{event} (continued)</source>
            <translation>{event} (continuación)</translation>
        </message>
        <message>
            <source>{file} cannot be read.</source>
            <translation>No se puede leer {file}.</translation>
        </message>
        <message>
            <source>{file} could not be written. Nothing else was changed.</source>
            <translation>No se pudo escribir {file}. No se cambió nada más.</translation>
        </message>
        <message>
            <source>{first} and {last}</source>
            <translation>{first} y {last}</translation>
        </message>
        <message>
            <source>{free} free</source>
            <translation>{free} libres</translation>
        </message>
        <message>
            <source>{happened} Nothing is lost; what waits is kept.</source>
            <translation>{happened} No se perdió nada; lo que está en espera se conserva.</translation>
        </message>
        <message>
            <source>{happened} Nothing was changed and nothing is lost.</source>
            <translation>{happened} No se cambió ni se perdió nada.</translation>
        </message>
        <message>
            <source>{holder} (process {pid}) has been using this data folder since {since}.</source>
            <translation>{holder} (proceso {pid}) usa esta carpeta de datos desde {since}.</translation>
        </message>
        <message>
            <source>{host} would be reached without encryption, so HubDesk does not use it.</source>
            <translation>La conexión con {host} iría sin cifrar, así que HubDesk no la usa.</translation>
        </message>
        <message>
            <source>{label} is back</source>
            <translation>{label} de vuelta</translation>
        </message>
        <message>
            <source>{label} is lent already. Nothing was changed.</source>
            <translation>{label}: ya en préstamo. No se cambió nada.</translation>
        </message>
        <message>
            <source>{label} is next · {count} free</source>
            <translation>sigue {label} · libres: {count}</translation>
        </message>
        <message>
            <source>{label} is not with them. Nothing was changed, and they are not checked out.</source>
            <translation>Esta persona no tiene {label}. No se cambió nada, y su salida no se registró.</translation>
        </message>
        <message>
            <source>{label} is with somebody. Nothing was changed.</source>
            <translation>Alguien tiene {label}. No se cambió nada.</translation>
        </message>
        <message>
            <source>{lines}, in the dashboard's order. Printed {moment}.</source>
            <translation>{lines}, en el orden del panel. Impreso: {moment}.</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} a {high}</translation>
        </message>
        <message>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message>
            <source>{minutes} min left</source>
            <translation>quedan {minutes} min</translation>
        </message>
        <message>
            <source>{minutes} min on {dialer}</source>
            <translation>{minutes} min en {dialer}</translation>
        </message>
        <message>
            <source>{module} is needed</source>
            <translation>Hace falta {module}</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} y {count} más</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names} y {last}</translation>
        </message>
        <message>
            <source>{names} on duty</source>
            <translation>{names} a cargo</translation>
        </message>
        <message>
            <source>{name} came to another shift of the day. Check in if they stay for this one.</source>
            <translation>{name} vino a otro turno del día. Registra su llegada si se queda para este.</translation>
        </message>
        <message>
            <source>{name} cancelled. Check in only if they are standing here.</source>
            <translation>{name} canceló. Registra su llegada solo si la persona está frente a ti.</translation>
        </message>
        <message>
            <source>{name} has left</source>
            <translation>{name} se fue</translation>
        </message>
        <message>
            <source>{name} has left already.</source>
            <translation>{name} ya se fue.</translation>
        </message>
        <message>
            <source>{name} has left.</source>
            <translation>{name} se fue.</translation>
        </message>
        <message>
            <source>{name} has {left}</source>
            <translation>{name}: {left}</translation>
        </message>
        <message>
            <source>{name} is already here since {since}, checked in by {by}.</source>
            <translation>{name} ya está aquí desde las {since}; registró su llegada {by}.</translation>
        </message>
        <message>
            <source>{name} is back</source>
            <translation>{name} volvió</translation>
        </message>
        <message>
            <source>{name} is back where they were</source>
            <translation>{name} volvió a donde estaba</translation>
        </message>
        <message>
            <source>{name} is here on another shift now, so this check-out stays. Nothing was changed. Take the check-in on the other shift back first, or check them out of it.</source>
            <translation>{name} está ahora en otro turno, así que esta salida se queda. No se cambió nada. Primero deshaz la llegada en el otro turno, o registra ahí su salida.</translation>
        </message>
        <message>
            <source>{name} is in</source>
            <translation>Llegada registrada: {name}</translation>
        </message>
        <message>
            <source>{name} is in.</source>
            <translation>Llegada registrada: {name}.</translation>
        </message>
        <message>
            <source>{name} is no longer noted as {briefed}</source>
            <translation>{name} ya no figura {briefed}</translation>
        </message>
        <message>
            <source>{name} is not checked in, so there is nothing to check out.</source>
            <translation>{name} no tiene llegada registrada, así que no hay salida que registrar.</translation>
        </message>
        <message>
            <source>{name} is noted as not having come.</source>
            <translation>Quedó anotado que {name} no vino.</translation>
        </message>
        <message>
            <source>{name} is on a break</source>
            <translation>{name} está en descanso</translation>
        </message>
        <message>
            <source>{name} is signed up for {shift}, not for this shift.</source>
            <translation>{name} tiene inscripción para {shift}, no para este turno.</translation>
        </message>
        <message>
            <source>{name} is yours to mix in.</source>
            <translation>También puedes usar {name}.</translation>
        </message>
        <message>
            <source>{name} is {briefed}</source>
            <translation>{name} ya figura {briefed}</translation>
        </message>
        <message>
            <source>{name} joins {dialer}</source>
            <translation>{name} se une a {dialer}</translation>
        </message>
        <message>
            <source>{name} left at {at}. Check in again only if they came back.</source>
            <translation>{name} se fue a las {at}. Registra otra llegada solo si volvió.</translation>
        </message>
        <message>
            <source>{name} moved to {column}</source>
            <translation>{name} pasó a {column}</translation>
        </message>
        <message>
            <source>{name} not yet</source>
            <translation>{name}: aún no</translation>
        </message>
        <message>
            <source>{name} signed up to call from home.</source>
            <translation>{name} se inscribió para llamar desde casa.</translation>
        </message>
        <message>
            <source>{name} takes a break</source>
            <translation>{name} toma un descanso</translation>
        </message>
        <message>
            <source>{name}, last four of your phone?</source>
            <translation>{name}, ¿los últimos cuatro dígitos de tu teléfono?</translation>
        </message>
        <message>
            <source>{name}, please see the host</source>
            <translation>{name}, habla con el anfitrión, por favor</translation>
        </message>
        <message>
            <source>{name}, you signed up for another shift.</source>
            <translation>{name}, te inscribiste en otro turno.</translation>
        </message>
        <message>
            <source>{name}, you signed up for {at}.</source>
            <translation>{name}, te inscribiste para las {at}.</translation>
        </message>
        <message>
            <source>{name}, you signed up to call from home.</source>
            <translation>{name}, te inscribiste para llamar desde casa.</translation>
        </message>
        <message>
            <source>{name}, your ZIP code?</source>
            <translation>{name}, ¿tu código ZIP?</translation>
        </message>
        <message>
            <source>{name}: {outcome}. Noted.</source>
            <translation>{name}: {outcome}. Anotado.</translation>
        </message>
        <message>
            <source>{n} more after these.</source>
            <translation>Hay {n} más después.</translation>
        </message>
        <message>
            <source>{n} need you</source>
            <translation>{n} te necesitan</translation>
        </message>
        <message>
            <source>{open} of {all} to ask</source>
            <translation>{open} de {all} por invitar</translation>
        </message>
        <message>
            <source>{open} of {all} to call</source>
            <translation>{open} de {all} por llamar</translation>
        </message>
        <message>
            <source>{ours} here, {theirs} in Mobilize.</source>
            <translation>{ours} aquí, {theirs} en Mobilize.</translation>
        </message>
        <message>
            <source>{ours} is left out of Mobilize. Your desk's own record stays.</source>
            <translation>{ours} queda fuera de Mobilize. El registro de tu mesa se conserva.</translation>
        </message>
        <message>
            <source>{role} on duty</source>
            <translation>{role} a cargo</translation>
        </message>
        <message>
            <source>{role} · since {clock}</source>
            <translation>{role} · desde las {clock}</translation>
        </message>
        <message>
            <source>{said} Ctrl+G shows who waves from the kiosk.</source>
            <translation>{said} Ctrl+G muestra quién avisa desde el quiosco.</translation>
        </message>
        <message>
            <source>{said}, at {clock}.</source>
            <translation>{said}, a las {clock}.</translation>
        </message>
        <message>
            <source>{seconds} s · more time</source>
            <translation>{seconds} s · más tiempo</translation>
        </message>
        <message>
            <source>{shown} of {count} · Enter opens a line with all that happened to it</source>
            <translation>{shown} de {count} · Enter abre una línea con todo lo que le pasó</translation>
        </message>
        <message>
            <source>{signups} sign-ups of {people} people, encrypted on this laptop only.</source>
            <translation>{signups} inscripciones de {people} personas, cifradas y solo en esta laptop.</translation>
        </message>
        <message>
            <source>{starts} to {ends}</source>
            <translation>{starts} a {ends}</translation>
        </message>
        <message>
            <source>{start} to about {end} {zone}</source>
            <translation>{start} a ~{end} {zone}</translation>
        </message>
        <message>
            <source>{start} to {end} {zone}</source>
            <translation>{start} a {end} {zone}</translation>
        </message>
        <message>
            <source>{ticked} of {rows} ticked</source>
            <translation>{ticked} de {rows} marcadas</translation>
        </message>
        <message>
            <source>{time} behind</source>
            <translation>{time} de retraso</translation>
        </message>
        <message>
            <source>{trained} trained</source>
            <translation>{trained} con capacitación</translation>
        </message>
        <message>
            <source>{trained} trained; {untrained}</source>
            <translation>{trained} con capacitación; {untrained}</translation>
        </message>
        <message>
            <source>{what} before Mobilize asks everyone itself at {at}.</source>
            <translation>{what} antes de que Mobilize les pregunte a todos a las {at}.</translation>
        </message>
        <message>
            <source>{what} before midnight {zone}: then VAN reads who came, for the last time.</source>
            <translation>{what} antes de la medianoche {zone}: entonces VAN lee quién vino, por última vez.</translation>
        </message>
        <message>
            <source>{what} before midnight {zone}: then VAN reads who came, the first of three nights.</source>
            <translation>{what} antes de la medianoche {zone}: entonces VAN lee quién vino, la primera de tres noches.</translation>
        </message>
        <message>
            <source>{what} before midnight {zone}: then VAN reads who came, the second of three nights.</source>
            <translation>{what} antes de la medianoche {zone}: entonces VAN lee quién vino, la segunda de tres noches.</translation>
        </message>
        <message>
            <source>{what} is needed</source>
            <translation>{what} es necesario</translation>
        </message>
        <message>
            <source>{what}, of the shift on {day}. VAN does not read it any more; Mobilize's dashboard still counts.</source>
            <translation>{what}, del turno del {day}. VAN ya no lo lee; el panel de Mobilize todavía cuenta.</translation>
        </message>
        <message>
            <source>{zone} is not a time zone.</source>
            <translation>{zone} no es una zona horaria.</translation>
        </message>
        <message>
            <source>“{text}” is not a block of an evening. Nothing was changed.</source>
            <translation>“{text}” no es un bloque de una noche. No se cambió nada.</translation>
        </message>
        <message>
            <source>“{text}” is not a day, such as 3 Sep 2026.</source>
            <translation>“{text}” no es un día, como 3 Sep 2026.</translation>
        </message>
        <message>
            <source>“{text}” is not a part of the room. Nothing was changed.</source>
            <translation>“{text}” no es una parte de la sala. No se cambió nada.</translation>
        </message>
        <message>
            <source>“{typed}” is no time of day. Nothing was changed.</source>
            <translation>“{typed}” no es una hora del día. No se cambió nada.</translation>
        </message>
    </context>
</TS>
