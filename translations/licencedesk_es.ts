<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccessPolicy</name>
    <message>
        <source>The rules for operators are not a JSON object.</source>
        <translation>Las reglas de operadores no son un objeto JSON.</translation>
    </message>
    <message>
        <source>The rules for operators have a wrong entry: %1</source>
        <translation>Las reglas de operadores tienen una entrada incorrecta: %1</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>An operator&apos;s account is damaged. Restore the last backup.</source>
        <translation>La cuenta de un operador está dañada. Restaure la última copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Initial PIN or passphrase</source>
        <translation>Primer PIN o frase de contraseña</translation>
    </message>
    <message>
        <source>Initial &amp;PIN or passphrase</source>
        <translation>Primer &amp;PIN o frase de contraseña</translation>
    </message>
    <message>
        <source>Give it to them; they choose their own at the first sign-in.</source>
        <translation>Comuníqueselo a la persona; elegirá el suyo al iniciar sesión por primera vez.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN o frase de contraseña</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>Los dos no coinciden. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Make your account, the first supervisor&apos;s. From then on everybody signs in here by name, and the records say who did what. You add the others afterwards.</source>
        <translation>Cree su cuenta, la del primer supervisor. Desde entonces cada persona inicia sesión aquí con su nombre, y las fichas indican quién hizo qué. A los demás los añade después.</translation>
    </message>
    <message>
        <source>Switch operators on</source>
        <translation>Activar operadores</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>&amp;PIN o frase de contraseña</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>Repe&amp;tir</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>Añadir un operador</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nombre y rol</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>Nuevo PIN para %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Change your PIN or passphrase</source>
        <translation>Cambiar PIN o frase de contraseña</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Usar desde ahora</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>Nuevo PIN o frase de contraseña</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>¿Perdió el PIN o el teléfono?</translation>
    </message>
    <message>
        <source>A supervisor gives you a new PIN. If you are the supervisor and there is no other, the printed recovery key of the records lets you choose a new one; the second factor is then removed.</source>
        <translation>Un supervisor le da un PIN nuevo. Si usted es el único supervisor, la clave de recuperación impresa de las fichas le permite elegir otro; el segundo factor se elimina entonces.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Clave de recuperación</translation>
    </message>
    <message>
        <source>New &amp;PIN or passphrase</source>
        <translation>Nuevo &amp;PIN o frase de contraseña</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Somebody has this name already. Add an initial or a number.</source>
        <translation>Alguien ya tiene este nombre. Añada una inicial o un número.</translation>
    </message>
    <message>
        <source>Enter a name of at most %1 characters.</source>
        <translation>Escriba un nombre de %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Choose a PIN or passphrase other than your current one.</source>
        <translation>Elija un PIN o una frase de contraseña distintos de los actuales.</translation>
    </message>
</context>
<context>
    <name>AlertsPanel</name>
    <message numerus="yes">
        <source>… and %n more: see the audit log.</source>
        <translation>
            <numerusform>… y %n más: consulte el registro de auditoría.</numerusform>
            <numerusform>… y %n más: consulte el registro de auditoría.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual access: %1</source>
        <translation>Acceso inusual: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>Examinar</translation>
    </message>
</context>
<context>
    <name>AppKeys</name>
    <message>
        <source>The keys file has a mistake at %1.</source>
        <translation>El archivo de claves tiene un error en %1.</translation>
    </message>
    <message>
        <source>The keys file is not JSON.</source>
        <translation>El archivo de claves no es JSON.</translation>
    </message>
    <message>
        <source>There is no keys file at this path.</source>
        <translation>No hay ningún archivo de claves en esta ruta.</translation>
    </message>
    <message>
        <source>Others may read the keys file. Make it readable for its owner alone: chmod 600.</source>
        <translation>Otros pueden leer el archivo de claves. Haga que solo pueda leerlo su propietario: chmod 600.</translation>
    </message>
    <message>
        <source>The keys file cannot be read.</source>
        <translation>No se puede leer el archivo de claves.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This is not a sealed export of LicenceDesk.</source>
        <translation>Esto no es una exportación cifrada de LicenceDesk.</translation>
    </message>
    <message>
        <source>The sealed export was changed or is incomplete. Ask for it to be sent again.</source>
        <translation>La exportación cifrada se modificó o está incompleta. Pida que se la envíen de nuevo.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La frase de contraseña no es correcta.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>No hay permiso para leer el archivo.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>El archivo no existe.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with a passphrase. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para procesar una frase de contraseña. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>AuditAct</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <translation>Aceptada de nuevo</translation>
    </message>
    <message>
        <source>Failed checks overridden</source>
        <translation>Control fallido, aceptada</translation>
    </message>
    <message>
        <source>Shown in clear</source>
        <translation>Mostrada en claro</translation>
    </message>
    <message>
        <source>Reopened on the desk</source>
        <translation>Reabierta en el puesto</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation>El cliente aceptó</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Purgada</translation>
    </message>
    <message>
        <source>Exported for the customer</source>
        <translation>Exportada para el cliente</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Sesión rechazada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Cuenta modificada</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Configuración modificada</translation>
    </message>
    <message>
        <source>Do-not-rent list changed</source>
        <translation>Lista de exclusión modificada</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>Claves modificadas</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restauración</translation>
    </message>
    <message>
        <source>Corrections imported</source>
        <translation>Correcciones importadas</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Reloj atrasado</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>No backup was made.</source>
        <translation>No se hizo ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>The file of the records could not be moved aside.</source>
        <translation>No se pudo apartar el archivo de fichas.</translation>
    </message>
    <message>
        <source>The server has backups of its own; here only this computer&apos;s records are saved.</source>
        <translation>El servidor tiene sus propias copias de seguridad; aquí solo se guardan las fichas de este equipo.</translation>
    </message>
    <message>
        <source>A backup needs a passphrase.</source>
        <translation>La copia necesita una frase de contraseña.</translation>
    </message>
    <message>
        <source>There are records on this computer. Restoring would move them aside.</source>
        <translation>Hay fichas en este equipo. La restauración las apartaría.</translation>
    </message>
    <message>
        <source>The backup cannot be read.</source>
        <translation>No se puede leer la copia de seguridad.</translation>
    </message>
    <message>
        <source>The restored file could not be moved into its place.</source>
        <translation>No se pudo colocar en su lugar el archivo restaurado.</translation>
    </message>
    <message>
        <source>This is not a backup of LicenceDesk.</source>
        <translation>Esto no es una copia de seguridad de LicenceDesk.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>No se restauró nada.</translation>
    </message>
</context>
<context>
    <name>CameraNotice</name>
    <message>
        <source>The camera</source>
        <translation>La cámara</translation>
    </message>
    <message>
        <source>Cameras cannot be used on this computer</source>
        <translation>En este equipo no se pueden usar cámaras</translation>
    </message>
    <message>
        <source>The multimedia part of Qt is not installed. Ask your IT support to install libqt6multimedia6 and gstreamer1.0-plugins-good.</source>
        <translation>El componente multimedia de Qt no está instalado. Pida al responsable de este equipo que instale libqt6multimedia6 y gstreamer1.0-plugins-good.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>Plug one in: it starts by itself.</source>
        <translation>Conecte una: se inicia sola.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>Sin acceso a la cámara</translation>
    </message>
    <message>
        <source>This user has no right to open it. Ask your IT support to add the user to the group “video”, then log in again.</source>
        <translation>Este usuario no tiene permiso para abrirla. Pida al responsable de este equipo que añada el usuario al grupo “video” y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 gives no picture</source>
        <translation>%1 no da imagen</translation>
    </message>
    <message>
        <source>Another program may be using it: close that program. LicenceDesk keeps trying.</source>
        <translation>Quizá la esté usando otro programa: ciérrelo. Se reintenta continuamente.</translation>
    </message>
    <message>
        <source>%1 was unplugged</source>
        <translation>%1 se desconectó</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself. Nothing on the desk is lost.</source>
        <translation>Vuelva a conectarla: continúa sola. No se pierde nada del puesto.</translation>
    </message>
    <message>
        <source>%1 shows only a black picture</source>
        <translation>%1 solo muestra negro</translation>
    </message>
    <message>
        <source>Take the cap off the lens or open its shutter, and switch on the light.</source>
        <translation>Quite la tapa del objetivo o abra su obturador, y encienda la luz.</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 llegó a su fin</translation>
    </message>
    <message>
        <source>Choose the camera again, or another file.</source>
        <translation>Elija de nuevo la cámara, u otro archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be played</source>
        <translation>No se puede reproducir %1</translation>
    </message>
    <message>
        <source>Choose a video, a picture or a folder of pictures.</source>
        <translation>Elija un video, una imagen o una carpeta de imágenes.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Iniciando la cámara…</translation>
    </message>
</context>
<context>
    <name>CardLayout</name>
    <message>
        <source>The layout file is damaged. Install the program again.</source>
        <translation>El archivo de diseño está dañado. Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>The layout file has a wrong value. Install the program again.</source>
        <translation>El archivo de diseño tiene un valor incorrecto. Vuelva a instalar el programa.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The policy file cannot be read: %1</source>
        <translation>No se puede leer el archivo de política: %1</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>normalmente</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>No se puede escribir el archivo: %1</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>La regla %1 no existe.</translation>
    </message>
    <message>
        <source>The record cannot be read: %1</source>
        <translation>No se puede leer la ficha: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FALLIDO</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>no verificado</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Resultado: %1</translation>
    </message>
</context>
<context>
    <name>CompanyTrust</name>
    <message>
        <source>The file of the firm&apos;s certificate authority is not there. Choose it again in the settings.</source>
        <translation>Falta el archivo de la autoridad de certificación de la empresa. Elíjalo de nuevo en la configuración.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority may not be read. Choose it again in the settings.</source>
        <translation>No hay permiso para leer el archivo de la autoridad de certificación de la empresa. Elíjalo de nuevo en la configuración.</translation>
    </message>
    <message>
        <source>There is no certificate in the file of the firm&apos;s certificate authority. A PEM file is required.</source>
        <translation>El archivo de la autoridad de certificación de la empresa no contiene ningún certificado. Se necesita un archivo PEM.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority is damaged. Choose it again in the settings.</source>
        <translation>El archivo de la autoridad de certificación de la empresa está dañado. Elíjalo de nuevo en la configuración.</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections (OpenSSL). Install it, then try again.</source>
        <translation>Este equipo no tiene biblioteca para conexiones seguras (OpenSSL). Instálela e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>An empty cell leaves the value as it is: %1</source>
        <translation>Una celda vacía no cambia el valor: %1</translation>
    </message>
    <message>
        <source>A masked value is left as it is: %1</source>
        <translation>Un valor enmascarado no se cambia: %1</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the number</source>
        <translation>Una hoja de cálculo redondeó el número</translation>
    </message>
    <message>
        <source>A file cannot change this: %1</source>
        <translation>Un archivo no puede cambiar esto: %1</translation>
    </message>
    <message>
        <source>The record id is missing or damaged.</source>
        <translation>Falta el identificador de la ficha.</translation>
    </message>
    <message>
        <source>The record is already on line %1.</source>
        <translation>La ficha ya figura en la línea %1.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Esa ficha no existe.</translation>
    </message>
    <message>
        <source>A column is in the file twice: %1</source>
        <translation>Una columna aparece dos veces en el archivo: %1</translation>
    </message>
    <message>
        <source>The file has no column of record ids (id), so its lines cannot be matched to records. Export with that column.</source>
        <translation>El archivo no tiene columna de identificadores de ficha (id) y no se puede localizar nada. Exporte con esa columna.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; nothing after it was read.</source>
        <translation>Hay unas comillas sin cerrar; no se leyó nada a partir de ellas.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line has %2.</source>
        <translation>La línea tiene %1 celdas; la primera tiene %2.</translation>
    </message>
    <message>
        <source>The record has two different values in two places: %1</source>
        <translation>La ficha se contradice en dos lugares: %1</translation>
    </message>
    <message>
        <source>This is not a complete JSON object.</source>
        <translation>Esto no es un objeto JSON completo.</translation>
    </message>
    <message>
        <source>There is no record in the file.</source>
        <translation>No hay ninguna ficha en el archivo.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>El archivo no existe.</translation>
    </message>
    <message>
        <source>The file is too large. Take fewer days at a time.</source>
        <translation>El archivo es demasiado grande. Tome menos días a la vez.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>No hay permiso para leer el archivo.</translation>
    </message>
    <message>
        <source>The text of the file is damaged: it is neither UTF-8 nor GBK. Save it again as CSV.</source>
        <translation>El texto del archivo está dañado: no es UTF-8 ni GBK. Guárdelo de nuevo como CSV.</translation>
    </message>
</context>
<context>
    <name>CustomerData</name>
    <message>
        <source>Nothing is kept about this number. Type it whole, as it is printed on the licence.</source>
        <translation>No se conserva nada sobre este número. Escríbalo completo, tal como está impreso en la licencia.</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Capture now</source>
        <translation>Capturar ahora</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Abrir una imagen…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Abrir una carpeta…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>Try a specimen licence</source>
        <translation>Probar con una muestra</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>Fijar esquinas</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>Tarjeta completa</translation>
    </message>
    <message>
        <source>Move the box of this field</source>
        <translation>Mover el recuadro de este campo</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>Siguiente por revisar</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Consultar al servicio</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>Siguiente dudosa</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Read corrections back…</source>
        <translation>Leer correcciones…</translation>
    </message>
    <message>
        <source>Accepted licences</source>
        <translation>Licencias aceptadas</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Siguiente área de la ventana</translation>
    </message>
    <message>
        <source>Check this desk…</source>
        <translation>Comprobar el puesto…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Plain desk</source>
        <translation>Puesto sencillo</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Bloquear el puesto</translation>
    </message>
    <message>
        <source>Operators…</source>
        <translation>Operadores…</translation>
    </message>
    <message>
        <source>Why is this flagged?</source>
        <translation>¿Por qué está marcado?</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>Recorrido guiado (1 minuto)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>DeskCheck</name>
    <message>
        <source>not mirrored</source>
        <translation>sin reflejar</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejada</translation>
    </message>
    <message>
        <source>Switch “Mirror the picture” in the camera&apos;s menu.</source>
        <translation>Cambie “Reflejar la imagen” en el menú de la cámara.</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Lower the camera by about %1 cm, or choose a higher resolution.</source>
        <translation>Baje la cámara unos %1 cm o elija una resolución más alta.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Lay the target in the middle of the picture and mark its place on the mat. If it does not fit, raise the camera by about 3 cm.</source>
        <translation>Coloque la tarjeta de prueba en el centro de la imagen y marque su lugar en la base. Si no cabe, suba la cámara unos 3 cm.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the left of the picture.</source>
        <translation>Apunte la cámara recta hacia abajo: está demasiado cerca en la parte izquierda de la imagen.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the right of the picture.</source>
        <translation>Apunte la cámara recta hacia abajo: está demasiado cerca en la parte derecha de la imagen.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the top of the picture.</source>
        <translation>Apunte la cámara recta hacia abajo: está demasiado cerca en la parte superior de la imagen.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the bottom of the picture.</source>
        <translation>Apunte la cámara recta hacia abajo: está demasiado cerca en la parte inferior de la imagen.</translation>
    </message>
    <message>
        <source>Much too bright: move the lamp away, or choose “Darker” in the camera&apos;s menu.</source>
        <translation>Demasiada luz: aleje la lámpara o elija “Más oscuro” en el menú de la cámara.</translation>
    </message>
    <message>
        <source>Too dark: switch on a lamp, or choose “Brighter” in the camera&apos;s menu.</source>
        <translation>Poca luz: encienda una lámpara o elija “Más claro” en el menú de la cámara.</translation>
    </message>
    <message>
        <source>The left is darker: move the lamp to the left, or farther away.</source>
        <translation>La izquierda está más oscura: mueva la lámpara a la izquierda o aléjela.</translation>
    </message>
    <message>
        <source>The right is darker: move the lamp to the right, or farther away.</source>
        <translation>La derecha está más oscura: mueva la lámpara a la derecha o aléjela.</translation>
    </message>
    <message>
        <source>The top of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>La parte superior de la imagen está más oscura: mueva la lámpara hacia allí o aléjela.</translation>
    </message>
    <message>
        <source>The bottom of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>La parte inferior de la imagen está más oscura: mueva la lámpara hacia allí o aléjela.</translation>
    </message>
    <message>
        <source>Correct the brightness first.</source>
        <translation>Primero corrija el brillo.</translation>
    </message>
    <message>
        <source>A reflection lies where the mark is: move the lamp to the side until it is gone.</source>
        <translation>Hay un reflejo en la marca: mueva la lámpara hacia un lado hasta que desaparezca.</translation>
    </message>
    <message>
        <source>The mat around the target is not in view.</source>
        <translation>No se ve la base alrededor de la tarjeta de prueba.</translation>
    </message>
    <message>
        <source>Put a darker mat under it (the sheet has one), and cut the target out.</source>
        <translation>Ponga debajo una base más oscura (la hoja trae una) y recorte la tarjeta de prueba.</translation>
    </message>
    <message>
        <source>%1 line pairs/mm</source>
        <translation>%1 pares de líneas/mm</translation>
    </message>
    <message>
        <source>Correct the resolution first.</source>
        <translation>Primero corrija la resolución.</translation>
    </message>
    <message>
        <source>Out of focus: wipe the lens, wait for the focus or turn its ring, and keep the camera from shaking.</source>
        <translation>Desenfocada: limpie el objetivo, espere el enfoque o gire el anillo, y evite que la cámara vibre.</translation>
    </message>
    <message>
        <source>%1 of 255</source>
        <translation>%1 de 255</translation>
    </message>
    <message>
        <source>The picture is grainy: more light on the desk makes it clean.</source>
        <translation>La imagen tiene grano: con más luz en el puesto saldrá limpia.</translation>
    </message>
    <message>
        <source>Right way round</source>
        <translation>Sentido de la imagen</translation>
    </message>
    <message>
        <source>Resolution on the card</source>
        <translation>Resolución en la tarjeta</translation>
    </message>
    <message>
        <source>Room around the card</source>
        <translation>Espacio alrededor de la tarjeta</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>Inclinación de la cámara</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Evenness of the light</source>
        <translation>Uniformidad de la luz</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Reflejos</translation>
    </message>
    <message>
        <source>Contrast with the mat</source>
        <translation>Contraste con la base</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
</context>
<context>
    <name>DeskSpeech</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Read, nothing to check</source>
        <translation>Leída, nada por revisar</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to check: %1</source>
        <translation>
            <numerusform>%n campo por revisar: %1</numerusform>
            <numerusform>%n campos por revisar: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n control fallido</numerusform>
            <numerusform>%n controles fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Speech is on</source>
        <translation>La voz está activada</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer. Ask your IT support to install qt6-speech-speechd-plugin and speech-dispatcher.</source>
        <translation>Este equipo no tiene voz para este idioma. Pida al responsable del equipo que instale qt6-speech-speechd-plugin y speech-dispatcher.</translation>
    </message>
</context>
<context>
    <name>DialogFilePort</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Videos and pictures (%1)</source>
        <translation>Videos e imágenes (%1)</translation>
    </message>
    <message>
        <source>Play instead of the camera</source>
        <translation>Reproducir en lugar de la cámara</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Main page</source>
        <translation>Página principal</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>Página anexa</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Licencia electrónica</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Move box: %1</source>
        <translation>Mover recuadro: %1</translation>
    </message>
    <message>
        <source>Replace page</source>
        <translation>Reemplazar página</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>Añadir página</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>Fijar esquinas</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>Quitar página</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Corregir: %1</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Confirmar: %1</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>Comparar con el servicio</translation>
    </message>
    <message>
        <source>Take from the service: %1</source>
        <translation>Tomar del servicio: %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Another licence</source>
        <translation>Otra licencia</translation>
    </message>
</context>
<context>
    <name>EndpointSettings</name>
    <message>
        <source>TLS needs both a certificate and its key.</source>
        <translation>TLS necesita un certificado y su clave.</translation>
    </message>
    <message>
        <source>A Unix socket is not encrypted: leave out the certificate, or listen on an address.</source>
        <translation>Un socket Unix no está cifrado: omita el certificado o escuche en una dirección.</translation>
    </message>
    <message>
        <source>Other machines could reach this address, and licences would be sent unencrypted. Listen on 127.0.0.1 or a Unix socket, or give a certificate and its key.</source>
        <translation>Otras máquinas podrían llegar a esta dirección, y las licencias viajarían en claro. Escuche en 127.0.0.1 o en un socket Unix, o indique un certificado y su clave.</translation>
    </message>
    <message>
        <source>Without tokens only programs of this machine may reach it: listen on 127.0.0.1 or a Unix socket.</source>
        <translation>Sin tokens solo pueden acceder programas de esta máquina: escuche en 127.0.0.1 o en un socket Unix.</translation>
    </message>
    <message>
        <source>To listen on every address, say by which host names clients call it.</source>
        <translation>Para escuchar en todas las direcciones, indique con qué nombres de host llaman los clientes.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>There is no room left where the file is to be saved. Choose another place.</source>
        <translation>No queda espacio en el destino del archivo. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The saved profile has no name or no columns.</source>
        <translation>El perfil guardado no tiene nombre o no tiene columnas.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Se canceló la exportación. No se escribió nada.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Elija al menos una columna.</translation>
    </message>
    <message>
        <source>This machine has no file system in memory, so a workbook cannot be sealed without being plain on the disk first. Choose CSV or JSON.</source>
        <translation>Esta máquina no tiene un sistema de archivos en memoria, por lo que un libro estaría en claro en el disco antes de cifrarse. Elija CSV o JSON.</translation>
    </message>
    <message>
        <source>A workbook holds %1 records at most. Choose fewer days, or CSV.</source>
        <translation>Un libro admite %1 fichas como máximo. Elija menos días o CSV.</translation>
    </message>
    <message>
        <source>A value is too long for a workbook. Choose CSV or JSON.</source>
        <translation>Un valor es demasiado largo para un libro. Elija CSV o JSON.</translation>
    </message>
</context>
<context>
    <name>ExportColumn</name>
    <message>
        <source>Record id</source>
        <translation>ID de ficha</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Excepción</translation>
    </message>
</context>
<context>
    <name>ExportFormat</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for Excel (keeps every digit)</source>
        <translation>CSV para Excel (conserva cada dígito)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Libro de Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON in WeChat&apos;s format</source>
        <translation>JSON con formato de WeChat</translation>
    </message>
    <message>
        <source>JSON in Tencent Cloud&apos;s format</source>
        <translation>JSON con formato de Tencent Cloud</translation>
    </message>
    <message>
        <source>JSON in Baidu&apos;s format</source>
        <translation>JSON con formato de Baidu</translation>
    </message>
</context>
<context>
    <name>FieldId</name>
    <message>
        <source>Licence number</source>
        <translation>N.º de licencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>First issue</source>
        <translation>Primera emisión</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válida desde</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>Autoridad emisora</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>N.º de expediente</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>Hora actual</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generada</translation>
    </message>
    <message>
        <source>Valid period</source>
        <translation>Período de validez</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Válida por</translation>
    </message>
</context>
<context>
    <name>FieldState</name>
    <message>
        <source>From the service</source>
        <translation>Del servicio</translation>
    </message>
    <message>
        <source>Check digit correct</source>
        <translation>Dígito correcto</translation>
    </message>
    <message>
        <source>Matches the number</source>
        <translation>Coincide con el número</translation>
    </message>
    <message>
        <source>Service agrees</source>
        <translation>Servicio conforme</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Compare with the card: Enter keeps this value, Alt+0 takes the service&apos;s.</source>
        <translation>Compare con la tarjeta: Enter conserva este valor, Alt+0 toma el del servicio.</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Dejado vacío</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Inusual</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>No supera control</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>A PIN of at least %1 digits, or a passphrase of at least %2 characters.</source>
        <translation>Un PIN de al menos %1 dígitos o una frase de contraseña de al menos %2 caracteres.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Put the licence under the camera</source>
        <translation>Ponga la licencia bajo la cámara</translation>
    </message>
    <message>
        <source>Too dark: more light</source>
        <translation>Muy oscuro: más luz</translation>
    </message>
    <message>
        <source>Too bright: less light on the card</source>
        <translation>Mucha luz: menos luz sobre la tarjeta</translation>
    </message>
    <message>
        <source>Its edge cannot be seen: put something dark under the card</source>
        <translation>No se ve el borde: ponga algo oscuro debajo de la tarjeta</translation>
    </message>
    <message>
        <source>Cut off: show all four corners</source>
        <translation>Cortada: muestre las cuatro esquinas</translation>
    </message>
    <message>
        <source>Move it closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Move it a little farther away</source>
        <translation>Un poco más lejos</translation>
    </message>
    <message>
        <source>No page of a licence: turn it over, or open it</source>
        <translation>No es una página de licencia: dele la vuelta o ábrala</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>No la mueva</translation>
    </message>
    <message>
        <source>Glare: tilt the card a little</source>
        <translation>Reflejo: incline un poco la tarjeta</translation>
    </message>
    <message>
        <source>A finger is over the print</source>
        <translation>Un dedo tapa el texto</translation>
    </message>
    <message>
        <source>Out of focus: hold still, or move back a little</source>
        <translation>Desenfocada: no la mueva o aléjela un poco</translation>
    </message>
    <message>
        <source>Good. Keep it there</source>
        <translation>Bien. Déjela así</translation>
    </message>
    <message>
        <source>Reading. Keep it there</source>
        <translation>Leyendo. Déjela así</translation>
    </message>
    <message>
        <source>Read. Put the other page here, or take it away</source>
        <translation>Leída. Ponga aquí la otra página o retírela</translation>
    </message>
    <message>
        <source>Another licence: accept the one on the desk, or start over</source>
        <translation>Otra licencia: acepte la del puesto o empiece de nuevo</translation>
    </message>
    <message>
        <source>Glare: %1. Tilt the card a little</source>
        <translation>Reflejo: %1. Incline un poco la tarjeta</translation>
    </message>
    <message>
        <source>A finger over: %1</source>
        <translation>Un dedo tapa: %1</translation>
    </message>
    <message>
        <source>Looking again: %1. Keep it there</source>
        <translation>Leyendo de nuevo: %1. Déjela así</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>The certificate or its key cannot be used. Both are PEM files, and they must match.</source>
        <translation>No se puede usar el certificado o su clave. Ambos son archivos PEM y deben corresponderse.</translation>
    </message>
    <message>
        <source>Nothing can listen on %1: somebody else does, it is not this machine&apos;s, or it is not allowed.</source>
        <translation>No se puede escuchar en %1: ya está en uso, no pertenece a esta máquina o no está permitido.</translation>
    </message>
</context>
<context>
    <name>InsightFigures</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 de %3)</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>N.º de licencia</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Período de prueba</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Vehicle class</source>
        <translation>Clase de vehículo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Licencia electrónica</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Earlier records</source>
        <translation>Fichas anteriores</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>Lista de exclusión</translation>
    </message>
    <message>
        <source>Licences per week</source>
        <translation>Licencias por semana</translation>
    </message>
    <message>
        <source>Licences per day</source>
        <translation>Licencias por día</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Licences by the hour of the day</source>
        <translation>Licencias por hora del día</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Corrected by hand, by field</source>
        <translation>Corregidos a mano, por campo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Share corrected</source>
        <translation>Parte corregida</translation>
    </message>
    <message>
        <source>Checks that failed</source>
        <translation>Controles fallidos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Right as read, by camera</source>
        <translation>Lectura correcta, por cámara</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Share of the fields</source>
        <translation>Parte de los campos</translation>
    </message>
    <message>
        <source>Pictures from files</source>
        <translation>Imágenes de archivos</translation>
    </message>
    <message>
        <source>Agreement with the remote service</source>
        <translation>Coincidencia con el servicio</translation>
    </message>
    <message>
        <source>Share read the same</source>
        <translation>Parte leída igual</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>The record has a wrong entry: %1</source>
        <translation>La ficha tiene una entrada incorrecta: %1</translation>
    </message>
    <message>
        <source>The answer is error %1, not a licence.</source>
        <translation>La respuesta es el error %1, no una licencia.</translation>
    </message>
    <message>
        <source>There is no licence field in it.</source>
        <translation>No contiene ningún campo de licencia.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Esto no es JSON.</translation>
    </message>
    <message>
        <source>One record is expected, the file has %1.</source>
        <translation>Se necesita una sola ficha; el archivo tiene %1.</translation>
    </message>
</context>
<context>
    <name>LicenceReader</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se canceló la lectura.</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>This is not an address to listen on. Write 127.0.0.1:8787, [::1]:8787 or unix:/path/to/socket.</source>
        <translation>No es una dirección en la que se pueda escuchar. Escriba 127.0.0.1:8787, [::1]:8787 o unix:/ruta/al/socket.</translation>
    </message>
    <message>
        <source>A Unix socket needs an absolute path of at most %1 bytes.</source>
        <translation>Un socket Unix necesita una ruta absoluta de %1 bytes como máximo.</translation>
    </message>
</context>
<context>
    <name>LoadFrame</name>
    <message>
        <source>The file is empty. Copy it again from the camera or phone.</source>
        <translation>El archivo está vacío. Cópielo de nuevo desde la cámara o el teléfono.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Use a JPEG, PNG, BMP, TIFF, WebP or GIF file.</source>
        <translation>Esta imagen no se puede leer. Use un archivo JPEG, PNG, BMP, TIFF, WebP o GIF.</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off. Copy the file again, or take the picture anew.</source>
        <translation>La imagen está dañada o incompleta. Copie de nuevo el archivo o tome otra imagen.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels, at most %3 megapixels are read. Save it smaller and open it again.</source>
        <translation>La imagen es demasiado grande: %1 × %2 píxeles; se leen %3 megapíxeles como máximo. Guárdela más pequeña y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved, renamed or deleted.</source>
        <translation>El archivo no existe. Quizá se movió, se renombró o se eliminó.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a picture. Open a picture file.</source>
        <translation>Esto es una carpeta o un dispositivo, no una imagen. Abra un archivo de imagen.</translation>
    </message>
    <message>
        <source>The file is too large: %1, at most %2 are read. Save the picture smaller and open it again.</source>
        <translation>El archivo es demasiado grande: %1; se leen %2 como máximo. Guarde la imagen más pequeña y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you are allowed to read it and that no other program has locked it.</source>
        <translation>No se puede abrir el archivo. Compruebe que tiene permiso para leerlo y que ningún otro programa lo ha bloqueado.</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy a picture and paste it again.</source>
        <translation>No hay ninguna imagen. Copie una imagen y péguela de nuevo.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>LicenceDesk manual</source>
        <translation>Manual de LicenceDesk</translation>
    </message>
    <message>
        <source>For whoever stands at the counter, and for the administrator of the firm. Everything here works without a network.</source>
        <translation>Para quien atiende el mostrador y para el administrador de la empresa. Aquí todo funciona sin red.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>En el mostrador</translation>
    </message>
    <message>
        <source>Put the licence under the camera. When it lies still, sharp and whole, it is captured by itself; `F5` captures it by hand.</source>
        <translation>Ponga la licencia bajo la cámara. Cuando está quieta, nítida y entera, se captura sola; `F5` la captura a mano.</translation>
    </message>
    <message>
        <source>Without a camera, open a picture with `Ctrl+O`, drop it on the window, or paste it with `Ctrl+V`.</source>
        <translation>Sin cámara, abra una imagen con `Ctrl+O`, arrástrela a la ventana o péguela con `Ctrl+V`.</translation>
    </message>
    <message>
        <source>Choose the vehicle and the dates of the rental: the checks depend on them.</source>
        <translation>Elija el vehículo y las fechas del alquiler: los controles dependen de ellos.</translation>
    </message>
    <message>
        <source>Go through the doubtful fields with `Tab`, compare each with the card, confirm with `Enter`.</source>
        <translation>Recorra los campos dudosos con `Tab`, compare cada uno con la tarjeta y confirme con `Enter`.</translation>
    </message>
    <message>
        <source>Look at the checks, then accept with `Ctrl+Enter`. `Esc` clears the desk without keeping anything.</source>
        <translation>Mire los controles y luego acepte con `Ctrl+Enter`. `Esc` vacía el puesto sin guardar nada.</translation>
    </message>
    <message>
        <source>Nothing is ever accepted while a field is still open.</source>
        <translation>Nunca se acepta nada mientras quede un campo pendiente.</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>Qué significan los estados</translation>
    </message>
    <message>
        <source>Colour never stands alone: every state has a shape and a word.</source>
        <translation>El color nunca va solo: cada estado tiene una forma y una palabra.</translation>
    </message>
    <message>
        <source>**Read**: sure enough. Nothing waits for you.</source>
        <translation>**Leído**: con suficiente seguridad. No tiene que hacer nada.</translation>
    </message>
    <message>
        <source>**To check**: some character is not sure, or two values disagree. The reason stands below the field.</source>
        <translation>**Revisar**: algún carácter no es seguro o dos valores no coinciden. El motivo aparece debajo del campo.</translation>
    </message>
    <message>
        <source>**Missing**: nothing could be read there. Type it in.</source>
        <translation>**Falta**: allí no se pudo leer nada. Escríbalo.</translation>
    </message>
    <message>
        <source>**Fails a check**: the value was read, but a check is not met.</source>
        <translation>**No supera control**: el valor se leyó, pero no cumple un control.</translation>
    </message>
    <message>
        <source>**Confirmed**, **By hand**: you have looked at it.</source>
        <translation>**Confirmado**, **A mano**: usted ya lo revisó.</translation>
    </message>
    <message>
        <source>A check has **passed**, asks for **a look**, has **failed**, or **could not be made** because something is missing. These are four different things. `Shift+F1` explains the check or the field that you are on: what is checked, where the rule comes from, how certain that is, and what to do.</source>
        <translation>Un control está **superado**, **por examinar**, **fallido** o **no se pudo verificar** porque falta algo. Son cuatro cosas distintas. `Shift+F1` explica el control o el campo en que está: qué se controla, de dónde viene la regla, qué certeza tiene y qué hacer.</translation>
    </message>
    <message>
        <source>When a check has failed you can still accept with a reason, if [your role](#operators) allows it. The reason is kept with the record.</source>
        <translation>Si un control ha fallado, puede aceptar de todos modos indicando un motivo, si [su rol](#operators) lo permite. El motivo se guarda con la ficha.</translation>
    </message>
    <message>
        <source>Correcting by keys</source>
        <translation>Corregir con el teclado</translation>
    </message>
    <message>
        <source>`Tab` and `Shift+Tab` lead from one doubtful field to the next; the picture follows.</source>
        <translation>`Tab` y `Shift+Tab` llevan de un campo dudoso a otro; la imagen los sigue.</translation>
    </message>
    <message>
        <source>`Enter` confirms what stands there.</source>
        <translation>`Enter` confirma lo que aparece.</translation>
    </message>
    <message>
        <source>`Alt+1` to `Alt+5` take another reading from the list below the field.</source>
        <translation>De `Alt+1` a `Alt+5` se toma otra lectura de la lista debajo del campo.</translation>
    </message>
    <message>
        <source>`Ctrl+B` moves the frame in the picture when it lies beside the text; the field is then read again.</source>
        <translation>`Ctrl+B` mueve el recuadro en la imagen cuando queda junto al texto; después el campo se lee de nuevo.</translation>
    </message>
    <message>
        <source>`Ctrl+K` sets the four corners when the card was not found.</source>
        <translation>`Ctrl+K` fija las cuatro esquinas cuando no se encontró la tarjeta.</translation>
    </message>
    <message>
        <source>`Ctrl+Z` takes back any correction.</source>
        <translation>`Ctrl+Z` deshace cualquier corrección.</translation>
    </message>
    <message>
        <source>All keys: `Ctrl+/`.</source>
        <translation>Todas las teclas: `Ctrl+/`.</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>Varias páginas</translation>
    </message>
    <message>
        <source>Put the duplicate page under the camera before you accept: it joins the main page, and the two are compared. `Ctrl+1`, `Ctrl+2` and `Ctrl+3` show the main page, the duplicate page and the electronic licence. A picture that shows two pages is taken apart.</source>
        <translation>Ponga la página anexa bajo la cámara antes de aceptar: se une a la página principal y las dos se comparan. `Ctrl+1`, `Ctrl+2` y `Ctrl+3` muestran la página principal, la página anexa y la licencia electrónica. Una imagen con dos páginas se separa sola.</translation>
    </message>
    <message>
        <source>A whole folder of pictures opens with `Ctrl+Shift+O`; `F8` leads to the next picture with something to check.</source>
        <translation>Una carpeta entera de imágenes se abre con `Ctrl+Shift+O`; `F8` lleva a la siguiente imagen con algo por revisar.</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Licencia electrónica</translation>
    </message>
    <message>
        <source>Let the customer open it in 12123 on their own phone, at full brightness, and hold the live screen under the camera. The clock on the screen is compared with the time of the picture, so a screenshot is noticed. A red ground, or a red code, means that the licence cannot be used.</source>
        <translation>Pida al cliente que la abra en 12123 en su propio teléfono, con el brillo al máximo, y que ponga la pantalla en vivo bajo la cámara. El reloj de la pantalla se compara con la hora de la imagen, así que una captura de pantalla se nota. Un fondo rojo o un código rojo significan que la licencia no se puede usar.</translation>
    </message>
    <message>
        <source>What WeChat or Alipay show is not the licence itself.</source>
        <translation>Lo que muestran WeChat o Alipay no es la licencia misma.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>`Ctrl+L` shows what was accepted. Search by number, its last four digits, name, date, operator or vehicle. Names and numbers are masked; showing them in clear is noted in the audit log.</source>
        <translation>`Ctrl+L` muestra lo aceptado. Busque por número, por sus cuatro últimos dígitos, por nombre, fecha, operador o vehículo. Los nombres y números están enmascarados; verlos en claro queda anotado en el registro de auditoría.</translation>
    </message>
    <message>
        <source>`Ctrl+E` exports: tables, data files or a sealed archive. Corrected tables can be read back.</source>
        <translation>`Ctrl+E` exporta: tablas, archivos de datos o un archivo cifrado. Las tablas corregidas se pueden volver a leer.</translation>
    </message>
    <message>
        <source>Privacy and retention</source>
        <translation>Privacidad y conservación</translation>
    </message>
    <message>
        <source>Records are encrypted on the disk, with a key that only this computer, your passphrase or the printed recovery key can give.</source>
        <translation>Las fichas están cifradas en el disco con una clave que solo pueden dar este equipo, su frase de contraseña o la clave de recuperación impresa.</translation>
    </message>
    <message>
        <source>They go by themselves when their time is over: 60 days unless your firm sets another time.</source>
        <translation>Se eliminan solas al cumplirse su plazo: 60 días, salvo que su empresa fije otro.</translation>
    </message>
    <message>
        <source>No picture is kept unless your firm decides so.</source>
        <translation>No se guarda ninguna imagen, salvo que su empresa así lo decida.</translation>
    </message>
    <message>
        <source>A customer may ask for everything that is kept, or for its deletion: see **Customer** in the [settings](#settings).</source>
        <translation>Un cliente puede pedir todo lo que se conserva sobre él, o que se elimine: vea **Cliente** en la [configuración](#settings).</translation>
    </message>
    <message>
        <source>The program&apos;s own log holds counts and times, never values.</source>
        <translation>El registro propio del programa contiene cantidades y tiempos, nunca valores.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>A counter of one needs no accounts. With accounts, everybody signs in: clerks accept licences, supervisors also allow exceptions and change settings, auditors read. `F12` locks the desk and leaves the work as it is. What everybody did stands in the audit log, `Ctrl+Shift+L`.</source>
        <translation>Un mostrador de una sola persona no necesita cuentas. Con cuentas, cada uno inicia sesión: los agentes aceptan licencias, los supervisores además permiten excepciones y cambian la configuración, los auditores leen. `F12` bloquea el puesto y deja el trabajo como está. Lo que hizo cada uno consta en el registro de auditoría, `Ctrl+Shift+L`.</translation>
    </message>
    <message>
        <source>Service and outbox</source>
        <translation>Servicio y bandeja de salida</translation>
    </message>
    <message>
        <source>Off unless your firm sets it up. `F7` then sends the picture on the desk to the service and shows its reading beside ours. Where they differ, `Enter` keeps ours and `Alt+0` takes theirs.</source>
        <translation>Desactivado mientras su empresa no lo configure. Después, `F7` envía al servicio la imagen del puesto y muestra su lectura junto a la nuestra. Donde difieren, `Enter` conserva la nuestra y `Alt+0` toma la del servicio.</translation>
    </message>
    <message>
        <source>Accepted licences that have to be sent wait in the outbox, `Ctrl+U`. If the network is down they wait. An entry that is **unclear** may have arrived: send it again, or discard it.</source>
        <translation>Las licencias aceptadas que deben enviarse esperan en la bandeja de salida, `Ctrl+U`. Si no hay red, siguen allí. Un elemento **incierto** puede haber llegado: reenvíelo o descártelo.</translation>
    </message>
    <message>
        <source>The header of the window always says what leaves this computer.</source>
        <translation>El encabezado de la ventana indica siempre qué sale de este equipo.</translation>
    </message>
    <message>
        <source>Checking this desk</source>
        <translation>Comprobar el puesto</translation>
    </message>
    <message>
        <source>`F3` measures the camera and the light with a printed sheet: sharpness, evenness, reflections, distance. Do it once when the desk is set up and again when readings get worse. A dark, dull mat and light from two sides are best.</source>
        <translation>`F3` mide la cámara y la luz con una hoja impresa: nitidez, uniformidad, reflejos, distancia. Hágalo una vez al instalar el puesto y de nuevo cuando empeoren las lecturas. Lo mejor es una base oscura y mate, y luz desde dos lados.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>`Ctrl+,` opens the settings: name of the counter, privacy, keys, backup, customer, do-not-rent list, service and the firm&apos;s server. Language, large type, high contrast and the plain desk are in the menu, `F10`.</source>
        <translation>`Ctrl+,` abre la configuración: nombre del mostrador, privacidad, claves, copia de seguridad, cliente, lista de exclusión, servicio y servidor de la empresa. El idioma, la letra grande, el alto contraste y el puesto sencillo están en el menú, `F10`.</translation>
    </message>
    <message>
        <source>The limits for age, driving years and validity, and what a check means when it is not met, are rules of the firm. A file `policy.json` beside the settings changes them on this computer; `licencedesk-cli explain` lists every rule with its source.</source>
        <translation>Los límites de edad, antigüedad y validez, y qué implica que no se cumpla un control, son reglas de la empresa. Un archivo `policy.json` junto a la configuración los cambia en este equipo; `licencedesk-cli explain` enumera cada regla con su fuente.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>`Ctrl+I` shows licences per day, seconds per licence, what was corrected and which checks failed, without personal data.</source>
        <translation>`Ctrl+I` muestra las licencias por día, los segundos por licencia, qué se corrigió y qué controles fallaron, sin datos personales.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Make a backup in the settings, under a passphrase of its own, and keep it elsewhere. It opens on any computer. Print the recovery key as well: if keyring, passphrase and recovery key are all lost, nobody can open the records.</source>
        <translation>Haga una copia de seguridad en la configuración, con su propia frase de contraseña, y guárdela en otro lugar. Se abre en cualquier equipo. Imprima también la clave de recuperación: si se pierden el llavero, la frase de contraseña y la clave de recuperación, nadie podrá abrir las fichas.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Cuando algo falla</translation>
    </message>
    <message>
        <source>**No camera**: look whether another program uses it; plug it in again. Pictures can always be opened.</source>
        <translation>**Sin cámara**: mire si la usa otro programa; desconéctela y vuelva a conectarla. Las imágenes siempre se pueden abrir.</translation>
    </message>
    <message>
        <source>**Card not found**: use a mat of another colour, or set the corners with `Ctrl+K`.</source>
        <translation>**No se encuentra la tarjeta**: use una base de otro color o fije las esquinas con `Ctrl+K`.</translation>
    </message>
    <message>
        <source>**Glare**: tilt the card a little, or move the lamp.</source>
        <translation>**Reflejo**: incline un poco la tarjeta o mueva la lámpara.</translation>
    </message>
    <message>
        <source>**Wrong value, but not marked**: correct it; the correction is kept. Please tell us of such cases: without the picture.</source>
        <translation>**Valor incorrecto, pero sin marcar**: corríjalo; la corrección se guarda. Por favor, infórmenos de estos casos: sin la imagen.</translation>
    </message>
    <message>
        <source>**Records locked**: enter the passphrase or the recovery key. Desk and checks work meanwhile.</source>
        <translation>**Fichas bloqueadas**: escriba la frase de contraseña o la clave de recuperación. Mientras tanto, el puesto y los controles funcionan.</translation>
    </message>
    <message>
        <source>**Disk full**: nothing is lost; the licence stays on the desk until it can be written.</source>
        <translation>**Disco lleno**: no se pierde nada; la licencia queda en el puesto hasta que se pueda escribir.</translation>
    </message>
    <message>
        <source>**Power cut**: the licence that lay on the desk is offered again at the next start.</source>
        <translation>**Corte de luz**: la licencia que estaba en el puesto se ofrece de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Dónde están los datos</translation>
    </message>
    <message>
        <source>On Linux in `~/.local/share/LicenceDesk`: the records, encrypted. The settings are in `~/.config/LicenceDesk`. Neither holds a licence in clear. To move to another computer, use a [backup](#backup); copied files alone do not open there.</source>
        <translation>En Linux, en `~/.local/share/LicenceDesk`: las fichas, cifradas. La configuración está en `~/.config/LicenceDesk`. En ninguno de los dos hay licencias en claro. Para pasar a otro equipo, use una [copia de seguridad](#backup); los archivos simplemente copiados no se abren allí.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>`Ctrl+/` shows every key of the desk; menus and tool tips name them as well. `F1` opens this manual, at the chapter for the page you are on. `F6` goes round the parts of the window, so everything can be reached without a mouse.</source>
        <translation>`Ctrl+/` muestra todas las teclas del puesto; los menús y las ayudas emergentes también las indican. `F1` abre este manual en el capítulo de la página en que está. `F6` recorre las áreas de la ventana, así que se llega a todo sin ratón.</translation>
    </message>
</context>
<context>
    <name>OperatorAccounts</name>
    <message>
        <source>This is the only supervisor who can sign in. Make another one first.</source>
        <translation>Es el único supervisor que puede iniciar sesión. Nombre primero a otro.</translation>
    </message>
    <message>
        <source>This is the recovery key of another store.</source>
        <translation>Es la clave de recuperación de otro almacén.</translation>
    </message>
    <message>
        <source>There are accounts already. Switch operators on in the settings and sign in.</source>
        <translation>Ya hay cuentas. Active los operadores en la configuración e inicie sesión.</translation>
    </message>
    <message>
        <source>The recovery key only lets supervisors in again. Enter the name of one.</source>
        <translation>La clave de recuperación solo devuelve el acceso a supervisores. Escriba el nombre de uno.</translation>
    </message>
    <message>
        <source>The code is wrong. Check the date and time of both devices and type the code that is shown now.</source>
        <translation>El código no es correcto. Compruebe la fecha y la hora de ambos dispositivos y escriba el código que se muestra ahora.</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>Esta cuenta ya no existe.</translation>
    </message>
</context>
<context>
    <name>OperatorDesk</name>
    <message>
        <source>Make an account for the first supervisor.</source>
        <translation>Cree una cuenta para el primer supervisor.</translation>
    </message>
    <message>
        <source>First choose your own PIN or passphrase and set up the second factor if one is asked for.</source>
        <translation>Primero elija su propio PIN o frase de contraseña y configure el segundo factor si se pide.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Primero inicie sesión.</translation>
    </message>
    <message>
        <source>This is not your PIN or passphrase.</source>
        <translation>Este no es su PIN o frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This licence is in the outbox already.</source>
        <translation>Esta licencia ya está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>What was to be sent no longer exists. Discard this entry.</source>
        <translation>Lo que se iba a enviar ya no existe. Descarte este elemento.</translation>
    </message>
    <message>
        <source>An entry of the outbox is damaged.</source>
        <translation>Un elemento de la bandeja de salida está dañado.</translation>
    </message>
    <message>
        <source>No service is set up to send to.</source>
        <translation>No hay ningún servicio de envío configurado.</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>Este elemento ya no existe.</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>Se está enviando en este momento.</translation>
    </message>
    <message>
        <source>This was made for another kind of service. Discard it and send the record again.</source>
        <translation>Se preparó para otro tipo de servicio. Descártelo y envíe la ficha de nuevo.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Taken by the service.</source>
        <translation>Recibida por el servicio.</translation>
    </message>
    <message>
        <source>Nothing is sent until %1 China time.</source>
        <translation>No se envía nada hasta las %1, hora de China.</translation>
    </message>
    <message>
        <source>The service accepts no calls at present.</source>
        <translation>El servicio no admite llamadas por ahora.</translation>
    </message>
    <message numerus="yes">
        <source>Sending; %n more wait(s).</source>
        <translation>
            <numerusform>Enviando; %n más en espera.</numerusform>
            <numerusform>Enviando; %n más en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Enviando.</translation>
    </message>
    <message>
        <source>The service does not answer. The next attempt is at %1.</source>
        <translation>El servicio no responde. Próximo intento a las %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait.</source>
        <translation>
            <numerusform>%n licencia en espera.</numerusform>
            <numerusform>%n licencias en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>No hay nada pendiente de envío.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>It was meant for %1. Send it again to send it to the current service, or discard it.</source>
        <translation>Era para %1. Envíela de nuevo para mandarla al servicio actual, o descártela.</translation>
    </message>
    <message>
        <source>It may have arrived: send it again, or discard it.</source>
        <translation>Quizá haya llegado: envíela de nuevo o descártela.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Diferente</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Solo aquí</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Solo allí</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) the same</source>
        <translation>
            <numerusform>%n campo igual</numerusform>
            <numerusform>%n campos iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n diferente</numerusform>
            <numerusform>%n diferentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n llamada hoy</numerusform>
            <numerusform>%n llamadas hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls today, again at %3 China time</source>
        <translation>%1 de %2 llamadas hoy; se reanuda a las %3, hora de China</translation>
    </message>
    <message>
        <source>The records are locked. What waits is sent once they are open.</source>
        <translation>Las fichas están bloqueadas. Lo pendiente se envía en cuanto se abran.</translation>
    </message>
    <message>
        <source>Off: no service is set up to send to.</source>
        <translation>Desactivado: no hay ningún servicio de envío configurado.</translation>
    </message>
    <message>
        <source>Paused: nothing is sent until somebody goes on.</source>
        <translation>En pausa: no se envía nada hasta que alguien continúe.</translation>
    </message>
    <message>
        <source>Stopped, nothing is lost.</source>
        <translation>Detenido, no se pierde nada.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up. It goes on at %1 China time.</source>
        <translation>Se agotaron las llamadas de hoy. Continúa a las %1, hora de China.</translation>
    </message>
    <message>
        <source>Nothing is sent: it could not be saved first.</source>
        <translation>No se envía nada: no se pudo escribir antes.</translation>
    </message>
</context>
<context>
    <name>PageInfo</name>
    <message>
        <source>2012 edition</source>
        <translation>Edición de 2012</translation>
    </message>
    <message>
        <source>older edition</source>
        <translation>edición anterior</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>read in %1 s</source>
        <translation>leída en %1 s</translation>
    </message>
    <message>
        <source>Glare on: %1. Tilt the card and take the picture again.</source>
        <translation>Reflejo en: %1. Incline la tarjeta y tome otra imagen.</translation>
    </message>
    <message>
        <source>The picture is blurred. Compare every field, or take it again.</source>
        <translation>La imagen está borrosa. Compare cada campo o tómela de nuevo.</translation>
    </message>
    <message>
        <source>The card is small in this picture. Go closer, or scan it.</source>
        <translation>La tarjeta se ve pequeña en esta imagen. Acérquese o escanéela.</translation>
    </message>
    <message>
        <source>This looks like a grey copy. Ask for the licence itself.</source>
        <translation>Parece una copia en gris. Pida la licencia misma.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>accept a licence</source>
        <translation>aceptar una licencia</translation>
    </message>
    <message>
        <source>see the records of this counter</source>
        <translation>ver las fichas de este mostrador</translation>
    </message>
    <message>
        <source>see the records of all counters</source>
        <translation>ver las fichas de todos los mostradores</translation>
    </message>
    <message>
        <source>show a record in clear</source>
        <translation>mostrar una ficha en claro</translation>
    </message>
    <message>
        <source>export masked records</source>
        <translation>exportar fichas enmascaradas</translation>
    </message>
    <message>
        <source>export records in clear</source>
        <translation>exportar fichas en claro</translation>
    </message>
    <message>
        <source>export everything about one customer</source>
        <translation>exportar todo sobre un cliente</translation>
    </message>
    <message>
        <source>let a licence pass although a check failed</source>
        <translation>dejar pasar una licencia con un control fallido</translation>
    </message>
    <message>
        <source>delete a record</source>
        <translation>eliminar una ficha</translation>
    </message>
    <message>
        <source>see the figures of the counter</source>
        <translation>ver las cifras del mostrador</translation>
    </message>
    <message>
        <source>change the do-not-rent list</source>
        <translation>modificar la lista de exclusión</translation>
    </message>
    <message>
        <source>manage operators</source>
        <translation>administrar operadores</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>cambiar la configuración</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>leer el registro de auditoría</translation>
    </message>
    <message>
        <source>verify the audit log</source>
        <translation>verificar el registro de auditoría</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>This account is not permitted to %1. Ask a supervisor.</source>
        <translation>Esta cuenta no tiene permiso para esto: %1. Consulte a un supervisor.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>La política tiene una entrada incorrecta: %1</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>La política no es un objeto JSON.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The text recogniser could not be loaded. Install the program again.</source>
        <translation>No se pudo cargar el reconocimiento de texto. Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>No se pudo leer el texto.</translation>
    </message>
    <message>
        <source>The text recogniser&apos;s language data is missing. Install the package %1 and start again.</source>
        <translation>Faltan los datos de idioma del reconocimiento de texto. Instale el paquete %1 y reinicie.</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>nobody signed in</source>
        <translation>nadie con sesión iniciada</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>no verificado</translation>
    </message>
</context>
<context>
    <name>RemoteFailure</name>
    <message>
        <source>The service&apos;s certificate has expired or is not valid yet. Nothing was sent. Check this computer&apos;s date, then tell the administrator.</source>
        <translation>El certificado del servicio ha caducado o aún no es válido. No se envió nada. Compruebe la fecha de este equipo y luego avise al administrador.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate belongs to another address. Nothing was sent. Check the address in the settings.</source>
        <translation>El certificado del servicio pertenece a otra dirección. No se envió nada. Compruebe la dirección en la configuración.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate was not issued by an authority that this computer trusts. Nothing was sent. If the firm has a certificate authority of its own, choose its file in the settings.</source>
        <translation>Ninguna entidad en la que confíe este equipo avala el certificado del servicio. No se envió nada. Si la empresa tiene su propia autoridad de certificación, elija su archivo en la configuración.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the call through. Tell the administrator.</source>
        <translation>El proxy de esta red no deja pasar la llamada. Avise al administrador.</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found. Check the address in the settings and the network.</source>
        <translation>No se encontró la dirección del servicio. Compruebe la dirección en la configuración y la red.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address. Try again later; if it stays so, check the address in the settings.</source>
        <translation>Nada responde en la dirección del servicio. Inténtelo más tarde; si sigue igual, compruebe la dirección en la configuración.</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made. Nothing was sent. Try again later, then tell the administrator.</source>
        <translation>No se pudo establecer una conexión segura con el servicio. No se envió nada. Inténtelo más tarde y, si no, avise al administrador.</translation>
    </message>
    <message>
        <source>The connection to the service broke off. Try again later.</source>
        <translation>Se interrumpió la conexión con el servicio. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The service reports an internal error (status %1). Try again later.</source>
        <translation>El servicio tiene un fallo propio (estado %1). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The address leads elsewhere (status %1), and licences are not sent on. Type the service&apos;s own address in the settings.</source>
        <translation>La dirección lleva a otro sitio (estado %1) y las licencias no se reenvían. Escriba en la configuración la dirección del propio servicio.</translation>
    </message>
    <message>
        <source>The service does not let this counter in (status %1). Check the token in the settings.</source>
        <translation>El servicio no admite este mostrador (estado %1). Compruebe el token en la configuración.</translation>
    </message>
    <message>
        <source>There is no such service at this address (status %1). Check it in the settings.</source>
        <translation>En esta dirección no existe ese servicio (estado %1). Compruébela en la configuración.</translation>
    </message>
    <message>
        <source>The service is overloaded (status %1). Try again later.</source>
        <translation>El servicio está saturado (estado %1). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The service refused the request (status %1). Tell the administrator.</source>
        <translation>El servicio rechazó la solicitud (estado %1). Avise al administrador.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later, or go on with the reading made here.</source>
        <translation>El servicio no respondió a tiempo. Inténtelo más tarde o continúe con la lectura hecha aquí.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the address in the settings.</source>
        <translation>El servicio envió mucho más que una respuesta. Compruebe la dirección en la configuración.</translation>
    </message>
    <message>
        <source>The picture is too large to send. Take it again.</source>
        <translation>La imagen es demasiado grande para enviarla. Tómela de nuevo.</translation>
    </message>
    <message>
        <source>What answered is not the service: its answer cannot be read. Check the address in the settings.</source>
        <translation>No responde el servicio: la respuesta no se puede leer. Compruebe la dirección en la configuración.</translation>
    </message>
</context>
<context>
    <name>RemoteSettings</name>
    <message>
        <source>Type the service&apos;s address, such as https://relay.example.com.</source>
        <translation>Escriba la dirección del servicio, por ejemplo https://relay.example.com.</translation>
    </message>
    <message>
        <source>The address must not have a name, a password or a token in it; they have fields of their own.</source>
        <translation>La dirección no debe contener nombre, contraseña ni token; tienen sus propios campos.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>Licences leave this computer over https:// only; http:// is for a service on this computer.</source>
        <translation>Las licencias solo salen de este equipo por https://; http:// es para un servicio en este equipo.</translation>
    </message>
    <message>
        <source>The settings of the remote service cannot be read.</source>
        <translation>No se puede leer la configuración del servicio remoto.</translation>
    </message>
    <message>
        <source>The settings of the remote service have a wrong entry: %1</source>
        <translation>La configuración del servicio remoto tiene una entrada incorrecta: %1</translation>
    </message>
    <message>
        <source>Type the app id, or paste a token instead.</source>
        <translation>Escriba el AppID o pegue un token en su lugar.</translation>
    </message>
</context>
<context>
    <name>RentalVehicle</name>
    <message>
        <source>Car up to 9 seats, automatic or electric</source>
        <translation>Automóvil de hasta 9 plazas, automático o eléctrico</translation>
    </message>
    <message>
        <source>Car up to 9 seats, manual</source>
        <translation>Automóvil de hasta 9 plazas, manual</translation>
    </message>
    <message>
        <source>Adapted automatic car (disabled driver)</source>
        <translation>Automóvil automático adaptado (conductor con discapacidad)</translation>
    </message>
    <message>
        <source>Van or light truck, automatic</source>
        <translation>Furgoneta o camión ligero, automático</translation>
    </message>
    <message>
        <source>Van or light truck, manual</source>
        <translation>Furgoneta o camión ligero, manual</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, automatic</source>
        <translation>Autocaravana de menos de 6 m, automática</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, manual</source>
        <translation>Autocaravana de menos de 6 m, manual</translation>
    </message>
    <message>
        <source>Automatic car with trailer, under 4.5 t</source>
        <translation>Automóvil automático con remolque, menos de 4,5 t</translation>
    </message>
    <message>
        <source>Manual car with trailer, under 4.5 t</source>
        <translation>Automóvil manual con remolque, menos de 4,5 t</translation>
    </message>
    <message>
        <source>Vehicle with trailer, 4.5 t and over</source>
        <translation>Vehículo con remolque, 4,5 t o más</translation>
    </message>
    <message>
        <source>Minibus, 10 to 19 seats, under 6 m</source>
        <translation>Minibús, de 10 a 19 plazas, menos de 6 m</translation>
    </message>
    <message>
        <source>Coach, 6 m and over or 20 seats and more</source>
        <translation>Autobús, 6 m o más o 20 plazas o más</translation>
    </message>
    <message>
        <source>Truck, 4.5 t and over or 6 m and over</source>
        <translation>Camión, 4,5 t o más o 6 m o más</translation>
    </message>
    <message>
        <source>Moped up to 50 ml</source>
        <translation>Ciclomotor de hasta 50 ml</translation>
    </message>
    <message>
        <source>Motorcycle, two wheels</source>
        <translation>Motocicleta de dos ruedas</translation>
    </message>
    <message>
        <source>Motorcycle, three wheels</source>
        <translation>Motocicleta de tres ruedas</translation>
    </message>
</context>
<context>
    <name>ReviewReason</name>
    <message>
        <source>Not read: type it in</source>
        <translation>No leído: escríbalo</translation>
    </message>
    <message>
        <source>Compare the marked characters</source>
        <translation>Compare los caracteres marcados</translation>
    </message>
    <message>
        <source>Corrected by the check digit: compare</source>
        <translation>Corregido por el dígito verificador: compare</translation>
    </message>
    <message>
        <source>Several readings fit: choose one</source>
        <translation>Varias lecturas posibles: elija una</translation>
    </message>
    <message>
        <source>Cannot be right: compare</source>
        <translation>No puede ser: compare</translation>
    </message>
    <message>
        <source>Disagrees with another field: compare</source>
        <translation>No coincide con otro campo: compare</translation>
    </message>
    <message>
        <source>Covered or glaring: compare</source>
        <translation>Tapado o con reflejo: compare</translation>
    </message>
</context>
<context>
    <name>RuleHelp</name>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>Norma nacional</translation>
    </message>
    <message>
        <source>Practice of the issuing offices</source>
        <translation>Práctica de los órganos emisores</translation>
    </message>
    <message>
        <source>Policy of the firm</source>
        <translation>Política de la empresa</translation>
    </message>
    <message>
        <source>What the program itself sees</source>
        <translation>Lo que ve el propio programa</translation>
    </message>
    <message>
        <source>Likely, but no official text at hand says so.</source>
        <translation>Probable, pero ningún texto oficial disponible lo dice.</translation>
    </message>
    <message>
        <source>Not certain: refuse nobody for this alone.</source>
        <translation>Sin certeza: no rechace a nadie solo por esto.</translation>
    </message>
    <message>
        <source>Stops the rental</source>
        <extracomment>What it means when a check is not met</extracomment>
        <translation>Impide el alquiler</translation>
    </message>
    <message>
        <source>Asks for a look</source>
        <translation>Punto por examinar</translation>
    </message>
    <message>
        <source>Only informs</source>
        <translation>Solo informa</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Fields that decide</source>
        <translation>Campos decisivos</translation>
    </message>
    <message>
        <source>The rental hangs on these fields. What is not read surely enough cannot be checked.</source>
        <translation>El alquiler depende de estos campos. Lo que no se lee con suficiente seguridad no se puede controlar.</translation>
    </message>
    <message>
        <source>Form of the number</source>
        <translation>Forma del número</translation>
    </message>
    <message>
        <source>The licence number of a citizen is the 18-character identity number. Other forms belong to passports and permits.</source>
        <translation>El número de licencia de un ciudadano es el número de identidad de 18 caracteres. Otras formas son de pasaportes y permisos de viaje.</translation>
    </message>
    <message>
        <source>Check character</source>
        <translation>Carácter verificador</translation>
    </message>
    <message>
        <source>The last character is computed from the 17 before it: one misread or invented digit shows.</source>
        <translation>El último carácter se calcula con los 17 anteriores: un dígito mal leído o inventado se nota.</translation>
    </message>
    <message>
        <source>Birth date in the number</source>
        <translation>Nacimiento en el número</translation>
    </message>
    <message>
        <source>Characters 7 to 14 are a date of birth; it must exist and be past.</source>
        <translation>Los caracteres 7 a 14 son una fecha de nacimiento; debe existir y ser pasada.</translation>
    </message>
    <message>
        <source>Number against date of birth</source>
        <translation>Número y fecha de nacimiento</translation>
    </message>
    <message>
        <source>The licence repeats the date of birth that is in the number. If they differ, one is misread or altered.</source>
        <translation>La licencia repite la fecha de nacimiento que está en el número. Si difieren, una se leyó mal o fue alterada.</translation>
    </message>
    <message>
        <source>Number against sex</source>
        <translation>Número y sexo</translation>
    </message>
    <message>
        <source>The last digit but one is odd for men, even for women. A legal change of sex may explain a difference.</source>
        <translation>El penúltimo dígito es impar en los hombres y par en las mujeres. Un cambio legal de sexo puede explicar una diferencia.</translation>
    </message>
    <message>
        <source>Province in the number</source>
        <translation>Provincia en el número</translation>
    </message>
    <message>
        <source>The number begins with the code of a province. An unknown code was never issued.</source>
        <translation>El número empieza por el código de una provincia. Un código desconocido nunca se emitió.</translation>
    </message>
    <message>
        <source>County in the number</source>
        <translation>Condado en el número</translation>
    </message>
    <message>
        <source>The first six digits name the county of first registration. Our list of old codes may have gaps.</source>
        <translation>Los seis primeros dígitos indican el condado del primer registro. A nuestra lista de códigos antiguos pueden faltarle algunos.</translation>
    </message>
    <message>
        <source>County at that time</source>
        <translation>Condado en aquella época</translation>
    </message>
    <message>
        <source>The county should have existed when the holder was born.</source>
        <translation>El condado debía existir cuando nació el titular.</translation>
    </message>
    <message>
        <source>Address against the number</source>
        <translation>Domicilio y número</translation>
    </message>
    <message>
        <source>People move, so a difference is normal; agreement speaks for the reading.</source>
        <translation>La gente se muda, así que una diferencia es normal; si coinciden, habla a favor de la lectura.</translation>
    </message>
    <message>
        <source>Nationality against the number</source>
        <translation>Nacionalidad y número</translation>
    </message>
    <message>
        <source>Chinese and foreign holders have different kinds of numbers.</source>
        <translation>Los titulares chinos y extranjeros tienen tipos de número distintos.</translation>
    </message>
    <message>
        <source>Old 15-digit number</source>
        <translation>Número antiguo de 15 dígitos</translation>
    </message>
    <message>
        <source>Such numbers are no longer valid; the licence should have been renewed since.</source>
        <translation>Esos números ya no son válidos; la licencia debería haberse renovado desde entonces.</translation>
    </message>
    <message>
        <source>Masked number</source>
        <translation>Número enmascarado</translation>
    </message>
    <message>
        <source>Asterisks appear on shared or downloaded copies, not on a live licence.</source>
        <translation>Los asteriscos aparecen en copias compartidas o descargadas, no en una licencia en vivo.</translation>
    </message>
    <message>
        <source>Dates exist</source>
        <translation>Fechas reales</translation>
    </message>
    <message>
        <source>A date that is in no calendar is misread or forged.</source>
        <translation>Una fecha que no existe en el calendario se leyó mal o es falsa.</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>Orden de las fechas</translation>
    </message>
    <message>
        <source>Birth, first issue, start of validity and today follow each other. An early renewal is noted in the record.</source>
        <translation>Nacimiento, primera emisión, inicio de validez y hoy se suceden. Una renovación anticipada consta en la anotación.</translation>
    </message>
    <message>
        <source>Age at first issue</source>
        <translation>Edad en la primera emisión</translation>
    </message>
    <message>
        <source>Nobody gets a licence before 18.</source>
        <translation>Nadie obtiene una licencia antes de los 18 años.</translation>
    </message>
    <message>
        <source>Upper age at first issue</source>
        <translation>Edad máxima en la primera emisión</translation>
    </message>
    <message>
        <source>Classes had upper ages for a first licence, which changed over the years.</source>
        <translation>Las clases tenían edades máximas para una primera licencia, que cambiaron con los años.</translation>
    </message>
    <message>
        <source>Length of validity</source>
        <translation>Duración de la validez</translation>
    </message>
    <message>
        <source>Licences run for six years, ten years or without end.</source>
        <translation>Las licencias duran seis años, diez años o son indefinidas.</translation>
    </message>
    <message>
        <source>Day of expiry</source>
        <translation>Día de vencimiento</translation>
    </message>
    <message>
        <source>A licence ends on the day and month on which it began.</source>
        <translation>Una licencia termina el mismo día y mes en que empezó.</translation>
    </message>
    <message>
        <source>Day of renewal</source>
        <translation>Día de renovación</translation>
    </message>
    <message>
        <source>A new term usually begins on the day and month of first issue. Restored or converted licences differ.</source>
        <translation>Un plazo nuevo suele empezar el día y mes de la primera emisión. Las licencias restituidas o convertidas difieren.</translation>
    </message>
    <message>
        <source>Earlier terms</source>
        <translation>Plazos anteriores</translation>
    </message>
    <message>
        <source>The years since first issue should be made of whole terms.</source>
        <translation>Los años desde la primera emisión deberían sumar plazos completos.</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>Primer plazo</translation>
    </message>
    <message>
        <source>A first card runs for six years. Converted army or foreign licences may differ.</source>
        <translation>La primera tarjeta dura seis años. Las licencias militares o extranjeras convertidas pueden diferir.</translation>
    </message>
    <message>
        <source>Licence without end</source>
        <translation>Licencia indefinida</translation>
    </message>
    <message>
        <source>It takes a term of six and one of ten years first.</source>
        <translation>Antes hacen falta un plazo de seis años y otro de diez.</translation>
    </message>
    <message>
        <source>First ten-year cards</source>
        <translation>Primeras tarjetas de diez años</translation>
    </message>
    <message>
        <source>No ten-year card can end before May 2018.</source>
        <translation>Ninguna tarjeta de diez años puede terminar antes de mayo de 2018.</translation>
    </message>
    <message>
        <source>Old edition</source>
        <translation>Edición antigua</translation>
    </message>
    <message>
        <source>Cards of the edition before 2013 should have expired. This is our own calculation.</source>
        <translation>Las tarjetas de la edición anterior a 2013 deberían haber vencido. Es un cálculo nuestro.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>No vencida</translation>
    </message>
    <message>
        <source>An expired licence gives no right to drive; a year later it is cancelled.</source>
        <translation>Una licencia vencida no da derecho a conducir; un año después se cancela.</translation>
    </message>
    <message>
        <source>Valid until the return</source>
        <translation>Válida hasta la devolución</translation>
    </message>
    <message>
        <source>The licence must not expire while the customer drives the car.</source>
        <translation>La licencia no debe vencer mientras el cliente conduce el vehículo.</translation>
    </message>
    <message>
        <source>Margin after the return</source>
        <translation>Margen tras la devolución</translation>
    </message>
    <message>
        <source>A late return or an accident should not meet an expired licence.</source>
        <translation>Un retraso en la devolución o un accidente no deberían ocurrir con la licencia vencida.</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>Renovación posible</translation>
    </message>
    <message>
        <source>A licence can be renewed in its last 90 days.</source>
        <translation>Una licencia se puede renovar en sus últimos 90 días.</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Sin vencimiento</translation>
    </message>
    <message>
        <source>Such a licence does not expire; age and status still count.</source>
        <translation>Esa licencia no vence; la edad y el estado siguen contando.</translation>
    </message>
    <message>
        <source>First year of driving</source>
        <translation>Primer año de conducción</translation>
    </message>
    <message>
        <source>For twelve months: no trailer, a sticker, and on motorways an experienced companion.</source>
        <translation>Durante doce meses: sin remolque, con distintivo y, en autopistas, con un acompañante experimentado.</translation>
    </message>
    <message>
        <source>Probation in the record</source>
        <translation>Período de prueba anotado</translation>
    </message>
    <message>
        <source>The duplicate page may name another end of probation, as after a class was added.</source>
        <translation>La página anexa puede indicar otro fin del período de prueba, por ejemplo tras añadir una clase.</translation>
    </message>
    <message>
        <source>Probation and vehicle</source>
        <translation>Período de prueba y vehículo</translation>
    </message>
    <message>
        <source>Beginners must not pull a trailer or drive passengers commercially.</source>
        <translation>Los principiantes no pueden llevar remolque ni transportar pasajeros con fines comerciales.</translation>
    </message>
    <message>
        <source>Driving years</source>
        <translation>Años de conducción</translation>
    </message>
    <message>
        <source>Your firm asks for some driving practice.</source>
        <translation>Su empresa pide cierta práctica de conducción.</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Edad mínima</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, asks for this age.</source>
        <translation>Su empresa, o su aseguradora, pide esta edad.</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>Edad máxima</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, sets this limit.</source>
        <translation>Su empresa, o su aseguradora, fija este límite.</translation>
    </message>
    <message>
        <source>Yearly medical</source>
        <translation>Examen médico anual</translation>
    </message>
    <message>
        <source>From 70 on a medical certificate is due every year; without it the licence is cancelled.</source>
        <translation>Desde los 70 se exige cada año un certificado médico; sin él, la licencia se cancela.</translation>
    </message>
    <message>
        <source>Heavy classes and age</source>
        <translation>Clases pesadas y edad</translation>
    </message>
    <message>
        <source>At 63 these classes are exchanged, unless extended by up to three years.</source>
        <translation>A los 63 estas clases se cambian, salvo prórroga de hasta tres años.</translation>
    </message>
    <message>
        <source>Other classes and age</source>
        <translation>Otras clases y edad</translation>
    </message>
    <message>
        <source>At 70 these classes are exchanged.</source>
        <translation>A los 70 estas clases se cambian.</translation>
    </message>
    <message>
        <source>Minimum age of the class</source>
        <translation>Edad mínima de la clase</translation>
    </message>
    <message>
        <source>Each class has a lowest age; a younger holder cannot exist.</source>
        <translation>Cada clase tiene una edad mínima; no puede existir un titular más joven.</translation>
    </message>
    <message>
        <source>Official class</source>
        <translation>Clase oficial</translation>
    </message>
    <message>
        <source>Only the codes of the official list are classes.</source>
        <translation>Solo los códigos de la lista oficial son clases.</translation>
    </message>
    <message>
        <source>How classes are printed</source>
        <translation>Impresión de las clases</translation>
    </message>
    <message>
        <source>Offices print codes in a fixed order and leave out what another includes.</source>
        <translation>Los órganos emisores imprimen los códigos en un orden fijo y omiten lo que otro incluye.</translation>
    </message>
    <message>
        <source>Class against vehicle</source>
        <translation>Clase y vehículo</translation>
    </message>
    <message>
        <source>The class must include the vehicle: C2, for instance, is for automatics only.</source>
        <translation>La clase debe incluir el vehículo: C2, por ejemplo, es solo para automáticos.</translation>
    </message>
    <message>
        <source>Trailer class too early</source>
        <translation>Clase de remolque prematura</translation>
    </message>
    <message>
        <source>Class C6 exists since April 2022; only a reissued card shows it with an earlier date.</source>
        <translation>La clase C6 existe desde abril de 2022; solo una tarjeta reemitida la muestra con una fecha anterior.</translation>
    </message>
    <message>
        <source>Trailer class earned</source>
        <translation>Acceso a la clase de remolque</translation>
    </message>
    <message>
        <source>C6 takes a year with a car class first.</source>
        <translation>La C6 exige antes un año con una clase de automóvil.</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>Forma del nombre</translation>
    </message>
    <message>
        <source>Words of the form, or odd characters, mean a misread name.</source>
        <translation>Palabras del formulario o caracteres extraños indican un nombre mal leído.</translation>
    </message>
    <message>
        <source>Name against booking</source>
        <translation>Nombre y reserva</translation>
    </message>
    <message>
        <source>Whoever drives must be the person who was booked.</source>
        <translation>Quien conduce debe ser la persona de la reserva.</translation>
    </message>
    <message>
        <source>Text of the seal</source>
        <translation>Texto del sello</translation>
    </message>
    <message>
        <source>The seal names a traffic police office. Seals are hard to read.</source>
        <translation>El sello es de una oficina de la policía de tránsito. Los sellos son difíciles de leer.</translation>
    </message>
    <message>
        <source>Province of the seal</source>
        <translation>Provincia del sello</translation>
    </message>
    <message>
        <source>Seal and file number come from the same office.</source>
        <translation>El sello y el número de expediente vienen de la misma oficina.</translation>
    </message>
    <message>
        <source>City of the seal</source>
        <translation>Ciudad del sello</translation>
    </message>
    <message>
        <source>Seal and file number usually name the same city; county offices and renamed cities differ.</source>
        <translation>El sello y el número de expediente suelen indicar la misma ciudad; las oficinas de condado y las ciudades renombradas difieren.</translation>
    </message>
    <message>
        <source>Red seal</source>
        <translation>Sello rojo</translation>
    </message>
    <message>
        <source>Originals carry a red seal; copies often show a grey one, or none.</source>
        <translation>Los originales llevan un sello rojo; las copias suelen mostrar uno gris o ninguno.</translation>
    </message>
    <message>
        <source>Two pages, one person</source>
        <translation>Dos páginas, una persona</translation>
    </message>
    <message>
        <source>Number and name must be the same on every page.</source>
        <translation>El número y el nombre deben ser iguales en cada página.</translation>
    </message>
    <message>
        <source>Form of the file number</source>
        <translation>Forma del número de expediente</translation>
    </message>
    <message>
        <source>Twelve digits, beginning with the code of the issuing office.</source>
        <translation>Doce dígitos que empiezan por el código de la oficina emisora.</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>Página anexa</translation>
    </message>
    <message>
        <source>Many firms ask for both pages: notes and probation stand on the duplicate.</source>
        <translation>Muchas empresas piden ambas páginas: las notas y el período de prueba están en la página anexa.</translation>
    </message>
    <message>
        <source>Renewal note</source>
        <translation>Nota de renovación</translation>
    </message>
    <message>
        <source>The note on the duplicate page and the end of validity name the same day.</source>
        <translation>La nota de la página anexa y el fin de la validez indican el mismo día.</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Thirteen characters number the paper core. The old formula may no longer hold.</source>
        <translation>Trece caracteres numeran la hoja interior de papel. Puede que la fórmula antigua ya no valga.</translation>
    </message>
    <message>
        <source>Core seen before</source>
        <translation>Hoja ya vista</translation>
    </message>
    <message>
        <source>A core is used once; the same one with another person points to a copy.</source>
        <translation>Una hoja interior se usa una sola vez; la misma con otra persona apunta a una copia.</translation>
    </message>
    <message>
        <source>Live screen</source>
        <translation>Pantalla en vivo</translation>
    </message>
    <message>
        <source>A screenshot stands still: the clock on the screen must agree with the time of the picture.</source>
        <translation>Una captura de pantalla está fija: el reloj de la pantalla debe coincidir con la hora de la imagen.</translation>
    </message>
    <message>
        <source>Date made</source>
        <translation>Fecha de creación</translation>
    </message>
    <message>
        <source>The electronic licence cannot be made in the future.</source>
        <translation>La licencia electrónica no puede haberse creado en el futuro.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>With most statuses other than normal the holder must not drive.</source>
        <translation>Con la mayoría de los estados distintos del normal, el titular no debe conducir.</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Asuntos pendientes</translation>
    </message>
    <message>
        <source>The holder may drive, but offences or accidents are not settled.</source>
        <translation>El titular puede conducir, pero hay infracciones o accidentes sin resolver.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>At twelve points the licence is withheld until study and exam.</source>
        <translation>Con doce puntos, la licencia queda retenida hasta el curso y el examen.</translation>
    </message>
    <message>
        <source>Colour of the screen</source>
        <translation>Color de la pantalla</translation>
    </message>
    <message>
        <source>Red ground or a red code means that the licence cannot be used.</source>
        <translation>Un fondo rojo o un código rojo significan que la licencia no se puede usar.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>The app always shows one; without it the screen is cut off or another app.</source>
        <translation>La aplicación siempre muestra uno; si falta, la pantalla está cortada o es otra aplicación.</translation>
    </message>
    <message>
        <source>Quality of the picture</source>
        <translation>Calidad de la imagen</translation>
    </message>
    <message>
        <source>Copies, screens, blur and glare hide what the other checks need.</source>
        <translation>Las copias, las pantallas, el desenfoque y los reflejos ocultan lo que necesitan los demás controles.</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Tamaño de la imagen</translation>
    </message>
    <message>
        <source>Small pictures lose the strokes that tell characters apart.</source>
        <translation>Las imágenes pequeñas pierden los trazos que distinguen los caracteres.</translation>
    </message>
    <message>
        <source>Print that looks changed</source>
        <translation>Impresión alterada</translation>
    </message>
    <message>
        <source>A value whose print or ground differs may have been pasted. It is a sign, no proof.</source>
        <translation>Un valor con impresión o fondo distintos puede haberse pegado. Es un indicio, no una prueba.</translation>
    </message>
    <message>
        <source>Another open rental</source>
        <translation>Otro alquiler abierto</translation>
    </message>
    <message>
        <source>One licence with two cars: ask before handing over the second.</source>
        <translation>Una licencia con dos vehículos: pregunte antes de entregar el segundo.</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>Lista de exclusión</translation>
    </message>
    <message>
        <source>Your firm put this licence on its list, with a reason.</source>
        <translation>Su empresa puso esta licencia en su lista, con un motivo.</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>A PIN needs at least %1 digits.</source>
        <translation>Un PIN necesita al menos %1 dígitos.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose one that is not a date, a sequence or a pattern.</source>
        <translation>Este PIN es demasiado fácil de adivinar. Elija uno que no sea una fecha, una serie ni un patrón.</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>Una frase de contraseña necesita al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>Mix at least %1 of these: small letters, capitals, digits, other characters.</source>
        <translation>Mezcle al menos %1 de estos tipos: minúsculas, mayúsculas, dígitos, otros caracteres.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Choose several words that do not belong together, without your name.</source>
        <translation>Esta frase de contraseña es demasiado fácil de adivinar. Elija varias palabras sin relación entre sí, sin su nombre.</translation>
    </message>
    <message>
        <source>Enter a PIN or passphrase.</source>
        <translation>Escriba un PIN o una frase de contraseña.</translation>
    </message>
    <message>
        <source>A passphrase may have at most %1 characters.</source>
        <translation>Una frase de contraseña puede tener %1 caracteres como máximo.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>The keyring has no keys for the endpoint, or is locked. Put them there with --store-keys FILE.</source>
        <translation>El llavero no tiene claves para el punto de acceso o está bloqueado. Guárdelas con --store-keys FILE.</translation>
    </message>
    <message>
        <source>Nobody could call: give --keys FILE, or --no-token to try it on this machine.</source>
        <translation>Nadie podría llamar: indique --keys FILE, o --no-token para probar en esta máquina.</translation>
    </message>
    <message>
        <source>The keyring could not keep the keys: %1</source>
        <translation>El llavero no pudo guardar las claves: %1</translation>
    </message>
    <message>
        <source>The keyring keeps the keys. Delete the file now and start with --keys keyring.</source>
        <translation>El llavero guarda las claves. Elimine ahora el archivo e inicie con --keys keyring.</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>No se puede escribir el archivo de registro.</translation>
    </message>
</context>
<context>
    <name>SharedStore</name>
    <message>
        <source>The transfer was interrupted; it continues next time.</source>
        <translation>La transferencia se interrumpió; continuará la próxima vez.</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>Este puesto está bloqueado.</translation>
    </message>
    <message>
        <source>The records on the server were sealed with keys other than this desk&apos;s. Join the counters with the firm&apos;s passphrase or recovery key before anything is kept here.</source>
        <translation>Las fichas del servidor se cifraron con otras claves que las de este puesto. Únalo con la frase de contraseña o la clave de recuperación de la empresa antes de guardar nada aquí.</translation>
    </message>
    <message>
        <source>The keys were changed and old ones dropped while other counters still have records under them. Nothing is transferred; call your administrator.</source>
        <translation>Se cambiaron las claves y se descartaron las antiguas mientras otros mostradores aún tienen fichas con ellas. No se transfiere nada; llame a su administrador.</translation>
    </message>
    <message>
        <source>This desk has no keys yet.</source>
        <translation>Este puesto aún no tiene claves.</translation>
    </message>
    <message>
        <source>Nobody has set the server up for this firm yet. Do so in the settings.</source>
        <translation>Nadie ha configurado aún el servidor para esta empresa. Hágalo en la configuración.</translation>
    </message>
    <message>
        <source>Another desk of the firm has the name of this one. Give this desk another name in the settings.</source>
        <translation>Otro puesto de la empresa tiene el mismo nombre. Dé a este puesto otro nombre en la configuración.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Espere %n segundo.</numerusform>
            <numerusform>Espere %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s).</source>
        <translation>
            <numerusform>Espere %n minuto.</numerusform>
            <numerusform>Espere %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Demasiados intentos.</translation>
    </message>
    <message>
        <source>Name and PIN or passphrase do not match. Check both and try again.</source>
        <translation>El nombre y el PIN o la frase de contraseña no coinciden. Compruebe ambos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The code is wrong or has been used. Wait for the next one in your app; if it is always wrong, check the date and time of both devices.</source>
        <translation>El código no es correcto o ya se usó. Espere al siguiente en su aplicación; si nunca es correcto, compruebe la fecha y la hora de ambos dispositivos.</translation>
    </message>
    <message>
        <source>This account is frozen. Ask a supervisor to unfreeze it.</source>
        <translation>Esta cuenta está suspendida. Pida a un supervisor que la reactive.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Personal data is masked with asterisks.</source>
        <translation>Los datos personales están enmascarados con asteriscos.</translation>
    </message>
    <message>
        <source>Holds personal data: keep it locked away.</source>
        <translation>Contiene datos personales: guárdelo bajo llave.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Driving licence check</source>
        <translation>Control de licencia de conducir</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por examinar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>No superado</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>accepted by override</source>
        <translation>aceptada por excepción</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>La licencia</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Los controles</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Corregido a mano</translation>
    </message>
    <message>
        <source>Accepted although a check failed</source>
        <translation>Aceptada con un control fallido</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Autorizado por</translation>
    </message>
    <message>
        <source>Allowed at</source>
        <translation>Autorizado el</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>En el mostrador</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Aceptada el</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Aceptada por</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>Alquiler</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>ID de ficha</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
</context>
<context>
    <name>SocketFile</name>
    <message>
        <source>There is another file at the path of the socket.</source>
        <translation>Hay otro archivo en la ruta del socket.</translation>
    </message>
    <message>
        <source>Somebody else listens on this socket already.</source>
        <translation>Otro programa ya escucha en este socket.</translation>
    </message>
    <message>
        <source>An old socket is in the way and cannot be removed.</source>
        <translation>Un socket antiguo estorba y no se puede quitar.</translation>
    </message>
</context>
<context>
    <name>StoreCommand</name>
    <message>
        <source>There are no records at %1.</source>
        <translation>No hay fichas en %1.</translation>
    </message>
    <message>
        <source>Nothing was ever kept here.</source>
        <translation>Aquí nunca se conservó nada.</translation>
    </message>
    <message>
        <source>This desk has operators: say who you are with --operator and --secret-file.</source>
        <translation>Este puesto tiene operadores: indique quién es con --operator y --secret-file.</translation>
    </message>
    <message>
        <source>This operator signs in with a second factor, in the window only.</source>
        <translation>Este operador inicia sesión con un segundo factor, solo en la ventana.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>Entries of the audit log are missing between what was handed over and what follows.</source>
        <translation>Faltan entradas del registro de auditoría entre lo transferido y lo que sigue.</translation>
    </message>
    <message>
        <source>A record is damaged and cannot be shown. Restore it from the last backup.</source>
        <translation>Una ficha está dañada y no se puede mostrar. Restáurela desde la última copia de seguridad.</translation>
    </message>
    <message>
        <source>This record no longer exists: it was deleted, or its time was over.</source>
        <translation>Esta ficha ya no existe: se eliminó o venció su plazo.</translation>
    </message>
    <message>
        <source>This record was deleted while it lay on the desk. Accept it as a new one.</source>
        <translation>Esta ficha se eliminó mientras estaba en el puesto. Acéptela como nueva.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back. Nothing is purged until it is right again; records are kept as usual. Check date and time.</source>
        <translation>Se atrasó el reloj del equipo. No se purga nada hasta que vuelva a estar bien; las fichas se guardan como siempre. Compruebe la fecha y la hora.</translation>
    </message>
    <message>
        <source>The last purge is more than a month old. If date and time are right, purge by hand; nothing was purged.</source>
        <translation>La última purga es de hace más de un mes. Si la fecha y la hora son correctas, purgue a mano; no se purgó nada.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of LicenceDesk. Install that version; nothing has been changed.</source>
        <translation>Estas fichas las escribió una versión más reciente de LicenceDesk. Instale esa versión; no se cambió nada.</translation>
    </message>
    <message>
        <source>Entries of the audit log are never changed or deleted. (%1)</source>
        <translation>Las entradas del registro de auditoría nunca se cambian ni se eliminan. (%1)</translation>
    </message>
    <message>
        <source>The record could not be written: the disk is full or does not answer. Make room on it, then try again. (%1)</source>
        <translation>No se pudo escribir la ficha: el disco está lleno o no responde. Libere espacio e inténtelo de nuevo. (%1)</translation>
    </message>
    <message>
        <source>The records cannot be written to. Ask your administrator for the right to write to %1.</source>
        <translation>No se puede escribir en las fichas. Pida a su administrador permiso para escribir en %1.</translation>
    </message>
    <message>
        <source>The file of the records is damaged. It has been left as it is. Restore the last backup. (%1)</source>
        <translation>El archivo de fichas está dañado. Se dejó tal como estaba. Restaure la última copia de seguridad. (%1)</translation>
    </message>
    <message>
        <source>Another program is writing to the records at this moment. Try again. (%1)</source>
        <translation>Otro programa está escribiendo en las fichas en este momento. Inténtelo de nuevo. (%1)</translation>
    </message>
    <message>
        <source>This entry is there already. (%1)</source>
        <translation>Esta entrada ya existe. (%1)</translation>
    </message>
    <message>
        <source>The records could not be read. (%1)</source>
        <translation>No se pudieron leer las fichas. (%1)</translation>
    </message>
    <message>
        <source>The database on the server is damaged. Tell your administrator. (%1)</source>
        <translation>La base de datos del servidor está dañada. Avise a su administrador. (%1)</translation>
    </message>
    <message>
        <source>The database server refused name or password. Check them in the settings. (%1)</source>
        <translation>El servidor de base de datos rechazó el nombre o la contraseña. Compruébelos en la configuración. (%1)</translation>
    </message>
    <message>
        <source>The database server does not let this desk do that. Ask your administrator for the rights on %1.</source>
        <translation>El servidor de base de datos no permite eso a este puesto. Pida a su administrador los permisos sobre %1.</translation>
    </message>
    <message>
        <source>The database server has no room left. Tell your administrator. (%1)</source>
        <translation>El servidor de base de datos no tiene espacio. Avise a su administrador. (%1)</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Records are kept on this computer until it can. (%1)</source>
        <translation>No se puede acceder al servidor de base de datos. Mientras tanto, las fichas se guardan en este equipo. (%1)</translation>
    </message>
    <message>
        <source>This number is not on the do-not-rent list.</source>
        <translation>Este número no está en la lista de exclusión.</translation>
    </message>
</context>
<context>
    <name>StorePolicy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>La política tiene una entrada incorrecta: %1</translation>
    </message>
    <message>
        <source>The policy is not JSON.</source>
        <translation>La política no es JSON.</translation>
    </message>
</context>
<context>
    <name>StoreSession</name>
    <message>
        <source>The key could not be put into the keyring of this computer. Open the keyring and try again, or choose a passphrase.</source>
        <translation>No se pudo guardar la clave en el llavero de este equipo. Abra el llavero e inténtelo de nuevo, o elija una frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>TargetSheet</name>
    <message>
        <source>Target for the desk check</source>
        <translation>Tarjeta de prueba del puesto</translation>
    </message>
    <message>
        <source>1. Print this sheet on white paper at 100 % (actual size, not “fit to page”). The ruler below must measure 100 mm.
2. Cut the target out along the dashed line.
3. Lay it where licences lie, on the mat you use. If licences lie in a sleeve, put the target into one: reflections then show.
4. In LicenceDesk, open “Check this desk” and do what it says.</source>
        <translation>1. Imprima esta hoja en papel blanco al 100 % (tamaño real, no “ajustar a la página”). La regla de abajo debe medir 100 mm.
2. Recorte la tarjeta de prueba por la línea discontinua.
3. Colóquela donde se ponen las licencias, sobre la base que usa. Si las licencias van en funda, ponga también la tarjeta en una: así se ven los reflejos.
4. En LicenceDesk, abra “Comprobar el puesto” y siga las indicaciones.</translation>
    </message>
    <message>
        <source>A dark mat, if your desk is light:
put the licence here</source>
        <translation>Base oscura, por si su mostrador es claro:
ponga aquí la licencia</translation>
    </message>
    <message>
        <source>The target cannot be saved here. Choose another folder.</source>
        <translation>No se puede guardar aquí la tarjeta de prueba. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>The picture could not be worked on. Try another one, or type the licence in.</source>
        <translation>No se pudo procesar la imagen. Pruebe con otra o escriba los datos de la licencia.</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The secret of the app id is missing. Type it in the settings.</source>
        <translation>Falta el secreto del AppID. Escríbalo en la configuración.</translation>
    </message>
    <message>
        <source>The access token is missing. Paste it in the settings.</source>
        <translation>Falta el token de acceso. Péguelo en la configuración.</translation>
    </message>
    <message>
        <source>What was pasted is not an access token: it has spaces or characters that no token has. Paste it again in the settings.</source>
        <translation>Lo pegado no es un token de acceso: tiene espacios o caracteres que ninguno tiene. Péguelo de nuevo en la configuración.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>A licence number has 18 characters</source>
        <translation>Un número de licencia tiene 18 caracteres</translation>
    </message>
    <message>
        <source>The birth date in the number does not exist</source>
        <translation>La fecha de nacimiento del número no existe</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>El dígito verificador no es correcto</translation>
    </message>
    <message>
        <source>This is not a date: write it like 2019-05-20</source>
        <translation>No es una fecha: escríbala así: 2019-05-20</translation>
    </message>
    <message>
        <source>This is neither a date nor 长期</source>
        <translation>No es una fecha ni 长期</translation>
    </message>
    <message>
        <source>There is no such class</source>
        <translation>Esa clase no existe</translation>
    </message>
    <message>
        <source>A file number has 12 digits</source>
        <translation>Un número de expediente tiene 12 dígitos</translation>
    </message>
    <message>
        <source>A name has no digits or signs</source>
        <translation>Un nombre no tiene dígitos ni signos</translation>
    </message>
    <message>
        <source>The sex is 男 or 女</source>
        <translation>El sexo es 男 o 女</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>The records are encrypted, but the key information that belongs to them is missing. Restore the last backup.</source>
        <translation>Las fichas están cifradas, pero faltan los datos de clave correspondientes. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store.</source>
        <translation>Escriba la frase de contraseña del almacén.</translation>
    </message>
    <message>
        <source>The key of the store lies in the system&apos;s keyring, which cannot be reached. Sign in to the desktop as usual, or enter the recovery key.</source>
        <translation>La clave del almacén está en el llavero del sistema, al que no se puede acceder. Inicie sesión en el escritorio como siempre o escriba la clave de recuperación.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it with the password of this computer account, then try again.</source>
        <translation>El llavero del sistema está bloqueado. Desbloquéelo con la contraseña de esta cuenta del equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer. Perhaps a window asks for its password: answer it, then try again.</source>
        <translation>El llavero del sistema no respondió. Quizá una ventana pide su contraseña: respóndala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key of the store is no longer in the system&apos;s keyring. The records are safe but closed: enter the recovery key that was printed when the store was set up.</source>
        <translation>La clave del almacén ya no está en el llavero del sistema. Las fichas están a salvo pero cerradas: escriba la clave de recuperación que se imprimió al crear el almacén.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds the key of another store. Enter the passphrase or the recovery key of this one.</source>
        <translation>El llavero del sistema contiene la clave de otro almacén. Escriba la frase de contraseña o la clave de recuperación de este.</translation>
    </message>
</context>
<context>
    <name>UnusualAccess</name>
    <message>
        <source>%1 showed %2 records in clear between %3 and %4.</source>
        <translation>%1 mostró %2 fichas en claro entre %3 y %4.</translation>
    </message>
    <message>
        <source>%1 exported %2 times between %3 and %4.</source>
        <translation>%1 exportó %2 veces entre %3 y %4.</translation>
    </message>
    <message>
        <source>%1 worked outside the usual hours: %2 acts between %3 and %4.</source>
        <translation>%1 trabajó fuera del horario habitual: %2 acciones entre %3 y %4.</translation>
    </message>
    <message>
        <source>%1 was refused sign-in %2 times between %3 and %4.</source>
        <translation>A %1 se le rechazó el inicio de sesión %2 veces entre %3 y %4.</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>Persona desconocida</translation>
    </message>
</context>
<context>
    <name>UploadImage</name>
    <message>
        <source>There is no picture to send.</source>
        <translation>No hay imagen para enviar.</translation>
    </message>
    <message>
        <source>The picture cannot be made small enough to send. Take it again.</source>
        <translation>No se puede reducir la imagen lo suficiente para enviarla. Tómela de nuevo.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>This is the key of another store. Use the passphrase or the recovery key that belongs to this one.</source>
        <translation>Es la clave de otro almacén. Use la frase de contraseña o la clave de recuperación de este.</translation>
    </message>
    <message>
        <source>The key information of the store has been changed. Restore the last backup.</source>
        <translation>Los datos de clave del almacén se modificaron. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The key information of the store is damaged. Restore the last backup.</source>
        <translation>Los datos de clave del almacén están dañados. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The store was made by a newer version of the program. Install that version.</source>
        <translation>El almacén se creó con una versión más reciente del programa. Instale esa versión.</translation>
    </message>
    <message>
        <source>Stored data has been changed or damaged and cannot be opened. Restore the last backup.</source>
        <translation>Los datos guardados se modificaron o dañaron y no se pueden abrir. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Stored data was encrypted with a key that is no longer in this store. Restore the backup that it came from.</source>
        <translation>Los datos guardados se cifraron con una clave que ya no está en este almacén. Restaure la copia de seguridad de la que proceden.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para comprobar la frase de contraseña. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Enter a passphrase for the store.</source>
        <translation>Escriba una frase de contraseña para el almacén.</translation>
    </message>
    <message>
        <source>This store has no passphrase. Use the recovery key.</source>
        <translation>Este almacén no tiene frase de contraseña. Use la clave de recuperación.</translation>
    </message>
    <message>
        <source>The passphrase is not the one of this store. Check capital letters and keyboard and try again.</source>
        <translation>No es la frase de contraseña de este almacén. Compruebe las mayúsculas y el teclado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No recovery key was ever printed for this store.</source>
        <translation>Nunca se imprimió una clave de recuperación para este almacén.</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery key. Compare what you typed with the printed sheet.</source>
        <translation>Hay un error en la clave de recuperación. Compare lo que escribió con la hoja impresa.</translation>
    </message>
    <message>
        <source>The recovery key is typed correctly but belongs to another store, or a newer one has been printed since.</source>
        <translation>La clave de recuperación está bien escrita, pero pertenece a otro almacén o después se imprimió una más reciente.</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Aged %1 at the start</source>
        <translation>%1 años al inicio</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm asks for %2</source>
        <translation>%1 años al inicio; la empresa exige %2</translation>
    </message>
    <message>
        <source>Name another driver</source>
        <translation>Designe a otro conductor</translation>
    </message>
    <message>
        <source>Not over the age limit of the firm</source>
        <translation>No supera el límite de edad de la empresa</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm&apos;s limit is %2</source>
        <translation>%1 años al inicio; el límite de la empresa es %2</translation>
    </message>
    <message>
        <source>Ask the manager, or name another driver</source>
        <translation>Consulte al gerente o designe a otro conductor</translation>
    </message>
    <message>
        <source>No yearly medical certificate is needed</source>
        <translation>No necesita certificado médico anual</translation>
    </message>
    <message>
        <source>Aged %1: from %2 on a medical certificate is due every year</source>
        <translation>%1 años: desde los %2 se exige un certificado médico anual</translation>
    </message>
    <message>
        <source>Ask for the certificate or the live status in 12123</source>
        <translation>Pida el certificado o el estado en vivo en 12123</translation>
    </message>
    <message>
        <source>No class has to be downgraded for age</source>
        <translation>Ninguna clase debe cambiarse por la edad</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost for good, treat it as C1</source>
        <translation>%1 años: la clase %2 se perdió definitivamente, trátela como C1</translation>
    </message>
    <message>
        <source>Aged %1: class %2 had to be downgraded at %3, unless extended</source>
        <translation>%1 años: la clase %2 debía cambiarse a los %3, salvo prórroga</translation>
    </message>
    <message>
        <source>Check the live status in 12123; offer a vehicle of class C1</source>
        <translation>Compruebe el estado en vivo en 12123; ofrezca un vehículo de clase C1</translation>
    </message>
    <message>
        <source>No class is lost for age</source>
        <translation>Ninguna clase se pierde por la edad</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost at %3</source>
        <translation>%1 años: la clase %2 se pierde a los %3</translation>
    </message>
    <message>
        <source>Do not hand over a vehicle of that class</source>
        <translation>No entregue un vehículo de esa clase</translation>
    </message>
    <message>
        <source>Aged %1: nobody holds class %2 before %3</source>
        <translation>%1 años: nadie tiene la clase %2 antes de los %3</translation>
    </message>
    <message>
        <source>Compare class and date of birth with the card</source>
        <translation>Compare la clase y la fecha de nacimiento con la tarjeta</translation>
    </message>
    <message>
        <source>Old enough for the class</source>
        <translation>Edad suficiente para la clase</translation>
    </message>
    <message>
        <source>Compare the class with the card</source>
        <translation>Compare la clase con la tarjeta</translation>
    </message>
    <message>
        <source>The class is made of official codes</source>
        <translation>La clase consta de códigos oficiales</translation>
    </message>
    <message>
        <source>“%1” is not a vehicle class</source>
        <translation>“%1” no es una clase de vehículo</translation>
    </message>
    <message>
        <source>The class %1 is printed beside one that includes it</source>
        <translation>La clase %1 está impresa junto a otra que la incluye</translation>
    </message>
    <message>
        <source>The codes of %1 are not in the official order</source>
        <translation>Los códigos de %1 no están en el orden oficial</translation>
    </message>
    <message>
        <source>The class is printed as the office prints it</source>
        <translation>La clase está impresa como lo hace la autoridad</translation>
    </message>
    <message>
        <source>No vehicle is chosen</source>
        <translation>No se eligió vehículo</translation>
    </message>
    <message>
        <source>Choose the vehicle</source>
        <translation>Elija el vehículo</translation>
    </message>
    <message>
        <source>Class %1 covers the vehicle</source>
        <translation>La clase %1 cubre el vehículo</translation>
    </message>
    <message>
        <source>Class %1 does not cover the vehicle: it needs %2</source>
        <translation>La clase %1 no cubre el vehículo: necesita %2</translation>
    </message>
    <message>
        <source>Offer a vehicle of class %1, or name another driver</source>
        <translation>Ofrezca un vehículo de clase %1 o designe a otro conductor</translation>
    </message>
    <message>
        <source>Class C6 existed when the card began</source>
        <translation>La clase C6 existía al comienzo de la tarjeta</translation>
    </message>
    <message>
        <source>Valid from %1 with class C6, which has existed only since %2</source>
        <translation>Válida desde %1 con la clase C6, que existe desde %2</translation>
    </message>
    <message>
        <source>Compare the class; a card reissued since then may be right</source>
        <translation>Compare la clase; una tarjeta reemitida después puede ser correcta</translation>
    </message>
    <message>
        <source>Held a car class for a year before C6</source>
        <translation>Tuvo una clase de automóvil un año antes de la C6</translation>
    </message>
    <message>
        <source>Class C6 needs a year with C1 or C2 first</source>
        <translation>La clase C6 exige antes un año con C1 o C2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, y %2</translation>
    </message>
    <message>
        <source>Compare the dates with the card</source>
        <translation>Compare las fechas con la tarjeta</translation>
    </message>
    <message>
        <source>No such date: %1</source>
        <translation>Fecha que no existe: %1</translation>
    </message>
    <message>
        <source>No date was read</source>
        <translation>No se leyó ninguna fecha</translation>
    </message>
    <message>
        <source>Type the dates in</source>
        <translation>Escriba las fechas</translation>
    </message>
    <message>
        <source>All dates are real dates</source>
        <translation>Todas las fechas existen</translation>
    </message>
    <message>
        <source>Valid from %1, but renewed early and good since %2 by its record</source>
        <translation>Válida desde %1, pero renovada antes y vigente desde %2 según su anotación</translation>
    </message>
    <message>
        <source>Compare the note on the duplicate page</source>
        <translation>Compare la nota de la página anexa</translation>
    </message>
    <message>
        <source>Valid from %1; its record says since when already, not understood</source>
        <translation>Válida desde %1; su anotación da un inicio anterior que no se entiende</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>No es válida antes del %1</translation>
    </message>
    <message>
        <source>Look on the duplicate page for a note that it is already valid</source>
        <translation>Busque en la página anexa una nota de que ya es válida</translation>
    </message>
    <message>
        <source>First issued on %1, but born on %2</source>
        <translation>Primera emisión el %1, pero nacimiento el %2</translation>
    </message>
    <message>
        <source>Valid from %1, before the first issue on %2</source>
        <translation>Válida desde %1, antes de la primera emisión el %2</translation>
    </message>
    <message>
        <source>Birth, first issue and start of validity are in order</source>
        <translation>Nacimiento, primera emisión e inicio de validez se suceden</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue</source>
        <translation>%1 años en la primera emisión</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue: nobody gets a licence before %2</source>
        <translation>%1 años en la primera emisión: nadie obtiene licencia antes de los %2</translation>
    </message>
    <message>
        <source>Not too old at the first issue</source>
        <translation>No era demasiado mayor en la primera emisión</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue, the limit then was %2</source>
        <translation>%1 años en la primera emisión; el límite era entonces %2</translation>
    </message>
    <message>
        <source>Ask the customer to open 12123 and show the live screen</source>
        <translation>Pida al cliente que abra 12123 y muestre la pantalla en vivo</translation>
    </message>
    <message>
        <source>The screen was live when it was read</source>
        <translation>La pantalla estaba en vivo al leerla</translation>
    </message>
    <message>
        <source>The screen was live when the picture was taken, on %1</source>
        <translation>La pantalla estaba en vivo al tomar la imagen, el %1</translation>
    </message>
    <message>
        <source>It is not known when the picture was taken</source>
        <translation>No se sabe cuándo se tomó la imagen</translation>
    </message>
    <message>
        <source>The clock on the screen is not understood</source>
        <translation>No se entiende la hora de la pantalla</translation>
    </message>
    <message>
        <source>The clock on the screen shows %1, the picture is of %2</source>
        <translation>El reloj de la pantalla marca %1; la imagen es de %2</translation>
    </message>
    <message>
        <source>%1 is not understood</source>
        <translation>No se entiende %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Creada el %1</translation>
    </message>
    <message>
        <source>Made on %1, which is still to come</source>
        <translation>Creada el %1, fecha que aún no ha llegado</translation>
    </message>
    <message>
        <source>The status is %1: the holder must not drive</source>
        <translation>El estado es %1: el titular no debe conducir</translation>
    </message>
    <message>
        <source>Do not hand over the car</source>
        <translation>No entregue el vehículo</translation>
    </message>
    <message>
        <source>The status is “%1”, which is none of the usual</source>
        <translation>El estado “%1” no es ninguno de los habituales</translation>
    </message>
    <message>
        <source>Ask the customer to explain the status in 12123</source>
        <translation>Pida al cliente que explique el estado en 12123</translation>
    </message>
    <message>
        <source>The status allows driving</source>
        <translation>El estado permite conducir</translation>
    </message>
    <message>
        <source>The status is %1: allowed to drive, but matters are open</source>
        <translation>El estado es %1: puede conducir, pero hay asuntos pendientes</translation>
    </message>
    <message>
        <source>Tell the customer; follow the rule of the firm</source>
        <translation>Informe al cliente; siga la norma de la empresa</translation>
    </message>
    <message>
        <source>No outstanding offences</source>
        <translation>Sin infracciones pendientes</translation>
    </message>
    <message>
        <source>Compare it with the card and correct it</source>
        <translation>Compare con la tarjeta y corrija</translation>
    </message>
    <message>
        <source>%1 points of %2: the licence is withheld until the exam is passed</source>
        <translation>%1 de %2 puntos: la licencia queda retenida hasta aprobar el examen</translation>
    </message>
    <message>
        <source>%1 points of %2</source>
        <translation>%1 de %2 puntos</translation>
    </message>
    <message>
        <source>Follow the rule of the firm</source>
        <translation>Siga la norma de la empresa</translation>
    </message>
    <message>
        <source>The screen or its code is red: the licence cannot be used</source>
        <translation>La pantalla o su código es rojo: la licencia no se puede usar</translation>
    </message>
    <message>
        <source>The QR code is red: the licence cannot be used</source>
        <translation>El código QR es rojo: la licencia no se puede usar</translation>
    </message>
    <message>
        <source>The ground of the screen is red: the licence cannot be used</source>
        <translation>El fondo de la pantalla es rojo: la licencia no se puede usar</translation>
    </message>
    <message>
        <source>The colour of the screen was not judged</source>
        <translation>No se evaluó el color de la pantalla</translation>
    </message>
    <message>
        <source>Look: green ground and black code are good, red is not</source>
        <translation>Mire: fondo verde y código negro están bien; rojo, no</translation>
    </message>
    <message>
        <source>The screen is green</source>
        <translation>La pantalla es verde</translation>
    </message>
    <message>
        <source>No QR code was looked for</source>
        <translation>No se buscó código QR</translation>
    </message>
    <message>
        <source>Look for the QR code</source>
        <translation>Busque el código QR</translation>
    </message>
    <message>
        <source>The QR code is there</source>
        <translation>Está el código QR</translation>
    </message>
    <message>
        <source>No QR code on the screen: it is cut off, or this is not a 12123 screen</source>
        <translation>Sin código QR en la pantalla: está cortado o no es de 12123</translation>
    </message>
    <message>
        <source>This core number was on another person&apos;s licence before</source>
        <translation>Este número de hoja ya estuvo en la licencia de otra persona</translation>
    </message>
    <message>
        <source>Look at the original; a core number is given out once</source>
        <translation>Mire el original; un número de hoja se asigna una sola vez</translation>
    </message>
    <message>
        <source>The core number has not been seen on another person&apos;s licence</source>
        <translation>El número de hoja no se vio con otra persona</translation>
    </message>
    <message>
        <source>This licence is on another rental until %1</source>
        <translation>Esta licencia tiene otro alquiler hasta %1</translation>
    </message>
    <message>
        <source>Ask about the other rental</source>
        <translation>Pregunte por el otro alquiler</translation>
    </message>
    <message>
        <source>No other rental is open on this licence</source>
        <translation>No hay otro alquiler abierto con esta licencia</translation>
    </message>
    <message>
        <source>Not on the do-not-rent list</source>
        <translation>No está en la lista de exclusión</translation>
    </message>
    <message>
        <source>On the do-not-rent list: %1</source>
        <translation>En la lista de exclusión: %1</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>Llame al supervisor</translation>
    </message>
    <message>
        <source>The number and the date of birth agree</source>
        <translation>El número y la fecha de nacimiento coinciden</translation>
    </message>
    <message>
        <source>The number says born on %1, the licence says %2</source>
        <translation>Según el número nació el %1; según la licencia, el %2</translation>
    </message>
    <message>
        <source>Compare both with the card; if they are printed like that, do not accept it</source>
        <translation>Compare ambos con la tarjeta; si están impresos así, no la acepte</translation>
    </message>
    <message>
        <source>The number and the sex agree</source>
        <translation>El número y el sexo coinciden</translation>
    </message>
    <message>
        <source>The number is one of a person of sex %1, the licence says %2</source>
        <translation>El número corresponde al sexo %1; la licencia dice %2</translation>
    </message>
    <message>
        <source>Compare with the identity card; a legal change of sex may explain it</source>
        <translation>Compare con el documento de identidad; un cambio legal de sexo puede explicarlo</translation>
    </message>
    <message>
        <source>The number begins in %1</source>
        <translation>El número empieza por: %1</translation>
    </message>
    <message>
        <source>No province has the code %1 with which the number begins</source>
        <translation>Ninguna provincia tiene el código %1 con que empieza el número</translation>
    </message>
    <message>
        <source>Compare the licence number with the card, digit by digit</source>
        <translation>Compare el número de licencia con la tarjeta, dígito a dígito</translation>
    </message>
    <message>
        <source>The number begins with no existing province</source>
        <translation>El número no empieza por ninguna provincia existente</translation>
    </message>
    <message>
        <source>First registered in %1</source>
        <translation>Primer registro en %1</translation>
    </message>
    <message>
        <source>The region code %1 is in no list since 1980</source>
        <translation>El código de región %1 no está en ninguna lista desde 1980</translation>
    </message>
    <message>
        <source>Compare the first six digits of the number with the card</source>
        <translation>Compare los seis primeros dígitos del número con la tarjeta</translation>
    </message>
    <message>
        <source>The region code is in no list</source>
        <translation>El código de región no está en ninguna lista</translation>
    </message>
    <message>
        <source>The region existed when the holder was born</source>
        <translation>La región existía cuando nació el titular</translation>
    </message>
    <message>
        <source>The region %1 was abolished in %2, before the holder was born</source>
        <translation>%1 se suprimió en %2, antes de que naciera el titular</translation>
    </message>
    <message>
        <source>The address or the number names no province</source>
        <translation>El domicilio o el número no indica provincia</translation>
    </message>
    <message>
        <source>Address and number name the same province</source>
        <translation>El domicilio y el número indican la misma provincia</translation>
    </message>
    <message>
        <source>Lives in %1, first registered in %2: people move</source>
        <translation>Vive en %1, primer registro en %2: pudo mudarse</translation>
    </message>
    <message>
        <source>Nationality and kind of number agree</source>
        <translation>La nacionalidad y el tipo de número coinciden</translation>
    </message>
    <message>
        <source>The number is a foreigner&apos;s, the nationality is %1</source>
        <translation>El número es de extranjero; la nacionalidad es %1</translation>
    </message>
    <message>
        <source>The number is a Chinese citizen&apos;s, the nationality is %1</source>
        <translation>El número es de ciudadano chino; la nacionalidad es %1</translation>
    </message>
    <message>
        <source>Compare number and nationality with the card</source>
        <translation>Compare el número y la nacionalidad con la tarjeta</translation>
    </message>
    <message>
        <source>The name is a printed word of the form</source>
        <translation>El nombre es una palabra del formulario</translation>
    </message>
    <message>
        <source>Compare the name with the card</source>
        <translation>Compare el nombre con la tarjeta</translation>
    </message>
    <message>
        <source>The name looks like a name</source>
        <translation>El nombre tiene forma de nombre</translation>
    </message>
    <message>
        <source>The name does not look like a name</source>
        <translation>El nombre no tiene forma de nombre</translation>
    </message>
    <message>
        <source>The name is that of the booking</source>
        <translation>El nombre es el de la reserva</translation>
    </message>
    <message>
        <source>The name agrees with the booking but for a rare character</source>
        <translation>El nombre coincide con la reserva salvo un carácter poco común</translation>
    </message>
    <message>
        <source>Compare the rare character with the identity card</source>
        <translation>Compare el carácter poco común con el documento de identidad</translation>
    </message>
    <message>
        <source>The name is not that of the booking</source>
        <translation>El nombre no es el de la reserva</translation>
    </message>
    <message>
        <source>Ask who drives; take the licence of the person in the booking</source>
        <translation>Pregunte quién conduce; tome la licencia de la persona de la reserva</translation>
    </message>
    <message>
        <source>Every field that is needed was read</source>
        <translation>Se leyeron todos los campos necesarios</translation>
    </message>
    <message>
        <source>Not read surely enough: %1</source>
        <translation>Lectura poco segura: %1</translation>
    </message>
    <message>
        <source>Take the picture again, or type these fields in</source>
        <translation>Tome otra imagen o escriba estos campos</translation>
    </message>
    <message>
        <source>The number is that of a travel permit for Hong Kong and Macao residents</source>
        <translation>El número es de un permiso de viaje para residentes de Hong Kong y Macao</translation>
    </message>
    <message>
        <source>The number is that of a foreigner&apos;s permanent residence card of 2017</source>
        <translation>El número es de una tarjeta de residencia permanente de extranjero de 2017</translation>
    </message>
    <message>
        <source>The number is not that of a resident identity card</source>
        <translation>El número no es de un documento de identidad de residente</translation>
    </message>
    <message>
        <source>This cannot be a licence number</source>
        <translation>Esto no puede ser un número de licencia</translation>
    </message>
    <message>
        <source>The licence number has 18 characters as it should</source>
        <translation>El número de licencia tiene 18 caracteres, como debe ser</translation>
    </message>
    <message>
        <source>The number has the old form of 15 digits</source>
        <translation>El número tiene la forma antigua de 15 dígitos</translation>
    </message>
    <message>
        <source>Ask for the passport or permit and compare the number</source>
        <translation>Pida el pasaporte o el permiso de viaje y compare el número</translation>
    </message>
    <message>
        <source>Look at character %1 of the number: is it %2 instead of %3?</source>
        <translation>Mire el carácter %1 del número: ¿es %2 en lugar de %3?</translation>
    </message>
    <message>
        <source>The check character of the licence number is right</source>
        <translation>El carácter verificador del número de licencia es correcto</translation>
    </message>
    <message>
        <source>The check character does not match the licence number: it is misread, or no such number was ever issued</source>
        <translation>El carácter verificador no corresponde al número: se leyó mal o nunca se emitió ese número</translation>
    </message>
    <message>
        <source>The date of birth inside the number, %1, cannot be</source>
        <translation>La fecha de nacimiento del número, %1, no puede ser</translation>
    </message>
    <message>
        <source>The number contains a real date of birth</source>
        <translation>El número contiene una fecha de nacimiento real</translation>
    </message>
    <message>
        <source>The number is not of the old 15-digit form</source>
        <translation>El número no tiene la forma antigua de 15 dígitos</translation>
    </message>
    <message>
        <source>The number has 15 digits: such numbers have been invalid since 2013</source>
        <translation>El número tiene 15 dígitos: no son válidos desde 2013</translation>
    </message>
    <message>
        <source>Ask for the current identity card and the renewed licence</source>
        <translation>Pida el documento de identidad actual y la licencia renovada</translation>
    </message>
    <message>
        <source>Part of the number is masked: this is a shared or saved copy</source>
        <translation>Parte del número está enmascarada: es una copia compartida o guardada</translation>
    </message>
    <message>
        <source>Ask to see the licence itself, or the live screen of 12123</source>
        <translation>Pida ver la licencia misma o la pantalla en vivo de 12123</translation>
    </message>
    <message>
        <source>No digit of the number is masked</source>
        <translation>Ningún dígito del número está enmascarado</translation>
    </message>
    <message>
        <source>Digits of the licence number are hidden</source>
        <translation>Hay dígitos ocultos en el número de licencia</translation>
    </message>
    <message>
        <source>Ask for the original and type the number in</source>
        <translation>Pida el original y escriba el número</translation>
    </message>
    <message>
        <source>A number of this kind does not say</source>
        <translation>Un número de este tipo no lo indica</translation>
    </message>
    <message>
        <source>Check the passport or permit instead</source>
        <translation>Compruebe en su lugar el pasaporte o el permiso de viaje</translation>
    </message>
    <message>
        <source>%1 differs between the pages</source>
        <translation>%1: distinto entre las páginas</translation>
    </message>
    <message>
        <source>Compare the pages: they must belong to one person</source>
        <translation>Compare las páginas: deben ser de una misma persona</translation>
    </message>
    <message>
        <source>Number and name were not read on every page</source>
        <translation>No se leyeron el número y el nombre en cada página</translation>
    </message>
    <message>
        <source>Compare the pages by eye</source>
        <translation>Compare las páginas a simple vista</translation>
    </message>
    <message>
        <source>Number and name are the same on every page</source>
        <translation>El número y el nombre son iguales en todas las páginas</translation>
    </message>
    <message>
        <source>The file number does not have 12 digits</source>
        <translation>El número de expediente no tiene 12 dígitos</translation>
    </message>
    <message>
        <source>Compare the file number with the card</source>
        <translation>Compare el número de expediente con la tarjeta</translation>
    </message>
    <message>
        <source>No office has the code %1 with which the file number begins</source>
        <translation>Ninguna oficina tiene el código %1 con que empieza el número de expediente</translation>
    </message>
    <message>
        <source>The file number is one of %1</source>
        <translation>El número de expediente es de %1</translation>
    </message>
    <message>
        <source>The duplicate page is here</source>
        <translation>Está la página anexa</translation>
    </message>
    <message>
        <source>The duplicate page is missing</source>
        <translation>Falta la página anexa</translation>
    </message>
    <message>
        <source>Read the duplicate page too</source>
        <translation>Lea también la página anexa</translation>
    </message>
    <message>
        <source>The record names the end of validity</source>
        <translation>La anotación indica el fin de la validez</translation>
    </message>
    <message>
        <source>The record asks for renewal by %1, the licence runs to %2</source>
        <translation>La anotación pide renovar antes del %1; la licencia llega hasta %2</translation>
    </message>
    <message>
        <source>Compare both pages: they must belong together</source>
        <translation>Compare ambas páginas: deben corresponderse</translation>
    </message>
    <message>
        <source>The bar code is not that of a paper core</source>
        <translation>El código de barras no es el de una hoja interior de papel</translation>
    </message>
    <message>
        <source>Look at the bar code</source>
        <translation>Mire el código de barras</translation>
    </message>
    <message>
        <source>The check character of the bar code does not match the old formula</source>
        <translation>El carácter verificador del código de barras no cumple la fórmula antigua</translation>
    </message>
    <message>
        <source>The bar code is that of a paper core</source>
        <translation>El código de barras es el de una hoja interior de papel</translation>
    </message>
    <message>
        <source>a grey copy</source>
        <translation>copia en gris</translation>
    </message>
    <message>
        <source>taken from a screen</source>
        <translation>tomada de una pantalla</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>borrosa</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortada</translation>
    </message>
    <message>
        <source>glare over a field</source>
        <translation>reflejo sobre un campo</translation>
    </message>
    <message>
        <source>The picture shows the original, whole and sharp</source>
        <translation>La imagen muestra el original, entero y nítido</translation>
    </message>
    <message>
        <source>The picture: %1</source>
        <translation>La imagen: %1</translation>
    </message>
    <message>
        <source>Take it again from the original, without glare</source>
        <translation>Tómela de nuevo del original, sin reflejos</translation>
    </message>
    <message>
        <source>The size of the picture is not known</source>
        <translation>No se conoce el tamaño de la imagen</translation>
    </message>
    <message>
        <source>The picture is large enough</source>
        <translation>La imagen es lo bastante grande</translation>
    </message>
    <message>
        <source>The picture is only %1 pixels high or wide</source>
        <translation>La imagen solo tiene %1 píxeles de alto o de ancho</translation>
    </message>
    <message>
        <source>Take it again from nearer</source>
        <translation>Tómela de nuevo más de cerca</translation>
    </message>
    <message>
        <source>No value stands out from the others by its print</source>
        <translation>Ningún valor destaca por su impresión</translation>
    </message>
    <message>
        <source>Print or ground differ from the other values: %1</source>
        <translation>Impresión o fondo distintos de los demás valores: %1</translation>
    </message>
    <message>
        <source>Look at the card: was something pasted over or erased?</source>
        <translation>Mire la tarjeta: ¿se pegó o se borró algo?</translation>
    </message>
    <message>
        <source>Explain to the customer: no trailer, motorway only with an experienced companion, sticker at the rear</source>
        <translation>Explique: sin remolque, autopista solo con acompañante experimentado, distintivo atrás</translation>
    </message>
    <message>
        <source>The probation year ended on %1</source>
        <translation>El período de prueba terminó el %1</translation>
    </message>
    <message>
        <source>On probation until %1, first issued on %2</source>
        <translation>En período de prueba hasta %1, primera emisión el %2</translation>
    </message>
    <message>
        <source>The record names a probation, its end is not understood</source>
        <translation>La anotación indica un período de prueba, pero no se entiende su fin</translation>
    </message>
    <message>
        <source>The record names no probation</source>
        <translation>La anotación no indica período de prueba</translation>
    </message>
    <message>
        <source>The probation in the record ended on %1</source>
        <translation>El período de prueba de la anotación terminó el %1</translation>
    </message>
    <message>
        <source>On probation until %1 by the record</source>
        <translation>En período de prueba hasta %1 según la anotación</translation>
    </message>
    <message>
        <source>Not on probation</source>
        <translation>No está en período de prueba</translation>
    </message>
    <message>
        <source>On probation: must not drive a commercial passenger vehicle</source>
        <translation>En período de prueba: no puede conducir transporte comercial de pasajeros</translation>
    </message>
    <message>
        <source>On probation: must not tow a trailer</source>
        <translation>En período de prueba: no puede llevar remolque</translation>
    </message>
    <message>
        <source>Offer a vehicle without a trailer, or another driver</source>
        <translation>Ofrezca un vehículo sin remolque u otro conductor</translation>
    </message>
    <message>
        <source>Driving since %1</source>
        <translation>Conduce desde %1</translation>
    </message>
    <message>
        <source>Driving since %1; the firm asks for %2 months</source>
        <translation>Conduce desde %1; la empresa exige %2 meses</translation>
    </message>
    <message>
        <source>The seal names a traffic police office</source>
        <translation>El sello es de una oficina de la policía de tránsito</translation>
    </message>
    <message>
        <source>The text of the seal is not that of a traffic police office</source>
        <translation>El texto del sello no es de una oficina de la policía de tránsito</translation>
    </message>
    <message>
        <source>Look at the seal</source>
        <translation>Mire el sello</translation>
    </message>
    <message>
        <source>The seal or the file number names no province</source>
        <translation>El sello o el número de expediente no indica provincia</translation>
    </message>
    <message>
        <source>Seal and file number name the same province</source>
        <translation>El sello y el número de expediente indican la misma provincia</translation>
    </message>
    <message>
        <source>The seal is of %1, the file number of %2</source>
        <translation>El sello es de %1; el número de expediente, de %2</translation>
    </message>
    <message>
        <source>Compare seal and file number with the card</source>
        <translation>Compare el sello y el número de expediente con la tarjeta</translation>
    </message>
    <message>
        <source>The seal or the file number names no prefecture</source>
        <translation>El sello o el número de expediente no indica prefectura</translation>
    </message>
    <message>
        <source>Seal and file number name the same prefecture</source>
        <translation>El sello y el número de expediente indican la misma prefectura</translation>
    </message>
    <message>
        <source>The seal was not looked for</source>
        <translation>No se buscó el sello</translation>
    </message>
    <message>
        <source>No seal at its place</source>
        <translation>No hay sello en su lugar</translation>
    </message>
    <message>
        <source>Look at the seal on the card</source>
        <translation>Mire el sello de la tarjeta</translation>
    </message>
    <message>
        <source>The seal is not red: this may be a copy</source>
        <translation>El sello no es rojo: puede ser una copia</translation>
    </message>
    <message>
        <source>Ask for the original</source>
        <translation>Pida el original</translation>
    </message>
    <message>
        <source>A red seal is at its place</source>
        <translation>Hay un sello rojo en su lugar</translation>
    </message>
    <message>
        <source>The licence has no end date</source>
        <translation>La licencia no tiene fecha de vencimiento</translation>
    </message>
    <message>
        <source>The term is %1 years</source>
        <translation>El plazo es de %1 años</translation>
    </message>
    <message>
        <source>From %1 to %2: licences run for 6 or 10 years or are permanent</source>
        <translation>De %1 a %2: las licencias duran 6 o 10 años o son indefinidas</translation>
    </message>
    <message>
        <source>The licence ends on the same day and month as it began</source>
        <translation>La licencia termina el mismo día del año en que empezó</translation>
    </message>
    <message>
        <source>It begins on %1 and ends on %2: day and month must be the same</source>
        <translation>Empieza el %1 y termina el %2: el día y el mes deben ser iguales</translation>
    </message>
    <message>
        <source>Valid from the same day and month as the first issue</source>
        <translation>Válida desde el aniversario de la primera emisión</translation>
    </message>
    <message>
        <source>First issued on %1, valid from %2: day and month are usually the same</source>
        <translation>Primera emisión el %1, válida desde %2: día y mes suelen ser iguales</translation>
    </message>
    <message>
        <source>Compare both dates; a restored or converted licence may differ</source>
        <translation>Compare ambas fechas; una licencia restituida o convertida puede diferir</translation>
    </message>
    <message>
        <source>The earlier terms are consistent</source>
        <translation>Los plazos anteriores cuadran</translation>
    </message>
    <message>
        <source>%1 years from first issue to this card: no terms of 6 and 10 add up to it</source>
        <translation>%1 años de la primera emisión a esta tarjeta: no resulta de plazos de 6 y 10 años</translation>
    </message>
    <message>
        <source>The first card runs for 6 years</source>
        <translation>La primera tarjeta dura 6 años</translation>
    </message>
    <message>
        <source>A first card that runs to %1: first cards run for 6 years</source>
        <translation>Primera tarjeta hasta %1: las primeras tarjetas duran 6 años</translation>
    </message>
    <message>
        <source>Compare the dates; army and foreign conversions may differ</source>
        <translation>Compare las fechas; las conversiones militares y extranjeras pueden diferir</translation>
    </message>
    <message>
        <source>Held long enough for a permanent licence</source>
        <translation>Antigüedad suficiente para una licencia indefinida</translation>
    </message>
    <message>
        <source>No end date, though first issued on %1: that takes %2 years</source>
        <translation>Sin vencimiento, aunque la primera emisión es del %1: se necesitan %2 años</translation>
    </message>
    <message>
        <source>Ten-year cards existed then</source>
        <translation>Entonces existían tarjetas de diez años</translation>
    </message>
    <message>
        <source>A ten-year card cannot end on %1</source>
        <translation>Una tarjeta de diez años no puede terminar el %1</translation>
    </message>
    <message>
        <source>The old edition and its dates go together</source>
        <translation>La edición antigua y sus fechas concuerdan</translation>
    </message>
    <message>
        <source>A card of the edition before 2013 that runs to %1: those have expired</source>
        <translation>Una tarjeta de la edición anterior a 2013 válida hasta %1: esas ya vencieron</translation>
    </message>
    <message>
        <source>Look closely: paper, print and the edition of the card</source>
        <translation>Mire bien: papel, impresión y edición de la tarjeta</translation>
    </message>
    <message>
        <source>Do not hand over the car; ask for the renewed licence</source>
        <translation>No entregue el vehículo; pida la licencia renovada</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Válida hasta %1</translation>
    </message>
    <message>
        <source>Expired on %1, more than a year ago: cancelled by law</source>
        <translation>Venció el %1, hace más de un año: cancelada por ley</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Venció el %1</translation>
    </message>
    <message>
        <source>No return date is given</source>
        <translation>No se indicó fecha de devolución</translation>
    </message>
    <message>
        <source>Enter the return date</source>
        <translation>Escriba la fecha de devolución</translation>
    </message>
    <message>
        <source>Valid until %1, the return is on %2</source>
        <translation>Válida hasta %1; la devolución es el %2</translation>
    </message>
    <message>
        <source>Expires on %1, before the return on %2</source>
        <translation>Vence el %1, antes de la devolución del %2</translation>
    </message>
    <message>
        <source>Agree on a return by %1, or wait for the renewed licence</source>
        <translation>Acuerde la devolución antes del %1 o espere la licencia renovada</translation>
    </message>
    <message>
        <source>Valid for %1 days after the return</source>
        <translation>Válida %1 días después de la devolución</translation>
    </message>
    <message>
        <source>Expires on %1, only %2 days after the return; the firm asks for %3 days</source>
        <translation>Vence el %1, solo %2 días después de la devolución; la empresa exige %3</translation>
    </message>
    <message>
        <source>Remind the customer to renew before the rental</source>
        <translation>Recuerde al cliente que la renueve antes del alquiler</translation>
    </message>
    <message>
        <source>Can be renewed from %1</source>
        <translation>Se puede renovar desde %1</translation>
    </message>
    <message>
        <source>Expires on %1: it can be renewed now</source>
        <translation>Vence el %1: ya se puede renovar</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Informe al cliente</translation>
    </message>
    <message>
        <source>The licence has no end date; ages are checked all the same</source>
        <translation>La licencia no tiene vencimiento; la edad se controla igualmente</translation>
    </message>
    <message>
        <source>No colour anywhere: a grey copy</source>
        <translation>Sin ningún color: una copia en gris</translation>
    </message>
    <message>
        <source>The pattern of a screen runs over the card</source>
        <translation>La trama de una pantalla cruza la tarjeta</translation>
    </message>
    <message>
        <source>%1: print or ground differ from the other values</source>
        <translation>%1: impresión o fondo distintos de los demás valores</translation>
    </message>
    <message>
        <source>The seal is not red</source>
        <translation>El sello no es rojo</translation>
    </message>
    <message>
        <source>The ground of the screen is red</source>
        <translation>El fondo de la pantalla es rojo</translation>
    </message>
    <message>
        <source>The QR code is red</source>
        <translation>El código QR es rojo</translation>
    </message>
    <message>
        <source>No QR code at its place</source>
        <translation>No hay código QR en su lugar</translation>
    </message>
    <message>
        <source>The bar code of the paper core</source>
        <translation>El código de barras de la hoja interior</translation>
    </message>
    <message>
        <source>%1 was not read surely enough</source>
        <translation>%1: lectura poco segura</translation>
    </message>
    <message>
        <source>Compare it with the card and confirm it</source>
        <translation>Compare con la tarjeta y confirme</translation>
    </message>
    <message>
        <source>%1 is on the duplicate page, which is not here</source>
        <translation>%1: está en la página anexa, que falta</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1: no leído</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>WebhookProvider</name>
    <message>
        <source>What was typed is not a bearer token: it has spaces or characters that no token has. Type it again in the settings.</source>
        <translation>Lo escrito no es un token Bearer: tiene espacios o caracteres que ninguno tiene. Escríbalo de nuevo en la configuración.</translation>
    </message>
</context>
<context>
    <name>WechatAnswer</name>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>No se puede leer la respuesta del servicio.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large.</source>
        <translation>La respuesta del servicio es demasiado grande.</translation>
    </message>
</context>
<context>
    <name>WechatErrors</name>
    <message>
        <source>This is a fault of the program: please report it to the developers.</source>
        <translation>Es un error del programa: avise a sus autores.</translation>
    </message>
    <message>
        <source>Check app id and secret in the settings.</source>
        <translation>Compruebe el AppID y el secreto en la configuración.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; the service answers again after midnight, China time.</source>
        <translation>Continúe con la lectura hecha aquí; el servicio vuelve a responder después de medianoche, hora de China.</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>El servicio está ocupado.</translation>
    </message>
    <message>
        <source>It is retried automatically.</source>
        <translation>Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>The access token is no longer valid.</source>
        <translation>El token de acceso ya no es válido.</translation>
    </message>
    <message>
        <source>Check the token, or app id and secret, in the settings.</source>
        <translation>Compruebe en la configuración el token, o el AppID y el secreto.</translation>
    </message>
    <message>
        <source>The service refused this way of requesting a token.</source>
        <translation>El servicio rechazó esta forma de pedir un token.</translation>
    </message>
    <message>
        <source>The service does not know this app id.</source>
        <translation>El servicio no conoce este AppID.</translation>
    </message>
    <message>
        <source>The service does not take this access token.</source>
        <translation>El servicio no acepta este token de acceso.</translation>
    </message>
    <message>
        <source>The secret does not belong to this app id.</source>
        <translation>El secreto no corresponde a este AppID.</translation>
    </message>
    <message>
        <source>The service does not let this network in.</source>
        <translation>El servicio no admite esta red.</translation>
    </message>
    <message>
        <source>Ask the administrator to add this network&apos;s address to the allow list of the account.</source>
        <translation>El administrador debe añadir la dirección de esta red a la lista blanca de la cuenta.</translation>
    </message>
    <message>
        <source>The request had no access token.</source>
        <translation>La solicitud no tenía token de acceso.</translation>
    </message>
    <message>
        <source>The request had no app id.</source>
        <translation>La solicitud no tenía AppID.</translation>
    </message>
    <message>
        <source>The request had no secret.</source>
        <translation>La solicitud no tenía secreto.</translation>
    </message>
    <message>
        <source>The picture did not arrive.</source>
        <translation>La imagen no llegó.</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>El token de acceso ha caducado.</translation>
    </message>
    <message>
        <source>The service wants the request sent in another way.</source>
        <translation>El servicio requiere que la solicitud se envíe de otra manera.</translation>
    </message>
    <message>
        <source>The picture arrived empty.</source>
        <translation>La imagen llegó vacía.</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>La imagen es demasiado grande para el servicio.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up.</source>
        <translation>Se agotaron las llamadas de hoy.</translation>
    </message>
    <message>
        <source>Too many calls within a minute.</source>
        <translation>Demasiadas llamadas en un minuto.</translation>
    </message>
    <message>
        <source>It is retried after a minute.</source>
        <translation>Se reintenta en un minuto.</translation>
    </message>
    <message>
        <source>This account may not use the service.</source>
        <translation>Esta cuenta no puede usar el servicio.</translation>
    </message>
    <message>
        <source>Ask the administrator to request the right to read licences from the service.</source>
        <translation>El administrador debe pedir al servicio el permiso para leer licencias.</translation>
    </message>
    <message>
        <source>The counter of calls cannot be reset again this month.</source>
        <translation>El contador de llamadas ya no se puede restablecer este mes.</translation>
    </message>
    <message>
        <source>The service waits until somebody confirms this network.</source>
        <translation>El servicio espera a que alguien confirme esta red.</translation>
    </message>
    <message>
        <source>Ask the administrator to confirm the message sent to the account.</source>
        <translation>El administrador debe confirmar el mensaje que recibió la cuenta.</translation>
    </message>
    <message>
        <source>The service could not fetch the picture&apos;s address.</source>
        <translation>El servicio no pudo obtener la imagen de su dirección.</translation>
    </message>
    <message>
        <source>Send the picture itself.</source>
        <translation>Envíe la imagen misma.</translation>
    </message>
    <message>
        <source>The service sees no licence in the picture.</source>
        <translation>El servicio no ve ninguna licencia en la imagen.</translation>
    </message>
    <message>
        <source>Take the picture again, or go on with the reading made here.</source>
        <translation>Tome otra imagen o continúe con la lectura hecha aquí.</translation>
    </message>
    <message>
        <source>The service cannot read the picture.</source>
        <translation>El servicio no puede leer la imagen.</translation>
    </message>
    <message>
        <source>The calls that the firm has bought are used up.</source>
        <translation>Se agotaron las llamadas que compró la empresa.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; ask the administrator to buy more, or wait for tomorrow.</source>
        <translation>Continúe con la lectura hecha aquí; el administrador compra más o espera a mañana.</translation>
    </message>
    <message>
        <source>The service answered %1: %2</source>
        <translation>El servicio respondió %1: %2</translation>
    </message>
    <message>
        <source>Go on with the reading made here; if it comes again, give the administrator this message.</source>
        <translation>Continúe con la lectura hecha aquí; si se repite, entregue este mensaje al administrador.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccessPolicyForm</name>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Operators sign in &amp;by name</source>
        <translation>Los operadores inician sesión por n&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody is there, after</source>
        <translation>&amp;Bloquear por inactividad tras</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Supervisors and auditors need a second &amp;factor</source>
        <translation>Los supervisores y auditores necesitan segundo &amp;factor</translation>
    </message>
    <message>
        <source>Minimum PIN length</source>
        <translation>PIN más corto</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> dígitos</translation>
    </message>
    <message>
        <source>Minimum passphrase length</source>
        <translation>Frase más corta</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> caracteres</translation>
    </message>
    <message>
        <source>Freeze accounts not used for</source>
        <translation>Suspender cuentas sin uso durante</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>What clerks may do</source>
        <translation>Permisos de los agentes</translation>
    </message>
    <message>
        <source>Show one record in &amp;clear</source>
        <translation>Mostrar una ficha en &amp;claro</translation>
    </message>
    <message>
        <source>Export records in clear</source>
        <translation>Exportar fichas en claro</translation>
    </message>
    <message>
        <source>Reported to a supervisor</source>
        <translation>Se avisa a un supervisor</translation>
    </message>
    <message>
        <source>More than … records shown in an hour</source>
        <translation>Más de … fichas mostradas por hora</translation>
    </message>
    <message>
        <source>More than … exports a day</source>
        <translation>Más de … exportaciones por día</translation>
    </message>
    <message>
        <source>More than … refused sign-ins in an hour</source>
        <translation>Más de … inicios de sesión rechazados por hora</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Inicio del trabajo</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Fin del trabajo</translation>
    </message>
    <message>
        <source>Work outside these hours</source>
        <translation>Trabajo fuera de ese horario</translation>
    </message>
    <message>
        <source>The same time twice: any hour is usual.</source>
        <translation>La misma hora dos veces: cualquier hora es habitual.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccountsModel</name>
    <message>
        <source>Frozen</source>
        <translation>Suspendida</translation>
    </message>
    <message numerus="yes">
        <source>Frozen: not used for %n day(s)</source>
        <translation>
            <numerusform>Suspendida: %n día sin uso</numerusform>
            <numerusform>Suspendida: %n días sin uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Chooses a PIN at the next sign-in</source>
        <translation>Elige un PIN en el próximo inicio de sesión</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>Puede iniciar sesión</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Última sesión</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>licencedesk::AlertsPanel</name>
    <message>
        <source>I have looked at it</source>
        <translation>Ya lo examiné</translation>
    </message>
    <message>
        <source>Unusual access</source>
        <translation>Acceso inusual</translation>
    </message>
</context>
<context>
    <name>licencedesk::ArchiveBox</name>
    <message>
        <source>Seal with a passphrase (.ldx)</source>
        <translation>Cifrar con frase de contraseña (.ldx)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Encrypted; only LicenceDesk and the passphrase open it</source>
        <translation>Cifrado; solo lo abren LicenceDesk y la frase de contraseña</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>Al menos %1 caracteres; cuatro palabras sin relación entre sí son una buena opción.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Las dos aún no coinciden.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, not even us.</source>
        <translation>Sin la frase de contraseña nadie puede abrir el archivo, nosotros tampoco.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>nadie con sesión iniciada</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, ficha %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditPage</name>
    <message>
        <source>Broken: the log was changed. Entry %1 (%2, by %3) does not follow from the one before it; everything before it is as it was written.</source>
        <translation>Roto: se modificó el registro. La entrada %1 (%2, por %3) no sigue a la anterior; lo que hay antes está tal como se escribió.</translation>
    </message>
    <message numerus="yes">
        <source>Cut: the newest entries of %n desk(s) are missing from the log.</source>
        <translation>
            <numerusform>Cortado: faltan en el registro las entradas más recientes de %n puesto.</numerusform>
            <numerusform>Cortado: faltan en el registro las entradas más recientes de %n puestos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intact: each of the %1 entries follows from the one before it.</source>
        <translation>Íntegro: cada una de las %1 entradas sigue a la anterior.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>&amp;Verificar el registro</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Mostrar la ficha</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>Entradas del registro de auditoría, las más recientes primero</translation>
    </message>
    <message>
        <source>Read the whole log and see whether anything was changed or cut off</source>
        <translation>Leer todo el registro y ver si algo se modificó o se cortó</translation>
    </message>
    <message>
        <source>Go to the record of the chosen entry (Enter)</source>
        <translation>Ir a la ficha de la entrada elegida (Enter)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>No ocurrió nada de este tipo</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole log is being read…</source>
        <translation>Leyendo todo el registro…</translation>
    </message>
    <message numerus="yes">
        <source>Unusual in the last %n day(s):</source>
        <translation>
            <numerusform>Inusual en el último día (%n):</numerusform>
            <numerusform>Inusual en los últimos %n días:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>One file with all records, sealed by a passphrase of its own. Any computer with LicenceDesk opens it; nobody does without the passphrase.</source>
        <translation>Un solo archivo con todas las fichas, cifrado con su propia frase de contraseña. Lo abre cualquier equipo con LicenceDesk; sin la frase de contraseña, nadie.</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>&amp;Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>&amp;Elegir una copia…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Haciendo copia de seguridad</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>&amp;Frase de contraseña de la copia</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>Repe&amp;tir</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of that backup</source>
        <translation>Frase de &amp;contraseña de esa copia</translation>
    </message>
    <message>
        <source>There are no records on this computer: nothing is kept when the program is closed.</source>
        <translation>No hay fichas en este equipo: no se conserva nada al cerrar el programa.</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Al menos %1 caracteres; unas pocas palabras son fáciles de recordar.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>No se eligió ningún archivo.</translation>
    </message>
    <message>
        <source>Stopped: no backup was made.</source>
        <translation>Detenido: no se hizo copia de seguridad.</translation>
    </message>
    <message>
        <source>Saved as %1, %2. Keep it away from this computer, and the passphrase away from the file.</source>
        <translation>Guardado como %1, %2. Consérvelo fuera de este equipo, y la frase de contraseña aparte del archivo.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>The records of this computer (%n) are moved aside, and those of the backup take their place. What was accepted since the backup is not in them.</source>
        <translation>
            <numerusform>La ficha de este equipo (%n) se aparta y la sustituyen las de la copia. Lo aceptado después de la copia no está en ellas.</numerusform>
            <numerusform>Las fichas de este equipo (%n) se apartan y las sustituyen las de la copia. Lo aceptado después de la copia no está en ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Restaurar esta copia</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>Restaurando…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 restored.</source>
        <translation>
            <numerusform>Se recuperó %n ficha del %1.</numerusform>
            <numerusform>Se recuperaron %n fichas del %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their audit log is not intact: look at it.</source>
        <translation>Su registro de auditoría no está íntegro: examínelo.</translation>
    </message>
    <message>
        <source>What was here before lies in %1.</source>
        <translation>Lo que había aquí antes está en %1.</translation>
    </message>
</context>
<context>
    <name>licencedesk::BatchBar</name>
    <message>
        <source>Folder being read</source>
        <translation>Carpeta en lectura</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>Imágenes leídas</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Cerrar la carpeta</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 por examinar</translation>
    </message>
    <message>
        <source>%1 flawless</source>
        <translation>%1 sin dudas</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 aceptadas</translation>
    </message>
    <message>
        <source>%1 without a licence</source>
        <translation>%1 sin licencia</translation>
    </message>
</context>
<context>
    <name>licencedesk::BottomBar</name>
    <message numerus="yes">
        <source>%n field(s) left to check</source>
        <translation>
            <numerusform>queda %n campo por revisar</numerusform>
            <numerusform>quedan %n campos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Nada más por revisar</translation>
    </message>
</context>
<context>
    <name>licencedesk::BusyOverlay</name>
    <message>
        <source>Reading the licence…</source>
        <translation>Leyendo la licencia…</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CameraMenu</name>
    <message>
        <source>No camera found</source>
        <translation>No se encontró cámara</translation>
    </message>
    <message>
        <source>Play a video or picture…</source>
        <translation>Reproducir video o imagen…</translation>
    </message>
    <message>
        <source>Play a folder of pictures…</source>
        <translation>Reproducir carpeta de imágenes…</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Girar la imagen</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Reflejar la imagen</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Más claro</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Más oscuro</translation>
    </message>
    <message>
        <source>Fix the focus on the desk</source>
        <translation>Fijar el enfoque en la mesa</translation>
    </message>
    <message>
        <source>This camera does not offer it</source>
        <translation>Esta cámara no lo ofrece</translation>
    </message>
    <message>
        <source>Capture by itself</source>
        <translation>Captura automática</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Exigencia</translation>
    </message>
    <message>
        <source>Quick: takes what can just be read</source>
        <translation>Rápida: toma lo apenas legible</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Strict: waits for a still, sharp picture</source>
        <translation>Estricta: espera una imagen quieta y nítida</translation>
    </message>
    <message>
        <source>Sound when captured</source>
        <translation>Sonido al capturar</translation>
    </message>
    <message>
        <source>Show the seconds per licence</source>
        <translation>Mostrar segundos por licencia</translation>
    </message>
</context>
<context>
    <name>licencedesk::CandidateBar</name>
    <message>
        <source>Take %1</source>
        <translation>Tomar %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::CaptureIntake</name>
    <message>
        <source>This licence was accepted just now. Take it away and put the next one here.</source>
        <translation>Esta licencia se acaba de aceptar. Retírela y ponga aquí la siguiente.</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Usarla de nuevo</translation>
    </message>
    <message>
        <source>%1 s · last %2 s</source>
        <translation>%1 s · anterior %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Last licence: %1 s</source>
        <translation>Última licencia: %1 s</translation>
    </message>
</context>
<context>
    <name>licencedesk::CardView</name>
    <message>
        <source>Straightened licence with its field boxes</source>
        <translation>Licencia enderezada con los recuadros de los campos</translation>
    </message>
    <message>
        <source>Arrow keys move the selected box, with Shift they resize it, with Ctrl in fine steps</source>
        <translation>Las flechas mueven el recuadro elegido, con Shift cambian su tamaño, con Ctrl en pasos finos</translation>
    </message>
</context>
<context>
    <name>licencedesk::CheckRow</name>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Mejorable</translation>
    </message>
    <message>
        <source>Fix this</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>No medido</translation>
    </message>
</context>
<context>
    <name>licencedesk::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Space takes a column in or out, Alt+Up and Alt+Down move it</source>
        <translation>Espacio pone o quita una columna, Alt+↑ y Alt+↓ la mueven</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConfirmPanel</name>
    <message>
        <source>No, leave it</source>
        <translation>No, dejarlo</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConsentBar</name>
    <message>
        <source>The customer agrees that this licence is sent to %1 (Alt+&amp;Y)</source>
        <translation>El cliente acepta que esta licencia se envíe a %1 (Alt+&amp;Y)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CornerEditor</name>
    <message>
        <source>Picture with the four corners of the card</source>
        <translation>Imagen con las cuatro esquinas de la tarjeta</translation>
    </message>
    <message>
        <source>Arrow keys move the corner, Space goes on to the next one, Enter reads the card between the corners</source>
        <translation>Las flechas mueven la esquina, Espacio pasa a la siguiente, Enter lee la tarjeta entre las esquinas</translation>
    </message>
</context>
<context>
    <name>licencedesk::CorrectionsDialog</name>
    <message>
        <source>Changes</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Corrections from a file</source>
        <translation>Correcciones de un archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Líneas del archivo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) change.</source>
        <translation>
            <numerusform>Cambia %n ficha.</numerusform>
            <numerusform>Cambian %n fichas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it was.</source>
        <translation>
            <numerusform>%n queda igual.</numerusform>
            <numerusform>%n quedan igual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n línea rechazada.</numerusform>
            <numerusform>%n líneas rechazadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not from LicenceDesk were ignored: %1.</source>
        <translation>Se omitieron columnas ajenas: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected.</source>
        <translation>
            <numerusform>%n ficha corregida.</numerusform>
            <numerusform>%n fichas corregidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>licencedesk::CounterSection</name>
    <message>
        <source>This counter</source>
        <translation>Este mostrador</translation>
    </message>
    <message>
        <source>Every licence that is accepted here carries the counter&apos;s name.</source>
        <translation>Cada licencia aceptada aquí lleva el nombre del mostrador.</translation>
    </message>
    <message>
        <source>Keep the &amp;name</source>
        <translation>&amp;Guardar el nombre</translation>
    </message>
    <message>
        <source>&amp;Name of this counter</source>
        <translation>&amp;Nombre de este mostrador</translation>
    </message>
    <message>
        <source>Each counter of a firm has a name of its own, for example “Airport 2”.</source>
        <translation>Cada mostrador de una empresa tiene su propio nombre, por ejemplo “Aeropuerto 2”.</translation>
    </message>
    <message>
        <source>From now on licences are accepted at “%1”.</source>
        <translation>Desde ahora las licencias se aceptan en “%1”.</translation>
    </message>
</context>
<context>
    <name>licencedesk::CustomerSection</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>A customer may ask what is kept about them, and that it be deleted. Ask for their licence first.</source>
        <translation>Un cliente puede preguntar qué se conserva sobre él y pedir que se elimine. Pida primero su licencia.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Save everything as files…</source>
        <translation>&amp;Guardar todo como archivos…</translation>
    </message>
    <message>
        <source>&amp;Delete all records…</source>
        <translation>&amp;Eliminar todas las fichas…</translation>
    </message>
    <message>
        <source>Licence &amp;number, whole</source>
        <translation>&amp;Número de licencia completo</translation>
    </message>
    <message>
        <source>Nothing is kept about this number.</source>
        <translation>No se conserva nada sobre este número.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), from %1 to %2</source>
        <translation>
            <numerusform>%n ficha, de %1 a %2</numerusform>
            <numerusform>%n fichas, de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>an entry on the do-not-rent list</source>
        <translation>una entrada en la lista de exclusión</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Se conserva: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The files hold everything in clear: numbers, names, pictures, and who had the records open. Give them to the customer alone and delete them afterwards. It is noted in the audit log.</source>
        <translation>Los archivos lo contienen todo en claro: números, nombres, imágenes y quién abrió las fichas. Entréguelos solo al cliente y elimínelos después. Queda anotado en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Save the files in clear</source>
        <translation>Guardar los archivos en claro</translation>
    </message>
    <message>
        <source>Save everything about one customer</source>
        <translation>Guardar todo sobre un cliente</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Saved as %1, and to print as %2</source>
        <translation>Guardado como %1 y, para imprimir, como %2</translation>
    </message>
    <message>
        <source>All records of this customer are deleted for good, pictures included. Who deleted them, and when, stays in the audit log.</source>
        <translation>Todas las fichas de este cliente se eliminan definitivamente, con las imágenes. Quién las eliminó y cuándo queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>%n ficha eliminada.</numerusform>
            <numerusform>%n fichas eliminadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskAccess</name>
    <message>
        <source>The records are not open yet.</source>
        <translation>Las fichas aún no están abiertas.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskController</name>
    <message>
        <source>Read a picture</source>
        <translation>Leer una imagen</translation>
    </message>
    <message>
        <source>No licence was recognised between these corners. Put them on the corners of the card, or type the licence in.</source>
        <translation>No se reconoció ninguna licencia entre estas esquinas. Póngalas en las esquinas de la tarjeta o escriba los datos.</translation>
    </message>
    <message>
        <source>No licence was found in this picture. Put the four corners on the card, or type the licence in.</source>
        <translation>No se encontró ninguna licencia en esta imagen. Ponga las cuatro esquinas en la tarjeta o escriba los datos.</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>A main page is on the desk already. Accept it or start over first.</source>
        <translation>Ya hay una página principal en el puesto. Acéptela o empiece de nuevo primero.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Nothing is kept during the tour. Esc ends it.</source>
        <translation>Durante el recorrido no se guarda nada. Esc lo termina.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to check: %1. Compare each with the card, Enter confirms it.</source>
        <translation>
            <numerusform>Queda %n campo por revisar: %1. Compárelo con la tarjeta; Enter lo confirma.</numerusform>
            <numerusform>Quedan %n campos por revisar: %1. Compare cada uno con la tarjeta; Enter lo confirma.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Accepted and kept: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Aceptada y guardada: %1. %n licencia hoy.</numerusform>
            <numerusform>Aceptada y guardada: %1. %n licencias hoy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Aceptada: %1. %n licencia hoy.</numerusform>
            <numerusform>Aceptada: %1. %n licencias hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>%1 was working on this licence. Compare every field yourself, or start over.</source>
        <translation>%1 estaba trabajando en esta licencia. Compare usted cada campo o empiece de nuevo.</translation>
    </message>
    <message>
        <source>A licence was still on the desk when the program ended.</source>
        <translation>Al cerrarse el programa aún había una licencia en el puesto.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Started over. You can bring back what you typed with Undo.</source>
        <translation>Empezado de nuevo. Lo que escribió se conserva: puede deshacerlo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The licence you were working on was put aside without being accepted.</source>
        <translation>La licencia en la que trabajaba se apartó sin aceptarse.</translation>
    </message>
    <message>
        <source>Delete this record for good? It cannot be restored.</source>
        <translation>¿Eliminar definitivamente esta ficha? No se podrá recuperar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The record is deleted.</source>
        <translation>La ficha se eliminó.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskPage</name>
    <message>
        <source>The picture below goes to %1, which reads it and sends its reading back.</source>
        <translation>La imagen de abajo va a %1, que la lee y devuelve su lectura.</translation>
    </message>
    <message>
        <source>The fields of accepted licences and their checks go to %1, with the picture below if there is one.</source>
        <translation>Los campos de las licencias aceptadas y sus controles van a %1, con la imagen de abajo si la hay.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose one with JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>No hay imágenes en esta carpeta. Elija una con archivos JPEG, PNG, TIFF, BMP o WebP.</translation>
    </message>
    <message>
        <source>Nothing to look at so far; the folder is still being read.</source>
        <translation>Por ahora nada que examinar; la carpeta aún se está leyendo.</translation>
    </message>
    <message>
        <source>Nothing in this folder needs a look any more.</source>
        <translation>Ya no queda nada que examinar en esta carpeta.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or open a file.</source>
        <translation>No hay ninguna imagen en el portapapeles. Copie una o abra un archivo.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskRemote</name>
    <message>
        <source>The service accepts no calls until %1, China time.</source>
        <translation>El servicio no admite llamadas hasta las %1, hora de China.</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s %n call(s) are used up; they return at midnight, China time.</source>
        <translation>
            <numerusform>Se agotó la llamada de hoy (%n); vuelve a medianoche, hora de China.</numerusform>
            <numerusform>Se agotaron las %n llamadas de hoy; vuelven a medianoche, hora de China.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (For support: %2)</source>
        <translation>%1 (Para soporte: %2)</translation>
    </message>
    <message>
        <source>The service is used, but the keyring of this computer does not take the secret: it is held in memory and has to be typed again after the next start.</source>
        <translation>El servicio se usa, pero el llavero de este equipo no acepta el secreto: queda en memoria y hay que escribirlo de nuevo tras el próximo inicio.</translation>
    </message>
    <message>
        <source>The secrets are forgotten here, but the keyring could not be reached: remove the entries of LicenceDesk from it by hand.</source>
        <translation>Los secretos se olvidaron aquí, pero no se pudo consultar el llavero: quite a mano lo que tenga de LicenceDesk.</translation>
    </message>
    <message>
        <source>%1 answers and lets this desk in. No picture was sent.</source>
        <translation>%1 responde y admite este puesto. No se envió ninguna imagen.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskServer</name>
    <message>
        <source>Nobody has set this server up yet.</source>
        <translation>Nadie ha configurado aún este servidor.</translation>
    </message>
    <message>
        <source>Open the records on this computer first.</source>
        <translation>Abra primero las fichas de este equipo.</translation>
    </message>
    <message>
        <source>The server is used, but the keyring of this computer does not take its password: it has to be typed again after the next start.</source>
        <translation>El servidor se usa, pero el llavero de este equipo no acepta su contraseña: hay que escribirla de nuevo tras el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>licencedesk::EmptyState</name>
    <message>
        <source>Put a licence here</source>
        <translation>Ponga aquí una licencia</translation>
    </message>
    <message>
        <source>Drop a picture of it, or paste one with Ctrl+V. Scans and photographs, main page, duplicate page or the electronic licence.</source>
        <translation>Arrastre una imagen o péguela con Ctrl+V. Escaneos y fotos, página principal, página anexa o licencia electrónica.</translation>
    </message>
    <message>
        <source>No camera found. Plug one in: it starts by itself.</source>
        <translation>No se encontró cámara. Conecte una: se inicia sola.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Todo queda en este equipo.</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportDialog</name>
    <message>
        <source>&amp;Masked</source>
        <translation>E&amp;nmascarado</translation>
    </message>
    <message>
        <source>In c&amp;lear</source>
        <translation>En c&amp;laro</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Exportar fichas</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <source>Names for people</source>
        <translation>Nombres para personas</translation>
    </message>
    <message>
        <source>Keys for programs</source>
        <translation>Claves para programas</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Primera línea</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and dates of birth with asterisks</source>
        <translation>Nombres, números, domicilios y fechas de nacimiento con asteriscos</translation>
    </message>
    <message>
        <source>Everything readable by whoever has the file</source>
        <translation>Todo legible para quien tenga el archivo</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>&amp;Aceptadas</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>First li&amp;ne</source>
        <translation>P&amp;rimera línea</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Arch&amp;ivo</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move the column up (Alt+Up)</source>
        <translation>Subir la columna (Alt+↑)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move the column down (Alt+Down)</source>
        <translation>Bajar la columna (Alt+↓)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Take every column</source>
        <translation>Tomar todas las columnas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Take no column</source>
        <translation>No tomar ninguna columna</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Whole records, with everything that is known of them.</source>
        <translation>Fichas completas, con todo lo que se sabe de ellas.</translation>
    </message>
    <message>
        <source>The service&apos;s own fields, whatever is chosen here.</source>
        <translation>Los campos propios del servicio, sin importar lo elegido aquí.</translation>
    </message>
    <message>
        <source>No record was accepted on these days.</source>
        <translation>No se aceptó ninguna ficha en esos días.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Elija al menos una columna.</translation>
    </message>
    <message>
        <source>Complete the passphrase first.</source>
        <translation>Falta completar la frase de contraseña.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportStatus</name>
    <message>
        <source>Progress of the export</source>
        <translation>Avance de la exportación</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 de %2 fichas</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>No exportado</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%n ficha en %1</numerusform>
            <numerusform>%n fichas en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::FieldRow</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>licencedesk::FigurePanel</name>
    <message>
        <source>Nothing in this period</source>
        <translation>Nada en este período</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingRow</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingsPanel</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n control fallido</numerusform>
            <numerusform>%n controles fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n punto por examinar</numerusform>
            <numerusform>%n puntos por examinar</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check that could be made passed</source>
        <translation>Se superaron todos los controles posibles</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Nada controlado aún</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>%1 passed · %2 not checked</source>
        <translation>%1 superados · %2 no verificados</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>licencedesk::GuardedPage</name>
    <message>
        <source>Back to the desk</source>
        <translation>Volver al puesto</translation>
    </message>
    <message>
        <source>Back to the desk (Esc)</source>
        <translation>Volver al puesto (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>As &amp;tables</source>
        <translation>En &amp;tablas</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Guardar como CSV…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>All figures of this period, for a spreadsheet</source>
        <translation>Todas las cifras de este período, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>Todos los mostradores</translation>
    </message>
    <message>
        <source>licences accepted</source>
        <translation>licencias aceptadas</translation>
    </message>
    <message>
        <source>seconds per licence, on average</source>
        <translation>segundos por licencia, en promedio</translation>
    </message>
    <message>
        <source>accepted although checks had failed</source>
        <translation>aceptadas con controles fallidos</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar las cifras</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeyRotation</name>
    <message>
        <source>The records were closed; the change of keys is completed next time.</source>
        <translation>Se cerraron las fichas; el cambio de claves se termina la próxima vez.</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>The records are locked. Without one of these ways nobody opens them, and a lost one cannot be recovered.</source>
        <translation>Las fichas están cifradas. Sin uno de estos medios nadie las abre, y nadie puede averiguar uno perdido.</translation>
    </message>
    <message>
        <source>Print a &amp;recovery key…</source>
        <translation>Imprimir una clave de &amp;recuperación…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Definir una &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>Put into the &amp;keyring</source>
        <translation>Guardar en el &amp;llavero</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>&amp;Cambiar las claves…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>All records are sealed with the new keys.</source>
        <translation>Todas las fichas están cifradas con las claves nuevas.</translation>
    </message>
    <message>
        <source>What opens the records</source>
        <translation>Qué abre las fichas</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Cambiando las claves</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Otras claves</translation>
    </message>
    <message>
        <source>Seals all records with new keys, after somebody has left who could have copied the old ones. The desk goes on working meanwhile.</source>
        <translation>Cifra todas las fichas con claves nuevas, cuando se ha ido alguien que pudo copiar las antiguas. El puesto sigue funcionando mientras tanto.</translation>
    </message>
    <message>
        <source>Nothing is locked yet: the records are not open.</source>
        <translation>Aún no hay nada cifrado: las fichas no están abiertas.</translation>
    </message>
    <message>
        <source>✓ the keyring of this computer</source>
        <translation>✓ el llavero de este equipo</translation>
    </message>
    <message>
        <source>– keyring of this computer not used</source>
        <translation>– el llavero de este equipo, no</translation>
    </message>
    <message>
        <source>✓ a passphrase</source>
        <translation>✓ una frase de contraseña</translation>
    </message>
    <message>
        <source>– no passphrase</source>
        <translation>– sin frase de contraseña</translation>
    </message>
    <message>
        <source>✓ a printed recovery key</source>
        <translation>✓ una clave de recuperación impresa</translation>
    </message>
    <message>
        <source>– no recovery key</source>
        <translation>– sin clave de recuperación</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Cambiar la &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>The sheet printed before stops working as soon as there is a new one.</source>
        <translation>La hoja impresa antes ya no abre nada en cuanto hay una nueva.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Crear una nueva</translation>
    </message>
    <message>
        <source>The passphrase opens the records now.</source>
        <translation>La frase de contraseña abre ahora las fichas.</translation>
    </message>
    <message>
        <source>The keyring opens the records at the next start; nothing has to be typed.</source>
        <translation>El llavero abre las fichas en el próximo inicio; no hay que escribir nada.</translation>
    </message>
    <message>
        <source>All records are sealed again. A backup from before still opens with its own passphrase.</source>
        <translation>Todas las fichas se cifraron de nuevo. Una copia de seguridad anterior se sigue abriendo con su propia frase de contraseña.</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Cambiar las claves</translation>
    </message>
</context>
<context>
    <name>licencedesk::LivePictureView</name>
    <message>
        <source>Live picture. %1</source>
        <translation>Imagen en vivo. %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::LiveStage</name>
    <message>
        <source>Which camera, how it stands, when it captures</source>
        <translation>Qué cámara, cómo está puesta y cuándo captura</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Cámara: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>The licence being worked on (Ctrl+L)</source>
        <translation>La licencia en curso (Ctrl+L)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Letra al %1 %</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Exportar las fichas</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n licence(s) to %1</source>
        <translation>
            <numerusform>Se exportó %n licencia a %1</numerusform>
            <numerusform>Se exportaron %n licencias a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Read corrections back</source>
        <translation>Leer correcciones</translation>
    </message>
    <message>
        <source>Records · %1 today</source>
        <translation>Fichas · %1 hoy</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>The records are not open yet.</source>
        <translation>Las fichas aún no están abiertas.</translation>
    </message>
    <message>
        <source>Accepted licences are sent to %1</source>
        <translation>Las licencias aceptadas se envían a %1</translation>
    </message>
    <message>
        <source>Licences are sent to %1 when you ask it</source>
        <translation>Las licencias se envían a %1 cuando usted lo consulta</translation>
    </message>
    <message>
        <source>Records are transferred, sealed, to the firm&apos;s server</source>
        <translation>Las fichas se transfieren, cifradas, al servidor de la empresa</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Sin conexión: nada sale de este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) were not sent: see the outbox (%1)</source>
        <translation>
            <numerusform>No se envió %n licencia: vea la bandeja de salida (%1)</numerusform>
            <numerusform>No se enviaron %n licencias: vea la bandeja de salida (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait to be sent to %1</source>
        <translation>
            <numerusform>%n licencia espera el envío a %1</numerusform>
            <numerusform>%n licencias esperan el envío a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted licence(s) are not exported yet and will be gone. Export them, or close again.</source>
        <translation>
            <numerusform>%n licencia aceptada aún no se exportó y se perderá. Expórtela o cierre de nuevo.</numerusform>
            <numerusform>%n licencias aceptadas aún no se exportaron y se perderán. Expórtelas o cierre de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>licencedesk::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorButton</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Change PIN or passphrase…</source>
        <translation>Cambiar PIN o frase…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>Segundo factor…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Sesión iniciada: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorsPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Name and &amp;role…</source>
        <translation>Nombre y &amp;rol…</translation>
    </message>
    <message>
        <source>New &amp;PIN…</source>
        <translation>Nuevo &amp;PIN…</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>&amp;Suspender</translation>
    </message>
    <message>
        <source>Remove second factor</source>
        <translation>Quitar el segundo factor</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>&amp;Guardar las reglas</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Volver al puesto</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operadores</translation>
    </message>
    <message>
        <source>Accounts are never deleted, because the audit log names them; freeze those who left.</source>
        <translation>Las cuentas nunca se eliminan, porque el registro de auditoría las nombra; suspenda las de quienes se fueron.</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>R&amp;eactivar</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxModel</name>
    <message>
        <source>%1, %2, queued %3</source>
        <translation>%1, %2, en cola desde %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Reenviar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Show in &amp;clear</source>
        <translation>Ver en &amp;claro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To the current service, from the beginning (Enter)</source>
        <translation>Al servicio actual, desde el principio (Enter)</translation>
    </message>
    <message>
        <source>It is not sent, and its picture is deleted (Del)</source>
        <translation>No se envía y su imagen se elimina (Del)</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>Durante medio minuto; queda anotado (Ctrl+R)</translation>
    </message>
    <message>
        <source>Outbox, newest first</source>
        <translation>Bandeja de salida, lo más reciente primero</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Todo (%1)</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>Por atender (%1)</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>En espera (%1)</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>Enviadas (%1)</translation>
    </message>
    <message>
        <source>Nothing in this state.</source>
        <translation>Nada en este estado.</translation>
    </message>
    <message>
        <source>The outbox keeps accepted licences that go to a service elsewhere, sealed, until they have gone. It is off: nothing leaves this desk. A service is set up in the settings.</source>
        <translation>La bandeja de salida guarda, cifradas, las licencias aceptadas que van a un servicio remoto, hasta que salen. Está desactivada: nada sale de este puesto. El servicio se define en la configuración.</translation>
    </message>
    <message>
        <source>The outbox is empty. Accepted licences that go to the service are kept here, sealed, until they have gone.</source>
        <translation>La bandeja de salida está vacía. Las licencias aceptadas que van al servicio se guardan aquí, cifradas, hasta que salen.</translation>
    </message>
    <message>
        <source>Discard it? The service may have got it already: then discarding only ends the doubt here. If it has not, it will never be sent. It is noted in the audit log.</source>
        <translation>¿Descartarla? Puede que el servicio ya la tenga: entonces descartarla solo acaba aquí con la duda. Si no, nunca se enviará. Queda anotado en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Take it off the list? It has been sent; that stays noted on the record.</source>
        <translation>¿Quitarla de la lista? Ya se envió; eso queda anotado en la ficha.</translation>
    </message>
    <message>
        <source>Discard it? It is not sent, and its picture is deleted. The record stays. It is noted in the audit log.</source>
        <translation>¿Descartarla? No se envía y su imagen se elimina. La ficha queda. Se anota en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarla</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Enmascarar</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPanel</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>This desk:</source>
        <translation>Este puesto:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Servicio:</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>El elemento elegido</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Trayecto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Request number, for the service&apos;s support</source>
        <translation>Número de solicitud, para el soporte del servicio</translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>Copiar el &amp;número</translation>
    </message>
    <message>
        <source>This desk and the service, in clear</source>
        <translation>Este puesto y el servicio, en claro</translation>
    </message>
    <message>
        <source>This desk and the service</source>
        <translation>Este puesto y el servicio</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxStrip</name>
    <message>
        <source>Calls made today</source>
        <translation>Llamadas de hoy</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Intentar ahora</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>C&amp;onfiguración…</translation>
    </message>
</context>
<context>
    <name>licencedesk::PageButton</name>
    <message>
        <source>%1: not there yet, opens a picture</source>
        <translation>%1: aún no está, abre una imagen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) to check</source>
        <translation>
            <numerusform>%1: %n campo por revisar</numerusform>
            <numerusform>%1: %n campos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing left to check</source>
        <translation>%1: nada más por revisar</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>licencedesk::PageStrip</name>
    <message>
        <source>Pages of this licence</source>
        <translation>Páginas de esta licencia</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>Quitar esta página</translation>
    </message>
</context>
<context>
    <name>licencedesk::PassphraseDialog</name>
    <message>
        <source>Keep the records</source>
        <translation>Conservar las fichas</translation>
    </message>
    <message>
        <source>This passphrase locks the records on this computer and is asked for when the program starts. Nobody can read them without it, and it cannot be recovered: print the recovery key afterwards.</source>
        <translation>Esta frase de contraseña bloquea las fichas de este equipo y se pide al iniciar el programa. Sin ella nadie puede leerlas, y nadie puede averiguarla: imprima después la clave de recuperación.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Abrir las fichas</translation>
    </message>
    <message>
        <source>The records are locked. Licences can be read meanwhile; they are kept as soon as the records are open.</source>
        <translation>Las fichas están bloqueadas. Mientras tanto se pueden leer licencias; se guardan en cuanto se abran las fichas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the records with the recovery key</source>
        <translation>Abrir las fichas con la clave de recuperación</translation>
    </message>
    <message>
        <source>Type the key from the printed sheet. Capitals, spaces and dashes do not matter.</source>
        <translation>Escriba la clave de la hoja impresa. No importan mayúsculas, espacios ni guiones.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Al menos %1 caracteres; unas pocas palabras son fáciles de recordar.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
</context>
<context>
    <name>licencedesk::PlainPage</name>
    <message>
        <source>It is right</source>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Take a new picture: the whole licence, flat, on a darker ground.</source>
        <translation>Tome otra imagen: la licencia entera, plana, sobre un fondo más oscuro.</translation>
    </message>
    <message>
        <source>The camera is off. Open a picture, or switch the camera on with F4.</source>
        <translation>La cámara está apagada. Abra una imagen o encienda la cámara con F4.</translation>
    </message>
    <message>
        <source>No other reading</source>
        <translation>Sin otra lectura</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>Tomar “%1”</translation>
    </message>
    <message>
        <source>Put the licence under the camera</source>
        <translation>Ponga la licencia bajo la cámara</translation>
    </message>
    <message>
        <source>Next licence</source>
        <translation>Siguiente licencia</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No licence was found in the picture</source>
        <translation>No se encontró ninguna licencia en la imagen</translation>
    </message>
    <message>
        <source>%1: is it right?</source>
        <translation>%1: ¿es correcto?</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Nada más por revisar</translation>
    </message>
    <message numerus="yes">
        <source>Compare it with the licence and correct it if necessary. %n field(s) left.</source>
        <translation>
            <numerusform>Compare con la licencia y corrija si hace falta. Queda %n campo.</numerusform>
            <numerusform>Compare con la licencia y corrija si hace falta. Quedan %n campos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::PrivacySection</name>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>%1: %2 and %3 from before %4</source>
        <translation>%1: %2 y %3 anteriores al %4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>What is kept of a customer and for how long. What is not needed is best not kept.</source>
        <translation>Qué se conserva de un cliente y por cuánto tiempo. Lo que no se necesita es mejor no conservarlo.</translation>
    </message>
    <message>
        <source>&amp;Keep these rules</source>
        <translation>&amp;Guardar estas reglas</translation>
    </message>
    <message>
        <source>P&amp;urge now…</source>
        <translation>P&amp;urgar ahora…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>The card without the portrait</source>
        <translation>La tarjeta sin el retrato</translation>
    </message>
    <message>
        <source>The whole card</source>
        <translation>La tarjeta entera</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>Records are kept &amp;for</source>
        <translation>Conservar &amp;fichas durante</translation>
    </message>
    <message>
        <source>&amp;Pictures that are kept</source>
        <translation>&amp;Imágenes conservadas</translation>
    </message>
    <message>
        <source>Pictures are kept f&amp;or</source>
        <translation>Conservar im&amp;ágenes durante</translation>
    </message>
    <message>
        <source>Deleted so far</source>
        <translation>Lo eliminado</translation>
    </message>
    <message>
        <source>Expired data is deleted automatically at the start of the program. It is overwritten, and each time leaves a receipt.</source>
        <translation>Lo que supera su plazo se elimina solo al iniciar el programa. Se sobrescribe, y cada vez queda un comprobante.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Comprobantes</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is kept for %1; no picture of the licence is kept.</source>
        <translation>Lo leído se conserva %1; no se conserva ninguna imagen de la licencia.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card without the customer&apos;s face for %2.</source>
        <translation>Lo leído se conserva %1, y una imagen de la tarjeta sin el rostro del cliente, %2.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card with the customer&apos;s face for %2. Customers should be told.</source>
        <translation>Lo leído se conserva %1, y una imagen de la tarjeta con el rostro del cliente, %2. Conviene informar a los clientes.</translation>
    </message>
    <message>
        <source>Kept. Expired data goes with the next purge.</source>
        <translation>Guardado. Lo que supera su plazo se elimina en la próxima purga.</translation>
    </message>
    <message>
        <source>Records from before %1 are deleted for good. Nobody can bring them back.</source>
        <translation>Las fichas anteriores al %1 se eliminan definitivamente. Nadie puede recuperarlas.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Being deleted and overwritten…</source>
        <translation>Eliminando y sobrescribiendo…</translation>
    </message>
    <message>
        <source>No data has expired.</source>
        <translation>Nada supera su plazo.</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>Aún no hay comprobantes</translation>
    </message>
</context>
<context>
    <name>licencedesk::ProfileBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Name to save it under</source>
        <translation>Nombre para guardarlo</translation>
    </message>
    <message>
        <source>Keep columns, order and masking under this name</source>
        <translation>Guardar columnas, orden y enmascarado con este nombre</translation>
    </message>
    <message>
        <source>Forget the profile of this name</source>
        <translation>Eliminar el perfil de este nombre</translation>
    </message>
</context>
<context>
    <name>licencedesk::RangeBox</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todas las fichas</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Desde … hasta …</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
</context>
<context>
    <name>licencedesk::ReasonBar</name>
    <message>
        <source>Supervisor&apos;s PIN or passphrase</source>
        <translation>PIN o frase de contraseña del supervisor</translation>
    </message>
    <message>
        <source>Code from the supervisor&apos;s app</source>
        <translation>Código de la aplicación del supervisor</translation>
    </message>
    <message>
        <source>A supervisor authorises it; you stay signed in.</source>
        <translation>Lo autoriza un supervisor; su sesión sigue abierta.</translation>
    </message>
    <message>
        <source>Why is it accepted anyway?</source>
        <translation>¿Por qué se acepta igualmente?</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>Aceptar con este motivo</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Atrás (Esc)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>Nombre del supervisor</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. The reason is kept with the record.</source>
        <translation>
            <numerusform>%n control fallido. El motivo se guarda con la ficha.</numerusform>
            <numerusform>%n controles fallidos. El motivo se guarda con la ficha.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordPanel</name>
    <message>
        <source>The selected record</source>
        <translation>La ficha elegida</translation>
    </message>
    <message>
        <source>Licence, in clear</source>
        <translation>Licencia, en claro</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Controles: %1</translation>
    </message>
    <message>
        <source>Accepted anyway by %1</source>
        <translation>Aceptada igualmente por %1</translation>
    </message>
    <message>
        <source>Exported as %1, %2</source>
        <translation>Exportada como %1, %2</translation>
    </message>
    <message>
        <source>Who had it open, 30 days</source>
        <translation>Quién la abrió, 30 días</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsModel</name>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Con avisos</translation>
    </message>
    <message>
        <source>Failed, accepted</source>
        <translation>Fallida, aceptada</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>Accepted although checks had failed</source>
        <translation>Aceptada con controles fallidos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>N.º de licencia</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Aceptada el</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsPage</name>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Put the record on the desk again (Enter)</source>
        <translation>Volver a poner la ficha en el puesto (Enter)</translation>
    </message>
    <message>
        <source>Show in clear</source>
        <translation>Ver en claro</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>Durante medio minuto; queda anotado (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>For good (Del)</source>
        <translation>Definitivamente (Del)</translation>
    </message>
    <message>
        <source>Number, its last four, name, date, operator, vehicle, passed, failed…</source>
        <translation>Número, últimos cuatro, nombre, fecha, operador, vehículo, superado, fallido…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Buscar en las fichas</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. A number or a name is found when it is whole; of a number the last four are enough.</source>
        <translation>No se encontró nada. El número o el nombre deben estar completos; de un número bastan los cuatro últimos dígitos.</translation>
    </message>
    <message>
        <source>No licence accepted yet.</source>
        <translation>Aún no se aceptó ninguna licencia.</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Enmascarar</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecoveryKeyDialog</name>
    <message>
        <source>Counter: %1. Printed on %2.</source>
        <translation>Mostrador: %1. Impreso el %2.</translation>
    </message>
    <message>
        <source>Recovery key of the records</source>
        <translation>Clave de recuperación de las fichas</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file of the records can read them. Keep it in a safe, not at the counter.</source>
        <translation>Quien tenga esta hoja y el archivo de fichas puede leerlas. Guárdela en una caja fuerte, no en el mostrador.</translation>
    </message>
    <message>
        <source>It is needed when the computer&apos;s keyring is lost or the passphrase is forgotten. A newer sheet makes this one worthless.</source>
        <translation>Se necesita cuando se pierde el llavero del equipo o se olvida la frase de contraseña. Una hoja más reciente anula esta.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>If the keyring of this computer is lost, or the passphrase forgotten, only this key opens the records. It is shown once. Print it and keep it in a safe, not at the counter.</source>
        <translation>Si se pierde el llavero de este equipo o se olvida la frase de contraseña, solo esta clave abre las fichas. Se muestra una vez. Imprímala y guárdela en una caja fuerte, no en el mostrador.</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>La imprimí o la anoté</translation>
    </message>
    <message>
        <source>Save as PDF to print…</source>
        <translation>Guardar como PDF para imprimir…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>No se puede escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteDesk</name>
    <message>
        <source>The customer has to agree first. Tick it below when they have.</source>
        <translation>El cliente debe aceptar primero. Márquelo abajo cuando lo haga.</translation>
    </message>
    <message>
        <source>Not sent to %1.</source>
        <translation>No enviada a %1.</translation>
    </message>
    <message>
        <source>It was typed in: there is no picture to send.</source>
        <translation>Se escribió a mano: no hay imagen para enviar.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1: the customer&apos;s consent was not ticked.</source>
        <translation>Aceptada, pero no enviada a %1: no se marcó el consentimiento del cliente.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1. %2</source>
        <translation>Aceptada, pero no enviada a %1. %2</translation>
    </message>
    <message>
        <source>Accepted, but it cannot be sent to %1. %2</source>
        <translation>Aceptada, pero no se puede enviar a %1. %2</translation>
    </message>
    <message>
        <source>The picture cannot be made ready for sending.</source>
        <translation>No se puede preparar la imagen para el envío.</translation>
    </message>
    <message>
        <source>%1 is reading the licence…</source>
        <translation>%1 está leyendo la licencia…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads the same in %n field(s).</source>
        <translation>
            <numerusform>%1 lee lo mismo en %n campo.</numerusform>
            <numerusform>%1 lee lo mismo en %n campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read nothing in this picture.</source>
        <translation>%1 no leyó nada en esta imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads %n field(s) differently: compare each with the card.</source>
        <translation>
            <numerusform>%1 lee %n campo de otra forma: compárelo con la tarjeta.</numerusform>
            <numerusform>%1 lee %n campos de otra forma: compare cada uno con la tarjeta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteSection</name>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>The keyring did not provide the secret for %1. Type it again and choose “Use this service”.</source>
        <translation>El llavero no da lo que pide %1. Escríbalo de nuevo y elija “Usar este servicio”.</translation>
    </message>
    <message>
        <source>%1 is used. Its secret is held in memory only: it has to be typed again after the next start.</source>
        <translation>Se usa %1. Su secreto queda solo en memoria: hay que escribirlo de nuevo tras el próximo inicio.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>Se usa %1.</translation>
    </message>
    <message>
        <source>Remote service</source>
        <translation>Servicio remoto</translation>
    </message>
    <message>
        <source>A second opinion from a service elsewhere, or the way of accepted licences into the firm&apos;s own system. Reading and checking work without it.</source>
        <translation>Una segunda opinión de un servicio externo, o la vía de las licencias aceptadas al sistema de la empresa. La lectura y el control funcionan sin él.</translation>
    </message>
    <message>
        <source>&amp;Work without a service</source>
        <translation>&amp;Trabajar sin él</translation>
    </message>
    <message>
        <source>&amp;Forget the secrets</source>
        <translation>O&amp;lvidar los secretos</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>Send accepted licences by &amp;themselves</source>
        <translation>En&amp;viar solas las aceptadas</translation>
    </message>
    <message>
        <source>With the &amp;picture of the card</source>
        <translation>Con la i&amp;magen de la tarjeta</translation>
    </message>
    <message>
        <source>T&amp;est without a picture</source>
        <translation>Probar sin imag&amp;en</translation>
    </message>
    <message>
        <source>&amp;Use this service</source>
        <translation>&amp;Usar este servicio</translation>
    </message>
    <message>
        <source>Nothing leaves this computer from now on.</source>
        <translation>Desde ahora nada sale de este equipo.</translation>
    </message>
    <message>
        <source>The secrets are gone from this computer.</source>
        <translation>Los secretos se quitaron de este equipo.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Reads the picture: WeChat&apos;s licence call</source>
        <translation>Lee la imagen: llamada de licencias de WeChat</translation>
    </message>
    <message>
        <source>Takes the record: the firm&apos;s own system</source>
        <translation>Recibe la ficha: el sistema de la empresa</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>El servicio</translation>
    </message>
    <message>
        <source>What it &amp;does</source>
        <translation>&amp;Qué hace</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>The firm&apos;s relay, or %1. Without a token: that has a field of its own.</source>
        <translation>El servidor intermedio de la empresa, o %1. Sin token: tiene su propio campo.</translation>
    </message>
    <message>
        <source>&amp;Certificate of the company&apos;s own authority</source>
        <translation>&amp;Certificado de la autoridad de la empresa</translation>
    </message>
    <message>
        <source>Empty: those that the system trusts. A certificate that is not trusted is never accepted.</source>
        <translation>Vacío: las autoridades en que confía el sistema. Nunca se acepta un certificado que no sea de confianza.</translation>
    </message>
    <message>
        <source>App id and secret (stable token)</source>
        <translation>AppID y secreto (token estable)</translation>
    </message>
    <message>
        <source>App id and secret (the older call)</source>
        <translation>AppID y secreto (llamada antigua)</translation>
    </message>
    <message>
        <source>A token: of a relay, or of an authorizer</source>
        <translation>Un token: de un servidor intermedio o de un autorizador</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>En nombre de quién</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>M&amp;odo de acceso</translation>
    </message>
    <message>
        <source>App &amp;id</source>
        <translation>App&amp;ID</translation>
    </message>
    <message>
        <source>App &amp;secret</source>
        <translation>App&amp;Secret</translation>
    </message>
    <message>
        <source>&amp;Name of the token</source>
        <translation>&amp;Nombre del token</translation>
    </message>
    <message>
        <source>For your own reference, such as authorizer_access_token.</source>
        <translation>Para las personas de aquí, por ejemplo authorizer_access_token.</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>Clave de &amp;firma</translation>
    </message>
    <message>
        <source>Signs what is sent (HMAC-SHA256). Empty: unsigned.</source>
        <translation>Firma lo que se envía (HMAC-SHA256). Vacío: sin firma.</translation>
    </message>
    <message>
        <source>Show once what is sent</source>
        <translation>Mostrar una vez lo que se envía</translation>
    </message>
    <message>
        <source>Ask the customer each time</source>
        <translation>Preguntar siempre al cliente</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>Before a licence &amp;leaves</source>
        <translation>Antes de que sal&amp;ga una licencia</translation>
    </message>
    <message>
        <source>Calls a &amp;day</source>
        <translation>Llamadas &amp;por día</translation>
    </message>
    <message>
        <source>The service allows 100 without a contract; they return at midnight, China time.</source>
        <translation>El servicio permite 100 sin contrato; vuelven a medianoche, hora de China.</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: the settings are kept with them.</source>
        <translation>Las fichas de este equipo deben estar abiertas primero: la configuración se guarda con ellas.</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>Guardado; escriba para cambiarlo</translation>
    </message>
    <message>
        <source>Secrets lie in the keyring of this computer and nowhere else; where there is none they are held in memory until the program is closed.</source>
        <translation>Los secretos están en el llavero de este equipo y en ningún otro lugar; si no hay llavero, quedan en memoria hasta que se cierra el programa.</translation>
    </message>
    <message>
        <source>The documents of this service forbid keeping the app secret on a counter&apos;s computer: whoever has the computer could call in the firm&apos;s name. A small relay on a server of the firm keeps the secret and limits the calls; give its address here and paste its token.</source>
        <translation>La documentación de este servicio prohíbe guardar el AppSecret en el equipo de un mostrador: quien tenga el equipo podría llamar en nombre de la empresa. Un pequeño servidor intermedio de la empresa guarda el secreto y limita las llamadas; escriba aquí su dirección y pegue su token.</translation>
    </message>
    <message>
        <source>This service is used from now on.</source>
        <translation>Este servicio se usa desde ahora.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando al servicio…</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteValue</name>
    <message>
        <source>The service reads</source>
        <translation>El servicio lee</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Tomarlo</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Tomar %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RentalStrip</name>
    <message>
        <source>Rental</source>
        <translation>Alquiler</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>The vehicle decides which class is needed</source>
        <translation>El vehículo determina la clase necesaria</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Devolución</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>&amp;Vehículo</translation>
    </message>
    <message>
        <source>No vehicle chosen</source>
        <translation>Ningún vehículo elegido</translation>
    </message>
</context>
<context>
    <name>licencedesk::ReviewPanel</name>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>leads to the next doubtful field</source>
        <translation>lleva al siguiente campo dudoso</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>confirms it and goes on</source>
        <translation>lo confirma y continúa</translation>
    </message>
    <message>
        <source>Alt+1 … 5</source>
        <translation>Alt+1 … 5</translation>
    </message>
    <message>
        <source>takes another reading</source>
        <translation>toma otra lectura</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>accepts the licence</source>
        <translation>acepta la licencia</translation>
    </message>
    <message>
        <source>Only what is doubtful waits for you.</source>
        <translation>Solo lo dudoso espera por usted.</translation>
    </message>
    <message>
        <source>Fields of the licence</source>
        <translation>Campos de la licencia</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecondFactorForm</name>
    <message>
        <source>Code from the app</source>
        <translation>Código de la aplicación</translation>
    </message>
    <message>
        <source>QR code of the key</source>
        <translation>Código QR de la clave</translation>
    </message>
    <message>
        <source>Key for typing in</source>
        <translation>Clave para escribir</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>O escriba esta clave en la aplicación:</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your phone. From now on it gives you a code for every sign-in.</source>
        <translation>Escanee esto con una aplicación de autenticación en su teléfono. Desde ahora le da un código para cada inicio de sesión.</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows</source>
        <translation>&amp;Código que muestra la aplicación</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecretForm</name>
    <message>
        <source>PIN or passphrase in use</source>
        <translation>PIN o frase de contraseña actual</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>Nuevo PIN o frase de contraseña</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>PIN or passphrase in &amp;use</source>
        <translation>PIN o frase de contraseña act&amp;ual</translation>
    </message>
    <message>
        <source>&amp;New PIN or passphrase</source>
        <translation>&amp;Nuevo PIN o frase de contraseña</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>Repe&amp;tir</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>Los dos no coinciden. Escríbalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>licencedesk::SendPreview</name>
    <message>
        <source>The picture that is sent</source>
        <translation>La imagen que se envía</translation>
    </message>
    <message>
        <source>What leaves this desk</source>
        <translation>Qué sale de este puesto</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3. Only the card: nothing around it, no file name, no place or time of the photograph.</source>
        <translation>%1 × %2 píxeles, %3. Solo la tarjeta: nada alrededor, ni nombre de archivo, ni lugar u hora de la foto.</translation>
    </message>
    <message>
        <source>This is shown once for each service. It can be switched off at any time in the settings.</source>
        <translation>Se muestra una vez por cada servicio. Se puede desactivar en cualquier momento en la configuración.</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;No enviar</translation>
    </message>
</context>
<context>
    <name>licencedesk::ServerSection</name>
    <message numerus="yes">
        <source>%n change(s) wait to be transferred.</source>
        <translation>
            <numerusform>%n cambio espera su transferencia.</numerusform>
            <numerusform>%n cambios esperan su transferencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>This counter works by itself.</source>
        <translation>Este mostrador trabaja solo.</translation>
    </message>
    <message>
        <source>The records on this computer are not open: nothing is transferred.</source>
        <translation>Las fichas de este equipo no están abiertas: no se transfiere nada.</translation>
    </message>
    <message>
        <source>The keyring did not provide the password of the server. Type it again and choose “Use this server”.</source>
        <translation>El llavero no da la contraseña del servidor. Escríbala de nuevo y elija “Usar este servidor”.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected: other counters see what is accepted here.</source>
        <translation>Conectado: los demás mostradores ven lo que se acepta aquí.</translation>
    </message>
    <message>
        <source>Not connected. The desk keeps working and transfers later.</source>
        <translation>Sin conexión. El puesto sigue trabajando y transfiere más tarde.</translation>
    </message>
    <message>
        <source>Several counters</source>
        <translation>Varios mostradores</translation>
    </message>
    <message>
        <source>The counters of a firm share their records through a PostgreSQL server. What is there is sealed; each counter keeps working when the server is away.</source>
        <translation>Los mostradores de una empresa comparten sus fichas mediante un servidor PostgreSQL. Lo que hay en él está cifrado; cada mostrador sigue trabajando cuando el servidor no está disponible.</translation>
    </message>
    <message>
        <source>&amp;Work without the server</source>
        <translation>&amp;Trabajar sin el servidor</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Probar la &amp;conexión</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>&amp;Usar este servidor</translation>
    </message>
    <message>
        <source>&amp;Set it up with the keys of this counter</source>
        <translation>Con&amp;figurarlo con las claves de este mostrador</translation>
    </message>
    <message>
        <source>&amp;Join these counters</source>
        <translation>Unirse a estos &amp;mostradores</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Encrypted, server verified</source>
        <translation>Cifrado, y el servidor demuestra quién es</translation>
    </message>
    <message>
        <source>Encrypted, server not verified</source>
        <translation>Cifrado, responda quien responda</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>Sin cifrar: solo en este equipo</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Puert&amp;o</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>Usua&amp;rio</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer and nowhere else.</source>
        <translation>Se guarda en el llavero de este equipo y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>C&amp;ifrado</translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority</source>
        <translation>C&amp;ertificado de la autoridad</translation>
    </message>
    <message>
        <source>Empty: the one that the system has for this user.</source>
        <translation>Vacío: el que tiene el sistema para este usuario.</translation>
    </message>
    <message>
        <source>Passphrase or recovery &amp;key of the firm</source>
        <translation>Frase de contraseña o c&amp;lave de recuperación de la empresa</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of the firm</source>
        <translation>Frase de contraseña o clave de recuperación de la empresa</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: they are what is transferred.</source>
        <translation>Las fichas de este equipo deben estar abiertas primero: son lo que se transfiere.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>The server answers, and its records are sealed with the keys of this counter.</source>
        <translation>El servidor responde, y sus fichas están cifradas con las claves de este mostrador.</translation>
    </message>
    <message>
        <source>The server answers. No counter has set it up yet: this one can be the first.</source>
        <translation>El servidor responde. Ningún mostrador lo ha configurado aún: este puede ser el primero.</translation>
    </message>
    <message>
        <source>The server answers. Its records are sealed with keys that this counter does not have yet.</source>
        <translation>El servidor responde. Sus fichas están cifradas con claves que este mostrador aún no tiene.</translation>
    </message>
    <message>
        <source>This server is used from now on.</source>
        <translation>Este servidor se usa desde ahora.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado de la autoridad</translation>
    </message>
</context>
<context>
    <name>licencedesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de la configuración</translation>
    </message>
</context>
<context>
    <name>licencedesk::SetupPage</name>
    <message>
        <source>Save the target as PDF…</source>
        <translation>Guardar la tarjeta como PDF…</translation>
    </message>
    <message>
        <source>1. Print the target at 100 % and check its ruler.
2. Cut it out and lay it where licences lie, in a sleeve if licences lie in one.
3. Change what is said here until everything is good.</source>
        <translation>1. Imprima la tarjeta de prueba al 100 % y compruebe su regla.
2. Recórtela y colóquela donde se ponen las licencias, en una funda si las licencias van en una.
3. Cambie lo que se indica aquí hasta que todo esté bien.</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Volver al puesto</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Comprobar el puesto</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Qué se midió</translation>
    </message>
    <message>
        <source>Saved as %1. Print it at 100 %, not “fit to page”.</source>
        <translation>Guardado como %1. Imprima al 100 %, no “ajustar a la página”.</translation>
    </message>
    <message>
        <source>This desk is good: every test passed</source>
        <translation>Este puesto está bien: todo superado</translation>
    </message>
    <message>
        <source>Lay the target under the camera: it is not seen yet</source>
        <translation>Ponga la tarjeta de prueba bajo la cámara: aún no se ve</translation>
    </message>
    <message>
        <source>Switch on the camera</source>
        <translation>Encienda la cámara</translation>
    </message>
</context>
<context>
    <name>licencedesk::ShortcutsDialog</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>Siguiente campo por revisar</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Previous field to check</source>
        <translation>Anterior campo por revisar</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Confirm the field and go on</source>
        <translation>Confirmar el campo y continuar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Neighbouring field</source>
        <translation>Campo vecino</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>↑, ↓</translation>
    </message>
    <message>
        <source>Take another reading</source>
        <translation>Tomar otra lectura</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5</source>
        <translation>Alt+1 a Alt+5</translation>
    </message>
    <message>
        <source>Take what the service reads</source>
        <translation>Tomar lo que lee el servicio</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>Move the box, with Shift resize it</source>
        <translation>Mover el recuadro; con Shift, cambiar su tamaño</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Page of the licence</source>
        <translation>Página de la licencia</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+3</source>
        <translation>Ctrl+1 a Ctrl+3</translation>
    </message>
    <message>
        <source>Camera and pictures</source>
        <translation>Cámara e imágenes</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>licencedesk::SignInView</name>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN o frase de contraseña</translation>
    </message>
    <message>
        <source>Code from the app</source>
        <translation>Código de la aplicación</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>¿Perdió el PIN o el teléfono?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Código de su aplicación de autenticación</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>&amp;PIN o frase de contraseña</translation>
    </message>
    <message>
        <source>Choose your own PIN or passphrase</source>
        <translation>Elija su propio PIN o frase de contraseña</translation>
    </message>
    <message>
        <source>%1, somebody else knows your current PIN or passphrase. Nobody will know the new one.</source>
        <translation>Otra persona conoce el suyo, %1. Nadie conocerá el nuevo.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Usar desde ahora</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>Configure su segundo factor</translation>
    </message>
    <message>
        <source>Supervisors and auditors sign in with a code as well.</source>
        <translation>Los supervisores y auditores inician sesión también con un código.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>El puesto está bloqueado</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>What was being worked on stays as it is.</source>
        <translation>Lo que estaba en curso queda como está.</translation>
    </message>
    <message>
        <source>Your name and your PIN or passphrase, please.</source>
        <translation>Escriba su nombre y su PIN o frase de contraseña.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Demasiados intentos.</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n second(s).</source>
        <translation>
            <numerusform>Próximo intento en %n segundo.</numerusform>
            <numerusform>Próximo intento en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::StageView</name>
    <message>
        <source>Detect the page</source>
        <translation>Detectar la página</translation>
    </message>
    <message>
        <source>Which page this is</source>
        <translation>Qué página es</translation>
    </message>
    <message>
        <source>Put the corners on the card. Arrows move, Space: next corner</source>
        <translation>Ponga las esquinas en la tarjeta. Flechas: mover, Espacio: siguiente esquina</translation>
    </message>
    <message>
        <source>Read (Enter)</source>
        <translation>Leer (Enter)</translation>
    </message>
    <message>
        <source>Typed in by hand, without a picture.
Open one to have it beside the fields.</source>
        <translation>Escrita a mano, sin imagen.
Abra una para tenerla junto a los campos.</translation>
    </message>
    <message>
        <source>The photograph itself was not kept. Open the picture again to set its corners.</source>
        <translation>No se conservó la foto original. Abra de nuevo la imagen para fijar sus esquinas.</translation>
    </message>
    <message>
        <source>The corners cross each other. Put them on the card in order: top left, top right, bottom right, bottom left.</source>
        <translation>Las esquinas se cruzan. Póngalas en la tarjeta en orden: arriba izquierda, arriba derecha, abajo derecha, abajo izquierda.</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreGuide</name>
    <message>
        <source>This computer has no keyring. Accepted licences are kept only until the program is closed, unless you choose a passphrase for them.</source>
        <translation>Este equipo no tiene llavero. Las licencias aceptadas se conservan solo hasta cerrar el programa, a menos que elija para ellas una frase de contraseña.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elegir frase de contraseña</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Consultar otra vez el llavero</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Abrir las fichas</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Usar la clave de recuperación</translation>
    </message>
    <message>
        <source>The records are kept, locked by this computer alone. Print the recovery key: without it they are lost with the computer.</source>
        <translation>Las fichas se conservan, bloqueadas solo por este equipo. Imprima la clave de recuperación: sin ella se pierden con el equipo.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreSession</name>
    <message>
        <source>LicenceDesk is open already in another window, which has the records. Go on there; nothing is kept from this one.</source>
        <translation>LicenceDesk ya está abierto en otra ventana, que tiene las fichas. Continúe allí; desde esta no se guarda nada.</translation>
    </message>
    <message>
        <source>This desk has keys of its own already.</source>
        <translation>Este puesto ya tiene sus propias claves.</translation>
    </message>
    <message>
        <source>The keys are being changed; it continues next time.</source>
        <translation>Las claves se están cambiando; continúa la próxima vez.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetBox</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Dé un nombre al archivo.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Esta carpeta no existe.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>El archivo existe y se reemplazará.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetPicture</name>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Picture of the camera: the target is in view</source>
        <translation>Imagen de la cámara: se ve la tarjeta de prueba</translation>
    </message>
    <message>
        <source>Picture of the camera: no target in view</source>
        <translation>Imagen de la cámara: no se ve la tarjeta de prueba</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>Sin imagen de la cámara</translation>
    </message>
</context>
<context>
    <name>licencedesk::Tour</name>
    <message>
        <source>The licence, straightened</source>
        <translation>La licencia, enderezada</translation>
    </message>
    <message>
        <source>This one is invented. The picture follows the field that you are on.</source>
        <translation>Esta es inventada. La imagen sigue al campo en que está.</translation>
    </message>
    <message>
        <source>Only doubt waits for you</source>
        <translation>Solo lo dudoso espera por usted</translation>
    </message>
    <message>
        <source>What is not sure is marked. Tab leads to the next one, Enter confirms it.</source>
        <translation>Lo que no es seguro está marcado. Tab lleva al siguiente campo, Enter lo confirma.</translation>
    </message>
    <message>
        <source>Another reading, one key away</source>
        <translation>Otra lectura con una tecla</translation>
    </message>
    <message>
        <source>Alt+1 takes the first reading listed here. Or type what the card says.</source>
        <translation>Alt+1 toma la primera lectura de esta lista. O escriba lo que dice la tarjeta.</translation>
    </message>
    <message>
        <source>Vehicle and dates</source>
        <translation>Vehículo y fechas</translation>
    </message>
    <message>
        <source>The checks depend on them: class, age, and validity until the return.</source>
        <translation>Los controles dependen de ellos: clase, edad y validez hasta la devolución.</translation>
    </message>
    <message>
        <source>Checks for this rental</source>
        <translation>Controles de este alquiler</translation>
    </message>
    <message>
        <source>Each has passed, asks for a look, or has failed. Shift+F1 says why, and what the rule rests on.</source>
        <translation>Cada uno está superado, por examinar o fallido. Shift+F1 dice por qué y en qué se basa la regla.</translation>
    </message>
    <message>
        <source>Accept, and the next one</source>
        <translation>Aceptar y pasar a la siguiente</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the licence and clears the desk. In this tour nothing is kept.</source>
        <translation>Ctrl+Enter guarda la licencia y vacía el puesto. En este recorrido no se guarda nada.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourCard</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Salir del recorrido</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Salir del recorrido (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourOffer</name>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>Recorrido guiado (1 minuto)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>New here? See the desk at work on an invented licence.</source>
        <translation>¿Es nuevo aquí? Vea el puesto en acción con una licencia inventada.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WatchListSection</name>
    <message>
        <source>Do-not-rent list</source>
        <translation>Lista de exclusión</translation>
    </message>
    <message>
        <source>When a licence with one of these numbers comes to the desk, a check fails and shows the reason. The list keeps no numbers, only what recognises them; it can be asked but not read.</source>
        <translation>Cuando llega al puesto una licencia con uno de estos números, un control falla y muestra el motivo. La lista no guarda números, solo lo que permite reconocerlos; se puede consultar, pero no leer.</translation>
    </message>
    <message>
        <source>&amp;Is it on the list?</source>
        <translation>¿&amp;Está en la lista?</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>&amp;Poner en la lista</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Licence &amp;number</source>
        <translation>&amp;Número de licencia</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Shown to whoever has the licence on the desk; write only what you can justify.</source>
        <translation>Lo ve quien tenga la licencia en el puesto; escriba lo que pueda sostener.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are on the list.</source>
        <translation>
            <numerusform>%n número está en la lista.</numerusform>
            <numerusform>%n números están en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has been on the list since %1: %2</source>
        <translation>Está en la lista desde %1: %2</translation>
    </message>
    <message>
        <source>It is not on the list.</source>
        <translation>No está en la lista.</translation>
    </message>
    <message>
        <source>The number is now on the list.</source>
        <translation>El número ya está en la lista.</translation>
    </message>
    <message>
        <source>The number was taken off the list.</source>
        <translation>El número se quitó de la lista.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WhyCard</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superado</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por examinar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>No superado</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>No se pudo verificar</translation>
    </message>
    <message>
        <source>%1 (set by your firm; usually: %2)</source>
        <translation>%1 (fijado por su empresa; normalmente: %2)</translation>
    </message>
    <message>
        <source>Nothing legible was found at its place on the card.</source>
        <translation>En su lugar de la tarjeta no se encontró nada legible.</translation>
    </message>
    <message>
        <source>At least one character was read with less certainty than is accepted unseen. It is marked.</source>
        <translation>Al menos un carácter se leyó con menos certeza de la que se acepta sin revisar. Está marcado.</translation>
    </message>
    <message>
        <source>As read it was impossible. Exactly one change makes it fit, and that change was made.</source>
        <translation>Tal como se leyó era imposible. Un único cambio lo corrige, y ya se hizo.</translation>
    </message>
    <message>
        <source>As read it was impossible, and several changes would make it fit.</source>
        <translation>Tal como se leyó era imposible, y varios cambios podrían corregirlo.</translation>
    </message>
    <message>
        <source>No licence can show this value.</source>
        <translation>Ninguna licencia puede mostrar este valor.</translation>
    </message>
    <message>
        <source>Another field, another page or the service says something else.</source>
        <translation>Otro campo, otra página o el servicio dice otra cosa.</translation>
    </message>
    <message>
        <source>Glare, blur or a finger covers part of it.</source>
        <translation>Un reflejo, un desenfoque o un dedo tapa una parte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More in the manual</source>
        <translation>Más en el manual</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>What is checked, and why</source>
        <translation>Qué se controla y por qué</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>When it is not met</source>
        <translation>Si no se cumple</translation>
    </message>
    <message>
        <source>Rule %1; a policy file of the firm can change this.</source>
        <translation>Regla %1; un archivo de política de la empresa puede cambiarla.</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Por qué espera</translation>
    </message>
    <message>
        <source>Certainty of the reading</source>
        <translation>Certeza de la lectura</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it; or type what is printed.</source>
        <translation>Compárelo con la tarjeta. Enter lo confirma; o escriba lo que está impreso.</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it, Alt+1 takes the other reading; or type what is printed.</source>
        <translation>Compárelo con la tarjeta. Enter lo confirma, Alt+1 toma la otra lectura; o escriba lo que está impreso.</translation>
    </message>
</context>
</TS>
