<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AccessPolicy</name>
    <message>
        <source>The rules for operators are not a JSON object.</source>
        <translation>Правила для операторов не являются объектом JSON.</translation>
    </message>
    <message>
        <source>The rules for operators have a wrong entry: %1</source>
        <translation>Ошибочный элемент в правилах для операторов: %1</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>An operator&apos;s account is damaged. Restore the last backup.</source>
        <translation>Учётная запись оператора повреждена. Восстановите последнюю резервную копию.</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Initial PIN or passphrase</source>
        <translation>Начальный PIN-код или фраза</translation>
    </message>
    <message>
        <source>Initial &amp;PIN or passphrase</source>
        <translation>&amp;Начальный PIN-код или фраза</translation>
    </message>
    <message>
        <source>Give it to them; they choose their own at the first sign-in.</source>
        <translation>Сообщите его сотруднику: при первом входе он задаст собственный.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Роль</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN-код или парольная фраза</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>Значения не совпадают. Введите ещё раз.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Make your account, the first supervisor&apos;s. From then on everybody signs in here by name, and the records say who did what. You add the others afterwards.</source>
        <translation>Создайте свою учётную запись — первого руководителя. После этого все будут входить под своим именем, и в записях будет видно, кто что сделал. Остальных можно добавить позже.</translation>
    </message>
    <message>
        <source>Switch operators on</source>
        <translation>Включить операторов</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>PIN-код или &amp;парольная фраза</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>Добавить оператора</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Имя и роль</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>Новый PIN-код: %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Change your PIN or passphrase</source>
        <translation>Смена PIN-кода или парольной фразы</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Второй фактор</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>Новый PIN-код или фраза</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>Забыли PIN-код или потеряли телефон?</translation>
    </message>
    <message>
        <source>A supervisor gives you a new PIN. If you are the supervisor and there is no other, the printed recovery key of the records lets you choose a new one; the second factor is then removed.</source>
        <translation>Новый PIN-код выдаёт руководитель. Если вы единственный руководитель, задать новый можно с помощью распечатанного ключа восстановления записей; второй фактор при этом удаляется.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Ключ восстановления</translation>
    </message>
    <message>
        <source>New &amp;PIN or passphrase</source>
        <translation>&amp;Новый PIN-код или фраза</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Somebody has this name already. Add an initial or a number.</source>
        <translation>Такое имя уже есть. Добавьте инициал или цифру.</translation>
    </message>
    <message>
        <source>Enter a name of at most %1 characters.</source>
        <translation>Введите имя не длиннее %1 символов.</translation>
    </message>
    <message>
        <source>Choose a PIN or passphrase other than your current one.</source>
        <translation>Новый PIN-код или парольная фраза не должны совпадать с нынешними.</translation>
    </message>
</context>
<context>
    <name>AlertsPanel</name>
    <message numerus="yes">
        <source>… and %n more: see the audit log.</source>
        <translation>
            <numerusform>… и ещё %n: см. журнал аудита.</numerusform>
            <numerusform>… и ещё %n: см. журнал аудита.</numerusform>
            <numerusform>… и ещё %n: см. журнал аудита.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual access: %1</source>
        <translation>Необычный доступ: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>Посмотреть</translation>
    </message>
</context>
<context>
    <name>AppKeys</name>
    <message>
        <source>The keys file has a mistake at %1.</source>
        <translation>Ошибка в файле ключей: %1.</translation>
    </message>
    <message>
        <source>The keys file is not JSON.</source>
        <translation>Файл ключей не в формате JSON.</translation>
    </message>
    <message>
        <source>There is no keys file at this path.</source>
        <translation>По этому пути нет файла ключей.</translation>
    </message>
    <message>
        <source>Others may read the keys file. Make it readable for its owner alone: chmod 600.</source>
        <translation>Файл ключей доступен для чтения другим пользователям. Оставьте доступ только владельцу: chmod 600.</translation>
    </message>
    <message>
        <source>The keys file cannot be read.</source>
        <translation>Не удалось прочитать файл ключей.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This is not a sealed export of LicenceDesk.</source>
        <translation>Это не зашифрованный экспорт LicenceDesk.</translation>
    </message>
    <message>
        <source>The sealed export was changed or is incomplete. Ask for it to be sent again.</source>
        <translation>Зашифрованный файл экспорта изменён или неполон. Попросите прислать его ещё раз.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Неверная парольная фраза.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Нет прав на чтение файла.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Файл не существует.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with a passphrase. Close other programs and try again.</source>
        <translation>Недостаточно памяти для обработки парольной фразы. Закройте другие программы и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>AuditAct</name>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <translation>Принято повторно</translation>
    </message>
    <message>
        <source>Failed checks overridden</source>
        <translation>Принято вопреки проверкам</translation>
    </message>
    <message>
        <source>Shown in clear</source>
        <translation>Показано открыто</translation>
    </message>
    <message>
        <source>Reopened on the desk</source>
        <translation>Снова открыто для работы</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Экспортировано</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation>Клиент согласился</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Не отправлено</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Удалено по сроку</translation>
    </message>
    <message>
        <source>Exported for the customer</source>
        <translation>Экспорт для клиента</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Во входе отказано</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Изменена учётная запись</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Изменены настройки</translation>
    </message>
    <message>
        <source>Do-not-rent list changed</source>
        <translation>Изменён стоп-лист</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>Изменены ключи</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Копия создана</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Восстановлено</translation>
    </message>
    <message>
        <source>Corrections imported</source>
        <translation>Загружены исправления</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Часы переведены назад</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>No backup was made.</source>
        <translation>Резервная копия не создана.</translation>
    </message>
    <message>
        <source>The file of the records could not be moved aside.</source>
        <translation>Не удалось отложить файл записей.</translation>
    </message>
    <message>
        <source>The server has backups of its own; here only this computer&apos;s records are saved.</source>
        <translation>На сервере создаются свои резервные копии; здесь сохраняются только записи этого компьютера.</translation>
    </message>
    <message>
        <source>A backup needs a passphrase.</source>
        <translation>Для резервной копии нужна парольная фраза.</translation>
    </message>
    <message>
        <source>There are records on this computer. Restoring would move them aside.</source>
        <translation>На этом компьютере уже есть записи. При восстановлении они будут отложены в отдельный файл.</translation>
    </message>
    <message>
        <source>The backup cannot be read.</source>
        <translation>Не удалось прочитать резервную копию.</translation>
    </message>
    <message>
        <source>The restored file could not be moved into its place.</source>
        <translation>Не удалось переместить восстановленный файл на место.</translation>
    </message>
    <message>
        <source>This is not a backup of LicenceDesk.</source>
        <translation>Это не резервная копия LicenceDesk.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Ничего не восстановлено.</translation>
    </message>
</context>
<context>
    <name>CameraNotice</name>
    <message>
        <source>The camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Cameras cannot be used on this computer</source>
        <translation>На этом компьютере нельзя использовать камеры</translation>
    </message>
    <message>
        <source>The multimedia part of Qt is not installed. Ask your IT support to install libqt6multimedia6 and gstreamer1.0-plugins-good.</source>
        <translation>Не установлен мультимедийный модуль Qt. Попросите администратора компьютера установить libqt6multimedia6 и gstreamer1.0-plugins-good.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Нет камеры</translation>
    </message>
    <message>
        <source>Plug one in: it starts by itself.</source>
        <translation>Подключите камеру: она включится сама.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>Нет доступа к камере</translation>
    </message>
    <message>
        <source>This user has no right to open it. Ask your IT support to add the user to the group “video”, then log in again.</source>
        <translation>У этого пользователя нет прав на камеру. Попросите администратора компьютера добавить его в группу «video», затем войдите в систему заново.</translation>
    </message>
    <message>
        <source>%1 gives no picture</source>
        <translation>%1: нет изображения</translation>
    </message>
    <message>
        <source>Another program may be using it: close that program. LicenceDesk keeps trying.</source>
        <translation>Возможно, камеру использует другая программа: закройте её. Попытки повторяются автоматически.</translation>
    </message>
    <message>
        <source>%1 was unplugged</source>
        <translation>%1: камера отсоединена</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself. Nothing on the desk is lost.</source>
        <translation>Подключите камеру снова: работа продолжится сама. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>%1 shows only a black picture</source>
        <translation>%1: изображение полностью чёрное</translation>
    </message>
    <message>
        <source>Take the cap off the lens or open its shutter, and switch on the light.</source>
        <translation>Снимите крышку с объектива или откройте шторку и включите свет.</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1: воспроизведение окончено</translation>
    </message>
    <message>
        <source>Choose the camera again, or another file.</source>
        <translation>Снова выберите камеру или другой файл.</translation>
    </message>
    <message>
        <source>%1 cannot be played</source>
        <translation>%1: не удаётся воспроизвести</translation>
    </message>
    <message>
        <source>Choose a video, a picture or a folder of pictures.</source>
        <translation>Выберите видео, снимок или папку со снимками.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Включение камеры…</translation>
    </message>
</context>
<context>
    <name>CardLayout</name>
    <message>
        <source>The layout file is damaged. Install the program again.</source>
        <translation>Файл макета повреждён. Переустановите программу.</translation>
    </message>
    <message>
        <source>The layout file has a wrong value. Install the program again.</source>
        <translation>В файле макета неверное значение. Переустановите программу.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The policy file cannot be read: %1</source>
        <translation>Не удалось прочитать файл правил: %1</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>обычно</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Не удалось записать файл: %1</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Правила %1 нет.</translation>
    </message>
    <message>
        <source>The record cannot be read: %1</source>
        <translation>Не удалось прочитать запись: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>пройдено</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>внимание</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>НЕ ПРОЙДЕНО</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверено</translation>
    </message>
    <message>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Результат: %1</translation>
    </message>
</context>
<context>
    <name>CompanyTrust</name>
    <message>
        <source>The file of the firm&apos;s certificate authority is not there. Choose it again in the settings.</source>
        <translation>Файл центра сертификации компании не найден. Выберите его заново в настройках.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority may not be read. Choose it again in the settings.</source>
        <translation>Нет прав на чтение файла центра сертификации компании. Выберите его заново в настройках.</translation>
    </message>
    <message>
        <source>There is no certificate in the file of the firm&apos;s certificate authority. A PEM file is required.</source>
        <translation>В файле центра сертификации компании нет сертификата. Нужен файл PEM.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority is damaged. Choose it again in the settings.</source>
        <translation>Файл центра сертификации компании повреждён. Выберите его заново в настройках.</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections (OpenSSL). Install it, then try again.</source>
        <translation>На этом компьютере нет библиотеки защищённых соединений (OpenSSL). Установите её и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>An empty cell leaves the value as it is: %1</source>
        <translation>Пустая ячейка не меняет значение: %1</translation>
    </message>
    <message>
        <source>A masked value is left as it is: %1</source>
        <translation>Маскированное значение не меняется: %1</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the number</source>
        <translation>Электронная таблица округлила номер</translation>
    </message>
    <message>
        <source>A file cannot change this: %1</source>
        <translation>Через файл это изменить нельзя: %1</translation>
    </message>
    <message>
        <source>The record id is missing or damaged.</source>
        <translation>Нет идентификатора записи.</translation>
    </message>
    <message>
        <source>The record is already on line %1.</source>
        <translation>Эта запись уже есть в строке %1.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Такой записи нет.</translation>
    </message>
    <message>
        <source>A column is in the file twice: %1</source>
        <translation>Столбец повторяется в файле: %1</translation>
    </message>
    <message>
        <source>The file has no column of record ids (id), so its lines cannot be matched to records. Export with that column.</source>
        <translation>В файле нет столбца с идентификаторами записей (id), поэтому найти записи невозможно. Выполните экспорт с этим столбцом.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; nothing after it was read.</source>
        <translation>Кавычки не закрыты; всё, что после них, не прочитано.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line has %2.</source>
        <translation>Ячеек в строке: %1, в первой строке: %2.</translation>
    </message>
    <message>
        <source>The record has two different values in two places: %1</source>
        <translation>В записи два разных значения: %1</translation>
    </message>
    <message>
        <source>This is not a complete JSON object.</source>
        <translation>Это не полный объект JSON.</translation>
    </message>
    <message>
        <source>There is no record in the file.</source>
        <translation>В файле нет записей.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Файл не существует.</translation>
    </message>
    <message>
        <source>The file is too large. Take fewer days at a time.</source>
        <translation>Файл слишком велик. Выберите меньше дней за один раз.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Нет прав на чтение файла.</translation>
    </message>
    <message>
        <source>The text of the file is damaged: it is neither UTF-8 nor GBK. Save it again as CSV.</source>
        <translation>Текст файла повреждён: это не UTF-8 и не GBK. Сохраните файл заново в формате CSV.</translation>
    </message>
</context>
<context>
    <name>CustomerData</name>
    <message>
        <source>Nothing is kept about this number. Type it whole, as it is printed on the licence.</source>
        <translation>По этому номеру ничего не хранится. Введите его полностью, как напечатано в удостоверении.</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Capture now</source>
        <translation>Снять сейчас</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Открыть снимок…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Открыть папку…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Вставить снимок</translation>
    </message>
    <message>
        <source>Try a specimen licence</source>
        <translation>Попробовать на образце</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>Ввести вручную</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>Задать углы</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>Весь документ</translation>
    </message>
    <message>
        <source>Move the box of this field</source>
        <translation>Сдвинуть рамку поля</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>Следующее к проверке</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Запрос к сервису</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>Следующий сомнительный</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Read corrections back…</source>
        <translation>Загрузить исправления…</translation>
    </message>
    <message>
        <source>Accepted licences</source>
        <translation>Принятые удостоверения</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Следующая область окна</translation>
    </message>
    <message>
        <source>Check this desk…</source>
        <translation>Проверить рабочее место…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Журнал аудита</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Plain desk</source>
        <translation>Простой режим</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Озвучивание</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Operators…</source>
        <translation>Операторы…</translation>
    </message>
    <message>
        <source>Why is this flagged?</source>
        <translation>Почему это отмечено?</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>Краткий обзор (1 минута)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Завершить</translation>
    </message>
</context>
<context>
    <name>DeskCheck</name>
    <message>
        <source>not mirrored</source>
        <translation>не зеркально</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>зеркально</translation>
    </message>
    <message>
        <source>Switch “Mirror the picture” in the camera&apos;s menu.</source>
        <translation>Переключите «Отразить изображение» в меню камеры.</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Lower the camera by about %1 cm, or choose a higher resolution.</source>
        <translation>Опустите камеру примерно на %1 см или выберите более высокое разрешение.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 мм</translation>
    </message>
    <message>
        <source>Lay the target in the middle of the picture and mark its place on the mat. If it does not fit, raise the camera by about 3 cm.</source>
        <translation>Положите тестовую карту в середину кадра и отметьте её место на подложке. Если она не помещается, поднимите камеру примерно на 3 см.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the left of the picture.</source>
        <translation>Направьте камеру строго вниз: слева она слишком близко.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the right of the picture.</source>
        <translation>Направьте камеру строго вниз: справа она слишком близко.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the top of the picture.</source>
        <translation>Направьте камеру строго вниз: сверху она слишком близко.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the bottom of the picture.</source>
        <translation>Направьте камеру строго вниз: снизу она слишком близко.</translation>
    </message>
    <message>
        <source>Much too bright: move the lamp away, or choose “Darker” in the camera&apos;s menu.</source>
        <translation>Слишком ярко: отодвиньте лампу или выберите «Темнее» в меню камеры.</translation>
    </message>
    <message>
        <source>Too dark: switch on a lamp, or choose “Brighter” in the camera&apos;s menu.</source>
        <translation>Слишком темно: включите лампу или выберите «Светлее» в меню камеры.</translation>
    </message>
    <message>
        <source>The left is darker: move the lamp to the left, or farther away.</source>
        <translation>Слева темнее: сдвиньте лампу влево или отодвиньте дальше.</translation>
    </message>
    <message>
        <source>The right is darker: move the lamp to the right, or farther away.</source>
        <translation>Справа темнее: сдвиньте лампу вправо или отодвиньте дальше.</translation>
    </message>
    <message>
        <source>The top of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>Верх кадра темнее: сдвиньте лампу в ту сторону или отодвиньте дальше.</translation>
    </message>
    <message>
        <source>The bottom of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>Низ кадра темнее: сдвиньте лампу в ту сторону или отодвиньте дальше.</translation>
    </message>
    <message>
        <source>Correct the brightness first.</source>
        <translation>Сначала настройте яркость.</translation>
    </message>
    <message>
        <source>A reflection lies where the mark is: move the lamp to the side until it is gone.</source>
        <translation>На метку попадает блик: сдвигайте лампу в сторону, пока он не исчезнет.</translation>
    </message>
    <message>
        <source>The mat around the target is not in view.</source>
        <translation>Подложка вокруг тестовой карты не видна.</translation>
    </message>
    <message>
        <source>Put a darker mat under it (the sheet has one), and cut the target out.</source>
        <translation>Подложите что-нибудь темнее (подложка есть на листе) и вырежьте тестовую карту.</translation>
    </message>
    <message>
        <source>%1 line pairs/mm</source>
        <translation>%1 пар линий/мм</translation>
    </message>
    <message>
        <source>Correct the resolution first.</source>
        <translation>Сначала настройте разрешение.</translation>
    </message>
    <message>
        <source>Out of focus: wipe the lens, wait for the focus or turn its ring, and keep the camera from shaking.</source>
        <translation>Не в фокусе: протрите объектив, дождитесь фокусировки или поверните кольцо; камера не должна дрожать.</translation>
    </message>
    <message>
        <source>%1 of 255</source>
        <translation>%1 из 255</translation>
    </message>
    <message>
        <source>The picture is grainy: more light on the desk makes it clean.</source>
        <translation>Изображение зернистое: нужно больше света на столе.</translation>
    </message>
    <message>
        <source>Right way round</source>
        <translation>Ориентация</translation>
    </message>
    <message>
        <source>Resolution on the card</source>
        <translation>Разрешение на документе</translation>
    </message>
    <message>
        <source>Room around the card</source>
        <translation>Место вокруг документа</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>Наклон камеры</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Яркость</translation>
    </message>
    <message>
        <source>Evenness of the light</source>
        <translation>Равномерность света</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Блики</translation>
    </message>
    <message>
        <source>Contrast with the mat</source>
        <translation>Контраст с подложкой</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Резкость</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Шум</translation>
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
        <translation>Прочитано, проверять нечего</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to check: %1</source>
        <translation>
            <numerusform>Проверить %n поле: %1</numerusform>
            <numerusform>Проверить %n поля: %1</numerusform>
            <numerusform>Проверить %n полей: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n проверка не пройдена</numerusform>
            <numerusform>%n проверки не пройдены</numerusform>
            <numerusform>%n проверок не пройдено</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Speech is on</source>
        <translation>Озвучивание включено</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer. Ask your IT support to install qt6-speech-speechd-plugin and speech-dispatcher.</source>
        <translation>На этом компьютере нет голоса для этого языка. Попросите администратора компьютера установить qt6-speech-speechd-plugin и speech-dispatcher.</translation>
    </message>
</context>
<context>
    <name>DialogFilePort</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Снимки (%1)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Открытие снимка</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Открытие папки со снимками</translation>
    </message>
    <message>
        <source>Videos and pictures (%1)</source>
        <translation>Видео и снимки (%1)</translation>
    </message>
    <message>
        <source>Play instead of the camera</source>
        <translation>Воспроизвести вместо камеры</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
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
        <translation>Основная страница</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>Дополнительная страница</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Электронное удостоверение</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Move box: %1</source>
        <translation>Сдвиг рамки: %1</translation>
    </message>
    <message>
        <source>Replace page</source>
        <translation>Замена страницы</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>Добавление страницы</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>Задать углы</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>Удаление страницы</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Исправление: %1</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Подтверждение: %1</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>Сравнение с сервисом</translation>
    </message>
    <message>
        <source>Take from the service: %1</source>
        <translation>Взято из сервиса: %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Another licence</source>
        <translation>Другое удостоверение</translation>
    </message>
</context>
<context>
    <name>EndpointSettings</name>
    <message>
        <source>TLS needs both a certificate and its key.</source>
        <translation>Для TLS нужны и сертификат, и его ключ.</translation>
    </message>
    <message>
        <source>A Unix socket is not encrypted: leave out the certificate, or listen on an address.</source>
        <translation>Сокет Unix не шифруется: уберите сертификат или слушайте сетевой адрес.</translation>
    </message>
    <message>
        <source>Other machines could reach this address, and licences would be sent unencrypted. Listen on 127.0.0.1 or a Unix socket, or give a certificate and its key.</source>
        <translation>Этот адрес доступен другим машинам, и удостоверения передавались бы открытым текстом. Слушайте 127.0.0.1 или сокет Unix либо укажите сертификат и его ключ.</translation>
    </message>
    <message>
        <source>Without tokens only programs of this machine may reach it: listen on 127.0.0.1 or a Unix socket.</source>
        <translation>Без токенов доступ разрешён только программам этой машины: слушайте 127.0.0.1 или сокет Unix.</translation>
    </message>
    <message>
        <source>To listen on every address, say by which host names clients call it.</source>
        <translation>Чтобы слушать все адреса, укажите имена узлов, по которым обращаются клиенты.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Не удалось записать файл: %1</translation>
    </message>
    <message>
        <source>There is no room left where the file is to be saved. Choose another place.</source>
        <translation>В выбранном месте не хватает места для файла. Выберите другое.</translation>
    </message>
    <message>
        <source>The saved profile has no name or no columns.</source>
        <translation>У сохранённого профиля нет имени или столбцов.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Экспорт отменён. Ничего не записано.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Выберите хотя бы один столбец.</translation>
    </message>
    <message>
        <source>This machine has no file system in memory, so a workbook cannot be sealed without being plain on the disk first. Choose CSV or JSON.</source>
        <translation>На этой машине нет файловой системы в памяти, поэтому книга перед шифрованием оказалась бы на диске в открытом виде. Выберите CSV или JSON.</translation>
    </message>
    <message>
        <source>A workbook holds %1 records at most. Choose fewer days, or CSV.</source>
        <translation>В книге помещается не более %1 записей. Выберите меньше дней или CSV.</translation>
    </message>
    <message>
        <source>A value is too long for a workbook. Choose CSV or JSON.</source>
        <translation>Значение слишком длинное для книги. Выберите CSV или JSON.</translation>
    </message>
</context>
<context>
    <name>ExportColumn</name>
    <message>
        <source>Record id</source>
        <translation>ID записи</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Стойка</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Исключения</translation>
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
        <translation>CSV для Excel (сохраняет все цифры)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Книга Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON in WeChat&apos;s format</source>
        <translation>JSON в формате ответа WeChat</translation>
    </message>
    <message>
        <source>JSON in Tencent Cloud&apos;s format</source>
        <translation>JSON в формате ответа Tencent Cloud</translation>
    </message>
    <message>
        <source>JSON in Baidu&apos;s format</source>
        <translation>JSON в формате ответа Baidu</translation>
    </message>
</context>
<context>
    <name>FieldId</name>
    <message>
        <source>Licence number</source>
        <translation>Номер удостоверения</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>First issue</source>
        <translation>Первая выдача</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>Кем выдано</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Номер дела</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>Текущее время</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Valid period</source>
        <translation>Период действия</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Срок действия</translation>
    </message>
</context>
<context>
    <name>FieldState</name>
    <message>
        <source>From the service</source>
        <translation>Из сервиса</translation>
    </message>
    <message>
        <source>Check digit correct</source>
        <translation>Контр. цифра верна</translation>
    </message>
    <message>
        <source>Matches the number</source>
        <translation>Совпадает с номером</translation>
    </message>
    <message>
        <source>Service agrees</source>
        <translation>Сервис согласен</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверьте</translation>
    </message>
    <message>
        <source>Compare with the card: Enter keeps this value, Alt+0 takes the service&apos;s.</source>
        <translation>Сверьте с документом: Enter оставляет это значение, Alt+0 берёт значение сервиса.</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Оставлено пустым</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Необычно</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>Не проходит проверку</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>A PIN of at least %1 digits, or a passphrase of at least %2 characters.</source>
        <translation>PIN-код не короче %1 цифр или парольная фраза не короче %2 символов.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Put the licence under the camera</source>
        <translation>Положите удостоверение под камеру</translation>
    </message>
    <message>
        <source>Too dark: more light</source>
        <translation>Слишком темно: добавьте света</translation>
    </message>
    <message>
        <source>Too bright: less light on the card</source>
        <translation>Слишком ярко: убавьте свет на документе</translation>
    </message>
    <message>
        <source>Its edge cannot be seen: put something dark under the card</source>
        <translation>Не видно края: подложите под документ что-нибудь тёмное</translation>
    </message>
    <message>
        <source>Cut off: show all four corners</source>
        <translation>Обрезано: покажите все четыре угла</translation>
    </message>
    <message>
        <source>Move it closer</source>
        <translation>Ближе</translation>
    </message>
    <message>
        <source>Move it a little farther away</source>
        <translation>Чуть дальше</translation>
    </message>
    <message>
        <source>No page of a licence: turn it over, or open it</source>
        <translation>Это не страница удостоверения: переверните или раскройте его</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Не двигайте</translation>
    </message>
    <message>
        <source>Glare: tilt the card a little</source>
        <translation>Блик: слегка наклоните документ</translation>
    </message>
    <message>
        <source>A finger is over the print</source>
        <translation>Палец закрывает текст</translation>
    </message>
    <message>
        <source>Out of focus: hold still, or move back a little</source>
        <translation>Не в фокусе: не двигайте или чуть отодвиньте</translation>
    </message>
    <message>
        <source>Good. Keep it there</source>
        <translation>Хорошо. Держите так</translation>
    </message>
    <message>
        <source>Reading. Keep it there</source>
        <translation>Чтение. Держите так</translation>
    </message>
    <message>
        <source>Read. Put the other page here, or take it away</source>
        <translation>Прочитано. Положите другую страницу или уберите документ</translation>
    </message>
    <message>
        <source>Another licence: accept the one on the desk, or start over</source>
        <translation>Другое удостоверение: примите текущее или начните заново</translation>
    </message>
    <message>
        <source>Glare: %1. Tilt the card a little</source>
        <translation>Блик: %1. Слегка наклоните документ</translation>
    </message>
    <message>
        <source>A finger over: %1</source>
        <translation>Закрыто пальцем: %1</translation>
    </message>
    <message>
        <source>Looking again: %1. Keep it there</source>
        <translation>Повторное чтение: %1. Держите так</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>The certificate or its key cannot be used. Both are PEM files, and they must match.</source>
        <translation>Сертификат или его ключ непригодны. Оба должны быть файлами PEM и подходить друг к другу.</translation>
    </message>
    <message>
        <source>Nothing can listen on %1: somebody else does, it is not this machine&apos;s, or it is not allowed.</source>
        <translation>Не удаётся слушать %1: адрес занят, не принадлежит этой машине или не разрешён.</translation>
    </message>
</context>
<context>
    <name>InsightFigures</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 из %3)</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Номер удостоверения</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Испытательный срок</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Vehicle class</source>
        <translation>Категория ТС</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Электронное удостоверение</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Earlier records</source>
        <translation>Прежние записи</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>Стоп-лист</translation>
    </message>
    <message>
        <source>Licences per week</source>
        <translation>Удостоверений в неделю</translation>
    </message>
    <message>
        <source>Licences per day</source>
        <translation>Удостоверений в день</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Неделя с</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Удостоверения</translation>
    </message>
    <message>
        <source>Licences by the hour of the day</source>
        <translation>Удостоверения по часам суток</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Corrected by hand, by field</source>
        <translation>Исправлено вручную, по полям</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Share corrected</source>
        <translation>Доля исправлений</translation>
    </message>
    <message>
        <source>Checks that failed</source>
        <translation>Непройденные проверки</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Right as read, by camera</source>
        <translation>Верно распознано, по камерам</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Share of the fields</source>
        <translation>Доля полей</translation>
    </message>
    <message>
        <source>Pictures from files</source>
        <translation>Снимки из файлов</translation>
    </message>
    <message>
        <source>Agreement with the remote service</source>
        <translation>Совпадение с внешним сервисом</translation>
    </message>
    <message>
        <source>Share read the same</source>
        <translation>Доля совпадений</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>The record has a wrong entry: %1</source>
        <translation>Ошибочный элемент в записи: %1</translation>
    </message>
    <message>
        <source>The answer is error %1, not a licence.</source>
        <translation>В ответе ошибка %1, а не удостоверение.</translation>
    </message>
    <message>
        <source>There is no licence field in it.</source>
        <translation>В нём нет ни одного поля удостоверения.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Это не JSON.</translation>
    </message>
    <message>
        <source>One record is expected, the file has %1.</source>
        <translation>Нужна одна запись, в файле их %1.</translation>
    </message>
</context>
<context>
    <name>LicenceReader</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Чтение отменено.</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>This is not an address to listen on. Write 127.0.0.1:8787, [::1]:8787 or unix:/path/to/socket.</source>
        <translation>Это не адрес для прослушивания. Укажите 127.0.0.1:8787, [::1]:8787 или unix:/path/to/socket.</translation>
    </message>
    <message>
        <source>A Unix socket needs an absolute path of at most %1 bytes.</source>
        <translation>Для сокета Unix нужен абсолютный путь не длиннее %1 байт.</translation>
    </message>
</context>
<context>
    <name>LoadFrame</name>
    <message>
        <source>The file is empty. Copy it again from the camera or phone.</source>
        <translation>Файл пуст. Скопируйте его ещё раз с камеры или телефона.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Use a JPEG, PNG, BMP, TIFF, WebP or GIF file.</source>
        <translation>Это изображение прочитать нельзя. Используйте файл JPEG, PNG, BMP, TIFF, WebP или GIF.</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off. Copy the file again, or take the picture anew.</source>
        <translation>Изображение повреждено или неполно. Скопируйте файл ещё раз или сделайте новый снимок.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels, at most %3 megapixels are read. Save it smaller and open it again.</source>
        <translation>Изображение слишком велико: %1 × %2 пикселей, читается не более %3 мегапикселей. Сохраните его в меньшем размере и откройте снова.</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved, renamed or deleted.</source>
        <translation>Файл не существует. Возможно, он перемещён, переименован или удалён.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a picture. Open a picture file.</source>
        <translation>Это папка или устройство, а не изображение. Откройте файл изображения.</translation>
    </message>
    <message>
        <source>The file is too large: %1, at most %2 are read. Save the picture smaller and open it again.</source>
        <translation>Файл слишком велик: %1, читается не более %2. Сохраните изображение в меньшем размере и откройте снова.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you are allowed to read it and that no other program has locked it.</source>
        <translation>Не удалось открыть файл. Проверьте, есть ли права на чтение и не занят ли он другой программой.</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy a picture and paste it again.</source>
        <translation>Там нет изображения. Скопируйте изображение и вставьте снова.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>LicenceDesk manual</source>
        <translation>Руководство LicenceDesk</translation>
    </message>
    <message>
        <source>For whoever stands at the counter, and for the administrator of the firm. Everything here works without a network.</source>
        <translation>Для тех, кто работает за стойкой, и для администратора компании. Всё описанное здесь работает без сети.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>На стойке</translation>
    </message>
    <message>
        <source>Put the licence under the camera. When it lies still, sharp and whole, it is captured by itself; `F5` captures it by hand.</source>
        <translation>Положите удостоверение под камеру. Когда оно лежит неподвижно, целиком в кадре и в резкости, снимок делается сам; `F5` — снять вручную.</translation>
    </message>
    <message>
        <source>Without a camera, open a picture with `Ctrl+O`, drop it on the window, or paste it with `Ctrl+V`.</source>
        <translation>Если камеры нет, откройте снимок клавишами `Ctrl+O`, перетащите его в окно или вставьте через `Ctrl+V`.</translation>
    </message>
    <message>
        <source>Choose the vehicle and the dates of the rental: the checks depend on them.</source>
        <translation>Выберите автомобиль и даты аренды: от них зависят проверки.</translation>
    </message>
    <message>
        <source>Go through the doubtful fields with `Tab`, compare each with the card, confirm with `Enter`.</source>
        <translation>Пройдите по сомнительным полям клавишей `Tab`, сверьте каждое с документом и подтвердите клавишей `Enter`.</translation>
    </message>
    <message>
        <source>Look at the checks, then accept with `Ctrl+Enter`. `Esc` clears the desk without keeping anything.</source>
        <translation>Посмотрите на проверки и примите удостоверение: `Ctrl+Enter`. `Esc` очищает рабочее место, ничего не сохраняя.</translation>
    </message>
    <message>
        <source>Nothing is ever accepted while a field is still open.</source>
        <translation>Пока хотя бы одно поле не проверено, удостоверение не принимается.</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>Что означают состояния</translation>
    </message>
    <message>
        <source>Colour never stands alone: every state has a shape and a word.</source>
        <translation>Цвет никогда не используется один: у каждого состояния есть свой значок и слово.</translation>
    </message>
    <message>
        <source>**Read**: sure enough. Nothing waits for you.</source>
        <translation>**Прочитано**: достаточно уверенно. От вас ничего не требуется.</translation>
    </message>
    <message>
        <source>**To check**: some character is not sure, or two values disagree. The reason stands below the field.</source>
        <translation>**Проверьте**: в каком-то символе нет уверенности или два значения расходятся. Причина указана под полем.</translation>
    </message>
    <message>
        <source>**Missing**: nothing could be read there. Type it in.</source>
        <translation>**Отсутствует**: здесь ничего не удалось прочитать. Введите вручную.</translation>
    </message>
    <message>
        <source>**Fails a check**: the value was read, but a check is not met.</source>
        <translation>**Не проходит проверку**: значение прочитано, но проверка не пройдена.</translation>
    </message>
    <message>
        <source>**Confirmed**, **By hand**: you have looked at it.</source>
        <translation>**Подтверждено**, **Вручную**: вы это уже посмотрели.</translation>
    </message>
    <message>
        <source>A check has **passed**, asks for **a look**, has **failed**, or **could not be made** because something is missing. These are four different things. `Shift+F1` explains the check or the field that you are on: what is checked, where the rule comes from, how certain that is, and what to do.</source>
        <translation>У проверки четыре результата: **Пройдено**, **Обратить внимание**, **Не пройдено** или **Не проверено**, если чего-то не хватает. Это не одно и то же. `Shift+F1` объясняет текущую проверку или поле: что проверяется, откуда взято правило, насколько оно надёжно и что делать.</translation>
    </message>
    <message>
        <source>When a check has failed you can still accept with a reason, if [your role](#operators) allows it. The reason is kept with the record.</source>
        <translation>Если проверка не пройдена, удостоверение всё же можно принять, указав причину, когда [ваша роль](#operators) это разрешает. Причина сохраняется в записи.</translation>
    </message>
    <message>
        <source>Correcting by keys</source>
        <translation>Исправление с клавиатуры</translation>
    </message>
    <message>
        <source>`Tab` and `Shift+Tab` lead from one doubtful field to the next; the picture follows.</source>
        <translation>`Tab` и `Shift+Tab` переходят между сомнительными полями; снимок следует за ними.</translation>
    </message>
    <message>
        <source>`Enter` confirms what stands there.</source>
        <translation>`Enter` подтверждает то, что указано в поле.</translation>
    </message>
    <message>
        <source>`Alt+1` to `Alt+5` take another reading from the list below the field.</source>
        <translation>`Alt+1` – `Alt+5` берут другой вариант из списка под полем.</translation>
    </message>
    <message>
        <source>`Ctrl+B` moves the frame in the picture when it lies beside the text; the field is then read again.</source>
        <translation>`Ctrl+B` сдвигает рамку на снимке, если она не попала на текст; поле затем читается заново.</translation>
    </message>
    <message>
        <source>`Ctrl+K` sets the four corners when the card was not found.</source>
        <translation>`Ctrl+K` задаёт четыре угла, если документ не найден.</translation>
    </message>
    <message>
        <source>`Ctrl+Z` takes back any correction.</source>
        <translation>`Ctrl+Z` отменяет любое исправление.</translation>
    </message>
    <message>
        <source>All keys: `Ctrl+/`.</source>
        <translation>Все клавиши: `Ctrl+/`.</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>Несколько страниц</translation>
    </message>
    <message>
        <source>Put the duplicate page under the camera before you accept: it joins the main page, and the two are compared. `Ctrl+1`, `Ctrl+2` and `Ctrl+3` show the main page, the duplicate page and the electronic licence. A picture that shows two pages is taken apart.</source>
        <translation>Положите дополнительную страницу под камеру до того, как принять удостоверение: она присоединится к основной, и обе будут сопоставлены. `Ctrl+1`, `Ctrl+2` и `Ctrl+3` показывают основную страницу, дополнительную страницу и электронное удостоверение. Снимок с двумя страницами разделяется автоматически.</translation>
    </message>
    <message>
        <source>A whole folder of pictures opens with `Ctrl+Shift+O`; `F8` leads to the next picture with something to check.</source>
        <translation>Целая папка снимков открывается клавишами `Ctrl+Shift+O`; `F8` переходит к следующему снимку, где есть что проверить.</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Электронное удостоверение</translation>
    </message>
    <message>
        <source>Let the customer open it in 12123 on their own phone, at full brightness, and hold the live screen under the camera. The clock on the screen is compared with the time of the picture, so a screenshot is noticed. A red ground, or a red code, means that the licence cannot be used.</source>
        <translation>Пусть клиент откроет электронное удостоверение в 12123 на своём телефоне, включит полную яркость и держит живой экран под камерой. Часы на экране сравниваются со временем снимка, поэтому снимок экрана будет замечен. Красный фон или красный код означает, что удостоверением пользоваться нельзя.</translation>
    </message>
    <message>
        <source>What WeChat or Alipay show is not the licence itself.</source>
        <translation>То, что показывают WeChat и Alipay, — не само удостоверение.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>`Ctrl+L` shows what was accepted. Search by number, its last four digits, name, date, operator or vehicle. Names and numbers are masked; showing them in clear is noted in the audit log.</source>
        <translation>`Ctrl+L` показывает принятые удостоверения. Ищите по номеру, его последним четырём знакам, имени, дате, оператору или автомобилю. Имена и номера скрыты; показ в открытом виде отмечается в журнале аудита.</translation>
    </message>
    <message>
        <source>`Ctrl+E` exports: tables, data files or a sealed archive. Corrected tables can be read back.</source>
        <translation>`Ctrl+E` открывает экспорт: таблицы, файлы данных или зашифрованный архив. Исправленные таблицы можно загрузить обратно.</translation>
    </message>
    <message>
        <source>Privacy and retention</source>
        <translation>Конфиденциальность и хранение</translation>
    </message>
    <message>
        <source>Records are encrypted on the disk, with a key that only this computer, your passphrase or the printed recovery key can give.</source>
        <translation>Записи зашифрованы на диске ключом, который могут дать только этот компьютер, ваша парольная фраза или напечатанный ключ восстановления.</translation>
    </message>
    <message>
        <source>They go by themselves when their time is over: 60 days unless your firm sets another time.</source>
        <translation>По истечении срока записи удаляются сами: через 60 дней, если ваша компания не задала другой срок.</translation>
    </message>
    <message>
        <source>No picture is kept unless your firm decides so.</source>
        <translation>Снимки не хранятся, если ваша компания не решила иначе.</translation>
    </message>
    <message>
        <source>A customer may ask for everything that is kept, or for its deletion: see **Customer** in the [settings](#settings).</source>
        <translation>Клиент может запросить всё, что о нём хранится, или потребовать удаления: см. раздел **Клиент** в [настройках](#settings).</translation>
    </message>
    <message>
        <source>The program&apos;s own log holds counts and times, never values.</source>
        <translation>Собственный журнал программы содержит только количества и время, но не значения.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>A counter of one needs no accounts. With accounts, everybody signs in: clerks accept licences, supervisors also allow exceptions and change settings, auditors read. `F12` locks the desk and leaves the work as it is. What everybody did stands in the audit log, `Ctrl+Shift+L`.</source>
        <translation>Если за стойкой работает один человек, учётные записи не нужны. С учётными записями входит каждый: сотрудники принимают удостоверения, руководители также разрешают исключения и меняют настройки, аудиторы только читают. `F12` блокирует рабочее место и оставляет работу как есть. Все действия отражены в журнале аудита, `Ctrl+Shift+L`.</translation>
    </message>
    <message>
        <source>Service and outbox</source>
        <translation>Сервис и исходящие</translation>
    </message>
    <message>
        <source>Off unless your firm sets it up. `F7` then sends the picture on the desk to the service and shows its reading beside ours. Where they differ, `Enter` keeps ours and `Alt+0` takes theirs.</source>
        <translation>Выключено, пока компания это не настроит. После этого `F7` отправляет текущий снимок сервису и показывает прочитанное им рядом с нашим. Где есть расхождения, `Enter` оставляет наше значение, а `Alt+0` берёт значение сервиса.</translation>
    </message>
    <message>
        <source>Accepted licences that have to be sent wait in the outbox, `Ctrl+U`. If the network is down they wait. An entry that is **unclear** may have arrived: send it again, or discard it.</source>
        <translation>Принятые удостоверения, которые нужно отправить, ждут в исходящих, `Ctrl+U`. Нет сети — они просто ждут. Элемент в состоянии **Неясно**, возможно, доставлен: отправьте его снова или отбросьте.</translation>
    </message>
    <message>
        <source>The header of the window always says what leaves this computer.</source>
        <translation>В заголовке окна всегда указано, что покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Checking this desk</source>
        <translation>Проверка рабочего места</translation>
    </message>
    <message>
        <source>`F3` measures the camera and the light with a printed sheet: sharpness, evenness, reflections, distance. Do it once when the desk is set up and again when readings get worse. A dark, dull mat and light from two sides are best.</source>
        <translation>`F3` оценивает камеру и свет по напечатанной тестовой карте: резкость, равномерность, блики, расстояние. Сделайте это один раз при установке и снова, если чтение ухудшится. Лучше всего тёмная матовая подложка и свет с двух сторон.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>`Ctrl+,` opens the settings: name of the counter, privacy, keys, backup, customer, do-not-rent list, service and the firm&apos;s server. Language, large type, high contrast and the plain desk are in the menu, `F10`.</source>
        <translation>`Ctrl+,` открывает настройки: имя стойки, конфиденциальность, ключи, резервная копия, клиент, стоп-лист, сервис и сервер компании. Язык, крупный шрифт, высокая контрастность и простой режим находятся в меню, `F10`.</translation>
    </message>
    <message>
        <source>The limits for age, driving years and validity, and what a check means when it is not met, are rules of the firm. A file `policy.json` beside the settings changes them on this computer; `licencedesk-cli explain` lists every rule with its source.</source>
        <translation>Пределы возраста, стажа и срока действия, а также последствия непройденной проверки задаются правилами компании. На этом компьютере их меняет файл `policy.json` рядом с настройками; `licencedesk-cli explain` выводит все правила с источниками.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>`Ctrl+I` shows licences per day, seconds per licence, what was corrected and which checks failed, without personal data.</source>
        <translation>`Ctrl+I` показывает, сколько удостоверений принято за день, сколько секунд уходит на каждое, что исправлялось и какие проверки не пройдены, — без персональных данных.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Make a backup in the settings, under a passphrase of its own, and keep it elsewhere. It opens on any computer. Print the recovery key as well: if keyring, passphrase and recovery key are all lost, nobody can open the records.</source>
        <translation>Создайте в настройках резервную копию с отдельной парольной фразой и храните её в другом месте. Она открывается на любом компьютере. Напечатайте также ключ восстановления: если утрачены и связка ключей, и парольная фраза, и ключ восстановления, записи не откроет никто.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Если что-то пошло не так</translation>
    </message>
    <message>
        <source>**No camera**: look whether another program uses it; plug it in again. Pictures can always be opened.</source>
        <translation>**Нет камеры**: посмотрите, не занята ли она другой программой; подключите её заново. Снимки можно открывать всегда.</translation>
    </message>
    <message>
        <source>**Card not found**: use a mat of another colour, or set the corners with `Ctrl+K`.</source>
        <translation>**Документ не найден**: возьмите подложку другого цвета или задайте углы клавишами `Ctrl+K`.</translation>
    </message>
    <message>
        <source>**Glare**: tilt the card a little, or move the lamp.</source>
        <translation>**Блик**: слегка наклоните документ или передвиньте лампу.</translation>
    </message>
    <message>
        <source>**Wrong value, but not marked**: correct it; the correction is kept. Please tell us of such cases: without the picture.</source>
        <translation>**Значение неверно, но не отмечено**: исправьте его; исправление сохранится. Пожалуйста, сообщайте нам о таких случаях, но без снимка.</translation>
    </message>
    <message>
        <source>**Records locked**: enter the passphrase or the recovery key. Desk and checks work meanwhile.</source>
        <translation>**Записи заблокированы**: введите парольную фразу или ключ восстановления. Чтение и проверки тем временем работают.</translation>
    </message>
    <message>
        <source>**Disk full**: nothing is lost; the licence stays on the desk until it can be written.</source>
        <translation>**Диск заполнен**: ничего не потеряно; удостоверение остаётся в работе, пока его не удастся записать.</translation>
    </message>
    <message>
        <source>**Power cut**: the licence that lay on the desk is offered again at the next start.</source>
        <translation>**Отключилось питание**: удостоверение, которое было в работе, будет предложено снова при следующем запуске.</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Где хранятся данные</translation>
    </message>
    <message>
        <source>On Linux in `~/.local/share/LicenceDesk`: the records, encrypted. The settings are in `~/.config/LicenceDesk`. Neither holds a licence in clear. To move to another computer, use a [backup](#backup); copied files alone do not open there.</source>
        <translation>В Linux — в `~/.local/share/LicenceDesk`: записи в зашифрованном виде. Настройки — в `~/.config/LicenceDesk`. Ни там, ни там нет удостоверений в открытом виде. Для переезда на другой компьютер используйте [резервную копию](#backup); просто скопированные файлы там не откроются.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>`Ctrl+/` shows every key of the desk; menus and tool tips name them as well. `F1` opens this manual, at the chapter for the page you are on. `F6` goes round the parts of the window, so everything can be reached without a mouse.</source>
        <translation>`Ctrl+/` показывает все клавиши рабочего места; они указаны также в меню и подсказках. `F1` открывает это руководство на главе для текущей страницы. `F6` обходит области окна, так что до всего можно добраться без мыши.</translation>
    </message>
</context>
<context>
    <name>OperatorAccounts</name>
    <message>
        <source>This is the only supervisor who can sign in. Make another one first.</source>
        <translation>Это единственный руководитель, который может войти. Сначала добавьте ещё одного.</translation>
    </message>
    <message>
        <source>This is the recovery key of another store.</source>
        <translation>Это ключ восстановления от другого хранилища.</translation>
    </message>
    <message>
        <source>There are accounts already. Switch operators on in the settings and sign in.</source>
        <translation>Учётные записи уже есть. Включите операторов в настройках и войдите.</translation>
    </message>
    <message>
        <source>The recovery key only lets supervisors in again. Enter the name of one.</source>
        <translation>Ключ восстановления возвращает доступ только руководителям. Введите имя руководителя.</translation>
    </message>
    <message>
        <source>The code is wrong. Check the date and time of both devices and type the code that is shown now.</source>
        <translation>Код не подходит. Проверьте дату и время на обоих устройствах и введите код, который показан сейчас.</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>Эта учётная запись больше не существует.</translation>
    </message>
</context>
<context>
    <name>OperatorDesk</name>
    <message>
        <source>Make an account for the first supervisor.</source>
        <translation>Создайте учётную запись первого руководителя.</translation>
    </message>
    <message>
        <source>First choose your own PIN or passphrase and set up the second factor if one is asked for.</source>
        <translation>Сначала задайте собственный PIN-код или парольную фразу и, если требуется, настройте второй фактор.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Сначала войдите.</translation>
    </message>
    <message>
        <source>This is not your PIN or passphrase.</source>
        <translation>Это не ваш PIN-код и не ваша парольная фраза.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This licence is in the outbox already.</source>
        <translation>Это удостоверение уже в исходящих.</translation>
    </message>
    <message>
        <source>What was to be sent no longer exists. Discard this entry.</source>
        <translation>Данных для отправки больше нет. Отбросьте этот элемент.</translation>
    </message>
    <message>
        <source>An entry of the outbox is damaged.</source>
        <translation>Элемент исходящих повреждён.</translation>
    </message>
    <message>
        <source>No service is set up to send to.</source>
        <translation>Сервис для отправки не настроен.</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>Этого элемента больше нет.</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>Он отправляется прямо сейчас.</translation>
    </message>
    <message>
        <source>This was made for another kind of service. Discard it and send the record again.</source>
        <translation>Элемент подготовлен для сервиса другого вида. Отбросьте его и отправьте запись снова.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Taken by the service.</source>
        <translation>Принято сервисом.</translation>
    </message>
    <message>
        <source>Nothing is sent until %1 China time.</source>
        <translation>До %1 по пекинскому времени отправки не будет.</translation>
    </message>
    <message>
        <source>The service accepts no calls at present.</source>
        <translation>Сервис пока не принимает запросы.</translation>
    </message>
    <message numerus="yes">
        <source>Sending; %n more wait(s).</source>
        <translation>
            <numerusform>Идёт отправка; ждёт ещё %n.</numerusform>
            <numerusform>Идёт отправка; ждут ещё %n.</numerusform>
            <numerusform>Идёт отправка; ждут ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Идёт отправка.</translation>
    </message>
    <message>
        <source>The service does not answer. The next attempt is at %1.</source>
        <translation>Сервис не отвечает. Следующая попытка в %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait.</source>
        <translation>
            <numerusform>%n удостоверение ждёт отправки.</numerusform>
            <numerusform>%n удостоверения ждут отправки.</numerusform>
            <numerusform>%n удостоверений ждут отправки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Нечего отправлять.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>It was meant for %1. Send it again to send it to the current service, or discard it.</source>
        <translation>Предназначалось для %1. Отправьте снова текущему сервису или отбросьте.</translation>
    </message>
    <message>
        <source>It may have arrived: send it again, or discard it.</source>
        <translation>Возможно, доставлено: отправьте снова или отбросьте.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Совпадает</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Различается</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Только здесь</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Только в сервисе</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) the same</source>
        <translation>
            <numerusform>%n поле совпадает</numerusform>
            <numerusform>%n поля совпадают</numerusform>
            <numerusform>%n полей совпадают</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n различается</numerusform>
            <numerusform>%n различаются</numerusform>
            <numerusform>%n различаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n запрос за сегодня</numerusform>
            <numerusform>%n запроса за сегодня</numerusform>
            <numerusform>%n запросов за сегодня</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls today, again at %3 China time</source>
        <translation>Запросов сегодня: %1 из %2, снова в %3 по пекинскому времени</translation>
    </message>
    <message>
        <source>The records are locked. What waits is sent once they are open.</source>
        <translation>Записи заблокированы. Ожидающее отправится, когда они будут открыты.</translation>
    </message>
    <message>
        <source>Off: no service is set up to send to.</source>
        <translation>Выключено: сервис для отправки не настроен.</translation>
    </message>
    <message>
        <source>Paused: nothing is sent until somebody goes on.</source>
        <translation>Пауза: отправки не будет, пока её не продолжат.</translation>
    </message>
    <message>
        <source>Stopped, nothing is lost.</source>
        <translation>Остановлено, ничего не потеряно.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up. It goes on at %1 China time.</source>
        <translation>Лимит запросов на сегодня исчерпан. Продолжение в %1 по пекинскому времени.</translation>
    </message>
    <message>
        <source>Nothing is sent: it could not be saved first.</source>
        <translation>Ничего не отправлено: не удалось сначала записать данные на диск.</translation>
    </message>
</context>
<context>
    <name>PageInfo</name>
    <message>
        <source>2012 edition</source>
        <translation>образец 2012 года</translation>
    </message>
    <message>
        <source>older edition</source>
        <translation>старый образец</translation>
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
        <translation>прочитано за %1 с</translation>
    </message>
    <message>
        <source>Glare on: %1. Tilt the card and take the picture again.</source>
        <translation>Блик: %1. Наклоните документ и сделайте снимок заново.</translation>
    </message>
    <message>
        <source>The picture is blurred. Compare every field, or take it again.</source>
        <translation>Снимок нерезкий. Сверьте каждое поле или снимите заново.</translation>
    </message>
    <message>
        <source>The card is small in this picture. Go closer, or scan it.</source>
        <translation>Документ на снимке мелкий. Снимите ближе или отсканируйте.</translation>
    </message>
    <message>
        <source>This looks like a grey copy. Ask for the licence itself.</source>
        <translation>Похоже на чёрно-белую копию. Попросите сам документ.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>accept a licence</source>
        <translation>принимать удостоверения</translation>
    </message>
    <message>
        <source>see the records of this counter</source>
        <translation>видеть записи этой стойки</translation>
    </message>
    <message>
        <source>see the records of all counters</source>
        <translation>видеть записи всех стоек</translation>
    </message>
    <message>
        <source>show a record in clear</source>
        <translation>показывать запись в открытом виде</translation>
    </message>
    <message>
        <source>export masked records</source>
        <translation>экспортировать маскированные записи</translation>
    </message>
    <message>
        <source>export records in clear</source>
        <translation>экспортировать записи в открытом виде</translation>
    </message>
    <message>
        <source>export everything about one customer</source>
        <translation>экспортировать все данные одного клиента</translation>
    </message>
    <message>
        <source>let a licence pass although a check failed</source>
        <translation>пропускать удостоверение вопреки непройденной проверке</translation>
    </message>
    <message>
        <source>delete a record</source>
        <translation>удалять записи</translation>
    </message>
    <message>
        <source>see the figures of the counter</source>
        <translation>видеть статистику стойки</translation>
    </message>
    <message>
        <source>change the do-not-rent list</source>
        <translation>изменять стоп-лист</translation>
    </message>
    <message>
        <source>manage operators</source>
        <translation>управлять операторами</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>изменять настройки</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>читать журнал аудита</translation>
    </message>
    <message>
        <source>verify the audit log</source>
        <translation>проверять журнал аудита</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>создавать резервную копию</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>восстанавливать резервную копию</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Сотрудник</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Аудитор</translation>
    </message>
    <message>
        <source>This account is not permitted to %1. Ask a supervisor.</source>
        <translation>Этой учётной записи не разрешено: %1. Обратитесь к руководителю.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>Ошибочный элемент в правилах: %1</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>Правила не являются объектом JSON.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The text recogniser could not be loaded. Install the program again.</source>
        <translation>Не удалось загрузить модуль распознавания текста. Переустановите программу.</translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>Не удалось прочитать текст.</translation>
    </message>
    <message>
        <source>The text recogniser&apos;s language data is missing. Install the package %1 and start again.</source>
        <translation>Нет языковых данных для распознавания текста. Установите пакет %1 и запустите программу снова.</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>nobody signed in</source>
        <translation>вход не выполнен</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>passed</source>
        <translation>пройдено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>не пройдено</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>внимание</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>не проверено</translation>
    </message>
</context>
<context>
    <name>RemoteFailure</name>
    <message>
        <source>The service&apos;s certificate has expired or is not valid yet. Nothing was sent. Check this computer&apos;s date, then tell the administrator.</source>
        <translation>Сертификат сервиса истёк или ещё не действует. Ничего не отправлено. Проверьте дату на этом компьютере, затем сообщите администратору.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate belongs to another address. Nothing was sent. Check the address in the settings.</source>
        <translation>Сертификат сервиса выдан для другого адреса. Ничего не отправлено. Проверьте адрес в настройках.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate was not issued by an authority that this computer trusts. Nothing was sent. If the firm has a certificate authority of its own, choose its file in the settings.</source>
        <translation>Сертификат сервиса не подтверждён никем, кому доверяет этот компьютер. Ничего не отправлено. Если у компании свой центр сертификации, выберите его файл в настройках.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the call through. Tell the administrator.</source>
        <translation>Прокси этой сети не пропускает запрос. Сообщите администратору.</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found. Check the address in the settings and the network.</source>
        <translation>Адрес сервиса не найден. Проверьте адрес в настройках и сеть.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address. Try again later; if it stays so, check the address in the settings.</source>
        <translation>По адресу сервиса никто не отвечает. Повторите попытку позже; если не поможет, проверьте адрес в настройках.</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made. Nothing was sent. Try again later, then tell the administrator.</source>
        <translation>Не удалось установить защищённое соединение с сервисом. Ничего не отправлено. Повторите попытку позже, затем сообщите администратору.</translation>
    </message>
    <message>
        <source>The connection to the service broke off. Try again later.</source>
        <translation>Соединение с сервисом прервано. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>The service reports an internal error (status %1). Try again later.</source>
        <translation>Внутренняя ошибка сервиса (статус %1). Повторите попытку позже.</translation>
    </message>
    <message>
        <source>The address leads elsewhere (status %1), and licences are not sent on. Type the service&apos;s own address in the settings.</source>
        <translation>Адрес ведёт в другое место (статус %1), а удостоверения туда не пересылаются. Укажите в настройках адрес самого сервиса.</translation>
    </message>
    <message>
        <source>The service does not let this counter in (status %1). Check the token in the settings.</source>
        <translation>Сервис не допускает эту стойку (статус %1). Проверьте токен в настройках.</translation>
    </message>
    <message>
        <source>There is no such service at this address (status %1). Check it in the settings.</source>
        <translation>По этому адресу такого сервиса нет (статус %1). Проверьте адрес в настройках.</translation>
    </message>
    <message>
        <source>The service is overloaded (status %1). Try again later.</source>
        <translation>Сервис перегружен (статус %1). Повторите попытку позже.</translation>
    </message>
    <message>
        <source>The service refused the request (status %1). Tell the administrator.</source>
        <translation>Сервис отклонил запрос (статус %1). Сообщите администратору.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later, or go on with the reading made here.</source>
        <translation>Сервис не ответил вовремя. Повторите попытку позже или продолжайте с тем, что распознано здесь.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the address in the settings.</source>
        <translation>Сервис прислал намного больше, чем обычный ответ. Проверьте адрес в настройках.</translation>
    </message>
    <message>
        <source>The picture is too large to send. Take it again.</source>
        <translation>Снимок слишком велик для отправки. Сделайте его заново.</translation>
    </message>
    <message>
        <source>What answered is not the service: its answer cannot be read. Check the address in the settings.</source>
        <translation>Ответил не тот сервис: его ответ не удаётся прочитать. Проверьте адрес в настройках.</translation>
    </message>
</context>
<context>
    <name>RemoteSettings</name>
    <message>
        <source>Type the service&apos;s address, such as https://relay.example.com.</source>
        <translation>Введите адрес сервиса, например https://relay.example.com.</translation>
    </message>
    <message>
        <source>The address must not have a name, a password or a token in it; they have fields of their own.</source>
        <translation>В адресе не должно быть имени, пароля или токена; для них есть отдельные поля.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Адрес должен начинаться с https://.</translation>
    </message>
    <message>
        <source>Licences leave this computer over https:// only; http:// is for a service on this computer.</source>
        <translation>Удостоверения передаются с этого компьютера только по https://; http:// — лишь для сервиса на этом же компьютере.</translation>
    </message>
    <message>
        <source>The settings of the remote service cannot be read.</source>
        <translation>Не удалось прочитать настройки внешнего сервиса.</translation>
    </message>
    <message>
        <source>The settings of the remote service have a wrong entry: %1</source>
        <translation>Ошибочный элемент в настройках внешнего сервиса: %1</translation>
    </message>
    <message>
        <source>Type the app id, or paste a token instead.</source>
        <translation>Введите AppID или вставьте вместо него токен.</translation>
    </message>
</context>
<context>
    <name>RentalVehicle</name>
    <message>
        <source>Car up to 9 seats, automatic or electric</source>
        <translation>Легковой до 9 мест, автомат или электро</translation>
    </message>
    <message>
        <source>Car up to 9 seats, manual</source>
        <translation>Легковой до 9 мест, механика</translation>
    </message>
    <message>
        <source>Adapted automatic car (disabled driver)</source>
        <translation>Легковой с автоматом для водителя-инвалида</translation>
    </message>
    <message>
        <source>Van or light truck, automatic</source>
        <translation>Фургон или лёгкий грузовик, автомат</translation>
    </message>
    <message>
        <source>Van or light truck, manual</source>
        <translation>Фургон или лёгкий грузовик, механика</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, automatic</source>
        <translation>Автодом короче 6 м, автомат</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, manual</source>
        <translation>Автодом короче 6 м, механика</translation>
    </message>
    <message>
        <source>Automatic car with trailer, under 4.5 t</source>
        <translation>Легковой с автоматом и прицепом, до 4,5 т</translation>
    </message>
    <message>
        <source>Manual car with trailer, under 4.5 t</source>
        <translation>Легковой с механикой и прицепом, до 4,5 т</translation>
    </message>
    <message>
        <source>Vehicle with trailer, 4.5 t and over</source>
        <translation>Автомобиль с прицепом, от 4,5 т</translation>
    </message>
    <message>
        <source>Minibus, 10 to 19 seats, under 6 m</source>
        <translation>Микроавтобус, 10–19 мест, короче 6 м</translation>
    </message>
    <message>
        <source>Coach, 6 m and over or 20 seats and more</source>
        <translation>Автобус, от 6 м или от 20 мест</translation>
    </message>
    <message>
        <source>Truck, 4.5 t and over or 6 m and over</source>
        <translation>Грузовик, от 4,5 т или от 6 м</translation>
    </message>
    <message>
        <source>Moped up to 50 ml</source>
        <translation>Мопед до 50 мл</translation>
    </message>
    <message>
        <source>Motorcycle, two wheels</source>
        <translation>Мотоцикл двухколёсный</translation>
    </message>
    <message>
        <source>Motorcycle, three wheels</source>
        <translation>Мотоцикл трёхколёсный</translation>
    </message>
</context>
<context>
    <name>ReviewReason</name>
    <message>
        <source>Not read: type it in</source>
        <translation>Не прочитано: введите</translation>
    </message>
    <message>
        <source>Compare the marked characters</source>
        <translation>Сверьте отмеченные символы</translation>
    </message>
    <message>
        <source>Corrected by the check digit: compare</source>
        <translation>Исправлено по контрольной цифре: сверьте</translation>
    </message>
    <message>
        <source>Several readings fit: choose one</source>
        <translation>Подходит несколько вариантов: выберите</translation>
    </message>
    <message>
        <source>Cannot be right: compare</source>
        <translation>Не может быть верно: сверьте</translation>
    </message>
    <message>
        <source>Disagrees with another field: compare</source>
        <translation>Расходится с другим полем: сверьте</translation>
    </message>
    <message>
        <source>Covered or glaring: compare</source>
        <translation>Закрыто или с бликом: сверьте</translation>
    </message>
</context>
<context>
    <name>RuleHelp</name>
    <message>
        <source>Law</source>
        <translation>Закон</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>Национальный стандарт</translation>
    </message>
    <message>
        <source>Practice of the issuing offices</source>
        <translation>Практика выдающих ведомств</translation>
    </message>
    <message>
        <source>Policy of the firm</source>
        <translation>Правила компании</translation>
    </message>
    <message>
        <source>What the program itself sees</source>
        <translation>Что видит сама программа</translation>
    </message>
    <message>
        <source>Likely, but no official text at hand says so.</source>
        <translation>Вероятно, но официального текста, где это сказано, под рукой нет.</translation>
    </message>
    <message>
        <source>Not certain: refuse nobody for this alone.</source>
        <translation>Не точно: только из-за этого никому не отказывайте.</translation>
    </message>
    <message>
        <source>Stops the rental</source>
        <extracomment>What it means when a check is not met</extracomment>
        <translation>Не допускает аренду</translation>
    </message>
    <message>
        <source>Asks for a look</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Only informs</source>
        <translation>Только сообщает</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Отключено</translation>
    </message>
    <message>
        <source>Fields that decide</source>
        <translation>Решающие поля</translation>
    </message>
    <message>
        <source>The rental hangs on these fields. What is not read surely enough cannot be checked.</source>
        <translation>От этих полей зависит аренда. То, что прочитано неуверенно, проверить нельзя.</translation>
    </message>
    <message>
        <source>Form of the number</source>
        <translation>Вид номера</translation>
    </message>
    <message>
        <source>The licence number of a citizen is the 18-character identity number. Other forms belong to passports and permits.</source>
        <translation>Номер удостоверения гражданина КНР — это 18-значный номер удостоверения личности. Другие виды бывают у паспортов и разрешений.</translation>
    </message>
    <message>
        <source>Check character</source>
        <translation>Контрольный знак</translation>
    </message>
    <message>
        <source>The last character is computed from the 17 before it: one misread or invented digit shows.</source>
        <translation>Последний знак вычисляется по 17 предыдущим: одна неверно прочитанная или выдуманная цифра сразу заметна.</translation>
    </message>
    <message>
        <source>Birth date in the number</source>
        <translation>Дата рождения в номере</translation>
    </message>
    <message>
        <source>Characters 7 to 14 are a date of birth; it must exist and be past.</source>
        <translation>Знаки с 7-го по 14-й — дата рождения; она должна существовать и быть в прошлом.</translation>
    </message>
    <message>
        <source>Number against date of birth</source>
        <translation>Номер и дата рождения</translation>
    </message>
    <message>
        <source>The licence repeats the date of birth that is in the number. If they differ, one is misread or altered.</source>
        <translation>Дата рождения из номера повторяется в удостоверении. Если они расходятся, одна из них прочитана неверно или изменена.</translation>
    </message>
    <message>
        <source>Number against sex</source>
        <translation>Номер и пол</translation>
    </message>
    <message>
        <source>The last digit but one is odd for men, even for women. A legal change of sex may explain a difference.</source>
        <translation>Предпоследняя цифра у мужчин нечётная, у женщин чётная. Расхождение может объясняться юридической сменой пола.</translation>
    </message>
    <message>
        <source>Province in the number</source>
        <translation>Провинция в номере</translation>
    </message>
    <message>
        <source>The number begins with the code of a province. An unknown code was never issued.</source>
        <translation>Номер начинается с кода провинции. Номера с неизвестным кодом никогда не выдавались.</translation>
    </message>
    <message>
        <source>County in the number</source>
        <translation>Регион в номере</translation>
    </message>
    <message>
        <source>The first six digits name the county of first registration. Our list of old codes may have gaps.</source>
        <translation>Первые шесть цифр обозначают регион (уезд) первой регистрации. В нашем перечне старых кодов возможны пробелы.</translation>
    </message>
    <message>
        <source>County at that time</source>
        <translation>Регион в то время</translation>
    </message>
    <message>
        <source>The county should have existed when the holder was born.</source>
        <translation>Регион должен был существовать, когда родился владелец.</translation>
    </message>
    <message>
        <source>Address against the number</source>
        <translation>Адрес и номер</translation>
    </message>
    <message>
        <source>People move, so a difference is normal; agreement speaks for the reading.</source>
        <translation>Люди переезжают, поэтому различие нормально; совпадение говорит о верном чтении.</translation>
    </message>
    <message>
        <source>Nationality against the number</source>
        <translation>Гражданство и номер</translation>
    </message>
    <message>
        <source>Chinese and foreign holders have different kinds of numbers.</source>
        <translation>У граждан Китая и у иностранцев номера разного вида.</translation>
    </message>
    <message>
        <source>Old 15-digit number</source>
        <translation>Старый 15-значный номер</translation>
    </message>
    <message>
        <source>Such numbers are no longer valid; the licence should have been renewed since.</source>
        <translation>Такие номера больше не действуют; удостоверение должны были с тех пор заменить.</translation>
    </message>
    <message>
        <source>Masked number</source>
        <translation>Скрытый номер</translation>
    </message>
    <message>
        <source>Asterisks appear on shared or downloaded copies, not on a live licence.</source>
        <translation>Звёздочки бывают на пересланных и загруженных копиях, но не на живом удостоверении.</translation>
    </message>
    <message>
        <source>Dates exist</source>
        <translation>Даты существуют</translation>
    </message>
    <message>
        <source>A date that is in no calendar is misread or forged.</source>
        <translation>Дата, которой нет в календаре, прочитана неверно или подделана.</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>Порядок дат</translation>
    </message>
    <message>
        <source>Birth, first issue, start of validity and today follow each other. An early renewal is noted in the record.</source>
        <translation>Рождение, первая выдача, начало действия и сегодняшний день идут друг за другом. Досрочная замена указывается в отметке.</translation>
    </message>
    <message>
        <source>Age at first issue</source>
        <translation>Возраст при первой выдаче</translation>
    </message>
    <message>
        <source>Nobody gets a licence before 18.</source>
        <translation>До 18 лет удостоверение никому не выдают.</translation>
    </message>
    <message>
        <source>Upper age at first issue</source>
        <translation>Предельный возраст при выдаче</translation>
    </message>
    <message>
        <source>Classes had upper ages for a first licence, which changed over the years.</source>
        <translation>Для первого удостоверения у категорий был верхний предел возраста, который с годами менялся.</translation>
    </message>
    <message>
        <source>Length of validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Licences run for six years, ten years or without end.</source>
        <translation>Удостоверения действуют шесть лет, десять лет или бессрочно.</translation>
    </message>
    <message>
        <source>Day of expiry</source>
        <translation>День окончания</translation>
    </message>
    <message>
        <source>A licence ends on the day and month on which it began.</source>
        <translation>Срок заканчивается в тот же день и месяц, в который начался.</translation>
    </message>
    <message>
        <source>Day of renewal</source>
        <translation>День замены</translation>
    </message>
    <message>
        <source>A new term usually begins on the day and month of first issue. Restored or converted licences differ.</source>
        <translation>Новый срок обычно начинается в день и месяц первой выдачи. У восстановленных и обменянных удостоверений бывает иначе.</translation>
    </message>
    <message>
        <source>Earlier terms</source>
        <translation>Прежние сроки</translation>
    </message>
    <message>
        <source>The years since first issue should be made of whole terms.</source>
        <translation>Годы с первой выдачи должны складываться из полных сроков.</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>Первый срок</translation>
    </message>
    <message>
        <source>A first card runs for six years. Converted army or foreign licences may differ.</source>
        <translation>Первое удостоверение действует шесть лет. При обмене военных и иностранных удостоверений может быть иначе.</translation>
    </message>
    <message>
        <source>Licence without end</source>
        <translation>Бессрочное удостоверение</translation>
    </message>
    <message>
        <source>It takes a term of six and one of ten years first.</source>
        <translation>Для него сначала нужны срок в шесть лет и срок в десять лет.</translation>
    </message>
    <message>
        <source>First ten-year cards</source>
        <translation>Первые десятилетние сроки</translation>
    </message>
    <message>
        <source>No ten-year card can end before May 2018.</source>
        <translation>Ни одно десятилетнее удостоверение не может заканчиваться раньше мая 2018 года.</translation>
    </message>
    <message>
        <source>Old edition</source>
        <translation>Старый образец</translation>
    </message>
    <message>
        <source>Cards of the edition before 2013 should have expired. This is our own calculation.</source>
        <translation>Документы образца до 2013 года уже должны были истечь. Это наш собственный расчёт.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Не истекло</translation>
    </message>
    <message>
        <source>An expired licence gives no right to drive; a year later it is cancelled.</source>
        <translation>Истёкшее удостоверение не даёт права управлять автомобилем; через год его аннулируют.</translation>
    </message>
    <message>
        <source>Valid until the return</source>
        <translation>Действует до возврата</translation>
    </message>
    <message>
        <source>The licence must not expire while the customer drives the car.</source>
        <translation>Удостоверение не должно истечь, пока клиент ездит на автомобиле.</translation>
    </message>
    <message>
        <source>Margin after the return</source>
        <translation>Запас после возврата</translation>
    </message>
    <message>
        <source>A late return or an accident should not meet an expired licence.</source>
        <translation>Если клиент опоздает с возвратом или попадёт в аварию, удостоверение должно ещё действовать.</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>Можно заменить</translation>
    </message>
    <message>
        <source>A licence can be renewed in its last 90 days.</source>
        <translation>Заменить удостоверение можно в последние 90 дней его срока.</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Без даты окончания</translation>
    </message>
    <message>
        <source>Such a licence does not expire; age and status still count.</source>
        <translation>Такое удостоверение не истекает; возраст и статус по-прежнему важны.</translation>
    </message>
    <message>
        <source>First year of driving</source>
        <translation>Первый год за рулём</translation>
    </message>
    <message>
        <source>For twelve months: no trailer, a sticker, and on motorways an experienced companion.</source>
        <translation>Двенадцать месяцев: без прицепа, с наклейкой, на автомагистралях — только с опытным спутником.</translation>
    </message>
    <message>
        <source>Probation in the record</source>
        <translation>Испытательный срок в отметке</translation>
    </message>
    <message>
        <source>The duplicate page may name another end of probation, as after a class was added.</source>
        <translation>На дополнительной странице может быть указан другой конец испытательного срока, например после добавления категории.</translation>
    </message>
    <message>
        <source>Probation and vehicle</source>
        <translation>Испытательный срок и ТС</translation>
    </message>
    <message>
        <source>Beginners must not pull a trailer or drive passengers commercially.</source>
        <translation>Начинающим нельзя буксировать прицеп и заниматься коммерческими перевозками пассажиров.</translation>
    </message>
    <message>
        <source>Driving years</source>
        <translation>Стаж вождения</translation>
    </message>
    <message>
        <source>Your firm asks for some driving practice.</source>
        <translation>Ваша компания требует определённого стажа вождения.</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Минимальный возраст</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, asks for this age.</source>
        <translation>Такой возраст требует ваша компания или её страховщик.</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>Максимальный возраст</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, sets this limit.</source>
        <translation>Этот предел установила ваша компания или её страховщик.</translation>
    </message>
    <message>
        <source>Yearly medical</source>
        <translation>Ежегодная медсправка</translation>
    </message>
    <message>
        <source>From 70 on a medical certificate is due every year; without it the licence is cancelled.</source>
        <translation>С 70 лет медицинская справка нужна каждый год; без неё удостоверение аннулируют.</translation>
    </message>
    <message>
        <source>Heavy classes and age</source>
        <translation>Тяжёлые категории и возраст</translation>
    </message>
    <message>
        <source>At 63 these classes are exchanged, unless extended by up to three years.</source>
        <translation>В 63 года эти категории заменяют, если срок не продлён (не более чем на три года).</translation>
    </message>
    <message>
        <source>Other classes and age</source>
        <translation>Другие категории и возраст</translation>
    </message>
    <message>
        <source>At 70 these classes are exchanged.</source>
        <translation>В 70 лет эти категории заменяют.</translation>
    </message>
    <message>
        <source>Minimum age of the class</source>
        <translation>Минимальный возраст категории</translation>
    </message>
    <message>
        <source>Each class has a lowest age; a younger holder cannot exist.</source>
        <translation>У каждой категории есть минимальный возраст; более молодого владельца быть не может.</translation>
    </message>
    <message>
        <source>Official class</source>
        <translation>Официальная категория</translation>
    </message>
    <message>
        <source>Only the codes of the official list are classes.</source>
        <translation>Категориями являются только коды из официального перечня.</translation>
    </message>
    <message>
        <source>How classes are printed</source>
        <translation>Как печатаются категории</translation>
    </message>
    <message>
        <source>Offices print codes in a fixed order and leave out what another includes.</source>
        <translation>Ведомства печатают коды в установленном порядке и опускают те, что входят в другие.</translation>
    </message>
    <message>
        <source>Class against vehicle</source>
        <translation>Категория и автомобиль</translation>
    </message>
    <message>
        <source>The class must include the vehicle: C2, for instance, is for automatics only.</source>
        <translation>Категория должна включать автомобиль: C2, например, — только для автомата.</translation>
    </message>
    <message>
        <source>Trailer class too early</source>
        <translation>Слишком ранняя категория C6</translation>
    </message>
    <message>
        <source>Class C6 exists since April 2022; only a reissued card shows it with an earlier date.</source>
        <translation>Категория C6 существует с апреля 2022 года; с более ранней датой она бывает только в перевыпущенном документе.</translation>
    </message>
    <message>
        <source>Trailer class earned</source>
        <translation>Право на категорию C6</translation>
    </message>
    <message>
        <source>C6 takes a year with a car class first.</source>
        <translation>Для C6 сначала нужен год с легковой категорией.</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>Вид имени</translation>
    </message>
    <message>
        <source>Words of the form, or odd characters, mean a misread name.</source>
        <translation>Слова с бланка или странные символы означают, что имя прочитано неверно.</translation>
    </message>
    <message>
        <source>Name against booking</source>
        <translation>Имя и бронирование</translation>
    </message>
    <message>
        <source>Whoever drives must be the person who was booked.</source>
        <translation>За рулём должен быть тот, на кого оформлено бронирование.</translation>
    </message>
    <message>
        <source>Text of the seal</source>
        <translation>Текст печати</translation>
    </message>
    <message>
        <source>The seal names a traffic police office. Seals are hard to read.</source>
        <translation>На печати указана дорожная полиция. Печати читаются с трудом.</translation>
    </message>
    <message>
        <source>Province of the seal</source>
        <translation>Провинция на печати</translation>
    </message>
    <message>
        <source>Seal and file number come from the same office.</source>
        <translation>Печать и номер дела — от одного и того же ведомства.</translation>
    </message>
    <message>
        <source>City of the seal</source>
        <translation>Округ на печати</translation>
    </message>
    <message>
        <source>Seal and file number usually name the same city; county offices and renamed cities differ.</source>
        <translation>Печать и номер дела обычно указывают один округ; у уездных отделов и переименованных городов бывает иначе.</translation>
    </message>
    <message>
        <source>Red seal</source>
        <translation>Красная печать</translation>
    </message>
    <message>
        <source>Originals carry a red seal; copies often show a grey one, or none.</source>
        <translation>На оригинале печать красная; на копиях она часто серая или её нет.</translation>
    </message>
    <message>
        <source>Two pages, one person</source>
        <translation>Две страницы, один человек</translation>
    </message>
    <message>
        <source>Number and name must be the same on every page.</source>
        <translation>Номер и имя должны быть одинаковы на всех страницах.</translation>
    </message>
    <message>
        <source>Form of the file number</source>
        <translation>Вид номера дела</translation>
    </message>
    <message>
        <source>Twelve digits, beginning with the code of the issuing office.</source>
        <translation>Двенадцать цифр; в начале — код выдавшего ведомства.</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>Дополнительная страница</translation>
    </message>
    <message>
        <source>Many firms ask for both pages: notes and probation stand on the duplicate.</source>
        <translation>Многие компании просят обе страницы: отметки и испытательный срок указаны на дополнительной.</translation>
    </message>
    <message>
        <source>Renewal note</source>
        <translation>Отметка о замене</translation>
    </message>
    <message>
        <source>The note on the duplicate page and the end of validity name the same day.</source>
        <translation>Отметка на дополнительной странице и конец срока действия указывают один и тот же день.</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Thirteen characters number the paper core. The old formula may no longer hold.</source>
        <translation>Тринадцать знаков — это номер бумажного вкладыша. Старая формула, возможно, уже не действует.</translation>
    </message>
    <message>
        <source>Core seen before</source>
        <translation>Вкладыш уже встречался</translation>
    </message>
    <message>
        <source>A core is used once; the same one with another person points to a copy.</source>
        <translation>Вкладыш используется один раз; тот же номер у другого человека указывает на копию.</translation>
    </message>
    <message>
        <source>Live screen</source>
        <translation>Живой экран</translation>
    </message>
    <message>
        <source>A screenshot stands still: the clock on the screen must agree with the time of the picture.</source>
        <translation>Снимок экрана неподвижен: часы на экране должны совпадать со временем снимка.</translation>
    </message>
    <message>
        <source>Date made</source>
        <translation>Дата создания</translation>
    </message>
    <message>
        <source>The electronic licence cannot be made in the future.</source>
        <translation>Электронное удостоверение не может быть создано в будущем.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>With most statuses other than normal the holder must not drive.</source>
        <translation>При большинстве статусов, кроме обычного, владельцу нельзя управлять автомобилем.</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Нерешённые вопросы</translation>
    </message>
    <message>
        <source>The holder may drive, but offences or accidents are not settled.</source>
        <translation>Владелец может управлять автомобилем, но есть неурегулированные нарушения или аварии.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>At twelve points the licence is withheld until study and exam.</source>
        <translation>При двенадцати баллах удостоверение изымают до обучения и экзамена.</translation>
    </message>
    <message>
        <source>Colour of the screen</source>
        <translation>Цвет экрана</translation>
    </message>
    <message>
        <source>Red ground or a red code means that the licence cannot be used.</source>
        <translation>Красный фон или красный код означает, что удостоверением пользоваться нельзя.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>The app always shows one; without it the screen is cut off or another app.</source>
        <translation>Приложение всегда его показывает; если кода нет, экран обрезан или это другое приложение.</translation>
    </message>
    <message>
        <source>Quality of the picture</source>
        <translation>Качество снимка</translation>
    </message>
    <message>
        <source>Copies, screens, blur and glare hide what the other checks need.</source>
        <translation>Копии, экраны, нерезкость и блики скрывают то, что нужно другим проверкам.</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Размер снимка</translation>
    </message>
    <message>
        <source>Small pictures lose the strokes that tell characters apart.</source>
        <translation>На мелких снимках теряются черты, по которым различают иероглифы.</translation>
    </message>
    <message>
        <source>Print that looks changed</source>
        <translation>Признаки изменённой печати</translation>
    </message>
    <message>
        <source>A value whose print or ground differs may have been pasted. It is a sign, no proof.</source>
        <translation>Значение с другой печатью или другим фоном могло быть вклеено. Это признак, а не доказательство.</translation>
    </message>
    <message>
        <source>Another open rental</source>
        <translation>Другая открытая аренда</translation>
    </message>
    <message>
        <source>One licence with two cars: ask before handing over the second.</source>
        <translation>Одно удостоверение на два автомобиля: спросите, прежде чем выдавать второй.</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>Стоп-лист</translation>
    </message>
    <message>
        <source>Your firm put this licence on its list, with a reason.</source>
        <translation>Ваша компания внесла это удостоверение в стоп-лист с указанием причины.</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>A PIN needs at least %1 digits.</source>
        <translation>PIN-код должен быть не короче %1 цифр.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose one that is not a date, a sequence or a pattern.</source>
        <translation>Этот PIN-код слишком легко угадать. Не используйте дату, ряд цифр или узор.</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>Парольная фраза должна быть не короче %1 символов.</translation>
    </message>
    <message>
        <source>Mix at least %1 of these: small letters, capitals, digits, other characters.</source>
        <translation>Сочетайте не менее %1 из этого: строчные буквы, прописные буквы, цифры, другие символы.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Choose several words that do not belong together, without your name.</source>
        <translation>Эту парольную фразу слишком легко угадать. Возьмите несколько не связанных между собой слов, без вашего имени.</translation>
    </message>
    <message>
        <source>Enter a PIN or passphrase.</source>
        <translation>Введите PIN-код или парольную фразу.</translation>
    </message>
    <message>
        <source>A passphrase may have at most %1 characters.</source>
        <translation>Парольная фраза может быть не длиннее %1 символов.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>The keyring has no keys for the endpoint, or is locked. Put them there with --store-keys FILE.</source>
        <translation>В связке ключей нет ключей интерфейса, или она заблокирована. Поместите их туда с помощью --store-keys FILE.</translation>
    </message>
    <message>
        <source>Nobody could call: give --keys FILE, or --no-token to try it on this machine.</source>
        <translation>Никто не смог бы обратиться: укажите --keys FILE или --no-token, чтобы попробовать на этой машине.</translation>
    </message>
    <message>
        <source>The keyring could not keep the keys: %1</source>
        <translation>Связка ключей не смогла сохранить ключи: %1</translation>
    </message>
    <message>
        <source>The keyring keeps the keys. Delete the file now and start with --keys keyring.</source>
        <translation>Ключи сохранены в связке ключей. Теперь удалите файл и запускайте с --keys keyring.</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>Не удалось записать файл журнала.</translation>
    </message>
</context>
<context>
    <name>SharedStore</name>
    <message>
        <source>The transfer was interrupted; it continues next time.</source>
        <translation>Передача прервана; она продолжится в следующий раз.</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>Это рабочее место заблокировано.</translation>
    </message>
    <message>
        <source>The records on the server were sealed with keys other than this desk&apos;s. Join the counters with the firm&apos;s passphrase or recovery key before anything is kept here.</source>
        <translation>Записи на сервере зашифрованы не теми ключами, что на этом рабочем месте. Прежде чем сохранять что-либо здесь, присоединитесь с парольной фразой или ключом восстановления компании.</translation>
    </message>
    <message>
        <source>The keys were changed and old ones dropped while other counters still have records under them. Nothing is transferred; call your administrator.</source>
        <translation>Ключи сменены, и старые удалены, хотя у других стоек ещё есть записи под ними. Ничего не передаётся; обратитесь к администратору.</translation>
    </message>
    <message>
        <source>This desk has no keys yet.</source>
        <translation>У этого рабочего места ещё нет ключей.</translation>
    </message>
    <message>
        <source>Nobody has set the server up for this firm yet. Do so in the settings.</source>
        <translation>Сервер для этой компании ещё не настроен. Сделайте это в настройках.</translation>
    </message>
    <message>
        <source>Another desk of the firm has the name of this one. Give this desk another name in the settings.</source>
        <translation>Другое рабочее место компании носит то же имя. Задайте здесь другое имя в настройках.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Подождите %n секунду.</numerusform>
            <numerusform>Подождите %n секунды.</numerusform>
            <numerusform>Подождите %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s).</source>
        <translation>
            <numerusform>Подождите %n минуту.</numerusform>
            <numerusform>Подождите %n минуты.</numerusform>
            <numerusform>Подождите %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Слишком много попыток.</translation>
    </message>
    <message>
        <source>Name and PIN or passphrase do not match. Check both and try again.</source>
        <translation>Имя и PIN-код или парольная фраза не подходят друг к другу. Проверьте и повторите попытку.</translation>
    </message>
    <message>
        <source>The code is wrong or has been used. Wait for the next one in your app; if it is always wrong, check the date and time of both devices.</source>
        <translation>Код не подходит или уже использован. Дождитесь следующего в приложении; если код не подходит никогда, проверьте дату и время на обоих устройствах.</translation>
    </message>
    <message>
        <source>This account is frozen. Ask a supervisor to unfreeze it.</source>
        <translation>Эта учётная запись заморожена. Попросите руководителя разморозить её.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Personal data is masked with asterisks.</source>
        <translation>Персональные данные скрыты звёздочками.</translation>
    </message>
    <message>
        <source>Holds personal data: keep it locked away.</source>
        <translation>Содержит персональные данные: храните под замком.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Driving licence check</source>
        <translation>Проверка удостоверения</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Обратить внимание</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не пройдено</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>accepted by override</source>
        <translation>принято как исключение</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Удостоверение</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Исправлено вручную</translation>
    </message>
    <message>
        <source>Accepted although a check failed</source>
        <translation>Принято, хотя проверка не пройдена</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Кем разрешено</translation>
    </message>
    <message>
        <source>Allowed at</source>
        <translation>Когда разрешено</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>На стойке</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Когда принято</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Кем принято</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Стойка</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>Аренда</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>ID записи</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
</context>
<context>
    <name>SocketFile</name>
    <message>
        <source>There is another file at the path of the socket.</source>
        <translation>По пути сокета уже есть другой файл.</translation>
    </message>
    <message>
        <source>Somebody else listens on this socket already.</source>
        <translation>Этот сокет уже слушает другая программа.</translation>
    </message>
    <message>
        <source>An old socket is in the way and cannot be removed.</source>
        <translation>Мешает старый сокет, и удалить его не удаётся.</translation>
    </message>
</context>
<context>
    <name>StoreCommand</name>
    <message>
        <source>There are no records at %1.</source>
        <translation>Записей нет: %1.</translation>
    </message>
    <message>
        <source>Nothing was ever kept here.</source>
        <translation>Здесь никогда ничего не сохранялось.</translation>
    </message>
    <message>
        <source>This desk has operators: say who you are with --operator and --secret-file.</source>
        <translation>На этом рабочем месте включены операторы: укажите себя с помощью --operator и --secret-file.</translation>
    </message>
    <message>
        <source>This operator signs in with a second factor, in the window only.</source>
        <translation>Этот оператор входит со вторым фактором — только через окно программы.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Не удалось прочитать файл: %1</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>Entries of the audit log are missing between what was handed over and what follows.</source>
        <translation>Между переданными и последующими записями журнала аудита есть пропуск.</translation>
    </message>
    <message>
        <source>A record is damaged and cannot be shown. Restore it from the last backup.</source>
        <translation>Запись повреждена, показать её нельзя. Восстановите её из последней резервной копии.</translation>
    </message>
    <message>
        <source>This record no longer exists: it was deleted, or its time was over.</source>
        <translation>Этой записи здесь больше нет: она удалена или истёк срок её хранения.</translation>
    </message>
    <message>
        <source>This record was deleted while it lay on the desk. Accept it as a new one.</source>
        <translation>Запись удалена, пока была в работе. Примите её как новую.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back. Nothing is purged until it is right again; records are kept as usual. Check date and time.</source>
        <translation>Часы компьютера переведены назад. Пока время неверно, по сроку ничего не удаляется; записи сохраняются как обычно. Проверьте дату и время.</translation>
    </message>
    <message>
        <source>The last purge is more than a month old. If date and time are right, purge by hand; nothing was purged.</source>
        <translation>Последнее удаление по сроку было больше месяца назад. Если дата и время верны, запустите его вручную; пока ничего не удалено.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of LicenceDesk. Install that version; nothing has been changed.</source>
        <translation>Эти записи созданы более новой версией LicenceDesk. Установите её; ничего не изменено.</translation>
    </message>
    <message>
        <source>Entries of the audit log are never changed or deleted. (%1)</source>
        <translation>Записи журнала аудита никогда не изменяются и не удаляются. (%1)</translation>
    </message>
    <message>
        <source>The record could not be written: the disk is full or does not answer. Make room on it, then try again. (%1)</source>
        <translation>Не удалось сохранить запись: диск заполнен или не отвечает. Освободите место и повторите попытку. (%1)</translation>
    </message>
    <message>
        <source>The records cannot be written to. Ask your administrator for the right to write to %1.</source>
        <translation>Нет прав на изменение записей. Попросите у администратора право записи в %1.</translation>
    </message>
    <message>
        <source>The file of the records is damaged. It has been left as it is. Restore the last backup. (%1)</source>
        <translation>Файл записей повреждён и оставлен как есть. Восстановите последнюю резервную копию. (%1)</translation>
    </message>
    <message>
        <source>Another program is writing to the records at this moment. Try again. (%1)</source>
        <translation>Другая программа сейчас изменяет записи. Повторите попытку. (%1)</translation>
    </message>
    <message>
        <source>This entry is there already. (%1)</source>
        <translation>Такая запись уже есть. (%1)</translation>
    </message>
    <message>
        <source>The records could not be read. (%1)</source>
        <translation>Не удалось прочитать записи. (%1)</translation>
    </message>
    <message>
        <source>The database on the server is damaged. Tell your administrator. (%1)</source>
        <translation>База данных на сервере повреждена. Сообщите администратору. (%1)</translation>
    </message>
    <message>
        <source>The database server refused name or password. Check them in the settings. (%1)</source>
        <translation>Сервер базы данных отклонил имя или пароль. Проверьте их в настройках. (%1)</translation>
    </message>
    <message>
        <source>The database server does not let this desk do that. Ask your administrator for the rights on %1.</source>
        <translation>Сервер базы данных не разрешает это рабочему месту. Попросите у администратора права на %1.</translation>
    </message>
    <message>
        <source>The database server has no room left. Tell your administrator. (%1)</source>
        <translation>На сервере базы данных не осталось места. Сообщите администратору. (%1)</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Records are kept on this computer until it can. (%1)</source>
        <translation>Сервер базы данных недоступен. До восстановления связи записи хранятся на этом компьютере. (%1)</translation>
    </message>
    <message>
        <source>This number is not on the do-not-rent list.</source>
        <translation>Этого номера нет в стоп-листе.</translation>
    </message>
</context>
<context>
    <name>StorePolicy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>Ошибочный элемент в правилах: %1</translation>
    </message>
    <message>
        <source>The policy is not JSON.</source>
        <translation>Правила не в формате JSON.</translation>
    </message>
</context>
<context>
    <name>StoreSession</name>
    <message>
        <source>The key could not be put into the keyring of this computer. Open the keyring and try again, or choose a passphrase.</source>
        <translation>Не удалось поместить ключ в связку ключей этого компьютера. Откройте связку и повторите попытку или задайте парольную фразу.</translation>
    </message>
</context>
<context>
    <name>TargetSheet</name>
    <message>
        <source>Target for the desk check</source>
        <translation>Тестовая карта для проверки места</translation>
    </message>
    <message>
        <source>1. Print this sheet on white paper at 100 % (actual size, not “fit to page”). The ruler below must measure 100 mm.
2. Cut the target out along the dashed line.
3. Lay it where licences lie, on the mat you use. If licences lie in a sleeve, put the target into one: reflections then show.
4. In LicenceDesk, open “Check this desk” and do what it says.</source>
        <translation>1. Напечатайте этот лист на белой бумаге в масштабе 100 % (реальный размер, не «по размеру страницы»). Линейка внизу должна быть ровно 100 мм.
2. Вырежьте тестовую карту по пунктиру.
3. Положите её туда, куда кладут удостоверения, на вашу подложку. Если удостоверения лежат в чехле, вложите карту в чехол: тогда видны блики.
4. В LicenceDesk откройте «Проверка рабочего места» и следуйте указаниям.</translation>
    </message>
    <message>
        <source>A dark mat, if your desk is light:
put the licence here</source>
        <translation>Тёмная подложка для светлого стола:
положите удостоверение сюда</translation>
    </message>
    <message>
        <source>The target cannot be saved here. Choose another folder.</source>
        <translation>Здесь сохранить тестовую карту нельзя. Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>The picture could not be worked on. Try another one, or type the licence in.</source>
        <translation>Не удалось обработать снимок. Возьмите другой или введите данные вручную.</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The secret of the app id is missing. Type it in the settings.</source>
        <translation>Нет секрета для AppID. Введите его в настройках.</translation>
    </message>
    <message>
        <source>The access token is missing. Paste it in the settings.</source>
        <translation>Нет токена доступа. Вставьте его в настройках.</translation>
    </message>
    <message>
        <source>What was pasted is not an access token: it has spaces or characters that no token has. Paste it again in the settings.</source>
        <translation>Вставлен не токен доступа: в нём есть пробелы или символы, которых в токенах не бывает. Вставьте его в настройках заново.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>A licence number has 18 characters</source>
        <translation>В номере удостоверения 18 знаков</translation>
    </message>
    <message>
        <source>The birth date in the number does not exist</source>
        <translation>Даты рождения из номера не существует</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>Контрольная цифра не сходится</translation>
    </message>
    <message>
        <source>This is not a date: write it like 2019-05-20</source>
        <translation>Это не дата: пишите так: 2019-05-20</translation>
    </message>
    <message>
        <source>This is neither a date nor 长期</source>
        <translation>Это не дата и не 长期</translation>
    </message>
    <message>
        <source>There is no such class</source>
        <translation>Такой категории нет</translation>
    </message>
    <message>
        <source>A file number has 12 digits</source>
        <translation>В номере дела 12 цифр</translation>
    </message>
    <message>
        <source>A name has no digits or signs</source>
        <translation>В имени не бывает цифр и знаков</translation>
    </message>
    <message>
        <source>The sex is 男 or 女</source>
        <translation>Пол — 男 или 女</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>The records are encrypted, but the key information that belongs to them is missing. Restore the last backup.</source>
        <translation>Записи зашифрованы, но сведений о ключах к ним нет. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store.</source>
        <translation>Введите парольную фразу хранилища.</translation>
    </message>
    <message>
        <source>The key of the store lies in the system&apos;s keyring, which cannot be reached. Sign in to the desktop as usual, or enter the recovery key.</source>
        <translation>Ключ хранилища лежит в системной связке ключей, а она недоступна. Войдите в систему как обычно или введите ключ восстановления.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it with the password of this computer account, then try again.</source>
        <translation>Системная связка ключей заблокирована. Разблокируйте её паролем учётной записи компьютера и повторите попытку.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer. Perhaps a window asks for its password: answer it, then try again.</source>
        <translation>Системная связка ключей не ответила. Возможно, окно запрашивает её пароль: введите его и повторите попытку.</translation>
    </message>
    <message>
        <source>The key of the store is no longer in the system&apos;s keyring. The records are safe but closed: enter the recovery key that was printed when the store was set up.</source>
        <translation>Ключа хранилища больше нет в системной связке ключей. Записи целы, но закрыты: введите ключ восстановления, напечатанный при создании хранилища.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds the key of another store. Enter the passphrase or the recovery key of this one.</source>
        <translation>В системной связке ключей лежит ключ другого хранилища. Введите парольную фразу или ключ восстановления этого.</translation>
    </message>
</context>
<context>
    <name>UnusualAccess</name>
    <message>
        <source>%1 showed %2 records in clear between %3 and %4.</source>
        <translation>%1: показано записей в открытом виде: %2, с %3 до %4.</translation>
    </message>
    <message>
        <source>%1 exported %2 times between %3 and %4.</source>
        <translation>%1: экспортов: %2, с %3 до %4.</translation>
    </message>
    <message>
        <source>%1 worked outside the usual hours: %2 acts between %3 and %4.</source>
        <translation>%1: действий в нерабочее время: %2, с %3 до %4.</translation>
    </message>
    <message>
        <source>%1 was refused sign-in %2 times between %3 and %4.</source>
        <translation>%1: отказов во входе: %2, с %3 до %4.</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>Неизвестный</translation>
    </message>
</context>
<context>
    <name>UploadImage</name>
    <message>
        <source>There is no picture to send.</source>
        <translation>Нет снимка для отправки.</translation>
    </message>
    <message>
        <source>The picture cannot be made small enough to send. Take it again.</source>
        <translation>Снимок не удаётся уменьшить до допустимого размера. Сделайте его заново.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>This is the key of another store. Use the passphrase or the recovery key that belongs to this one.</source>
        <translation>Это ключ от другого хранилища. Используйте парольную фразу или ключ восстановления от этого.</translation>
    </message>
    <message>
        <source>The key information of the store has been changed. Restore the last backup.</source>
        <translation>Сведения о ключах хранилища изменены. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The key information of the store is damaged. Restore the last backup.</source>
        <translation>Сведения о ключах хранилища повреждены. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The store was made by a newer version of the program. Install that version.</source>
        <translation>Хранилище создано более новой версией программы. Установите эту версию.</translation>
    </message>
    <message>
        <source>Stored data has been changed or damaged and cannot be opened. Restore the last backup.</source>
        <translation>Сохранённые данные изменены или повреждены, открыть их нельзя. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <source>Stored data was encrypted with a key that is no longer in this store. Restore the backup that it came from.</source>
        <translation>Сохранённые данные зашифрованы ключом, которого в хранилище больше нет. Восстановите резервную копию, из которой они взяты.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>Недостаточно памяти для проверки парольной фразы. Закройте другие программы и повторите попытку.</translation>
    </message>
    <message>
        <source>Enter a passphrase for the store.</source>
        <translation>Задайте парольную фразу хранилища.</translation>
    </message>
    <message>
        <source>This store has no passphrase. Use the recovery key.</source>
        <translation>У этого хранилища нет парольной фразы. Используйте ключ восстановления.</translation>
    </message>
    <message>
        <source>The passphrase is not the one of this store. Check capital letters and keyboard and try again.</source>
        <translation>Это не парольная фраза этого хранилища. Проверьте регистр букв и раскладку и повторите попытку.</translation>
    </message>
    <message>
        <source>No recovery key was ever printed for this store.</source>
        <translation>Для этого хранилища ключ восстановления никогда не печатался.</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery key. Compare what you typed with the printed sheet.</source>
        <translation>В ключе восстановления ошибка. Сверьте введённое с распечаткой.</translation>
    </message>
    <message>
        <source>The recovery key is typed correctly but belongs to another store, or a newer one has been printed since.</source>
        <translation>Ключ восстановления введён верно, но он от другого хранилища, либо с тех пор напечатан новый.</translation>
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
        <translation>Возраст на начало аренды: %1</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm asks for %2</source>
        <translation>Возраст на начало аренды: %1; компания требует %2</translation>
    </message>
    <message>
        <source>Name another driver</source>
        <translation>Укажите другого водителя</translation>
    </message>
    <message>
        <source>Not over the age limit of the firm</source>
        <translation>Не старше предельного возраста компании</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm&apos;s limit is %2</source>
        <translation>Возраст на начало аренды: %1; предел компании: %2</translation>
    </message>
    <message>
        <source>Ask the manager, or name another driver</source>
        <translation>Спросите управляющего или укажите другого водителя</translation>
    </message>
    <message>
        <source>No yearly medical certificate is needed</source>
        <translation>Ежегодная медицинская справка не нужна</translation>
    </message>
    <message>
        <source>Aged %1: from %2 on a medical certificate is due every year</source>
        <translation>Возраст %1: с %2 медицинская справка нужна ежегодно</translation>
    </message>
    <message>
        <source>Ask for the certificate or the live status in 12123</source>
        <translation>Попросите справку или текущий статус в 12123</translation>
    </message>
    <message>
        <source>No class has to be downgraded for age</source>
        <translation>Менять категорию по возрасту не нужно</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost for good, treat it as C1</source>
        <translation>Возраст %1: категория %2 утрачена окончательно, считайте её C1</translation>
    </message>
    <message>
        <source>Aged %1: class %2 had to be downgraded at %3, unless extended</source>
        <translation>Возраст %1: категория %2 подлежала замене в %3, если её не продлили</translation>
    </message>
    <message>
        <source>Check the live status in 12123; offer a vehicle of class C1</source>
        <translation>Проверьте текущий статус в 12123; предложите автомобиль категории C1</translation>
    </message>
    <message>
        <source>No class is lost for age</source>
        <translation>Категории по возрасту не утрачены</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost at %3</source>
        <translation>Возраст %1: категория %2 утрачивается в %3</translation>
    </message>
    <message>
        <source>Do not hand over a vehicle of that class</source>
        <translation>Не выдавайте автомобиль этой категории</translation>
    </message>
    <message>
        <source>Aged %1: nobody holds class %2 before %3</source>
        <translation>Возраст %1: для категории %2 нужно не менее %3</translation>
    </message>
    <message>
        <source>Compare class and date of birth with the card</source>
        <translation>Сверьте категорию и дату рождения с документом</translation>
    </message>
    <message>
        <source>Old enough for the class</source>
        <translation>Возраст достаточен для категории</translation>
    </message>
    <message>
        <source>Compare the class with the card</source>
        <translation>Сверьте категорию с документом</translation>
    </message>
    <message>
        <source>The class is made of official codes</source>
        <translation>Категория состоит из официальных кодов</translation>
    </message>
    <message>
        <source>“%1” is not a vehicle class</source>
        <translation>«%1» — не категория ТС</translation>
    </message>
    <message>
        <source>The class %1 is printed beside one that includes it</source>
        <translation>Категория %1 напечатана рядом с той, что её включает</translation>
    </message>
    <message>
        <source>The codes of %1 are not in the official order</source>
        <translation>Коды %1 стоят не в официальном порядке</translation>
    </message>
    <message>
        <source>The class is printed as the office prints it</source>
        <translation>Категория напечатана так, как её печатает ведомство</translation>
    </message>
    <message>
        <source>No vehicle is chosen</source>
        <translation>Автомобиль не выбран</translation>
    </message>
    <message>
        <source>Choose the vehicle</source>
        <translation>Выберите автомобиль</translation>
    </message>
    <message>
        <source>Class %1 covers the vehicle</source>
        <translation>Категория %1 подходит для автомобиля</translation>
    </message>
    <message>
        <source>Class %1 does not cover the vehicle: it needs %2</source>
        <translation>Категория %1 не подходит для автомобиля: нужна %2</translation>
    </message>
    <message>
        <source>Offer a vehicle of class %1, or name another driver</source>
        <translation>Предложите автомобиль категории %1 или укажите другого водителя</translation>
    </message>
    <message>
        <source>Class C6 existed when the card began</source>
        <translation>При выдаче документа категория C6 уже существовала</translation>
    </message>
    <message>
        <source>Valid from %1 with class C6, which has existed only since %2</source>
        <translation>Действует с %1 с категорией C6, которая существует с %2</translation>
    </message>
    <message>
        <source>Compare the class; a card reissued since then may be right</source>
        <translation>Сверьте категорию; в более позднем дубликате она может быть верна</translation>
    </message>
    <message>
        <source>Held a car class for a year before C6</source>
        <translation>Легковая категория была за год до C6</translation>
    </message>
    <message>
        <source>Class C6 needs a year with C1 or C2 first</source>
        <translation>Для C6 сначала нужен год с C1 или C2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 или %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, и %2</translation>
    </message>
    <message>
        <source>Compare the dates with the card</source>
        <translation>Сверьте даты с документом</translation>
    </message>
    <message>
        <source>No such date: %1</source>
        <translation>Такой даты нет в календаре: %1</translation>
    </message>
    <message>
        <source>No date was read</source>
        <translation>Ни одной даты не прочитано</translation>
    </message>
    <message>
        <source>Type the dates in</source>
        <translation>Введите даты</translation>
    </message>
    <message>
        <source>All dates are real dates</source>
        <translation>Все даты существуют</translation>
    </message>
    <message>
        <source>Valid from %1, but renewed early and good since %2 by its record</source>
        <translation>Действует с %1, но заменено досрочно и по отметке действует с %2</translation>
    </message>
    <message>
        <source>Compare the note on the duplicate page</source>
        <translation>Сверьте отметку на дополнительной странице</translation>
    </message>
    <message>
        <source>Valid from %1; its record says since when already, not understood</source>
        <translation>Действует с %1; в отметке указана более ранняя дата, она не распознана</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>Не действует раньше %1</translation>
    </message>
    <message>
        <source>Look on the duplicate page for a note that it is already valid</source>
        <translation>Посмотрите на дополнительной странице, нет ли отметки, что оно уже действует</translation>
    </message>
    <message>
        <source>First issued on %1, but born on %2</source>
        <translation>Первая выдача %1, а дата рождения %2</translation>
    </message>
    <message>
        <source>Valid from %1, before the first issue on %2</source>
        <translation>Действует с %1 — раньше первой выдачи %2</translation>
    </message>
    <message>
        <source>Birth, first issue and start of validity are in order</source>
        <translation>Рождение, первая выдача и начало действия идут по порядку</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue</source>
        <translation>Возраст при первой выдаче: %1</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue: nobody gets a licence before %2</source>
        <translation>Возраст при первой выдаче: %1; раньше %2 удостоверение не выдают</translation>
    </message>
    <message>
        <source>Not too old at the first issue</source>
        <translation>При первой выдаче возраст не превышен</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue, the limit then was %2</source>
        <translation>Возраст при первой выдаче: %1, предел тогда был %2</translation>
    </message>
    <message>
        <source>Ask the customer to open 12123 and show the live screen</source>
        <translation>Попросите клиента открыть 12123 и показать экран вживую</translation>
    </message>
    <message>
        <source>The screen was live when it was read</source>
        <translation>При чтении экран был живым</translation>
    </message>
    <message>
        <source>The screen was live when the picture was taken, on %1</source>
        <translation>Экран был живым, когда сделан снимок: %1</translation>
    </message>
    <message>
        <source>It is not known when the picture was taken</source>
        <translation>Неизвестно, когда сделан снимок</translation>
    </message>
    <message>
        <source>The clock on the screen is not understood</source>
        <translation>Время на экране не распознано</translation>
    </message>
    <message>
        <source>The clock on the screen shows %1, the picture is of %2</source>
        <translation>Часы на экране показывают %1, снимок сделан %2</translation>
    </message>
    <message>
        <source>%1 is not understood</source>
        <translation>Не распознано: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Создано %1</translation>
    </message>
    <message>
        <source>Made on %1, which is still to come</source>
        <translation>Создано %1, а эта дата ещё не наступила</translation>
    </message>
    <message>
        <source>The status is %1: the holder must not drive</source>
        <translation>Статус: %1 — управлять автомобилем нельзя</translation>
    </message>
    <message>
        <source>Do not hand over the car</source>
        <translation>Не выдавайте автомобиль</translation>
    </message>
    <message>
        <source>The status is “%1”, which is none of the usual</source>
        <translation>Статус «%1» не относится к обычным</translation>
    </message>
    <message>
        <source>Ask the customer to explain the status in 12123</source>
        <translation>Попросите клиента объяснить статус в 12123</translation>
    </message>
    <message>
        <source>The status allows driving</source>
        <translation>Статус разрешает управлять автомобилем</translation>
    </message>
    <message>
        <source>The status is %1: allowed to drive, but matters are open</source>
        <translation>Статус: %1 — управлять можно, но есть нерешённые вопросы</translation>
    </message>
    <message>
        <source>Tell the customer; follow the rule of the firm</source>
        <translation>Сообщите клиенту; действуйте по правилам компании</translation>
    </message>
    <message>
        <source>No outstanding offences</source>
        <translation>Нет неоплаченных нарушений</translation>
    </message>
    <message>
        <source>Compare it with the card and correct it</source>
        <translation>Сверьте с документом и исправьте</translation>
    </message>
    <message>
        <source>%1 points of %2: the licence is withheld until the exam is passed</source>
        <translation>Баллов: %1 из %2 — удостоверение изъято до сдачи экзамена</translation>
    </message>
    <message>
        <source>%1 points of %2</source>
        <translation>Баллов: %1 из %2</translation>
    </message>
    <message>
        <source>Follow the rule of the firm</source>
        <translation>Действуйте по правилам компании</translation>
    </message>
    <message>
        <source>The screen or its code is red: the licence cannot be used</source>
        <translation>Экран или код на нём красный: удостоверением пользоваться нельзя</translation>
    </message>
    <message>
        <source>The QR code is red: the licence cannot be used</source>
        <translation>QR-код красный: удостоверением пользоваться нельзя</translation>
    </message>
    <message>
        <source>The ground of the screen is red: the licence cannot be used</source>
        <translation>Фон экрана красный: удостоверением пользоваться нельзя</translation>
    </message>
    <message>
        <source>The colour of the screen was not judged</source>
        <translation>Цвет экрана не оценён</translation>
    </message>
    <message>
        <source>Look: green ground and black code are good, red is not</source>
        <translation>Посмотрите: зелёный фон и чёрный код — хорошо, красный — нет</translation>
    </message>
    <message>
        <source>The screen is green</source>
        <translation>Экран зелёный</translation>
    </message>
    <message>
        <source>No QR code was looked for</source>
        <translation>QR-код не искали</translation>
    </message>
    <message>
        <source>Look for the QR code</source>
        <translation>Найдите QR-код</translation>
    </message>
    <message>
        <source>The QR code is there</source>
        <translation>QR-код есть</translation>
    </message>
    <message>
        <source>No QR code on the screen: it is cut off, or this is not a 12123 screen</source>
        <translation>QR-кода на экране нет: он обрезан, или это не экран 12123</translation>
    </message>
    <message>
        <source>This core number was on another person&apos;s licence before</source>
        <translation>Этот номер вкладыша уже был в удостоверении другого человека</translation>
    </message>
    <message>
        <source>Look at the original; a core number is given out once</source>
        <translation>Посмотрите оригинал; номер вкладыша выдаётся один раз</translation>
    </message>
    <message>
        <source>The core number has not been seen on another person&apos;s licence</source>
        <translation>Номер вкладыша у других людей не встречался</translation>
    </message>
    <message>
        <source>This licence is on another rental until %1</source>
        <translation>По этому удостоверению есть другая аренда до %1</translation>
    </message>
    <message>
        <source>Ask about the other rental</source>
        <translation>Спросите о другой аренде</translation>
    </message>
    <message>
        <source>No other rental is open on this licence</source>
        <translation>Других открытых аренд по этому удостоверению нет</translation>
    </message>
    <message>
        <source>Not on the do-not-rent list</source>
        <translation>Нет в стоп-листе</translation>
    </message>
    <message>
        <source>On the do-not-rent list: %1</source>
        <translation>В стоп-листе: %1</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>Позовите руководителя</translation>
    </message>
    <message>
        <source>The number and the date of birth agree</source>
        <translation>Номер и дата рождения согласуются</translation>
    </message>
    <message>
        <source>The number says born on %1, the licence says %2</source>
        <translation>По номеру дата рождения %1, в удостоверении %2</translation>
    </message>
    <message>
        <source>Compare both with the card; if they are printed like that, do not accept it</source>
        <translation>Сверьте обе с документом; если так и напечатано, не принимайте его</translation>
    </message>
    <message>
        <source>The number and the sex agree</source>
        <translation>Номер и пол согласуются</translation>
    </message>
    <message>
        <source>The number is one of a person of sex %1, the licence says %2</source>
        <translation>Пол по номеру: %1, в удостоверении: %2</translation>
    </message>
    <message>
        <source>Compare with the identity card; a legal change of sex may explain it</source>
        <translation>Сверьте с удостоверением личности; причиной может быть юридическая смена пола</translation>
    </message>
    <message>
        <source>The number begins in %1</source>
        <translation>Регион по началу номера: %1</translation>
    </message>
    <message>
        <source>No province has the code %1 with which the number begins</source>
        <translation>Код %1 в начале номера не принадлежит ни одной провинции</translation>
    </message>
    <message>
        <source>Compare the licence number with the card, digit by digit</source>
        <translation>Сверьте номер удостоверения с документом, цифру за цифрой</translation>
    </message>
    <message>
        <source>The number begins with no existing province</source>
        <translation>Начало номера не соответствует ни одной провинции</translation>
    </message>
    <message>
        <source>First registered in %1</source>
        <translation>Первая регистрация: %1</translation>
    </message>
    <message>
        <source>The region code %1 is in no list since 1980</source>
        <translation>Кода региона %1 нет ни в одном перечне с 1980 года</translation>
    </message>
    <message>
        <source>Compare the first six digits of the number with the card</source>
        <translation>Сверьте первые шесть цифр номера с документом</translation>
    </message>
    <message>
        <source>The region code is in no list</source>
        <translation>Кода региона нет в перечне</translation>
    </message>
    <message>
        <source>The region existed when the holder was born</source>
        <translation>Регион существовал, когда владелец родился</translation>
    </message>
    <message>
        <source>The region %1 was abolished in %2, before the holder was born</source>
        <translation>%1: регион упразднён в %2, до рождения владельца</translation>
    </message>
    <message>
        <source>The address or the number names no province</source>
        <translation>Ни адрес, ни номер не указывают провинцию</translation>
    </message>
    <message>
        <source>Address and number name the same province</source>
        <translation>Адрес и номер указывают одну провинцию</translation>
    </message>
    <message>
        <source>Lives in %1, first registered in %2: people move</source>
        <translation>Живёт: %1, первая регистрация: %2; возможен переезд</translation>
    </message>
    <message>
        <source>Nationality and kind of number agree</source>
        <translation>Гражданство и вид номера согласуются</translation>
    </message>
    <message>
        <source>The number is a foreigner&apos;s, the nationality is %1</source>
        <translation>Номер иностранца, а гражданство: %1</translation>
    </message>
    <message>
        <source>The number is a Chinese citizen&apos;s, the nationality is %1</source>
        <translation>Номер гражданина Китая, а гражданство: %1</translation>
    </message>
    <message>
        <source>Compare number and nationality with the card</source>
        <translation>Сверьте номер и гражданство с документом</translation>
    </message>
    <message>
        <source>The name is a printed word of the form</source>
        <translation>Вместо имени — слово с бланка</translation>
    </message>
    <message>
        <source>Compare the name with the card</source>
        <translation>Сверьте имя с документом</translation>
    </message>
    <message>
        <source>The name looks like a name</source>
        <translation>Имя похоже на имя</translation>
    </message>
    <message>
        <source>The name does not look like a name</source>
        <translation>Имя не похоже на имя</translation>
    </message>
    <message>
        <source>The name is that of the booking</source>
        <translation>Имя совпадает с бронированием</translation>
    </message>
    <message>
        <source>The name agrees with the booking but for a rare character</source>
        <translation>Имя совпадает с бронированием, кроме редкого иероглифа</translation>
    </message>
    <message>
        <source>Compare the rare character with the identity card</source>
        <translation>Сверьте редкий иероглиф с удостоверением личности</translation>
    </message>
    <message>
        <source>The name is not that of the booking</source>
        <translation>Имя не совпадает с бронированием</translation>
    </message>
    <message>
        <source>Ask who drives; take the licence of the person in the booking</source>
        <translation>Спросите, кто поведёт; возьмите удостоверение того, кто указан в брони</translation>
    </message>
    <message>
        <source>Every field that is needed was read</source>
        <translation>Все нужные поля прочитаны</translation>
    </message>
    <message>
        <source>Not read surely enough: %1</source>
        <translation>Прочитано неуверенно: %1</translation>
    </message>
    <message>
        <source>Take the picture again, or type these fields in</source>
        <translation>Снимите заново или введите эти поля</translation>
    </message>
    <message>
        <source>The number is that of a travel permit for Hong Kong and Macao residents</source>
        <translation>Это номер разрешения на въезд для жителей Гонконга и Макао</translation>
    </message>
    <message>
        <source>The number is that of a foreigner&apos;s permanent residence card of 2017</source>
        <translation>Это номер карты постоянного жителя-иностранца образца 2017 года</translation>
    </message>
    <message>
        <source>The number is not that of a resident identity card</source>
        <translation>Это не номер удостоверения личности жителя КНР</translation>
    </message>
    <message>
        <source>This cannot be a licence number</source>
        <translation>Это не может быть номером удостоверения</translation>
    </message>
    <message>
        <source>The licence number has 18 characters as it should</source>
        <translation>В номере удостоверения 18 знаков, как положено</translation>
    </message>
    <message>
        <source>The number has the old form of 15 digits</source>
        <translation>Номер старого образца, из 15 цифр</translation>
    </message>
    <message>
        <source>Ask for the passport or permit and compare the number</source>
        <translation>Попросите паспорт или разрешение и сверьте номер</translation>
    </message>
    <message>
        <source>Look at character %1 of the number: is it %2 instead of %3?</source>
        <translation>Посмотрите на знак %1 номера: не %2 ли там вместо %3?</translation>
    </message>
    <message>
        <source>The check character of the licence number is right</source>
        <translation>Контрольный знак номера верен</translation>
    </message>
    <message>
        <source>The check character does not match the licence number: it is misread, or no such number was ever issued</source>
        <translation>Контрольный знак не подходит к номеру: он прочитан неверно, или такой номер не выдавался</translation>
    </message>
    <message>
        <source>The date of birth inside the number, %1, cannot be</source>
        <translation>Дата рождения внутри номера, %1, невозможна</translation>
    </message>
    <message>
        <source>The number contains a real date of birth</source>
        <translation>В номере есть настоящая дата рождения</translation>
    </message>
    <message>
        <source>The number is not of the old 15-digit form</source>
        <translation>Номер не старого 15-значного образца</translation>
    </message>
    <message>
        <source>The number has 15 digits: such numbers have been invalid since 2013</source>
        <translation>В номере 15 цифр: такие недействительны с 2013 года</translation>
    </message>
    <message>
        <source>Ask for the current identity card and the renewed licence</source>
        <translation>Попросите действующее удостоверение личности и заменённое водительское</translation>
    </message>
    <message>
        <source>Part of the number is masked: this is a shared or saved copy</source>
        <translation>Часть номера скрыта: это пересланная или сохранённая копия</translation>
    </message>
    <message>
        <source>Ask to see the licence itself, or the live screen of 12123</source>
        <translation>Попросите показать сам документ или живой экран 12123</translation>
    </message>
    <message>
        <source>No digit of the number is masked</source>
        <translation>Ни одна цифра номера не скрыта</translation>
    </message>
    <message>
        <source>Digits of the licence number are hidden</source>
        <translation>Цифры номера удостоверения скрыты</translation>
    </message>
    <message>
        <source>Ask for the original and type the number in</source>
        <translation>Попросите оригинал и введите номер</translation>
    </message>
    <message>
        <source>A number of this kind does not say</source>
        <translation>В номере этого вида таких сведений нет</translation>
    </message>
    <message>
        <source>Check the passport or permit instead</source>
        <translation>Проверьте вместо этого паспорт или разрешение</translation>
    </message>
    <message>
        <source>%1 differs between the pages</source>
        <translation>%1: на страницах различается</translation>
    </message>
    <message>
        <source>Compare the pages: they must belong to one person</source>
        <translation>Сравните страницы: они должны принадлежать одному человеку</translation>
    </message>
    <message>
        <source>Number and name were not read on every page</source>
        <translation>Номер и имя прочитаны не на каждой странице</translation>
    </message>
    <message>
        <source>Compare the pages by eye</source>
        <translation>Сравните страницы на глаз</translation>
    </message>
    <message>
        <source>Number and name are the same on every page</source>
        <translation>Номер и имя одинаковы на всех страницах</translation>
    </message>
    <message>
        <source>The file number does not have 12 digits</source>
        <translation>В номере дела не 12 цифр</translation>
    </message>
    <message>
        <source>Compare the file number with the card</source>
        <translation>Сверьте номер дела с документом</translation>
    </message>
    <message>
        <source>No office has the code %1 with which the file number begins</source>
        <translation>Код %1 в начале номера дела не принадлежит ни одному ведомству</translation>
    </message>
    <message>
        <source>The file number is one of %1</source>
        <translation>Номер дела выдан в регионе: %1</translation>
    </message>
    <message>
        <source>The duplicate page is here</source>
        <translation>Дополнительная страница есть</translation>
    </message>
    <message>
        <source>The duplicate page is missing</source>
        <translation>Нет дополнительной страницы</translation>
    </message>
    <message>
        <source>Read the duplicate page too</source>
        <translation>Прочитайте и дополнительную страницу</translation>
    </message>
    <message>
        <source>The record names the end of validity</source>
        <translation>В отметке указан конец срока действия</translation>
    </message>
    <message>
        <source>The record asks for renewal by %1, the licence runs to %2</source>
        <translation>По отметке заменить до %1, а удостоверение действует до %2</translation>
    </message>
    <message>
        <source>Compare both pages: they must belong together</source>
        <translation>Сравните обе страницы: они должны быть от одного документа</translation>
    </message>
    <message>
        <source>The bar code is not that of a paper core</source>
        <translation>Штрихкод не от бумажного вкладыша</translation>
    </message>
    <message>
        <source>Look at the bar code</source>
        <translation>Посмотрите на штрихкод</translation>
    </message>
    <message>
        <source>The check character of the bar code does not match the old formula</source>
        <translation>Контрольный знак штрихкода не подходит к старой формуле</translation>
    </message>
    <message>
        <source>The bar code is that of a paper core</source>
        <translation>Штрихкод от бумажного вкладыша</translation>
    </message>
    <message>
        <source>a grey copy</source>
        <translation>чёрно-белая копия</translation>
    </message>
    <message>
        <source>taken from a screen</source>
        <translation>снято с экрана</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>нерезко</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>обрезано</translation>
    </message>
    <message>
        <source>glare over a field</source>
        <translation>блик на поле</translation>
    </message>
    <message>
        <source>The picture shows the original, whole and sharp</source>
        <translation>На снимке оригинал, целиком и резко</translation>
    </message>
    <message>
        <source>The picture: %1</source>
        <translation>Снимок: %1</translation>
    </message>
    <message>
        <source>Take it again from the original, without glare</source>
        <translation>Снимите заново с оригинала, без бликов</translation>
    </message>
    <message>
        <source>The size of the picture is not known</source>
        <translation>Размер снимка неизвестен</translation>
    </message>
    <message>
        <source>The picture is large enough</source>
        <translation>Размер снимка достаточен</translation>
    </message>
    <message>
        <source>The picture is only %1 pixels high or wide</source>
        <translation>Меньшая сторона снимка всего %1 пикселей</translation>
    </message>
    <message>
        <source>Take it again from nearer</source>
        <translation>Снимите заново ближе</translation>
    </message>
    <message>
        <source>No value stands out from the others by its print</source>
        <translation>Ни одно значение не выделяется печатью</translation>
    </message>
    <message>
        <source>Print or ground differ from the other values: %1</source>
        <translation>Печать или фон отличаются от других значений: %1</translation>
    </message>
    <message>
        <source>Look at the card: was something pasted over or erased?</source>
        <translation>Посмотрите на документ: нет ли наклеек или подчисток?</translation>
    </message>
    <message>
        <source>Explain to the customer: no trailer, motorway only with an experienced companion, sticker at the rear</source>
        <translation>Объясните: без прицепа, по автомагистрали только с опытным спутником, наклейка сзади</translation>
    </message>
    <message>
        <source>The probation year ended on %1</source>
        <translation>Испытательный год закончился %1</translation>
    </message>
    <message>
        <source>On probation until %1, first issued on %2</source>
        <translation>Испытательный срок до %1, первая выдача %2</translation>
    </message>
    <message>
        <source>The record names a probation, its end is not understood</source>
        <translation>В отметке есть испытательный срок, его конец не распознан</translation>
    </message>
    <message>
        <source>The record names no probation</source>
        <translation>В отметке нет испытательного срока</translation>
    </message>
    <message>
        <source>The probation in the record ended on %1</source>
        <translation>Испытательный срок из отметки закончился %1</translation>
    </message>
    <message>
        <source>On probation until %1 by the record</source>
        <translation>По отметке испытательный срок до %1</translation>
    </message>
    <message>
        <source>Not on probation</source>
        <translation>Испытательного срока нет</translation>
    </message>
    <message>
        <source>On probation: must not drive a commercial passenger vehicle</source>
        <translation>Испытательный срок: нельзя водить коммерческий пассажирский транспорт</translation>
    </message>
    <message>
        <source>On probation: must not tow a trailer</source>
        <translation>Испытательный срок: нельзя буксировать прицеп</translation>
    </message>
    <message>
        <source>Offer a vehicle without a trailer, or another driver</source>
        <translation>Предложите автомобиль без прицепа или другого водителя</translation>
    </message>
    <message>
        <source>Driving since %1</source>
        <translation>За рулём с %1</translation>
    </message>
    <message>
        <source>Driving since %1; the firm asks for %2 months</source>
        <translation>За рулём с %1; компания требует стаж (мес.): %2</translation>
    </message>
    <message>
        <source>The seal names a traffic police office</source>
        <translation>На печати указана дорожная полиция</translation>
    </message>
    <message>
        <source>The text of the seal is not that of a traffic police office</source>
        <translation>Текст печати не от дорожной полиции</translation>
    </message>
    <message>
        <source>Look at the seal</source>
        <translation>Посмотрите на печать</translation>
    </message>
    <message>
        <source>The seal or the file number names no province</source>
        <translation>Печать или номер дела не указывают провинцию</translation>
    </message>
    <message>
        <source>Seal and file number name the same province</source>
        <translation>Печать и номер дела указывают одну провинцию</translation>
    </message>
    <message>
        <source>The seal is of %1, the file number of %2</source>
        <translation>Печать: %1, номер дела: %2</translation>
    </message>
    <message>
        <source>Compare seal and file number with the card</source>
        <translation>Сверьте печать и номер дела с документом</translation>
    </message>
    <message>
        <source>The seal or the file number names no prefecture</source>
        <translation>Печать или номер дела не указывают округ</translation>
    </message>
    <message>
        <source>Seal and file number name the same prefecture</source>
        <translation>Печать и номер дела указывают один округ</translation>
    </message>
    <message>
        <source>The seal was not looked for</source>
        <translation>Печать не искали</translation>
    </message>
    <message>
        <source>No seal at its place</source>
        <translation>Печати нет на месте</translation>
    </message>
    <message>
        <source>Look at the seal on the card</source>
        <translation>Посмотрите на печать на документе</translation>
    </message>
    <message>
        <source>The seal is not red: this may be a copy</source>
        <translation>Печать не красная: возможно, это копия</translation>
    </message>
    <message>
        <source>Ask for the original</source>
        <translation>Попросите оригинал</translation>
    </message>
    <message>
        <source>A red seal is at its place</source>
        <translation>Красная печать на своём месте</translation>
    </message>
    <message>
        <source>The licence has no end date</source>
        <translation>Удостоверение бессрочное</translation>
    </message>
    <message>
        <source>The term is %1 years</source>
        <translation>Срок действия (лет): %1</translation>
    </message>
    <message>
        <source>From %1 to %2: licences run for 6 or 10 years or are permanent</source>
        <translation>С %1 по %2: удостоверения действуют 6 или 10 лет либо бессрочно</translation>
    </message>
    <message>
        <source>The licence ends on the same day and month as it began</source>
        <translation>Срок заканчивается в тот же день года, в который начался</translation>
    </message>
    <message>
        <source>It begins on %1 and ends on %2: day and month must be the same</source>
        <translation>Начало %1, конец %2: день и месяц должны совпадать</translation>
    </message>
    <message>
        <source>Valid from the same day and month as the first issue</source>
        <translation>Начало действия — в тот же день года, что и первая выдача</translation>
    </message>
    <message>
        <source>First issued on %1, valid from %2: day and month are usually the same</source>
        <translation>Первая выдача %1, действует с %2: обычно день и месяц совпадают</translation>
    </message>
    <message>
        <source>Compare both dates; a restored or converted licence may differ</source>
        <translation>Сверьте обе даты; у восстановленных и обменянных удостоверений может быть иначе</translation>
    </message>
    <message>
        <source>The earlier terms are consistent</source>
        <translation>Прежние сроки сходятся</translation>
    </message>
    <message>
        <source>%1 years from first issue to this card: no terms of 6 and 10 add up to it</source>
        <translation>Лет от первой выдачи до этого документа: %1; из сроков 6 и 10 столько не складывается</translation>
    </message>
    <message>
        <source>The first card runs for 6 years</source>
        <translation>Первое удостоверение действует 6 лет</translation>
    </message>
    <message>
        <source>A first card that runs to %1: first cards run for 6 years</source>
        <translation>Первое удостоверение действует до %1, а первые выдают на 6 лет</translation>
    </message>
    <message>
        <source>Compare the dates; army and foreign conversions may differ</source>
        <translation>Сверьте даты; при обмене военных и иностранных удостоверений может быть иначе</translation>
    </message>
    <message>
        <source>Held long enough for a permanent licence</source>
        <translation>Стаж достаточен для бессрочного удостоверения</translation>
    </message>
    <message>
        <source>No end date, though first issued on %1: that takes %2 years</source>
        <translation>Бессрочное, хотя первая выдача %1: нужно лет: %2</translation>
    </message>
    <message>
        <source>Ten-year cards existed then</source>
        <translation>Десятилетние удостоверения тогда уже были</translation>
    </message>
    <message>
        <source>A ten-year card cannot end on %1</source>
        <translation>Десятилетнее удостоверение не может заканчиваться %1</translation>
    </message>
    <message>
        <source>The old edition and its dates go together</source>
        <translation>Старый образец и даты согласуются</translation>
    </message>
    <message>
        <source>A card of the edition before 2013 that runs to %1: those have expired</source>
        <translation>Образец до 2013 года, но действует до %1: такие уже истекли</translation>
    </message>
    <message>
        <source>Look closely: paper, print and the edition of the card</source>
        <translation>Рассмотрите внимательно бумагу, печать и образец документа</translation>
    </message>
    <message>
        <source>Do not hand over the car; ask for the renewed licence</source>
        <translation>Не выдавайте автомобиль; попросите заменённое удостоверение</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Действует до %1</translation>
    </message>
    <message>
        <source>Expired on %1, more than a year ago: cancelled by law</source>
        <translation>Истекло %1, больше года назад: по закону аннулировано</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Истекло %1</translation>
    </message>
    <message>
        <source>No return date is given</source>
        <translation>Дата возврата не указана</translation>
    </message>
    <message>
        <source>Enter the return date</source>
        <translation>Укажите дату возврата</translation>
    </message>
    <message>
        <source>Valid until %1, the return is on %2</source>
        <translation>Действует до %1, возврат %2</translation>
    </message>
    <message>
        <source>Expires on %1, before the return on %2</source>
        <translation>Истекает %1, раньше возврата %2</translation>
    </message>
    <message>
        <source>Agree on a return by %1, or wait for the renewed licence</source>
        <translation>Договоритесь о возврате до %1 или дождитесь нового удостоверения</translation>
    </message>
    <message>
        <source>Valid for %1 days after the return</source>
        <translation>Дней действия после возврата: %1</translation>
    </message>
    <message>
        <source>Expires on %1, only %2 days after the return; the firm asks for %3 days</source>
        <translation>Истекает %1, после возврата остаётся дней: %2; компания требует %3</translation>
    </message>
    <message>
        <source>Remind the customer to renew before the rental</source>
        <translation>Напомните клиенту заменить удостоверение до аренды</translation>
    </message>
    <message>
        <source>Can be renewed from %1</source>
        <translation>Можно заменить с %1</translation>
    </message>
    <message>
        <source>Expires on %1: it can be renewed now</source>
        <translation>Истекает %1: заменить можно уже сейчас</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Сообщите клиенту</translation>
    </message>
    <message>
        <source>The licence has no end date; ages are checked all the same</source>
        <translation>Удостоверение бессрочное; возраст всё равно проверяется</translation>
    </message>
    <message>
        <source>No colour anywhere: a grey copy</source>
        <translation>Цвета нет совсем: чёрно-белая копия</translation>
    </message>
    <message>
        <source>The pattern of a screen runs over the card</source>
        <translation>По документу идёт узор экрана</translation>
    </message>
    <message>
        <source>%1: print or ground differ from the other values</source>
        <translation>%1: печать или фон не такие, как у других значений</translation>
    </message>
    <message>
        <source>The seal is not red</source>
        <translation>Печать не красная</translation>
    </message>
    <message>
        <source>The ground of the screen is red</source>
        <translation>Фон экрана красный</translation>
    </message>
    <message>
        <source>The QR code is red</source>
        <translation>QR-код красный</translation>
    </message>
    <message>
        <source>No QR code at its place</source>
        <translation>QR-кода нет на его месте</translation>
    </message>
    <message>
        <source>The bar code of the paper core</source>
        <translation>Штрихкод бумажного вкладыша</translation>
    </message>
    <message>
        <source>%1 was not read surely enough</source>
        <translation>%1: прочитано неуверенно</translation>
    </message>
    <message>
        <source>Compare it with the card and confirm it</source>
        <translation>Сверьте с документом и подтвердите</translation>
    </message>
    <message>
        <source>%1 is on the duplicate page, which is not here</source>
        <translation>%1: указано на дополнительной странице, которой здесь нет</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1: не прочитано</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Введите вручную</translation>
    </message>
</context>
<context>
    <name>WebhookProvider</name>
    <message>
        <source>What was typed is not a bearer token: it has spaces or characters that no token has. Type it again in the settings.</source>
        <translation>Введён не токен Bearer: в нём есть пробелы или символы, которых в токенах не бывает. Введите его в настройках заново.</translation>
    </message>
</context>
<context>
    <name>WechatAnswer</name>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>Не удалось прочитать ответ сервиса.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large.</source>
        <translation>Ответ сервиса слишком велик.</translation>
    </message>
</context>
<context>
    <name>WechatErrors</name>
    <message>
        <source>This is a fault of the program: please report it to the developers.</source>
        <translation>Это ошибка программы: сообщите разработчикам.</translation>
    </message>
    <message>
        <source>Check app id and secret in the settings.</source>
        <translation>Проверьте AppID и секрет в настройках.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; the service answers again after midnight, China time.</source>
        <translation>Продолжайте с тем, что распознано здесь; сервис снова ответит после полуночи по пекинскому времени.</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>Сервис занят.</translation>
    </message>
    <message>
        <source>It is retried automatically.</source>
        <translation>Попытка повторится сама.</translation>
    </message>
    <message>
        <source>The access token is no longer valid.</source>
        <translation>Токен доступа больше не действует.</translation>
    </message>
    <message>
        <source>Check the token, or app id and secret, in the settings.</source>
        <translation>Проверьте в настройках токен или AppID и секрет.</translation>
    </message>
    <message>
        <source>The service refused this way of requesting a token.</source>
        <translation>Сервис не принимает такой способ запроса токена.</translation>
    </message>
    <message>
        <source>The service does not know this app id.</source>
        <translation>Сервису неизвестен этот AppID.</translation>
    </message>
    <message>
        <source>The service does not take this access token.</source>
        <translation>Сервис не принимает этот токен доступа.</translation>
    </message>
    <message>
        <source>The secret does not belong to this app id.</source>
        <translation>Секрет не подходит к этому AppID.</translation>
    </message>
    <message>
        <source>The service does not let this network in.</source>
        <translation>Сервис не допускает эту сеть.</translation>
    </message>
    <message>
        <source>Ask the administrator to add this network&apos;s address to the allow list of the account.</source>
        <translation>Администратор должен добавить адрес этой сети в белый список аккаунта.</translation>
    </message>
    <message>
        <source>The request had no access token.</source>
        <translation>В запросе не было токена доступа.</translation>
    </message>
    <message>
        <source>The request had no app id.</source>
        <translation>В запросе не было AppID.</translation>
    </message>
    <message>
        <source>The request had no secret.</source>
        <translation>В запросе не было секрета.</translation>
    </message>
    <message>
        <source>The picture did not arrive.</source>
        <translation>Снимок не дошёл.</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>Срок токена доступа истёк.</translation>
    </message>
    <message>
        <source>The service wants the request sent in another way.</source>
        <translation>Сервис требует другой способ отправки запроса.</translation>
    </message>
    <message>
        <source>The picture arrived empty.</source>
        <translation>Снимок дошёл пустым.</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>Снимок слишком велик для сервиса.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up.</source>
        <translation>Лимит запросов на сегодня исчерпан.</translation>
    </message>
    <message>
        <source>Too many calls within a minute.</source>
        <translation>Слишком много запросов за минуту.</translation>
    </message>
    <message>
        <source>It is retried after a minute.</source>
        <translation>Попытка повторится через минуту.</translation>
    </message>
    <message>
        <source>This account may not use the service.</source>
        <translation>Этому аккаунту сервис недоступен.</translation>
    </message>
    <message>
        <source>Ask the administrator to request the right to read licences from the service.</source>
        <translation>Администратор должен запросить у сервиса право на чтение удостоверений.</translation>
    </message>
    <message>
        <source>The counter of calls cannot be reset again this month.</source>
        <translation>В этом месяце счётчик запросов больше сбросить нельзя.</translation>
    </message>
    <message>
        <source>The service waits until somebody confirms this network.</source>
        <translation>Сервис ждёт подтверждения этой сети.</translation>
    </message>
    <message>
        <source>Ask the administrator to confirm the message sent to the account.</source>
        <translation>Администратор должен подтвердить сообщение, полученное аккаунтом.</translation>
    </message>
    <message>
        <source>The service could not fetch the picture&apos;s address.</source>
        <translation>Сервис не смог загрузить снимок по адресу.</translation>
    </message>
    <message>
        <source>Send the picture itself.</source>
        <translation>Отправьте сам снимок.</translation>
    </message>
    <message>
        <source>The service sees no licence in the picture.</source>
        <translation>Сервис не видит удостоверения на снимке.</translation>
    </message>
    <message>
        <source>Take the picture again, or go on with the reading made here.</source>
        <translation>Снимите заново или продолжайте с тем, что распознано здесь.</translation>
    </message>
    <message>
        <source>The service cannot read the picture.</source>
        <translation>Сервис не может прочитать снимок.</translation>
    </message>
    <message>
        <source>The calls that the firm has bought are used up.</source>
        <translation>Купленные компанией запросы исчерпаны.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; ask the administrator to buy more, or wait for tomorrow.</source>
        <translation>Продолжайте с тем, что распознано здесь; администратор докупит запросы или подождёт до завтра.</translation>
    </message>
    <message>
        <source>The service answered %1: %2</source>
        <translation>Сервис ответил %1: %2</translation>
    </message>
    <message>
        <source>Go on with the reading made here; if it comes again, give the administrator this message.</source>
        <translation>Продолжайте с тем, что распознано здесь; если повторится, передайте это сообщение администратору.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccessPolicyForm</name>
    <message>
        <source>Signing in</source>
        <translation>Вход в программу</translation>
    </message>
    <message>
        <source>Operators sign in &amp;by name</source>
        <translation>Операторы входят по &amp;имени</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody is there, after</source>
        <translation>&amp;Блокировать при бездействии через</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Supervisors and auditors need a second &amp;factor</source>
        <translation>Руководителям и аудиторам нужен второй &amp;фактор</translation>
    </message>
    <message>
        <source>Minimum PIN length</source>
        <translation>PIN-код не короче</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> цифр</translation>
    </message>
    <message>
        <source>Minimum passphrase length</source>
        <translation>Фраза не короче</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> символов</translation>
    </message>
    <message>
        <source>Freeze accounts not used for</source>
        <translation>Замораживать без входа дольше</translation>
    </message>
    <message>
        <source> days</source>
        <translation> дн.</translation>
    </message>
    <message>
        <source>What clerks may do</source>
        <translation>Что разрешено сотрудникам</translation>
    </message>
    <message>
        <source>Show one record in &amp;clear</source>
        <translation>Показывать запись &amp;открыто</translation>
    </message>
    <message>
        <source>Export records in clear</source>
        <translation>Экспорт в открытом виде</translation>
    </message>
    <message>
        <source>Reported to a supervisor</source>
        <translation>Сообщать руководителю</translation>
    </message>
    <message>
        <source>More than … records shown in an hour</source>
        <translation>Показов записей в час больше</translation>
    </message>
    <message>
        <source>More than … exports a day</source>
        <translation>Экспортов в день больше</translation>
    </message>
    <message>
        <source>More than … refused sign-ins in an hour</source>
        <translation>Отказов во входе в час больше</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Начало работы</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Конец работы</translation>
    </message>
    <message>
        <source>Work outside these hours</source>
        <translation>Работа вне этих часов</translation>
    </message>
    <message>
        <source>The same time twice: any hour is usual.</source>
        <translation>Одинаковое время: любой час считается обычным.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccountsModel</name>
    <message>
        <source>Frozen</source>
        <translation>Заморожена</translation>
    </message>
    <message numerus="yes">
        <source>Frozen: not used for %n day(s)</source>
        <translation>
            <numerusform>Заморожена: без входа %n день</numerusform>
            <numerusform>Заморожена: без входа %n дня</numerusform>
            <numerusform>Заморожена: без входа %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Chooses a PIN at the next sign-in</source>
        <translation>Задаст PIN-код при следующем входе</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>Может входить</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Последний вход</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Второй фактор</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>licencedesk::AlertsPanel</name>
    <message>
        <source>I have looked at it</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>Unusual access</source>
        <translation>Необычный доступ</translation>
    </message>
</context>
<context>
    <name>licencedesk::ArchiveBox</name>
    <message>
        <source>Seal with a passphrase (.ldx)</source>
        <translation>Зашифровать фразой (.ldx)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>То же ещё раз</translation>
    </message>
    <message>
        <source>Encrypted; only LicenceDesk and the passphrase open it</source>
        <translation>Зашифровано; открывается только в LicenceDesk и только с парольной фразой</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>Не менее %1 символов; хорошо подходят четыре не связанных между собой слова.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Пока не совпадает.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, not even us.</source>
        <translation>Без парольной фразы файл не откроет никто, в том числе и мы.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>вход не выполнен</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, запись %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditPage</name>
    <message>
        <source>Broken: the log was changed. Entry %1 (%2, by %3) does not follow from the one before it; everything before it is as it was written.</source>
        <translation>Нарушено: журнал изменён. Запись %1 от %3 (%2) не продолжает предыдущую; всё до неё осталось таким, каким было записано.</translation>
    </message>
    <message numerus="yes">
        <source>Cut: the newest entries of %n desk(s) are missing from the log.</source>
        <translation>
            <numerusform>Обрезано: в журнале нет последних записей %n рабочего места.</numerusform>
            <numerusform>Обрезано: в журнале нет последних записей %n рабочих мест.</numerusform>
            <numerusform>Обрезано: в журнале нет последних записей %n рабочих мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intact: each of the %1 entries follows from the one before it.</source>
        <translation>Цел: каждая из записей (%1) продолжает предыдущую.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Журнал аудита</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>&amp;Проверить журнал</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Показать запись</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>Записи журнала аудита, сначала новые</translation>
    </message>
    <message>
        <source>Read the whole log and see whether anything was changed or cut off</source>
        <translation>Прочитать весь журнал и узнать, не изменено и не обрезано ли что-нибудь</translation>
    </message>
    <message>
        <source>Go to the record of the chosen entry (Enter)</source>
        <translation>Перейти к записи выбранного элемента (Enter)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все операторы</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>больше %1</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>Ничего такого не происходило</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole log is being read…</source>
        <translation>Журнал читается целиком…</translation>
    </message>
    <message numerus="yes">
        <source>Unusual in the last %n day(s):</source>
        <translation>
            <numerusform>Необычное за последний %n день:</numerusform>
            <numerusform>Необычное за последние %n дня:</numerusform>
            <numerusform>Необычное за последние %n дней:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>One file with all records, sealed by a passphrase of its own. Any computer with LicenceDesk opens it; nobody does without the passphrase.</source>
        <translation>Один файл со всеми записями, зашифрованный отдельной парольной фразой. Его откроет любой компьютер с LicenceDesk; без парольной фразы — никто.</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>Со&amp;здать копию…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>&amp;Выбрать копию…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Восс&amp;тановить…</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Создание резервной копии</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Создать резервную копию</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>&amp;Парольная фраза копии</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of that backup</source>
        <translation>Па&amp;рольная фраза той копии</translation>
    </message>
    <message>
        <source>There are no records on this computer: nothing is kept when the program is closed.</source>
        <translation>На этом компьютере записей нет: после закрытия программы ничего не сохраняется.</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Не менее %1 символов; несколько слов легко запомнить.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Значения не совпадают.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Файл не выбран.</translation>
    </message>
    <message>
        <source>Stopped: no backup was made.</source>
        <translation>Остановлено: резервная копия не создана.</translation>
    </message>
    <message>
        <source>Saved as %1, %2. Keep it away from this computer, and the passphrase away from the file.</source>
        <translation>Сохранено: %1, %2. Храните копию отдельно от этого компьютера, а парольную фразу — отдельно от файла.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Выбор резервной копии</translation>
    </message>
    <message numerus="yes">
        <source>The records of this computer (%n) are moved aside, and those of the backup take their place. What was accepted since the backup is not in them.</source>
        <translation>
            <numerusform>Записи этого компьютера (%n) будут отложены, их место займут записи из копии. Принятого после создания копии в них нет.</numerusform>
            <numerusform>Записи этого компьютера (%n) будут отложены, их место займут записи из копии. Принятого после создания копии в них нет.</numerusform>
            <numerusform>Записи этого компьютера (%n) будут отложены, их место займут записи из копии. Принятого после создания копии в них нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Восстановить эту копию</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>Восстановление…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 restored.</source>
        <translation>
            <numerusform>Восстановлена %n запись от %1.</numerusform>
            <numerusform>Восстановлено %n записи от %1.</numerusform>
            <numerusform>Восстановлено %n записей от %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their audit log is not intact: look at it.</source>
        <translation>Журнал аудита в ней неполон: просмотрите его.</translation>
    </message>
    <message>
        <source>What was here before lies in %1.</source>
        <translation>Прежние данные лежат в %1.</translation>
    </message>
</context>
<context>
    <name>licencedesk::BatchBar</name>
    <message>
        <source>Folder being read</source>
        <translation>Читаемая папка</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>Прочитано снимков</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Закрыть папку</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Снимок %1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n снимок</numerusform>
            <numerusform>%n снимка</numerusform>
            <numerusform>%n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>к проверке: %1</translation>
    </message>
    <message>
        <source>%1 flawless</source>
        <translation>без замечаний: %1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>принято: %1</translation>
    </message>
    <message>
        <source>%1 without a licence</source>
        <translation>без удостоверения: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::BottomBar</name>
    <message numerus="yes">
        <source>%n field(s) left to check</source>
        <translation>
            <numerusform>Осталось проверить %n поле</numerusform>
            <numerusform>Осталось проверить %n поля</numerusform>
            <numerusform>Осталось проверить %n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Всё проверено</translation>
    </message>
</context>
<context>
    <name>licencedesk::BusyOverlay</name>
    <message>
        <source>Reading the licence…</source>
        <translation>Чтение удостоверения…</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Отмена (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CameraMenu</name>
    <message>
        <source>No camera found</source>
        <translation>Камера не найдена</translation>
    </message>
    <message>
        <source>Play a video or picture…</source>
        <translation>Показать видео или снимок…</translation>
    </message>
    <message>
        <source>Play a folder of pictures…</source>
        <translation>Показать папку снимков…</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Повернуть изображение</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Отразить изображение</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Светлее</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Темнее</translation>
    </message>
    <message>
        <source>Fix the focus on the desk</source>
        <translation>Закрепить фокус на столе</translation>
    </message>
    <message>
        <source>This camera does not offer it</source>
        <translation>Камера этого не поддерживает</translation>
    </message>
    <message>
        <source>Capture by itself</source>
        <translation>Снимать автоматически</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Строгость</translation>
    </message>
    <message>
        <source>Quick: takes what can just be read</source>
        <translation>Быстро: лишь бы читалось</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Strict: waits for a still, sharp picture</source>
        <translation>Строго: ждать неподвижного, резкого кадра</translation>
    </message>
    <message>
        <source>Sound when captured</source>
        <translation>Звук при съёмке</translation>
    </message>
    <message>
        <source>Show the seconds per licence</source>
        <translation>Показывать секунды на удостоверение</translation>
    </message>
</context>
<context>
    <name>licencedesk::CandidateBar</name>
    <message>
        <source>Take %1</source>
        <translation>Взять %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::CaptureIntake</name>
    <message>
        <source>This licence was accepted just now. Take it away and put the next one here.</source>
        <translation>Это удостоверение только что принято. Уберите его и положите следующее.</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Использовать снова</translation>
    </message>
    <message>
        <source>%1 s · last %2 s</source>
        <translation>%1 с · прошлое %2 с</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Last licence: %1 s</source>
        <translation>Прошлое удостоверение: %1 с</translation>
    </message>
</context>
<context>
    <name>licencedesk::CardView</name>
    <message>
        <source>Straightened licence with its field boxes</source>
        <translation>Выпрямленное удостоверение с рамками полей</translation>
    </message>
    <message>
        <source>Arrow keys move the selected box, with Shift they resize it, with Ctrl in fine steps</source>
        <translation>Стрелки двигают выбранную рамку, с Shift меняют её размер, с Ctrl — мелкими шагами</translation>
    </message>
</context>
<context>
    <name>licencedesk::CheckRow</name>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Могло быть лучше</translation>
    </message>
    <message>
        <source>Fix this</source>
        <translation>Исправьте</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Не измерено</translation>
    </message>
</context>
<context>
    <name>licencedesk::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Space takes a column in or out, Alt+Up and Alt+Down move it</source>
        <translation>Пробел включает и убирает столбец, Alt+Up и Alt+Down двигают его</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConfirmPanel</name>
    <message>
        <source>No, leave it</source>
        <translation>Нет, оставить</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConsentBar</name>
    <message>
        <source>The customer agrees that this licence is sent to %1 (Alt+&amp;Y)</source>
        <translation>Клиент согласен на отправку удостоверения в %1 (Alt+&amp;Y)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CornerEditor</name>
    <message>
        <source>Picture with the four corners of the card</source>
        <translation>Снимок с четырьмя углами документа</translation>
    </message>
    <message>
        <source>Arrow keys move the corner, Space goes on to the next one, Enter reads the card between the corners</source>
        <translation>Стрелки двигают угол, пробел — к следующему, Enter читает документ между углами</translation>
    </message>
</context>
<context>
    <name>licencedesk::CorrectionsDialog</name>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Corrections from a file</source>
        <translation>Исправления из файла</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) change.</source>
        <translation>
            <numerusform>%n запись изменится.</numerusform>
            <numerusform>%n записи изменятся.</numerusform>
            <numerusform>%n записей изменятся.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it was.</source>
        <translation>
            <numerusform>%n останется без изменений.</numerusform>
            <numerusform>%n останутся без изменений.</numerusform>
            <numerusform>%n останутся без изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n строка отклонена.</numerusform>
            <numerusform>%n строки отклонены.</numerusform>
            <numerusform>%n строк отклонено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not from LicenceDesk were ignored: %1.</source>
        <translation>Посторонние столбцы пропущены: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected.</source>
        <translation>
            <numerusform>Исправлена %n запись.</numerusform>
            <numerusform>Исправлены %n записи.</numerusform>
            <numerusform>Исправлено %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
</context>
<context>
    <name>licencedesk::CounterSection</name>
    <message>
        <source>This counter</source>
        <translation>Эта стойка</translation>
    </message>
    <message>
        <source>Every licence that is accepted here carries the counter&apos;s name.</source>
        <translation>Каждое принятое здесь удостоверение получает имя стойки.</translation>
    </message>
    <message>
        <source>Keep the &amp;name</source>
        <translation>&amp;Сохранить имя</translation>
    </message>
    <message>
        <source>&amp;Name of this counter</source>
        <translation>&amp;Имя этой стойки</translation>
    </message>
    <message>
        <source>Each counter of a firm has a name of its own, for example “Airport 2”.</source>
        <translation>У каждой стойки компании своё имя, например «Аэропорт 2».</translation>
    </message>
    <message>
        <source>From now on licences are accepted at “%1”.</source>
        <translation>Теперь удостоверения принимаются на стойке «%1».</translation>
    </message>
</context>
<context>
    <name>licencedesk::CustomerSection</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>A customer may ask what is kept about them, and that it be deleted. Ask for their licence first.</source>
        <translation>Клиент может спросить, что о нём хранится, и потребовать удаления. Сначала попросите его удостоверение.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;Save everything as files…</source>
        <translation>&amp;Сохранить всё в файлы…</translation>
    </message>
    <message>
        <source>&amp;Delete all records…</source>
        <translation>&amp;Удалить все записи…</translation>
    </message>
    <message>
        <source>Licence &amp;number, whole</source>
        <translation>По&amp;лный номер удостоверения</translation>
    </message>
    <message>
        <source>Nothing is kept about this number.</source>
        <translation>По этому номеру ничего не хранится.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), from %1 to %2</source>
        <translation>
            <numerusform>%n запись, с %1 по %2</numerusform>
            <numerusform>%n записи, с %1 по %2</numerusform>
            <numerusform>%n записей, с %1 по %2</numerusform>
        </translation>
    </message>
    <message>
        <source>an entry on the do-not-rent list</source>
        <translation>запись в стоп-листе</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Хранится: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The files hold everything in clear: numbers, names, pictures, and who had the records open. Give them to the customer alone and delete them afterwards. It is noted in the audit log.</source>
        <translation>В файлах всё в открытом виде: номера, имена, снимки и кто открывал записи. Отдайте их только клиенту и затем удалите. Это отмечается в журнале аудита.</translation>
    </message>
    <message>
        <source>Save the files in clear</source>
        <translation>Сохранить файлы открыто</translation>
    </message>
    <message>
        <source>Save everything about one customer</source>
        <translation>Сохранить все данные клиента</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Saved as %1, and to print as %2</source>
        <translation>Сохранено: %1, для печати: %2</translation>
    </message>
    <message>
        <source>All records of this customer are deleted for good, pictures included. Who deleted them, and when, stays in the audit log.</source>
        <translation>Все записи этого клиента, включая снимки, удаляются навсегда. Кто и когда их удалил, остаётся в журнале аудита.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>Удалена %n запись.</numerusform>
            <numerusform>Удалены %n записи.</numerusform>
            <numerusform>Удалено %n записей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskAccess</name>
    <message>
        <source>The records are not open yet.</source>
        <translation>Записи ещё не открыты.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskController</name>
    <message>
        <source>Read a picture</source>
        <translation>Чтение снимка</translation>
    </message>
    <message>
        <source>No licence was recognised between these corners. Put them on the corners of the card, or type the licence in.</source>
        <translation>Между этими углами удостоверение не распознано. Поставьте углы на углы документа или введите данные вручную.</translation>
    </message>
    <message>
        <source>No licence was found in this picture. Put the four corners on the card, or type the licence in.</source>
        <translation>На этом снимке удостоверение не найдено. Поставьте четыре угла на документ или введите данные вручную.</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Введите вручную</translation>
    </message>
    <message>
        <source>A main page is on the desk already. Accept it or start over first.</source>
        <translation>Основная страница уже в работе. Сначала примите её или начните заново.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Nothing is kept during the tour. Esc ends it.</source>
        <translation>Во время обзора ничего не сохраняется. Esc завершает его.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to check: %1. Compare each with the card, Enter confirms it.</source>
        <translation>
            <numerusform>Осталось проверить %n поле: %1. Сверьте его с документом, Enter подтверждает.</numerusform>
            <numerusform>Осталось проверить %n поля: %1. Сверьте каждое с документом, Enter подтверждает.</numerusform>
            <numerusform>Осталось проверить %n полей: %1. Сверьте каждое с документом, Enter подтверждает.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Accepted and kept: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Принято и сохранено: %1. Сегодня %n удостоверение.</numerusform>
            <numerusform>Принято и сохранено: %1. Сегодня %n удостоверения.</numerusform>
            <numerusform>Принято и сохранено: %1. Сегодня %n удостоверений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Принято: %1. Сегодня %n удостоверение.</numerusform>
            <numerusform>Принято: %1. Сегодня %n удостоверения.</numerusform>
            <numerusform>Принято: %1. Сегодня %n удостоверений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>%1 was working on this licence. Compare every field yourself, or start over.</source>
        <translation>С этим удостоверением работал(а) %1. Сверьте каждое поле сами или начните заново.</translation>
    </message>
    <message>
        <source>A licence was still on the desk when the program ended.</source>
        <translation>При завершении программы в работе осталось удостоверение.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Started over. You can bring back what you typed with Undo.</source>
        <translation>Начато заново. Введённое хранится, пока не отмените.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The licence you were working on was put aside without being accepted.</source>
        <translation>Удостоверение, с которым вы работали, отложено и не принято.</translation>
    </message>
    <message>
        <source>Delete this record for good? It cannot be restored.</source>
        <translation>Удалить эту запись навсегда? Вернуть её будет нельзя.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The record is deleted.</source>
        <translation>Запись удалена.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskPage</name>
    <message>
        <source>The picture below goes to %1, which reads it and sends its reading back.</source>
        <translation>Снимок ниже отправляется в %1; сервис распознаёт его и возвращает результат.</translation>
    </message>
    <message>
        <source>The fields of accepted licences and their checks go to %1, with the picture below if there is one.</source>
        <translation>Поля принятых удостоверений и их проверки отправляются в %1, вместе со снимком ниже, если он есть.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose one with JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>В этой папке нет снимков. Выберите папку с файлами JPEG, PNG, TIFF, BMP или WebP.</translation>
    </message>
    <message>
        <source>Nothing to look at so far; the folder is still being read.</source>
        <translation>Пока проверять нечего; папка ещё читается.</translation>
    </message>
    <message>
        <source>Nothing in this folder needs a look any more.</source>
        <translation>В этой папке больше нечего проверять.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>буфер обмена</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or open a file.</source>
        <translation>В буфере обмена нет снимка. Скопируйте снимок или откройте файл.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskRemote</name>
    <message>
        <source>The service accepts no calls until %1, China time.</source>
        <translation>Сервис не принимает запросы до %1 по пекинскому времени.</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s %n call(s) are used up; they return at midnight, China time.</source>
        <translation>
            <numerusform>Сегодняшний %n запрос исчерпан; лимит вернётся в полночь по пекинскому времени.</numerusform>
            <numerusform>Сегодняшние %n запроса исчерпаны; лимит вернётся в полночь по пекинскому времени.</numerusform>
            <numerusform>Сегодняшние %n запросов исчерпаны; лимит вернётся в полночь по пекинскому времени.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (For support: %2)</source>
        <translation>%1 (Для поддержки: %2)</translation>
    </message>
    <message>
        <source>The service is used, but the keyring of this computer does not take the secret: it is held in memory and has to be typed again after the next start.</source>
        <translation>Сервис используется, но связка ключей этого компьютера не принимает секрет: он хранится в памяти, и после перезапуска его надо ввести снова.</translation>
    </message>
    <message>
        <source>The secrets are forgotten here, but the keyring could not be reached: remove the entries of LicenceDesk from it by hand.</source>
        <translation>Секреты здесь удалены, но связка ключей недоступна: удалите из неё данные LicenceDesk вручную.</translation>
    </message>
    <message>
        <source>%1 answers and lets this desk in. No picture was sent.</source>
        <translation>%1 отвечает и допускает это рабочее место. Снимок не отправлялся.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskServer</name>
    <message>
        <source>Nobody has set this server up yet.</source>
        <translation>Этот сервер ещё никто не настроил.</translation>
    </message>
    <message>
        <source>Open the records on this computer first.</source>
        <translation>Сначала откройте записи на этом компьютере.</translation>
    </message>
    <message>
        <source>The server is used, but the keyring of this computer does not take its password: it has to be typed again after the next start.</source>
        <translation>Сервер используется, но связка ключей этого компьютера не принимает его пароль: после перезапуска его надо ввести снова.</translation>
    </message>
</context>
<context>
    <name>licencedesk::EmptyState</name>
    <message>
        <source>Put a licence here</source>
        <translation>Положите удостоверение сюда</translation>
    </message>
    <message>
        <source>Drop a picture of it, or paste one with Ctrl+V. Scans and photographs, main page, duplicate page or the electronic licence.</source>
        <translation>Перетащите сюда снимок или вставьте его с Ctrl+V. Подходят сканы и фотографии: основная страница, дополнительная страница или электронное удостоверение.</translation>
    </message>
    <message>
        <source>No camera found. Plug one in: it starts by itself.</source>
        <translation>Камера не найдена. Подключите её: она включится сама.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Всё остаётся на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportDialog</name>
    <message>
        <source>&amp;Masked</source>
        <translation>&amp;Маскированно</translation>
    </message>
    <message>
        <source>In c&amp;lear</source>
        <translation>&amp;Открыто</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Экспорт записей</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Записать файл</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Формат файла</translation>
    </message>
    <message>
        <source>Names for people</source>
        <translation>Названия для людей</translation>
    </message>
    <message>
        <source>Keys for programs</source>
        <translation>Ключи для программ</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Первая строка</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and dates of birth with asterisks</source>
        <translation>Имена, номера, адреса и даты рождения со звёздочками</translation>
    </message>
    <message>
        <source>Everything readable by whoever has the file</source>
        <translation>Всё может прочитать любой, у кого есть файл</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>&amp;Принято</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>П&amp;рофиль</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Персональные данные</translation>
    </message>
    <message>
        <source>First li&amp;ne</source>
        <translation>Первая &amp;строка</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Фа&amp;йл</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>В&amp;верх</translation>
    </message>
    <message>
        <source>Move the column up (Alt+Up)</source>
        <translation>Сдвинуть столбец вверх (Alt+Up)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>Move the column down (Alt+Down)</source>
        <translation>Сдвинуть столбец вниз (Alt+Down)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Take every column</source>
        <translation>Включить все столбцы</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ни одного</translation>
    </message>
    <message>
        <source>Take no column</source>
        <translation>Убрать все столбцы</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Стол&amp;бцы</translation>
    </message>
    <message>
        <source>Whole records, with everything that is known of them.</source>
        <translation>Записи целиком, со всем, что о них известно.</translation>
    </message>
    <message>
        <source>The service&apos;s own fields, whatever is chosen here.</source>
        <translation>Поля самого сервиса, независимо от выбора здесь.</translation>
    </message>
    <message>
        <source>No record was accepted on these days.</source>
        <translation>За эти дни записей не принято.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Выберите хотя бы один столбец.</translation>
    </message>
    <message>
        <source>Complete the passphrase first.</source>
        <translation>Парольная фраза ещё не готова.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportStatus</name>
    <message>
        <source>Progress of the export</source>
        <translation>Ход экспорта</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>Записей: %1 из %2</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Экспортировано</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Не экспортировано</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%n запись в %1</numerusform>
            <numerusform>%n записи в %1</numerusform>
            <numerusform>%n записей в %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::FieldRow</name>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
</context>
<context>
    <name>licencedesk::FigurePanel</name>
    <message>
        <source>Nothing in this period</source>
        <translation>За этот период ничего нет</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingRow</name>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Правило %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingsPanel</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n проверка не пройдена</numerusform>
            <numerusform>%n проверки не пройдены</numerusform>
            <numerusform>%n проверок не пройдено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check that could be made passed</source>
        <translation>Все возможные проверки пройдены</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Ещё ничего не проверено</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>%1 passed · %2 not checked</source>
        <translation>Пройдено %1 · не проверено %2</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Показать меньше</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>licencedesk::GuardedPage</name>
    <message>
        <source>Back to the desk</source>
        <translation>Назад к работе</translation>
    </message>
    <message>
        <source>Back to the desk (Esc)</source>
        <translation>Назад к работе (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>As &amp;tables</source>
        <translation>&amp;Таблицами</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 дней</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Стойка</translation>
    </message>
    <message>
        <source>All figures of this period, for a spreadsheet</source>
        <translation>Все показатели за этот период для электронной таблицы</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>Все стойки</translation>
    </message>
    <message>
        <source>licences accepted</source>
        <translation>принято удостоверений</translation>
    </message>
    <message>
        <source>seconds per licence, on average</source>
        <translation>секунд на удостоверение в среднем</translation>
    </message>
    <message>
        <source>accepted although checks had failed</source>
        <translation>принято вопреки непройденным проверкам</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Сохранить статистику</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeyRotation</name>
    <message>
        <source>The records were closed; the change of keys is completed next time.</source>
        <translation>Записи закрыты; смена ключей завершится в следующий раз.</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>The records are locked. Without one of these ways nobody opens them, and a lost one cannot be recovered.</source>
        <translation>Записи заблокированы. Без одного из этих способов их не откроет никто, а утраченный способ не восстановить.</translation>
    </message>
    <message>
        <source>Print a &amp;recovery key…</source>
        <translation>Печать ключа &amp;восстановления…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Задать &amp;парольную фразу…</translation>
    </message>
    <message>
        <source>Put into the &amp;keyring</source>
        <translation>Поместить в связку &amp;ключей</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>&amp;Сменить ключи…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>All records are sealed with the new keys.</source>
        <translation>Все записи зашифрованы новыми ключами.</translation>
    </message>
    <message>
        <source>What opens the records</source>
        <translation>Чем открываются записи</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Смена ключей</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Другие ключи</translation>
    </message>
    <message>
        <source>Seals all records with new keys, after somebody has left who could have copied the old ones. The desk goes on working meanwhile.</source>
        <translation>Зашифровывает все записи новыми ключами, если ушёл тот, кто мог скопировать старые. Рабочее место при этом продолжает работать.</translation>
    </message>
    <message>
        <source>Nothing is locked yet: the records are not open.</source>
        <translation>Пока ничего не заблокировано: записи не открыты.</translation>
    </message>
    <message>
        <source>✓ the keyring of this computer</source>
        <translation>✓ связка ключей этого компьютера</translation>
    </message>
    <message>
        <source>– keyring of this computer not used</source>
        <translation>– без связки ключей этого компьютера</translation>
    </message>
    <message>
        <source>✓ a passphrase</source>
        <translation>✓ парольная фраза</translation>
    </message>
    <message>
        <source>– no passphrase</source>
        <translation>– без парольной фразы</translation>
    </message>
    <message>
        <source>✓ a printed recovery key</source>
        <translation>✓ напечатанный ключ восстановления</translation>
    </message>
    <message>
        <source>– no recovery key</source>
        <translation>– без ключа восстановления</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Сменить &amp;парольную фразу…</translation>
    </message>
    <message>
        <source>The sheet printed before stops working as soon as there is a new one.</source>
        <translation>Как только появится новый лист, напечатанный ранее больше ничего не откроет.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Создать новый</translation>
    </message>
    <message>
        <source>The passphrase opens the records now.</source>
        <translation>Теперь записи открывает парольная фраза.</translation>
    </message>
    <message>
        <source>The keyring opens the records at the next start; nothing has to be typed.</source>
        <translation>При следующем запуске записи откроет связка ключей; вводить ничего не нужно.</translation>
    </message>
    <message>
        <source>All records are sealed again. A backup from before still opens with its own passphrase.</source>
        <translation>Все записи зашифрованы заново. Прежняя резервная копия по-прежнему открывается своей парольной фразой.</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Сменить ключи</translation>
    </message>
</context>
<context>
    <name>licencedesk::LivePictureView</name>
    <message>
        <source>Live picture. %1</source>
        <translation>Изображение с камеры. %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::LiveStage</name>
    <message>
        <source>Which camera, how it stands, when it captures</source>
        <translation>Какая камера, как она стоит и когда снимает</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Камера: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>Рабочее место</translation>
    </message>
    <message>
        <source>The licence being worked on (Ctrl+L)</source>
        <translation>Удостоверение в работе (Ctrl+L)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Меню (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Шрифт %1 %</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Экспортировать записи</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n licence(s) to %1</source>
        <translation>
            <numerusform>Экспортировано %n удостоверение в %1</numerusform>
            <numerusform>Экспортировано %n удостоверения в %1</numerusform>
            <numerusform>Экспортировано %n удостоверений в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Read corrections back</source>
        <translation>Загрузка исправлений</translation>
    </message>
    <message>
        <source>Records · %1 today</source>
        <translation>Записи · сегодня %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>The records are not open yet.</source>
        <translation>Записи ещё не открыты.</translation>
    </message>
    <message>
        <source>Accepted licences are sent to %1</source>
        <translation>Принятые удостоверения отправляются в %1</translation>
    </message>
    <message>
        <source>Licences are sent to %1 when you ask it</source>
        <translation>Удостоверения отправляются в %1 только по вашему запросу</translation>
    </message>
    <message>
        <source>Records are transferred, sealed, to the firm&apos;s server</source>
        <translation>Записи в зашифрованном виде передаются на сервер компании</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Автономно: ничего не покидает этот компьютер</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) were not sent: see the outbox (%1)</source>
        <translation>
            <numerusform>Не отправлено %n удостоверение: см. исходящие (%1)</numerusform>
            <numerusform>Не отправлено %n удостоверения: см. исходящие (%1)</numerusform>
            <numerusform>Не отправлено %n удостоверений: см. исходящие (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait to be sent to %1</source>
        <translation>
            <numerusform>%n удостоверение ждёт отправки в %1</numerusform>
            <numerusform>%n удостоверения ждут отправки в %1</numerusform>
            <numerusform>%n удостоверений ждут отправки в %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted licence(s) are not exported yet and will be gone. Export them, or close again.</source>
        <translation>
            <numerusform>%n принятое удостоверение ещё не экспортировано и будет потеряно. Экспортируйте его или закройте ещё раз.</numerusform>
            <numerusform>%n принятых удостоверения ещё не экспортированы и будут потеряны. Экспортируйте их или закройте ещё раз.</numerusform>
            <numerusform>%n принятых удостоверений ещё не экспортировано, и они будут потеряны. Экспортируйте их или закройте ещё раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
</context>
<context>
    <name>licencedesk::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Найти в руководстве</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorButton</name>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Change PIN or passphrase…</source>
        <translation>Сменить PIN-код или фразу…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>Второй фактор…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Вход выполнен: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorsPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>Name and &amp;role…</source>
        <translation>Имя и &amp;роль…</translation>
    </message>
    <message>
        <source>New &amp;PIN…</source>
        <translation>&amp;Новый PIN-код…</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>За&amp;морозить</translation>
    </message>
    <message>
        <source>Remove second factor</source>
        <translation>Удалить второй фактор</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>&amp;Сохранить правила</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Назад к работе</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Accounts are never deleted, because the audit log names them; freeze those who left.</source>
        <translation>Учётные записи не удаляются, потому что на них ссылается журнал аудита; ушедших замораживайте.</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>Раз&amp;морозить</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxModel</name>
    <message>
        <source>%1, %2, queued %3</source>
        <translation>%1, %2, в очереди с %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>В очереди с</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Отправить с&amp;нова</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>От&amp;бросить</translation>
    </message>
    <message>
        <source>Show in &amp;clear</source>
        <translation>Показать &amp;открыто</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>To the current service, from the beginning (Enter)</source>
        <translation>Текущему сервису, с самого начала (Enter)</translation>
    </message>
    <message>
        <source>It is not sent, and its picture is deleted (Del)</source>
        <translation>Не отправляется, снимок удаляется (Del)</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>На полминуты; отмечается в журнале (Ctrl+R)</translation>
    </message>
    <message>
        <source>Outbox, newest first</source>
        <translation>Исходящие, сначала новые</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Все (%1)</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>Требуют внимания (%1)</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>Ожидают (%1)</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>Отправлены (%1)</translation>
    </message>
    <message>
        <source>Nothing in this state.</source>
        <translation>В этом состоянии ничего нет.</translation>
    </message>
    <message>
        <source>The outbox keeps accepted licences that go to a service elsewhere, sealed, until they have gone. It is off: nothing leaves this desk. A service is set up in the settings.</source>
        <translation>В исходящих принятые удостоверения для внешнего сервиса хранятся в зашифрованном виде до отправки. Сейчас выключено: с этого рабочего места ничего не уходит. Сервис задаётся в настройках.</translation>
    </message>
    <message>
        <source>The outbox is empty. Accepted licences that go to the service are kept here, sealed, until they have gone.</source>
        <translation>Исходящих нет. Принятые удостоверения для сервиса хранятся здесь в зашифрованном виде до отправки.</translation>
    </message>
    <message>
        <source>Discard it? The service may have got it already: then discarding only ends the doubt here. If it has not, it will never be sent. It is noted in the audit log.</source>
        <translation>Отбросить? Возможно, сервис уже получил его: тогда это лишь снимет вопрос здесь. Если нет, оно никогда не будет отправлено. Это отмечается в журнале аудита.</translation>
    </message>
    <message>
        <source>Take it off the list? It has been sent; that stays noted on the record.</source>
        <translation>Убрать из списка? Оно отправлено; отметка об этом останется в записи.</translation>
    </message>
    <message>
        <source>Discard it? It is not sent, and its picture is deleted. The record stays. It is noted in the audit log.</source>
        <translation>Отбросить? Отправки не будет, снимок удаляется. Запись остаётся. Это отмечается в журнале аудита.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Снова скрыть</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPanel</name>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>This desk:</source>
        <translation>Здесь:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Сервис:</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>Выбранный элемент</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>В очереди с</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, оператор %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Request number, for the service&apos;s support</source>
        <translation>Номер запроса для поддержки сервиса</translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>Копировать &amp;номер</translation>
    </message>
    <message>
        <source>This desk and the service, in clear</source>
        <translation>Это рабочее место и сервис, в открытом виде</translation>
    </message>
    <message>
        <source>This desk and the service</source>
        <translation>Это рабочее место и сервис</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxStrip</name>
    <message>
        <source>Calls made today</source>
        <translation>Запросов за сегодня</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Пауза</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>П&amp;родолжить</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Сейчас</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
</context>
<context>
    <name>licencedesk::PageButton</name>
    <message>
        <source>%1: not there yet, opens a picture</source>
        <translation>%1: пока нет, открывает снимок</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) to check</source>
        <translation>
            <numerusform>%1: проверить %n поле</numerusform>
            <numerusform>%1: проверить %n поля</numerusform>
            <numerusform>%1: проверить %n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing left to check</source>
        <translation>%1: всё проверено</translation>
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
        <translation>Страницы этого удостоверения</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>Убрать эту страницу</translation>
    </message>
</context>
<context>
    <name>licencedesk::PassphraseDialog</name>
    <message>
        <source>Keep the records</source>
        <translation>Хранение записей</translation>
    </message>
    <message>
        <source>This passphrase locks the records on this computer and is asked for when the program starts. Nobody can read them without it, and it cannot be recovered: print the recovery key afterwards.</source>
        <translation>Эта парольная фраза защищает записи на этом компьютере и запрашивается при запуске программы. Без неё никто не прочитает записи, и узнать её невозможно: затем напечатайте ключ восстановления.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Открыть записи</translation>
    </message>
    <message>
        <source>The records are locked. Licences can be read meanwhile; they are kept as soon as the records are open.</source>
        <translation>Записи заблокированы. Удостоверения можно читать и сейчас; они сохранятся, как только записи будут открыты.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the records with the recovery key</source>
        <translation>Открыть записи ключом восстановления</translation>
    </message>
    <message>
        <source>Type the key from the printed sheet. Capitals, spaces and dashes do not matter.</source>
        <translation>Введите ключ с распечатки. Регистр, пробелы и дефисы не важны.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Показывать ввод</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Не менее %1 символов; несколько слов легко запомнить.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Значения не совпадают.</translation>
    </message>
</context>
<context>
    <name>licencedesk::PlainPage</name>
    <message>
        <source>It is right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Все поля</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>Take a new picture: the whole licence, flat, on a darker ground.</source>
        <translation>Снимите заново: удостоверение целиком, ровно, на более тёмном фоне.</translation>
    </message>
    <message>
        <source>The camera is off. Open a picture, or switch the camera on with F4.</source>
        <translation>Камера выключена. Откройте снимок или включите камеру клавишей F4.</translation>
    </message>
    <message>
        <source>No other reading</source>
        <translation>Других вариантов нет</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>Взять «%1»</translation>
    </message>
    <message>
        <source>Put the licence under the camera</source>
        <translation>Положите удостоверение под камеру</translation>
    </message>
    <message>
        <source>Next licence</source>
        <translation>Следующее удостоверение</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>No licence was found in the picture</source>
        <translation>На снимке не найдено удостоверение</translation>
    </message>
    <message>
        <source>%1: is it right?</source>
        <translation>%1: верно?</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Всё проверено</translation>
    </message>
    <message numerus="yes">
        <source>Compare it with the licence and correct it if necessary. %n field(s) left.</source>
        <translation>
            <numerusform>Сверьте с удостоверением и при необходимости исправьте. Осталось %n поле.</numerusform>
            <numerusform>Сверьте с удостоверением и при необходимости исправьте. Осталось %n поля.</numerusform>
            <numerusform>Сверьте с удостоверением и при необходимости исправьте. Осталось %n полей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::PrivacySection</name>
    <message>
        <source> days</source>
        <translation> дн.</translation>
    </message>
    <message>
        <source>%1: %2 and %3 from before %4</source>
        <translation>%1: %2 и %3, до %4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n снимок</numerusform>
            <numerusform>%n снимка</numerusform>
            <numerusform>%n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>What is kept of a customer and for how long. What is not needed is best not kept.</source>
        <translation>Что и как долго хранится о клиенте. Лишнее лучше не хранить.</translation>
    </message>
    <message>
        <source>&amp;Keep these rules</source>
        <translation>&amp;Сохранить эти правила</translation>
    </message>
    <message>
        <source>P&amp;urge now…</source>
        <translation>О&amp;чистить сейчас…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Не хранить</translation>
    </message>
    <message>
        <source>The card without the portrait</source>
        <translation>Документ без портрета</translation>
    </message>
    <message>
        <source>The whole card</source>
        <translation>Весь документ</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Что хранится</translation>
    </message>
    <message>
        <source>Records are kept &amp;for</source>
        <translation>&amp;Хранить записи</translation>
    </message>
    <message>
        <source>&amp;Pictures that are kept</source>
        <translation>Храни&amp;мые снимки</translation>
    </message>
    <message>
        <source>Pictures are kept f&amp;or</source>
        <translation>Хранить с&amp;нимки</translation>
    </message>
    <message>
        <source>Deleted so far</source>
        <translation>Что удалено</translation>
    </message>
    <message>
        <source>Expired data is deleted automatically at the start of the program. It is overwritten, and each time leaves a receipt.</source>
        <translation>Данные с истёкшим сроком удаляются сами при запуске программы. Они перезаписываются, и каждый раз остаётся акт.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Акты удаления</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is kept for %1; no picture of the licence is kept.</source>
        <translation>Прочитанные данные хранятся %1; снимки удостоверений не хранятся.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card without the customer&apos;s face for %2.</source>
        <translation>Прочитанные данные хранятся %1, снимок документа без лица клиента — %2.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card with the customer&apos;s face for %2. Customers should be told.</source>
        <translation>Прочитанные данные хранятся %1, снимок документа с лицом клиента — %2. Клиентам следует об этом сообщать.</translation>
    </message>
    <message>
        <source>Kept. Expired data goes with the next purge.</source>
        <translation>Сохранено. Данные с истёкшим сроком удалятся при следующей очистке.</translation>
    </message>
    <message>
        <source>Records from before %1 are deleted for good. Nobody can bring them back.</source>
        <translation>Записи до %1 удаляются навсегда. Вернуть их не сможет никто.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Being deleted and overwritten…</source>
        <translation>Удаление и перезапись…</translation>
    </message>
    <message>
        <source>No data has expired.</source>
        <translation>Данных с истёкшим сроком нет.</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>Актов пока нет</translation>
    </message>
</context>
<context>
    <name>licencedesk::ProfileBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Name to save it under</source>
        <translation>Имя профиля</translation>
    </message>
    <message>
        <source>Keep columns, order and masking under this name</source>
        <translation>Сохранить столбцы, порядок и маскирование под этим именем</translation>
    </message>
    <message>
        <source>Forget the profile of this name</source>
        <translation>Удалить профиль с этим именем</translation>
    </message>
</context>
<context>
    <name>licencedesk::RangeBox</name>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Все записи</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>С … по …</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
</context>
<context>
    <name>licencedesk::ReasonBar</name>
    <message>
        <source>Supervisor&apos;s PIN or passphrase</source>
        <translation>PIN-код или парольная фраза руководителя</translation>
    </message>
    <message>
        <source>Code from the supervisor&apos;s app</source>
        <translation>Код из приложения руководителя</translation>
    </message>
    <message>
        <source>A supervisor authorises it; you stay signed in.</source>
        <translation>Руководитель подтверждает; вход остаётся за вами.</translation>
    </message>
    <message>
        <source>Why is it accepted anyway?</source>
        <translation>Почему всё же принимается?</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>Принять с этой причиной</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>Имя руководителя</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. The reason is kept with the record.</source>
        <translation>
            <numerusform>%n проверка не пройдена. Причина сохраняется в записи.</numerusform>
            <numerusform>%n проверки не пройдены. Причина сохраняется в записи.</numerusform>
            <numerusform>%n проверок не пройдено. Причина сохраняется в записи.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordPanel</name>
    <message>
        <source>The selected record</source>
        <translation>Выбранная запись</translation>
    </message>
    <message>
        <source>Licence, in clear</source>
        <translation>Удостоверение открыто</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Удостоверение</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Проверки: %1</translation>
    </message>
    <message>
        <source>Accepted anyway by %1</source>
        <translation>Всё же принято, разрешил(а) %1</translation>
    </message>
    <message>
        <source>Exported as %1, %2</source>
        <translation>Экспортировано как %1, %2</translation>
    </message>
    <message>
        <source>Who had it open, 30 days</source>
        <translation>Кто открывал за 30 дней</translation>
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
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Есть замечания</translation>
    </message>
    <message>
        <source>Failed, accepted</source>
        <translation>Не пройдено, но принято</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Accepted although checks had failed</source>
        <translation>Принято вопреки непройденным проверкам</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Номер удостоверения</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Исправления</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Когда принято</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsPage</name>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Put the record on the desk again (Enter)</source>
        <translation>Снова открыть запись для работы (Enter)</translation>
    </message>
    <message>
        <source>Show in clear</source>
        <translation>Показать открыто</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>На полминуты; отмечается в журнале (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>For good (Del)</source>
        <translation>Навсегда (Del)</translation>
    </message>
    <message>
        <source>Number, its last four, name, date, operator, vehicle, passed, failed…</source>
        <translation>Номер, последние 4 знака, имя, дата, оператор, автомобиль, пройдено, не пройдено…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Поиск записей</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 дней</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Любой результат</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>больше %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. A number or a name is found when it is whole; of a number the last four are enough.</source>
        <translation>Ничего не найдено. Номер или имя нужно вводить целиком; для номера достаточно последних четырёх знаков.</translation>
    </message>
    <message>
        <source>No licence accepted yet.</source>
        <translation>Удостоверений ещё не принято.</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Снова скрыть</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecoveryKeyDialog</name>
    <message>
        <source>Counter: %1. Printed on %2.</source>
        <translation>Стойка: %1. Напечатано %2.</translation>
    </message>
    <message>
        <source>Recovery key of the records</source>
        <translation>Ключ восстановления записей</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file of the records can read them. Keep it in a safe, not at the counter.</source>
        <translation>Тот, у кого есть этот лист и файл записей, может их прочитать. Храните лист в сейфе, не на стойке.</translation>
    </message>
    <message>
        <source>It is needed when the computer&apos;s keyring is lost or the passphrase is forgotten. A newer sheet makes this one worthless.</source>
        <translation>Он нужен, если связка ключей компьютера утеряна или парольная фраза забыта. Более новый лист делает этот недействительным.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>If the keyring of this computer is lost, or the passphrase forgotten, only this key opens the records. It is shown once. Print it and keep it in a safe, not at the counter.</source>
        <translation>Если связка ключей этого компьютера утеряна или парольная фраза забыта, записи откроет только этот ключ. Он показывается один раз. Напечатайте его и храните в сейфе, не на стойке.</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>Ключ напечатан или записан</translation>
    </message>
    <message>
        <source>Save as PDF to print…</source>
        <translation>Сохранить PDF для печати…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Не удалось записать файл: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteDesk</name>
    <message>
        <source>The customer has to agree first. Tick it below when they have.</source>
        <translation>Сначала нужно согласие клиента. Когда оно получено, поставьте отметку ниже.</translation>
    </message>
    <message>
        <source>Not sent to %1.</source>
        <translation>Не отправлено в %1.</translation>
    </message>
    <message>
        <source>It was typed in: there is no picture to send.</source>
        <translation>Данные введены вручную: снимка для отправки нет.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1: the customer&apos;s consent was not ticked.</source>
        <translation>Принято, но не отправлено в %1: согласие клиента не отмечено.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1. %2</source>
        <translation>Принято, но не отправлено в %1. %2</translation>
    </message>
    <message>
        <source>Accepted, but it cannot be sent to %1. %2</source>
        <translation>Принято, но отправить в %1 нельзя. %2</translation>
    </message>
    <message>
        <source>The picture cannot be made ready for sending.</source>
        <translation>Не удалось подготовить снимок к отправке.</translation>
    </message>
    <message>
        <source>%1 is reading the licence…</source>
        <translation>%1 читает удостоверение…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Запросить снова</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads the same in %n field(s).</source>
        <translation>
            <numerusform>%1: совпадает %n поле.</numerusform>
            <numerusform>%1: совпадают %n поля.</numerusform>
            <numerusform>%1: совпадают %n полей.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read nothing in this picture.</source>
        <translation>%1: на этом снимке ничего не прочитано.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads %n field(s) differently: compare each with the card.</source>
        <translation>
            <numerusform>%1: %n поле прочитано иначе, сверьте его с документом.</numerusform>
            <numerusform>%1: %n поля прочитаны иначе, сверьте каждое с документом.</numerusform>
            <numerusform>%1: %n полей прочитано иначе, сверьте каждое с документом.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteSection</name>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Ничего не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>The keyring did not provide the secret for %1. Type it again and choose “Use this service”.</source>
        <translation>В связке ключей нет того, что требует %1. Введите это снова и нажмите «Использовать этот сервис».</translation>
    </message>
    <message>
        <source>%1 is used. Its secret is held in memory only: it has to be typed again after the next start.</source>
        <translation>Используется %1. Секрет хранится только в памяти: после перезапуска его надо ввести снова.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>Используется %1.</translation>
    </message>
    <message>
        <source>Remote service</source>
        <translation>Внешний сервис</translation>
    </message>
    <message>
        <source>A second opinion from a service elsewhere, or the way of accepted licences into the firm&apos;s own system. Reading and checking work without it.</source>
        <translation>Второе распознавание во внешнем сервисе или передача принятых удостоверений в систему компании. Чтение и проверка работают и без него.</translation>
    </message>
    <message>
        <source>&amp;Work without a service</source>
        <translation>&amp;Работать без него</translation>
    </message>
    <message>
        <source>&amp;Forget the secrets</source>
        <translation>&amp;Забыть секреты</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>Send accepted licences by &amp;themselves</source>
        <translation>Отправ&amp;лять принятые автоматически</translation>
    </message>
    <message>
        <source>With the &amp;picture of the card</source>
        <translation>Вместе со сни&amp;мком документа</translation>
    </message>
    <message>
        <source>T&amp;est without a picture</source>
        <translation>Про&amp;верить без снимка</translation>
    </message>
    <message>
        <source>&amp;Use this service</source>
        <translation>&amp;Использовать этот сервис</translation>
    </message>
    <message>
        <source>Nothing leaves this computer from now on.</source>
        <translation>С этого момента ничего не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>The secrets are gone from this computer.</source>
        <translation>Секреты удалены с этого компьютера.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Как идёт работа</translation>
    </message>
    <message>
        <source>Reads the picture: WeChat&apos;s licence call</source>
        <translation>Читает снимок: распознавание удостоверений WeChat</translation>
    </message>
    <message>
        <source>Takes the record: the firm&apos;s own system</source>
        <translation>Принимает запись: собственная система компании</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>What it &amp;does</source>
        <translation>&amp;Назначение</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>The firm&apos;s relay, or %1. Without a token: that has a field of its own.</source>
        <translation>Промежуточный сервер компании или %1. Без токена: для него есть отдельное поле.</translation>
    </message>
    <message>
        <source>&amp;Certificate of the company&apos;s own authority</source>
        <translation>С&amp;ертификат собственного центра сертификации компании</translation>
    </message>
    <message>
        <source>Empty: those that the system trusts. A certificate that is not trusted is never accepted.</source>
        <translation>Пусто: центры, которым доверяет система. Недоверенный сертификат никогда не принимается.</translation>
    </message>
    <message>
        <source>App id and secret (stable token)</source>
        <translation>AppID и секрет (стабильный токен)</translation>
    </message>
    <message>
        <source>App id and secret (the older call)</source>
        <translation>AppID и секрет (старый вызов)</translation>
    </message>
    <message>
        <source>A token: of a relay, or of an authorizer</source>
        <translation>Токен: промежуточного сервера или авторизующей стороны</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>От чьего имени</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>&amp;Способ доступа</translation>
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
        <translation>Им&amp;я токена</translation>
    </message>
    <message>
        <source>For your own reference, such as authorizer_access_token.</source>
        <translation>Для сотрудников, например authorizer_access_token.</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Токен</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>&amp;Ключ подписи</translation>
    </message>
    <message>
        <source>Signs what is sent (HMAC-SHA256). Empty: unsigned.</source>
        <translation>Подписывает отправляемое (HMAC-SHA256). Пусто: без подписи.</translation>
    </message>
    <message>
        <source>Show once what is sent</source>
        <translation>Один раз показать отправляемое</translation>
    </message>
    <message>
        <source>Ask the customer each time</source>
        <translation>Каждый раз спрашивать клиента</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Что отправляется</translation>
    </message>
    <message>
        <source>Before a licence &amp;leaves</source>
        <translation>&amp;Перед отправкой удостоверения</translation>
    </message>
    <message>
        <source>Calls a &amp;day</source>
        <translation>Запросов в &amp;день</translation>
    </message>
    <message>
        <source>The service allows 100 without a contract; they return at midnight, China time.</source>
        <translation>Без договора сервис допускает 100; лимит обновляется в полночь по пекинскому времени.</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: the settings are kept with them.</source>
        <translation>Сначала нужно открыть записи на этом компьютере: настройки хранятся вместе с ними.</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>Сохранено; для смены введите новое</translation>
    </message>
    <message>
        <source>Secrets lie in the keyring of this computer and nowhere else; where there is none they are held in memory until the program is closed.</source>
        <translation>Секреты лежат только в связке ключей этого компьютера; если её нет — в памяти до закрытия программы.</translation>
    </message>
    <message>
        <source>The documents of this service forbid keeping the app secret on a counter&apos;s computer: whoever has the computer could call in the firm&apos;s name. A small relay on a server of the firm keeps the secret and limits the calls; give its address here and paste its token.</source>
        <translation>Документация этого сервиса запрещает хранить AppSecret на компьютере стойки: любой, у кого есть компьютер, мог бы делать запросы от имени компании. Небольшой промежуточный сервер компании хранит секрет и ограничивает число запросов; укажите здесь его адрес и вставьте его токен.</translation>
    </message>
    <message>
        <source>This service is used from now on.</source>
        <translation>Теперь используется этот сервис.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Запрос к сервису…</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Сертификат центра сертификации</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteValue</name>
    <message>
        <source>The service reads</source>
        <translation>Сервис прочитал</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Взять %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RentalStrip</name>
    <message>
        <source>Rental</source>
        <translation>Аренда</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>The vehicle decides which class is needed</source>
        <translation>Нужная категория зависит от автомобиля</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>Н&amp;ачало</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>Во&amp;зврат</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>А&amp;втомобиль</translation>
    </message>
    <message>
        <source>No vehicle chosen</source>
        <translation>Автомобиль не выбран</translation>
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
        <translation>к следующему сомнительному полю</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>confirms it and goes on</source>
        <translation>подтверждает и идёт дальше</translation>
    </message>
    <message>
        <source>Alt+1 … 5</source>
        <translation>Alt+1 … 5</translation>
    </message>
    <message>
        <source>takes another reading</source>
        <translation>берёт другой вариант</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>accepts the licence</source>
        <translation>принимает удостоверение</translation>
    </message>
    <message>
        <source>Only what is doubtful waits for you.</source>
        <translation>Проверить нужно только сомнительное.</translation>
    </message>
    <message>
        <source>Fields of the licence</source>
        <translation>Поля удостоверения</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecondFactorForm</name>
    <message>
        <source>Code from the app</source>
        <translation>Код из приложения</translation>
    </message>
    <message>
        <source>QR code of the key</source>
        <translation>QR-код ключа</translation>
    </message>
    <message>
        <source>Key for typing in</source>
        <translation>Ключ для ввода вручную</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>Или введите этот ключ в приложении:</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your phone. From now on it gives you a code for every sign-in.</source>
        <translation>Отсканируйте это приложением-аутентификатором на телефоне. Теперь оно будет давать код для каждого входа.</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows</source>
        <translation>&amp;Код из приложения</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecretForm</name>
    <message>
        <source>PIN or passphrase in use</source>
        <translation>Нынешний PIN-код или фраза</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>Новый PIN-код или фраза</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>PIN or passphrase in &amp;use</source>
        <translation>Н&amp;ынешний PIN-код или фраза</translation>
    </message>
    <message>
        <source>&amp;New PIN or passphrase</source>
        <translation>&amp;Новый PIN-код или фраза</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>&amp;Ещё раз</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>Значения не совпадают. Введите ещё раз.</translation>
    </message>
</context>
<context>
    <name>licencedesk::SendPreview</name>
    <message>
        <source>The picture that is sent</source>
        <translation>Отправляемый снимок</translation>
    </message>
    <message>
        <source>What leaves this desk</source>
        <translation>Что уходит с рабочего места</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3. Only the card: nothing around it, no file name, no place or time of the photograph.</source>
        <translation>%1 × %2 пикселей, %3. Только документ: без окружения, имени файла, места и времени съёмки.</translation>
    </message>
    <message>
        <source>This is shown once for each service. It can be switched off at any time in the settings.</source>
        <translation>Для каждого сервиса это показывается один раз. Отключить показ можно в любое время в настройках.</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Отправить</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Не отправлять</translation>
    </message>
</context>
<context>
    <name>licencedesk::ServerSection</name>
    <message numerus="yes">
        <source>%n change(s) wait to be transferred.</source>
        <translation>
            <numerusform>%n изменение ждёт передачи.</numerusform>
            <numerusform>%n изменения ждут передачи.</numerusform>
            <numerusform>%n изменений ждут передачи.</numerusform>
        </translation>
    </message>
    <message>
        <source>This counter works by itself.</source>
        <translation>Эта стойка работает самостоятельно.</translation>
    </message>
    <message>
        <source>The records on this computer are not open: nothing is transferred.</source>
        <translation>Записи на этом компьютере не открыты: ничего не передаётся.</translation>
    </message>
    <message>
        <source>The keyring did not provide the password of the server. Type it again and choose “Use this server”.</source>
        <translation>Связка ключей не выдаёт пароль сервера. Введите его снова и нажмите «Использовать этот сервер».</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Connected: other counters see what is accepted here.</source>
        <translation>Подключено: другие стойки видят принятое здесь.</translation>
    </message>
    <message>
        <source>Not connected. The desk keeps working and transfers later.</source>
        <translation>Нет подключения. Работа продолжается, передача будет позже.</translation>
    </message>
    <message>
        <source>Several counters</source>
        <translation>Несколько стоек</translation>
    </message>
    <message>
        <source>The counters of a firm share their records through a PostgreSQL server. What is there is sealed; each counter keeps working when the server is away.</source>
        <translation>Стойки компании делятся записями через сервер PostgreSQL. Всё на нём зашифровано; если сервер недоступен, каждая стойка продолжает работать.</translation>
    </message>
    <message>
        <source>&amp;Work without the server</source>
        <translation>&amp;Работать без сервера</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Про&amp;верить соединение</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>&amp;Использовать этот сервер</translation>
    </message>
    <message>
        <source>&amp;Set it up with the keys of this counter</source>
        <translation>&amp;Настроить с ключами этой стойки</translation>
    </message>
    <message>
        <source>&amp;Join these counters</source>
        <translation>Присо&amp;единиться к стойкам</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Как идёт работа</translation>
    </message>
    <message>
        <source>Encrypted, server verified</source>
        <translation>С шифрованием, сервер подтверждает подлинность</translation>
    </message>
    <message>
        <source>Encrypted, server not verified</source>
        <translation>С шифрованием, без проверки сервера</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>Без шифрования: только на этом компьютере</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Узел</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>П&amp;орт</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;База данных</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>По&amp;льзователь</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer and nowhere else.</source>
        <translation>Хранится только в связке ключей этого компьютера.</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>&amp;Шифрование</translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority</source>
        <translation>&amp;Сертификат центра</translation>
    </message>
    <message>
        <source>Empty: the one that the system has for this user.</source>
        <translation>Пусто: тот, что задан в системе для этого пользователя.</translation>
    </message>
    <message>
        <source>Passphrase or recovery &amp;key of the firm</source>
        <translation>Парольная фраза или &amp;ключ восстановления компании</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of the firm</source>
        <translation>Парольная фраза или ключ восстановления компании</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: they are what is transferred.</source>
        <translation>Сначала нужно открыть записи на этом компьютере: именно они и передаются.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>The server answers, and its records are sealed with the keys of this counter.</source>
        <translation>Сервер отвечает, его записи зашифрованы ключами этой стойки.</translation>
    </message>
    <message>
        <source>The server answers. No counter has set it up yet: this one can be the first.</source>
        <translation>Сервер отвечает. Его ещё не настроила ни одна стойка: эта может быть первой.</translation>
    </message>
    <message>
        <source>The server answers. Its records are sealed with keys that this counter does not have yet.</source>
        <translation>Сервер отвечает. Его записи зашифрованы ключами, которых у этой стойки ещё нет.</translation>
    </message>
    <message>
        <source>This server is used from now on.</source>
        <translation>Теперь используется этот сервер.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Сертификат центра сертификации</translation>
    </message>
</context>
<context>
    <name>licencedesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
</context>
<context>
    <name>licencedesk::SetupPage</name>
    <message>
        <source>Save the target as PDF…</source>
        <translation>Сохранить тестовую карту в PDF…</translation>
    </message>
    <message>
        <source>1. Print the target at 100 % and check its ruler.
2. Cut it out and lay it where licences lie, in a sleeve if licences lie in one.
3. Change what is said here until everything is good.</source>
        <translation>1. Напечатайте тестовую карту в масштабе 100 % и проверьте её линейку.
2. Вырежьте её и положите туда, куда кладут удостоверения, — в чехол, если они лежат в чехле.
3. Следуйте указаниям, пока всё не станет хорошо.</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Назад к работе</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Проверка рабочего места</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Что измерено</translation>
    </message>
    <message>
        <source>Saved as %1. Print it at 100 %, not “fit to page”.</source>
        <translation>Сохранено: %1. Печатайте в масштабе 100 %, не «по размеру страницы».</translation>
    </message>
    <message>
        <source>This desk is good: every test passed</source>
        <translation>Рабочее место в порядке: все показатели пройдены</translation>
    </message>
    <message>
        <source>Lay the target under the camera: it is not seen yet</source>
        <translation>Положите тестовую карту под камеру: её пока не видно</translation>
    </message>
    <message>
        <source>Switch on the camera</source>
        <translation>Включите камеру</translation>
    </message>
</context>
<context>
    <name>licencedesk::ShortcutsDialog</name>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>Следующее поле к проверке</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Previous field to check</source>
        <translation>Предыдущее поле к проверке</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Confirm the field and go on</source>
        <translation>Подтвердить поле и перейти дальше</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Neighbouring field</source>
        <translation>Соседнее поле</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Вверх, вниз</translation>
    </message>
    <message>
        <source>Take another reading</source>
        <translation>Взять другой вариант</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5</source>
        <translation>Alt+1 – Alt+5</translation>
    </message>
    <message>
        <source>Take what the service reads</source>
        <translation>Взять прочитанное сервисом</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>Move the box, with Shift resize it</source>
        <translation>Сдвинуть рамку, с Shift — изменить размер</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Стрелки</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Удостоверение</translation>
    </message>
    <message>
        <source>Page of the licence</source>
        <translation>Страница удостоверения</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+3</source>
        <translation>Ctrl+1 – Ctrl+3</translation>
    </message>
    <message>
        <source>Camera and pictures</source>
        <translation>Камера и снимки</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>licencedesk::SignInView</name>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN-код или парольная фраза</translation>
    </message>
    <message>
        <source>Code from the app</source>
        <translation>Код из приложения</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>Забыли PIN-код или потеряли телефон?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Код из приложения-аутентификатора</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>PIN-код или &amp;парольная фраза</translation>
    </message>
    <message>
        <source>Choose your own PIN or passphrase</source>
        <translation>Задайте собственный PIN-код или фразу</translation>
    </message>
    <message>
        <source>%1, somebody else knows your current PIN or passphrase. Nobody will know the new one.</source>
        <translation>%1, ваш нынешний PIN-код знает кто-то ещё. Новый не будет знать никто.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Использовать</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>Настройте второй фактор</translation>
    </message>
    <message>
        <source>Supervisors and auditors sign in with a code as well.</source>
        <translation>Руководители и аудиторы входят ещё и с кодом.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>Рабочее место заблокировано</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>What was being worked on stays as it is.</source>
        <translation>Начатая работа остаётся как есть.</translation>
    </message>
    <message>
        <source>Your name and your PIN or passphrase, please.</source>
        <translation>Введите имя и PIN-код или парольную фразу.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Слишком много попыток.</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n second(s).</source>
        <translation>
            <numerusform>Следующая попытка через %n секунду.</numerusform>
            <numerusform>Следующая попытка через %n секунды.</numerusform>
            <numerusform>Следующая попытка через %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::StageView</name>
    <message>
        <source>Detect the page</source>
        <translation>Определять страницу</translation>
    </message>
    <message>
        <source>Which page this is</source>
        <translation>Какая это страница</translation>
    </message>
    <message>
        <source>Put the corners on the card. Arrows move, Space: next corner</source>
        <translation>Поставьте углы на документ. Стрелки двигают, пробел — следующий угол</translation>
    </message>
    <message>
        <source>Read (Enter)</source>
        <translation>Прочитать (Enter)</translation>
    </message>
    <message>
        <source>Typed in by hand, without a picture.
Open one to have it beside the fields.</source>
        <translation>Введено вручную, без снимка.
Откройте снимок, чтобы видеть его рядом с полями.</translation>
    </message>
    <message>
        <source>The photograph itself was not kept. Open the picture again to set its corners.</source>
        <translation>Сама фотография не сохранена. Чтобы задать углы, откройте снимок снова.</translation>
    </message>
    <message>
        <source>The corners cross each other. Put them on the card in order: top left, top right, bottom right, bottom left.</source>
        <translation>Углы перекрещиваются. Поставьте их на документ по порядку: верхний левый, верхний правый, нижний правый, нижний левый.</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreGuide</name>
    <message>
        <source>This computer has no keyring. Accepted licences are kept only until the program is closed, unless you choose a passphrase for them.</source>
        <translation>На этом компьютере нет связки ключей. Принятые удостоверения хранятся только до закрытия программы, если не задать для них парольную фразу.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Задать парольную фразу</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Снова запросить связку</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Открыть записи</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Ввести ключ восстановления</translation>
    </message>
    <message>
        <source>The records are kept, locked by this computer alone. Print the recovery key: without it they are lost with the computer.</source>
        <translation>Записи сохраняются и защищены только этим компьютером. Напечатайте ключ восстановления: без него они будут потеряны вместе с компьютером.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreSession</name>
    <message>
        <source>LicenceDesk is open already in another window, which has the records. Go on there; nothing is kept from this one.</source>
        <translation>LicenceDesk уже открыт в другом окне, и записи у него. Продолжайте там; из этого окна ничего не сохраняется.</translation>
    </message>
    <message>
        <source>This desk has keys of its own already.</source>
        <translation>У этого рабочего места уже есть свои ключи.</translation>
    </message>
    <message>
        <source>The keys are being changed; it continues next time.</source>
        <translation>Идёт смена ключей; она продолжится в следующий раз.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetBox</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Укажите имя файла для записи.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Этой папки не существует.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Файл существует и будет заменён.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetPicture</name>
    <message>
        <source>No picture</source>
        <translation>Нет изображения</translation>
    </message>
    <message>
        <source>Picture of the camera: the target is in view</source>
        <translation>Изображение с камеры: тестовая карта видна</translation>
    </message>
    <message>
        <source>Picture of the camera: no target in view</source>
        <translation>Изображение с камеры: тестовой карты не видно</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>Нет изображения с камеры</translation>
    </message>
</context>
<context>
    <name>licencedesk::Tour</name>
    <message>
        <source>The licence, straightened</source>
        <translation>Удостоверение, выпрямленное</translation>
    </message>
    <message>
        <source>This one is invented. The picture follows the field that you are on.</source>
        <translation>Это вымышленное удостоверение. Изображение следует за полем, в котором вы находитесь.</translation>
    </message>
    <message>
        <source>Only doubt waits for you</source>
        <translation>Вас ждёт только сомнительное</translation>
    </message>
    <message>
        <source>What is not sure is marked. Tab leads to the next one, Enter confirms it.</source>
        <translation>То, в чём нет уверенности, отмечено. Tab переходит к следующему полю, Enter подтверждает.</translation>
    </message>
    <message>
        <source>Another reading, one key away</source>
        <translation>Другой вариант одной клавишей</translation>
    </message>
    <message>
        <source>Alt+1 takes the first reading listed here. Or type what the card says.</source>
        <translation>Alt+1 берёт первый вариант из этого списка. Или введите то, что указано в документе.</translation>
    </message>
    <message>
        <source>Vehicle and dates</source>
        <translation>Автомобиль и даты</translation>
    </message>
    <message>
        <source>The checks depend on them: class, age, and validity until the return.</source>
        <translation>От них зависят проверки: категория, возраст и срок действия до возврата.</translation>
    </message>
    <message>
        <source>Checks for this rental</source>
        <translation>Проверки для этой аренды</translation>
    </message>
    <message>
        <source>Each has passed, asks for a look, or has failed. Shift+F1 says why, and what the rule rests on.</source>
        <translation>Каждая пройдена, требует внимания или не пройдена. Shift+F1 объясняет почему и на чём основано правило.</translation>
    </message>
    <message>
        <source>Accept, and the next one</source>
        <translation>Принять — и следующее</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the licence and clears the desk. In this tour nothing is kept.</source>
        <translation>Ctrl+Enter сохраняет удостоверение и очищает рабочее место. В этом обзоре ничего не сохраняется.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourCard</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Завершить обзор</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Завершить обзор (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourOffer</name>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>Краткий обзор (1 минута)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>New here? See the desk at work on an invented licence.</source>
        <translation>Вы здесь впервые? Посмотрите работу программы на вымышленном удостоверении.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WatchListSection</name>
    <message>
        <source>Do-not-rent list</source>
        <translation>Стоп-лист</translation>
    </message>
    <message>
        <source>When a licence with one of these numbers comes to the desk, a check fails and shows the reason. The list keeps no numbers, only what recognises them; it can be asked but not read.</source>
        <translation>Когда предъявят удостоверение с одним из этих номеров, проверка не пройдёт и покажет причину. В списке нет самих номеров, только признаки для их узнавания; список можно запрашивать, но не читать.</translation>
    </message>
    <message>
        <source>&amp;Is it on the list?</source>
        <translation>&amp;Есть ли в стоп-листе?</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>&amp;Внести в стоп-лист</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Licence &amp;number</source>
        <translation>&amp;Номер удостоверения</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Shown to whoever has the licence on the desk; write only what you can justify.</source>
        <translation>Видно каждому, кто работает с этим удостоверением; пишите то, за что можете отвечать.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are on the list.</source>
        <translation>
            <numerusform>В стоп-листе %n номер.</numerusform>
            <numerusform>В стоп-листе %n номера.</numerusform>
            <numerusform>В стоп-листе %n номеров.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has been on the list since %1: %2</source>
        <translation>В стоп-листе с %1: %2</translation>
    </message>
    <message>
        <source>It is not on the list.</source>
        <translation>В стоп-листе нет.</translation>
    </message>
    <message>
        <source>The number is now on the list.</source>
        <translation>Номер внесён в стоп-лист.</translation>
    </message>
    <message>
        <source>The number was taken off the list.</source>
        <translation>Номер убран из стоп-листа.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WhyCard</name>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Пройдено</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Обратить внимание</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не пройдено</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Проверить не удалось</translation>
    </message>
    <message>
        <source>%1 (set by your firm; usually: %2)</source>
        <translation>%1 (задано вашей компанией; обычно: %2)</translation>
    </message>
    <message>
        <source>Nothing legible was found at its place on the card.</source>
        <translation>На нужном месте документа не найдено ничего разборчивого.</translation>
    </message>
    <message>
        <source>At least one character was read with less certainty than is accepted unseen. It is marked.</source>
        <translation>Хотя бы один символ прочитан с меньшей уверенностью, чем принимается без просмотра. Он отмечен.</translation>
    </message>
    <message>
        <source>As read it was impossible. Exactly one change makes it fit, and that change was made.</source>
        <translation>В прочитанном виде значение невозможно. Подходит ровно одно изменение, и оно внесено.</translation>
    </message>
    <message>
        <source>As read it was impossible, and several changes would make it fit.</source>
        <translation>В прочитанном виде значение невозможно, и подходит несколько изменений.</translation>
    </message>
    <message>
        <source>No licence can show this value.</source>
        <translation>Такого значения не может быть ни в одном удостоверении.</translation>
    </message>
    <message>
        <source>Another field, another page or the service says something else.</source>
        <translation>Другое поле, другая страница или сервис указывает иное.</translation>
    </message>
    <message>
        <source>Glare, blur or a finger covers part of it.</source>
        <translation>Часть закрыта бликом, нерезкостью или пальцем.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More in the manual</source>
        <translation>Подробнее в руководстве</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>What is checked, and why</source>
        <translation>Что проверяется и почему</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>When it is not met</source>
        <translation>Если не пройдено</translation>
    </message>
    <message>
        <source>Rule %1; a policy file of the firm can change this.</source>
        <translation>Правило %1; его можно изменить файлом правил компании.</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Почему ждёт</translation>
    </message>
    <message>
        <source>Certainty of the reading</source>
        <translation>Уверенность чтения</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it; or type what is printed.</source>
        <translation>Сверьте с документом. Enter подтверждает; либо введите то, что напечатано.</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it, Alt+1 takes the other reading; or type what is printed.</source>
        <translation>Сверьте с документом. Enter подтверждает, Alt+1 берёт другой вариант; либо введите то, что напечатано.</translation>
    </message>
</context>
</TS>
