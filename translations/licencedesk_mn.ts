<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="mn" sourcelanguage="en">
<context>
    <name>AccessPolicy</name>
    <message>
        <source>The rules for operators are not a JSON object.</source>
        <translation>Операторын дүрэм JSON объект биш байна.</translation>
    </message>
    <message>
        <source>The rules for operators have a wrong entry: %1</source>
        <translation>Операторын дүрэмд буруу бичлэг байна: %1</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>An operator&apos;s account is damaged. Restore the last backup.</source>
        <translation>Нэг операторын бүртгэл гэмтсэн байна. Сүүлийн нөөцөөс сэргээнэ үү.</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Name</source>
        <translation>Нэр</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Үүрэг</translation>
    </message>
    <message>
        <source>Initial PIN or passphrase</source>
        <translation>Анхны PIN эсвэл нууц хэллэг</translation>
    </message>
    <message>
        <source>Initial &amp;PIN or passphrase</source>
        <translation>&amp;Анхны PIN эсвэл нууц хэллэг</translation>
    </message>
    <message>
        <source>Give it to them; they choose their own at the first sign-in.</source>
        <translation>Тухайн хүнд хэлнэ үү; анх нэвтрэхдээ өөрөө шинийг сонгоно.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Нэр</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Үүрэг</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN эсвэл нууц хэллэг</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Дахин</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>Хоёр удаагийн оруулга зөрүүтэй байна. Дахин бичнэ үү.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Операторууд</translation>
    </message>
    <message>
        <source>Make your account, the first supervisor&apos;s. From then on everybody signs in here by name, and the records say who did what. You add the others afterwards.</source>
        <translation>Өөрийн буюу анхны ахлагчийн бүртгэлийг үүсгэнэ үү. Үүнээс хойш хүн бүр нэрээрээ нэвтэрч, хэн юу хийснийг бүртгэлд тэмдэглэнэ. Бусдыг дараа нь нэмнэ.</translation>
    </message>
    <message>
        <source>Switch operators on</source>
        <translation>Операторуудыг идэвхжүүлэх</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>PIN эсвэл нууц &amp;хэллэг</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>&amp;Дахин</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>Оператор нэмэх</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Нэмэх</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Нэр ба үүрэг</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Хадгалах</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>%1: шинэ PIN</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Тогтоох</translation>
    </message>
    <message>
        <source>Change your PIN or passphrase</source>
        <translation>PIN эсвэл нууц хэллэгээ солих</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Одооноос ашиглах</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Хоёр дахь хүчин зүйл</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Дуусгах</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>Шинэ PIN эсвэл нууц хэллэг</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>PIN-ээ мартсан, утсаа гээсэн үү?</translation>
    </message>
    <message>
        <source>A supervisor gives you a new PIN. If you are the supervisor and there is no other, the printed recovery key of the records lets you choose a new one; the second factor is then removed.</source>
        <translation>Ахлагч танд шинэ PIN өгнө. Хэрэв та цорын ганц ахлагч бол бүртгэлийн хэвлэсэн сэргээх түлхүүрээр шинийг сонгож болно; ингэхэд хоёр дахь хүчин зүйл устана.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Сэргээх түлхүүр</translation>
    </message>
    <message>
        <source>New &amp;PIN or passphrase</source>
        <translation>&amp;Шинэ PIN эсвэл нууц хэллэг</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Somebody has this name already. Add an initial or a number.</source>
        <translation>Ийм нэртэй хүн аль хэдийн байна. Нэг үсэг эсвэл тоо нэмнэ үү.</translation>
    </message>
    <message>
        <source>Enter a name of at most %1 characters.</source>
        <translation>%1 тэмдэгтээс хэтрэхгүй нэр оруулна уу.</translation>
    </message>
    <message>
        <source>Choose a PIN or passphrase other than your current one.</source>
        <translation>Одоогийнхоосоо өөр PIN эсвэл нууц хэллэг сонгоно уу.</translation>
    </message>
</context>
<context>
    <name>AlertsPanel</name>
    <message numerus="yes">
        <source>… and %n more: see the audit log.</source>
        <translation>
            <numerusform>… дахиад %n: аудитын журналыг үзнэ үү.</numerusform>
            <numerusform>… дахиад %n: аудитын журналыг үзнэ үү.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual access: %1</source>
        <translation>Ер бусын хандалт: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Дахиад %n.</numerusform>
            <numerusform>Дахиад %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>Үзэх</translation>
    </message>
</context>
<context>
    <name>AppKeys</name>
    <message>
        <source>The keys file has a mistake at %1.</source>
        <translation>Түлхүүрийн файлд алдаа байна: %1.</translation>
    </message>
    <message>
        <source>The keys file is not JSON.</source>
        <translation>Түлхүүрийн файл JSON биш байна.</translation>
    </message>
    <message>
        <source>There is no keys file at this path.</source>
        <translation>Энэ замд түлхүүрийн файл алга.</translation>
    </message>
    <message>
        <source>Others may read the keys file. Make it readable for its owner alone: chmod 600.</source>
        <translation>Түлхүүрийн файлыг бусад хүн унших боломжтой байна. Зөвхөн эзэмшигч нь уншдаг болгоно уу: chmod 600.</translation>
    </message>
    <message>
        <source>The keys file cannot be read.</source>
        <translation>Түлхүүрийн файлыг уншиж чадсангүй.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This is not a sealed export of LicenceDesk.</source>
        <translation>Энэ нь LicenceDesk-ийн шифрлэсэн экспорт биш байна.</translation>
    </message>
    <message>
        <source>The sealed export was changed or is incomplete. Ask for it to be sent again.</source>
        <translation>Шифрлэсэн экспорт өөрчлөгдсөн эсвэл дутуу байна. Дахин илгээлгэнэ үү.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Нууц хэллэг таарахгүй байна.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Файлыг унших эрх алга.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Файл байхгүй байна.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with a passphrase. Close other programs and try again.</source>
        <translation>Нууц хэллэгтэй ажиллахад санах ой хүрэлцэхгүй байна. Бусад программыг хаагаад дахин оролдоно уу.</translation>
    </message>
</context>
<context>
    <name>AuditAct</name>
    <message>
        <source>Accepted</source>
        <translation>Хүлээн авсан</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <translation>Дахин хүлээн авсан</translation>
    </message>
    <message>
        <source>Failed checks overridden</source>
        <translation>Тэнцээгүй ч тусгайлан зөвшөөрсөн</translation>
    </message>
    <message>
        <source>Shown in clear</source>
        <translation>Ил харуулсан</translation>
    </message>
    <message>
        <source>Reopened on the desk</source>
        <translation>Ширээнд дахин нээсэн</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Экспортолсон</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Илгээсэн</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation>Үйлчлүүлэгч зөвшөөрсөн</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Илгээгээгүй</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Устгасан</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Хугацаа дуусч цэвэрлэсэн</translation>
    </message>
    <message>
        <source>Exported for the customer</source>
        <translation>Үйлчлүүлэгчид экспортолсон</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Нэвтэрсэн</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Нэвтрэхийг татгалзсан</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Гарсан</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Оператор өөрчилсөн</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Тохиргоо өөрчилсөн</translation>
    </message>
    <message>
        <source>Do-not-rent list changed</source>
        <translation>Хориотой жагсаалт өөрчилсөн</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>Түлхүүр сольсон</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Нөөцөлсөн</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Сэргээсэн</translation>
    </message>
    <message>
        <source>Corrections imported</source>
        <translation>Засвар оруулсан</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Цагийг ухраасан</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>No backup was made.</source>
        <translation>Нөөц хийгдээгүй.</translation>
    </message>
    <message>
        <source>The file of the records could not be moved aside.</source>
        <translation>Бүртгэлийн файлыг тусад нь хадгалж чадсангүй.</translation>
    </message>
    <message>
        <source>The server has backups of its own; here only this computer&apos;s records are saved.</source>
        <translation>Сервер өөрийн нөөцтэй; энд зөвхөн энэ компьютерын бүртгэлийг хадгална.</translation>
    </message>
    <message>
        <source>A backup needs a passphrase.</source>
        <translation>Нөөцөд нууц хэллэг шаардлагатай.</translation>
    </message>
    <message>
        <source>There are records on this computer. Restoring would move them aside.</source>
        <translation>Энэ компьютерт бүртгэл байна. Сэргээвэл тэдгээрийг тусад нь тавина.</translation>
    </message>
    <message>
        <source>The backup cannot be read.</source>
        <translation>Нөөцийг уншиж чадсангүй.</translation>
    </message>
    <message>
        <source>The restored file could not be moved into its place.</source>
        <translation>Сэргээсэн файлыг байранд нь зөөж чадсангүй.</translation>
    </message>
    <message>
        <source>This is not a backup of LicenceDesk.</source>
        <translation>Энэ нь LicenceDesk-ийн нөөц биш байна.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Юу ч сэргээгээгүй.</translation>
    </message>
</context>
<context>
    <name>CameraNotice</name>
    <message>
        <source>The camera</source>
        <translation>Камер</translation>
    </message>
    <message>
        <source>Cameras cannot be used on this computer</source>
        <translation>Энэ компьютерт камер ашиглах боломжгүй</translation>
    </message>
    <message>
        <source>The multimedia part of Qt is not installed. Ask your IT support to install libqt6multimedia6 and gstreamer1.0-plugins-good.</source>
        <translation>Qt-ийн мультимедиа хэсэг суулгаагүй байна. Компьютер хариуцсан хүнээр libqt6multimedia6 болон gstreamer1.0-plugins-good-ыг суулгуулна уу.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Камер алга</translation>
    </message>
    <message>
        <source>Plug one in: it starts by itself.</source>
        <translation>Камер залгана уу: өөрөө ажиллана.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>Камер ашиглах эрхгүй</translation>
    </message>
    <message>
        <source>This user has no right to open it. Ask your IT support to add the user to the group “video”, then log in again.</source>
        <translation>Энэ хэрэглэгчид камер нээх эрх алга. Компьютер хариуцсан хүнээр хэрэглэгчийг “video” бүлэгт нэмүүлээд дахин нэвтэрнэ үү.</translation>
    </message>
    <message>
        <source>%1 gives no picture</source>
        <translation>%1: дүрс алга</translation>
    </message>
    <message>
        <source>Another program may be using it: close that program. LicenceDesk keeps trying.</source>
        <translation>Өөр программ ашиглаж байж магадгүй: тэр программыг хаана уу. Байнга дахин оролдож байна.</translation>
    </message>
    <message>
        <source>%1 was unplugged</source>
        <translation>%1: салгагдсан</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself. Nothing on the desk is lost.</source>
        <translation>Дахин залгана уу: өөрөө үргэлжилнэ. Ширээн дээрх юу ч алдагдахгүй.</translation>
    </message>
    <message>
        <source>%1 shows only a black picture</source>
        <translation>%1: дүрс бүхэлдээ хар</translation>
    </message>
    <message>
        <source>Take the cap off the lens or open its shutter, and switch on the light.</source>
        <translation>Линзийн тагийг авах эсвэл хаалтыг нээж, гэрэл асаана уу.</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1: дууссан</translation>
    </message>
    <message>
        <source>Choose the camera again, or another file.</source>
        <translation>Камер эсвэл өөр файл дахин сонгоно уу.</translation>
    </message>
    <message>
        <source>%1 cannot be played</source>
        <translation>%1: тоглуулах боломжгүй</translation>
    </message>
    <message>
        <source>Choose a video, a picture or a folder of pictures.</source>
        <translation>Видео, зураг эсвэл зургийн хавтас сонгоно уу.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Камерыг асааж байна…</translation>
    </message>
</context>
<context>
    <name>CardLayout</name>
    <message>
        <source>The layout file is damaged. Install the program again.</source>
        <translation>Байрлалын файл гэмтсэн байна. Программыг дахин суулгана уу.</translation>
    </message>
    <message>
        <source>The layout file has a wrong value. Install the program again.</source>
        <translation>Байрлалын файлд буруу утга байна. Программыг дахин суулгана уу.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The policy file cannot be read: %1</source>
        <translation>Бодлогын файлыг уншиж чадсангүй: %1</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>ихэвчлэн</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Файлыг бичих боломжгүй: %1</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>%1 гэсэн дүрэм алга.</translation>
    </message>
    <message>
        <source>The record cannot be read: %1</source>
        <translation>Бүртгэлийг уншиж чадсангүй: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>тэнцсэн</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>анхааруулга</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ТЭНЦЭЭГҮЙ</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>шалгаагүй</translation>
    </message>
    <message>
        <source>note</source>
        <translation>тайлбар</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Үр дүн: %1</translation>
    </message>
</context>
<context>
    <name>CompanyTrust</name>
    <message>
        <source>The file of the firm&apos;s certificate authority is not there. Choose it again in the settings.</source>
        <translation>Компанийн сертификатын байгууллагын файл алга. Тохиргоонд дахин сонгоно уу.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority may not be read. Choose it again in the settings.</source>
        <translation>Компанийн сертификатын байгууллагын файлыг унших эрх алга. Тохиргоонд дахин сонгоно уу.</translation>
    </message>
    <message>
        <source>There is no certificate in the file of the firm&apos;s certificate authority. A PEM file is required.</source>
        <translation>Компанийн сертификатын байгууллагын файлд сертификат алга. PEM файл шаардлагатай.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority is damaged. Choose it again in the settings.</source>
        <translation>Компанийн сертификатын байгууллагын файл гэмтсэн байна. Тохиргоонд дахин сонгоно уу.</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections (OpenSSL). Install it, then try again.</source>
        <translation>Энэ компьютерт аюулгүй холболтын сан (OpenSSL) алга. Суулгаад дахин оролдоно уу.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>An empty cell leaves the value as it is: %1</source>
        <translation>Хоосон нүд утгыг хэвээр үлдээнэ: %1</translation>
    </message>
    <message>
        <source>A masked value is left as it is: %1</source>
        <translation>Далдалсан утгыг хэвээр үлдээсэн: %1</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the number</source>
        <translation>Хүснэгтийн программ дугаарыг тоймлосон байна</translation>
    </message>
    <message>
        <source>A file cannot change this: %1</source>
        <translation>Үүнийг файлаар өөрчлөх боломжгүй: %1</translation>
    </message>
    <message>
        <source>The record id is missing or damaged.</source>
        <translation>Бүртгэлийн дугаар алга.</translation>
    </message>
    <message>
        <source>The record is already on line %1.</source>
        <translation>Энэ бүртгэл %1-р мөрөнд аль хэдийн байна.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Ийм бүртгэл алга.</translation>
    </message>
    <message>
        <source>A column is in the file twice: %1</source>
        <translation>Файлд давхардсан багана байна: %1</translation>
    </message>
    <message>
        <source>The file has no column of record ids (id), so its lines cannot be matched to records. Export with that column.</source>
        <translation>Файлд бүртгэлийн дугаарын багана (id) алга тул юуг ч олж таних боломжгүй. Тэр баганатай нь экспортолно уу.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; nothing after it was read.</source>
        <translation>Хашилт хаагдаагүй; түүнээс хойших хэсгийг уншаагүй.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line has %2.</source>
        <translation>Энэ мөр %1 нүдтэй, эхний мөр %2 нүдтэй.</translation>
    </message>
    <message>
        <source>The record has two different values in two places: %1</source>
        <translation>Бүртгэлийн хоёр газарт өөр өөр утга байна: %1</translation>
    </message>
    <message>
        <source>This is not a complete JSON object.</source>
        <translation>Энэ нь бүтэн JSON объект биш.</translation>
    </message>
    <message>
        <source>There is no record in the file.</source>
        <translation>Файлд бүртгэл алга.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Файл байхгүй байна.</translation>
    </message>
    <message>
        <source>The file is too large. Take fewer days at a time.</source>
        <translation>Файл хэт том байна. Нэг удаад цөөн өдөр сонгоно уу.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Файлыг унших эрх алга.</translation>
    </message>
    <message>
        <source>The text of the file is damaged: it is neither UTF-8 nor GBK. Save it again as CSV.</source>
        <translation>Файлын текст гэмтсэн: UTF-8 ч, GBK ч биш байна. CSV хэлбэрээр дахин хадгална уу.</translation>
    </message>
</context>
<context>
    <name>CustomerData</name>
    <message>
        <source>Nothing is kept about this number. Type it whole, as it is printed on the licence.</source>
        <translation>Энэ дугаарын талаар юу ч хадгалаагүй. Үнэмлэх дээр хэвлэснээр нь бүтнээр бичнэ үү.</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Capture now</source>
        <translation>Одоо зураг авах</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камер</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Зураг нээх…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Хавтас нээх…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Зураг буулгах</translation>
    </message>
    <message>
        <source>Try a specimen licence</source>
        <translation>Жишээ үнэмлэхээр турших</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>Гараар оруулах</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>Өнцөг тогтоох</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>Бүтэн карт</translation>
    </message>
    <message>
        <source>Move the box of this field</source>
        <translation>Энэ талбарын хүрээг зөөх</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>Дараагийн шалгах зүйл</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Үйлчилгээнээс асуух</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Хүлээн авах</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Эхнээс нь эхлэх</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Буцаах</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Дахин хийх</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Өмнөх</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дараах</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>Дараагийн эргэлзээтэй</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспортлох…</translation>
    </message>
    <message>
        <source>Read corrections back…</source>
        <translation>Засварыг буцааж унших…</translation>
    </message>
    <message>
        <source>Accepted licences</source>
        <translation>Хүлээн авсан үнэмлэх</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Цонхны дараагийн хэсэг</translation>
    </message>
    <message>
        <source>Check this desk…</source>
        <translation>Зургийн ширээг шалгах…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Илгээх хайрцаг</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Аудитын журнал</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Статистик</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Тохиргоо</translation>
    </message>
    <message>
        <source>Plain desk</source>
        <translation>Энгийн дэлгэц</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Дуугаар хэлэх</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Ширээг түгжих</translation>
    </message>
    <message>
        <source>Operators…</source>
        <translation>Операторууд…</translation>
    </message>
    <message>
        <source>Why is this flagged?</source>
        <translation>Яагаад тэмдэглэсэн бэ?</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Гарын авлага</translation>
    </message>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>Танилцуулга (1 минут)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Гарын товчлол</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Гарах</translation>
    </message>
</context>
<context>
    <name>DeskCheck</name>
    <message>
        <source>not mirrored</source>
        <translation>толин тусгалгүй</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>толин тусгалтай</translation>
    </message>
    <message>
        <source>Switch “Mirror the picture” in the camera&apos;s menu.</source>
        <translation>Камерын цэсний “Толин тусгах” сонголтыг өөрчилнө үү.</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Lower the camera by about %1 cm, or choose a higher resolution.</source>
        <translation>Камерыг ойролцоогоор %1 см доошлуулах, эсвэл илүү өндөр нягтрал сонгоно уу.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 мм</translation>
    </message>
    <message>
        <source>Lay the target in the middle of the picture and mark its place on the mat. If it does not fit, raise the camera by about 3 cm.</source>
        <translation>Шалгуур картыг дүрсний голд тавьж, дэвсгэр дээр байрыг нь тэмдэглэнэ үү. Багтахгүй бол камерыг 3 см орчим дээшлүүлнэ үү.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the left of the picture.</source>
        <translation>Камерыг эгц доош харуулна уу: дүрсний зүүн тал хэт ойр байна.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the right of the picture.</source>
        <translation>Камерыг эгц доош харуулна уу: дүрсний баруун тал хэт ойр байна.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the top of the picture.</source>
        <translation>Камерыг эгц доош харуулна уу: дүрсний дээд тал хэт ойр байна.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the bottom of the picture.</source>
        <translation>Камерыг эгц доош харуулна уу: дүрсний доод тал хэт ойр байна.</translation>
    </message>
    <message>
        <source>Much too bright: move the lamp away, or choose “Darker” in the camera&apos;s menu.</source>
        <translation>Хэт тод байна: гэрлийг холдуулах, эсвэл камерын цэснээс “Бараан” сонгоно уу.</translation>
    </message>
    <message>
        <source>Too dark: switch on a lamp, or choose “Brighter” in the camera&apos;s menu.</source>
        <translation>Хэт харанхуй байна: гэрэл асаах, эсвэл камерын цэснээс “Тод” сонгоно уу.</translation>
    </message>
    <message>
        <source>The left is darker: move the lamp to the left, or farther away.</source>
        <translation>Зүүн тал бараан байна: гэрлийг зүүн тийш, эсвэл холдуулна уу.</translation>
    </message>
    <message>
        <source>The right is darker: move the lamp to the right, or farther away.</source>
        <translation>Баруун тал бараан байна: гэрлийг баруун тийш, эсвэл холдуулна уу.</translation>
    </message>
    <message>
        <source>The top of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>Дүрсний дээд тал бараан байна: гэрлийг тийш нь, эсвэл холдуулна уу.</translation>
    </message>
    <message>
        <source>The bottom of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>Дүрсний доод тал бараан байна: гэрлийг тийш нь, эсвэл холдуулна уу.</translation>
    </message>
    <message>
        <source>Correct the brightness first.</source>
        <translation>Эхлээд тодролыг засна уу.</translation>
    </message>
    <message>
        <source>A reflection lies where the mark is: move the lamp to the side until it is gone.</source>
        <translation>Тэмдэгтэй газарт ойлт байна: алга болтол гэрлийг хажуу тийш нь зөөнө үү.</translation>
    </message>
    <message>
        <source>The mat around the target is not in view.</source>
        <translation>Шалгуур картыг тойрсон дэвсгэр харагдахгүй байна.</translation>
    </message>
    <message>
        <source>Put a darker mat under it (the sheet has one), and cut the target out.</source>
        <translation>Доор нь илүү бараан дэвсгэр тавьж (хэвлэх хуудсанд бий), шалгуур картыг хайчилж авна уу.</translation>
    </message>
    <message>
        <source>%1 line pairs/mm</source>
        <translation>%1 хос шугам/мм</translation>
    </message>
    <message>
        <source>Correct the resolution first.</source>
        <translation>Эхлээд нягтралыг засна уу.</translation>
    </message>
    <message>
        <source>Out of focus: wipe the lens, wait for the focus or turn its ring, and keep the camera from shaking.</source>
        <translation>Фокусгүй байна: линзийг арчиж, фокуслахыг хүлээх эсвэл цагиргийг нь эргүүлээд, камерыг бүү хөдөлгөөрэй.</translation>
    </message>
    <message>
        <source>%1 of 255</source>
        <translation>255-аас %1</translation>
    </message>
    <message>
        <source>The picture is grainy: more light on the desk makes it clean.</source>
        <translation>Дүрс ширхэгтэй байна: ширээг илүү гэрэлтүүлбэл цэвэр болно.</translation>
    </message>
    <message>
        <source>Right way round</source>
        <translation>Дүрсний чиглэл</translation>
    </message>
    <message>
        <source>Resolution on the card</source>
        <translation>Карт дээрх нягтрал</translation>
    </message>
    <message>
        <source>Room around the card</source>
        <translation>Картыг тойрсон зай</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>Камерын хазайлт</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Тодрол</translation>
    </message>
    <message>
        <source>Evenness of the light</source>
        <translation>Гэрлийн жигд байдал</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Ойлт</translation>
    </message>
    <message>
        <source>Contrast with the mat</source>
        <translation>Дэвсгэртэй ялгарах байдал</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Хурц байдал</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Шуугиан</translation>
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
        <translation>Уншсан, шалгах зүйл алга</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to check: %1</source>
        <translation>
            <numerusform>Шалгах %n талбар: %1</numerusform>
            <numerusform>Шалгах %n талбар: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n шалгалт тэнцээгүй</numerusform>
            <numerusform>%n шалгалт тэнцээгүй</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Хүлээн авсан</translation>
    </message>
    <message>
        <source>Speech is on</source>
        <translation>Дуугаар хэлэхийг асаалаа</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer. Ask your IT support to install qt6-speech-speechd-plugin and speech-dispatcher.</source>
        <translation>Энэ компьютерт энэ хэлний дуу хоолой алга. Компьютер хариуцсан хүнээр qt6-speech-speechd-plugin болон speech-dispatcher-ийг суулгуулна уу.</translation>
    </message>
</context>
<context>
    <name>DialogFilePort</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Зураг (%1)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Зураг нээх</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Зургийн хавтас нээх</translation>
    </message>
    <message>
        <source>Videos and pictures (%1)</source>
        <translation>Видео ба зураг (%1)</translation>
    </message>
    <message>
        <source>Play instead of the camera</source>
        <translation>Камерын оронд тоглуулах</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF-ээр хадгалах</translation>
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
        <translation>Үндсэн хуудас</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>Хавсралт хуудас</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Цахим үнэмлэх</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Move box: %1</source>
        <translation>Хүрээ зөөх: %1</translation>
    </message>
    <message>
        <source>Replace page</source>
        <translation>Хуудас солих</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>Хуудас нэмэх</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>Өнцөг тогтоох</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>Хуудас хасах</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Засах: %1</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Баталгаажуулах: %1</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>Үйлчилгээтэй тулгах</translation>
    </message>
    <message>
        <source>Take from the service: %1</source>
        <translation>Үйлчилгээнээс авах: %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Эхнээс нь эхлэх</translation>
    </message>
    <message>
        <source>Another licence</source>
        <translation>Өөр үнэмлэх</translation>
    </message>
</context>
<context>
    <name>EndpointSettings</name>
    <message>
        <source>TLS needs both a certificate and its key.</source>
        <translation>TLS-д сертификат болон түлхүүр нь хоёулаа хэрэгтэй.</translation>
    </message>
    <message>
        <source>A Unix socket is not encrypted: leave out the certificate, or listen on an address.</source>
        <translation>Unix сокет шифрлэгддэггүй: сертификатыг хасах, эсвэл хаяг дээр сонсоно уу.</translation>
    </message>
    <message>
        <source>Other machines could reach this address, and licences would be sent unencrypted. Listen on 127.0.0.1 or a Unix socket, or give a certificate and its key.</source>
        <translation>Бусад машин энэ хаягт хандаж чадах бөгөөд үнэмлэхийн мэдээлэл шифргүй дамжина. 127.0.0.1 эсвэл Unix сокет дээр сонсох, эсвэл сертификат болон түлхүүрийг нь өгнө үү.</translation>
    </message>
    <message>
        <source>Without tokens only programs of this machine may reach it: listen on 127.0.0.1 or a Unix socket.</source>
        <translation>Токенгүй бол зөвхөн энэ машины программ хандаж болно: 127.0.0.1 эсвэл Unix сокет дээр сонсоно уу.</translation>
    </message>
    <message>
        <source>To listen on every address, say by which host names clients call it.</source>
        <translation>Бүх хаяг дээр сонсохын тулд клиентүүд ямар хост нэрээр ханддагийг заана уу.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Файлыг бичиж чадсангүй: %1</translation>
    </message>
    <message>
        <source>There is no room left where the file is to be saved. Choose another place.</source>
        <translation>Файл бичих газарт зай үлдээгүй. Өөр газар сонгоно уу.</translation>
    </message>
    <message>
        <source>The saved profile has no name or no columns.</source>
        <translation>Хадгалсан загварт нэр эсвэл багана алга.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Экспортыг цуцалсан. Юу ч бичээгүй.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Дор хаяж нэг багана сонгоно уу.</translation>
    </message>
    <message>
        <source>This machine has no file system in memory, so a workbook cannot be sealed without being plain on the disk first. Choose CSV or JSON.</source>
        <translation>Энэ машинд санах ойн файлын систем алга тул ажлын дэвтрийг шифрлэхийн өмнө дискэнд ил бичигдэнэ. CSV эсвэл JSON сонгоно уу.</translation>
    </message>
    <message>
        <source>A workbook holds %1 records at most. Choose fewer days, or CSV.</source>
        <translation>Ажлын дэвтэрт хамгийн ихдээ %1 бүртгэл багтана. Цөөн өдөр, эсвэл CSV сонгоно уу.</translation>
    </message>
    <message>
        <source>A value is too long for a workbook. Choose CSV or JSON.</source>
        <translation>Ажлын дэвтэрт хэт урт утга байна. CSV эсвэл JSON сонгоно уу.</translation>
    </message>
</context>
<context>
    <name>ExportColumn</name>
    <message>
        <source>Record id</source>
        <translation>Бүртгэлийн дугаар</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Хүлээн авсан</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Лангуу</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Машин</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Үр дүн</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Засвар</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Тусгай зөвшөөрөл</translation>
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
        <translation>Excel-д зориулсан CSV (бүх цифрийг хадгална)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel ажлын дэвтэр (XLSX)</translation>
    </message>
    <message>
        <source>JSON in WeChat&apos;s format</source>
        <translation>WeChat-ийн хариуны хэлбэртэй JSON</translation>
    </message>
    <message>
        <source>JSON in Tencent Cloud&apos;s format</source>
        <translation>Tencent Cloud-ын хариуны хэлбэртэй JSON</translation>
    </message>
    <message>
        <source>JSON in Baidu&apos;s format</source>
        <translation>Baidu-гийн хариуны хэлбэртэй JSON</translation>
    </message>
</context>
<context>
    <name>FieldId</name>
    <message>
        <source>Licence number</source>
        <translation>Үнэмлэхийн дугаар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Нэр</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Хүйс</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Иргэншил</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Хаяг</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Төрсөн огноо</translation>
    </message>
    <message>
        <source>First issue</source>
        <translation>Анх олгосон</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Ангилал</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Хүчинтэй эхлэх</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Хүчинтэй дуусах</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>Олгосон байгууллага</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Архивын дугаар</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Бүртгэл</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Төлөв</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Зөрчлийн оноо</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>Одоогийн цаг</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Үүсгэсэн</translation>
    </message>
    <message>
        <source>Valid period</source>
        <translation>Хүчинтэй хугацаа</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Хүчинтэй байх</translation>
    </message>
</context>
<context>
    <name>FieldState</name>
    <message>
        <source>From the service</source>
        <translation>Үйлчилгээнээс</translation>
    </message>
    <message>
        <source>Check digit correct</source>
        <translation>Шалгах цифр таарсан</translation>
    </message>
    <message>
        <source>Matches the number</source>
        <translation>Дугаартай таарсан</translation>
    </message>
    <message>
        <source>Service agrees</source>
        <translation>Үйлчилгээтэй таарсан</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Уншсан</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Дутуу</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Шалгах</translation>
    </message>
    <message>
        <source>Compare with the card: Enter keeps this value, Alt+0 takes the service&apos;s.</source>
        <translation>Карттай тулгана уу: Enter энэ утгыг үлдээнэ, Alt+0 үйлчилгээний утгыг авна.</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Хоосон үлдээсэн</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Хоосон</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Ер бусын</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Баталсан</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Гараар</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>Шалгалтад тэнцээгүй</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>A PIN of at least %1 digits, or a passphrase of at least %2 characters.</source>
        <translation>Дор хаяж %1 цифртэй PIN, эсвэл дор хаяж %2 тэмдэгттэй нууц хэллэг.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Put the licence under the camera</source>
        <translation>Үнэмлэхийг камерын доор тавина уу</translation>
    </message>
    <message>
        <source>Too dark: more light</source>
        <translation>Хэт харанхуй: гэрэл нэмнэ үү</translation>
    </message>
    <message>
        <source>Too bright: less light on the card</source>
        <translation>Хэт тод: карт дээрх гэрлийг багасгана уу</translation>
    </message>
    <message>
        <source>Its edge cannot be seen: put something dark under the card</source>
        <translation>Ирмэг нь харагдахгүй: картын доор бараан зүйл тавина уу</translation>
    </message>
    <message>
        <source>Cut off: show all four corners</source>
        <translation>Тасарсан: дөрвөн өнцгийг бүгдийг харуулна уу</translation>
    </message>
    <message>
        <source>Move it closer</source>
        <translation>Ойртуулна уу</translation>
    </message>
    <message>
        <source>Move it a little farther away</source>
        <translation>Бага зэрэг холдуулна уу</translation>
    </message>
    <message>
        <source>No page of a licence: turn it over, or open it</source>
        <translation>Үнэмлэхийн хуудас биш: эргүүлэх эсвэл нээнэ үү</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Бүү хөдөлгөөрэй</translation>
    </message>
    <message>
        <source>Glare: tilt the card a little</source>
        <translation>Гялбаа: картыг бага зэрэг хазайлгана уу</translation>
    </message>
    <message>
        <source>A finger is over the print</source>
        <translation>Хуруу бичгийг халхалж байна</translation>
    </message>
    <message>
        <source>Out of focus: hold still, or move back a little</source>
        <translation>Фокусгүй: бүү хөдөлгөөрэй, эсвэл бага зэрэг холдуулна уу</translation>
    </message>
    <message>
        <source>Good. Keep it there</source>
        <translation>Сайн. Тэнд нь байлгана уу</translation>
    </message>
    <message>
        <source>Reading. Keep it there</source>
        <translation>Уншиж байна. Тэнд нь байлгана уу</translation>
    </message>
    <message>
        <source>Read. Put the other page here, or take it away</source>
        <translation>Уншлаа. Нөгөө хуудсыг тавих, эсвэл авна уу</translation>
    </message>
    <message>
        <source>Another licence: accept the one on the desk, or start over</source>
        <translation>Өөр үнэмлэх: ширээн дээрхийг хүлээн авах, эсвэл эхнээс нь эхэлнэ үү</translation>
    </message>
    <message>
        <source>Glare: %1. Tilt the card a little</source>
        <translation>Гялбаа: %1. Картыг бага зэрэг хазайлгана уу</translation>
    </message>
    <message>
        <source>A finger over: %1</source>
        <translation>Хуруу халхалж байна: %1</translation>
    </message>
    <message>
        <source>Looking again: %1. Keep it there</source>
        <translation>Дахин харж байна: %1. Тэнд нь байлгана уу</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>The certificate or its key cannot be used. Both are PEM files, and they must match.</source>
        <translation>Сертификат эсвэл түлхүүрийг нь ашиглах боломжгүй. Хоёулаа PEM файл бөгөөд хоорондоо таарах ёстой.</translation>
    </message>
    <message>
        <source>Nothing can listen on %1: somebody else does, it is not this machine&apos;s, or it is not allowed.</source>
        <translation>%1 дээр сонсох боломжгүй: өөр программ эзэлсэн, энэ машины хаяг биш, эсвэл зөвшөөрөлгүй.</translation>
    </message>
</context>
<context>
    <name>InsightFigures</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 / %3)</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Үнэмлэхийн дугаар</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Огноо</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Хүчинтэй эсэх</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Туршилтын хугацаа</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Нас</translation>
    </message>
    <message>
        <source>Vehicle class</source>
        <translation>Машины ангилал</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Нэр</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Тамга</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Хуудас</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Цахим үнэмлэх</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Зураг</translation>
    </message>
    <message>
        <source>Earlier records</source>
        <translation>Өмнөх бүртгэл</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>Хориотой жагсаалт</translation>
    </message>
    <message>
        <source>Licences per week</source>
        <translation>Долоо хоногийн үнэмлэх</translation>
    </message>
    <message>
        <source>Licences per day</source>
        <translation>Өдрийн үнэмлэх</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Долоо хоногийн эхлэл</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Өдөр</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Үнэмлэхийн тоо</translation>
    </message>
    <message>
        <source>Licences by the hour of the day</source>
        <translation>Өдрийн цагаар үнэмлэхийн тоо</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Цаг</translation>
    </message>
    <message>
        <source>Corrected by hand, by field</source>
        <translation>Гараар зассан, талбараар</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Талбар</translation>
    </message>
    <message>
        <source>Share corrected</source>
        <translation>Зассан хувь</translation>
    </message>
    <message>
        <source>Checks that failed</source>
        <translation>Тэнцээгүй шалгалт</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Шалгалт</translation>
    </message>
    <message>
        <source>Right as read, by camera</source>
        <translation>Зөв уншсан, камераар</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камер</translation>
    </message>
    <message>
        <source>Share of the fields</source>
        <translation>Талбарын хувь</translation>
    </message>
    <message>
        <source>Pictures from files</source>
        <translation>Файлын зураг</translation>
    </message>
    <message>
        <source>Agreement with the remote service</source>
        <translation>Алсын үйлчилгээтэй таарсан байдал</translation>
    </message>
    <message>
        <source>Share read the same</source>
        <translation>Ижил уншсан хувь</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>The record has a wrong entry: %1</source>
        <translation>Бүртгэлд буруу бичлэг байна: %1</translation>
    </message>
    <message>
        <source>The answer is error %1, not a licence.</source>
        <translation>Хариу нь үнэмлэх биш, %1 алдаа байна.</translation>
    </message>
    <message>
        <source>There is no licence field in it.</source>
        <translation>Дотор нь үнэмлэхийн талбар алга.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Энэ нь JSON биш.</translation>
    </message>
    <message>
        <source>One record is expected, the file has %1.</source>
        <translation>Нэг бүртгэл хэрэгтэй, файлд %1 байна.</translation>
    </message>
</context>
<context>
    <name>LicenceReader</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Уншихыг цуцалсан.</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>This is not an address to listen on. Write 127.0.0.1:8787, [::1]:8787 or unix:/path/to/socket.</source>
        <translation>Энэ нь сонсох хаяг биш. 127.0.0.1:8787, [::1]:8787 эсвэл unix:/path/to/socket гэж бичнэ үү.</translation>
    </message>
    <message>
        <source>A Unix socket needs an absolute path of at most %1 bytes.</source>
        <translation>Unix сокетод %1 байтаас хэтрэхгүй үнэмлэхүй зам хэрэгтэй.</translation>
    </message>
</context>
<context>
    <name>LoadFrame</name>
    <message>
        <source>The file is empty. Copy it again from the camera or phone.</source>
        <translation>Файл хоосон байна. Камер эсвэл утаснаас дахин хуулна уу.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Use a JPEG, PNG, BMP, TIFF, WebP or GIF file.</source>
        <translation>Энэ нь унших боломжтой зураг биш. JPEG, PNG, BMP, TIFF, WebP эсвэл GIF файл ашиглана уу.</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off. Copy the file again, or take the picture anew.</source>
        <translation>Зураг гэмтсэн эсвэл дутуу байна. Файлыг дахин хуулах, эсвэл шинээр зураг авна уу.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels, at most %3 megapixels are read. Save it smaller and open it again.</source>
        <translation>Зураг хэт том: %1 × %2 пиксел, хамгийн ихдээ %3 мегапиксел уншина. Багасгаж хадгалаад дахин нээнэ үү.</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved, renamed or deleted.</source>
        <translation>Файл байхгүй байна. Зөөсөн, нэрийг нь сольсон эсвэл устгасан байж магадгүй.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a picture. Open a picture file.</source>
        <translation>Энэ нь зураг биш, хавтас эсвэл төхөөрөмж байна. Зургийн файл нээнэ үү.</translation>
    </message>
    <message>
        <source>The file is too large: %1, at most %2 are read. Save the picture smaller and open it again.</source>
        <translation>Файл хэт том: %1, хамгийн ихдээ %2 уншина. Зургийг багасгаж хадгалаад дахин нээнэ үү.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you are allowed to read it and that no other program has locked it.</source>
        <translation>Файлыг нээж чадсангүй. Унших эрхтэй эсэх, өөр программ түгжсэн эсэхийг шалгана уу.</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy a picture and paste it again.</source>
        <translation>Дотор нь зураг алга. Зураг хуулаад дахин буулгана уу.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>LicenceDesk manual</source>
        <translation>LicenceDesk-ийн гарын авлага</translation>
    </message>
    <message>
        <source>For whoever stands at the counter, and for the administrator of the firm. Everything here works without a network.</source>
        <translation>Лангууны ажилтан болон компанийн администраторт зориулав. Эндхийн бүх зүйл сүлжээгүй ажиллана.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Лангуун дээр</translation>
    </message>
    <message>
        <source>Put the licence under the camera. When it lies still, sharp and whole, it is captured by itself; `F5` captures it by hand.</source>
        <translation>Үнэмлэхийг камерын доор тавина уу. Хөдөлгөөнгүй, тод, бүтэн харагдвал өөрөө зураг авна; `F5` дарж гараар авч болно.</translation>
    </message>
    <message>
        <source>Without a camera, open a picture with `Ctrl+O`, drop it on the window, or paste it with `Ctrl+V`.</source>
        <translation>Камергүй бол `Ctrl+O`-оор зураг нээх, цонхон дээр чирж тавих, эсвэл `Ctrl+V`-ээр буулгана уу.</translation>
    </message>
    <message>
        <source>Choose the vehicle and the dates of the rental: the checks depend on them.</source>
        <translation>Машин болон түрээсийн огноог сонгоно уу: шалгалт үүнээс хамаарна.</translation>
    </message>
    <message>
        <source>Go through the doubtful fields with `Tab`, compare each with the card, confirm with `Enter`.</source>
        <translation>Эргэлзээтэй талбаруудаар `Tab`-аар явж, тус бүрийг карттай тулгаад `Enter`-ээр баталгаажуулна уу.</translation>
    </message>
    <message>
        <source>Look at the checks, then accept with `Ctrl+Enter`. `Esc` clears the desk without keeping anything.</source>
        <translation>Шалгалтын дүнг хараад `Ctrl+Enter`-ээр хүлээн авна уу. `Esc` юу ч хадгалахгүйгээр ширээг цэвэрлэнэ.</translation>
    </message>
    <message>
        <source>Nothing is ever accepted while a field is still open.</source>
        <translation>Шийдээгүй талбар үлдсэн үед үнэмлэхийг хэзээ ч хүлээн авахгүй.</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>Төлөв бүрийн утга</translation>
    </message>
    <message>
        <source>Colour never stands alone: every state has a shape and a word.</source>
        <translation>Өнгө хэзээ ч дангаараа байхгүй: төлөв бүр дүрс, үгтэй.</translation>
    </message>
    <message>
        <source>**Read**: sure enough. Nothing waits for you.</source>
        <translation>**Уншсан**: хангалттай найдвартай. Танаас хийх зүйл алга.</translation>
    </message>
    <message>
        <source>**To check**: some character is not sure, or two values disagree. The reason stands below the field.</source>
        <translation>**Шалгах**: аль нэг тэмдэгт нь эргэлзээтэй, эсвэл хоёр утга зөрж байна. Шалтгаан нь талбарын доор бий.</translation>
    </message>
    <message>
        <source>**Missing**: nothing could be read there. Type it in.</source>
        <translation>**Дутуу**: тэнд юу ч уншигдсангүй. Гараар оруулна уу.</translation>
    </message>
    <message>
        <source>**Fails a check**: the value was read, but a check is not met.</source>
        <translation>**Шалгалтад тэнцээгүй**: утгыг уншсан боловч аль нэг шалгалтад тэнцээгүй.</translation>
    </message>
    <message>
        <source>**Confirmed**, **By hand**: you have looked at it.</source>
        <translation>**Баталсан**, **Гараар**: та үзсэн.</translation>
    </message>
    <message>
        <source>A check has **passed**, asks for **a look**, has **failed**, or **could not be made** because something is missing. These are four different things. `Shift+F1` explains the check or the field that you are on: what is checked, where the rule comes from, how certain that is, and what to do.</source>
        <translation>Шалгалт **тэнцсэн**, **анхаарах шаардлагатай**, **тэнцээгүй**, эсвэл ямар нэг зүйл дутуугаас **хийх боломжгүй** байж болно. Энэ нь дөрвөн өөр зүйл. `Shift+F1` нь сонгосон шалгалт эсвэл талбарыг тайлбарлана: юуг шалгадаг, дүрэм хаанаас гаралтай, хэр найдвартай, юу хийх вэ.</translation>
    </message>
    <message>
        <source>When a check has failed you can still accept with a reason, if [your role](#operators) allows it. The reason is kept with the record.</source>
        <translation>Шалгалт тэнцээгүй ч [таны үүрэг](#operators) зөвшөөрвөл шалтгаан бичээд хүлээн авч болно. Шалтгаан бүртгэлтэй хамт хадгалагдана.</translation>
    </message>
    <message>
        <source>Correcting by keys</source>
        <translation>Гараас засах</translation>
    </message>
    <message>
        <source>`Tab` and `Shift+Tab` lead from one doubtful field to the next; the picture follows.</source>
        <translation>`Tab`, `Shift+Tab` нь эргэлзээтэй талбар хооронд шилжүүлнэ; зураг дагана.</translation>
    </message>
    <message>
        <source>`Enter` confirms what stands there.</source>
        <translation>`Enter` тэнд байгаа утгыг баталгаажуулна.</translation>
    </message>
    <message>
        <source>`Alt+1` to `Alt+5` take another reading from the list below the field.</source>
        <translation>`Alt+1`–`Alt+5` нь талбарын доорх жагсаалтаас өөр уншилтыг авна.</translation>
    </message>
    <message>
        <source>`Ctrl+B` moves the frame in the picture when it lies beside the text; the field is then read again.</source>
        <translation>Хүрээ бичгээс зөрсөн бол `Ctrl+B`-ээр зураг дээр зөөнө; дараа нь талбарыг дахин уншина.</translation>
    </message>
    <message>
        <source>`Ctrl+K` sets the four corners when the card was not found.</source>
        <translation>Карт олдоогүй бол `Ctrl+K`-аар дөрвөн өнцгийг тогтооно.</translation>
    </message>
    <message>
        <source>`Ctrl+Z` takes back any correction.</source>
        <translation>`Ctrl+Z` ямар ч засварыг буцаана.</translation>
    </message>
    <message>
        <source>All keys: `Ctrl+/`.</source>
        <translation>Бүх товчлол: `Ctrl+/`.</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>Хэд хэдэн хуудас</translation>
    </message>
    <message>
        <source>Put the duplicate page under the camera before you accept: it joins the main page, and the two are compared. `Ctrl+1`, `Ctrl+2` and `Ctrl+3` show the main page, the duplicate page and the electronic licence. A picture that shows two pages is taken apart.</source>
        <translation>Хүлээн авахаасаа өмнө хавсралт хуудсыг камерын доор тавина уу: үндсэн хуудастай нэгдэж, хоёрыг нь тулгана. `Ctrl+1`, `Ctrl+2`, `Ctrl+3` нь үндсэн хуудас, хавсралт хуудас, цахим үнэмлэхийг харуулна. Хоёр хуудастай зургийг өөрөө салгана.</translation>
    </message>
    <message>
        <source>A whole folder of pictures opens with `Ctrl+Shift+O`; `F8` leads to the next picture with something to check.</source>
        <translation>`Ctrl+Shift+O` зургийн хавтсыг бүхэлд нь нээнэ; `F8` шалгах зүйлтэй дараагийн зураг руу шилжүүлнэ.</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Цахим үнэмлэх</translation>
    </message>
    <message>
        <source>Let the customer open it in 12123 on their own phone, at full brightness, and hold the live screen under the camera. The clock on the screen is compared with the time of the picture, so a screenshot is noticed. A red ground, or a red code, means that the licence cannot be used.</source>
        <translation>Үйлчлүүлэгчээр өөрийнх нь утсан дээр 12123-ыг нээлгэж, дэлгэцийг хамгийн тод болгоод, шууд дэлгэцийг камерын доор тавина уу. Дэлгэц дээрх цагийг зураг авсан цагтай тулгадаг тул дэлгэцийн агшныг илрүүлнэ. Улаан дэвсгэр, эсвэл улаан код бол үнэмлэхийг ашиглах боломжгүй.</translation>
    </message>
    <message>
        <source>What WeChat or Alipay show is not the licence itself.</source>
        <translation>WeChat, Alipay дээр харагдах зүйл үнэмлэх өөрөө биш.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Бүртгэлүүд</translation>
    </message>
    <message>
        <source>`Ctrl+L` shows what was accepted. Search by number, its last four digits, name, date, operator or vehicle. Names and numbers are masked; showing them in clear is noted in the audit log.</source>
        <translation>`Ctrl+L` хүлээн авсан үнэмлэхийг харуулна. Дугаар, сүүлийн дөрвөн цифр, нэр, огноо, оператор, машинаар хайж болно. Нэр, дугаар далдлагдсан; ил харуулсан бүрийг аудитын журналд тэмдэглэнэ.</translation>
    </message>
    <message>
        <source>`Ctrl+E` exports: tables, data files or a sealed archive. Corrected tables can be read back.</source>
        <translation>`Ctrl+E` экспортолно: хүснэгт, өгөгдлийн файл эсвэл шифрлэсэн архив. Зассан хүснэгтийг буцааж уншуулж болно.</translation>
    </message>
    <message>
        <source>Privacy and retention</source>
        <translation>Нууцлал ба хадгалах хугацаа</translation>
    </message>
    <message>
        <source>Records are encrypted on the disk, with a key that only this computer, your passphrase or the printed recovery key can give.</source>
        <translation>Бүртгэл дискэнд шифрлэгдсэн бөгөөд түлхүүрийг зөвхөн энэ компьютер, таны нууц хэллэг эсвэл хэвлэсэн сэргээх түлхүүр өгч чадна.</translation>
    </message>
    <message>
        <source>They go by themselves when their time is over: 60 days unless your firm sets another time.</source>
        <translation>Хугацаа нь дуусахад бүртгэл өөрөө устана: компани өөрөөр тогтоогоогүй бол 60 хоног.</translation>
    </message>
    <message>
        <source>No picture is kept unless your firm decides so.</source>
        <translation>Компани хадгална гэж шийдээгүй бол ямар ч зураг хадгалахгүй.</translation>
    </message>
    <message>
        <source>A customer may ask for everything that is kept, or for its deletion: see **Customer** in the [settings](#settings).</source>
        <translation>Үйлчлүүлэгч өөрийнхөө талаар хадгалсан бүхнийг авах, эсвэл устгуулах хүсэлт гаргаж болно: [Тохиргоо](#settings) дахь **Үйлчлүүлэгч** хэсгийг үзнэ үү.</translation>
    </message>
    <message>
        <source>The program&apos;s own log holds counts and times, never values.</source>
        <translation>Программын өөрийн журналд зөвхөн тоо, цаг байна, утга хэзээ ч байхгүй.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Операторууд</translation>
    </message>
    <message>
        <source>A counter of one needs no accounts. With accounts, everybody signs in: clerks accept licences, supervisors also allow exceptions and change settings, auditors read. `F12` locks the desk and leaves the work as it is. What everybody did stands in the audit log, `Ctrl+Shift+L`.</source>
        <translation>Ганц хүнтэй лангуунд оператор бүртгэх шаардлагагүй. Операторуудыг идэвхжүүлбэл хүн бүр нэвтэрнэ: ажилтан үнэмлэх хүлээн авна, ахлагч мөн онцгой тохиолдлыг зөвшөөрч, тохиргоог өөрчилнө, аудитор зөвхөн уншина. `F12` ширээг түгжиж, ажлыг хэвээр үлдээнэ. Хэн юу хийснийг аудитын журналаас харна, `Ctrl+Shift+L`.</translation>
    </message>
    <message>
        <source>Service and outbox</source>
        <translation>Үйлчилгээ ба илгээх хайрцаг</translation>
    </message>
    <message>
        <source>Off unless your firm sets it up. `F7` then sends the picture on the desk to the service and shows its reading beside ours. Where they differ, `Enter` keeps ours and `Alt+0` takes theirs.</source>
        <translation>Компани тохируулаагүй бол унтраалттай. Тохируулсан бол `F7` ширээн дээрх зургийг үйлчилгээ рүү илгээж, уншилтыг нь энэ программын уншилтын хажууд харуулна. Зөрвөл `Enter` эндхийг үлдээж, `Alt+0` үйлчилгээнийхийг авна.</translation>
    </message>
    <message>
        <source>Accepted licences that have to be sent wait in the outbox, `Ctrl+U`. If the network is down they wait. An entry that is **unclear** may have arrived: send it again, or discard it.</source>
        <translation>Илгээх ёстой хүлээн авсан үнэмлэх илгээх хайрцагт хүлээнэ, `Ctrl+U`. Сүлжээ тасарвал хүлээсээр байна. **Тодорхойгүй** бичлэг хүрсэн байж магадгүй: дахин илгээх, эсвэл хаяна уу.</translation>
    </message>
    <message>
        <source>The header of the window always says what leaves this computer.</source>
        <translation>Энэ компьютероос юу гарч байгааг цонхны дээд хэсэг үргэлж заана.</translation>
    </message>
    <message>
        <source>Checking this desk</source>
        <translation>Зургийн ширээг шалгах</translation>
    </message>
    <message>
        <source>`F3` measures the camera and the light with a printed sheet: sharpness, evenness, reflections, distance. Do it once when the desk is set up and again when readings get worse. A dark, dull mat and light from two sides are best.</source>
        <translation>`F3` нь хэвлэсэн хуудасны тусламжтай камер, гэрлийг хэмжинэ: тод байдал, гэрлийн жигд байдал, ойлт, зай. Ширээг бэлдэхдээ нэг удаа, уншилт муудвал дахин хийнэ үү. Бараан, гялгардаггүй дэвсгэр, хоёр талын гэрэл хамгийн тохиромжтой.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Тохиргоо</translation>
    </message>
    <message>
        <source>`Ctrl+,` opens the settings: name of the counter, privacy, keys, backup, customer, do-not-rent list, service and the firm&apos;s server. Language, large type, high contrast and the plain desk are in the menu, `F10`.</source>
        <translation>`Ctrl+,` тохиргоог нээнэ: лангууны нэр, нууцлал, түлхүүр, нөөц, үйлчлүүлэгч, хориотой жагсаалт, үйлчилгээ, компанийн сервер. Хэл, том үсэг, өндөр ялгаралт, энгийн дэлгэц нь цэсэнд бий, `F10`.</translation>
    </message>
    <message>
        <source>The limits for age, driving years and validity, and what a check means when it is not met, are rules of the firm. A file `policy.json` beside the settings changes them on this computer; `licencedesk-cli explain` lists every rule with its source.</source>
        <translation>Нас, жолоодсон жил, хүчинтэй хугацааны хязгаар, мөн шалгалт тэнцээгүй үед яах нь компанийн дүрэм. Тохиргооны хажуудах `policy.json` файл энэ компьютер дээр тэдгээрийг өөрчилнө; `licencedesk-cli explain` бүх дүрмийг эх сурвалжтай нь жагсаана.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Статистик</translation>
    </message>
    <message>
        <source>`Ctrl+I` shows licences per day, seconds per licence, what was corrected and which checks failed, without personal data.</source>
        <translation>`Ctrl+I` нь өдрийн үнэмлэхийн тоо, нэг үнэмлэхэд зарцуулсан секунд, юуг зассан, аль шалгалт тэнцээгүйг хувийн мэдээлэлгүйгээр харуулна.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Нөөц</translation>
    </message>
    <message>
        <source>Make a backup in the settings, under a passphrase of its own, and keep it elsewhere. It opens on any computer. Print the recovery key as well: if keyring, passphrase and recovery key are all lost, nobody can open the records.</source>
        <translation>Тохиргоонд тусгай нууц хэллэгтэй нөөц хийж, өөр газар хадгална уу. Нөөц ямар ч компьютер дээр нээгдэнэ. Сэргээх түлхүүрийг бас хэвлэнэ үү: түлхүүр хадгалагч, нууц хэллэг, сэргээх түлхүүр бүгд алдагдвал хэн ч бүртгэлийг нээж чадахгүй.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Асуудал гарвал</translation>
    </message>
    <message>
        <source>**No camera**: look whether another program uses it; plug it in again. Pictures can always be opened.</source>
        <translation>**Камер алга**: өөр программ ашиглаж байгаа эсэхийг харна уу; салгаад дахин залгана уу. Зургийг үргэлж нээж болно.</translation>
    </message>
    <message>
        <source>**Card not found**: use a mat of another colour, or set the corners with `Ctrl+K`.</source>
        <translation>**Карт олдсонгүй**: өөр өнгийн дэвсгэр ашиглах, эсвэл `Ctrl+K`-аар өнцгийг тогтооно уу.</translation>
    </message>
    <message>
        <source>**Glare**: tilt the card a little, or move the lamp.</source>
        <translation>**Гялбаа**: картыг бага зэрэг хазайлгах, эсвэл гэрлийг зөөнө үү.</translation>
    </message>
    <message>
        <source>**Wrong value, but not marked**: correct it; the correction is kept. Please tell us of such cases: without the picture.</source>
        <translation>**Утга буруу боловч тэмдэглээгүй**: засна уу; засвар хадгалагдана. Ийм тохиолдлыг бидэнд мэдэгдэнэ үү, гэхдээ зураггүйгээр.</translation>
    </message>
    <message>
        <source>**Records locked**: enter the passphrase or the recovery key. Desk and checks work meanwhile.</source>
        <translation>**Бүртгэл түгжээтэй**: нууц хэллэг эсвэл сэргээх түлхүүрийг оруулна уу. Энэ хооронд ширээ, шалгалт ажилласаар байна.</translation>
    </message>
    <message>
        <source>**Disk full**: nothing is lost; the licence stays on the desk until it can be written.</source>
        <translation>**Диск дүүрсэн**: юу ч алдагдахгүй; бичих боломжтой болтол үнэмлэх ширээн дээр үлдэнэ.</translation>
    </message>
    <message>
        <source>**Power cut**: the licence that lay on the desk is offered again at the next start.</source>
        <translation>**Цахилгаан тасарсан**: ширээн дээр байсан үнэмлэхийг дараагийн удаа эхлүүлэхэд дахин санал болгоно.</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Өгөгдөл хаана байдаг</translation>
    </message>
    <message>
        <source>On Linux in `~/.local/share/LicenceDesk`: the records, encrypted. The settings are in `~/.config/LicenceDesk`. Neither holds a licence in clear. To move to another computer, use a [backup](#backup); copied files alone do not open there.</source>
        <translation>Linux дээр шифрлэсэн бүртгэл `~/.local/share/LicenceDesk` дотор, тохиргоо `~/.config/LicenceDesk` дотор байна. Аль алинд нь ил үнэмлэхийн мэдээлэл байхгүй. Өөр компьютер руу шилжихдээ [нөөц](#backup) ашиглана уу; зөвхөн хуулсан файл тэнд нээгдэхгүй.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Товчлуур</translation>
    </message>
    <message>
        <source>`Ctrl+/` shows every key of the desk; menus and tool tips name them as well. `F1` opens this manual, at the chapter for the page you are on. `F6` goes round the parts of the window, so everything can be reached without a mouse.</source>
        <translation>`Ctrl+/` ширээний бүх товчлолыг харуулна; цэс, зөвлөмж мөн тэдгээрийг заана. `F1` энэ гарын авлагыг тухайн хуудасны бүлэг дээр нээнэ. `F6` цонхны хэсгүүдээр тойрдог тул хулганагүйгээр бүх газарт хүрч болно.</translation>
    </message>
</context>
<context>
    <name>OperatorAccounts</name>
    <message>
        <source>This is the only supervisor who can sign in. Make another one first.</source>
        <translation>Энэ нь нэвтэрч чадах цорын ганц ахлагч. Эхлээд өөр ахлагч үүсгэнэ үү.</translation>
    </message>
    <message>
        <source>This is the recovery key of another store.</source>
        <translation>Энэ нь өөр сангийн сэргээх түлхүүр байна.</translation>
    </message>
    <message>
        <source>There are accounts already. Switch operators on in the settings and sign in.</source>
        <translation>Бүртгэлтэй оператор аль хэдийн байна. Тохиргоонд операторуудыг идэвхжүүлээд нэвтэрнэ үү.</translation>
    </message>
    <message>
        <source>The recovery key only lets supervisors in again. Enter the name of one.</source>
        <translation>Сэргээх түлхүүр зөвхөн ахлагчийг дахин нэвтрүүлнэ. Аль нэг ахлагчийн нэрийг оруулна уу.</translation>
    </message>
    <message>
        <source>The code is wrong. Check the date and time of both devices and type the code that is shown now.</source>
        <translation>Код таарахгүй байна. Хоёр төхөөрөмжийн огноо, цагийг шалгаад одоо харагдаж буй кодыг бичнэ үү.</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>Энэ операторын бүртгэл байхгүй болсон.</translation>
    </message>
</context>
<context>
    <name>OperatorDesk</name>
    <message>
        <source>Make an account for the first supervisor.</source>
        <translation>Эхний ахлагчийн бүртгэлийг үүсгэнэ үү.</translation>
    </message>
    <message>
        <source>First choose your own PIN or passphrase and set up the second factor if one is asked for.</source>
        <translation>Эхлээд өөрийн PIN эсвэл нууц хэллэгээ сонгож, шаардвал хоёр дахь хүчин зүйлээ тохируулна уу.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Эхлээд нэвтэрнэ үү.</translation>
    </message>
    <message>
        <source>This is not your PIN or passphrase.</source>
        <translation>Энэ нь таны PIN эсвэл нууц хэллэг биш.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This licence is in the outbox already.</source>
        <translation>Энэ үнэмлэх илгээх хайрцагт аль хэдийн байна.</translation>
    </message>
    <message>
        <source>What was to be sent no longer exists. Discard this entry.</source>
        <translation>Илгээх ёстой зүйл байхгүй болсон. Энэ бичлэгийг хаяна уу.</translation>
    </message>
    <message>
        <source>An entry of the outbox is damaged.</source>
        <translation>Илгээх хайрцгийн нэг бичлэг гэмтсэн байна.</translation>
    </message>
    <message>
        <source>No service is set up to send to.</source>
        <translation>Илгээх үйлчилгээ тохируулаагүй байна.</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>Энэ бичлэг байхгүй болсон.</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>Яг одоо илгээж байна.</translation>
    </message>
    <message>
        <source>This was made for another kind of service. Discard it and send the record again.</source>
        <translation>Үүнийг өөр төрлийн үйлчилгээнд зориулж үүсгэсэн. Хаяад бүртгэлийг дахин илгээнэ үү.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Taken by the service.</source>
        <translation>Үйлчилгээ хүлээн авсан.</translation>
    </message>
    <message>
        <source>Nothing is sent until %1 China time.</source>
        <translation>Хятадын цагаар %1 хүртэл юу ч илгээхгүй.</translation>
    </message>
    <message>
        <source>The service accepts no calls at present.</source>
        <translation>Үйлчилгээ түр дуудлага авахгүй байна.</translation>
    </message>
    <message numerus="yes">
        <source>Sending; %n more wait(s).</source>
        <translation>
            <numerusform>Илгээж байна; дахиад %n хүлээж байна.</numerusform>
            <numerusform>Илгээж байна; дахиад %n хүлээж байна.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Илгээж байна.</translation>
    </message>
    <message>
        <source>The service does not answer. The next attempt is at %1.</source>
        <translation>Үйлчилгээ хариулахгүй байна. Дараагийн оролдлого: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait.</source>
        <translation>
            <numerusform>%n үнэмлэх хүлээж байна.</numerusform>
            <numerusform>%n үнэмлэх хүлээж байна.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Илгээхээр хүлээж буй зүйл алга.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Хүлээж байна</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Илгээж буй</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Тодорхойгүй</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Амжилтгүй</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Илгээсэн</translation>
    </message>
    <message>
        <source>It was meant for %1. Send it again to send it to the current service, or discard it.</source>
        <translation>Үүнийг %1 үйлчилгээнд илгээх байсан. Одоогийн үйлчилгээнд дахин илгээх, эсвэл хаяна уу.</translation>
    </message>
    <message>
        <source>It may have arrived: send it again, or discard it.</source>
        <translation>Хүрсэн байж магадгүй: дахин илгээх, эсвэл хаяна уу.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Ижил</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Ялгаатай</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Зөвхөн энд</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Зөвхөн тэнд</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) the same</source>
        <translation>
            <numerusform>%n талбар ижил</numerusform>
            <numerusform>%n талбар ижил</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n ялгаатай</numerusform>
            <numerusform>%n ялгаатай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>Өнөөдөр %n дуудлага</numerusform>
            <numerusform>Өнөөдөр %n дуудлага</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls today, again at %3 China time</source>
        <translation>Өнөөдөр %1 / %2 дуудлага, Хятадын цагаар %3 дахин эхэлнэ</translation>
    </message>
    <message>
        <source>The records are locked. What waits is sent once they are open.</source>
        <translation>Бүртгэл түгжээтэй байна. Хүлээж буйг бүртгэл нээгдмэгц илгээнэ.</translation>
    </message>
    <message>
        <source>Off: no service is set up to send to.</source>
        <translation>Унтраалттай: илгээх үйлчилгээ тохируулаагүй байна.</translation>
    </message>
    <message>
        <source>Paused: nothing is sent until somebody goes on.</source>
        <translation>Түр зогссон: үргэлжлүүлэх хүртэл юу ч илгээхгүй.</translation>
    </message>
    <message>
        <source>Stopped, nothing is lost.</source>
        <translation>Зогссон, юу ч алдагдаагүй.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up. It goes on at %1 China time.</source>
        <translation>Өнөөдрийн дуудлага дууссан. Хятадын цагаар %1 үргэлжилнэ.</translation>
    </message>
    <message>
        <source>Nothing is sent: it could not be saved first.</source>
        <translation>Юу ч илгээгээгүй: эхлээд дискэнд бичиж чадсангүй.</translation>
    </message>
</context>
<context>
    <name>PageInfo</name>
    <message>
        <source>2012 edition</source>
        <translation>2012 оны загвар</translation>
    </message>
    <message>
        <source>older edition</source>
        <translation>хуучин загвар</translation>
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
        <translation>%1 с-д уншсан</translation>
    </message>
    <message>
        <source>Glare on: %1. Tilt the card and take the picture again.</source>
        <translation>Гялбаатай: %1. Картыг хазайлгаад дахин зураг авна уу.</translation>
    </message>
    <message>
        <source>The picture is blurred. Compare every field, or take it again.</source>
        <translation>Зураг бүдэг байна. Талбар бүрийг тулгах, эсвэл дахин авна уу.</translation>
    </message>
    <message>
        <source>The card is small in this picture. Go closer, or scan it.</source>
        <translation>Зурагт карт жижиг байна. Ойртуулах, эсвэл сканнердана уу.</translation>
    </message>
    <message>
        <source>This looks like a grey copy. Ask for the licence itself.</source>
        <translation>Хар цагаан хуулбар бололтой. Эх үнэмлэхийг нь үзүүлэхийг хүснэ үү.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>accept a licence</source>
        <translation>үнэмлэх хүлээн авах</translation>
    </message>
    <message>
        <source>see the records of this counter</source>
        <translation>энэ лангууны бүртгэлийг үзэх</translation>
    </message>
    <message>
        <source>see the records of all counters</source>
        <translation>бүх лангууны бүртгэлийг үзэх</translation>
    </message>
    <message>
        <source>show a record in clear</source>
        <translation>бүртгэлийг ил харуулах</translation>
    </message>
    <message>
        <source>export masked records</source>
        <translation>далдалсан бүртгэл экспортлох</translation>
    </message>
    <message>
        <source>export records in clear</source>
        <translation>бүртгэлийг ил экспортлох</translation>
    </message>
    <message>
        <source>export everything about one customer</source>
        <translation>нэг үйлчлүүлэгчийн бүх мэдээллийг экспортлох</translation>
    </message>
    <message>
        <source>let a licence pass although a check failed</source>
        <translation>шалгалт тэнцээгүй ч үнэмлэхийг өнгөрөөх</translation>
    </message>
    <message>
        <source>delete a record</source>
        <translation>бүртгэл устгах</translation>
    </message>
    <message>
        <source>see the figures of the counter</source>
        <translation>лангууны статистикийг үзэх</translation>
    </message>
    <message>
        <source>change the do-not-rent list</source>
        <translation>хориотой жагсаалтыг өөрчлөх</translation>
    </message>
    <message>
        <source>manage operators</source>
        <translation>операторуудыг удирдах</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>тохиргоог өөрчлөх</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>аудитын журнал унших</translation>
    </message>
    <message>
        <source>verify the audit log</source>
        <translation>аудитын журнал нягтлах</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>нөөц хийх</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>нөөцөөс сэргээх</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Лангууны ажилтан</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Ахлагч</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Аудитор</translation>
    </message>
    <message>
        <source>This account is not permitted to %1. Ask a supervisor.</source>
        <translation>Танд үүнийг хийх эрх алга: %1. Ахлагчид хандана уу.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>Бодлогод буруу бичлэг байна: %1</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>Бодлого JSON объект биш байна.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The text recogniser could not be loaded. Install the program again.</source>
        <translation>Текст танигчийг ачаалж чадсангүй. Программыг дахин суулгана уу.</translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>Текстийг уншиж чадсангүй.</translation>
    </message>
    <message>
        <source>The text recogniser&apos;s language data is missing. Install the package %1 and start again.</source>
        <translation>Текст танигчийн хэлний өгөгдөл алга. %1 багцыг суулгаад дахин эхлүүлнэ үү.</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>nobody signed in</source>
        <translation>хэн ч нэвтрээгүй</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>passed</source>
        <translation>тэнцсэн</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>тэнцээгүй</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>анхааруулга</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>шалгаагүй</translation>
    </message>
</context>
<context>
    <name>RemoteFailure</name>
    <message>
        <source>The service&apos;s certificate has expired or is not valid yet. Nothing was sent. Check this computer&apos;s date, then tell the administrator.</source>
        <translation>Үйлчилгээний сертификатын хугацаа дууссан эсвэл хараахан эхлээгүй. Юу ч илгээгээгүй. Энэ компьютерын огноог шалгаад администраторт мэдэгдэнэ үү.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate belongs to another address. Nothing was sent. Check the address in the settings.</source>
        <translation>Үйлчилгээний сертификат өөр хаягийнх байна. Юу ч илгээгээгүй. Тохиргоон дахь хаягийг шалгана уу.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate was not issued by an authority that this computer trusts. Nothing was sent. If the firm has a certificate authority of its own, choose its file in the settings.</source>
        <translation>Энэ компьютерын итгэдэг байгууллагуудын аль нь ч үйлчилгээний сертификатыг батлаагүй. Юу ч илгээгээгүй. Компани өөрийн сертификатын байгууллагатай бол файлыг нь тохиргоонд сонгоно уу.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the call through. Tell the administrator.</source>
        <translation>Энэ сүлжээний прокси дуудлагыг нэвтрүүлэхгүй байна. Администраторт мэдэгдэнэ үү.</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found. Check the address in the settings and the network.</source>
        <translation>Үйлчилгээний хаяг олдсонгүй. Тохиргоон дахь хаяг болон сүлжээг шалгана уу.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address. Try again later; if it stays so, check the address in the settings.</source>
        <translation>Үйлчилгээний хаягаас хариу алга. Дараа дахин оролдоно уу; хэвээр байвал тохиргоон дахь хаягийг шалгана уу.</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made. Nothing was sent. Try again later, then tell the administrator.</source>
        <translation>Үйлчилгээтэй аюулгүй холбогдож чадсангүй. Юу ч илгээгээгүй. Дараа дахин оролдож, болохгүй бол администраторт мэдэгдэнэ үү.</translation>
    </message>
    <message>
        <source>The connection to the service broke off. Try again later.</source>
        <translation>Үйлчилгээтэй холбогдсон холболт тасарлаа. Дараа дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>The service reports an internal error (status %1). Try again later.</source>
        <translation>Үйлчилгээ өөрөө алдаатай байна (төлөв %1). Дараа дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>The address leads elsewhere (status %1), and licences are not sent on. Type the service&apos;s own address in the settings.</source>
        <translation>Энэ хаяг өөр тийш чиглүүлж байна (төлөв %1), үнэмлэхийг цааш дамжуулахгүй. Тохиргоонд үйлчилгээний өөрийнх нь хаягийг бичнэ үү.</translation>
    </message>
    <message>
        <source>The service does not let this counter in (status %1). Check the token in the settings.</source>
        <translation>Үйлчилгээ энэ лангууг нэвтрүүлэхгүй байна (төлөв %1). Тохиргоон дахь токеныг шалгана уу.</translation>
    </message>
    <message>
        <source>There is no such service at this address (status %1). Check it in the settings.</source>
        <translation>Энэ хаягт ийм үйлчилгээ алга (төлөв %1). Тохиргоонд шалгана уу.</translation>
    </message>
    <message>
        <source>The service is overloaded (status %1). Try again later.</source>
        <translation>Үйлчилгээ хэт ачаалалтай байна (төлөв %1). Дараа дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>The service refused the request (status %1). Tell the administrator.</source>
        <translation>Үйлчилгээ хүсэлтээс татгалзлаа (төлөв %1). Администраторт мэдэгдэнэ үү.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later, or go on with the reading made here.</source>
        <translation>Үйлчилгээ хугацаандаа хариулсангүй. Дараа дахин оролдох, эсвэл энд уншсанаар үргэлжлүүлнэ үү.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the address in the settings.</source>
        <translation>Үйлчилгээ хариунаас хэт их зүйл илгээлээ. Тохиргоон дахь хаягийг шалгана уу.</translation>
    </message>
    <message>
        <source>The picture is too large to send. Take it again.</source>
        <translation>Зураг илгээхэд хэт том байна. Дахин авна уу.</translation>
    </message>
    <message>
        <source>What answered is not the service: its answer cannot be read. Check the address in the settings.</source>
        <translation>Хариулсан нь тэр үйлчилгээ биш: хариуг нь унших боломжгүй. Тохиргоон дахь хаягийг шалгана уу.</translation>
    </message>
</context>
<context>
    <name>RemoteSettings</name>
    <message>
        <source>Type the service&apos;s address, such as https://relay.example.com.</source>
        <translation>Үйлчилгээний хаягийг бичнэ үү, жишээ нь https://relay.example.com.</translation>
    </message>
    <message>
        <source>The address must not have a name, a password or a token in it; they have fields of their own.</source>
        <translation>Хаягт нэр, нууц үг, токен байж болохгүй; тэдгээр тус тусын талбартай.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Хаяг https:// гэж эхлэх ёстой.</translation>
    </message>
    <message>
        <source>Licences leave this computer over https:// only; http:// is for a service on this computer.</source>
        <translation>Үнэмлэх зөвхөн https://-ээр энэ компьютероос гарна; http:// нь зөвхөн энэ компьютер дээрх үйлчилгээнд зориулагдсан.</translation>
    </message>
    <message>
        <source>The settings of the remote service cannot be read.</source>
        <translation>Алсын үйлчилгээний тохиргоог уншиж чадсангүй.</translation>
    </message>
    <message>
        <source>The settings of the remote service have a wrong entry: %1</source>
        <translation>Алсын үйлчилгээний тохиргоонд буруу бичлэг байна: %1</translation>
    </message>
    <message>
        <source>Type the app id, or paste a token instead.</source>
        <translation>AppID бичих, эсвэл оронд нь токен буулгана уу.</translation>
    </message>
</context>
<context>
    <name>RentalVehicle</name>
    <message>
        <source>Car up to 9 seats, automatic or electric</source>
        <translation>9 хүртэл суудалтай суудлын машин, автомат эсвэл цахилгаан</translation>
    </message>
    <message>
        <source>Car up to 9 seats, manual</source>
        <translation>9 хүртэл суудалтай суудлын машин, механик</translation>
    </message>
    <message>
        <source>Adapted automatic car (disabled driver)</source>
        <translation>Тусгай тоноглосон автомат машин (хөгжлийн бэрхшээлтэй жолооч)</translation>
    </message>
    <message>
        <source>Van or light truck, automatic</source>
        <translation>Фургон эсвэл хөнгөн ачааны машин, автомат</translation>
    </message>
    <message>
        <source>Van or light truck, manual</source>
        <translation>Фургон эсвэл хөнгөн ачааны машин, механик</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, automatic</source>
        <translation>6 м-ээс богино аяллын машин, автомат</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, manual</source>
        <translation>6 м-ээс богино аяллын машин, механик</translation>
    </message>
    <message>
        <source>Automatic car with trailer, under 4.5 t</source>
        <translation>Чиргүүлтэй автомат машин, 4.5 т-оос бага</translation>
    </message>
    <message>
        <source>Manual car with trailer, under 4.5 t</source>
        <translation>Чиргүүлтэй механик машин, 4.5 т-оос бага</translation>
    </message>
    <message>
        <source>Vehicle with trailer, 4.5 t and over</source>
        <translation>Чиргүүлтэй машин, 4.5 т ба түүнээс дээш</translation>
    </message>
    <message>
        <source>Minibus, 10 to 19 seats, under 6 m</source>
        <translation>Микроавтобус, 10–19 суудал, 6 м-ээс богино</translation>
    </message>
    <message>
        <source>Coach, 6 m and over or 20 seats and more</source>
        <translation>Автобус, 6 м ба түүнээс урт эсвэл 20 ба түүнээс дээш суудал</translation>
    </message>
    <message>
        <source>Truck, 4.5 t and over or 6 m and over</source>
        <translation>Ачааны машин, 4.5 т эсвэл 6 м ба түүнээс дээш</translation>
    </message>
    <message>
        <source>Moped up to 50 ml</source>
        <translation>Мопед, 50 мл хүртэл</translation>
    </message>
    <message>
        <source>Motorcycle, two wheels</source>
        <translation>Мотоцикл, хоёр дугуйт</translation>
    </message>
    <message>
        <source>Motorcycle, three wheels</source>
        <translation>Мотоцикл, гурван дугуйт</translation>
    </message>
</context>
<context>
    <name>ReviewReason</name>
    <message>
        <source>Not read: type it in</source>
        <translation>Уншаагүй: гараар оруулна уу</translation>
    </message>
    <message>
        <source>Compare the marked characters</source>
        <translation>Тэмдэглэсэн тэмдэгтүүдийг тулгана уу</translation>
    </message>
    <message>
        <source>Corrected by the check digit: compare</source>
        <translation>Шалгах цифрээр зассан: тулгана уу</translation>
    </message>
    <message>
        <source>Several readings fit: choose one</source>
        <translation>Хэд хэдэн уншилт таарч байна: нэгийг сонгоно уу</translation>
    </message>
    <message>
        <source>Cannot be right: compare</source>
        <translation>Зөв байх боломжгүй: тулгана уу</translation>
    </message>
    <message>
        <source>Disagrees with another field: compare</source>
        <translation>Өөр талбартай зөрж байна: тулгана уу</translation>
    </message>
    <message>
        <source>Covered or glaring: compare</source>
        <translation>Халхлагдсан эсвэл гялбаатай: тулгана уу</translation>
    </message>
</context>
<context>
    <name>RuleHelp</name>
    <message>
        <source>Law</source>
        <translation>Хууль</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>Үндэсний стандарт</translation>
    </message>
    <message>
        <source>Practice of the issuing offices</source>
        <translation>Олгодог байгууллагын журам</translation>
    </message>
    <message>
        <source>Policy of the firm</source>
        <translation>Компанийн бодлого</translation>
    </message>
    <message>
        <source>What the program itself sees</source>
        <translation>Программын өөрийн ажиглалт</translation>
    </message>
    <message>
        <source>Likely, but no official text at hand says so.</source>
        <translation>Магадлал өндөр боловч үүнийг заасан албан ёсны бичиг алга.</translation>
    </message>
    <message>
        <source>Not certain: refuse nobody for this alone.</source>
        <translation>Баттай биш: зөвхөн үүнээс болж хэнд ч бүү татгалзаарай.</translation>
    </message>
    <message>
        <source>Stops the rental</source>
        <extracomment>What it means when a check is not met</extracomment>
        <translation>Түрээсийг зогсооно</translation>
    </message>
    <message>
        <source>Asks for a look</source>
        <translation>Анхаарах шаардлагатай</translation>
    </message>
    <message>
        <source>Only informs</source>
        <translation>Зөвхөн мэдээлнэ</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Унтраасан</translation>
    </message>
    <message>
        <source>Fields that decide</source>
        <translation>Шийдвэрлэх талбарууд</translation>
    </message>
    <message>
        <source>The rental hangs on these fields. What is not read surely enough cannot be checked.</source>
        <translation>Түрээс эдгээр талбараас хамаарна. Хангалттай найдвартай уншаагүйг шалгах боломжгүй.</translation>
    </message>
    <message>
        <source>Form of the number</source>
        <translation>Дугаарын хэлбэр</translation>
    </message>
    <message>
        <source>The licence number of a citizen is the 18-character identity number. Other forms belong to passports and permits.</source>
        <translation>Хятадын иргэний үнэмлэхийн дугаар нь 18 тэмдэгттэй иргэний бүртгэлийн дугаар юм. Өөр хэлбэр нь паспорт, зөвшөөрлийнх.</translation>
    </message>
    <message>
        <source>Check character</source>
        <translation>Шалгах тэмдэгт</translation>
    </message>
    <message>
        <source>The last character is computed from the 17 before it: one misread or invented digit shows.</source>
        <translation>Сүүлийн тэмдэгтийг өмнөх 17 тэмдэгтээс тооцдог: нэг цифрийг буруу уншсан эсвэл зохиосон бол илэрнэ.</translation>
    </message>
    <message>
        <source>Birth date in the number</source>
        <translation>Дугаар дахь төрсөн огноо</translation>
    </message>
    <message>
        <source>Characters 7 to 14 are a date of birth; it must exist and be past.</source>
        <translation>7–14 дэх тэмдэгт нь төрсөн огноо; бодитой, өнгөрсөн огноо байх ёстой.</translation>
    </message>
    <message>
        <source>Number against date of birth</source>
        <translation>Дугаар ба төрсөн огноо</translation>
    </message>
    <message>
        <source>The licence repeats the date of birth that is in the number. If they differ, one is misread or altered.</source>
        <translation>Дугаар дахь төрсөн огноо үнэмлэх дээр давтагддаг. Зөрвөл аль нэгийг нь буруу уншсан эсвэл өөрчилсөн.</translation>
    </message>
    <message>
        <source>Number against sex</source>
        <translation>Дугаар ба хүйс</translation>
    </message>
    <message>
        <source>The last digit but one is odd for men, even for women. A legal change of sex may explain a difference.</source>
        <translation>Сүүлээсээ хоёр дахь цифр эрэгтэйд сондгой, эмэгтэйд тэгш. Хууль ёсоор хүйсээ сольсон бол зөрж болно.</translation>
    </message>
    <message>
        <source>Province in the number</source>
        <translation>Дугаар дахь муж</translation>
    </message>
    <message>
        <source>The number begins with the code of a province. An unknown code was never issued.</source>
        <translation>Дугаар мужийн кодоор эхэлдэг. Танигдахгүй кодыг хэзээ ч олгож байгаагүй.</translation>
    </message>
    <message>
        <source>County in the number</source>
        <translation>Дугаар дахь шянь</translation>
    </message>
    <message>
        <source>The first six digits name the county of first registration. Our list of old codes may have gaps.</source>
        <translation>Эхний зургаан цифр анх бүртгүүлсэн дүүрэг, шянийг заана. Манай хуучин кодын жагсаалт дутуу байж болно.</translation>
    </message>
    <message>
        <source>County at that time</source>
        <translation>Тухайн үеийн шянь</translation>
    </message>
    <message>
        <source>The county should have existed when the holder was born.</source>
        <translation>Эзэмшигч төрөхөд тэр дүүрэг, шянь байсан байх ёстой.</translation>
    </message>
    <message>
        <source>Address against the number</source>
        <translation>Хаяг ба дугаар</translation>
    </message>
    <message>
        <source>People move, so a difference is normal; agreement speaks for the reading.</source>
        <translation>Хүн нүүдэг тул зөрөх нь хэвийн; таарвал уншилт зөв байх магадлал нэмэгдэнэ.</translation>
    </message>
    <message>
        <source>Nationality against the number</source>
        <translation>Иргэншил ба дугаар</translation>
    </message>
    <message>
        <source>Chinese and foreign holders have different kinds of numbers.</source>
        <translation>Хятадын иргэн, гадаадын иргэн өөр төрлийн дугаартай.</translation>
    </message>
    <message>
        <source>Old 15-digit number</source>
        <translation>15 цифртэй хуучин дугаар</translation>
    </message>
    <message>
        <source>Such numbers are no longer valid; the licence should have been renewed since.</source>
        <translation>Ийм дугаар хүчингүй болсон; үнэмлэхийг түүнээс хойш сунгасан байх ёстой.</translation>
    </message>
    <message>
        <source>Masked number</source>
        <translation>Далдалсан дугаар</translation>
    </message>
    <message>
        <source>Asterisks appear on shared or downloaded copies, not on a live licence.</source>
        <translation>Од нь хуваалцсан эсвэл татаж авсан хуулбар дээр гардаг, шууд цахим үнэмлэх дээр гардаггүй.</translation>
    </message>
    <message>
        <source>Dates exist</source>
        <translation>Огноо бодитой</translation>
    </message>
    <message>
        <source>A date that is in no calendar is misread or forged.</source>
        <translation>Цаглабарт байхгүй огноог буруу уншсан эсвэл хуурамчаар үйлдсэн.</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>Огнооны дараалал</translation>
    </message>
    <message>
        <source>Birth, first issue, start of validity and today follow each other. An early renewal is noted in the record.</source>
        <translation>Төрсөн, анх олгосон, хүчинтэй эхлэх огноо, өнөөдөр дэс дараатай байна. Эрт сунгасныг тэмдэглэлд бичдэг.</translation>
    </message>
    <message>
        <source>Age at first issue</source>
        <translation>Анх олгох үеийн нас</translation>
    </message>
    <message>
        <source>Nobody gets a licence before 18.</source>
        <translation>18 нас хүрээгүй хүнд үнэмлэх олгодоггүй.</translation>
    </message>
    <message>
        <source>Upper age at first issue</source>
        <translation>Анх олгох насны дээд хязгаар</translation>
    </message>
    <message>
        <source>Classes had upper ages for a first licence, which changed over the years.</source>
        <translation>Ангилал бүр анх олгох насны дээд хязгаартай байсан бөгөөд тэр нь жил ирэх тусам өөрчлөгдсөн.</translation>
    </message>
    <message>
        <source>Length of validity</source>
        <translation>Хүчинтэй хугацааны урт</translation>
    </message>
    <message>
        <source>Licences run for six years, ten years or without end.</source>
        <translation>Үнэмлэх зургаан жил, арван жил эсвэл хугацаагүй хүчинтэй.</translation>
    </message>
    <message>
        <source>Day of expiry</source>
        <translation>Дуусах өдөр</translation>
    </message>
    <message>
        <source>A licence ends on the day and month on which it began.</source>
        <translation>Үнэмлэх эхэлсэнтэйгээ ижил сар, өдөр дуусдаг.</translation>
    </message>
    <message>
        <source>Day of renewal</source>
        <translation>Сунгах өдөр</translation>
    </message>
    <message>
        <source>A new term usually begins on the day and month of first issue. Restored or converted licences differ.</source>
        <translation>Шинэ хугацаа ихэвчлэн анх олгосонтой ижил сар, өдрөөс эхэлдэг. Сэргээсэн эсвэл сольсон үнэмлэхийнх өөр.</translation>
    </message>
    <message>
        <source>Earlier terms</source>
        <translation>Өмнөх хугацаанууд</translation>
    </message>
    <message>
        <source>The years since first issue should be made of whole terms.</source>
        <translation>Анх олгосноос хойших жилүүд бүтэн хугацаануудаас бүрдсэн байх ёстой.</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>Эхний хугацаа</translation>
    </message>
    <message>
        <source>A first card runs for six years. Converted army or foreign licences may differ.</source>
        <translation>Эхний карт зургаан жилийн хугацаатай. Цэргийн эсвэл гадаадын үнэмлэхээс сольсных өөр байж болно.</translation>
    </message>
    <message>
        <source>Licence without end</source>
        <translation>Хугацаагүй үнэмлэх</translation>
    </message>
    <message>
        <source>It takes a term of six and one of ten years first.</source>
        <translation>Үүний өмнө зургаан жилийн нэг, арван жилийн нэг хугацаа өнгөрсөн байх шаардлагатай.</translation>
    </message>
    <message>
        <source>First ten-year cards</source>
        <translation>Анхны арван жилийн карт</translation>
    </message>
    <message>
        <source>No ten-year card can end before May 2018.</source>
        <translation>Арван жилийн карт 2018 оны 5-р сараас өмнө дуусах боломжгүй.</translation>
    </message>
    <message>
        <source>Old edition</source>
        <translation>Хуучин загвар</translation>
    </message>
    <message>
        <source>Cards of the edition before 2013 should have expired. This is our own calculation.</source>
        <translation>2013 оноос өмнөх загварын картын хугацаа дууссан байх ёстой. Энэ нь бидний өөрсдийн тооцоо.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Хугацаа дуусаагүй</translation>
    </message>
    <message>
        <source>An expired licence gives no right to drive; a year later it is cancelled.</source>
        <translation>Хугацаа дууссан үнэмлэхээр жолоодох эрхгүй; нэг жилийн дараа хүчингүй болно.</translation>
    </message>
    <message>
        <source>Valid until the return</source>
        <translation>Буцаах хүртэл хүчинтэй</translation>
    </message>
    <message>
        <source>The licence must not expire while the customer drives the car.</source>
        <translation>Үйлчлүүлэгч машин барих хугацаанд үнэмлэхийн хугацаа дуусах ёсгүй.</translation>
    </message>
    <message>
        <source>Margin after the return</source>
        <translation>Буцаасны дараах нөөц хугацаа</translation>
    </message>
    <message>
        <source>A late return or an accident should not meet an expired licence.</source>
        <translation>Хожуу буцаах, осол гарах үед ч үнэмлэхийн хугацаа дууссан байх ёсгүй.</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>Сунгах боломжтой</translation>
    </message>
    <message>
        <source>A licence can be renewed in its last 90 days.</source>
        <translation>Үнэмлэхийг хугацаа дуусахаас өмнөх 90 хоногт сунгаж болно.</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Дуусах огноогүй</translation>
    </message>
    <message>
        <source>Such a licence does not expire; age and status still count.</source>
        <translation>Ийм үнэмлэхийн хугацаа дуусахгүй; нас, төлөв нь хамаарсаар байна.</translation>
    </message>
    <message>
        <source>First year of driving</source>
        <translation>Жолоодох эхний жил</translation>
    </message>
    <message>
        <source>For twelve months: no trailer, a sticker, and on motorways an experienced companion.</source>
        <translation>Арван хоёр сарын турш: чиргүүл чирэхгүй, таних тэмдэг наана, хурдны замд туршлагатай хүнтэй явна.</translation>
    </message>
    <message>
        <source>Probation in the record</source>
        <translation>Тэмдэглэл дэх туршилт</translation>
    </message>
    <message>
        <source>The duplicate page may name another end of probation, as after a class was added.</source>
        <translation>Хавсралт хуудсанд туршилтын өөр дуусах огноо байж болно, жишээ нь ангилал нэмсний дараа.</translation>
    </message>
    <message>
        <source>Probation and vehicle</source>
        <translation>Туршилтын хугацаа ба машин</translation>
    </message>
    <message>
        <source>Beginners must not pull a trailer or drive passengers commercially.</source>
        <translation>Шинэ жолооч чиргүүл чирэх, зорчигч тээврийн машин жолоодох ёсгүй.</translation>
    </message>
    <message>
        <source>Driving years</source>
        <translation>Жолоодсон жил</translation>
    </message>
    <message>
        <source>Your firm asks for some driving practice.</source>
        <translation>Компани жолоодох дадлага шаарддаг.</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Насны доод хязгаар</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, asks for this age.</source>
        <translation>Компани эсвэл түүний даатгагч энэ насыг шаарддаг.</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>Насны дээд хязгаар</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, sets this limit.</source>
        <translation>Компани эсвэл түүний даатгагч энэ хязгаарыг тогтоосон.</translation>
    </message>
    <message>
        <source>Yearly medical</source>
        <translation>Жилийн эрүүл мэндийн үзлэг</translation>
    </message>
    <message>
        <source>From 70 on a medical certificate is due every year; without it the licence is cancelled.</source>
        <translation>70 наснаас жил бүр эрүүл мэндийн магадлагаа шаардана; түүнгүй бол үнэмлэх хүчингүй болно.</translation>
    </message>
    <message>
        <source>Heavy classes and age</source>
        <translation>Хүнд ангилал ба нас</translation>
    </message>
    <message>
        <source>At 63 these classes are exchanged, unless extended by up to three years.</source>
        <translation>63 насанд эдгээр ангиллыг солино, гэхдээ гурав хүртэл жил сунгаж болно.</translation>
    </message>
    <message>
        <source>Other classes and age</source>
        <translation>Бусад ангилал ба нас</translation>
    </message>
    <message>
        <source>At 70 these classes are exchanged.</source>
        <translation>70 насанд эдгээр ангиллыг солино.</translation>
    </message>
    <message>
        <source>Minimum age of the class</source>
        <translation>Ангиллын насны доод хязгаар</translation>
    </message>
    <message>
        <source>Each class has a lowest age; a younger holder cannot exist.</source>
        <translation>Ангилал бүр насны доод хязгаартай; түүнээс залуу эзэмшигч байх боломжгүй.</translation>
    </message>
    <message>
        <source>Official class</source>
        <translation>Албан ёсны ангилал</translation>
    </message>
    <message>
        <source>Only the codes of the official list are classes.</source>
        <translation>Зөвхөн албан ёсны жагсаалтын код нь ангилал болно.</translation>
    </message>
    <message>
        <source>How classes are printed</source>
        <translation>Ангиллыг хэвлэх хэлбэр</translation>
    </message>
    <message>
        <source>Offices print codes in a fixed order and leave out what another includes.</source>
        <translation>Байгууллага кодуудыг тогтсон дарааллаар хэвлэж, өөр код багтаасныг орхидог.</translation>
    </message>
    <message>
        <source>Class against vehicle</source>
        <translation>Ангилал ба машин</translation>
    </message>
    <message>
        <source>The class must include the vehicle: C2, for instance, is for automatics only.</source>
        <translation>Ангилал тухайн машиныг багтаасан байх ёстой: жишээ нь C2 зөвхөн автомат машинд.</translation>
    </message>
    <message>
        <source>Trailer class too early</source>
        <translation>Чиргүүлийн ангилал хэт эрт</translation>
    </message>
    <message>
        <source>Class C6 exists since April 2022; only a reissued card shows it with an earlier date.</source>
        <translation>C6 ангилал 2022 оны 4-р сараас бий болсон; зөвхөн дахин олгосон карт дээр эртний огноотой байж болно.</translation>
    </message>
    <message>
        <source>Trailer class earned</source>
        <translation>Чиргүүлийн ангиллын болзол</translation>
    </message>
    <message>
        <source>C6 takes a year with a car class first.</source>
        <translation>C6 авахад эхлээд суудлын машины ангиллыг нэг жил эзэмшинэ.</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>Нэрийн хэлбэр</translation>
    </message>
    <message>
        <source>Words of the form, or odd characters, mean a misread name.</source>
        <translation>Маягтын хэвлэмэл үг, хачин тэмдэгт байвал нэрийг буруу уншсан гэсэн үг.</translation>
    </message>
    <message>
        <source>Name against booking</source>
        <translation>Нэр ба захиалга</translation>
    </message>
    <message>
        <source>Whoever drives must be the person who was booked.</source>
        <translation>Жолоодох хүн захиалгад бүртгэсэн хүн байх ёстой.</translation>
    </message>
    <message>
        <source>Text of the seal</source>
        <translation>Тамганы бичиг</translation>
    </message>
    <message>
        <source>The seal names a traffic police office. Seals are hard to read.</source>
        <translation>Тамга дээр замын цагдаагийн байгууллагын нэр байдаг. Тамгыг уншихад хэцүү.</translation>
    </message>
    <message>
        <source>Province of the seal</source>
        <translation>Тамганы муж</translation>
    </message>
    <message>
        <source>Seal and file number come from the same office.</source>
        <translation>Тамга ба архивын дугаар нэг байгууллагынх байна.</translation>
    </message>
    <message>
        <source>City of the seal</source>
        <translation>Тамганы хот</translation>
    </message>
    <message>
        <source>Seal and file number usually name the same city; county offices and renamed cities differ.</source>
        <translation>Тамга ба архивын дугаар ихэвчлэн нэг хотыг заана; шяний байгууллага, нэр нь өөрчлөгдсөн хот бол зөрж болно.</translation>
    </message>
    <message>
        <source>Red seal</source>
        <translation>Улаан тамга</translation>
    </message>
    <message>
        <source>Originals carry a red seal; copies often show a grey one, or none.</source>
        <translation>Эх нь улаан тамгатай; хуулбар дээр ихэвчлэн саарал, эсвэл огт байхгүй.</translation>
    </message>
    <message>
        <source>Two pages, one person</source>
        <translation>Хоёр хуудас, нэг хүн</translation>
    </message>
    <message>
        <source>Number and name must be the same on every page.</source>
        <translation>Бүх хуудсанд дугаар, нэр ижил байх ёстой.</translation>
    </message>
    <message>
        <source>Form of the file number</source>
        <translation>Архивын дугаарын хэлбэр</translation>
    </message>
    <message>
        <source>Twelve digits, beginning with the code of the issuing office.</source>
        <translation>Арван хоёр цифр, олгосон байгууллагын кодоор эхэлнэ.</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>Хавсралт хуудас</translation>
    </message>
    <message>
        <source>Many firms ask for both pages: notes and probation stand on the duplicate.</source>
        <translation>Олон компани хоёр хуудсыг хоёуланг нь шаарддаг: тэмдэглэл, туршилтын хугацаа хавсралт хуудсанд байдаг.</translation>
    </message>
    <message>
        <source>Renewal note</source>
        <translation>Сунгалтын тэмдэглэл</translation>
    </message>
    <message>
        <source>The note on the duplicate page and the end of validity name the same day.</source>
        <translation>Хавсралт хуудасны тэмдэглэл ба хүчинтэй дуусах огноо нэг өдрийг заана.</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Зураасан код</translation>
    </message>
    <message>
        <source>Thirteen characters number the paper core. The old formula may no longer hold.</source>
        <translation>Арван гурван тэмдэгт нь цаасан голын дугаар. Хуучин томьёо хүчингүй болсон байж болно.</translation>
    </message>
    <message>
        <source>Core seen before</source>
        <translation>Өмнө үзэгдсэн гол</translation>
    </message>
    <message>
        <source>A core is used once; the same one with another person points to a copy.</source>
        <translation>Нэг голыг ганц удаа ашигладаг; өөр хүнд ижил гол байвал хуулбар байж болзошгүй.</translation>
    </message>
    <message>
        <source>Live screen</source>
        <translation>Шууд дэлгэц</translation>
    </message>
    <message>
        <source>A screenshot stands still: the clock on the screen must agree with the time of the picture.</source>
        <translation>Дэлгэцийн агшин хөдөлдөггүй: дэлгэц дээрх цаг зураг авсан цагтай таарах ёстой.</translation>
    </message>
    <message>
        <source>Date made</source>
        <translation>Үүсгэсэн огноо</translation>
    </message>
    <message>
        <source>The electronic licence cannot be made in the future.</source>
        <translation>Цахим үнэмлэхийг ирээдүйд үүсгэсэн байх боломжгүй.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Төлөв</translation>
    </message>
    <message>
        <source>With most statuses other than normal the holder must not drive.</source>
        <translation>Хэвийнээс бусад ихэнх төлөвт эзэмшигч машин жолоодох ёсгүй.</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Шийдээгүй асуудал</translation>
    </message>
    <message>
        <source>The holder may drive, but offences or accidents are not settled.</source>
        <translation>Эзэмшигч жолоодож болно, гэхдээ шийдээгүй зөрчил эсвэл осолтой.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Зөрчлийн оноо</translation>
    </message>
    <message>
        <source>At twelve points the licence is withheld until study and exam.</source>
        <translation>Арван хоёр оноо хүрвэл сургалтад сууж, шалгалт өгтөл үнэмлэхийг хураана.</translation>
    </message>
    <message>
        <source>Colour of the screen</source>
        <translation>Дэлгэцийн өнгө</translation>
    </message>
    <message>
        <source>Red ground or a red code means that the licence cannot be used.</source>
        <translation>Улаан дэвсгэр эсвэл улаан код бол үнэмлэхийг ашиглах боломжгүй.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR код</translation>
    </message>
    <message>
        <source>The app always shows one; without it the screen is cut off or another app.</source>
        <translation>Апп үргэлж QR код харуулдаг; код алга бол дэлгэц тасарсан эсвэл өөр апп.</translation>
    </message>
    <message>
        <source>Quality of the picture</source>
        <translation>Зургийн чанар</translation>
    </message>
    <message>
        <source>Copies, screens, blur and glare hide what the other checks need.</source>
        <translation>Хуулбар, дэлгэц, бүдэг, гялбаа нь бусад шалгалтад хэрэгтэйг далдалдаг.</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Зургийн хэмжээ</translation>
    </message>
    <message>
        <source>Small pictures lose the strokes that tell characters apart.</source>
        <translation>Жижиг зураг тэмдэгтийг ялгадаг зураасыг алддаг.</translation>
    </message>
    <message>
        <source>Print that looks changed</source>
        <translation>Өөрчилсөн бололтой хэвлэл</translation>
    </message>
    <message>
        <source>A value whose print or ground differs may have been pasted. It is a sign, no proof.</source>
        <translation>Хэвлэл эсвэл дэвсгэр нь өөр утгыг дээр нь наасан байж болно. Энэ нь шинж тэмдэг болохоос нотолгоо биш.</translation>
    </message>
    <message>
        <source>Another open rental</source>
        <translation>Өөр нээлттэй түрээс</translation>
    </message>
    <message>
        <source>One licence with two cars: ask before handing over the second.</source>
        <translation>Нэг үнэмлэхээр хоёр машин: хоёр дахийг өгөхөөсөө өмнө асууна уу.</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>Хориотой жагсаалт</translation>
    </message>
    <message>
        <source>Your firm put this licence on its list, with a reason.</source>
        <translation>Компани энэ үнэмлэхийг шалтгаантайгаар жагсаалтдаа оруулсан.</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>A PIN needs at least %1 digits.</source>
        <translation>PIN дор хаяж %1 цифртэй байх ёстой.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose one that is not a date, a sequence or a pattern.</source>
        <translation>Энэ PIN-ийг таахад хэт амархан. Огноо, дараалсан тоо, хэв маяг биш тоо сонгоно уу.</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>Нууц хэллэг дор хаяж %1 тэмдэгттэй байх ёстой.</translation>
    </message>
    <message>
        <source>Mix at least %1 of these: small letters, capitals, digits, other characters.</source>
        <translation>Эдгээрээс дор хаяж %1 төрлийг хольж хэрэглэнэ үү: жижиг үсэг, том үсэг, цифр, бусад тэмдэгт.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Choose several words that do not belong together, without your name.</source>
        <translation>Энэ нууц хэллэгийг таахад хэт амархан. Хоорондоо холбоогүй, таны нэр ороогүй хэдэн үг сонгоно уу.</translation>
    </message>
    <message>
        <source>Enter a PIN or passphrase.</source>
        <translation>PIN эсвэл нууц хэллэг оруулна уу.</translation>
    </message>
    <message>
        <source>A passphrase may have at most %1 characters.</source>
        <translation>Нууц хэллэг хамгийн ихдээ %1 тэмдэгттэй байна.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>The keyring has no keys for the endpoint, or is locked. Put them there with --store-keys FILE.</source>
        <translation>Түлхүүр хадгалагчид холболтын цэгийн түлхүүр алга, эсвэл түгжээтэй байна. --store-keys FILE командаар хийнэ үү.</translation>
    </message>
    <message>
        <source>Nobody could call: give --keys FILE, or --no-token to try it on this machine.</source>
        <translation>Хэн ч дуудаж чадахгүй: --keys FILE өгөх, эсвэл энэ машин дээр туршихын тулд --no-token ашиглана уу.</translation>
    </message>
    <message>
        <source>The keyring could not keep the keys: %1</source>
        <translation>Түлхүүр хадгалагч түлхүүрийг хадгалж чадсангүй: %1</translation>
    </message>
    <message>
        <source>The keyring keeps the keys. Delete the file now and start with --keys keyring.</source>
        <translation>Түлхүүр хадгалагч түлхүүрийг хадгаллаа. Одоо файлыг устгаад --keys keyring гэж эхлүүлнэ үү.</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>Лог файлыг бичиж чадсангүй.</translation>
    </message>
</context>
<context>
    <name>SharedStore</name>
    <message>
        <source>The transfer was interrupted; it continues next time.</source>
        <translation>Байршуулалт тасарлаа; дараагийн удаа үргэлжилнэ.</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>Энэ лангуу түгжээтэй байна.</translation>
    </message>
    <message>
        <source>The records on the server were sealed with keys other than this desk&apos;s. Join the counters with the firm&apos;s passphrase or recovery key before anything is kept here.</source>
        <translation>Сервер дээрх бүртгэл энэ лангууныхаас өөр түлхүүрээр шифрлэгдсэн. Энд ямар нэг зүйл хадгалахаас өмнө компанийн нууц хэллэг эсвэл сэргээх түлхүүрээр нэгдэнэ үү.</translation>
    </message>
    <message>
        <source>The keys were changed and old ones dropped while other counters still have records under them. Nothing is transferred; call your administrator.</source>
        <translation>Түлхүүрийг сольж, хуучныг хассан боловч бусад лангуунд хуучин түлхүүртэй бүртгэл байна. Юу ч байршуулахгүй; администраторт хандана уу.</translation>
    </message>
    <message>
        <source>This desk has no keys yet.</source>
        <translation>Энэ лангуунд түлхүүр хараахан алга.</translation>
    </message>
    <message>
        <source>Nobody has set the server up for this firm yet. Do so in the settings.</source>
        <translation>Энэ компанид сервер хараахан тохируулаагүй байна. Тохиргоонд хийнэ үү.</translation>
    </message>
    <message>
        <source>Another desk of the firm has the name of this one. Give this desk another name in the settings.</source>
        <translation>Компанийн өөр лангуу ийм нэртэй байна. Тохиргоонд энэ лангуунд өөр нэр өгнө үү.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>%n секунд хүлээнэ үү.</numerusform>
            <numerusform>%n секунд хүлээнэ үү.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s).</source>
        <translation>
            <numerusform>%n минут хүлээнэ үү.</numerusform>
            <numerusform>%n минут хүлээнэ үү.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Хэт олон удаа оролдлоо.</translation>
    </message>
    <message>
        <source>Name and PIN or passphrase do not match. Check both and try again.</source>
        <translation>Нэр болон PIN эсвэл нууц хэллэг таарахгүй байна. Хоёуланг нь шалгаад дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>The code is wrong or has been used. Wait for the next one in your app; if it is always wrong, check the date and time of both devices.</source>
        <translation>Код таарахгүй эсвэл ашигласан байна. Апп дахь дараагийн кодыг хүлээнэ үү; огт таарахгүй бол хоёр төхөөрөмжийн огноо, цагийг шалгана уу.</translation>
    </message>
    <message>
        <source>This account is frozen. Ask a supervisor to unfreeze it.</source>
        <translation>Таны оператор эрх царцаагдсан байна. Дахин нээлгэхийн тулд ахлагчид хандана уу.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Personal data is masked with asterisks.</source>
        <translation>Хувийн мэдээллийг одоор далдалсан.</translation>
    </message>
    <message>
        <source>Holds personal data: keep it locked away.</source>
        <translation>Хувийн мэдээлэл агуулсан: цоожтой газар хадгална уу.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Хуудас %1 / %2</translation>
    </message>
    <message>
        <source>Driving licence check</source>
        <translation>Жолооны үнэмлэхийн шалгалт</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Тэнцсэн</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Анхаарах</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Тэнцээгүй</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Шалгаагүй</translation>
    </message>
    <message>
        <source>accepted by override</source>
        <translation>тусгай зөвшөөрлөөр хүлээн авсан</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Жолооны үнэмлэх</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Шалгалтууд</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Гараар зассан</translation>
    </message>
    <message>
        <source>Accepted although a check failed</source>
        <translation>Шалгалт тэнцээгүй ч хүлээн авсан</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Шалтгаан</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Зөвшөөрсөн хүн</translation>
    </message>
    <message>
        <source>Allowed at</source>
        <translation>Зөвшөөрсөн цаг</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Лангуун дээр</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Хүлээн авсан цаг</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Хүлээн авсан хүн</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Лангуу</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Машин</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>Түрээс</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Бүртгэлийн дугаар</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Хэвлэсэн</translation>
    </message>
</context>
<context>
    <name>SocketFile</name>
    <message>
        <source>There is another file at the path of the socket.</source>
        <translation>Сокетын замд өөр файл байна.</translation>
    </message>
    <message>
        <source>Somebody else listens on this socket already.</source>
        <translation>Энэ сокет дээр өөр программ аль хэдийн сонсож байна.</translation>
    </message>
    <message>
        <source>An old socket is in the way and cannot be removed.</source>
        <translation>Хуучин сокет саад болж байгаа бөгөөд устгах боломжгүй.</translation>
    </message>
</context>
<context>
    <name>StoreCommand</name>
    <message>
        <source>There are no records at %1.</source>
        <translation>%1 замд бүртгэл алга.</translation>
    </message>
    <message>
        <source>Nothing was ever kept here.</source>
        <translation>Энд хэзээ ч юу ч хадгалаагүй.</translation>
    </message>
    <message>
        <source>This desk has operators: say who you are with --operator and --secret-file.</source>
        <translation>Энэ лангуу оператортой: --operator болон --secret-file ашиглан өөрийгөө таниулна уу.</translation>
    </message>
    <message>
        <source>This operator signs in with a second factor, in the window only.</source>
        <translation>Энэ оператор хоёр дахь хүчин зүйлээр, зөвхөн цонхоор нэвтэрнэ.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Файлыг уншиж чадсангүй: %1</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>Entries of the audit log are missing between what was handed over and what follows.</source>
        <translation>Байршуулсан хэсэг болон дараагийн хэсгийн хооронд аудитын журналын бичлэг дутуу байна.</translation>
    </message>
    <message>
        <source>A record is damaged and cannot be shown. Restore it from the last backup.</source>
        <translation>Нэг бүртгэл гэмтсэн тул харуулах боломжгүй. Сүүлийн нөөцөөс сэргээнэ үү.</translation>
    </message>
    <message>
        <source>This record no longer exists: it was deleted, or its time was over.</source>
        <translation>Энэ бүртгэл энд байхгүй болсон: устгасан эсвэл хадгалах хугацаа нь дууссан.</translation>
    </message>
    <message>
        <source>This record was deleted while it lay on the desk. Accept it as a new one.</source>
        <translation>Энэ бүртгэл ширээн дээр байх үед устгагдсан. Шинэ бүртгэл болгон хүлээн авна уу.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back. Nothing is purged until it is right again; records are kept as usual. Check date and time.</source>
        <translation>Компьютерын цагийг ухраасан байна. Дахин зөв болтол юу ч цэвэрлэхгүй; бүртгэлийг ердийнх шигээ хадгална. Огноо, цагийг шалгана уу.</translation>
    </message>
    <message>
        <source>The last purge is more than a month old. If date and time are right, purge by hand; nothing was purged.</source>
        <translation>Сүүлийн цэвэрлэгээнээс хойш нэг сар гаруй болжээ. Огноо, цаг зөв бол гараар цэвэрлэнэ үү; юу ч цэвэрлээгүй.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of LicenceDesk. Install that version; nothing has been changed.</source>
        <translation>Эдгээр бүртгэлийг LicenceDesk-ийн шинэ хувилбар бичсэн. Тэр хувилбарыг суулгана уу; юу ч өөрчлөөгүй.</translation>
    </message>
    <message>
        <source>Entries of the audit log are never changed or deleted. (%1)</source>
        <translation>Аудитын журналын бичлэгийг хэзээ ч өөрчлөх, устгахгүй. (%1)</translation>
    </message>
    <message>
        <source>The record could not be written: the disk is full or does not answer. Make room on it, then try again. (%1)</source>
        <translation>Бүртгэлийг бичиж чадсангүй: диск дүүрсэн эсвэл хариулахгүй байна. Зай гаргаад дахин оролдоно уу. (%1)</translation>
    </message>
    <message>
        <source>The records cannot be written to. Ask your administrator for the right to write to %1.</source>
        <translation>Бүртгэлд бичих боломжгүй. Администратораас дараахад бичих эрх авна уу: %1.</translation>
    </message>
    <message>
        <source>The file of the records is damaged. It has been left as it is. Restore the last backup. (%1)</source>
        <translation>Бүртгэлийн файл гэмтсэн. Хэвээр нь үлдээсэн. Сүүлийн нөөцөөс сэргээнэ үү. (%1)</translation>
    </message>
    <message>
        <source>Another program is writing to the records at this moment. Try again. (%1)</source>
        <translation>Өөр программ яг одоо бүртгэлд бичиж байна. Дахин оролдоно уу. (%1)</translation>
    </message>
    <message>
        <source>This entry is there already. (%1)</source>
        <translation>Энэ бичлэг аль хэдийн байна. (%1)</translation>
    </message>
    <message>
        <source>The records could not be read. (%1)</source>
        <translation>Бүртгэлийг уншиж чадсангүй. (%1)</translation>
    </message>
    <message>
        <source>The database on the server is damaged. Tell your administrator. (%1)</source>
        <translation>Сервер дээрх өгөгдлийн сан гэмтсэн. Администраторт мэдэгдэнэ үү. (%1)</translation>
    </message>
    <message>
        <source>The database server refused name or password. Check them in the settings. (%1)</source>
        <translation>Өгөгдлийн сангийн сервер нэр эсвэл нууц үгээс татгалзлаа. Тохиргоонд шалгана уу. (%1)</translation>
    </message>
    <message>
        <source>The database server does not let this desk do that. Ask your administrator for the rights on %1.</source>
        <translation>Өгөгдлийн сангийн сервер энэ лангуунд үүнийг зөвшөөрөхгүй байна. Администратораас дараахын эрх авна уу: %1.</translation>
    </message>
    <message>
        <source>The database server has no room left. Tell your administrator. (%1)</source>
        <translation>Өгөгдлийн сангийн серверт зай үлдээгүй. Администраторт мэдэгдэнэ үү. (%1)</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Records are kept on this computer until it can. (%1)</source>
        <translation>Өгөгдлийн сангийн сервертэй холбогдож чадахгүй байна. Холбогдох хүртэл бүртгэлийг энэ компьютерт хадгална. (%1)</translation>
    </message>
    <message>
        <source>This number is not on the do-not-rent list.</source>
        <translation>Энэ дугаар хориотой жагсаалтад алга.</translation>
    </message>
</context>
<context>
    <name>StorePolicy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>Бодлогод буруу бичлэг байна: %1</translation>
    </message>
    <message>
        <source>The policy is not JSON.</source>
        <translation>Бодлого JSON биш байна.</translation>
    </message>
</context>
<context>
    <name>StoreSession</name>
    <message>
        <source>The key could not be put into the keyring of this computer. Open the keyring and try again, or choose a passphrase.</source>
        <translation>Түлхүүрийг энэ компьютерын түлхүүр хадгалагчид хийж чадсангүй. Түлхүүр хадгалагчийг нээгээд дахин оролдох, эсвэл нууц хэллэг сонгоно уу.</translation>
    </message>
</context>
<context>
    <name>TargetSheet</name>
    <message>
        <source>Target for the desk check</source>
        <translation>Зургийн ширээг шалгах карт</translation>
    </message>
    <message>
        <source>1. Print this sheet on white paper at 100 % (actual size, not “fit to page”). The ruler below must measure 100 mm.
2. Cut the target out along the dashed line.
3. Lay it where licences lie, on the mat you use. If licences lie in a sleeve, put the target into one: reflections then show.
4. In LicenceDesk, open “Check this desk” and do what it says.</source>
        <translation>1. Энэ хуудсыг цагаан цаасан дээр 100 %-аар хэвлэнэ үү (бодит хэмжээ, “хуудсанд тааруулах” биш). Доорх шугам яг 100 мм байх ёстой.
2. Шалгуур картыг тасархай шугамын дагуу хайчилна уу.
3. Үнэмлэх тавьдаг газарт, ашигладаг дэвсгэр дээрээ тавина уу. Үнэмлэх гэртэй байдаг бол шалгуур картыг ч гэрт хийнэ үү: ингэвэл ойлт харагдана.
4. LicenceDesk дээр “Зургийн ширээг шалгах”-ыг нээж, зааврыг дагана уу.</translation>
    </message>
    <message>
        <source>A dark mat, if your desk is light:
put the licence here</source>
        <translation>Ширээ цайвар өнгөтэй бол бараан дэвсгэр:
үнэмлэхийг энд тавина уу</translation>
    </message>
    <message>
        <source>The target cannot be saved here. Choose another folder.</source>
        <translation>Шалгуур картыг энд хадгалах боломжгүй. Өөр хавтас сонгоно уу.</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>The picture could not be worked on. Try another one, or type the licence in.</source>
        <translation>Зургийг боловсруулж чадсангүй. Өөр зураг туршиж үзэх, эсвэл үнэмлэхийг гараар оруулна уу.</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The secret of the app id is missing. Type it in the settings.</source>
        <translation>AppID-ийн нууц түлхүүр алга. Тохиргоонд бичнэ үү.</translation>
    </message>
    <message>
        <source>The access token is missing. Paste it in the settings.</source>
        <translation>Хандалтын токен алга. Тохиргоонд буулгана уу.</translation>
    </message>
    <message>
        <source>What was pasted is not an access token: it has spaces or characters that no token has. Paste it again in the settings.</source>
        <translation>Буулгасан зүйл хандалтын токен биш: токенд байдаггүй хоосон зай эсвэл тэмдэгт байна. Тохиргоонд дахин буулгана уу.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>A licence number has 18 characters</source>
        <translation>Үнэмлэхийн дугаар 18 тэмдэгттэй</translation>
    </message>
    <message>
        <source>The birth date in the number does not exist</source>
        <translation>Дугаар дахь төрсөн огноо байх боломжгүй</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>Шалгах цифр таарахгүй байна</translation>
    </message>
    <message>
        <source>This is not a date: write it like 2019-05-20</source>
        <translation>Энэ нь огноо биш: 2019-05-20 гэж бичнэ үү</translation>
    </message>
    <message>
        <source>This is neither a date nor 长期</source>
        <translation>Энэ нь огноо ч биш, 长期 ч биш</translation>
    </message>
    <message>
        <source>There is no such class</source>
        <translation>Ийм ангилал байхгүй</translation>
    </message>
    <message>
        <source>A file number has 12 digits</source>
        <translation>Архивын дугаар 12 цифртэй</translation>
    </message>
    <message>
        <source>A name has no digits or signs</source>
        <translation>Нэрэнд цифр, тэмдэг байдаггүй</translation>
    </message>
    <message>
        <source>The sex is 男 or 女</source>
        <translation>Хүйс нь 男 эсвэл 女</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>The records are encrypted, but the key information that belongs to them is missing. Restore the last backup.</source>
        <translation>Бүртгэл шифрлэгдсэн боловч түлхүүрийн мэдээлэл нь алга. Сүүлийн нөөцөөс сэргээнэ үү.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store.</source>
        <translation>Сангийн нууц хэллэгийг оруулна уу.</translation>
    </message>
    <message>
        <source>The key of the store lies in the system&apos;s keyring, which cannot be reached. Sign in to the desktop as usual, or enter the recovery key.</source>
        <translation>Сангийн түлхүүр системийн түлхүүр хадгалагчид байгаа боловч хандах боломжгүй байна. Компьютерт ердийнхөөрөө нэвтрэх, эсвэл сэргээх түлхүүрийг оруулна уу.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it with the password of this computer account, then try again.</source>
        <translation>Системийн түлхүүр хадгалагч түгжээтэй байна. Энэ компьютерын бүртгэлийн нууц үгээр тайлаад дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer. Perhaps a window asks for its password: answer it, then try again.</source>
        <translation>Системийн түлхүүр хадгалагч хариулсангүй. Нууц үг асуусан цонх нээлттэй байж магадгүй: хариулаад дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>The key of the store is no longer in the system&apos;s keyring. The records are safe but closed: enter the recovery key that was printed when the store was set up.</source>
        <translation>Сангийн түлхүүр системийн түлхүүр хадгалагчид байхгүй болсон. Бүртгэл бүрэн бүтэн боловч хаалттай: санг үүсгэхэд хэвлэсэн сэргээх түлхүүрийг оруулна уу.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds the key of another store. Enter the passphrase or the recovery key of this one.</source>
        <translation>Системийн түлхүүр хадгалагчид өөр сангийн түлхүүр байна. Энэ сангийн нууц хэллэг эсвэл сэргээх түлхүүрийг оруулна уу.</translation>
    </message>
</context>
<context>
    <name>UnusualAccess</name>
    <message>
        <source>%1 showed %2 records in clear between %3 and %4.</source>
        <translation>%1 нь %3–%4 хооронд %2 бүртгэлийг ил харуулсан.</translation>
    </message>
    <message>
        <source>%1 exported %2 times between %3 and %4.</source>
        <translation>%1 нь %3–%4 хооронд %2 удаа экспортолсон.</translation>
    </message>
    <message>
        <source>%1 worked outside the usual hours: %2 acts between %3 and %4.</source>
        <translation>%1 нь ажлын цагаас гадуур ажилласан: %3–%4 хооронд %2 үйлдэл.</translation>
    </message>
    <message>
        <source>%1 was refused sign-in %2 times between %3 and %4.</source>
        <translation>%1 нь %3–%4 хооронд нэвтрэх гэж %2 удаа татгалзуулсан.</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>Үл мэдэгдэх хүн</translation>
    </message>
</context>
<context>
    <name>UploadImage</name>
    <message>
        <source>There is no picture to send.</source>
        <translation>Илгээх зураг алга.</translation>
    </message>
    <message>
        <source>The picture cannot be made small enough to send. Take it again.</source>
        <translation>Зургийг илгээх хэмжээнд хүртэл багасгаж чадсангүй. Дахин авна уу.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>This is the key of another store. Use the passphrase or the recovery key that belongs to this one.</source>
        <translation>Энэ нь өөр сангийн түлхүүр. Энэ сангийн нууц хэллэг эсвэл сэргээх түлхүүрийг ашиглана уу.</translation>
    </message>
    <message>
        <source>The key information of the store has been changed. Restore the last backup.</source>
        <translation>Сангийн түлхүүрийн мэдээлэл өөрчлөгдсөн байна. Сүүлийн нөөцөөс сэргээнэ үү.</translation>
    </message>
    <message>
        <source>The key information of the store is damaged. Restore the last backup.</source>
        <translation>Сангийн түлхүүрийн мэдээлэл гэмтсэн байна. Сүүлийн нөөцөөс сэргээнэ үү.</translation>
    </message>
    <message>
        <source>The store was made by a newer version of the program. Install that version.</source>
        <translation>Санг программын шинэ хувилбар үүсгэсэн. Тэр хувилбарыг суулгана уу.</translation>
    </message>
    <message>
        <source>Stored data has been changed or damaged and cannot be opened. Restore the last backup.</source>
        <translation>Хадгалсан өгөгдөл өөрчлөгдсөн эсвэл гэмтсэн тул нээх боломжгүй. Сүүлийн нөөцөөс сэргээнэ үү.</translation>
    </message>
    <message>
        <source>Stored data was encrypted with a key that is no longer in this store. Restore the backup that it came from.</source>
        <translation>Хадгалсан өгөгдлийг энэ санд байхгүй болсон түлхүүрээр шифрлэсэн. Гарал үүслийн нөөцөөс нь сэргээнэ үү.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>Нууц хэллэгийг шалгахад санах ой хүрэлцэхгүй байна. Бусад программыг хаагаад дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>Enter a passphrase for the store.</source>
        <translation>Санд зориулж нууц хэллэг оруулна уу.</translation>
    </message>
    <message>
        <source>This store has no passphrase. Use the recovery key.</source>
        <translation>Энэ сан нууц хэллэггүй. Сэргээх түлхүүрийг ашиглана уу.</translation>
    </message>
    <message>
        <source>The passphrase is not the one of this store. Check capital letters and keyboard and try again.</source>
        <translation>Нууц хэллэг энэ сангийнх биш. Том үсэг, гарын хэлийг шалгаад дахин оролдоно уу.</translation>
    </message>
    <message>
        <source>No recovery key was ever printed for this store.</source>
        <translation>Энэ санд сэргээх түлхүүр хэзээ ч хэвлээгүй.</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery key. Compare what you typed with the printed sheet.</source>
        <translation>Сэргээх түлхүүрт алдаа байна. Бичсэнээ хэвлэсэн хуудастай тулгана уу.</translation>
    </message>
    <message>
        <source>The recovery key is typed correctly but belongs to another store, or a newer one has been printed since.</source>
        <translation>Сэргээх түлхүүрийг зөв бичсэн боловч өөр сангийнх, эсвэл түүнээс хойш шинийг хэвлэсэн байна.</translation>
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
        <translation>Түрээс эхлэхэд %1 настай</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm asks for %2</source>
        <translation>Түрээс эхлэхэд %1 настай; компани %2 нас шаарддаг</translation>
    </message>
    <message>
        <source>Name another driver</source>
        <translation>Өөр жолооч нэрлэнэ үү</translation>
    </message>
    <message>
        <source>Not over the age limit of the firm</source>
        <translation>Компанийн насны дээд хязгаараас хэтрээгүй</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm&apos;s limit is %2</source>
        <translation>Түрээс эхлэхэд %1 настай; компанийн хязгаар %2</translation>
    </message>
    <message>
        <source>Ask the manager, or name another driver</source>
        <translation>Менежерээс асуух, эсвэл өөр жолооч нэрлэнэ үү</translation>
    </message>
    <message>
        <source>No yearly medical certificate is needed</source>
        <translation>Жил бүрийн эрүүл мэндийн магадлагаа шаардлагагүй</translation>
    </message>
    <message>
        <source>Aged %1: from %2 on a medical certificate is due every year</source>
        <translation>%1 настай: %2 наснаас жил бүр эрүүл мэндийн магадлагаа шаардана</translation>
    </message>
    <message>
        <source>Ask for the certificate or the live status in 12123</source>
        <translation>Магадлагаа эсвэл 12123 дахь шууд төлөвийг үзүүлэхийг хүснэ үү</translation>
    </message>
    <message>
        <source>No class has to be downgraded for age</source>
        <translation>Наснаас болж солих ангилал алга</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost for good, treat it as C1</source>
        <translation>%1 настай: %2 ангилал бүрмөсөн хасагдсан, C1 гэж үзнэ үү</translation>
    </message>
    <message>
        <source>Aged %1: class %2 had to be downgraded at %3, unless extended</source>
        <translation>%1 настай: сунгаагүй бол %2 ангиллыг %3 насанд солих ёстой байсан</translation>
    </message>
    <message>
        <source>Check the live status in 12123; offer a vehicle of class C1</source>
        <translation>12123 дахь шууд төлөвийг шалгана уу; C1 ангиллын машин санал болгоно уу</translation>
    </message>
    <message>
        <source>No class is lost for age</source>
        <translation>Наснаас болж хасагдсан ангилал алга</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost at %3</source>
        <translation>%1 настай: %2 ангилал %3 насанд хасагдана</translation>
    </message>
    <message>
        <source>Do not hand over a vehicle of that class</source>
        <translation>Тэр ангиллын машин бүү өгөөрэй</translation>
    </message>
    <message>
        <source>Aged %1: nobody holds class %2 before %3</source>
        <translation>%1 настай: %3 нас хүрээгүй хэн ч %2 ангилалгүй</translation>
    </message>
    <message>
        <source>Compare class and date of birth with the card</source>
        <translation>Ангилал болон төрсөн огноог карттай тулгана уу</translation>
    </message>
    <message>
        <source>Old enough for the class</source>
        <translation>Насны хувьд ангилалд тохирно</translation>
    </message>
    <message>
        <source>Compare the class with the card</source>
        <translation>Ангиллыг карттай тулгана уу</translation>
    </message>
    <message>
        <source>The class is made of official codes</source>
        <translation>Ангилал албан ёсны кодоос бүрдсэн</translation>
    </message>
    <message>
        <source>“%1” is not a vehicle class</source>
        <translation>“%1” гэсэн ангилал байхгүй</translation>
    </message>
    <message>
        <source>The class %1 is printed beside one that includes it</source>
        <translation>%1 ангилал түүнийг багтаасан ангиллын хажууд хэвлэгдсэн</translation>
    </message>
    <message>
        <source>The codes of %1 are not in the official order</source>
        <translation>%1: кодууд албан ёсны дарааллаар биш байна</translation>
    </message>
    <message>
        <source>The class is printed as the office prints it</source>
        <translation>Ангиллыг албан байгууллагын хэвлэдэг хэлбэрээр хэвлэсэн</translation>
    </message>
    <message>
        <source>No vehicle is chosen</source>
        <translation>Машин сонгоогүй байна</translation>
    </message>
    <message>
        <source>Choose the vehicle</source>
        <translation>Машин сонгоно уу</translation>
    </message>
    <message>
        <source>Class %1 covers the vehicle</source>
        <translation>%1 ангилал энэ машинд тохирно</translation>
    </message>
    <message>
        <source>Class %1 does not cover the vehicle: it needs %2</source>
        <translation>%1 ангилал энэ машинд тохирохгүй: %2 хэрэгтэй</translation>
    </message>
    <message>
        <source>Offer a vehicle of class %1, or name another driver</source>
        <translation>%1 ангиллын машин санал болгох, эсвэл өөр жолооч нэрлэнэ үү</translation>
    </message>
    <message>
        <source>Class C6 existed when the card began</source>
        <translation>Карт хүчинтэй болоход C6 ангилал байсан</translation>
    </message>
    <message>
        <source>Valid from %1 with class C6, which has existed only since %2</source>
        <translation>%1 огнооноос C6 ангилалтай, гэтэл C6 нь %2 огнооноос бий болсон</translation>
    </message>
    <message>
        <source>Compare the class; a card reissued since then may be right</source>
        <translation>Ангиллыг тулгана уу; түүнээс хойш дахин олгосон карт зөв байж болно</translation>
    </message>
    <message>
        <source>Held a car class for a year before C6</source>
        <translation>C6-аас өмнө суудлын машины ангиллыг нэг жил эзэмшсэн</translation>
    </message>
    <message>
        <source>Class C6 needs a year with C1 or C2 first</source>
        <translation>C6 ангилалд эхлээд C1 эсвэл C2-ыг нэг жил эзэмших шаардлагатай</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 эсвэл %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, бас %2</translation>
    </message>
    <message>
        <source>Compare the dates with the card</source>
        <translation>Огноог карттай тулгана уу</translation>
    </message>
    <message>
        <source>No such date: %1</source>
        <translation>Ийм огноо байхгүй: %1</translation>
    </message>
    <message>
        <source>No date was read</source>
        <translation>Огноо уншаагүй</translation>
    </message>
    <message>
        <source>Type the dates in</source>
        <translation>Огноог гараар оруулна уу</translation>
    </message>
    <message>
        <source>All dates are real dates</source>
        <translation>Бүх огноо бодитой</translation>
    </message>
    <message>
        <source>Valid from %1, but renewed early and good since %2 by its record</source>
        <translation>%1 огнооноос хүчинтэй, гэхдээ эрт сунгаж, тэмдэглэлээр %2 огнооноос хүчинтэй</translation>
    </message>
    <message>
        <source>Compare the note on the duplicate page</source>
        <translation>Хавсралт хуудасны тэмдэглэлийг тулгана уу</translation>
    </message>
    <message>
        <source>Valid from %1; its record says since when already, not understood</source>
        <translation>%1 огнооноос хүчинтэй; тэмдэглэлд илүү эрт огноо байгаа боловч ойлгосонгүй</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>%1 огнооноос өмнө хүчингүй</translation>
    </message>
    <message>
        <source>Look on the duplicate page for a note that it is already valid</source>
        <translation>Аль хэдийн хүчинтэй гэсэн тэмдэглэл хавсралт хуудсанд байгаа эсэхийг харна уу</translation>
    </message>
    <message>
        <source>First issued on %1, but born on %2</source>
        <translation>Анх олгосон %1, гэтэл төрсөн %2</translation>
    </message>
    <message>
        <source>Valid from %1, before the first issue on %2</source>
        <translation>Хүчинтэй эхлэх %1, анх олгосон %2 огнооноос өмнө</translation>
    </message>
    <message>
        <source>Birth, first issue and start of validity are in order</source>
        <translation>Төрсөн, анх олгосон, хүчинтэй эхлэх огноо дэс дараатай</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue</source>
        <translation>Анх олгоход %1 настай</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue: nobody gets a licence before %2</source>
        <translation>Анх олгоход %1 настай: %2 нас хүрээгүй хүнд үнэмлэх олгодоггүй</translation>
    </message>
    <message>
        <source>Not too old at the first issue</source>
        <translation>Анх олгоход наснаас хэтрээгүй</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue, the limit then was %2</source>
        <translation>Анх олгоход %1 настай, тухайн үеийн хязгаар %2</translation>
    </message>
    <message>
        <source>Ask the customer to open 12123 and show the live screen</source>
        <translation>Үйлчлүүлэгчээс 12123-ыг нээж, шууд дэлгэцийг үзүүлэхийг хүснэ үү</translation>
    </message>
    <message>
        <source>The screen was live when it was read</source>
        <translation>Уншихад дэлгэц шууд байсан</translation>
    </message>
    <message>
        <source>The screen was live when the picture was taken, on %1</source>
        <translation>Зураг авахад дэлгэц шууд байсан, %1</translation>
    </message>
    <message>
        <source>It is not known when the picture was taken</source>
        <translation>Зургийг хэзээ авсан нь мэдэгдэхгүй</translation>
    </message>
    <message>
        <source>The clock on the screen is not understood</source>
        <translation>Дэлгэц дээрх цагийг ойлгосонгүй</translation>
    </message>
    <message>
        <source>The clock on the screen shows %1, the picture is of %2</source>
        <translation>Дэлгэц дээрх цаг %1, зургийнх %2</translation>
    </message>
    <message>
        <source>%1 is not understood</source>
        <translation>%1: ойлгосонгүй</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Үүсгэсэн: %1</translation>
    </message>
    <message>
        <source>Made on %1, which is still to come</source>
        <translation>Үүсгэсэн: %1, тэр цаг хараахан болоогүй</translation>
    </message>
    <message>
        <source>The status is %1: the holder must not drive</source>
        <translation>Төлөв нь %1: эзэмшигч машин жолоодох ёсгүй</translation>
    </message>
    <message>
        <source>Do not hand over the car</source>
        <translation>Машин бүү өгөөрэй</translation>
    </message>
    <message>
        <source>The status is “%1”, which is none of the usual</source>
        <translation>Төлөв нь “%1”, ердийн төлөвүүдийн нэг биш</translation>
    </message>
    <message>
        <source>Ask the customer to explain the status in 12123</source>
        <translation>Үйлчлүүлэгчээс 12123 дахь төлөвийг тайлбарлахыг хүснэ үү</translation>
    </message>
    <message>
        <source>The status allows driving</source>
        <translation>Төлөв жолоодохыг зөвшөөрнө</translation>
    </message>
    <message>
        <source>The status is %1: allowed to drive, but matters are open</source>
        <translation>Төлөв нь %1: жолоодож болно, гэхдээ шийдээгүй асуудалтай</translation>
    </message>
    <message>
        <source>Tell the customer; follow the rule of the firm</source>
        <translation>Үйлчлүүлэгчид хэлнэ үү; компанийн журмыг дагана уу</translation>
    </message>
    <message>
        <source>No outstanding offences</source>
        <translation>Шийдээгүй зөрчил алга</translation>
    </message>
    <message>
        <source>Compare it with the card and correct it</source>
        <translation>Карттай тулгаад засна уу</translation>
    </message>
    <message>
        <source>%1 points of %2: the licence is withheld until the exam is passed</source>
        <translation>%2 онооноос %1: шалгалт өгтөл үнэмлэхийг хураасан</translation>
    </message>
    <message>
        <source>%1 points of %2</source>
        <translation>%2 онооноос %1</translation>
    </message>
    <message>
        <source>Follow the rule of the firm</source>
        <translation>Компанийн журмыг дагана уу</translation>
    </message>
    <message>
        <source>The screen or its code is red: the licence cannot be used</source>
        <translation>Дэлгэц эсвэл код нь улаан: үнэмлэхийг ашиглах боломжгүй</translation>
    </message>
    <message>
        <source>The QR code is red: the licence cannot be used</source>
        <translation>QR код улаан: үнэмлэхийг ашиглах боломжгүй</translation>
    </message>
    <message>
        <source>The ground of the screen is red: the licence cannot be used</source>
        <translation>Дэлгэцийн дэвсгэр улаан: үнэмлэхийг ашиглах боломжгүй</translation>
    </message>
    <message>
        <source>The colour of the screen was not judged</source>
        <translation>Дэлгэцийн өнгийг үнэлээгүй</translation>
    </message>
    <message>
        <source>Look: green ground and black code are good, red is not</source>
        <translation>Харна уу: ногоон дэвсгэр, хар код бол зүгээр, улаан бол болохгүй</translation>
    </message>
    <message>
        <source>The screen is green</source>
        <translation>Дэлгэц ногоон</translation>
    </message>
    <message>
        <source>No QR code was looked for</source>
        <translation>QR код хайгаагүй</translation>
    </message>
    <message>
        <source>Look for the QR code</source>
        <translation>QR код байгаа эсэхийг харна уу</translation>
    </message>
    <message>
        <source>The QR code is there</source>
        <translation>QR код байна</translation>
    </message>
    <message>
        <source>No QR code on the screen: it is cut off, or this is not a 12123 screen</source>
        <translation>Дэлгэц дээр QR код алга: тасарсан, эсвэл 12123-ын дэлгэц биш</translation>
    </message>
    <message>
        <source>This core number was on another person&apos;s licence before</source>
        <translation>Энэ голын дугаар өмнө нь өөр хүний үнэмлэх дээр байсан</translation>
    </message>
    <message>
        <source>Look at the original; a core number is given out once</source>
        <translation>Эхийг нь харна уу; голын дугаарыг нэг л удаа олгодог</translation>
    </message>
    <message>
        <source>The core number has not been seen on another person&apos;s licence</source>
        <translation>Голын дугаар өөр хүнийхэд байгаагүй</translation>
    </message>
    <message>
        <source>This licence is on another rental until %1</source>
        <translation>Энэ үнэмлэхээр %1 хүртэл өөр түрээс байна</translation>
    </message>
    <message>
        <source>Ask about the other rental</source>
        <translation>Нөгөө түрээсийг асууна уу</translation>
    </message>
    <message>
        <source>No other rental is open on this licence</source>
        <translation>Энэ үнэмлэхээр өөр нээлттэй түрээс алга</translation>
    </message>
    <message>
        <source>Not on the do-not-rent list</source>
        <translation>Хориотой жагсаалтад алга</translation>
    </message>
    <message>
        <source>On the do-not-rent list: %1</source>
        <translation>Хориотой жагсаалтад бий: %1</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>Ахлагчийг дуудна уу</translation>
    </message>
    <message>
        <source>The number and the date of birth agree</source>
        <translation>Дугаар ба төрсөн огноо таарч байна</translation>
    </message>
    <message>
        <source>The number says born on %1, the licence says %2</source>
        <translation>Дугаараар %1-нд төрсөн, үнэмлэхээр %2</translation>
    </message>
    <message>
        <source>Compare both with the card; if they are printed like that, do not accept it</source>
        <translation>Хоёуланг нь карттай тулгана уу; үнэхээр ингэж хэвлэсэн бол хүлээн авч болохгүй</translation>
    </message>
    <message>
        <source>The number and the sex agree</source>
        <translation>Дугаар ба хүйс таарч байна</translation>
    </message>
    <message>
        <source>The number is one of a person of sex %1, the licence says %2</source>
        <translation>Дугаараар хүйс нь %1, үнэмлэхээр %2</translation>
    </message>
    <message>
        <source>Compare with the identity card; a legal change of sex may explain it</source>
        <translation>Иргэний үнэмлэхтэй тулгана уу; хууль ёсоор хүйсээ сольсон байж болно</translation>
    </message>
    <message>
        <source>The number begins in %1</source>
        <translation>Дугаарын эхлэл: %1</translation>
    </message>
    <message>
        <source>No province has the code %1 with which the number begins</source>
        <translation>Дугаарын эхний %1 код аль ч мужийнх биш</translation>
    </message>
    <message>
        <source>Compare the licence number with the card, digit by digit</source>
        <translation>Үнэмлэхийн дугаарыг карттай цифр цифрээр нь тулгана уу</translation>
    </message>
    <message>
        <source>The number begins with no existing province</source>
        <translation>Дугаарын эхлэл аль ч мужийнх биш</translation>
    </message>
    <message>
        <source>First registered in %1</source>
        <translation>Анх бүртгүүлсэн газар: %1</translation>
    </message>
    <message>
        <source>The region code %1 is in no list since 1980</source>
        <translation>%1 нутгийн код 1980 оноос хойшхи аль ч жагсаалтад алга</translation>
    </message>
    <message>
        <source>Compare the first six digits of the number with the card</source>
        <translation>Дугаарын эхний зургаан цифрийг карттай тулгана уу</translation>
    </message>
    <message>
        <source>The region code is in no list</source>
        <translation>Нутгийн код аль ч жагсаалтад алга</translation>
    </message>
    <message>
        <source>The region existed when the holder was born</source>
        <translation>Эзэмшигч төрөхөд энэ нутаг байсан</translation>
    </message>
    <message>
        <source>The region %1 was abolished in %2, before the holder was born</source>
        <translation>%1 нь эзэмшигч төрөхөөс өмнө, %2 онд татан буугдсан</translation>
    </message>
    <message>
        <source>The address or the number names no province</source>
        <translation>Хаяг эсвэл дугаараас муж тодорхойгүй</translation>
    </message>
    <message>
        <source>Address and number name the same province</source>
        <translation>Хаяг ба дугаар нэг мужийг заана</translation>
    </message>
    <message>
        <source>Lives in %1, first registered in %2: people move</source>
        <translation>Амьдардаг газар %1, анх бүртгүүлсэн газар %2: нүүсэн байж болно</translation>
    </message>
    <message>
        <source>Nationality and kind of number agree</source>
        <translation>Иргэншил ба дугаарын төрөл таарч байна</translation>
    </message>
    <message>
        <source>The number is a foreigner&apos;s, the nationality is %1</source>
        <translation>Дугаар нь гадаадын иргэнийх, иргэншил нь %1</translation>
    </message>
    <message>
        <source>The number is a Chinese citizen&apos;s, the nationality is %1</source>
        <translation>Дугаар нь Хятадын иргэнийх, иргэншил нь %1</translation>
    </message>
    <message>
        <source>Compare number and nationality with the card</source>
        <translation>Дугаар ба иргэншлийг карттай тулгана уу</translation>
    </message>
    <message>
        <source>The name is a printed word of the form</source>
        <translation>Нэр нь маягтын хэвлэмэл үг байна</translation>
    </message>
    <message>
        <source>Compare the name with the card</source>
        <translation>Нэрийг карттай тулгана уу</translation>
    </message>
    <message>
        <source>The name looks like a name</source>
        <translation>Нэр нь нэрийн хэлбэртэй</translation>
    </message>
    <message>
        <source>The name does not look like a name</source>
        <translation>Нэр нь нэрийн хэлбэргүй</translation>
    </message>
    <message>
        <source>The name is that of the booking</source>
        <translation>Нэр нь захиалгынхтай ижил</translation>
    </message>
    <message>
        <source>The name agrees with the booking but for a rare character</source>
        <translation>Нэр нь ховор ханзаас бусдаараа захиалгынхтай таарна</translation>
    </message>
    <message>
        <source>Compare the rare character with the identity card</source>
        <translation>Ховор ханзыг иргэний үнэмлэхтэй тулгана уу</translation>
    </message>
    <message>
        <source>The name is not that of the booking</source>
        <translation>Нэр нь захиалгынхаас өөр</translation>
    </message>
    <message>
        <source>Ask who drives; take the licence of the person in the booking</source>
        <translation>Хэн жолоодохыг асууна уу; захиалга дээрх хүний үнэмлэхийг авна уу</translation>
    </message>
    <message>
        <source>Every field that is needed was read</source>
        <translation>Шаардлагатай бүх талбарыг уншсан</translation>
    </message>
    <message>
        <source>Not read surely enough: %1</source>
        <translation>Хангалттай найдвартай уншаагүй: %1</translation>
    </message>
    <message>
        <source>Take the picture again, or type these fields in</source>
        <translation>Дахин зураг авах, эсвэл эдгээр талбарыг гараар оруулна уу</translation>
    </message>
    <message>
        <source>The number is that of a travel permit for Hong Kong and Macao residents</source>
        <translation>Дугаар нь Хонконг, Макаогийн оршин суугчийн зорчих зөвшөөрлийнх</translation>
    </message>
    <message>
        <source>The number is that of a foreigner&apos;s permanent residence card of 2017</source>
        <translation>Дугаар нь 2017 оны загварын гадаадын иргэний байнга оршин суух үнэмлэхийнх</translation>
    </message>
    <message>
        <source>The number is not that of a resident identity card</source>
        <translation>Дугаар нь иргэний үнэмлэхийнх биш</translation>
    </message>
    <message>
        <source>This cannot be a licence number</source>
        <translation>Энэ нь үнэмлэхийн дугаар байх боломжгүй</translation>
    </message>
    <message>
        <source>The licence number has 18 characters as it should</source>
        <translation>Үнэмлэхийн дугаар ёсоороо 18 тэмдэгттэй</translation>
    </message>
    <message>
        <source>The number has the old form of 15 digits</source>
        <translation>Дугаар нь хуучин 15 цифрийн хэлбэртэй</translation>
    </message>
    <message>
        <source>Ask for the passport or permit and compare the number</source>
        <translation>Паспорт эсвэл зөвшөөрлийг нь үзэж, дугаарыг тулгана уу</translation>
    </message>
    <message>
        <source>Look at character %1 of the number: is it %2 instead of %3?</source>
        <translation>Дугаарын %1-р тэмдэгтийг харна уу: %3 биш %2 мөн үү?</translation>
    </message>
    <message>
        <source>The check character of the licence number is right</source>
        <translation>Үнэмлэхийн дугаарын шалгах тэмдэгт зөв</translation>
    </message>
    <message>
        <source>The check character does not match the licence number: it is misread, or no such number was ever issued</source>
        <translation>Шалгах тэмдэгт үнэмлэхийн дугаартай таарахгүй: буруу уншсан, эсвэл ийм дугаар хэзээ ч олгогдоогүй</translation>
    </message>
    <message>
        <source>The date of birth inside the number, %1, cannot be</source>
        <translation>Дугаар доторх төрсөн огноо %1 байх боломжгүй</translation>
    </message>
    <message>
        <source>The number contains a real date of birth</source>
        <translation>Дугаарт бодит төрсөн огноо байна</translation>
    </message>
    <message>
        <source>The number is not of the old 15-digit form</source>
        <translation>Дугаар нь хуучин 15 цифрийн хэлбэртэй биш</translation>
    </message>
    <message>
        <source>The number has 15 digits: such numbers have been invalid since 2013</source>
        <translation>Дугаар нь 15 цифртэй: ийм дугаар 2013 оноос хүчингүй</translation>
    </message>
    <message>
        <source>Ask for the current identity card and the renewed licence</source>
        <translation>Одоогийн иргэний үнэмлэх болон сунгасан жолооны үнэмлэхийг нь үзнэ үү</translation>
    </message>
    <message>
        <source>Part of the number is masked: this is a shared or saved copy</source>
        <translation>Дугаарын хэсэг далдлагдсан: энэ нь хуваалцсан эсвэл хадгалсан хуулбар</translation>
    </message>
    <message>
        <source>Ask to see the licence itself, or the live screen of 12123</source>
        <translation>Эх үнэмлэх, эсвэл 12123-ын шууд дэлгэцийг үзүүлэхийг хүснэ үү</translation>
    </message>
    <message>
        <source>No digit of the number is masked</source>
        <translation>Дугаарын цифр далдлагдаагүй</translation>
    </message>
    <message>
        <source>Digits of the licence number are hidden</source>
        <translation>Үнэмлэхийн дугаарын зарим цифр нуугдсан</translation>
    </message>
    <message>
        <source>Ask for the original and type the number in</source>
        <translation>Эхийг нь үзэж, дугаарыг гараар оруулна уу</translation>
    </message>
    <message>
        <source>A number of this kind does not say</source>
        <translation>Ийм төрлийн дугаар үүнийг заадаггүй</translation>
    </message>
    <message>
        <source>Check the passport or permit instead</source>
        <translation>Оронд нь паспорт эсвэл зөвшөөрлийг шалгана уу</translation>
    </message>
    <message>
        <source>%1 differs between the pages</source>
        <translation>%1: хуудсуудад зөрүүтэй</translation>
    </message>
    <message>
        <source>Compare the pages: they must belong to one person</source>
        <translation>Хуудсуудыг тулгана уу: нэг хүнийх байх ёстой</translation>
    </message>
    <message>
        <source>Number and name were not read on every page</source>
        <translation>Бүх хуудаснаас дугаар, нэр уншигдаагүй</translation>
    </message>
    <message>
        <source>Compare the pages by eye</source>
        <translation>Хуудсуудыг нүдээр тулгана уу</translation>
    </message>
    <message>
        <source>Number and name are the same on every page</source>
        <translation>Бүх хуудсанд дугаар, нэр ижил</translation>
    </message>
    <message>
        <source>The file number does not have 12 digits</source>
        <translation>Архивын дугаар 12 цифртэй биш</translation>
    </message>
    <message>
        <source>Compare the file number with the card</source>
        <translation>Архивын дугаарыг карттай тулгана уу</translation>
    </message>
    <message>
        <source>No office has the code %1 with which the file number begins</source>
        <translation>Архивын дугаарын эхний %1 код аль ч байгууллагынх биш</translation>
    </message>
    <message>
        <source>The file number is one of %1</source>
        <translation>Архивын дугаарын харьяалал: %1</translation>
    </message>
    <message>
        <source>The duplicate page is here</source>
        <translation>Хавсралт хуудас байна</translation>
    </message>
    <message>
        <source>The duplicate page is missing</source>
        <translation>Хавсралт хуудас дутуу</translation>
    </message>
    <message>
        <source>Read the duplicate page too</source>
        <translation>Хавсралт хуудсыг ч уншуулна уу</translation>
    </message>
    <message>
        <source>The record names the end of validity</source>
        <translation>Тэмдэглэлд хүчинтэй дуусах огноо бий</translation>
    </message>
    <message>
        <source>The record asks for renewal by %1, the licence runs to %2</source>
        <translation>Тэмдэглэлд %1 гэхэд сунгахыг шаардсан, үнэмлэх %2 хүртэл хүчинтэй</translation>
    </message>
    <message>
        <source>Compare both pages: they must belong together</source>
        <translation>Хоёр хуудсыг тулгана уу: нэг үнэмлэхийнх байх ёстой</translation>
    </message>
    <message>
        <source>The bar code is not that of a paper core</source>
        <translation>Зураасан код нь цаасан голынх биш</translation>
    </message>
    <message>
        <source>Look at the bar code</source>
        <translation>Зураасан кодыг харна уу</translation>
    </message>
    <message>
        <source>The check character of the bar code does not match the old formula</source>
        <translation>Зураасан кодын шалгах тэмдэгт хуучин томьёонд таарахгүй</translation>
    </message>
    <message>
        <source>The bar code is that of a paper core</source>
        <translation>Зураасан код нь цаасан голынх</translation>
    </message>
    <message>
        <source>a grey copy</source>
        <translation>хар цагаан хуулбар</translation>
    </message>
    <message>
        <source>taken from a screen</source>
        <translation>дэлгэцээс авсан</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>бүдэг</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>тасарсан</translation>
    </message>
    <message>
        <source>glare over a field</source>
        <translation>талбар дээр гялбаатай</translation>
    </message>
    <message>
        <source>The picture shows the original, whole and sharp</source>
        <translation>Зурагт эх нь бүтэн, тод байна</translation>
    </message>
    <message>
        <source>The picture: %1</source>
        <translation>Зураг: %1</translation>
    </message>
    <message>
        <source>Take it again from the original, without glare</source>
        <translation>Эхээс нь гялбаагүй дахин авна уу</translation>
    </message>
    <message>
        <source>The size of the picture is not known</source>
        <translation>Зургийн хэмжээ мэдэгдэхгүй</translation>
    </message>
    <message>
        <source>The picture is large enough</source>
        <translation>Зураг хангалттай том</translation>
    </message>
    <message>
        <source>The picture is only %1 pixels high or wide</source>
        <translation>Зургийн өндөр эсвэл өргөн ердөө %1 пиксел</translation>
    </message>
    <message>
        <source>Take it again from nearer</source>
        <translation>Ойроос дахин авна уу</translation>
    </message>
    <message>
        <source>No value stands out from the others by its print</source>
        <translation>Хэвлэлээрээ бусдаас ялгарах утга алга</translation>
    </message>
    <message>
        <source>Print or ground differ from the other values: %1</source>
        <translation>Хэвлэл эсвэл дэвсгэр нь бусад утгаас өөр: %1</translation>
    </message>
    <message>
        <source>Look at the card: was something pasted over or erased?</source>
        <translation>Картыг харна уу: ямар нэг зүйл нааж, эсвэл арилгасан уу?</translation>
    </message>
    <message>
        <source>Explain to the customer: no trailer, motorway only with an experienced companion, sticker at the rear</source>
        <translation>Тайлбарлана уу: чиргүүл чирэхгүй, хурдны замд зөвхөн туршлагатай хүнтэй явна, ард нь таних тэмдэг наана</translation>
    </message>
    <message>
        <source>The probation year ended on %1</source>
        <translation>Туршилтын жил %1-нд дууссан</translation>
    </message>
    <message>
        <source>On probation until %1, first issued on %2</source>
        <translation>Туршилтын хугацаа %1 хүртэл, анх олгосон %2</translation>
    </message>
    <message>
        <source>The record names a probation, its end is not understood</source>
        <translation>Тэмдэглэлд туршилтын хугацаа байгаа боловч дуусах огноог ойлгосонгүй</translation>
    </message>
    <message>
        <source>The record names no probation</source>
        <translation>Тэмдэглэлд туршилтын хугацаа алга</translation>
    </message>
    <message>
        <source>The probation in the record ended on %1</source>
        <translation>Тэмдэглэл дэх туршилтын хугацаа %1-нд дууссан</translation>
    </message>
    <message>
        <source>On probation until %1 by the record</source>
        <translation>Тэмдэглэлээр туршилтын хугацаа %1 хүртэл</translation>
    </message>
    <message>
        <source>Not on probation</source>
        <translation>Туршилтын хугацаанд биш</translation>
    </message>
    <message>
        <source>On probation: must not drive a commercial passenger vehicle</source>
        <translation>Туршилтын хугацаанд: зорчигч тээврийн машин жолоодох ёсгүй</translation>
    </message>
    <message>
        <source>On probation: must not tow a trailer</source>
        <translation>Туршилтын хугацаанд: чиргүүл чирэх ёсгүй</translation>
    </message>
    <message>
        <source>Offer a vehicle without a trailer, or another driver</source>
        <translation>Чиргүүлгүй машин, эсвэл өөр жолооч санал болгоно уу</translation>
    </message>
    <message>
        <source>Driving since %1</source>
        <translation>%1 огнооноос жолоодож байгаа</translation>
    </message>
    <message>
        <source>Driving since %1; the firm asks for %2 months</source>
        <translation>%1 огнооноос жолоодож байгаа; компани %2 сар шаарддаг</translation>
    </message>
    <message>
        <source>The seal names a traffic police office</source>
        <translation>Тамга нь замын цагдаагийн байгууллагынх</translation>
    </message>
    <message>
        <source>The text of the seal is not that of a traffic police office</source>
        <translation>Тамганы бичиг замын цагдаагийн байгууллагынх биш</translation>
    </message>
    <message>
        <source>Look at the seal</source>
        <translation>Тамгыг харна уу</translation>
    </message>
    <message>
        <source>The seal or the file number names no province</source>
        <translation>Тамга эсвэл архивын дугаараас муж тодорхойгүй</translation>
    </message>
    <message>
        <source>Seal and file number name the same province</source>
        <translation>Тамга ба архивын дугаар нэг мужийг заана</translation>
    </message>
    <message>
        <source>The seal is of %1, the file number of %2</source>
        <translation>Тамга: %1, архивын дугаар: %2</translation>
    </message>
    <message>
        <source>Compare seal and file number with the card</source>
        <translation>Тамга ба архивын дугаарыг карттай тулгана уу</translation>
    </message>
    <message>
        <source>The seal or the file number names no prefecture</source>
        <translation>Тамга эсвэл архивын дугаараас хот тодорхойгүй</translation>
    </message>
    <message>
        <source>Seal and file number name the same prefecture</source>
        <translation>Тамга ба архивын дугаар нэг хотыг заана</translation>
    </message>
    <message>
        <source>The seal was not looked for</source>
        <translation>Тамга хайгаагүй</translation>
    </message>
    <message>
        <source>No seal at its place</source>
        <translation>Байх газартаа тамга алга</translation>
    </message>
    <message>
        <source>Look at the seal on the card</source>
        <translation>Карт дээрх тамгыг харна уу</translation>
    </message>
    <message>
        <source>The seal is not red: this may be a copy</source>
        <translation>Тамга улаан биш: хуулбар байж болно</translation>
    </message>
    <message>
        <source>Ask for the original</source>
        <translation>Эхийг нь үзүүлэхийг хүснэ үү</translation>
    </message>
    <message>
        <source>A red seal is at its place</source>
        <translation>Байх газартаа улаан тамга байна</translation>
    </message>
    <message>
        <source>The licence has no end date</source>
        <translation>Үнэмлэх дуусах огноогүй</translation>
    </message>
    <message>
        <source>The term is %1 years</source>
        <translation>Хугацаа нь %1 жил</translation>
    </message>
    <message>
        <source>From %1 to %2: licences run for 6 or 10 years or are permanent</source>
        <translation>%1–%2: үнэмлэх 6, 10 жилийн эсвэл хугацаагүй байдаг</translation>
    </message>
    <message>
        <source>The licence ends on the same day and month as it began</source>
        <translation>Дуусах сар, өдөр нь эхэлсэнтэй ижил</translation>
    </message>
    <message>
        <source>It begins on %1 and ends on %2: day and month must be the same</source>
        <translation>Эхлэл %1, төгсгөл %2: сар, өдөр ижил байх ёстой</translation>
    </message>
    <message>
        <source>Valid from the same day and month as the first issue</source>
        <translation>Хүчинтэй эхлэх сар, өдөр нь анх олгосонтой ижил</translation>
    </message>
    <message>
        <source>First issued on %1, valid from %2: day and month are usually the same</source>
        <translation>Анх олгосон %1, хүчинтэй эхлэх %2: сар, өдөр ихэвчлэн ижил байдаг</translation>
    </message>
    <message>
        <source>Compare both dates; a restored or converted licence may differ</source>
        <translation>Хоёр огноог тулгана уу; сэргээсэн эсвэл сольсон үнэмлэхийнх өөр байж болно</translation>
    </message>
    <message>
        <source>The earlier terms are consistent</source>
        <translation>Өмнөх хугацаануудын нийлбэр таарна</translation>
    </message>
    <message>
        <source>%1 years from first issue to this card: no terms of 6 and 10 add up to it</source>
        <translation>Анх олгосноос энэ карт хүртэл %1 жил: 6 ба 10 жилийн хугацаагаар ийм нийлбэр гарахгүй</translation>
    </message>
    <message>
        <source>The first card runs for 6 years</source>
        <translation>Эхний карт 6 жилийн хугацаатай</translation>
    </message>
    <message>
        <source>A first card that runs to %1: first cards run for 6 years</source>
        <translation>Эхний карт %1 хүртэл хүчинтэй: эхний карт 6 жилийн хугацаатай байдаг</translation>
    </message>
    <message>
        <source>Compare the dates; army and foreign conversions may differ</source>
        <translation>Огноог тулгана уу; цэргийн эсвэл гадаадын үнэмлэхээс сольсон бол өөр байж болно</translation>
    </message>
    <message>
        <source>Held long enough for a permanent licence</source>
        <translation>Хугацаагүй үнэмлэх авахад хангалттай удаан эзэмшсэн</translation>
    </message>
    <message>
        <source>No end date, though first issued on %1: that takes %2 years</source>
        <translation>Анх олгосон %1 атлаа дуусах огноогүй: үүнд %2 жил шаардлагатай</translation>
    </message>
    <message>
        <source>Ten-year cards existed then</source>
        <translation>Тэр үед арван жилийн карт байсан</translation>
    </message>
    <message>
        <source>A ten-year card cannot end on %1</source>
        <translation>Арван жилийн карт %1-нд дуусах боломжгүй</translation>
    </message>
    <message>
        <source>The old edition and its dates go together</source>
        <translation>Хуучин загвар ба огноо нь таарна</translation>
    </message>
    <message>
        <source>A card of the edition before 2013 that runs to %1: those have expired</source>
        <translation>2013 оноос өмнөх загварын карт %1 хүртэл хүчинтэй гэсэн: тэдгээрийн хугацаа бүгд дууссан</translation>
    </message>
    <message>
        <source>Look closely: paper, print and the edition of the card</source>
        <translation>Сайтар харна уу: картын цаас, хэвлэл, загвар</translation>
    </message>
    <message>
        <source>Do not hand over the car; ask for the renewed licence</source>
        <translation>Машин бүү өгөөрэй; сунгасан үнэмлэхийг нь үзүүлэхийг хүснэ үү</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>%1 хүртэл хүчинтэй</translation>
    </message>
    <message>
        <source>Expired on %1, more than a year ago: cancelled by law</source>
        <translation>%1-нд дууссан, нэг жилээс илүү болсон: хуулиар хүчингүй</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>%1-нд хугацаа дууссан</translation>
    </message>
    <message>
        <source>No return date is given</source>
        <translation>Буцаах огноо өгөөгүй</translation>
    </message>
    <message>
        <source>Enter the return date</source>
        <translation>Буцаах огноог оруулна уу</translation>
    </message>
    <message>
        <source>Valid until %1, the return is on %2</source>
        <translation>%1 хүртэл хүчинтэй, буцаах огноо %2</translation>
    </message>
    <message>
        <source>Expires on %1, before the return on %2</source>
        <translation>%1-нд дуусна, %2 огноонд буцаахаас өмнө</translation>
    </message>
    <message>
        <source>Agree on a return by %1, or wait for the renewed licence</source>
        <translation>%1 гэхэд буцаахаар тохирох, эсвэл сунгасан үнэмлэхийг хүлээнэ үү</translation>
    </message>
    <message>
        <source>Valid for %1 days after the return</source>
        <translation>Буцааснаас хойш %1 өдөр хүчинтэй</translation>
    </message>
    <message>
        <source>Expires on %1, only %2 days after the return; the firm asks for %3 days</source>
        <translation>%1-нд дуусна, буцааснаас ердөө %2 өдрийн дараа; компани %3 өдөр шаарддаг</translation>
    </message>
    <message>
        <source>Remind the customer to renew before the rental</source>
        <translation>Түрээсийн өмнө сунгахыг үйлчлүүлэгчид сануулна уу</translation>
    </message>
    <message>
        <source>Can be renewed from %1</source>
        <translation>%1 өдрөөс эхлэн сунгаж болно</translation>
    </message>
    <message>
        <source>Expires on %1: it can be renewed now</source>
        <translation>%1-нд дуусна: одоо сунгах боломжтой</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Үйлчлүүлэгчид хэлнэ үү</translation>
    </message>
    <message>
        <source>The licence has no end date; ages are checked all the same</source>
        <translation>Үнэмлэх дуусах огноогүй; насыг мөн л шалгана</translation>
    </message>
    <message>
        <source>No colour anywhere: a grey copy</source>
        <translation>Огт өнгөгүй: хар цагаан хуулбар</translation>
    </message>
    <message>
        <source>The pattern of a screen runs over the card</source>
        <translation>Карт дээр дэлгэцийн хээ байна</translation>
    </message>
    <message>
        <source>%1: print or ground differ from the other values</source>
        <translation>%1: хэвлэл эсвэл дэвсгэр нь бусад утгаас өөр</translation>
    </message>
    <message>
        <source>The seal is not red</source>
        <translation>Тамга улаан биш</translation>
    </message>
    <message>
        <source>The ground of the screen is red</source>
        <translation>Дэлгэцийн дэвсгэр улаан</translation>
    </message>
    <message>
        <source>The QR code is red</source>
        <translation>QR код улаан</translation>
    </message>
    <message>
        <source>No QR code at its place</source>
        <translation>Байх газартаа QR код алга</translation>
    </message>
    <message>
        <source>The bar code of the paper core</source>
        <translation>Цаасан голын зураасан код</translation>
    </message>
    <message>
        <source>%1 was not read surely enough</source>
        <translation>%1: хангалттай найдвартай уншаагүй</translation>
    </message>
    <message>
        <source>Compare it with the card and confirm it</source>
        <translation>Карттай тулгаад баталгаажуулна уу</translation>
    </message>
    <message>
        <source>%1 is on the duplicate page, which is not here</source>
        <translation>%1: хавсралт хуудсанд байдаг, тэр хуудас алга</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1: уншаагүй</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Гараар оруулах</translation>
    </message>
</context>
<context>
    <name>WebhookProvider</name>
    <message>
        <source>What was typed is not a bearer token: it has spaces or characters that no token has. Type it again in the settings.</source>
        <translation>Бичсэн зүйл bearer токен биш: токенд байдаггүй хоосон зай эсвэл тэмдэгт байна. Тохиргоонд дахин бичнэ үү.</translation>
    </message>
</context>
<context>
    <name>WechatAnswer</name>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>Үйлчилгээний хариуг уншиж чадсангүй.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large.</source>
        <translation>Үйлчилгээний хариу хэт том байна.</translation>
    </message>
</context>
<context>
    <name>WechatErrors</name>
    <message>
        <source>This is a fault of the program: please report it to the developers.</source>
        <translation>Энэ нь программын алдаа: хөгжүүлэгчид нь мэдэгдэнэ үү.</translation>
    </message>
    <message>
        <source>Check app id and secret in the settings.</source>
        <translation>Тохиргоон дахь AppID болон нууц түлхүүрийг шалгана уу.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; the service answers again after midnight, China time.</source>
        <translation>Энд уншсанаар үргэлжлүүлнэ үү; үйлчилгээ Хятадын цагаар шөнө дундаас хойш дахин хариулна.</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>Үйлчилгээ завгүй байна.</translation>
    </message>
    <message>
        <source>It is retried automatically.</source>
        <translation>Өөрөө дахин оролдоно.</translation>
    </message>
    <message>
        <source>The access token is no longer valid.</source>
        <translation>Хандалтын токен хүчингүй болсон.</translation>
    </message>
    <message>
        <source>Check the token, or app id and secret, in the settings.</source>
        <translation>Тохиргоон дахь токен, эсвэл AppID болон нууц түлхүүрийг шалгана уу.</translation>
    </message>
    <message>
        <source>The service refused this way of requesting a token.</source>
        <translation>Үйлчилгээ токен хүсэх энэ аргаас татгалзлаа.</translation>
    </message>
    <message>
        <source>The service does not know this app id.</source>
        <translation>Үйлчилгээ энэ AppID-г танихгүй байна.</translation>
    </message>
    <message>
        <source>The service does not take this access token.</source>
        <translation>Үйлчилгээ энэ хандалтын токеныг хүлээж авахгүй байна.</translation>
    </message>
    <message>
        <source>The secret does not belong to this app id.</source>
        <translation>Нууц түлхүүр энэ AppID-нх биш.</translation>
    </message>
    <message>
        <source>The service does not let this network in.</source>
        <translation>Үйлчилгээ энэ сүлжээг нэвтрүүлэхгүй байна.</translation>
    </message>
    <message>
        <source>Ask the administrator to add this network&apos;s address to the allow list of the account.</source>
        <translation>Администратор энэ сүлжээний хаягийг бүртгэлийн зөвшөөрөгдсөн жагсаалтад нэмнэ.</translation>
    </message>
    <message>
        <source>The request had no access token.</source>
        <translation>Хүсэлтэд хандалтын токен байсангүй.</translation>
    </message>
    <message>
        <source>The request had no app id.</source>
        <translation>Хүсэлтэд AppID байсангүй.</translation>
    </message>
    <message>
        <source>The request had no secret.</source>
        <translation>Хүсэлтэд нууц түлхүүр байсангүй.</translation>
    </message>
    <message>
        <source>The picture did not arrive.</source>
        <translation>Зураг хүрсэнгүй.</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>Хандалтын токены хугацаа дууссан.</translation>
    </message>
    <message>
        <source>The service wants the request sent in another way.</source>
        <translation>Үйлчилгээ хүсэлтийг өөр аргаар илгээхийг шаардаж байна.</translation>
    </message>
    <message>
        <source>The picture arrived empty.</source>
        <translation>Зураг хоосон ирсэн.</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>Зураг үйлчилгээнд хэт том байна.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up.</source>
        <translation>Өнөөдрийн дуудлага дууссан.</translation>
    </message>
    <message>
        <source>Too many calls within a minute.</source>
        <translation>Нэг минутад хэт олон дуудлага хийсэн.</translation>
    </message>
    <message>
        <source>It is retried after a minute.</source>
        <translation>Нэг минутын дараа дахин оролдоно.</translation>
    </message>
    <message>
        <source>This account may not use the service.</source>
        <translation>Энэ бүртгэлд үйлчилгээг ашиглах эрх алга.</translation>
    </message>
    <message>
        <source>Ask the administrator to request the right to read licences from the service.</source>
        <translation>Администратор үйлчилгээнээс үнэмлэх унших эрх хүснэ.</translation>
    </message>
    <message>
        <source>The counter of calls cannot be reset again this month.</source>
        <translation>Энэ сард дуудлагын тоолуурыг дахин тэглэх боломжгүй.</translation>
    </message>
    <message>
        <source>The service waits until somebody confirms this network.</source>
        <translation>Энэ сүлжээг баталгаажуулахыг үйлчилгээ хүлээж байна.</translation>
    </message>
    <message>
        <source>Ask the administrator to confirm the message sent to the account.</source>
        <translation>Администратор бүртгэлд ирсэн мэдэгдлийг баталгаажуулна.</translation>
    </message>
    <message>
        <source>The service could not fetch the picture&apos;s address.</source>
        <translation>Үйлчилгээ зургийг хаягаас нь татаж чадсангүй.</translation>
    </message>
    <message>
        <source>Send the picture itself.</source>
        <translation>Зургийг өөрийг нь илгээнэ үү.</translation>
    </message>
    <message>
        <source>The service sees no licence in the picture.</source>
        <translation>Үйлчилгээ зургаас үнэмлэх олсонгүй.</translation>
    </message>
    <message>
        <source>Take the picture again, or go on with the reading made here.</source>
        <translation>Дахин зураг авах, эсвэл энд уншсанаар үргэлжлүүлнэ үү.</translation>
    </message>
    <message>
        <source>The service cannot read the picture.</source>
        <translation>Үйлчилгээ зургийг уншиж чадсангүй.</translation>
    </message>
    <message>
        <source>The calls that the firm has bought are used up.</source>
        <translation>Компанийн худалдаж авсан дуудлага дууссан.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; ask the administrator to buy more, or wait for tomorrow.</source>
        <translation>Энд уншсанаар үргэлжлүүлнэ үү; администратор нэмж авах, эсвэл маргаашийг хүлээнэ.</translation>
    </message>
    <message>
        <source>The service answered %1: %2</source>
        <translation>Үйлчилгээний хариу %1: %2</translation>
    </message>
    <message>
        <source>Go on with the reading made here; if it comes again, give the administrator this message.</source>
        <translation>Энд уншсанаар үргэлжлүүлнэ үү; дахин гарвал энэ мэдэгдлийг администраторт өгнө үү.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccessPolicyForm</name>
    <message>
        <source>Signing in</source>
        <translation>Нэвтрэлт</translation>
    </message>
    <message>
        <source>Operators sign in &amp;by name</source>
        <translation>Оператор &amp;нэрээрээ нэвтэрнэ</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody is there, after</source>
        <translation>Хүнгүй үед &amp;түгжих хугацаа</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Supervisors and auditors need a second &amp;factor</source>
        <translation>Ахлагч, аудиторт &amp;хоёр дахь хүчин зүйл заавал</translation>
    </message>
    <message>
        <source>Minimum PIN length</source>
        <translation>Хамгийн богино PIN</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> цифр</translation>
    </message>
    <message>
        <source>Minimum passphrase length</source>
        <translation>Хамгийн богино нууц хэллэг</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> тэмдэгт</translation>
    </message>
    <message>
        <source>Freeze accounts not used for</source>
        <translation>Ашиглаагүй бүртгэлийг царцаах хугацаа</translation>
    </message>
    <message>
        <source> days</source>
        <translation> хоног</translation>
    </message>
    <message>
        <source>What clerks may do</source>
        <translation>Лангууны ажилтны эрх</translation>
    </message>
    <message>
        <source>Show one record in &amp;clear</source>
        <translation>Нэг бүртгэлийг &amp;ил харуулах</translation>
    </message>
    <message>
        <source>Export records in clear</source>
        <translation>Бүртгэлийг ил экспортлох</translation>
    </message>
    <message>
        <source>Reported to a supervisor</source>
        <translation>Ахлагчид мэдэгдэх зүйл</translation>
    </message>
    <message>
        <source>More than … records shown in an hour</source>
        <translation>Цагт ил харуулсан бүртгэл үүнээс олон</translation>
    </message>
    <message>
        <source>More than … exports a day</source>
        <translation>Өдөрт экспорт үүнээс олон</translation>
    </message>
    <message>
        <source>More than … refused sign-ins in an hour</source>
        <translation>Цагт амжилтгүй нэвтрэлт үүнээс олон</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Ажил эхлэх</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Ажил дуусах</translation>
    </message>
    <message>
        <source>Work outside these hours</source>
        <translation>Энэ цагаас гадуурх ажил</translation>
    </message>
    <message>
        <source>The same time twice: any hour is usual.</source>
        <translation>Хоёр цаг ижил бол бүх цагийг ердийн гэж үзнэ.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccountsModel</name>
    <message>
        <source>Frozen</source>
        <translation>Царцаасан</translation>
    </message>
    <message numerus="yes">
        <source>Frozen: not used for %n day(s)</source>
        <translation>
            <numerusform>Царцаасан: %n өдөр ашиглаагүй</numerusform>
            <numerusform>Царцаасан: %n өдөр ашиглаагүй</numerusform>
        </translation>
    </message>
    <message>
        <source>Chooses a PIN at the next sign-in</source>
        <translation>Дараа нэвтрэхдээ PIN сонгоно</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>Нэвтэрч чадна</translation>
    </message>
    <message>
        <source>never</source>
        <translation>хэзээ ч үгүй</translation>
    </message>
    <message>
        <source>no</source>
        <translation>үгүй</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>тийм</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Нэр</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Үүрэг</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Сүүлд нэвтэрсэн</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Хоёр дахь хүчин зүйл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Байдал</translation>
    </message>
</context>
<context>
    <name>licencedesk::AlertsPanel</name>
    <message>
        <source>I have looked at it</source>
        <translation>Үзсэн</translation>
    </message>
    <message>
        <source>Unusual access</source>
        <translation>Ер бусын хандалт</translation>
    </message>
</context>
<context>
    <name>licencedesk::ArchiveBox</name>
    <message>
        <source>Seal with a passphrase (.ldx)</source>
        <translation>Нууц хэллэгээр шифрлэх (.ldx)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Нууц хэллэг</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Мөн адил дахин</translation>
    </message>
    <message>
        <source>Encrypted; only LicenceDesk and the passphrase open it</source>
        <translation>Шифрлэсэн; зөвхөн LicenceDesk нууц хэллэгтэйгээр нээнэ</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>Дор хаяж %1 тэмдэгт; хоорондоо холбоогүй дөрвөн үг тохиромжтой.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Хоёр оруулга хараахан ижил биш байна.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, not even us.</source>
        <translation>Нууц хэллэггүй бол файлыг хэн ч, бид ч нээж чадахгүй.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>хэн ч нэвтрээгүй</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, бүртгэл %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Хэзээ</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хэн</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Юу</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Бүртгэл</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Дэлгэрэнгүй</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditPage</name>
    <message>
        <source>Broken: the log was changed. Entry %1 (%2, by %3) does not follow from the one before it; everything before it is as it was written.</source>
        <translation>Тасарсан: журнал өөрчлөгдсөн. %1-р бичлэг (%2, %3) өмнөхтэйгөө залгахгүй байна; түүнээс өмнөх нь бичсэн чигээрээ байна.</translation>
    </message>
    <message numerus="yes">
        <source>Cut: the newest entries of %n desk(s) are missing from the log.</source>
        <translation>
            <numerusform>Тайрсан: %n лангууны хамгийн сүүлийн бичлэгүүд журналд алга.</numerusform>
            <numerusform>Тайрсан: %n лангууны хамгийн сүүлийн бичлэгүүд журналд алга.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intact: each of the %1 entries follows from the one before it.</source>
        <translation>Бүтэн: %1 бичлэг бүр өмнөхтэйгөө залгаж байна.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Аудитын журнал</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Хугацаа</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Хэн</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Юу</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>Журнал &amp;нягтлах</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Бүртгэлийг харуулах</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>Аудитын журналын бичлэг, шинэ нь эхэнд</translation>
    </message>
    <message>
        <source>Read the whole log and see whether anything was changed or cut off</source>
        <translation>Бүх журналыг уншиж, өөрчилсөн эсвэл тайрсан эсэхийг шалгах</translation>
    </message>
    <message>
        <source>Go to the record of the chosen entry (Enter)</source>
        <translation>Сонгосон бичлэгийн бүртгэл рүү очих (Enter)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Өнөөдөр</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 хоног</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 хоног</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бүгд</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Бүх үйлдэл</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Бүх хүн</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 давсан</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>Ийм төрлийн үйлдэл алга</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n бичлэг</numerusform>
            <numerusform>%n бичлэг</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole log is being read…</source>
        <translation>Бүх журналыг уншиж байна…</translation>
    </message>
    <message numerus="yes">
        <source>Unusual in the last %n day(s):</source>
        <translation>
            <numerusform>Сүүлийн %n хоногт ер бусын:</numerusform>
            <numerusform>Сүүлийн %n хоногт ер бусын:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>дахиад %n</numerusform>
            <numerusform>дахиад %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Нөөц</translation>
    </message>
    <message>
        <source>One file with all records, sealed by a passphrase of its own. Any computer with LicenceDesk opens it; nobody does without the passphrase.</source>
        <translation>Бүх бүртгэлийг агуулсан, өөрийн нууц хэллэгээр шифрлэсэн нэг файл. LicenceDesk-тэй аль ч компьютер нээнэ; нууц хэллэггүйгээр хэн ч нээж чадахгүй.</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>Нөөц &amp;хийх…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Зогсоох</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>Нөөц &amp;сонгох…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Сэ&amp;ргээх…</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Нөөц хийж байна</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Нөөц хийх</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>Нөөцийн &amp;нууц хэллэг</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>&amp;Дахин</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Нөөцөөс сэргээх</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of that backup</source>
        <translation>Тэр нөөцийн нууц хэллэ&amp;г</translation>
    </message>
    <message>
        <source>There are no records on this computer: nothing is kept when the program is closed.</source>
        <translation>Энэ компьютерт бүртгэл алга: программ хаагдахад юу ч хадгалагдахгүй.</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Дор хаяж %1 тэмдэгт; хэдэн үгийг санахад амархан.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Хоёр оруулга ижил биш байна.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Файл сонгоогүй байна.</translation>
    </message>
    <message>
        <source>Stopped: no backup was made.</source>
        <translation>Зогсоосон: нөөц хийгдээгүй.</translation>
    </message>
    <message>
        <source>Saved as %1, %2. Keep it away from this computer, and the passphrase away from the file.</source>
        <translation>Хадгалсан: %1, %2. Үүнийг энэ компьютероос өөр газар, нууц хэллэгийг файлаас өөр газар хадгална уу.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Нөөц сонгох</translation>
    </message>
    <message numerus="yes">
        <source>The records of this computer (%n) are moved aside, and those of the backup take their place. What was accepted since the backup is not in them.</source>
        <translation>
            <numerusform>Энэ компьютерын бүртгэлийг (%n) тусад нь тавьж, нөөцийнхөөр солино. Нөөцөлснөөс хойш хүлээн авсан нь түүнд байхгүй.</numerusform>
            <numerusform>Энэ компьютерын бүртгэлийг (%n) тусад нь тавьж, нөөцийнхөөр солино. Нөөцөлснөөс хойш хүлээн авсан нь түүнд байхгүй.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Энэ нөөцөөс сэргээх</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>Сэргээж байна…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 restored.</source>
        <translation>
            <numerusform>%n бүртгэл сэргээгдлээ (%1).</numerusform>
            <numerusform>%n бүртгэл сэргээгдлээ (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Their audit log is not intact: look at it.</source>
        <translation>Тэдгээрийн аудитын журнал бүтэн биш: шалгана уу.</translation>
    </message>
    <message>
        <source>What was here before lies in %1.</source>
        <translation>Өмнө нь байсан нь энд байна: %1.</translation>
    </message>
</context>
<context>
    <name>licencedesk::BatchBar</name>
    <message>
        <source>Folder being read</source>
        <translation>Уншиж буй хавтас</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>Уншсан зураг</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Хавтсыг хаах</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Зураг %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n зураг</numerusform>
            <numerusform>%n зураг</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 үзэх шаардлагатай</translation>
    </message>
    <message>
        <source>%1 flawless</source>
        <translation>%1 алдаагүй</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 хүлээн авсан</translation>
    </message>
    <message>
        <source>%1 without a licence</source>
        <translation>%1 үнэмлэхгүй</translation>
    </message>
</context>
<context>
    <name>licencedesk::BottomBar</name>
    <message numerus="yes">
        <source>%n field(s) left to check</source>
        <translation>
            <numerusform>Шалгах %n талбар үлдсэн</numerusform>
            <numerusform>Шалгах %n талбар үлдсэн</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Шалгах зүйл үлдээгүй</translation>
    </message>
</context>
<context>
    <name>licencedesk::BusyOverlay</name>
    <message>
        <source>Reading the licence…</source>
        <translation>Үнэмлэхийг уншиж байна…</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Цуцлах (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CameraMenu</name>
    <message>
        <source>No camera found</source>
        <translation>Камер олдсонгүй</translation>
    </message>
    <message>
        <source>Play a video or picture…</source>
        <translation>Видео эсвэл зураг тоглуулах…</translation>
    </message>
    <message>
        <source>Play a folder of pictures…</source>
        <translation>Зургийн хавтас тоглуулах…</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Дүрсийг эргүүлэх</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Толин тусгах</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Тод</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Бараан</translation>
    </message>
    <message>
        <source>Fix the focus on the desk</source>
        <translation>Фокусыг ширээнд тогтоох</translation>
    </message>
    <message>
        <source>This camera does not offer it</source>
        <translation>Энэ камер үүнийг дэмждэггүй</translation>
    </message>
    <message>
        <source>Capture by itself</source>
        <translation>Өөрөө зураг авах</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Хатуу байдал</translation>
    </message>
    <message>
        <source>Quick: takes what can just be read</source>
        <translation>Хурдан: уншигдахуйц л бол авна</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Ердийн</translation>
    </message>
    <message>
        <source>Strict: waits for a still, sharp picture</source>
        <translation>Хатуу: тогтвортой, тод дүрс хүлээнэ</translation>
    </message>
    <message>
        <source>Sound when captured</source>
        <translation>Зураг авахад дуугарах</translation>
    </message>
    <message>
        <source>Show the seconds per licence</source>
        <translation>Үнэмлэх бүрийн секундийг харуулах</translation>
    </message>
</context>
<context>
    <name>licencedesk::CandidateBar</name>
    <message>
        <source>Take %1</source>
        <translation>%1 авах</translation>
    </message>
</context>
<context>
    <name>licencedesk::CaptureIntake</name>
    <message>
        <source>This licence was accepted just now. Take it away and put the next one here.</source>
        <translation>Энэ үнэмлэхийг сая хүлээн авсан. Үүнийг авч, дараагийнхыг тавина уу.</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Дахин ашиглах</translation>
    </message>
    <message>
        <source>%1 s · last %2 s</source>
        <translation>%1 с · өмнөх %2 с</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>Last licence: %1 s</source>
        <translation>Өмнөх үнэмлэх: %1 с</translation>
    </message>
</context>
<context>
    <name>licencedesk::CardView</name>
    <message>
        <source>Straightened licence with its field boxes</source>
        <translation>Тэгшилсэн үнэмлэх ба талбарын хүрээ</translation>
    </message>
    <message>
        <source>Arrow keys move the selected box, with Shift they resize it, with Ctrl in fine steps</source>
        <translation>Сумтай товч сонгосон хүрээг зөөнө, Shift-тэй бол хэмжээг өөрчилнө, Ctrl-тэй бол бага багаар</translation>
    </message>
</context>
<context>
    <name>licencedesk::CheckRow</name>
    <message>
        <source>Good</source>
        <translation>Сайн</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Илүү сайжирч болно</translation>
    </message>
    <message>
        <source>Fix this</source>
        <translation>Үүнийг засах</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Хэмжээгүй</translation>
    </message>
</context>
<context>
    <name>licencedesk::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Багана</translation>
    </message>
    <message>
        <source>Space takes a column in or out, Alt+Up and Alt+Down move it</source>
        <translation>Хоосон зайны товч баганыг оруулах эсвэл хасна, Alt+Up ба Alt+Down зөөнө</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConfirmPanel</name>
    <message>
        <source>No, leave it</source>
        <translation>Үгүй, хэвээр үлдээх</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConsentBar</name>
    <message>
        <source>The customer agrees that this licence is sent to %1 (Alt+&amp;Y)</source>
        <translation>Энэ үнэмлэхийг %1 үйлчилгээнд илгээхийг үйлчлүүлэгч зөвшөөрсөн (Alt+&amp;Y)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CornerEditor</name>
    <message>
        <source>Picture with the four corners of the card</source>
        <translation>Картын дөрвөн өнцөгтэй зураг</translation>
    </message>
    <message>
        <source>Arrow keys move the corner, Space goes on to the next one, Enter reads the card between the corners</source>
        <translation>Сумтай товч өнцгийг зөөнө, хоосон зайны товч дараагийнх руу шилжинэ, Enter өнцгүүдийн хоорондох картыг уншина</translation>
    </message>
</context>
<context>
    <name>licencedesk::CorrectionsDialog</name>
    <message>
        <source>Changes</source>
        <translation>Өөрчлөлт</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Хэвээр</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Татгалзсан</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Corrections from a file</source>
        <translation>Файлаас орох засвар</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Мөр</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Үр дүн</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Юу</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Файлын мөрүүд</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Хэрэгжүүлэх</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) change.</source>
        <translation>
            <numerusform>%n бүртгэл өөрчлөгдөнө.</numerusform>
            <numerusform>%n бүртгэл өөрчлөгдөнө.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it was.</source>
        <translation>
            <numerusform>%n хэвээр үлдэнэ.</numerusform>
            <numerusform>%n хэвээр үлдэнэ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n мөрөөс татгалзсан.</numerusform>
            <numerusform>%n мөрөөс татгалзсан.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not from LicenceDesk were ignored: %1.</source>
        <translation>Энэ программынх биш баганыг алгассан: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected.</source>
        <translation>
            <numerusform>%n бүртгэлийг зассан.</numerusform>
            <numerusform>%n бүртгэлийг зассан.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1-р мөр: %2</translation>
    </message>
</context>
<context>
    <name>licencedesk::CounterSection</name>
    <message>
        <source>This counter</source>
        <translation>Энэ лангуу</translation>
    </message>
    <message>
        <source>Every licence that is accepted here carries the counter&apos;s name.</source>
        <translation>Энд хүлээн авсан үнэмлэх бүрд лангууны нэр тэмдэглэгдэнэ.</translation>
    </message>
    <message>
        <source>Keep the &amp;name</source>
        <translation>Нэрийг &amp;хадгалах</translation>
    </message>
    <message>
        <source>&amp;Name of this counter</source>
        <translation>Энэ лангууны &amp;нэр</translation>
    </message>
    <message>
        <source>Each counter of a firm has a name of its own, for example “Airport 2”.</source>
        <translation>Компанийн лангуу бүр өөрийн нэртэй, жишээ нь “Онгоцны буудал 2”.</translation>
    </message>
    <message>
        <source>From now on licences are accepted at “%1”.</source>
        <translation>Одооноос үнэмлэхийг “%1” лангуунд хүлээн авна.</translation>
    </message>
</context>
<context>
    <name>licencedesk::CustomerSection</name>
    <message>
        <source>Customer</source>
        <translation>Үйлчлүүлэгч</translation>
    </message>
    <message>
        <source>A customer may ask what is kept about them, and that it be deleted. Ask for their licence first.</source>
        <translation>Үйлчлүүлэгч өөрийнх нь тухай юу хадгалсныг асууж, устгуулахыг хүсэж болно. Эхлээд үнэмлэхийг нь үзнэ үү.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Хайх</translation>
    </message>
    <message>
        <source>&amp;Save everything as files…</source>
        <translation>Бүгдийг &amp;файлаар хадгалах…</translation>
    </message>
    <message>
        <source>&amp;Delete all records…</source>
        <translation>Бүх бүртгэлийг &amp;устгах…</translation>
    </message>
    <message>
        <source>Licence &amp;number, whole</source>
        <translation>Үнэмлэхийн бүтэн &amp;дугаар</translation>
    </message>
    <message>
        <source>Nothing is kept about this number.</source>
        <translation>Энэ дугаарын талаар юу ч хадгалаагүй.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), from %1 to %2</source>
        <translation>
            <numerusform>%n бүртгэл, %1–%2</numerusform>
            <numerusform>%n бүртгэл, %1–%2</numerusform>
        </translation>
    </message>
    <message>
        <source>an entry on the do-not-rent list</source>
        <translation>хориотой жагсаалтын бичлэг</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Хадгалсан: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The files hold everything in clear: numbers, names, pictures, and who had the records open. Give them to the customer alone and delete them afterwards. It is noted in the audit log.</source>
        <translation>Файлуудад бүх зүйл ил байна: дугаар, нэр, зураг, бүртгэлийг хэн нээсэн. Зөвхөн үйлчлүүлэгчид нь өгч, дараа нь устгана уу. Үүнийг аудитын журналд тэмдэглэнэ.</translation>
    </message>
    <message>
        <source>Save the files in clear</source>
        <translation>Файлыг ил хадгалах</translation>
    </message>
    <message>
        <source>Save everything about one customer</source>
        <translation>Нэг үйлчлүүлэгчийн бүх мэдээллийг хадгалах</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Хадгалсан: %1</translation>
    </message>
    <message>
        <source>Saved as %1, and to print as %2</source>
        <translation>Хадгалсан: %1, хэвлэх хувь: %2</translation>
    </message>
    <message>
        <source>All records of this customer are deleted for good, pictures included. Who deleted them, and when, stays in the audit log.</source>
        <translation>Энэ үйлчлүүлэгчийн бүх бүртгэл, зургийн хамт бүрмөсөн устана. Хэн, хэзээ устгасан нь аудитын журналд үлдэнэ.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Бүрмөсөн устгах</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>%n бүртгэл устгалаа.</numerusform>
            <numerusform>%n бүртгэл устгалаа.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskAccess</name>
    <message>
        <source>The records are not open yet.</source>
        <translation>Бүртгэл хараахан нээгдээгүй байна.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskController</name>
    <message>
        <source>Read a picture</source>
        <translation>Зураг унших</translation>
    </message>
    <message>
        <source>No licence was recognised between these corners. Put them on the corners of the card, or type the licence in.</source>
        <translation>Эдгээр өнцгийн хооронд үнэмлэх танигдсангүй. Өнцгүүдийг картын өнцөгт тавих, эсвэл үнэмлэхийг гараар оруулна уу.</translation>
    </message>
    <message>
        <source>No licence was found in this picture. Put the four corners on the card, or type the licence in.</source>
        <translation>Энэ зурагт үнэмлэх олдсонгүй. Дөрвөн өнцгийг картад тавих, эсвэл үнэмлэхийг гараар оруулна уу.</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Гараар оруулах</translation>
    </message>
    <message>
        <source>A main page is on the desk already. Accept it or start over first.</source>
        <translation>Ширээн дээр үндсэн хуудас аль хэдийн байна. Эхлээд түүнийг хүлээн авах, эсвэл эхнээс нь эхэлнэ үү.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Эхнээс нь эхлэх</translation>
    </message>
    <message>
        <source>Nothing is kept during the tour. Esc ends it.</source>
        <translation>Танилцуулгын үед юу ч хадгалахгүй. Esc дуусгана.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to check: %1. Compare each with the card, Enter confirms it.</source>
        <translation>
            <numerusform>Шалгах %n талбар үлдсэн: %1. Тус бүрийг карттай тулгана уу, Enter баталгаажуулна.</numerusform>
            <numerusform>Шалгах %n талбар үлдсэн: %1. Тус бүрийг карттай тулгана уу, Enter баталгаажуулна.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Accepted and kept: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Хүлээн авч хадгалсан: %1. Өнөөдөр %n үнэмлэх.</numerusform>
            <numerusform>Хүлээн авч хадгалсан: %1. Өнөөдөр %n үнэмлэх.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Хүлээн авсан: %1. Өнөөдөр %n үнэмлэх.</numerusform>
            <numerusform>Хүлээн авсан: %1. Өнөөдөр %n үнэмлэх.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Дахин нээх</translation>
    </message>
    <message>
        <source>%1 was working on this licence. Compare every field yourself, or start over.</source>
        <translation>Энэ үнэмлэх дээр %1 ажиллаж байсан. Талбар бүрийг өөрөө тулгах, эсвэл эхнээс нь эхэлнэ үү.</translation>
    </message>
    <message>
        <source>A licence was still on the desk when the program ended.</source>
        <translation>Программ дуусахад ширээн дээр үнэмлэх үлдсэн байсан.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Эргүүлж авчрах</translation>
    </message>
    <message>
        <source>Started over. You can bring back what you typed with Undo.</source>
        <translation>Эхнээс нь эхэллээ. Таны оруулсан зүйл хадгалагдсан, “Буцаах”-аар сэргээж болно.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Буцаах</translation>
    </message>
    <message>
        <source>The licence you were working on was put aside without being accepted.</source>
        <translation>Таны ажиллаж байсан үнэмлэхийг хүлээн авалгүй тусад нь тавьсан.</translation>
    </message>
    <message>
        <source>Delete this record for good? It cannot be restored.</source>
        <translation>Энэ бүртгэлийг бүрмөсөн устгах уу? Буцааж авах боломжгүй.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Устгах</translation>
    </message>
    <message>
        <source>The record is deleted.</source>
        <translation>Бүртгэлийг устгалаа.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskPage</name>
    <message>
        <source>The picture below goes to %1, which reads it and sends its reading back.</source>
        <translation>Доорх зураг %1 үйлчилгээнд очиж, уншигдаад үр дүн нь буцаж ирнэ.</translation>
    </message>
    <message>
        <source>The fields of accepted licences and their checks go to %1, with the picture below if there is one.</source>
        <translation>Хүлээн авсан үнэмлэхийн талбар, шалгалтын дүн %1 үйлчилгээнд очно; доор зураг байвал хамт явна.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose one with JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>Энэ хавтсанд зураг алга. JPEG, PNG, TIFF, BMP эсвэл WebP файлтай хавтас сонгоно уу.</translation>
    </message>
    <message>
        <source>Nothing to look at so far; the folder is still being read.</source>
        <translation>Одоогоор үзэх шаардлагатай зүйл алга; хавтсыг уншсаар байна.</translation>
    </message>
    <message>
        <source>Nothing in this folder needs a look any more.</source>
        <translation>Энэ хавтсанд үзэх шаардлагатай зүйл үлдээгүй.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>түр санах ой</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or open a file.</source>
        <translation>Түр санах ойд зураг алга. Зураг хуулах, эсвэл файл нээнэ үү.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskRemote</name>
    <message>
        <source>The service accepts no calls until %1, China time.</source>
        <translation>Хятадын цагаар %1 хүртэл үйлчилгээ дуудлага авахгүй.</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s %n call(s) are used up; they return at midnight, China time.</source>
        <translation>
            <numerusform>Өнөөдрийн %n дуудлага дууссан; Хятадын цагаар шөнө дунд сэргэнэ.</numerusform>
            <numerusform>Өнөөдрийн %n дуудлага дууссан; Хятадын цагаар шөнө дунд сэргэнэ.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (For support: %2)</source>
        <translation>%1 (Тусламжийн албанд: %2)</translation>
    </message>
    <message>
        <source>The service is used, but the keyring of this computer does not take the secret: it is held in memory and has to be typed again after the next start.</source>
        <translation>Үйлчилгээг ашиглаж байгаа боловч энэ компьютерын түлхүүр хадгалагч нууц түлхүүрийг авахгүй байна: зөвхөн санах ойд байгаа тул дараа эхлүүлэхэд дахин бичих шаардлагатай.</translation>
    </message>
    <message>
        <source>The secrets are forgotten here, but the keyring could not be reached: remove the entries of LicenceDesk from it by hand.</source>
        <translation>Нууц түлхүүрийг эндээс устгасан боловч түлхүүр хадгалагчид хандаж чадсангүй: тэнд байгаа LicenceDesk-ийнхийг гараар устгана уу.</translation>
    </message>
    <message>
        <source>%1 answers and lets this desk in. No picture was sent.</source>
        <translation>%1 хариулж, энэ лангууг нэвтрүүлж байна. Зураг илгээгээгүй.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskServer</name>
    <message>
        <source>Nobody has set this server up yet.</source>
        <translation>Энэ серверийг хараахан тохируулаагүй байна.</translation>
    </message>
    <message>
        <source>Open the records on this computer first.</source>
        <translation>Эхлээд энэ компьютерын бүртгэлийг нээнэ үү.</translation>
    </message>
    <message>
        <source>The server is used, but the keyring of this computer does not take its password: it has to be typed again after the next start.</source>
        <translation>Серверийг ашиглаж байгаа боловч энэ компьютерын түлхүүр хадгалагч нууц үгийг авахгүй байна: дараа эхлүүлэхэд дахин бичих шаардлагатай.</translation>
    </message>
</context>
<context>
    <name>licencedesk::EmptyState</name>
    <message>
        <source>Put a licence here</source>
        <translation>Үнэмлэхийг энд тавина уу</translation>
    </message>
    <message>
        <source>Drop a picture of it, or paste one with Ctrl+V. Scans and photographs, main page, duplicate page or the electronic licence.</source>
        <translation>Зургийг нь энд чирж тавих, эсвэл Ctrl+V-ээр буулгана уу. Скан, гэрэл зураг, үндсэн хуудас, хавсралт хуудас, цахим үнэмлэх бүгд болно.</translation>
    </message>
    <message>
        <source>No camera found. Plug one in: it starts by itself.</source>
        <translation>Камер олдсонгүй. Залгана уу: өөрөө ажиллана.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Бүх зүйл энэ компьютерт үлдэнэ.</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportDialog</name>
    <message>
        <source>&amp;Masked</source>
        <translation>&amp;Далдалсан</translation>
    </message>
    <message>
        <source>In c&amp;lear</source>
        <translation>&amp;Ил</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Бүртгэл экспортлох</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Файлыг бичих</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Файлын хэлбэр</translation>
    </message>
    <message>
        <source>Names for people</source>
        <translation>Хүнд зориулсан нэр</translation>
    </message>
    <message>
        <source>Keys for programs</source>
        <translation>Программын түлхүүр</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Эхний мөр</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and dates of birth with asterisks</source>
        <translation>Нэр, дугаар, хаяг, төрсөн огноог одоор солино</translation>
    </message>
    <message>
        <source>Everything readable by whoever has the file</source>
        <translation>Файлтай хүн бүр бүгдийг уншиж чадна</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>&amp;Хүлээн авсан</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>Хэл&amp;бэр</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>За&amp;гвар</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Хувийн мэдээлэл</translation>
    </message>
    <message>
        <source>First li&amp;ne</source>
        <translation>&amp;Эхний мөр</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрлэлт</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Дээ&amp;ш</translation>
    </message>
    <message>
        <source>Move the column up (Alt+Up)</source>
        <translation>Баганыг дээш зөөх (Alt+Up)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>Д&amp;оош</translation>
    </message>
    <message>
        <source>Move the column down (Alt+Down)</source>
        <translation>Баганыг доош зөөх (Alt+Down)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бүгд</translation>
    </message>
    <message>
        <source>Take every column</source>
        <translation>Бүх баганыг сонгох</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Алийг ч биш</translation>
    </message>
    <message>
        <source>Take no column</source>
        <translation>Нэг ч багана сонгохгүй</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Баг&amp;ана</translation>
    </message>
    <message>
        <source>Whole records, with everything that is known of them.</source>
        <translation>Мэдэгдэж буй бүх зүйлтэй нь бүтэн бүртгэл.</translation>
    </message>
    <message>
        <source>The service&apos;s own fields, whatever is chosen here.</source>
        <translation>Энд юу сонгосноос үл хамааран үйлчилгээний өөрийн талбарууд.</translation>
    </message>
    <message>
        <source>No record was accepted on these days.</source>
        <translation>Эдгээр өдрүүдэд бүртгэл хүлээн аваагүй.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Дор хаяж нэг багана сонгоно уу.</translation>
    </message>
    <message>
        <source>Complete the passphrase first.</source>
        <translation>Нууц хэллэг бэлэн биш байна.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Тоолж байна…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n бүртгэл</numerusform>
            <numerusform>%n бүртгэл</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Цуцлах</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Хаах</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportStatus</name>
    <message>
        <source>Progress of the export</source>
        <translation>Экспортын явц</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 / %2 бүртгэл</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Экспортолсон</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Цуцалсан</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Экспортлоогүй</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%n бүртгэл: %1</numerusform>
            <numerusform>%n бүртгэл: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::FieldRow</name>
    <message>
        <source>Why?</source>
        <translation>Яагаад?</translation>
    </message>
</context>
<context>
    <name>licencedesk::FigurePanel</name>
    <message>
        <source>Nothing in this period</source>
        <translation>Энэ хугацаанд юу ч алга</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingRow</name>
    <message>
        <source>Why?</source>
        <translation>Яагаад?</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Дүрэм %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingsPanel</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n шалгалт тэнцээгүй</numerusform>
            <numerusform>%n шалгалт тэнцээгүй</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>Анхаарах %n зүйл</numerusform>
            <numerusform>Анхаарах %n зүйл</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check that could be made passed</source>
        <translation>Хийх боломжтой бүх шалгалт тэнцсэн</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Одоогоор юу ч шалгаагүй</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Шалгалт</translation>
    </message>
    <message>
        <source>%1 passed · %2 not checked</source>
        <translation>%1 тэнцсэн · %2 шалгаагүй</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Хураах</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Бүгдийг харуулах</translation>
    </message>
</context>
<context>
    <name>licencedesk::GuardedPage</name>
    <message>
        <source>Back to the desk</source>
        <translation>Ширээ рүү буцах</translation>
    </message>
    <message>
        <source>Back to the desk (Esc)</source>
        <translation>Ширээ рүү буцах (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Статистик</translation>
    </message>
    <message>
        <source>As &amp;tables</source>
        <translation>&amp;Хүснэгтээр</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>CSV-ээр ха&amp;дгалах…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Хугацаа</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 хоног</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 хоног</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 хоног</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Нэг жил</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Лангуу</translation>
    </message>
    <message>
        <source>All figures of this period, for a spreadsheet</source>
        <translation>Энэ хугацааны бүх тоо, хүснэгтийн программд</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>Бүх лангуу</translation>
    </message>
    <message>
        <source>licences accepted</source>
        <translation>хүлээн авсан үнэмлэх</translation>
    </message>
    <message>
        <source>seconds per licence, on average</source>
        <translation>нэг үнэмлэхэд дунджаар секунд</translation>
    </message>
    <message>
        <source>accepted although checks had failed</source>
        <translation>шалгалт тэнцээгүй ч хүлээн авсан</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Статистикийг хадгалах</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Хадгалсан: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeyRotation</name>
    <message>
        <source>The records were closed; the change of keys is completed next time.</source>
        <translation>Бүртгэл хаагдсан; түлхүүр солихыг дараагийн удаа дуусгана.</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Түлхүүрүүд</translation>
    </message>
    <message>
        <source>The records are locked. Without one of these ways nobody opens them, and a lost one cannot be recovered.</source>
        <translation>Бүртгэл түгжигдсэн. Эдгээр аргын аль нэг байхгүй бол хэн ч нээж чадахгүй, алдсаныг хэн ч олж чадахгүй.</translation>
    </message>
    <message>
        <source>Print a &amp;recovery key…</source>
        <translation>&amp;Сэргээх түлхүүр хэвлэх…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>&amp;Нууц хэллэг тогтоох…</translation>
    </message>
    <message>
        <source>Put into the &amp;keyring</source>
        <translation>Түлхүүр &amp;хадгалагчид хийх</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>&amp;Түлхүүр солих…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Зогсоох</translation>
    </message>
    <message>
        <source>All records are sealed with the new keys.</source>
        <translation>Бүх бүртгэлийг шинэ түлхүүрээр шифрлэлээ.</translation>
    </message>
    <message>
        <source>What opens the records</source>
        <translation>Бүртгэлийг юу нээх вэ</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Түлхүүр сольж байна</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Өөр түлхүүр</translation>
    </message>
    <message>
        <source>Seals all records with new keys, after somebody has left who could have copied the old ones. The desk goes on working meanwhile.</source>
        <translation>Хуучин түлхүүрийг хуулсан байж болох хүн ажлаас гарсны дараа бүх бүртгэлийг шинэ түлхүүрээр шифрлэнэ. Энэ хооронд лангуу ажилласаар байна.</translation>
    </message>
    <message>
        <source>Nothing is locked yet: the records are not open.</source>
        <translation>Одоогоор юу ч түгжээгүй: бүртгэл нээгдээгүй байна.</translation>
    </message>
    <message>
        <source>✓ the keyring of this computer</source>
        <translation>✓ энэ компьютерын түлхүүр хадгалагч</translation>
    </message>
    <message>
        <source>– keyring of this computer not used</source>
        <translation>– энэ компьютерын түлхүүр хадгалагчгүй</translation>
    </message>
    <message>
        <source>✓ a passphrase</source>
        <translation>✓ нууц хэллэг</translation>
    </message>
    <message>
        <source>– no passphrase</source>
        <translation>– нууц хэллэггүй</translation>
    </message>
    <message>
        <source>✓ a printed recovery key</source>
        <translation>✓ хэвлэсэн сэргээх түлхүүр</translation>
    </message>
    <message>
        <source>– no recovery key</source>
        <translation>– сэргээх түлхүүргүй</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Нууц хэллэгийг солих…</translation>
    </message>
    <message>
        <source>The sheet printed before stops working as soon as there is a new one.</source>
        <translation>Шинэ хуудас гармагц өмнө хэвлэсэн хуудас юуг ч нээхгүй болно.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Шинийг үүсгэх</translation>
    </message>
    <message>
        <source>The passphrase opens the records now.</source>
        <translation>Одоо нууц хэллэг бүртгэлийг нээнэ.</translation>
    </message>
    <message>
        <source>The keyring opens the records at the next start; nothing has to be typed.</source>
        <translation>Дараа эхлүүлэхэд түлхүүр хадгалагч бүртгэлийг нээнэ; юу ч бичих шаардлагагүй.</translation>
    </message>
    <message>
        <source>All records are sealed again. A backup from before still opens with its own passphrase.</source>
        <translation>Бүх бүртгэлийг дахин шифрлэлээ. Өмнөх нөөц өөрийн нууц хэллэгээр нээгдсээр байна.</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Түлхүүр солих</translation>
    </message>
</context>
<context>
    <name>licencedesk::LivePictureView</name>
    <message>
        <source>Live picture. %1</source>
        <translation>Шууд дүрс. %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::LiveStage</name>
    <message>
        <source>Which camera, how it stands, when it captures</source>
        <translation>Ямар камер, хэрхэн байрласан, хэзээ зураг авах</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камер</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Камер: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>Ширээ</translation>
    </message>
    <message>
        <source>The licence being worked on (Ctrl+L)</source>
        <translation>Ажиллаж буй үнэмлэх (Ctrl+L)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Цэс (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Цэс</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Хэл</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Харагдах байдал</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Системийнхээр</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Цайвар</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Харанхуй</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Өндөр ялгаралт</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Үсгийн хэмжээ %1 %</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Бүртгэлүүдийг экспортлох</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n licence(s) to %1</source>
        <translation>
            <numerusform>%n үнэмлэхийг экспортолсон: %1</numerusform>
            <numerusform>%n үнэмлэхийг экспортолсон: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Read corrections back</source>
        <translation>Засварыг буцааж унших</translation>
    </message>
    <message>
        <source>Records · %1 today</source>
        <translation>Бүртгэл · өнөөдөр %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Бүртгэлүүд</translation>
    </message>
    <message>
        <source>The records are not open yet.</source>
        <translation>Бүртгэл хараахан нээгдээгүй байна.</translation>
    </message>
    <message>
        <source>Accepted licences are sent to %1</source>
        <translation>Хүлээн авсан үнэмлэхийг %1 үйлчилгээнд илгээнэ</translation>
    </message>
    <message>
        <source>Licences are sent to %1 when you ask it</source>
        <translation>Таныг хүсэхэд үнэмлэхийг %1 үйлчилгээнд илгээнэ</translation>
    </message>
    <message>
        <source>Records are transferred, sealed, to the firm&apos;s server</source>
        <translation>Бүртгэлийг шифрлэж, компанийн серверт байршуулна</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Офлайн: энэ компьютероос юу ч гарахгүй</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) were not sent: see the outbox (%1)</source>
        <translation>
            <numerusform>%n үнэмлэх илгээгдээгүй: илгээх хайрцгийг үзнэ үү (%1)</numerusform>
            <numerusform>%n үнэмлэх илгээгдээгүй: илгээх хайрцгийг үзнэ үү (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait to be sent to %1</source>
        <translation>
            <numerusform>%n үнэмлэх %1 үйлчилгээнд илгээгдэхээр хүлээж байна</numerusform>
            <numerusform>%n үнэмлэх %1 үйлчилгээнд илгээгдэхээр хүлээж байна</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted licence(s) are not exported yet and will be gone. Export them, or close again.</source>
        <translation>
            <numerusform>Хүлээн авсан %n үнэмлэхийг экспортлоогүй тул алга болно. Экспортлох, эсвэл дахин хаана уу.</numerusform>
            <numerusform>Хүлээн авсан %n үнэмлэхийг экспортлоогүй тул алга болно. Экспортлох, эсвэл дахин хаана уу.</numerusform>
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
        <translation>Гарын авлага</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Гарын авлагаас хайх</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Бүлгүүд</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n газар</numerusform>
            <numerusform>%n газар</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Энэ мэдэгдлийг хаах</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorButton</name>
    <message>
        <source>Sign out</source>
        <translation>Системээс гарах</translation>
    </message>
    <message>
        <source>Change PIN or passphrase…</source>
        <translation>PIN эсвэл нууц хэллэг солих…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>Хоёр дахь хүчин зүйл…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Нэвтэрсэн: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorsPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Нэмэх…</translation>
    </message>
    <message>
        <source>Name and &amp;role…</source>
        <translation>Нэр ба &amp;үүрэг…</translation>
    </message>
    <message>
        <source>New &amp;PIN…</source>
        <translation>&amp;Шинэ PIN…</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>&amp;Царцаах</translation>
    </message>
    <message>
        <source>Remove second factor</source>
        <translation>Хоёр дахь хүчин зүйлийг хасах</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>Дүрмийг &amp;хадгалах</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Ширээ рүү буцах</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Операторууд</translation>
    </message>
    <message>
        <source>Accounts are never deleted, because the audit log names them; freeze those who left.</source>
        <translation>Аудитын журналд нэр нь байдаг тул операторын бүртгэлийг хэзээ ч устгахгүй; ажлаас гарсан хүнийхийг царцаана уу.</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>Дахин нэ&amp;втрүүлэх</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxModel</name>
    <message>
        <source>%1, %2, queued %3</source>
        <translation>%1, %2, дараалалд орсон %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Байдал</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Нэр</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Дугаар</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Дараалалд орсон</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Оролдлого</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Дараагийн оролдлого</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Юу болсон</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Илгээх хайрцаг</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Дахин илгээх</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Хаях</translation>
    </message>
    <message>
        <source>Show in &amp;clear</source>
        <translation>&amp;Ил харуулах</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Байдал</translation>
    </message>
    <message>
        <source>To the current service, from the beginning (Enter)</source>
        <translation>Одоогийн үйлчилгээнд, эхнээс нь (Enter)</translation>
    </message>
    <message>
        <source>It is not sent, and its picture is deleted (Del)</source>
        <translation>Илгээхгүй, зураг нь устана (Del)</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>Хагас минутын турш; журналд тэмдэглэнэ (Ctrl+R)</translation>
    </message>
    <message>
        <source>Outbox, newest first</source>
        <translation>Илгээх хайрцаг, шинэ нь эхэнд</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Бүгд (%1)</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>Та шийдэх (%1)</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>Хүлээж буй (%1)</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>Илгээсэн (%1)</translation>
    </message>
    <message>
        <source>Nothing in this state.</source>
        <translation>Ийм байдалтай зүйл алга.</translation>
    </message>
    <message>
        <source>The outbox keeps accepted licences that go to a service elsewhere, sealed, until they have gone. It is off: nothing leaves this desk. A service is set up in the settings.</source>
        <translation>Илгээх хайрцаг нь гаднын үйлчилгээ рүү явах хүлээн авсан үнэмлэхийг илгээж дуустал шифрлэж хадгална. Одоо унтраалттай: энэ лангуунаас юу ч гарахгүй. Үйлчилгээг тохиргоонд тохируулна.</translation>
    </message>
    <message>
        <source>The outbox is empty. Accepted licences that go to the service are kept here, sealed, until they have gone.</source>
        <translation>Илгээх хайрцаг хоосон. Үйлчилгээ рүү явах хүлээн авсан үнэмлэхийг илгээж дуустал энд шифрлэж хадгална.</translation>
    </message>
    <message>
        <source>Discard it? The service may have got it already: then discarding only ends the doubt here. If it has not, it will never be sent. It is noted in the audit log.</source>
        <translation>Хаях уу? Үйлчилгээ аль хэдийн авсан байж магадгүй: тэгвэл хаяснаар зөвхөн эндэх эргэлзээ дуусна. Аваагүй бол хэзээ ч илгээгдэхгүй. Үүнийг аудитын журналд тэмдэглэнэ.</translation>
    </message>
    <message>
        <source>Take it off the list? It has been sent; that stays noted on the record.</source>
        <translation>Жагсаалтаас хасах уу? Илгээгдсэн; энэ нь бүртгэлд тэмдэглэгдсэн хэвээр үлдэнэ.</translation>
    </message>
    <message>
        <source>Discard it? It is not sent, and its picture is deleted. The record stays. It is noted in the audit log.</source>
        <translation>Хаях уу? Илгээхгүй, зураг нь устана. Бүртгэл үлдэнэ. Үүнийг аудитын журналд тэмдэглэнэ.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Жагсаалтаас хасах</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Тийм, хаях</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Дахин далдлах</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPanel</name>
    <message>
        <source>nothing</source>
        <translation>юу ч алга</translation>
    </message>
    <message>
        <source>This desk:</source>
        <translation>Энэ лангуу:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Үйлчилгээ:</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>Сонгосон бичлэг</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Илгээлтийн явц</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Үйлчилгээ</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Дараалалд орсон</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Илгээсэн</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Оролдлого</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Дараагийн оролдлого</translation>
    </message>
    <message>
        <source>Request number, for the service&apos;s support</source>
        <translation>Үйлчилгээний тусламжийн албанд зориулсан хүсэлтийн дугаар</translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>&amp;Дугаарыг хуулах</translation>
    </message>
    <message>
        <source>This desk and the service, in clear</source>
        <translation>Энэ лангуу ба үйлчилгээ, ил</translation>
    </message>
    <message>
        <source>This desk and the service</source>
        <translation>Энэ лангуу ба үйлчилгээ</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxStrip</name>
    <message>
        <source>Calls made today</source>
        <translation>Өнөөдрийн дуудлага</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Түр зогсоох</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Ү&amp;ргэлжлүүлэх</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Одоо оролдох</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Тох&amp;иргоо…</translation>
    </message>
</context>
<context>
    <name>licencedesk::PageButton</name>
    <message>
        <source>%1: not there yet, opens a picture</source>
        <translation>%1: хараахан алга, зураг нээнэ</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) to check</source>
        <translation>
            <numerusform>%1: шалгах %n талбар</numerusform>
            <numerusform>%1: шалгах %n талбар</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing left to check</source>
        <translation>%1: шалгах зүйл үлдээгүй</translation>
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
        <translation>Энэ үнэмлэхийн хуудсууд</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>Энэ хуудсыг хасах</translation>
    </message>
</context>
<context>
    <name>licencedesk::PassphraseDialog</name>
    <message>
        <source>Keep the records</source>
        <translation>Бүртгэлийг хадгалах</translation>
    </message>
    <message>
        <source>This passphrase locks the records on this computer and is asked for when the program starts. Nobody can read them without it, and it cannot be recovered: print the recovery key afterwards.</source>
        <translation>Энэ нууц хэллэг энэ компьютерын бүртгэлийг түгжих бөгөөд программ эхлэхэд асууна. Түүнгүйгээр хэн ч унших боломжгүй, хэн ч олж мэдэх боломжгүй: дараа нь сэргээх түлхүүрийг хэвлэнэ үү.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Нууц хэллэг</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Бүртгэлийг нээх</translation>
    </message>
    <message>
        <source>The records are locked. Licences can be read meanwhile; they are kept as soon as the records are open.</source>
        <translation>Бүртгэл түгжээтэй байна. Энэ хооронд үнэмлэх уншиж болно; бүртгэл нээгдмэгц хадгална.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Нээх</translation>
    </message>
    <message>
        <source>Open the records with the recovery key</source>
        <translation>Бүртгэлийг сэргээх түлхүүрээр нээх</translation>
    </message>
    <message>
        <source>Type the key from the printed sheet. Capitals, spaces and dashes do not matter.</source>
        <translation>Хэвлэсэн хуудсан дээрх түлхүүрийг бичнэ үү. Том жижиг үсэг, хоосон зай, зураас хамаагүй.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Сэргээх түлхүүр</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Дахин</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Бичсэнийг харуулах</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Дор хаяж %1 тэмдэгт; хэдэн үгийг санахад амархан.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Хоёр оруулга ижил биш байна.</translation>
    </message>
</context>
<context>
    <name>licencedesk::PlainPage</name>
    <message>
        <source>It is right</source>
        <translation>Зөв байна</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Хүлээн авах</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Бүх талбар</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Түр хүлээнэ үү…</translation>
    </message>
    <message>
        <source>Take a new picture: the whole licence, flat, on a darker ground.</source>
        <translation>Шинэ зураг авна уу: үнэмлэхийг бүтнээр, тэгш, илүү бараан дэвсгэр дээр.</translation>
    </message>
    <message>
        <source>The camera is off. Open a picture, or switch the camera on with F4.</source>
        <translation>Камер унтраалттай. Зураг нээх, эсвэл F4-өөр камерыг асаана уу.</translation>
    </message>
    <message>
        <source>No other reading</source>
        <translation>Өөр уншилт алга</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>“%1” авах</translation>
    </message>
    <message>
        <source>Put the licence under the camera</source>
        <translation>Үнэмлэхийг камерын доор тавина уу</translation>
    </message>
    <message>
        <source>Next licence</source>
        <translation>Дараагийн үнэмлэх</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Уншиж байна…</translation>
    </message>
    <message>
        <source>No licence was found in the picture</source>
        <translation>Зурагт үнэмлэх олдсонгүй</translation>
    </message>
    <message>
        <source>%1: is it right?</source>
        <translation>%1: зөв үү?</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Шалгах зүйл үлдээгүй</translation>
    </message>
    <message numerus="yes">
        <source>Compare it with the licence and correct it if necessary. %n field(s) left.</source>
        <translation>
            <numerusform>Үнэмлэхтэй тулгаад шаардлагатай бол засна уу. %n талбар үлдсэн.</numerusform>
            <numerusform>Үнэмлэхтэй тулгаад шаардлагатай бол засна уу. %n талбар үлдсэн.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::PrivacySection</name>
    <message>
        <source> days</source>
        <translation> хоног</translation>
    </message>
    <message>
        <source>%1: %2 and %3 from before %4</source>
        <translation>%1: %4 хүртэлх %2 ба %3</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n бүртгэл</numerusform>
            <numerusform>%n бүртгэл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n зураг</numerusform>
            <numerusform>%n зураг</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Нууцлал</translation>
    </message>
    <message>
        <source>What is kept of a customer and for how long. What is not needed is best not kept.</source>
        <translation>Үйлчлүүлэгчийн талаар юуг, хэр удаан хадгалах вэ. Хэрэггүйг хадгалахгүй нь дээр.</translation>
    </message>
    <message>
        <source>&amp;Keep these rules</source>
        <translation>Эдгээр дүрмийг &amp;хадгалах</translation>
    </message>
    <message>
        <source>P&amp;urge now…</source>
        <translation>Одоо &amp;цэвэрлэх…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Хадгалахгүй</translation>
    </message>
    <message>
        <source>The card without the portrait</source>
        <translation>Хөрөг зураггүй карт</translation>
    </message>
    <message>
        <source>The whole card</source>
        <translation>Карт бүхэлдээ</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Юу хадгалах</translation>
    </message>
    <message>
        <source>Records are kept &amp;for</source>
        <translation>&amp;Бүртгэл хадгалах хугацаа</translation>
    </message>
    <message>
        <source>&amp;Pictures that are kept</source>
        <translation>Ха&amp;дгалах зураг</translation>
    </message>
    <message>
        <source>Pictures are kept f&amp;or</source>
        <translation>&amp;Зураг хадгалах хугацаа</translation>
    </message>
    <message>
        <source>Deleted so far</source>
        <translation>Юу цэвэрлэгдсэн</translation>
    </message>
    <message>
        <source>Expired data is deleted automatically at the start of the program. It is overwritten, and each time leaves a receipt.</source>
        <translation>Хугацаа нь дууссан зүйл программ эхлэхэд өөрөө устана. Дээр нь дарж бичих бөгөөд тухай бүр баримт үлдэнэ.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Баримтууд</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n хоног</numerusform>
            <numerusform>%n хоног</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is kept for %1; no picture of the licence is kept.</source>
        <translation>Уншсан мэдээллийг %1 хадгална; үнэмлэхийн зураг хадгалахгүй.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card without the customer&apos;s face for %2.</source>
        <translation>Уншсан мэдээллийг %1, үйлчлүүлэгчийн нүүргүй картын зургийг %2 хадгална.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card with the customer&apos;s face for %2. Customers should be told.</source>
        <translation>Уншсан мэдээллийг %1, үйлчлүүлэгчийн нүүртэй картын зургийг %2 хадгална. Үйлчлүүлэгчид мэдэгдэх нь зүйтэй.</translation>
    </message>
    <message>
        <source>Kept. Expired data goes with the next purge.</source>
        <translation>Хадгаллаа. Хугацаа нь дууссан зүйл дараагийн цэвэрлэгээгээр устана.</translation>
    </message>
    <message>
        <source>Records from before %1 are deleted for good. Nobody can bring them back.</source>
        <translation>%1 хүртэлх бүртгэл бүрмөсөн устана. Хэн ч сэргээж чадахгүй.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Бүрмөсөн устгах</translation>
    </message>
    <message>
        <source>Being deleted and overwritten…</source>
        <translation>Устгаж, дээр нь дарж бичиж байна…</translation>
    </message>
    <message>
        <source>No data has expired.</source>
        <translation>Хугацаа нь дууссан зүйл алга.</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>Баримт хараахан алга</translation>
    </message>
</context>
<context>
    <name>licencedesk::ProfileBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Хадгалах</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Устгах</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Загвар</translation>
    </message>
    <message>
        <source>Name to save it under</source>
        <translation>Хадгалах загварын нэр</translation>
    </message>
    <message>
        <source>Keep columns, order and masking under this name</source>
        <translation>Багана, дараалал, далдлалтыг энэ нэрээр хадгалах</translation>
    </message>
    <message>
        <source>Forget the profile of this name</source>
        <translation>Ийм нэртэй загварыг устгах</translation>
    </message>
</context>
<context>
    <name>licencedesk::RangeBox</name>
    <message>
        <source>From</source>
        <translation>Эхлэх</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Дуусах</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Өнөөдөр</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Сүүлийн 7 хоног</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Сүүлийн 30 хоног</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Бүх бүртгэл</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Эхлэх … дуусах …</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Хүлээн авсан</translation>
    </message>
</context>
<context>
    <name>licencedesk::ReasonBar</name>
    <message>
        <source>Supervisor&apos;s PIN or passphrase</source>
        <translation>Ахлагчийн PIN эсвэл нууц хэллэг</translation>
    </message>
    <message>
        <source>Code from the supervisor&apos;s app</source>
        <translation>Ахлагчийн апп дахь код</translation>
    </message>
    <message>
        <source>A supervisor authorises it; you stay signed in.</source>
        <translation>Ахлагч баталгаажуулна; та нэвтэрсэн хэвээр үлдэнэ.</translation>
    </message>
    <message>
        <source>Why is it accepted anyway?</source>
        <translation>Яагаад гэсэн ч хүлээн авах вэ?</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>Энэ шалтгаанаар хүлээн авах</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Буцах (Esc)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>Ахлагчийн нэр</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. The reason is kept with the record.</source>
        <translation>
            <numerusform>%n шалгалт тэнцээгүй. Шалтгааныг бүртгэлтэй хамт хадгална.</numerusform>
            <numerusform>%n шалгалт тэнцээгүй. Шалтгааныг бүртгэлтэй хамт хадгална.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordPanel</name>
    <message>
        <source>The selected record</source>
        <translation>Сонгосон бүртгэл</translation>
    </message>
    <message>
        <source>Licence, in clear</source>
        <translation>Үнэмлэх, ил</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Үнэмлэх</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Шалгалт: %1</translation>
    </message>
    <message>
        <source>Accepted anyway by %1</source>
        <translation>Тэнцээгүй ч хүлээн авсан: %1</translation>
    </message>
    <message>
        <source>Exported as %1, %2</source>
        <translation>%1 хэлбэрээр гарсан, %2</translation>
    </message>
    <message>
        <source>Who had it open, 30 days</source>
        <translation>30 хоногт хэн нээсэн</translation>
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
        <translation>Тэнцсэн</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Тайлбартай</translation>
    </message>
    <message>
        <source>Failed, accepted</source>
        <translation>Тэнцээгүй, хүлээн авсан</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Шалгаагүй</translation>
    </message>
    <message>
        <source>Accepted although checks had failed</source>
        <translation>Шалгалтууд тэнцээгүй ч хүлээн авсан</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Нэр</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Үнэмлэхийн дугаар</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Ангилал</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Хүчинтэй дуусах</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Шалгалт</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Засвар</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Хүлээн авсан цаг</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsPage</name>
    <message>
        <source>Reopen</source>
        <translation>Дахин нээх</translation>
    </message>
    <message>
        <source>Put the record on the desk again (Enter)</source>
        <translation>Бүртгэлийг ширээнд дахин тавих (Enter)</translation>
    </message>
    <message>
        <source>Show in clear</source>
        <translation>Ил харуулах</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>Хагас минутын турш; журналд тэмдэглэнэ (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Устгах</translation>
    </message>
    <message>
        <source>For good (Del)</source>
        <translation>Бүрмөсөн (Del)</translation>
    </message>
    <message>
        <source>Number, its last four, name, date, operator, vehicle, passed, failed…</source>
        <translation>Дугаар, сүүлийн дөрөв, нэр, огноо, оператор, машин, тэнцсэн, тэнцээгүй…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Бүртгэлээс хайх</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Бүртгэлүүд</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Хугацаа</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Өнөөдөр</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 хоног</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 хоног</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бүгд</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Шалгалт</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Аль ч үр дүн</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 давсан</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n бүртгэл</numerusform>
            <numerusform>%n бүртгэл</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. A number or a name is found when it is whole; of a number the last four are enough.</source>
        <translation>Олдсонгүй. Дугаар, нэрийг бүтнээр бичнэ; дугаарын хувьд сүүлийн дөрөв нь хангалттай.</translation>
    </message>
    <message>
        <source>No licence accepted yet.</source>
        <translation>Үнэмлэх хараахан хүлээн аваагүй.</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Дахин далдлах</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecoveryKeyDialog</name>
    <message>
        <source>Counter: %1. Printed on %2.</source>
        <translation>Лангуу: %1. Хэвлэсэн: %2.</translation>
    </message>
    <message>
        <source>Recovery key of the records</source>
        <translation>Бүртгэлийн сэргээх түлхүүр</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file of the records can read them. Keep it in a safe, not at the counter.</source>
        <translation>Энэ хуудас болон бүртгэлийн файлтай хүн бүртгэлийг уншиж чадна. Лангуунд биш, сейфэнд хадгална уу.</translation>
    </message>
    <message>
        <source>It is needed when the computer&apos;s keyring is lost or the passphrase is forgotten. A newer sheet makes this one worthless.</source>
        <translation>Компьютерын түлхүүр хадгалагч алдагдах, эсвэл нууц хэллэг мартагдахад хэрэгтэй. Шинэ хуудас үүнийг хүчингүй болгоно.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Сэргээх түлхүүр</translation>
    </message>
    <message>
        <source>If the keyring of this computer is lost, or the passphrase forgotten, only this key opens the records. It is shown once. Print it and keep it in a safe, not at the counter.</source>
        <translation>Энэ компьютерын түлхүүр хадгалагч алдагдах, эсвэл нууц хэллэг мартагдвал зөвхөн энэ түлхүүр бүртгэлийг нээнэ. Нэг л удаа харуулна. Хэвлээд лангуунд биш, сейфэнд хадгална уу.</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>Би хэвлэсэн эсвэл бичиж авсан</translation>
    </message>
    <message>
        <source>Save as PDF to print…</source>
        <translation>Хэвлэхээр PDF-ээр хадгалах…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Болсон</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Файлыг бичих боломжгүй: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteDesk</name>
    <message>
        <source>The customer has to agree first. Tick it below when they have.</source>
        <translation>Эхлээд үйлчлүүлэгч зөвшөөрөх ёстой. Зөвшөөрсний дараа доор тэмдэглэнэ үү.</translation>
    </message>
    <message>
        <source>Not sent to %1.</source>
        <translation>Илгээгээгүй: %1.</translation>
    </message>
    <message>
        <source>It was typed in: there is no picture to send.</source>
        <translation>Гараар оруулсан: илгээх зураг алга.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1: the customer&apos;s consent was not ticked.</source>
        <translation>Хүлээн авсан боловч %1 үйлчилгээнд илгээгээгүй: үйлчлүүлэгчийн зөвшөөрлийг тэмдэглээгүй.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1. %2</source>
        <translation>Хүлээн авсан боловч %1 үйлчилгээнд илгээгээгүй. %2</translation>
    </message>
    <message>
        <source>Accepted, but it cannot be sent to %1. %2</source>
        <translation>Хүлээн авсан боловч %1 үйлчилгээнд илгээх боломжгүй. %2</translation>
    </message>
    <message>
        <source>The picture cannot be made ready for sending.</source>
        <translation>Зургийг илгээхэд бэлтгэж чадсангүй.</translation>
    </message>
    <message>
        <source>%1 is reading the licence…</source>
        <translation>%1 үнэмлэхийг уншиж байна…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зогсоох</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Дахин асуух</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads the same in %n field(s).</source>
        <translation>
            <numerusform>%1: %n талбарыг ижил уншсан.</numerusform>
            <numerusform>%1: %n талбарыг ижил уншсан.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read nothing in this picture.</source>
        <translation>%1 энэ зургаас юу ч уншсангүй.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads %n field(s) differently: compare each with the card.</source>
        <translation>
            <numerusform>%1: %n талбарыг өөрөөр уншсан, тус бүрийг карттай тулгана уу.</numerusform>
            <numerusform>%1: %n талбарыг өөрөөр уншсан, тус бүрийг карттай тулгана уу.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteSection</name>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Энэ компьютероос юу ч гарахгүй.</translation>
    </message>
    <message>
        <source>The keyring did not provide the secret for %1. Type it again and choose “Use this service”.</source>
        <translation>Түлхүүр хадгалагч %1 үйлчилгээнд хэрэгтэйг өгөхгүй байна. Дахин бичээд “Энэ үйлчилгээг ашиглах”-ыг сонгоно уу.</translation>
    </message>
    <message>
        <source>%1 is used. Its secret is held in memory only: it has to be typed again after the next start.</source>
        <translation>%1 ашиглаж байна. Нууц түлхүүр зөвхөн санах ойд байгаа: дараа эхлүүлэхэд дахин бичих шаардлагатай.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>%1 ашиглаж байна.</translation>
    </message>
    <message>
        <source>Remote service</source>
        <translation>Алсын үйлчилгээ</translation>
    </message>
    <message>
        <source>A second opinion from a service elsewhere, or the way of accepted licences into the firm&apos;s own system. Reading and checking work without it.</source>
        <translation>Гаднын үйлчилгээгээр давхар уншуулах, эсвэл хүлээн авсан үнэмлэхийг компанийн өөрийн системд оруулах зам. Үүнгүйгээр ч уншиж, шалгана.</translation>
    </message>
    <message>
        <source>&amp;Work without a service</source>
        <translation>Үүнгүйгээр а&amp;жиллах</translation>
    </message>
    <message>
        <source>&amp;Forget the secrets</source>
        <translation>Нууц түлхүүрийг &amp;мартах</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Файл сонгох…</translation>
    </message>
    <message>
        <source>Send accepted licences by &amp;themselves</source>
        <translation>Хүлээн авсан үнэмлэхийг ө&amp;өрөө илгээх</translation>
    </message>
    <message>
        <source>With the &amp;picture of the card</source>
        <translation>Картын &amp;зургийн хамт</translation>
    </message>
    <message>
        <source>T&amp;est without a picture</source>
        <translation>Зураггүй &amp;турших</translation>
    </message>
    <message>
        <source>&amp;Use this service</source>
        <translation>&amp;Энэ үйлчилгээг ашиглах</translation>
    </message>
    <message>
        <source>Nothing leaves this computer from now on.</source>
        <translation>Одооноос энэ компьютероос юу ч гарахгүй.</translation>
    </message>
    <message>
        <source>The secrets are gone from this computer.</source>
        <translation>Нууц түлхүүрүүд энэ компьютероос устсан.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Одоогийн байдал</translation>
    </message>
    <message>
        <source>Reads the picture: WeChat&apos;s licence call</source>
        <translation>Зургийг уншина: WeChat-ийн үнэмлэх унших дуудлага</translation>
    </message>
    <message>
        <source>Takes the record: the firm&apos;s own system</source>
        <translation>Бүртгэлийг авна: компанийн өөрийн систем</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Тухайн үйлчилгээ</translation>
    </message>
    <message>
        <source>What it &amp;does</source>
        <translation>&amp;Юу хийх</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Хаяг</translation>
    </message>
    <message>
        <source>The firm&apos;s relay, or %1. Without a token: that has a field of its own.</source>
        <translation>Компанийн дамжуулагч сервер, эсвэл %1. Токенгүйгээр: токен өөрийн талбартай.</translation>
    </message>
    <message>
        <source>&amp;Certificate of the company&apos;s own authority</source>
        <translation>Компанийн өөрийн байгууллагын &amp;сертификат</translation>
    </message>
    <message>
        <source>Empty: those that the system trusts. A certificate that is not trusted is never accepted.</source>
        <translation>Хоосон: системийн итгэдэг байгууллагууд. Итгэлгүй сертификатыг хэзээ ч хүлээж авахгүй.</translation>
    </message>
    <message>
        <source>App id and secret (stable token)</source>
        <translation>AppID ба нууц түлхүүр (тогтвортой токен)</translation>
    </message>
    <message>
        <source>App id and secret (the older call)</source>
        <translation>AppID ба нууц түлхүүр (хуучин дуудлага)</translation>
    </message>
    <message>
        <source>A token: of a relay, or of an authorizer</source>
        <translation>Токен: дамжуулагч сервер эсвэл эрх олгогчийнх</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Хэний нэрээр</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>Нэ&amp;втрэх арга</translation>
    </message>
    <message>
        <source>App &amp;id</source>
        <translation>App&amp;ID</translation>
    </message>
    <message>
        <source>App &amp;secret</source>
        <translation>Н&amp;ууц түлхүүр</translation>
    </message>
    <message>
        <source>&amp;Name of the token</source>
        <translation>Токе&amp;ны нэр</translation>
    </message>
    <message>
        <source>For your own reference, such as authorizer_access_token.</source>
        <translation>Эндэх хүмүүст зориулсан, жишээ нь authorizer_access_token.</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>Т&amp;окен</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>&amp;Гарын үсгийн түлхүүр</translation>
    </message>
    <message>
        <source>Signs what is sent (HMAC-SHA256). Empty: unsigned.</source>
        <translation>Илгээхийг гарын үсгээр баталгаажуулна (HMAC-SHA256). Хоосон: гарын үсэггүй.</translation>
    </message>
    <message>
        <source>Show once what is sent</source>
        <translation>Илгээхийг нэг удаа харуулах</translation>
    </message>
    <message>
        <source>Ask the customer each time</source>
        <translation>Үйлчлүүлэгчээс тухай бүр асуух</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Хязгааргүй</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Юу илгээх</translation>
    </message>
    <message>
        <source>Before a licence &amp;leaves</source>
        <translation>Үнэмлэх &amp;явахын өмнө</translation>
    </message>
    <message>
        <source>Calls a &amp;day</source>
        <translation>Өдрийн &amp;дуудлага</translation>
    </message>
    <message>
        <source>The service allows 100 without a contract; they return at midnight, China time.</source>
        <translation>Үйлчилгээ гэрээгүйгээр 100 дуудлага зөвшөөрдөг; Хятадын цагаар шөнө дунд сэргэнэ.</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: the settings are kept with them.</source>
        <translation>Эхлээд энэ компьютерын бүртгэл нээлттэй байх ёстой: тохиргоо түүнтэй хамт хадгалагдана.</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>Хадгалсан; өөрчлөх бол бичнэ үү</translation>
    </message>
    <message>
        <source>Secrets lie in the keyring of this computer and nowhere else; where there is none they are held in memory until the program is closed.</source>
        <translation>Нууц түлхүүр зөвхөн энэ компьютерын түлхүүр хадгалагчид байна; хадгалагчгүй бол программ хаагдтал санах ойд байна.</translation>
    </message>
    <message>
        <source>The documents of this service forbid keeping the app secret on a counter&apos;s computer: whoever has the computer could call in the firm&apos;s name. A small relay on a server of the firm keeps the secret and limits the calls; give its address here and paste its token.</source>
        <translation>Энэ үйлчилгээний баримт бичиг нууц түлхүүрийг лангууны компьютерт хадгалахыг хориглодог: компьютертой хүн компанийн нэрээр дуудаж чадна. Компанийн сервер дээрх жижиг дамжуулагч сервер нууц түлхүүрийг хадгалж, дуудлагыг хязгаарлана; хаягийг нь энд бичиж, токеныг нь буулгана уу.</translation>
    </message>
    <message>
        <source>This service is used from now on.</source>
        <translation>Одооноос энэ үйлчилгээг ашиглана.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Үйлчилгээнээс асууж байна…</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Байгууллагын сертификат</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteValue</name>
    <message>
        <source>The service reads</source>
        <translation>Үйлчилгээний уншилт</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Үүнийг авах</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 авах</translation>
    </message>
</context>
<context>
    <name>licencedesk::RentalStrip</name>
    <message>
        <source>Rental</source>
        <translation>Түрээс</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Машин</translation>
    </message>
    <message>
        <source>The vehicle decides which class is needed</source>
        <translation>Ямар ангилал хэрэгтэйг машин тодорхойлно</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Эхлэх</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Буцаах</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Эхлэх</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Буцаах</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>&amp;Машин</translation>
    </message>
    <message>
        <source>No vehicle chosen</source>
        <translation>Машин сонгоогүй</translation>
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
        <translation>дараагийн эргэлзээтэй талбар руу очно</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>confirms it and goes on</source>
        <translation>баталгаажуулаад үргэлжлүүлнэ</translation>
    </message>
    <message>
        <source>Alt+1 … 5</source>
        <translation>Alt+1 … 5</translation>
    </message>
    <message>
        <source>takes another reading</source>
        <translation>өөр уншилтыг авна</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>accepts the licence</source>
        <translation>үнэмлэхийг хүлээн авна</translation>
    </message>
    <message>
        <source>Only what is doubtful waits for you.</source>
        <translation>Зөвхөн эргэлзээтэй нь таныг хүлээнэ.</translation>
    </message>
    <message>
        <source>Fields of the licence</source>
        <translation>Үнэмлэхийн талбарууд</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecondFactorForm</name>
    <message>
        <source>Code from the app</source>
        <translation>Апп дахь код</translation>
    </message>
    <message>
        <source>QR code of the key</source>
        <translation>Түлхүүрийн QR код</translation>
    </message>
    <message>
        <source>Key for typing in</source>
        <translation>Гараар бичих түлхүүр</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>Эсвэл энэ түлхүүрийг аппад бичнэ үү:</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your phone. From now on it gives you a code for every sign-in.</source>
        <translation>Үүнийг утасны баталгаажуулагч аппаар уншуулна уу. Одооноос нэвтрэх бүрд код өгнө.</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows</source>
        <translation>Аппын харуулж буй &amp;код</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecretForm</name>
    <message>
        <source>PIN or passphrase in use</source>
        <translation>Одоогийн PIN эсвэл нууц хэллэг</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>Шинэ PIN эсвэл нууц хэллэг</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Дахин</translation>
    </message>
    <message>
        <source>PIN or passphrase in &amp;use</source>
        <translation>&amp;Одоогийн PIN эсвэл нууц хэллэг</translation>
    </message>
    <message>
        <source>&amp;New PIN or passphrase</source>
        <translation>&amp;Шинэ PIN эсвэл нууц хэллэг</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>&amp;Дахин</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>Хоёр удаагийн оруулга зөрүүтэй байна. Дахин бичнэ үү.</translation>
    </message>
</context>
<context>
    <name>licencedesk::SendPreview</name>
    <message>
        <source>The picture that is sent</source>
        <translation>Илгээх зураг</translation>
    </message>
    <message>
        <source>What leaves this desk</source>
        <translation>Энэ лангуунаас юу гарах</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3. Only the card: nothing around it, no file name, no place or time of the photograph.</source>
        <translation>%1 × %2 пиксел, %3. Зөвхөн карт: эргэн тойрон, файлын нэр, зураг авсан газар, цаг орохгүй.</translation>
    </message>
    <message>
        <source>This is shown once for each service. It can be switched off at any time in the settings.</source>
        <translation>Үүнийг үйлчилгээ тус бүрд нэг удаа харуулна. Тохиргоонд хэдийд ч унтрааж болно.</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Илгээх</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>И&amp;лгээхгүй</translation>
    </message>
</context>
<context>
    <name>licencedesk::ServerSection</name>
    <message numerus="yes">
        <source>%n change(s) wait to be transferred.</source>
        <translation>
            <numerusform>%n өөрчлөлт байршуулахыг хүлээж байна.</numerusform>
            <numerusform>%n өөрчлөлт байршуулахыг хүлээж байна.</numerusform>
        </translation>
    </message>
    <message>
        <source>This counter works by itself.</source>
        <translation>Энэ лангуу бие даан ажилладаг.</translation>
    </message>
    <message>
        <source>The records on this computer are not open: nothing is transferred.</source>
        <translation>Энэ компьютерын бүртгэл нээгдээгүй: юу ч байршуулахгүй.</translation>
    </message>
    <message>
        <source>The keyring did not provide the password of the server. Type it again and choose “Use this server”.</source>
        <translation>Түлхүүр хадгалагч серверийн нууц үгийг өгөхгүй байна. Дахин бичээд “Энэ серверийг ашиглах”-ыг сонгоно уу.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Холбогдож байна…</translation>
    </message>
    <message>
        <source>Connected: other counters see what is accepted here.</source>
        <translation>Холбогдсон: энд хүлээн авсныг бусад лангуу харна.</translation>
    </message>
    <message>
        <source>Not connected. The desk keeps working and transfers later.</source>
        <translation>Холбогдоогүй. Лангуу ажилласаар, дараа байршуулна.</translation>
    </message>
    <message>
        <source>Several counters</source>
        <translation>Олон лангуу</translation>
    </message>
    <message>
        <source>The counters of a firm share their records through a PostgreSQL server. What is there is sealed; each counter keeps working when the server is away.</source>
        <translation>Компанийн лангуунууд бүртгэлээ PostgreSQL серверээр хуваалцана. Тэнд байгаа нь шифрлэгдсэн; сервергүй үед лангуу бүр ажилласаар байна.</translation>
    </message>
    <message>
        <source>&amp;Work without the server</source>
        <translation>Сервер&amp;гүй ажиллах</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Файл сонгох…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Холболтыг &amp;турших</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>&amp;Энэ серверийг ашиглах</translation>
    </message>
    <message>
        <source>&amp;Set it up with the keys of this counter</source>
        <translation>Энэ лангууны түлхүүрээр то&amp;хируулах</translation>
    </message>
    <message>
        <source>&amp;Join these counters</source>
        <translation>Эдгээр лангуунд &amp;нэгдэх</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Одоогийн байдал</translation>
    </message>
    <message>
        <source>Encrypted, server verified</source>
        <translation>Шифрлэсэн, сервер өөрийгөө баталдаг</translation>
    </message>
    <message>
        <source>Encrypted, server not verified</source>
        <translation>Шифрлэсэн, хариулсан хэнтэй ч</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>Шифргүй: зөвхөн энэ компьютер дээр</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>Хо&amp;ст</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Порт</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Өгөгдлийн сан</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>Хэрэг&amp;лэгч</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Нууц &amp;үг</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer and nowhere else.</source>
        <translation>Зөвхөн энэ компьютерын түлхүүр хадгалагчид хадгална.</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>&amp;Шифрлэлт</translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority</source>
        <translation>&amp;Байгууллагын сертификат</translation>
    </message>
    <message>
        <source>Empty: the one that the system has for this user.</source>
        <translation>Хоосон: системд энэ хэрэглэгчид зориулж байгаа нь.</translation>
    </message>
    <message>
        <source>Passphrase or recovery &amp;key of the firm</source>
        <translation>&amp;Компанийн нууц хэллэг эсвэл сэргээх түлхүүр</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of the firm</source>
        <translation>Компанийн нууц хэллэг эсвэл сэргээх түлхүүр</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: they are what is transferred.</source>
        <translation>Эхлээд энэ компьютерын бүртгэл нээлттэй байх ёстой: байршуулах зүйл нь тэр.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Серверээс асууж байна…</translation>
    </message>
    <message>
        <source>The server answers, and its records are sealed with the keys of this counter.</source>
        <translation>Сервер хариулж байна, бүртгэл нь энэ лангууны түлхүүрээр шифрлэгдсэн.</translation>
    </message>
    <message>
        <source>The server answers. No counter has set it up yet: this one can be the first.</source>
        <translation>Сервер хариулж байна. Хараахан аль ч лангуу тохируулаагүй: энэ лангуу эхнийх нь байж болно.</translation>
    </message>
    <message>
        <source>The server answers. Its records are sealed with keys that this counter does not have yet.</source>
        <translation>Сервер хариулж байна. Бүртгэл нь энэ лангуунд хараахан байхгүй түлхүүрээр шифрлэгдсэн.</translation>
    </message>
    <message>
        <source>This server is used from now on.</source>
        <translation>Одооноос энэ серверийг ашиглана.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Байгууллагын сертификат</translation>
    </message>
</context>
<context>
    <name>licencedesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Тохиргоо</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Тохиргооны хэсгүүд</translation>
    </message>
</context>
<context>
    <name>licencedesk::SetupPage</name>
    <message>
        <source>Save the target as PDF…</source>
        <translation>Шалгуур картыг PDF-ээр хадгалах…</translation>
    </message>
    <message>
        <source>1. Print the target at 100 % and check its ruler.
2. Cut it out and lay it where licences lie, in a sleeve if licences lie in one.
3. Change what is said here until everything is good.</source>
        <translation>1. Шалгуур картыг 100 %-аар хэвлээд шугамыг нь шалгана уу.
2. Хайчилж аваад үнэмлэх тавьдаг газарт тавина уу; үнэмлэх гэртэй байдаг бол гэрт хийнэ үү.
3. Бүгд сайн болтол энд хэлснийг засна уу.</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Ширээ рүү буцах</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Зургийн ширээг шалгах</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Хэмжилтийн дүн</translation>
    </message>
    <message>
        <source>Saved as %1. Print it at 100 %, not “fit to page”.</source>
        <translation>Хадгалсан: %1. “Хуудсанд тааруулах” биш, 100 %-аар хэвлэнэ үү.</translation>
    </message>
    <message>
        <source>This desk is good: every test passed</source>
        <translation>Зургийн ширээ сайн: бүх үзүүлэлт тэнцсэн</translation>
    </message>
    <message>
        <source>Lay the target under the camera: it is not seen yet</source>
        <translation>Шалгуур картыг камерын доор тавина уу: хараахан харагдахгүй байна</translation>
    </message>
    <message>
        <source>Switch on the camera</source>
        <translation>Камерыг асаана уу</translation>
    </message>
</context>
<context>
    <name>licencedesk::ShortcutsDialog</name>
    <message>
        <source>Fields</source>
        <translation>Талбарууд</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>Шалгах дараагийн талбар</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Previous field to check</source>
        <translation>Шалгах өмнөх талбар</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Confirm the field and go on</source>
        <translation>Талбарыг баталгаажуулаад үргэлжлүүлэх</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Neighbouring field</source>
        <translation>Зэргэлдээ талбар</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Дээш, доош</translation>
    </message>
    <message>
        <source>Take another reading</source>
        <translation>Өөр уншилтыг авах</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5</source>
        <translation>Alt+1–Alt+5</translation>
    </message>
    <message>
        <source>Take what the service reads</source>
        <translation>Үйлчилгээний уншилтыг авах</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>Move the box, with Shift resize it</source>
        <translation>Хүрээг зөөх, Shift-тэй бол хэмжээг өөрчлөх</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Сумтай товч</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Үнэмлэх</translation>
    </message>
    <message>
        <source>Page of the licence</source>
        <translation>Үнэмлэхийн хуудас</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+3</source>
        <translation>Ctrl+1–Ctrl+3</translation>
    </message>
    <message>
        <source>Camera and pictures</source>
        <translation>Камер ба зураг</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Цонх</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Цэс</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Гарын товчлол</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Хаах</translation>
    </message>
</context>
<context>
    <name>licencedesk::SignInView</name>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN эсвэл нууц хэллэг</translation>
    </message>
    <message>
        <source>Code from the app</source>
        <translation>Апп дахь код</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Системээс гарах</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>PIN-ээ мартсан, утсаа гээсэн үү?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Нэр</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>Баталгаажуулагч апп дахь &amp;код</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Нэр</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>PIN эсвэл нууц &amp;хэллэг</translation>
    </message>
    <message>
        <source>Choose your own PIN or passphrase</source>
        <translation>Өөрийн PIN эсвэл нууц хэллэгээ сонгоно уу</translation>
    </message>
    <message>
        <source>%1, somebody else knows your current PIN or passphrase. Nobody will know the new one.</source>
        <translation>%1, таны одоогийнхыг өөр хүн мэднэ. Шинийг хэн ч мэдэхгүй.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Одооноос ашиглах</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>Хоёр дахь хүчин зүйлээ тохируулна уу</translation>
    </message>
    <message>
        <source>Supervisors and auditors sign in with a code as well.</source>
        <translation>Ахлагч, аудитор мөн кодоор нэвтэрнэ.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Дуусгах</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>Ширээ түгжээтэй байна</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Нэвтрэх</translation>
    </message>
    <message>
        <source>What was being worked on stays as it is.</source>
        <translation>Ажиллаж байсан зүйл хэвээрээ үлдэнэ.</translation>
    </message>
    <message>
        <source>Your name and your PIN or passphrase, please.</source>
        <translation>Нэр болон PIN эсвэл нууц хэллэгээ оруулна уу.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Түгжээ тайлах</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Хэт олон удаа оролдлоо.</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n second(s).</source>
        <translation>
            <numerusform>%n секундийн дараа дахин оролдоно.</numerusform>
            <numerusform>%n секундийн дараа дахин оролдоно.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::StageView</name>
    <message>
        <source>Detect the page</source>
        <translation>Хуудсыг өөрөө тодорхойлох</translation>
    </message>
    <message>
        <source>Which page this is</source>
        <translation>Энэ ямар хуудас вэ</translation>
    </message>
    <message>
        <source>Put the corners on the card. Arrows move, Space: next corner</source>
        <translation>Өнцгүүдийг картад тавина уу. Сум зөөнө, хоосон зай: дараагийн өнцөг</translation>
    </message>
    <message>
        <source>Read (Enter)</source>
        <translation>Унших (Enter)</translation>
    </message>
    <message>
        <source>Typed in by hand, without a picture.
Open one to have it beside the fields.</source>
        <translation>Зураггүй, гараар оруулсан.
Талбарын хажууд харахын тулд зураг нээнэ үү.</translation>
    </message>
    <message>
        <source>The photograph itself was not kept. Open the picture again to set its corners.</source>
        <translation>Эх зургийг хадгалаагүй. Өнцөг тогтоохын тулд зургийг дахин нээнэ үү.</translation>
    </message>
    <message>
        <source>The corners cross each other. Put them on the card in order: top left, top right, bottom right, bottom left.</source>
        <translation>Өнцгүүд солбицсон байна. Карт дээр дарааллаар нь тавина уу: зүүн дээд, баруун дээд, баруун доод, зүүн доод.</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreGuide</name>
    <message>
        <source>This computer has no keyring. Accepted licences are kept only until the program is closed, unless you choose a passphrase for them.</source>
        <translation>Энэ компьютерт түлхүүр хадгалагч алга. Нууц хэллэг сонгоогүй бол хүлээн авсан үнэмлэхийг зөвхөн программ хаагдтал хадгална.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Нууц хэллэг сонгох</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Түлхүүр хадгалагчаас дахин асуух</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Бүртгэлийг нээх</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Сэргээх түлхүүр ашиглах</translation>
    </message>
    <message>
        <source>The records are kept, locked by this computer alone. Print the recovery key: without it they are lost with the computer.</source>
        <translation>Бүртгэлийг зөвхөн энэ компьютероор түгжиж хадгалсан. Сэргээх түлхүүрийг хэвлэнэ үү: түүнгүй бол компьютертой хамт алдагдана.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Сэргээх түлхүүр</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreSession</name>
    <message>
        <source>LicenceDesk is open already in another window, which has the records. Go on there; nothing is kept from this one.</source>
        <translation>LicenceDesk өөр цонхонд аль хэдийн нээлттэй бөгөөд бүртгэл тэнд байна. Тэнд үргэлжлүүлнэ үү; энэ цонхноос юу ч хадгалахгүй.</translation>
    </message>
    <message>
        <source>This desk has keys of its own already.</source>
        <translation>Энэ лангуу өөрийн түлхүүртэй.</translation>
    </message>
    <message>
        <source>The keys are being changed; it continues next time.</source>
        <translation>Түлхүүр солигдож байна; дараагийн удаа үргэлжилнэ.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetBox</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Сонгох…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Бичих файлын нэрийг өгнө үү.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Энэ хавтас байхгүй байна.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Файл аль хэдийн байгаа тул солигдоно.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetPicture</name>
    <message>
        <source>No picture</source>
        <translation>Дүрс алга</translation>
    </message>
    <message>
        <source>Picture of the camera: the target is in view</source>
        <translation>Камерын дүрс: шалгуур карт харагдаж байна</translation>
    </message>
    <message>
        <source>Picture of the camera: no target in view</source>
        <translation>Камерын дүрс: шалгуур карт харагдахгүй байна</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>Камераас дүрс алга</translation>
    </message>
</context>
<context>
    <name>licencedesk::Tour</name>
    <message>
        <source>The licence, straightened</source>
        <translation>Тэгшилсэн үнэмлэх</translation>
    </message>
    <message>
        <source>This one is invented. The picture follows the field that you are on.</source>
        <translation>Энэ үнэмлэх зохиомол. Зураг таны сонгосон талбарыг дагана.</translation>
    </message>
    <message>
        <source>Only doubt waits for you</source>
        <translation>Зөвхөн эргэлзээтэй нь таныг хүлээнэ</translation>
    </message>
    <message>
        <source>What is not sure is marked. Tab leads to the next one, Enter confirms it.</source>
        <translation>Баттай бишийг тэмдэглэсэн. Tab дараагийнх руу очно, Enter баталгаажуулна.</translation>
    </message>
    <message>
        <source>Another reading, one key away</source>
        <translation>Өөр уншилт, ганц товчоор</translation>
    </message>
    <message>
        <source>Alt+1 takes the first reading listed here. Or type what the card says.</source>
        <translation>Alt+1 энд байгаа эхний уншилтыг авна. Эсвэл карт дээрхийг бичнэ үү.</translation>
    </message>
    <message>
        <source>Vehicle and dates</source>
        <translation>Машин ба огноо</translation>
    </message>
    <message>
        <source>The checks depend on them: class, age, and validity until the return.</source>
        <translation>Шалгалт үүнээс хамаарна: ангилал, нас, буцаах хүртэл хүчинтэй эсэх.</translation>
    </message>
    <message>
        <source>Checks for this rental</source>
        <translation>Энэ түрээсийн шалгалт</translation>
    </message>
    <message>
        <source>Each has passed, asks for a look, or has failed. Shift+F1 says why, and what the rule rests on.</source>
        <translation>Тус бүр тэнцсэн, анхаарах шаардлагатай, эсвэл тэнцээгүй байна. Shift+F1 шалтгаан болон дүрмийн үндэслэлийг хэлнэ.</translation>
    </message>
    <message>
        <source>Accept, and the next one</source>
        <translation>Хүлээн авах, дараагийнх</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the licence and clears the desk. In this tour nothing is kept.</source>
        <translation>Ctrl+Enter үнэмлэхийг хадгалж, ширээг цэвэрлэнэ. Энэ танилцуулгад юу ч хадгалахгүй.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourCard</name>
    <message>
        <source>Back</source>
        <translation>Буцах</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Танилцуулгыг дуусгах</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Танилцуулгыг дуусгах (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Дуусгах</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дараах</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourOffer</name>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>Танилцуулга (1 минут)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Одоо биш</translation>
    </message>
    <message>
        <source>New here? See the desk at work on an invented licence.</source>
        <translation>Шинэ хэрэглэгч үү? Ширээ хэрхэн ажилладгийг зохиомол үнэмлэх дээр үзнэ үү.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WatchListSection</name>
    <message>
        <source>Do-not-rent list</source>
        <translation>Хориотой жагсаалт</translation>
    </message>
    <message>
        <source>When a licence with one of these numbers comes to the desk, a check fails and shows the reason. The list keeps no numbers, only what recognises them; it can be asked but not read.</source>
        <translation>Эдгээрийн аль нэг дугаартай үнэмлэх ширээнд ирвэл шалгалт тэнцэхгүй, шалтгааныг харуулна. Жагсаалт дугаарыг биш, зөвхөн таних тэмдгийг хадгална; асууж болно, харин уншиж болохгүй.</translation>
    </message>
    <message>
        <source>&amp;Is it on the list?</source>
        <translation>&amp;Жагсаалтад бий юу?</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>Жагсаалтад &amp;нэмэх</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Хасах</translation>
    </message>
    <message>
        <source>Licence &amp;number</source>
        <translation>Үнэмлэхийн &amp;дугаар</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Шалтгаан</translation>
    </message>
    <message>
        <source>Shown to whoever has the licence on the desk; write only what you can justify.</source>
        <translation>Үнэмлэх дээр ажиллаж буй хүнд харагдана; хариуцаж чадах зүйлээ бичнэ үү.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are on the list.</source>
        <translation>
            <numerusform>Жагсаалтад %n дугаар байна.</numerusform>
            <numerusform>Жагсаалтад %n дугаар байна.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has been on the list since %1: %2</source>
        <translation>%1 өдрөөс хойш жагсаалтад байгаа: %2</translation>
    </message>
    <message>
        <source>It is not on the list.</source>
        <translation>Жагсаалтад алга.</translation>
    </message>
    <message>
        <source>The number is now on the list.</source>
        <translation>Дугаар жагсаалтад орсон.</translation>
    </message>
    <message>
        <source>The number was taken off the list.</source>
        <translation>Дугаарыг жагсаалтаас хассан.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WhyCard</name>
    <message>
        <source>Note</source>
        <translation>Тайлбар</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Тэнцсэн</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Анхаарах</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Тэнцээгүй</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Шалгах боломжгүй</translation>
    </message>
    <message>
        <source>%1 (set by your firm; usually: %2)</source>
        <translation>%1 (компани тогтоосон; ихэвчлэн: %2)</translation>
    </message>
    <message>
        <source>Nothing legible was found at its place on the card.</source>
        <translation>Карт дээрх байх газарт нь уншигдах зүйл олдсонгүй.</translation>
    </message>
    <message>
        <source>At least one character was read with less certainty than is accepted unseen. It is marked.</source>
        <translation>Дор хаяж нэг тэмдэгтийг үзэлгүй хүлээн авахад хангалтгүй найдвартай уншсан. Түүнийг тэмдэглэсэн.</translation>
    </message>
    <message>
        <source>As read it was impossible. Exactly one change makes it fit, and that change was made.</source>
        <translation>Уншсанаараа байх боломжгүй. Ганц өөрчлөлт түүнийг тааруулж байсан тул тэгж зассан.</translation>
    </message>
    <message>
        <source>As read it was impossible, and several changes would make it fit.</source>
        <translation>Уншсанаараа байх боломжгүй, хэд хэдэн өөрчлөлт түүнийг тааруулж болно.</translation>
    </message>
    <message>
        <source>No licence can show this value.</source>
        <translation>Ямар ч үнэмлэх дээр ийм утга байх боломжгүй.</translation>
    </message>
    <message>
        <source>Another field, another page or the service says something else.</source>
        <translation>Өөр талбар, өөр хуудас эсвэл үйлчилгээ өөр утга заана.</translation>
    </message>
    <message>
        <source>Glare, blur or a finger covers part of it.</source>
        <translation>Гялбаа, бүдэг эсвэл хуруу хэсгийг нь халхалсан.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Хаах</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More in the manual</source>
        <translation>Гарын авлагаас дэлгэрүүлэх</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Юу хийх вэ</translation>
    </message>
    <message>
        <source>What is checked, and why</source>
        <translation>Юуг, яагаад шалгадаг вэ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Эх сурвалж</translation>
    </message>
    <message>
        <source>When it is not met</source>
        <translation>Тэнцээгүй үед</translation>
    </message>
    <message>
        <source>Rule %1; a policy file of the firm can change this.</source>
        <translation>%1 дүрэм; компанийн бодлогын файл үүнийг өөрчилж болно.</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Яагаад хүлээж байна</translation>
    </message>
    <message>
        <source>Certainty of the reading</source>
        <translation>Уншилтын найдвартай байдал</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it; or type what is printed.</source>
        <translation>Карттай тулгана уу. Enter баталгаажуулна; эсвэл хэвлэсэн байгааг бичнэ үү.</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it, Alt+1 takes the other reading; or type what is printed.</source>
        <translation>Карттай тулгана уу. Enter баталгаажуулна, Alt+1 нөгөө уншилтыг авна; эсвэл хэвлэсэн байгааг бичнэ үү.</translation>
    </message>
</context>
</TS>
