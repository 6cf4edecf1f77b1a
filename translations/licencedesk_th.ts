<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th" sourcelanguage="en">
<context>
    <name>AccessPolicy</name>
    <message>
        <source>The rules for operators are not a JSON object.</source>
        <translation>กฎสำหรับผู้ปฏิบัติงานไม่ใช่ออบเจ็กต์ JSON</translation>
    </message>
    <message>
        <source>The rules for operators have a wrong entry: %1</source>
        <translation>กฎสำหรับผู้ปฏิบัติงานมีรายการผิด: %1</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>An operator&apos;s account is damaged. Restore the last backup.</source>
        <translation>บัญชีผู้ปฏิบัติงานบัญชีหนึ่งเสียหาย โปรดกู้คืนจากข้อมูลสำรองล่าสุด</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Initial PIN or passphrase</source>
        <translation>PIN หรือวลีรหัสผ่านแรกเข้า</translation>
    </message>
    <message>
        <source>Initial &amp;PIN or passphrase</source>
        <translation>PIN หรือวลีรหัสผ่านแรกเข้า (&amp;P)</translation>
    </message>
    <message>
        <source>Give it to them; they choose their own at the first sign-in.</source>
        <translation>แจ้งให้เจ้าตัวทราบ แล้วเจ้าตัวจะตั้งของตนเองเมื่อลงชื่อเข้าใช้ครั้งแรก</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ชื่อ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>บทบาท (&amp;R)</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN หรือวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>ป้อนอีกครั้ง</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>สองครั้งไม่ตรงกัน โปรดพิมพ์อีกครั้ง</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>ผู้ปฏิบัติงาน</translation>
    </message>
    <message>
        <source>Make your account, the first supervisor&apos;s. From then on everybody signs in here by name, and the records say who did what. You add the others afterwards.</source>
        <translation>สร้างบัญชีของคุณซึ่งเป็นบัญชีหัวหน้างานคนแรก หลังจากนั้นทุกคนจะลงชื่อเข้าใช้ด้วยชื่อของตน และระเบียนจะบอกว่าใครทำอะไร เพิ่มคนอื่นได้ภายหลัง</translation>
    </message>
    <message>
        <source>Switch operators on</source>
        <translation>เปิดใช้ผู้ปฏิบัติงาน</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>PIN หรือวลีรหัสผ่าน (&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>ป้อนอีกครั้ง (&amp;O)</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>เพิ่มผู้ปฏิบัติงาน</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>ชื่อและบทบาท</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>PIN ใหม่ของ %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ตั้งค่า</translation>
    </message>
    <message>
        <source>Change your PIN or passphrase</source>
        <translation>เปลี่ยน PIN หรือวลีรหัสผ่านของคุณ</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>ใช้ตั้งแต่นี้ไป</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>ปัจจัยที่สอง</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>PIN หรือวลีรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>ลืม PIN หรือทำโทรศัพท์หาย?</translation>
    </message>
    <message>
        <source>A supervisor gives you a new PIN. If you are the supervisor and there is no other, the printed recovery key of the records lets you choose a new one; the second factor is then removed.</source>
        <translation>หัวหน้างานจะให้ PIN ใหม่แก่คุณ หากคุณเป็นหัวหน้างานเพียงคนเดียว คีย์กู้คืนระเบียนที่พิมพ์ไว้จะให้คุณตั้งใหม่ได้ และปัจจัยที่สองจะถูกนำออก</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>คีย์กู้คืน (&amp;R)</translation>
    </message>
    <message>
        <source>New &amp;PIN or passphrase</source>
        <translation>PIN หรือวลีรหัสผ่านใหม่ (&amp;P)</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Somebody has this name already. Add an initial or a number.</source>
        <translation>มีคนใช้ชื่อนี้แล้ว โปรดเติมอักษรย่อหรือตัวเลข</translation>
    </message>
    <message>
        <source>Enter a name of at most %1 characters.</source>
        <translation>ป้อนชื่อไม่เกิน %1 อักขระ</translation>
    </message>
    <message>
        <source>Choose a PIN or passphrase other than your current one.</source>
        <translation>เลือก PIN หรือวลีรหัสผ่านที่ไม่ใช่ของเดิม</translation>
    </message>
</context>
<context>
    <name>AlertsPanel</name>
    <message numerus="yes">
        <source>… and %n more: see the audit log.</source>
        <translation>
            <numerusform>… และอีก %n รายการ: ดูบันทึกการตรวจสอบ</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual access: %1</source>
        <translation>การเข้าถึงผิดปกติ: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>และอีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>ดูรายละเอียด</translation>
    </message>
</context>
<context>
    <name>AppKeys</name>
    <message>
        <source>The keys file has a mistake at %1.</source>
        <translation>ไฟล์คีย์มีข้อผิดพลาดที่ %1</translation>
    </message>
    <message>
        <source>The keys file is not JSON.</source>
        <translation>ไฟล์คีย์ไม่ใช่ JSON</translation>
    </message>
    <message>
        <source>There is no keys file at this path.</source>
        <translation>ไม่มีไฟล์คีย์ในตำแหน่งนี้</translation>
    </message>
    <message>
        <source>Others may read the keys file. Make it readable for its owner alone: chmod 600.</source>
        <translation>ผู้อื่นอ่านไฟล์คีย์ได้ โปรดกำหนดให้เจ้าของอ่านได้เพียงผู้เดียว: chmod 600</translation>
    </message>
    <message>
        <source>The keys file cannot be read.</source>
        <translation>อ่านไฟล์คีย์ไม่ได้</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This is not a sealed export of LicenceDesk.</source>
        <translation>นี่ไม่ใช่ไฟล์ส่งออกแบบเข้ารหัสของ LicenceDesk</translation>
    </message>
    <message>
        <source>The sealed export was changed or is incomplete. Ask for it to be sent again.</source>
        <translation>ไฟล์ส่งออกแบบเข้ารหัสถูกแก้ไขหรือไม่ครบ โปรดขอให้ส่งใหม่</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>วลีรหัสผ่านไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>ไม่มีสิทธิ์อ่านไฟล์นี้</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>ไม่มีไฟล์นี้</translation>
    </message>
    <message>
        <source>There is not enough memory to work with a passphrase. Close other programs and try again.</source>
        <translation>หน่วยความจำไม่พอสำหรับประมวลผลวลีรหัสผ่าน โปรดปิดโปรแกรมอื่นแล้วลองใหม่</translation>
    </message>
</context>
<context>
    <name>AuditAct</name>
    <message>
        <source>Accepted</source>
        <translation>รับแล้ว</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <translation>รับอีกครั้ง</translation>
    </message>
    <message>
        <source>Failed checks overridden</source>
        <translation>อนุโลมการตรวจที่ไม่ผ่าน</translation>
    </message>
    <message>
        <source>Shown in clear</source>
        <translation>แสดงแบบไม่ปิดบัง</translation>
    </message>
    <message>
        <source>Reopened on the desk</source>
        <translation>เปิดกลับมาทำงานอีกครั้ง</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>ส่งออกแล้ว</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation>ลูกค้ายินยอม</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>ไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>ลบแล้ว</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>ล้างเมื่อครบกำหนด</translation>
    </message>
    <message>
        <source>Exported for the customer</source>
        <translation>ส่งออกให้ลูกค้า</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>ลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>ปฏิเสธการลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>ลงชื่อออก</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>เปลี่ยนบัญชี</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>เปลี่ยนการตั้งค่า</translation>
    </message>
    <message>
        <source>Do-not-rent list changed</source>
        <translation>เปลี่ยนรายชื่อห้ามเช่า</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>เปลี่ยนคีย์</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>สำรองข้อมูลแล้ว</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>กู้คืนแล้ว</translation>
    </message>
    <message>
        <source>Corrections imported</source>
        <translation>นำเข้าการแก้ไข</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>นาฬิกาถูกตั้งย้อนหลัง</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>No backup was made.</source>
        <translation>ไม่ได้สร้างข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>The file of the records could not be moved aside.</source>
        <translation>ย้ายไฟล์ระเบียนไปเก็บแยกไว้ไม่ได้</translation>
    </message>
    <message>
        <source>The server has backups of its own; here only this computer&apos;s records are saved.</source>
        <translation>เซิร์ฟเวอร์มีการสำรองข้อมูลของตนเอง ที่นี่บันทึกเฉพาะระเบียนของคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>A backup needs a passphrase.</source>
        <translation>การสำรองข้อมูลต้องมีวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>There are records on this computer. Restoring would move them aside.</source>
        <translation>คอมพิวเตอร์เครื่องนี้มีระเบียนอยู่ การกู้คืนจะย้ายระเบียนเหล่านั้นไปเก็บแยกไว้</translation>
    </message>
    <message>
        <source>The backup cannot be read.</source>
        <translation>อ่านข้อมูลสำรองไม่ได้</translation>
    </message>
    <message>
        <source>The restored file could not be moved into its place.</source>
        <translation>ย้ายไฟล์ที่กู้คืนเข้าที่ไม่ได้</translation>
    </message>
    <message>
        <source>This is not a backup of LicenceDesk.</source>
        <translation>นี่ไม่ใช่ข้อมูลสำรองของ LicenceDesk</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>ไม่ได้กู้คืนสิ่งใด</translation>
    </message>
</context>
<context>
    <name>CameraNotice</name>
    <message>
        <source>The camera</source>
        <translation>กล้อง</translation>
    </message>
    <message>
        <source>Cameras cannot be used on this computer</source>
        <translation>ใช้กล้องบนคอมพิวเตอร์เครื่องนี้ไม่ได้</translation>
    </message>
    <message>
        <source>The multimedia part of Qt is not installed. Ask your IT support to install libqt6multimedia6 and gstreamer1.0-plugins-good.</source>
        <translation>ไม่ได้ติดตั้งส่วนมัลติมีเดียของ Qt โปรดขอให้ผู้ดูแลคอมพิวเตอร์ติดตั้ง libqt6multimedia6 และ gstreamer1.0-plugins-good</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>ไม่มีกล้อง</translation>
    </message>
    <message>
        <source>Plug one in: it starts by itself.</source>
        <translation>เสียบกล้องแล้วจะเริ่มทำงานเอง</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>ไม่มีสิทธิ์ใช้กล้อง</translation>
    </message>
    <message>
        <source>This user has no right to open it. Ask your IT support to add the user to the group “video”, then log in again.</source>
        <translation>ผู้ใช้นี้ไม่มีสิทธิ์เปิดกล้อง โปรดขอให้ผู้ดูแลคอมพิวเตอร์เพิ่มผู้ใช้ลงในกลุ่ม “video” แล้วเข้าสู่ระบบใหม่</translation>
    </message>
    <message>
        <source>%1 gives no picture</source>
        <translation>%1 ไม่มีภาพ</translation>
    </message>
    <message>
        <source>Another program may be using it: close that program. LicenceDesk keeps trying.</source>
        <translation>อาจมีโปรแกรมอื่นใช้อยู่ โปรดปิดโปรแกรมนั้น ระบบจะลองใหม่ตลอดเวลา</translation>
    </message>
    <message>
        <source>%1 was unplugged</source>
        <translation>%1 ถูกถอดออก</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself. Nothing on the desk is lost.</source>
        <translation>เสียบกลับแล้วจะทำงานต่อเอง งานที่ทำอยู่ไม่สูญหาย</translation>
    </message>
    <message>
        <source>%1 shows only a black picture</source>
        <translation>%1 เห็นแต่ภาพดำ</translation>
    </message>
    <message>
        <source>Take the cap off the lens or open its shutter, and switch on the light.</source>
        <translation>ถอดฝาครอบเลนส์หรือเปิดม่านบังกล้อง แล้วเปิดไฟ</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 เล่นจบแล้ว</translation>
    </message>
    <message>
        <source>Choose the camera again, or another file.</source>
        <translation>เลือกกล้องหรือไฟล์อื่นอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 cannot be played</source>
        <translation>เล่น %1 ไม่ได้</translation>
    </message>
    <message>
        <source>Choose a video, a picture or a folder of pictures.</source>
        <translation>เลือกวิดีโอ ภาพ หรือโฟลเดอร์ภาพ</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>กำลังเปิดกล้อง…</translation>
    </message>
</context>
<context>
    <name>CardLayout</name>
    <message>
        <source>The layout file is damaged. Install the program again.</source>
        <translation>ไฟล์เค้าโครงเสียหาย โปรดติดตั้งโปรแกรมใหม่</translation>
    </message>
    <message>
        <source>The layout file has a wrong value. Install the program again.</source>
        <translation>ไฟล์เค้าโครงมีค่าผิด โปรดติดตั้งโปรแกรมใหม่</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The policy file cannot be read: %1</source>
        <translation>อ่านไฟล์กฎไม่ได้: %1</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>เขียนไฟล์ไม่ได้: %1</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>ไม่มีกฎ %1</translation>
    </message>
    <message>
        <source>The record cannot be read: %1</source>
        <translation>อ่านระเบียนไม่ได้: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ผ่าน</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>เตือน</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ไม่ผ่าน</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>ไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>ผลลัพธ์: %1</translation>
    </message>
</context>
<context>
    <name>CompanyTrust</name>
    <message>
        <source>The file of the firm&apos;s certificate authority is not there. Choose it again in the settings.</source>
        <translation>ไม่พบไฟล์ผู้ออกใบรับรองของบริษัท โปรดเลือกใหม่ในการตั้งค่า</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority may not be read. Choose it again in the settings.</source>
        <translation>ไม่มีสิทธิ์อ่านไฟล์ผู้ออกใบรับรองของบริษัท โปรดเลือกใหม่ในการตั้งค่า</translation>
    </message>
    <message>
        <source>There is no certificate in the file of the firm&apos;s certificate authority. A PEM file is required.</source>
        <translation>ไม่มีใบรับรองในไฟล์ผู้ออกใบรับรองของบริษัท ต้องใช้ไฟล์ PEM</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority is damaged. Choose it again in the settings.</source>
        <translation>ไฟล์ผู้ออกใบรับรองของบริษัทเสียหาย โปรดเลือกใหม่ในการตั้งค่า</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections (OpenSSL). Install it, then try again.</source>
        <translation>คอมพิวเตอร์เครื่องนี้ไม่มีไลบรารีสำหรับการเชื่อมต่อที่ปลอดภัย (OpenSSL) โปรดติดตั้งแล้วลองใหม่</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>An empty cell leaves the value as it is: %1</source>
        <translation>เซลล์ว่างไม่เปลี่ยนค่าเดิม: %1</translation>
    </message>
    <message>
        <source>A masked value is left as it is: %1</source>
        <translation>ค่าที่ปิดบังไว้คงเดิม: %1</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the number</source>
        <translation>สเปรดชีตปัดเศษหมายเลขนี้</translation>
    </message>
    <message>
        <source>A file cannot change this: %1</source>
        <translation>แก้ไขค่านี้ผ่านไฟล์ไม่ได้: %1</translation>
    </message>
    <message>
        <source>The record id is missing or damaged.</source>
        <translation>ไม่มีรหัสระเบียน</translation>
    </message>
    <message>
        <source>The record is already on line %1.</source>
        <translation>ระเบียนนี้มีอยู่แล้วในบรรทัด %1</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>ไม่มีระเบียนนี้</translation>
    </message>
    <message>
        <source>A column is in the file twice: %1</source>
        <translation>มีคอลัมน์ซ้ำในไฟล์: %1</translation>
    </message>
    <message>
        <source>The file has no column of record ids (id), so its lines cannot be matched to records. Export with that column.</source>
        <translation>ไฟล์ไม่มีคอลัมน์รหัสระเบียน (id) จึงจับคู่กับระเบียนไม่ได้ โปรดส่งออกโดยมีคอลัมน์นั้นด้วย</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; nothing after it was read.</source>
        <translation>มีเครื่องหมายคำพูดที่ไม่ได้ปิด ข้อความหลังจากนั้นไม่ถูกอ่าน</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line has %2.</source>
        <translation>บรรทัดนี้มี %1 เซลล์ แต่บรรทัดแรกมี %2 เซลล์</translation>
    </message>
    <message>
        <source>The record has two different values in two places: %1</source>
        <translation>ระเบียนมีค่าสองแห่งไม่ตรงกัน: %1</translation>
    </message>
    <message>
        <source>This is not a complete JSON object.</source>
        <translation>นี่ไม่ใช่ออบเจ็กต์ JSON ที่ครบถ้วน</translation>
    </message>
    <message>
        <source>There is no record in the file.</source>
        <translation>ไม่มีระเบียนในไฟล์</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>ไม่มีไฟล์นี้</translation>
    </message>
    <message>
        <source>The file is too large. Take fewer days at a time.</source>
        <translation>ไฟล์ใหญ่เกินไป โปรดเลือกจำนวนวันให้น้อยลงในแต่ละครั้ง</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>ไม่มีสิทธิ์อ่านไฟล์นี้</translation>
    </message>
    <message>
        <source>The text of the file is damaged: it is neither UTF-8 nor GBK. Save it again as CSV.</source>
        <translation>ข้อความในไฟล์เสียหาย: ไม่ใช่ทั้ง UTF-8 และ GBK โปรดบันทึกเป็น CSV ใหม่</translation>
    </message>
</context>
<context>
    <name>CustomerData</name>
    <message>
        <source>Nothing is kept about this number. Type it whole, as it is printed on the licence.</source>
        <translation>ไม่มีข้อมูลที่เก็บไว้เกี่ยวกับหมายเลขนี้ โปรดพิมพ์ให้ครบตามที่พิมพ์บนใบขับขี่</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Capture now</source>
        <translation>ถ่ายเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>กล้อง</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>เปิดภาพ…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>เปิดโฟลเดอร์…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>วางภาพ</translation>
    </message>
    <message>
        <source>Try a specimen licence</source>
        <translation>ลองใช้ใบขับขี่ตัวอย่าง</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>ป้อนเอง</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>กำหนดมุม</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>ทั้งบัตร</translation>
    </message>
    <message>
        <source>Move the box of this field</source>
        <translation>ย้ายกรอบของช่องนี้</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>จุดตรวจถัดไป</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>สอบถามบริการ</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>รับ</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>เริ่มใหม่</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ทำซ้ำ</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>ก่อนหน้า</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>ภาพที่ไม่แน่ใจถัดไป</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ส่งออก…</translation>
    </message>
    <message>
        <source>Read corrections back…</source>
        <translation>นำเข้าการแก้ไข…</translation>
    </message>
    <message>
        <source>Accepted licences</source>
        <translation>ใบขับขี่ที่รับแล้ว</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>ส่วนถัดไปของหน้าต่าง</translation>
    </message>
    <message>
        <source>Check this desk…</source>
        <translation>ตรวจจุดทำงาน…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>กล่องขาออก</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>บันทึกการตรวจสอบ</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>สถิติ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Plain desk</source>
        <translation>หน้าจอแบบง่าย</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>อ่านออกเสียง</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>ล็อกจุดทำงาน</translation>
    </message>
    <message>
        <source>Operators…</source>
        <translation>ผู้ปฏิบัติงาน…</translation>
    </message>
    <message>
        <source>Why is this flagged?</source>
        <translation>เหตุใดจึงทำเครื่องหมายไว้?</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>คู่มือ</translation>
    </message>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>แนะนำการใช้งาน (1 นาที)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>แป้นพิมพ์ลัด</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ออก</translation>
    </message>
</context>
<context>
    <name>DeskCheck</name>
    <message>
        <source>not mirrored</source>
        <translation>ไม่กลับด้าน</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>กลับด้าน</translation>
    </message>
    <message>
        <source>Switch “Mirror the picture” in the camera&apos;s menu.</source>
        <translation>สลับ “กลับด้านภาพ” ในเมนูกล้อง</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Lower the camera by about %1 cm, or choose a higher resolution.</source>
        <translation>ลดกล้องลงประมาณ %1 ซม. หรือเลือกความละเอียดสูงขึ้น</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 มม.</translation>
    </message>
    <message>
        <source>Lay the target in the middle of the picture and mark its place on the mat. If it does not fit, raise the camera by about 3 cm.</source>
        <translation>วางแผ่นทดสอบกลางภาพแล้วทำเครื่องหมายตำแหน่งบนแผ่นรอง หากวางไม่พอ ให้ยกกล้องขึ้นประมาณ 3 ซม.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the left of the picture.</source>
        <translation>หันกล้องลงตรง ๆ: ด้านซ้ายของภาพอยู่ใกล้เกินไป</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the right of the picture.</source>
        <translation>หันกล้องลงตรง ๆ: ด้านขวาของภาพอยู่ใกล้เกินไป</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the top of the picture.</source>
        <translation>หันกล้องลงตรง ๆ: ด้านบนของภาพอยู่ใกล้เกินไป</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the bottom of the picture.</source>
        <translation>หันกล้องลงตรง ๆ: ด้านล่างของภาพอยู่ใกล้เกินไป</translation>
    </message>
    <message>
        <source>Much too bright: move the lamp away, or choose “Darker” in the camera&apos;s menu.</source>
        <translation>สว่างเกินไปมาก: ย้ายโคมไฟให้ห่าง หรือเลือก “มืดลง” ในเมนูกล้อง</translation>
    </message>
    <message>
        <source>Too dark: switch on a lamp, or choose “Brighter” in the camera&apos;s menu.</source>
        <translation>มืดเกินไป: เปิดโคมไฟ หรือเลือก “สว่างขึ้น” ในเมนูกล้อง</translation>
    </message>
    <message>
        <source>The left is darker: move the lamp to the left, or farther away.</source>
        <translation>ด้านซ้ายมืดกว่า: ย้ายโคมไฟไปทางซ้าย หรือให้ห่างออกไป</translation>
    </message>
    <message>
        <source>The right is darker: move the lamp to the right, or farther away.</source>
        <translation>ด้านขวามืดกว่า: ย้ายโคมไฟไปทางขวา หรือให้ห่างออกไป</translation>
    </message>
    <message>
        <source>The top of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>ด้านบนของภาพมืดกว่า: ย้ายโคมไฟไปทางนั้น หรือให้ห่างออกไป</translation>
    </message>
    <message>
        <source>The bottom of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>ด้านล่างของภาพมืดกว่า: ย้ายโคมไฟไปทางนั้น หรือให้ห่างออกไป</translation>
    </message>
    <message>
        <source>Correct the brightness first.</source>
        <translation>ปรับความสว่างก่อน</translation>
    </message>
    <message>
        <source>A reflection lies where the mark is: move the lamp to the side until it is gone.</source>
        <translation>มีแสงสะท้อนตรงเครื่องหมาย: เลื่อนโคมไฟไปด้านข้างจนหายไป</translation>
    </message>
    <message>
        <source>The mat around the target is not in view.</source>
        <translation>มองไม่เห็นแผ่นรองรอบแผ่นทดสอบ</translation>
    </message>
    <message>
        <source>Put a darker mat under it (the sheet has one), and cut the target out.</source>
        <translation>รองด้วยแผ่นที่เข้มกว่า (มีอยู่ในใบที่พิมพ์) แล้วตัดแผ่นทดสอบออกมา</translation>
    </message>
    <message>
        <source>%1 line pairs/mm</source>
        <translation>%1 คู่เส้น/มม.</translation>
    </message>
    <message>
        <source>Correct the resolution first.</source>
        <translation>ปรับความละเอียดก่อน</translation>
    </message>
    <message>
        <source>Out of focus: wipe the lens, wait for the focus or turn its ring, and keep the camera from shaking.</source>
        <translation>ภาพไม่ชัด: เช็ดเลนส์ รอให้โฟกัสหรือหมุนวงแหวนโฟกัส และอย่าให้กล้องสั่น</translation>
    </message>
    <message>
        <source>%1 of 255</source>
        <translation>%1 จาก 255</translation>
    </message>
    <message>
        <source>The picture is grainy: more light on the desk makes it clean.</source>
        <translation>ภาพมีเกรน: เพิ่มแสงที่โต๊ะแล้วภาพจะใส</translation>
    </message>
    <message>
        <source>Right way round</source>
        <translation>ทิศทางภาพ</translation>
    </message>
    <message>
        <source>Resolution on the card</source>
        <translation>ความละเอียดบนบัตร</translation>
    </message>
    <message>
        <source>Room around the card</source>
        <translation>พื้นที่รอบบัตร</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>ความเอียงของกล้อง</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>ความสว่าง</translation>
    </message>
    <message>
        <source>Evenness of the light</source>
        <translation>ความสม่ำเสมอของแสง</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>แสงสะท้อน</translation>
    </message>
    <message>
        <source>Contrast with the mat</source>
        <translation>ความต่างกับแผ่นรอง</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>ความคมชัด</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>จุดรบกวน</translation>
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
        <translation>อ่านแล้ว ไม่มีอะไรต้องตรวจ</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to check: %1</source>
        <translation>
            <numerusform>มี %n ช่องต้องตรวจ: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>ตรวจไม่ผ่าน %n ข้อ</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>รับแล้ว</translation>
    </message>
    <message>
        <source>Speech is on</source>
        <translation>เปิดการอ่านออกเสียงแล้ว</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer. Ask your IT support to install qt6-speech-speechd-plugin and speech-dispatcher.</source>
        <translation>คอมพิวเตอร์เครื่องนี้ไม่มีเสียงสำหรับภาษานี้ โปรดขอให้ผู้ดูแลติดตั้ง qt6-speech-speechd-plugin และ speech-dispatcher</translation>
    </message>
</context>
<context>
    <name>DialogFilePort</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>ภาพ (%1)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>เปิดภาพ</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>เปิดโฟลเดอร์ภาพ</translation>
    </message>
    <message>
        <source>Videos and pictures (%1)</source>
        <translation>วิดีโอและภาพ (%1)</translation>
    </message>
    <message>
        <source>Play instead of the camera</source>
        <translation>เล่นแทนกล้อง</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>บันทึกเป็น PDF</translation>
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
        <translation>หน้าหลัก</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>หน้าเสริม</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>ใบขับขี่อิเล็กทรอนิกส์</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Move box: %1</source>
        <translation>ย้ายกรอบ: %1</translation>
    </message>
    <message>
        <source>Replace page</source>
        <translation>แทนที่หน้า</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>เพิ่มหน้า</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>กำหนดมุม</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>นำหน้าออก</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>แก้ไข: %1</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>ยืนยัน: %1</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>เทียบกับบริการ</translation>
    </message>
    <message>
        <source>Take from the service: %1</source>
        <translation>ใช้ค่าจากบริการ: %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>เริ่มใหม่</translation>
    </message>
    <message>
        <source>Another licence</source>
        <translation>ใบขับขี่อีกใบ</translation>
    </message>
</context>
<context>
    <name>EndpointSettings</name>
    <message>
        <source>TLS needs both a certificate and its key.</source>
        <translation>TLS ต้องมีทั้งใบรับรองและคีย์ของใบรับรอง</translation>
    </message>
    <message>
        <source>A Unix socket is not encrypted: leave out the certificate, or listen on an address.</source>
        <translation>ซ็อกเก็ต Unix ไม่เข้ารหัส: ไม่ต้องระบุใบรับรอง หรือให้รอรับที่ที่อยู่แทน</translation>
    </message>
    <message>
        <source>Other machines could reach this address, and licences would be sent unencrypted. Listen on 127.0.0.1 or a Unix socket, or give a certificate and its key.</source>
        <translation>เครื่องอื่นเข้าถึงที่อยู่นี้ได้ และข้อมูลใบขับขี่จะถูกส่งโดยไม่เข้ารหัส โปรดรอรับที่ 127.0.0.1 หรือซ็อกเก็ต Unix หรือระบุใบรับรองและคีย์</translation>
    </message>
    <message>
        <source>Without tokens only programs of this machine may reach it: listen on 127.0.0.1 or a Unix socket.</source>
        <translation>หากไม่ใช้โทเค็น มีเพียงโปรแกรมในเครื่องนี้ที่เข้าถึงได้: โปรดรอรับที่ 127.0.0.1 หรือซ็อกเก็ต Unix</translation>
    </message>
    <message>
        <source>To listen on every address, say by which host names clients call it.</source>
        <translation>หากจะรอรับทุกที่อยู่ โปรดระบุชื่อโฮสต์ที่ไคลเอนต์ใช้เรียก</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>เขียนไฟล์ไม่ได้: %1</translation>
    </message>
    <message>
        <source>There is no room left where the file is to be saved. Choose another place.</source>
        <translation>ไม่มีพื้นที่เหลือในตำแหน่งที่จะเก็บไฟล์ โปรดเลือกที่อื่น</translation>
    </message>
    <message>
        <source>The saved profile has no name or no columns.</source>
        <translation>โปรไฟล์ที่บันทึกไว้ไม่มีชื่อหรือไม่มีคอลัมน์</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>ยกเลิกการส่งออกแล้ว ไม่ได้เขียนสิ่งใด</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>เลือกอย่างน้อยหนึ่งคอลัมน์</translation>
    </message>
    <message>
        <source>This machine has no file system in memory, so a workbook cannot be sealed without being plain on the disk first. Choose CSV or JSON.</source>
        <translation>เครื่องนี้ไม่มีระบบไฟล์ในหน่วยความจำ การเข้ารหัสเวิร์กบุ๊กจึงต้องวางแบบไม่เข้ารหัสบนดิสก์ก่อน โปรดเลือก CSV หรือ JSON</translation>
    </message>
    <message>
        <source>A workbook holds %1 records at most. Choose fewer days, or CSV.</source>
        <translation>เวิร์กบุ๊กเก็บได้ไม่เกิน %1 ระเบียน โปรดเลือกจำนวนวันให้น้อยลง หรือใช้ CSV</translation>
    </message>
    <message>
        <source>A value is too long for a workbook. Choose CSV or JSON.</source>
        <translation>มีค่าที่ยาวเกินไปสำหรับเวิร์กบุ๊ก โปรดเลือก CSV หรือ JSON</translation>
    </message>
</context>
<context>
    <name>ExportColumn</name>
    <message>
        <source>Record id</source>
        <translation>รหัสระเบียน</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>รับแล้ว</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>เคาน์เตอร์</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ผู้ปฏิบัติงาน</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>รถ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>การแก้ไข</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>อนุโลม</translation>
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
        <translation>CSV สำหรับ Excel (คงตัวเลขครบทุกหลัก)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>เวิร์กบุ๊ก Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON in WeChat&apos;s format</source>
        <translation>JSON ตามรูปแบบคำตอบของ WeChat</translation>
    </message>
    <message>
        <source>JSON in Tencent Cloud&apos;s format</source>
        <translation>JSON ตามรูปแบบคำตอบของ Tencent Cloud</translation>
    </message>
    <message>
        <source>JSON in Baidu&apos;s format</source>
        <translation>JSON ตามรูปแบบคำตอบของ Baidu</translation>
    </message>
</context>
<context>
    <name>FieldId</name>
    <message>
        <source>Licence number</source>
        <translation>เลขที่ใบขับขี่</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>เพศ</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>สัญชาติ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>วันเกิด</translation>
    </message>
    <message>
        <source>First issue</source>
        <translation>ออกครั้งแรก</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>ใช้ได้ตั้งแต่</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>ใช้ได้ถึง</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>หน่วยงานที่ออก</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>เลขที่แฟ้ม</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ระเบียน</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>คะแนนความผิด</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>เวลาปัจจุบัน</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>สร้างเมื่อ</translation>
    </message>
    <message>
        <source>Valid period</source>
        <translation>ช่วงที่ใช้ได้</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>อายุใช้งาน</translation>
    </message>
</context>
<context>
    <name>FieldState</name>
    <message>
        <source>From the service</source>
        <translation>จากบริการ</translation>
    </message>
    <message>
        <source>Check digit correct</source>
        <translation>เลขตรวจสอบถูกต้อง</translation>
    </message>
    <message>
        <source>Matches the number</source>
        <translation>ตรงกับหมายเลข</translation>
    </message>
    <message>
        <source>Service agrees</source>
        <translation>บริการตรงกัน</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>อ่านแล้ว</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ขาด</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>โปรดตรวจ</translation>
    </message>
    <message>
        <source>Compare with the card: Enter keeps this value, Alt+0 takes the service&apos;s.</source>
        <translation>เทียบกับบัตร: Enter คงค่านี้ไว้ Alt+0 ใช้ค่าของบริการ</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>เว้นว่างไว้</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>ผิดปกติ</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>ป้อนด้วยมือ</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>ตรวจไม่ผ่าน</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>A PIN of at least %1 digits, or a passphrase of at least %2 characters.</source>
        <translation>PIN อย่างน้อย %1 หลัก หรือวลีรหัสผ่านอย่างน้อย %2 อักขระ</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Put the licence under the camera</source>
        <translation>วางใบขับขี่ใต้กล้อง</translation>
    </message>
    <message>
        <source>Too dark: more light</source>
        <translation>มืดเกินไป: เพิ่มแสง</translation>
    </message>
    <message>
        <source>Too bright: less light on the card</source>
        <translation>สว่างเกินไป: ลดแสงที่ส่องบัตร</translation>
    </message>
    <message>
        <source>Its edge cannot be seen: put something dark under the card</source>
        <translation>มองไม่เห็นขอบ: รองใต้บัตรด้วยของสีเข้ม</translation>
    </message>
    <message>
        <source>Cut off: show all four corners</source>
        <translation>บัตรไม่ครบ: ให้เห็นทั้งสี่มุม</translation>
    </message>
    <message>
        <source>Move it closer</source>
        <translation>ใกล้ขึ้น</translation>
    </message>
    <message>
        <source>Move it a little farther away</source>
        <translation>ห่างออกอีกนิด</translation>
    </message>
    <message>
        <source>No page of a licence: turn it over, or open it</source>
        <translation>ไม่ใช่หน้าใบขับขี่: พลิกหรือเปิดออก</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>ถือนิ่ง ๆ</translation>
    </message>
    <message>
        <source>Glare: tilt the card a little</source>
        <translation>แสงสะท้อน: เอียงบัตรเล็กน้อย</translation>
    </message>
    <message>
        <source>A finger is over the print</source>
        <translation>มีนิ้วบังตัวอักษร</translation>
    </message>
    <message>
        <source>Out of focus: hold still, or move back a little</source>
        <translation>ไม่ชัด: ถือนิ่ง ๆ หรือถอยออกเล็กน้อย</translation>
    </message>
    <message>
        <source>Good. Keep it there</source>
        <translation>ดี ค้างไว้อย่างนี้</translation>
    </message>
    <message>
        <source>Reading. Keep it there</source>
        <translation>กำลังอ่าน ค้างไว้อย่างนี้</translation>
    </message>
    <message>
        <source>Read. Put the other page here, or take it away</source>
        <translation>อ่านแล้ว วางอีกหน้าหรือหยิบออก</translation>
    </message>
    <message>
        <source>Another licence: accept the one on the desk, or start over</source>
        <translation>ใบขับขี่อีกใบ: รับใบที่ทำอยู่ก่อน หรือเริ่มใหม่</translation>
    </message>
    <message>
        <source>Glare: %1. Tilt the card a little</source>
        <translation>แสงสะท้อน: %1 เอียงบัตรเล็กน้อย</translation>
    </message>
    <message>
        <source>A finger over: %1</source>
        <translation>มีนิ้วบัง: %1</translation>
    </message>
    <message>
        <source>Looking again: %1. Keep it there</source>
        <translation>กำลังดูอีกครั้ง: %1 ค้างไว้อย่างนี้</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>The certificate or its key cannot be used. Both are PEM files, and they must match.</source>
        <translation>ใช้ใบรับรองหรือคีย์ของใบรับรองไม่ได้ ทั้งสองต้องเป็นไฟล์ PEM และเข้าคู่กัน</translation>
    </message>
    <message>
        <source>Nothing can listen on %1: somebody else does, it is not this machine&apos;s, or it is not allowed.</source>
        <translation>รอรับที่ %1 ไม่ได้: มีโปรแกรมอื่นใช้อยู่ ไม่ใช่ที่อยู่ของเครื่องนี้ หรือไม่ได้รับอนุญาต</translation>
    </message>
</context>
<context>
    <name>InsightFigures</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 จาก %3)</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>เลขที่ใบขับขี่</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>อายุใบขับขี่</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>ช่วงทดลองขับ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>อายุ</translation>
    </message>
    <message>
        <source>Vehicle class</source>
        <translation>ประเภทรถ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>ตราประทับ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>ใบขับขี่อิเล็กทรอนิกส์</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>ภาพ</translation>
    </message>
    <message>
        <source>Earlier records</source>
        <translation>ระเบียนก่อนหน้า</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>รายชื่อห้ามเช่า</translation>
    </message>
    <message>
        <source>Licences per week</source>
        <translation>ใบขับขี่ต่อสัปดาห์</translation>
    </message>
    <message>
        <source>Licences per day</source>
        <translation>ใบขับขี่ต่อวัน</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>สัปดาห์เริ่ม</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วัน</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ใบขับขี่</translation>
    </message>
    <message>
        <source>Licences by the hour of the day</source>
        <translation>ใบขับขี่ตามชั่วโมงของวัน</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>ชั่วโมง</translation>
    </message>
    <message>
        <source>Corrected by hand, by field</source>
        <translation>แก้ไขด้วยมือ แยกตามช่อง</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ช่อง</translation>
    </message>
    <message>
        <source>Share corrected</source>
        <translation>สัดส่วนที่แก้ไข</translation>
    </message>
    <message>
        <source>Checks that failed</source>
        <translation>การตรวจที่ไม่ผ่าน</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>รายการตรวจ</translation>
    </message>
    <message>
        <source>Right as read, by camera</source>
        <translation>อ่านถูกต้อง แยกตามกล้อง</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>กล้อง</translation>
    </message>
    <message>
        <source>Share of the fields</source>
        <translation>สัดส่วนของช่อง</translation>
    </message>
    <message>
        <source>Pictures from files</source>
        <translation>ภาพจากไฟล์</translation>
    </message>
    <message>
        <source>Agreement with the remote service</source>
        <translation>ความตรงกันกับบริการภายนอก</translation>
    </message>
    <message>
        <source>Share read the same</source>
        <translation>สัดส่วนที่อ่านตรงกัน</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>The record has a wrong entry: %1</source>
        <translation>ระเบียนมีรายการผิด: %1</translation>
    </message>
    <message>
        <source>The answer is error %1, not a licence.</source>
        <translation>คำตอบคือข้อผิดพลาด %1 ไม่ใช่ใบขับขี่</translation>
    </message>
    <message>
        <source>There is no licence field in it.</source>
        <translation>ไม่มีช่องของใบขับขี่อยู่ในนั้น</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>นี่ไม่ใช่ JSON</translation>
    </message>
    <message>
        <source>One record is expected, the file has %1.</source>
        <translation>ต้องการหนึ่งระเบียน แต่ไฟล์มี %1 ระเบียน</translation>
    </message>
</context>
<context>
    <name>LicenceReader</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>ยกเลิกการอ่านแล้ว</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>This is not an address to listen on. Write 127.0.0.1:8787, [::1]:8787 or unix:/path/to/socket.</source>
        <translation>นี่ไม่ใช่ที่อยู่สำหรับรอรับ ให้เขียน 127.0.0.1:8787, [::1]:8787 หรือ unix:/path/to/socket</translation>
    </message>
    <message>
        <source>A Unix socket needs an absolute path of at most %1 bytes.</source>
        <translation>ซ็อกเก็ต Unix ต้องใช้เส้นทางแบบสัมบูรณ์ไม่เกิน %1 ไบต์</translation>
    </message>
</context>
<context>
    <name>LoadFrame</name>
    <message>
        <source>The file is empty. Copy it again from the camera or phone.</source>
        <translation>ไฟล์ว่างเปล่า โปรดคัดลอกใหม่จากกล้องหรือโทรศัพท์</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Use a JPEG, PNG, BMP, TIFF, WebP or GIF file.</source>
        <translation>อ่านภาพนี้ไม่ได้ โปรดใช้ไฟล์ JPEG, PNG, BMP, TIFF, WebP หรือ GIF</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off. Copy the file again, or take the picture anew.</source>
        <translation>ภาพเสียหายหรือไม่ครบ โปรดคัดลอกไฟล์ใหม่หรือถ่ายภาพใหม่</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels, at most %3 megapixels are read. Save it smaller and open it again.</source>
        <translation>ภาพใหญ่เกินไป: %1 × %2 พิกเซล อ่านได้ไม่เกิน %3 เมกะพิกเซล โปรดบันทึกให้เล็กลงแล้วเปิดใหม่</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved, renamed or deleted.</source>
        <translation>ไม่มีไฟล์นี้ อาจถูกย้าย เปลี่ยนชื่อ หรือลบไปแล้ว</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a picture. Open a picture file.</source>
        <translation>นี่คือโฟลเดอร์หรืออุปกรณ์ ไม่ใช่ภาพ โปรดเปิดไฟล์ภาพ</translation>
    </message>
    <message>
        <source>The file is too large: %1, at most %2 are read. Save the picture smaller and open it again.</source>
        <translation>ไฟล์ใหญ่เกินไป: %1 อ่านได้ไม่เกิน %2 โปรดบันทึกภาพให้เล็กลงแล้วเปิดใหม่</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you are allowed to read it and that no other program has locked it.</source>
        <translation>เปิดไฟล์ไม่ได้ โปรดตรวจว่าคุณมีสิทธิ์อ่านและไม่มีโปรแกรมอื่นล็อกไฟล์ไว้</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy a picture and paste it again.</source>
        <translation>ไม่มีภาพอยู่ในนั้น โปรดคัดลอกภาพแล้ววางใหม่</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>LicenceDesk manual</source>
        <translation>คู่มือ LicenceDesk</translation>
    </message>
    <message>
        <source>For whoever stands at the counter, and for the administrator of the firm. Everything here works without a network.</source>
        <translation>สำหรับพนักงานที่เคาน์เตอร์และผู้ดูแลระบบของบริษัท ทุกอย่างในนี้ใช้ได้โดยไม่ต้องมีเครือข่าย</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>ที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>Put the licence under the camera. When it lies still, sharp and whole, it is captured by itself; `F5` captures it by hand.</source>
        <translation>วางใบขับขี่ใต้กล้อง เมื่อใบขับขี่นิ่ง คมชัด และเห็นครบทั้งใบ ระบบจะถ่ายเอง หรือกด `F5` เพื่อถ่ายเอง</translation>
    </message>
    <message>
        <source>Without a camera, open a picture with `Ctrl+O`, drop it on the window, or paste it with `Ctrl+V`.</source>
        <translation>หากไม่มีกล้อง ให้เปิดภาพด้วย `Ctrl+O` ลากภาพมาวางบนหน้าต่าง หรือวางด้วย `Ctrl+V`</translation>
    </message>
    <message>
        <source>Choose the vehicle and the dates of the rental: the checks depend on them.</source>
        <translation>เลือกรถและวันที่เช่า: การตรวจขึ้นอยู่กับข้อมูลเหล่านี้</translation>
    </message>
    <message>
        <source>Go through the doubtful fields with `Tab`, compare each with the card, confirm with `Enter`.</source>
        <translation>ไปตามช่องที่ไม่แน่ใจด้วย `Tab` เทียบแต่ละช่องกับบัตร แล้วยืนยันด้วย `Enter`</translation>
    </message>
    <message>
        <source>Look at the checks, then accept with `Ctrl+Enter`. `Esc` clears the desk without keeping anything.</source>
        <translation>ดูรายการตรวจ แล้วรับด้วย `Ctrl+Enter` ส่วน `Esc` จะล้างจุดทำงานโดยไม่เก็บสิ่งใด</translation>
    </message>
    <message>
        <source>Nothing is ever accepted while a field is still open.</source>
        <translation>จะรับไม่ได้ตราบใดที่ยังมีช่องค้างตรวจ</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>ความหมายของสถานะ</translation>
    </message>
    <message>
        <source>Colour never stands alone: every state has a shape and a word.</source>
        <translation>ไม่ได้ใช้สีเพียงอย่างเดียว: ทุกสถานะมีรูปทรงและคำกำกับ</translation>
    </message>
    <message>
        <source>**Read**: sure enough. Nothing waits for you.</source>
        <translation>**อ่านแล้ว**: แน่ใจพอ คุณไม่ต้องทำอะไร</translation>
    </message>
    <message>
        <source>**To check**: some character is not sure, or two values disagree. The reason stands below the field.</source>
        <translation>**โปรดตรวจ**: มีอักขระที่ไม่แน่ใจ หรือมีสองค่าไม่ตรงกัน เหตุผลอยู่ใต้ช่อง</translation>
    </message>
    <message>
        <source>**Missing**: nothing could be read there. Type it in.</source>
        <translation>**ขาด**: อ่านอะไรตรงนั้นไม่ได้ โปรดป้อนเอง</translation>
    </message>
    <message>
        <source>**Fails a check**: the value was read, but a check is not met.</source>
        <translation>**ตรวจไม่ผ่าน**: อ่านค่าได้ แต่ไม่ผ่านการตรวจ</translation>
    </message>
    <message>
        <source>**Confirmed**, **By hand**: you have looked at it.</source>
        <translation>**ยืนยันแล้ว**, **ป้อนด้วยมือ**: คุณดูแล้ว</translation>
    </message>
    <message>
        <source>A check has **passed**, asks for **a look**, has **failed**, or **could not be made** because something is missing. These are four different things. `Shift+F1` explains the check or the field that you are on: what is checked, where the rule comes from, how certain that is, and what to do.</source>
        <translation>ผลตรวจแต่ละข้อเป็น **ผ่าน** **ควรดู** **ไม่ผ่าน** หรือ **ไม่ได้ตรวจ** เพราะมีข้อมูลขาด ทั้งสี่อย่างนี้ต่างกัน `Shift+F1` อธิบายการตรวจหรือช่องที่คุณอยู่: ตรวจอะไร กฎมาจากไหน แน่นอนเพียงใด และควรทำอย่างไร</translation>
    </message>
    <message>
        <source>When a check has failed you can still accept with a reason, if [your role](#operators) allows it. The reason is kept with the record.</source>
        <translation>เมื่อตรวจไม่ผ่าน คุณยังรับได้โดยระบุเหตุผล หาก[บทบาทของคุณ](#operators)อนุญาต เหตุผลจะเก็บไว้กับระเบียน</translation>
    </message>
    <message>
        <source>Correcting by keys</source>
        <translation>แก้ไขด้วยแป้นพิมพ์</translation>
    </message>
    <message>
        <source>`Tab` and `Shift+Tab` lead from one doubtful field to the next; the picture follows.</source>
        <translation>`Tab` และ `Shift+Tab` พาไปยังช่องที่ไม่แน่ใจถัดไปและก่อนหน้า ภาพจะเลื่อนตาม</translation>
    </message>
    <message>
        <source>`Enter` confirms what stands there.</source>
        <translation>`Enter` ยืนยันค่าที่แสดงอยู่</translation>
    </message>
    <message>
        <source>`Alt+1` to `Alt+5` take another reading from the list below the field.</source>
        <translation>`Alt+1` ถึง `Alt+5` ใช้ผลอ่านอื่นจากรายการใต้ช่อง</translation>
    </message>
    <message>
        <source>`Ctrl+B` moves the frame in the picture when it lies beside the text; the field is then read again.</source>
        <translation>`Ctrl+B` ย้ายกรอบในภาพเมื่อกรอบไม่ตรงกับข้อความ แล้วระบบจะอ่านช่องนั้นใหม่</translation>
    </message>
    <message>
        <source>`Ctrl+K` sets the four corners when the card was not found.</source>
        <translation>`Ctrl+K` กำหนดมุมทั้งสี่เมื่อไม่พบบัตร</translation>
    </message>
    <message>
        <source>`Ctrl+Z` takes back any correction.</source>
        <translation>`Ctrl+Z` เลิกทำการแก้ไขใดก็ได้</translation>
    </message>
    <message>
        <source>All keys: `Ctrl+/`.</source>
        <translation>แป้นพิมพ์ลัดทั้งหมด: `Ctrl+/`</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>หลายหน้า</translation>
    </message>
    <message>
        <source>Put the duplicate page under the camera before you accept: it joins the main page, and the two are compared. `Ctrl+1`, `Ctrl+2` and `Ctrl+3` show the main page, the duplicate page and the electronic licence. A picture that shows two pages is taken apart.</source>
        <translation>วางหน้าเสริมใต้กล้องก่อนรับ: ระบบจะรวมกับหน้าหลักและเทียบทั้งสองหน้า `Ctrl+1`, `Ctrl+2` และ `Ctrl+3` แสดงหน้าหลัก หน้าเสริม และใบขับขี่อิเล็กทรอนิกส์ ภาพที่มีสองหน้าจะถูกแยกออกให้เอง</translation>
    </message>
    <message>
        <source>A whole folder of pictures opens with `Ctrl+Shift+O`; `F8` leads to the next picture with something to check.</source>
        <translation>เปิดภาพทั้งโฟลเดอร์ด้วย `Ctrl+Shift+O` แล้วกด `F8` เพื่อไปยังภาพถัดไปที่มีสิ่งต้องตรวจ</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>ใบขับขี่อิเล็กทรอนิกส์</translation>
    </message>
    <message>
        <source>Let the customer open it in 12123 on their own phone, at full brightness, and hold the live screen under the camera. The clock on the screen is compared with the time of the picture, so a screenshot is noticed. A red ground, or a red code, means that the licence cannot be used.</source>
        <translation>ให้ลูกค้าเปิดใบขับขี่อิเล็กทรอนิกส์ใน 12123 บนโทรศัพท์ของตนเอง ปรับความสว่างสูงสุด แล้วถือหน้าจอสดไว้ใต้กล้อง ระบบจะเทียบนาฬิกาบนหน้าจอกับเวลาของภาพ จึงรู้ได้หากเป็นภาพจับหน้าจอ พื้นสีแดงหรือรหัสสีแดงหมายความว่าใช้ใบขับขี่ไม่ได้</translation>
    </message>
    <message>
        <source>What WeChat or Alipay show is not the licence itself.</source>
        <translation>สิ่งที่ WeChat หรือ Alipay แสดงไม่ใช่ตัวใบขับขี่</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ระเบียน</translation>
    </message>
    <message>
        <source>`Ctrl+L` shows what was accepted. Search by number, its last four digits, name, date, operator or vehicle. Names and numbers are masked; showing them in clear is noted in the audit log.</source>
        <translation>`Ctrl+L` แสดงใบขับขี่ที่รับแล้ว ค้นหาได้ด้วยหมายเลข เลขสี่ตัวท้าย ชื่อ วันที่ ผู้ปฏิบัติงาน หรือรถ ชื่อและหมายเลขถูกปิดบังไว้ การแสดงแบบไม่ปิดบังจะลงในบันทึกการตรวจสอบ</translation>
    </message>
    <message>
        <source>`Ctrl+E` exports: tables, data files or a sealed archive. Corrected tables can be read back.</source>
        <translation>`Ctrl+E` ส่งออก: ตาราง ไฟล์ข้อมูล หรือไฟล์แบบเข้ารหัส ตารางที่แก้ไขแล้วนำเข้ากลับได้</translation>
    </message>
    <message>
        <source>Privacy and retention</source>
        <translation>ความเป็นส่วนตัวและระยะเวลาเก็บ</translation>
    </message>
    <message>
        <source>Records are encrypted on the disk, with a key that only this computer, your passphrase or the printed recovery key can give.</source>
        <translation>ระเบียนบนดิสก์เข้ารหัสไว้ด้วยคีย์ที่ได้จากคอมพิวเตอร์เครื่องนี้ วลีรหัสผ่านของคุณ หรือคีย์กู้คืนที่พิมพ์ไว้เท่านั้น</translation>
    </message>
    <message>
        <source>They go by themselves when their time is over: 60 days unless your firm sets another time.</source>
        <translation>ระเบียนจะถูกลบเองเมื่อครบกำหนด: 60 วัน เว้นแต่บริษัทตั้งเวลาอื่นไว้</translation>
    </message>
    <message>
        <source>No picture is kept unless your firm decides so.</source>
        <translation>ไม่เก็บภาพ เว้นแต่บริษัทกำหนดให้เก็บ</translation>
    </message>
    <message>
        <source>A customer may ask for everything that is kept, or for its deletion: see **Customer** in the [settings](#settings).</source>
        <translation>ลูกค้าอาจขอข้อมูลทั้งหมดที่เก็บไว้ หรือขอให้ลบ: ดู **ลูกค้า** ใน[การตั้งค่า](#settings)</translation>
    </message>
    <message>
        <source>The program&apos;s own log holds counts and times, never values.</source>
        <translation>ไฟล์บันทึกของตัวโปรแกรมมีเพียงจำนวนและเวลา ไม่มีค่าข้อมูลเลย</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>ผู้ปฏิบัติงาน</translation>
    </message>
    <message>
        <source>A counter of one needs no accounts. With accounts, everybody signs in: clerks accept licences, supervisors also allow exceptions and change settings, auditors read. `F12` locks the desk and leaves the work as it is. What everybody did stands in the audit log, `Ctrl+Shift+L`.</source>
        <translation>เคาน์เตอร์ที่มีคนเดียวไม่ต้องใช้บัญชี หากใช้บัญชี ทุกคนต้องลงชื่อเข้าใช้: พนักงานรับใบขับขี่ หัวหน้างานอนุโลมและเปลี่ยนการตั้งค่าได้ด้วย ผู้ตรวจสอบอ่านอย่างเดียว `F12` ล็อกจุดทำงานและคงงานไว้ตามเดิม การกระทำของทุกคนอยู่ในบันทึกการตรวจสอบ `Ctrl+Shift+L`</translation>
    </message>
    <message>
        <source>Service and outbox</source>
        <translation>บริการและกล่องขาออก</translation>
    </message>
    <message>
        <source>Off unless your firm sets it up. `F7` then sends the picture on the desk to the service and shows its reading beside ours. Where they differ, `Enter` keeps ours and `Alt+0` takes theirs.</source>
        <translation>ปิดอยู่จนกว่าบริษัทจะตั้งค่าไว้ จากนั้น `F7` จะส่งภาพที่กำลังทำอยู่ไปยังบริการ และแสดงผลอ่านของบริการข้างผลของเรา ช่องใดต่างกัน `Enter` คงค่าของเราไว้ `Alt+0` ใช้ค่าของบริการ</translation>
    </message>
    <message>
        <source>Accepted licences that have to be sent wait in the outbox, `Ctrl+U`. If the network is down they wait. An entry that is **unclear** may have arrived: send it again, or discard it.</source>
        <translation>ใบขับขี่ที่รับแล้วซึ่งต้องส่งจะรออยู่ในกล่องขาออก `Ctrl+U` หากเครือข่ายล่มก็จะรอต่อไป รายการที่ **ไม่แน่ชัด** อาจส่งถึงแล้ว: ส่งอีกครั้งหรือทิ้งไป</translation>
    </message>
    <message>
        <source>The header of the window always says what leaves this computer.</source>
        <translation>ส่วนหัวของหน้าต่างบอกเสมอว่ามีข้อมูลใดออกจากคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>Checking this desk</source>
        <translation>ตรวจจุดทำงาน</translation>
    </message>
    <message>
        <source>`F3` measures the camera and the light with a printed sheet: sharpness, evenness, reflections, distance. Do it once when the desk is set up and again when readings get worse. A dark, dull mat and light from two sides are best.</source>
        <translation>`F3` วัดกล้องและแสงด้วยแผ่นทดสอบที่พิมพ์ไว้: ความคมชัด ความสม่ำเสมอ แสงสะท้อน ระยะห่าง ทำหนึ่งครั้งเมื่อติดตั้งจุดทำงาน และทำอีกเมื่ออ่านได้แย่ลง แผ่นรองสีเข้มผิวด้านและแสงจากสองข้างดีที่สุด</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>`Ctrl+,` opens the settings: name of the counter, privacy, keys, backup, customer, do-not-rent list, service and the firm&apos;s server. Language, large type, high contrast and the plain desk are in the menu, `F10`.</source>
        <translation>`Ctrl+,` เปิดการตั้งค่า: ชื่อเคาน์เตอร์ ความเป็นส่วนตัว คีย์ สำรองข้อมูล ลูกค้า รายชื่อห้ามเช่า บริการ และเซิร์ฟเวอร์ของบริษัท ส่วนภาษา อักษรขนาดใหญ่ คอนทราสต์สูง และหน้าจอแบบง่ายอยู่ในเมนู `F10`</translation>
    </message>
    <message>
        <source>The limits for age, driving years and validity, and what a check means when it is not met, are rules of the firm. A file `policy.json` beside the settings changes them on this computer; `licencedesk-cli explain` lists every rule with its source.</source>
        <translation>เกณฑ์อายุ จำนวนปีที่ขับ และอายุใบขับขี่ รวมถึงผลเมื่อตรวจไม่ผ่าน เป็นกฎของบริษัท ไฟล์ `policy.json` ที่อยู่ข้างการตั้งค่าใช้เปลี่ยนกฎเหล่านี้ในคอมพิวเตอร์เครื่องนี้ ส่วน `licencedesk-cli explain` แสดงกฎทุกข้อพร้อมที่มา</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>สถิติ</translation>
    </message>
    <message>
        <source>`Ctrl+I` shows licences per day, seconds per licence, what was corrected and which checks failed, without personal data.</source>
        <translation>`Ctrl+I` แสดงใบขับขี่ต่อวัน วินาทีต่อใบขับขี่ สิ่งที่แก้ไข และการตรวจที่ไม่ผ่าน โดยไม่มีข้อมูลส่วนบุคคล</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>สำรองข้อมูล</translation>
    </message>
    <message>
        <source>Make a backup in the settings, under a passphrase of its own, and keep it elsewhere. It opens on any computer. Print the recovery key as well: if keyring, passphrase and recovery key are all lost, nobody can open the records.</source>
        <translation>สร้างข้อมูลสำรองในการตั้งค่าด้วยวลีรหัสผ่านเฉพาะ แล้วเก็บไว้ที่อื่น เปิดได้บนคอมพิวเตอร์ทุกเครื่อง และพิมพ์คีย์กู้คืนไว้ด้วย: หากพวงกุญแจ วลีรหัสผ่าน และคีย์กู้คืนหายไปทั้งหมด จะไม่มีใครเปิดระเบียนได้</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>เมื่อเกิดปัญหา</translation>
    </message>
    <message>
        <source>**No camera**: look whether another program uses it; plug it in again. Pictures can always be opened.</source>
        <translation>**ไม่มีกล้อง**: ดูว่ามีโปรแกรมอื่นใช้กล้องอยู่หรือไม่ แล้วเสียบใหม่ การเปิดภาพยังทำได้เสมอ</translation>
    </message>
    <message>
        <source>**Card not found**: use a mat of another colour, or set the corners with `Ctrl+K`.</source>
        <translation>**ไม่พบบัตร**: ใช้แผ่นรองสีอื่น หรือกำหนดมุมด้วย `Ctrl+K`</translation>
    </message>
    <message>
        <source>**Glare**: tilt the card a little, or move the lamp.</source>
        <translation>**แสงสะท้อน**: เอียงบัตรเล็กน้อย หรือย้ายโคมไฟ</translation>
    </message>
    <message>
        <source>**Wrong value, but not marked**: correct it; the correction is kept. Please tell us of such cases: without the picture.</source>
        <translation>**ค่าผิดแต่ไม่มีเครื่องหมาย**: แก้ไขได้เลย ระบบจะเก็บการแก้ไขไว้ โปรดแจ้งกรณีเช่นนี้ให้เราทราบ โดยไม่ต้องส่งภาพ</translation>
    </message>
    <message>
        <source>**Records locked**: enter the passphrase or the recovery key. Desk and checks work meanwhile.</source>
        <translation>**ระเบียนถูกล็อก**: ป้อนวลีรหัสผ่านหรือคีย์กู้คืน ระหว่างนี้จุดทำงานและการตรวจยังใช้ได้</translation>
    </message>
    <message>
        <source>**Disk full**: nothing is lost; the licence stays on the desk until it can be written.</source>
        <translation>**ดิสก์เต็ม**: ไม่มีอะไรสูญหาย ใบขับขี่จะอยู่ที่จุดทำงานจนกว่าจะเขียนได้</translation>
    </message>
    <message>
        <source>**Power cut**: the licence that lay on the desk is offered again at the next start.</source>
        <translation>**ไฟดับ**: ใบขับขี่ที่ทำค้างอยู่จะแสดงให้เลือกทำต่อเมื่อเริ่มครั้งหน้า</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>ที่เก็บข้อมูล</translation>
    </message>
    <message>
        <source>On Linux in `~/.local/share/LicenceDesk`: the records, encrypted. The settings are in `~/.config/LicenceDesk`. Neither holds a licence in clear. To move to another computer, use a [backup](#backup); copied files alone do not open there.</source>
        <translation>บน Linux ระเบียนแบบเข้ารหัสอยู่ใน `~/.local/share/LicenceDesk` การตั้งค่าอยู่ใน `~/.config/LicenceDesk` ทั้งสองแห่งไม่มีใบขับขี่แบบไม่ปิดบัง หากจะย้ายไปคอมพิวเตอร์เครื่องอื่น ให้ใช้[ข้อมูลสำรอง](#backup) ไฟล์ที่คัดลอกไปอย่างเดียวจะเปิดที่นั่นไม่ได้</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>แป้นลัด</translation>
    </message>
    <message>
        <source>`Ctrl+/` shows every key of the desk; menus and tool tips name them as well. `F1` opens this manual, at the chapter for the page you are on. `F6` goes round the parts of the window, so everything can be reached without a mouse.</source>
        <translation>`Ctrl+/` แสดงแป้นพิมพ์ลัดทั้งหมดของจุดทำงาน ซึ่งมีบอกในเมนูและคำแนะนำเครื่องมือด้วย `F1` เปิดคู่มือนี้ที่บทของหน้าที่คุณอยู่ `F6` วนไปตามส่วนต่าง ๆ ของหน้าต่าง จึงเข้าถึงทุกอย่างได้โดยไม่ใช้เมาส์</translation>
    </message>
</context>
<context>
    <name>OperatorAccounts</name>
    <message>
        <source>This is the only supervisor who can sign in. Make another one first.</source>
        <translation>นี่คือหัวหน้างานคนเดียวที่ลงชื่อเข้าใช้ได้ โปรดเพิ่มอีกคนก่อน</translation>
    </message>
    <message>
        <source>This is the recovery key of another store.</source>
        <translation>นี่คือคีย์กู้คืนของคลังข้อมูลอื่น</translation>
    </message>
    <message>
        <source>There are accounts already. Switch operators on in the settings and sign in.</source>
        <translation>มีบัญชีอยู่แล้ว โปรดเปิดใช้ผู้ปฏิบัติงานในการตั้งค่าแล้วลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>The recovery key only lets supervisors in again. Enter the name of one.</source>
        <translation>คีย์กู้คืนให้เฉพาะหัวหน้างานกลับเข้าใช้ได้ โปรดป้อนชื่อหัวหน้างาน</translation>
    </message>
    <message>
        <source>The code is wrong. Check the date and time of both devices and type the code that is shown now.</source>
        <translation>รหัสไม่ถูกต้อง โปรดตรวจวันที่และเวลาของทั้งสองอุปกรณ์ แล้วพิมพ์รหัสที่แสดงอยู่ตอนนี้</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>ไม่มีบัญชีนี้แล้ว</translation>
    </message>
</context>
<context>
    <name>OperatorDesk</name>
    <message>
        <source>Make an account for the first supervisor.</source>
        <translation>สร้างบัญชีให้หัวหน้างานคนแรก</translation>
    </message>
    <message>
        <source>First choose your own PIN or passphrase and set up the second factor if one is asked for.</source>
        <translation>ตั้ง PIN หรือวลีรหัสผ่านของตนเองก่อน และตั้งค่าปัจจัยที่สองหากระบบกำหนด</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>ลงชื่อเข้าใช้ก่อน</translation>
    </message>
    <message>
        <source>This is not your PIN or passphrase.</source>
        <translation>นี่ไม่ใช่ PIN หรือวลีรหัสผ่านของคุณ</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This licence is in the outbox already.</source>
        <translation>ใบขับขี่นี้อยู่ในกล่องขาออกแล้ว</translation>
    </message>
    <message>
        <source>What was to be sent no longer exists. Discard this entry.</source>
        <translation>ข้อมูลที่จะส่งไม่มีแล้ว โปรดทิ้งรายการนี้</translation>
    </message>
    <message>
        <source>An entry of the outbox is damaged.</source>
        <translation>มีรายการในกล่องขาออกเสียหาย</translation>
    </message>
    <message>
        <source>No service is set up to send to.</source>
        <translation>ยังไม่ได้ตั้งค่าบริการที่จะส่งไป</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>ไม่มีรายการนี้แล้ว</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>กำลังส่งรายการนี้อยู่</translation>
    </message>
    <message>
        <source>This was made for another kind of service. Discard it and send the record again.</source>
        <translation>รายการนี้จัดทำไว้สำหรับบริการอีกแบบ โปรดทิ้งแล้วส่งระเบียนใหม่</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Taken by the service.</source>
        <translation>บริการได้รับแล้ว</translation>
    </message>
    <message>
        <source>Nothing is sent until %1 China time.</source>
        <translation>จะไม่ส่งจนถึง %1 ตามเวลาจีน</translation>
    </message>
    <message>
        <source>The service accepts no calls at present.</source>
        <translation>บริการยังไม่รับการเรียกในขณะนี้</translation>
    </message>
    <message numerus="yes">
        <source>Sending; %n more wait(s).</source>
        <translation>
            <numerusform>กำลังส่ง ยังรออีก %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>กำลังส่ง</translation>
    </message>
    <message>
        <source>The service does not answer. The next attempt is at %1.</source>
        <translation>บริการไม่ตอบ จะลองครั้งต่อไปเวลา %1</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait.</source>
        <translation>
            <numerusform>ใบขับขี่ %n ใบรอส่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>ไม่มีรายการรอส่ง</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>รอส่ง</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>กำลังส่ง</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>ไม่แน่ชัด</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ล้มเหลว</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>It was meant for %1. Send it again to send it to the current service, or discard it.</source>
        <translation>รายการนี้เดิมจะส่งไปที่ %1 โปรดส่งใหม่ไปยังบริการปัจจุบัน หรือทิ้งไป</translation>
    </message>
    <message>
        <source>It may have arrived: send it again, or discard it.</source>
        <translation>อาจส่งถึงแล้ว: ส่งใหม่หรือทิ้งไป</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>ตรงกัน</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>ต่างกัน</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>มีเฉพาะที่นี่</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>มีเฉพาะที่บริการ</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) the same</source>
        <translation>
            <numerusform>ตรงกัน %n ช่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>ต่างกัน %n ช่อง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>วันนี้เรียกแล้ว %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls today, again at %3 China time</source>
        <translation>วันนี้เรียกแล้ว %1 จาก %2 ครั้ง เริ่มใหม่เวลา %3 ตามเวลาจีน</translation>
    </message>
    <message>
        <source>The records are locked. What waits is sent once they are open.</source>
        <translation>ระเบียนถูกล็อก รายการที่รอจะถูกส่งเมื่อเปิดระเบียนแล้ว</translation>
    </message>
    <message>
        <source>Off: no service is set up to send to.</source>
        <translation>ปิดอยู่: ยังไม่ได้ตั้งค่าบริการที่จะส่งไป</translation>
    </message>
    <message>
        <source>Paused: nothing is sent until somebody goes on.</source>
        <translation>หยุดชั่วคราว: จะไม่ส่งจนกว่าจะสั่งให้ทำต่อ</translation>
    </message>
    <message>
        <source>Stopped, nothing is lost.</source>
        <translation>หยุดแล้ว ไม่มีอะไรสูญหาย</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up. It goes on at %1 China time.</source>
        <translation>ใช้จำนวนครั้งเรียกของวันนี้หมดแล้ว จะทำต่อเวลา %1 ตามเวลาจีน</translation>
    </message>
    <message>
        <source>Nothing is sent: it could not be saved first.</source>
        <translation>ไม่ได้ส่ง: เขียนลงดิสก์ก่อนส่งไม่ได้</translation>
    </message>
</context>
<context>
    <name>PageInfo</name>
    <message>
        <source>2012 edition</source>
        <translation>ฉบับปี 2012</translation>
    </message>
    <message>
        <source>older edition</source>
        <translation>ฉบับเก่ากว่า</translation>
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
        <translation>อ่านใน %1 วินาที</translation>
    </message>
    <message>
        <source>Glare on: %1. Tilt the card and take the picture again.</source>
        <translation>แสงสะท้อนที่: %1 เอียงบัตรแล้วถ่ายใหม่</translation>
    </message>
    <message>
        <source>The picture is blurred. Compare every field, or take it again.</source>
        <translation>ภาพไม่ชัด โปรดเทียบทุกช่องหรือถ่ายใหม่</translation>
    </message>
    <message>
        <source>The card is small in this picture. Go closer, or scan it.</source>
        <translation>บัตรในภาพนี้เล็ก โปรดถ่ายใกล้ขึ้นหรือสแกน</translation>
    </message>
    <message>
        <source>This looks like a grey copy. Ask for the licence itself.</source>
        <translation>ดูเหมือนสำเนาขาวดำ โปรดขอดูใบขับขี่ตัวจริง</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>accept a licence</source>
        <translation>รับใบขับขี่</translation>
    </message>
    <message>
        <source>see the records of this counter</source>
        <translation>ดูระเบียนของเคาน์เตอร์นี้</translation>
    </message>
    <message>
        <source>see the records of all counters</source>
        <translation>ดูระเบียนของทุกเคาน์เตอร์</translation>
    </message>
    <message>
        <source>show a record in clear</source>
        <translation>แสดงระเบียนแบบไม่ปิดบัง</translation>
    </message>
    <message>
        <source>export masked records</source>
        <translation>ส่งออกระเบียนแบบปิดบัง</translation>
    </message>
    <message>
        <source>export records in clear</source>
        <translation>ส่งออกระเบียนแบบไม่ปิดบัง</translation>
    </message>
    <message>
        <source>export everything about one customer</source>
        <translation>ส่งออกข้อมูลทั้งหมดของลูกค้าหนึ่งราย</translation>
    </message>
    <message>
        <source>let a licence pass although a check failed</source>
        <translation>ให้ใบขับขี่ผ่านแม้ตรวจไม่ผ่าน</translation>
    </message>
    <message>
        <source>delete a record</source>
        <translation>ลบระเบียน</translation>
    </message>
    <message>
        <source>see the figures of the counter</source>
        <translation>ดูสถิติของเคาน์เตอร์</translation>
    </message>
    <message>
        <source>change the do-not-rent list</source>
        <translation>เปลี่ยนรายชื่อห้ามเช่า</translation>
    </message>
    <message>
        <source>manage operators</source>
        <translation>จัดการผู้ปฏิบัติงาน</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>เปลี่ยนการตั้งค่า</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>อ่านบันทึกการตรวจสอบ</translation>
    </message>
    <message>
        <source>verify the audit log</source>
        <translation>ยืนยันความถูกต้องของบันทึกการตรวจสอบ</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>สำรองข้อมูล</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>กู้คืนข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>พนักงาน</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>หัวหน้างาน</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>ผู้ตรวจสอบ</translation>
    </message>
    <message>
        <source>This account is not permitted to %1. Ask a supervisor.</source>
        <translation>บัญชีนี้ไม่มีสิทธิ์: %1 โปรดติดต่อหัวหน้างาน</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>กฎที่ตั้งไว้มีรายการผิด: %1</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>กฎที่ตั้งไว้ไม่ใช่ออบเจ็กต์ JSON</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The text recogniser could not be loaded. Install the program again.</source>
        <translation>โหลดตัวรู้จำข้อความไม่ได้ โปรดติดตั้งโปรแกรมใหม่</translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>อ่านข้อความไม่ได้</translation>
    </message>
    <message>
        <source>The text recogniser&apos;s language data is missing. Install the package %1 and start again.</source>
        <translation>ไม่มีข้อมูลภาษาสำหรับตัวรู้จำข้อความ โปรดติดตั้งแพ็กเกจ %1 แล้วเริ่มใหม่</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>nobody signed in</source>
        <translation>ไม่มีผู้ลงชื่อเข้าใช้</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>passed</source>
        <translation>ผ่าน</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ไม่ผ่าน</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>เตือน</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>ไม่ได้ตรวจ</translation>
    </message>
</context>
<context>
    <name>RemoteFailure</name>
    <message>
        <source>The service&apos;s certificate has expired or is not valid yet. Nothing was sent. Check this computer&apos;s date, then tell the administrator.</source>
        <translation>ใบรับรองของบริการหมดอายุหรือยังไม่เริ่มใช้ ไม่ได้ส่งข้อมูลใด โปรดตรวจวันที่ของคอมพิวเตอร์เครื่องนี้ แล้วแจ้งผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>The service&apos;s certificate belongs to another address. Nothing was sent. Check the address in the settings.</source>
        <translation>ใบรับรองของบริการเป็นของที่อยู่อื่น ไม่ได้ส่งข้อมูลใด โปรดตรวจที่อยู่ในการตั้งค่า</translation>
    </message>
    <message>
        <source>The service&apos;s certificate was not issued by an authority that this computer trusts. Nothing was sent. If the firm has a certificate authority of its own, choose its file in the settings.</source>
        <translation>ไม่มีผู้ที่คอมพิวเตอร์เครื่องนี้เชื่อถือรับรองใบรับรองของบริการ ไม่ได้ส่งข้อมูลใด หากบริษัทมีผู้ออกใบรับรองของตนเอง โปรดเลือกไฟล์ในการตั้งค่า</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the call through. Tell the administrator.</source>
        <translation>พร็อกซีของเครือข่ายนี้ไม่ให้การเรียกผ่าน โปรดแจ้งผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found. Check the address in the settings and the network.</source>
        <translation>ไม่พบที่อยู่ของบริการ โปรดตรวจที่อยู่ในการตั้งค่าและเครือข่าย</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address. Try again later; if it stays so, check the address in the settings.</source>
        <translation>ไม่มีการตอบจากที่อยู่ของบริการ โปรดลองใหม่ภายหลัง หากยังเป็นอยู่ให้ตรวจที่อยู่ในการตั้งค่า</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made. Nothing was sent. Try again later, then tell the administrator.</source>
        <translation>เชื่อมต่อกับบริการอย่างปลอดภัยไม่ได้ ไม่ได้ส่งข้อมูลใด โปรดลองใหม่ภายหลัง หากยังไม่ได้ให้แจ้งผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>The connection to the service broke off. Try again later.</source>
        <translation>การเชื่อมต่อกับบริการขาดหาย โปรดลองใหม่ภายหลัง</translation>
    </message>
    <message>
        <source>The service reports an internal error (status %1). Try again later.</source>
        <translation>บริการขัดข้องเอง (สถานะ %1) โปรดลองใหม่ภายหลัง</translation>
    </message>
    <message>
        <source>The address leads elsewhere (status %1), and licences are not sent on. Type the service&apos;s own address in the settings.</source>
        <translation>ที่อยู่นี้เปลี่ยนเส้นทางไปที่อื่น (สถานะ %1) และใบขับขี่จะไม่ถูกส่งต่อ โปรดพิมพ์ที่อยู่ของบริการเองในการตั้งค่า</translation>
    </message>
    <message>
        <source>The service does not let this counter in (status %1). Check the token in the settings.</source>
        <translation>บริการไม่ให้เคาน์เตอร์นี้เข้าใช้ (สถานะ %1) โปรดตรวจโทเค็นในการตั้งค่า</translation>
    </message>
    <message>
        <source>There is no such service at this address (status %1). Check it in the settings.</source>
        <translation>ไม่มีบริการนี้ในที่อยู่นี้ (สถานะ %1) โปรดตรวจในการตั้งค่า</translation>
    </message>
    <message>
        <source>The service is overloaded (status %1). Try again later.</source>
        <translation>บริการมีงานมากเกินไป (สถานะ %1) โปรดลองใหม่ภายหลัง</translation>
    </message>
    <message>
        <source>The service refused the request (status %1). Tell the administrator.</source>
        <translation>บริการปฏิเสธคำขอ (สถานะ %1) โปรดแจ้งผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later, or go on with the reading made here.</source>
        <translation>บริการไม่ตอบภายในเวลา โปรดลองใหม่ภายหลัง หรือใช้ผลที่อ่านได้ที่นี่ต่อไป</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the address in the settings.</source>
        <translation>บริการส่งข้อมูลมามากกว่าคำตอบปกติมาก โปรดตรวจที่อยู่ในการตั้งค่า</translation>
    </message>
    <message>
        <source>The picture is too large to send. Take it again.</source>
        <translation>ภาพใหญ่เกินกว่าจะส่งได้ โปรดถ่ายใหม่</translation>
    </message>
    <message>
        <source>What answered is not the service: its answer cannot be read. Check the address in the settings.</source>
        <translation>ผู้ตอบไม่ใช่บริการนี้: อ่านคำตอบไม่ได้ โปรดตรวจที่อยู่ในการตั้งค่า</translation>
    </message>
</context>
<context>
    <name>RemoteSettings</name>
    <message>
        <source>Type the service&apos;s address, such as https://relay.example.com.</source>
        <translation>พิมพ์ที่อยู่ของบริการ เช่น https://relay.example.com</translation>
    </message>
    <message>
        <source>The address must not have a name, a password or a token in it; they have fields of their own.</source>
        <translation>ที่อยู่ต้องไม่มีชื่อผู้ใช้ รหัสผ่าน หรือโทเค็น เพราะมีช่องแยกต่างหาก</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>ที่อยู่ต้องขึ้นต้นด้วย https://</translation>
    </message>
    <message>
        <source>Licences leave this computer over https:// only; http:// is for a service on this computer.</source>
        <translation>ใบขับขี่ออกจากคอมพิวเตอร์เครื่องนี้ผ่าน https:// เท่านั้น ส่วน http:// ใช้กับบริการในคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>The settings of the remote service cannot be read.</source>
        <translation>อ่านการตั้งค่าบริการภายนอกไม่ได้</translation>
    </message>
    <message>
        <source>The settings of the remote service have a wrong entry: %1</source>
        <translation>การตั้งค่าบริการภายนอกมีรายการผิด: %1</translation>
    </message>
    <message>
        <source>Type the app id, or paste a token instead.</source>
        <translation>พิมพ์ AppID หรือวางโทเค็นแทน</translation>
    </message>
</context>
<context>
    <name>RentalVehicle</name>
    <message>
        <source>Car up to 9 seats, automatic or electric</source>
        <translation>รถยนต์ไม่เกิน 9 ที่นั่ง เกียร์อัตโนมัติหรือไฟฟ้า</translation>
    </message>
    <message>
        <source>Car up to 9 seats, manual</source>
        <translation>รถยนต์ไม่เกิน 9 ที่นั่ง เกียร์ธรรมดา</translation>
    </message>
    <message>
        <source>Adapted automatic car (disabled driver)</source>
        <translation>รถเกียร์อัตโนมัติดัดแปลง (ผู้ขับพิการ)</translation>
    </message>
    <message>
        <source>Van or light truck, automatic</source>
        <translation>รถตู้หรือรถบรรทุกเล็ก เกียร์อัตโนมัติ</translation>
    </message>
    <message>
        <source>Van or light truck, manual</source>
        <translation>รถตู้หรือรถบรรทุกเล็ก เกียร์ธรรมดา</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, automatic</source>
        <translation>รถบ้านสั้นกว่า 6 ม. เกียร์อัตโนมัติ</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, manual</source>
        <translation>รถบ้านสั้นกว่า 6 ม. เกียร์ธรรมดา</translation>
    </message>
    <message>
        <source>Automatic car with trailer, under 4.5 t</source>
        <translation>รถเกียร์อัตโนมัติพ่วง ต่ำกว่า 4.5 ตัน</translation>
    </message>
    <message>
        <source>Manual car with trailer, under 4.5 t</source>
        <translation>รถเกียร์ธรรมดาพ่วง ต่ำกว่า 4.5 ตัน</translation>
    </message>
    <message>
        <source>Vehicle with trailer, 4.5 t and over</source>
        <translation>รถพ่วง 4.5 ตันขึ้นไป</translation>
    </message>
    <message>
        <source>Minibus, 10 to 19 seats, under 6 m</source>
        <translation>มินิบัส 10 ถึง 19 ที่นั่ง สั้นกว่า 6 ม.</translation>
    </message>
    <message>
        <source>Coach, 6 m and over or 20 seats and more</source>
        <translation>รถโดยสาร 6 ม. ขึ้นไป หรือ 20 ที่นั่งขึ้นไป</translation>
    </message>
    <message>
        <source>Truck, 4.5 t and over or 6 m and over</source>
        <translation>รถบรรทุก 4.5 ตันขึ้นไป หรือ 6 ม. ขึ้นไป</translation>
    </message>
    <message>
        <source>Moped up to 50 ml</source>
        <translation>มอเตอร์ไซค์เล็กไม่เกิน 50 มล.</translation>
    </message>
    <message>
        <source>Motorcycle, two wheels</source>
        <translation>มอเตอร์ไซค์สองล้อ</translation>
    </message>
    <message>
        <source>Motorcycle, three wheels</source>
        <translation>มอเตอร์ไซค์สามล้อ</translation>
    </message>
</context>
<context>
    <name>ReviewReason</name>
    <message>
        <source>Not read: type it in</source>
        <translation>อ่านไม่ได้: โปรดป้อน</translation>
    </message>
    <message>
        <source>Compare the marked characters</source>
        <translation>เทียบอักขระที่ทำเครื่องหมายไว้</translation>
    </message>
    <message>
        <source>Corrected by the check digit: compare</source>
        <translation>แก้ตามเลขตรวจสอบแล้ว: โปรดเทียบ</translation>
    </message>
    <message>
        <source>Several readings fit: choose one</source>
        <translation>อ่านได้หลายแบบ: โปรดเลือก</translation>
    </message>
    <message>
        <source>Cannot be right: compare</source>
        <translation>ไม่น่าถูกต้อง: โปรดเทียบ</translation>
    </message>
    <message>
        <source>Disagrees with another field: compare</source>
        <translation>ขัดกับช่องอื่น: โปรดเทียบ</translation>
    </message>
    <message>
        <source>Covered or glaring: compare</source>
        <translation>ถูกบังหรือมีแสงสะท้อน: โปรดเทียบ</translation>
    </message>
</context>
<context>
    <name>RuleHelp</name>
    <message>
        <source>Law</source>
        <translation>กฎหมาย</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>มาตรฐานแห่งชาติ</translation>
    </message>
    <message>
        <source>Practice of the issuing offices</source>
        <translation>แนวปฏิบัติของหน่วยงานที่ออก</translation>
    </message>
    <message>
        <source>Policy of the firm</source>
        <translation>กฎของบริษัท</translation>
    </message>
    <message>
        <source>What the program itself sees</source>
        <translation>สิ่งที่โปรแกรมเห็นเอง</translation>
    </message>
    <message>
        <source>Likely, but no official text at hand says so.</source>
        <translation>น่าจะเป็นเช่นนั้น แต่ไม่มีเอกสารทางการในมือที่ระบุไว้</translation>
    </message>
    <message>
        <source>Not certain: refuse nobody for this alone.</source>
        <translation>ไม่แน่นอน: อย่าปฏิเสธใครด้วยเหตุนี้เพียงอย่างเดียว</translation>
    </message>
    <message>
        <source>Stops the rental</source>
        <extracomment>What it means when a check is not met</extracomment>
        <translation>ห้ามปล่อยเช่า</translation>
    </message>
    <message>
        <source>Asks for a look</source>
        <translation>ควรดู</translation>
    </message>
    <message>
        <source>Only informs</source>
        <translation>แจ้งให้ทราบเท่านั้น</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>ปิดใช้</translation>
    </message>
    <message>
        <source>Fields that decide</source>
        <translation>ช่องชี้ขาด</translation>
    </message>
    <message>
        <source>The rental hangs on these fields. What is not read surely enough cannot be checked.</source>
        <translation>การเช่าขึ้นอยู่กับช่องเหล่านี้ สิ่งที่อ่านได้ไม่แน่ใจพอจะตรวจไม่ได้</translation>
    </message>
    <message>
        <source>Form of the number</source>
        <translation>รูปแบบหมายเลข</translation>
    </message>
    <message>
        <source>The licence number of a citizen is the 18-character identity number. Other forms belong to passports and permits.</source>
        <translation>เลขที่ใบขับขี่ของพลเมืองคือเลขประจำตัว 18 ตัว รูปแบบอื่นเป็นของหนังสือเดินทางและใบอนุญาต</translation>
    </message>
    <message>
        <source>Check character</source>
        <translation>ตัวตรวจสอบ</translation>
    </message>
    <message>
        <source>The last character is computed from the 17 before it: one misread or invented digit shows.</source>
        <translation>ตัวสุดท้ายคำนวณจาก 17 ตัวข้างหน้า: เลขที่อ่านผิดหรือแต่งขึ้นเพียงตัวเดียวก็รู้ได้</translation>
    </message>
    <message>
        <source>Birth date in the number</source>
        <translation>วันเกิดในหมายเลข</translation>
    </message>
    <message>
        <source>Characters 7 to 14 are a date of birth; it must exist and be past.</source>
        <translation>ตัวที่ 7 ถึง 14 คือวันเกิด ต้องมีอยู่จริงและเป็นวันในอดีต</translation>
    </message>
    <message>
        <source>Number against date of birth</source>
        <translation>หมายเลขกับวันเกิด</translation>
    </message>
    <message>
        <source>The licence repeats the date of birth that is in the number. If they differ, one is misread or altered.</source>
        <translation>ใบขับขี่ระบุวันเกิดซ้ำกับที่อยู่ในหมายเลข หากไม่ตรงกันแสดงว่าค่าหนึ่งอ่านผิดหรือถูกแก้</translation>
    </message>
    <message>
        <source>Number against sex</source>
        <translation>หมายเลขกับเพศ</translation>
    </message>
    <message>
        <source>The last digit but one is odd for men, even for women. A legal change of sex may explain a difference.</source>
        <translation>หลักรองสุดท้ายเป็นเลขคี่สำหรับชาย เลขคู่สำหรับหญิง หากต่างกันอาจเกิดจากการเปลี่ยนเพศตามกฎหมาย</translation>
    </message>
    <message>
        <source>Province in the number</source>
        <translation>มณฑลในหมายเลข</translation>
    </message>
    <message>
        <source>The number begins with the code of a province. An unknown code was never issued.</source>
        <translation>หมายเลขขึ้นต้นด้วยรหัสมณฑล หมายเลขที่มีรหัสที่ไม่รู้จักไม่เคยมีการออก</translation>
    </message>
    <message>
        <source>County in the number</source>
        <translation>พื้นที่ในหมายเลข</translation>
    </message>
    <message>
        <source>The first six digits name the county of first registration. Our list of old codes may have gaps.</source>
        <translation>เลขหกหลักแรกระบุพื้นที่ (อำเภอ) ที่ขึ้นทะเบียนครั้งแรก รายการรหัสเก่าของเราอาจไม่ครบ</translation>
    </message>
    <message>
        <source>County at that time</source>
        <translation>พื้นที่ ณ เวลานั้น</translation>
    </message>
    <message>
        <source>The county should have existed when the holder was born.</source>
        <translation>พื้นที่นั้นควรมีอยู่แล้วเมื่อผู้ถือเกิด</translation>
    </message>
    <message>
        <source>Address against the number</source>
        <translation>ที่อยู่กับหมายเลข</translation>
    </message>
    <message>
        <source>People move, so a difference is normal; agreement speaks for the reading.</source>
        <translation>คนย้ายที่อยู่ได้ ความต่างจึงเป็นเรื่องปกติ หากตรงกันแสดงว่าน่าจะอ่านถูก</translation>
    </message>
    <message>
        <source>Nationality against the number</source>
        <translation>สัญชาติกับหมายเลข</translation>
    </message>
    <message>
        <source>Chinese and foreign holders have different kinds of numbers.</source>
        <translation>ผู้ถือชาวจีนและชาวต่างชาติมีหมายเลขต่างชนิดกัน</translation>
    </message>
    <message>
        <source>Old 15-digit number</source>
        <translation>หมายเลขเก่า 15 หลัก</translation>
    </message>
    <message>
        <source>Such numbers are no longer valid; the licence should have been renewed since.</source>
        <translation>หมายเลขแบบนี้ใช้ไม่ได้แล้ว ใบขับขี่ควรได้ต่ออายุไปแล้วตั้งแต่นั้น</translation>
    </message>
    <message>
        <source>Masked number</source>
        <translation>หมายเลขที่ปิดบัง</translation>
    </message>
    <message>
        <source>Asterisks appear on shared or downloaded copies, not on a live licence.</source>
        <translation>ดอกจันปรากฏบนสำเนาที่ส่งต่อหรือดาวน์โหลด ไม่ใช่บนใบขับขี่สด</translation>
    </message>
    <message>
        <source>Dates exist</source>
        <translation>วันที่มีอยู่จริง</translation>
    </message>
    <message>
        <source>A date that is in no calendar is misread or forged.</source>
        <translation>วันที่ที่ไม่มีในปฏิทินแสดงว่าอ่านผิดหรือปลอม</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>ลำดับของวันที่</translation>
    </message>
    <message>
        <source>Birth, first issue, start of validity and today follow each other. An early renewal is noted in the record.</source>
        <translation>วันเกิด วันออกครั้งแรก วันเริ่มใช้ และวันนี้ต้องเรียงตามลำดับ การต่ออายุล่วงหน้าจะระบุในหมายเหตุ</translation>
    </message>
    <message>
        <source>Age at first issue</source>
        <translation>อายุเมื่อออกครั้งแรก</translation>
    </message>
    <message>
        <source>Nobody gets a licence before 18.</source>
        <translation>ไม่มีใครได้ใบขับขี่ก่อนอายุ 18 ปี</translation>
    </message>
    <message>
        <source>Upper age at first issue</source>
        <translation>อายุสูงสุดเมื่อออกครั้งแรก</translation>
    </message>
    <message>
        <source>Classes had upper ages for a first licence, which changed over the years.</source>
        <translation>แต่ละประเภทมีอายุสูงสุดสำหรับใบขับขี่ใบแรก ซึ่งเปลี่ยนไปตามช่วงปี</translation>
    </message>
    <message>
        <source>Length of validity</source>
        <translation>ระยะเวลาที่ใช้ได้</translation>
    </message>
    <message>
        <source>Licences run for six years, ten years or without end.</source>
        <translation>ใบขับขี่มีอายุหกปี สิบปี หรือไม่หมดอายุ</translation>
    </message>
    <message>
        <source>Day of expiry</source>
        <translation>วันหมดอายุ</translation>
    </message>
    <message>
        <source>A licence ends on the day and month on which it began.</source>
        <translation>วันและเดือนสิ้นอายุของใบขับขี่ตรงกับวันเริ่มใช้</translation>
    </message>
    <message>
        <source>Day of renewal</source>
        <translation>วันต่ออายุ</translation>
    </message>
    <message>
        <source>A new term usually begins on the day and month of first issue. Restored or converted licences differ.</source>
        <translation>รอบอายุใหม่มักเริ่มตรงกับวันและเดือนที่ออกครั้งแรก ใบที่คืนสิทธิ์หรือแปลงมาอาจต่างออกไป</translation>
    </message>
    <message>
        <source>Earlier terms</source>
        <translation>อายุของใบก่อนหน้า</translation>
    </message>
    <message>
        <source>The years since first issue should be made of whole terms.</source>
        <translation>จำนวนปีตั้งแต่ออกครั้งแรกควรเป็นผลรวมของรอบอายุเต็ม</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>รอบอายุแรก</translation>
    </message>
    <message>
        <source>A first card runs for six years. Converted army or foreign licences may differ.</source>
        <translation>บัตรใบแรกมีอายุหกปี ใบที่แปลงจากทหารหรือต่างประเทศอาจต่างออกไป</translation>
    </message>
    <message>
        <source>Licence without end</source>
        <translation>ใบขับขี่ไม่หมดอายุ</translation>
    </message>
    <message>
        <source>It takes a term of six and one of ten years first.</source>
        <translation>ต้องผ่านรอบหกปีและรอบสิบปีก่อน</translation>
    </message>
    <message>
        <source>First ten-year cards</source>
        <translation>บัตรสิบปีรุ่นแรก</translation>
    </message>
    <message>
        <source>No ten-year card can end before May 2018.</source>
        <translation>ไม่มีบัตรสิบปีใดสิ้นสุดก่อนเดือนพฤษภาคม 2018 ได้</translation>
    </message>
    <message>
        <source>Old edition</source>
        <translation>ฉบับเก่า</translation>
    </message>
    <message>
        <source>Cards of the edition before 2013 should have expired. This is our own calculation.</source>
        <translation>บัตรฉบับก่อนปี 2013 ควรหมดอายุไปแล้ว ข้อนี้เราคำนวณเอง</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>ยังไม่หมดอายุ</translation>
    </message>
    <message>
        <source>An expired licence gives no right to drive; a year later it is cancelled.</source>
        <translation>ใบขับขี่ที่หมดอายุไม่ให้สิทธิ์ขับรถ และจะถูกเพิกถอนหลังจากนั้นหนึ่งปี</translation>
    </message>
    <message>
        <source>Valid until the return</source>
        <translation>ใช้ได้ถึงวันคืนรถ</translation>
    </message>
    <message>
        <source>The licence must not expire while the customer drives the car.</source>
        <translation>ใบขับขี่ต้องไม่หมดอายุขณะที่ลูกค้ายังขับรถอยู่</translation>
    </message>
    <message>
        <source>Margin after the return</source>
        <translation>ระยะเผื่อหลังคืนรถ</translation>
    </message>
    <message>
        <source>A late return or an accident should not meet an expired licence.</source>
        <translation>หากคืนรถช้าหรือเกิดอุบัติเหตุ ใบขับขี่ควรยังไม่หมดอายุ</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>ต่ออายุได้</translation>
    </message>
    <message>
        <source>A licence can be renewed in its last 90 days.</source>
        <translation>ต่ออายุใบขับขี่ได้ใน 90 วันสุดท้าย</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>ไม่มีวันหมดอายุ</translation>
    </message>
    <message>
        <source>Such a licence does not expire; age and status still count.</source>
        <translation>ใบขับขี่เช่นนี้ไม่หมดอายุ แต่ยังต้องดูอายุผู้ถือและสถานะ</translation>
    </message>
    <message>
        <source>First year of driving</source>
        <translation>ปีแรกของการขับ</translation>
    </message>
    <message>
        <source>For twelve months: no trailer, a sticker, and on motorways an experienced companion.</source>
        <translation>ในช่วงสิบสองเดือน: ห้ามพ่วง ต้องติดสติกเกอร์ และขึ้นทางด่วนต้องมีผู้มีประสบการณ์ไปด้วย</translation>
    </message>
    <message>
        <source>Probation in the record</source>
        <translation>ช่วงทดลองขับในหมายเหตุ</translation>
    </message>
    <message>
        <source>The duplicate page may name another end of probation, as after a class was added.</source>
        <translation>หน้าเสริมอาจระบุวันสิ้นสุดช่วงทดลองขับเป็นวันอื่น เช่น หลังเพิ่มประเภท</translation>
    </message>
    <message>
        <source>Probation and vehicle</source>
        <translation>ช่วงทดลองขับกับรถ</translation>
    </message>
    <message>
        <source>Beginners must not pull a trailer or drive passengers commercially.</source>
        <translation>ผู้ขับมือใหม่ห้ามลากรถพ่วงและห้ามขับรถโดยสารเชิงพาณิชย์</translation>
    </message>
    <message>
        <source>Driving years</source>
        <translation>จำนวนปีที่ขับ</translation>
    </message>
    <message>
        <source>Your firm asks for some driving practice.</source>
        <translation>บริษัทของคุณกำหนดให้มีประสบการณ์ขับรถ</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>อายุขั้นต่ำ</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, asks for this age.</source>
        <translation>บริษัทของคุณหรือบริษัทประกันกำหนดอายุนี้</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>อายุสูงสุด</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, sets this limit.</source>
        <translation>บริษัทของคุณหรือบริษัทประกันกำหนดขีดจำกัดนี้</translation>
    </message>
    <message>
        <source>Yearly medical</source>
        <translation>ใบรับรองแพทย์รายปี</translation>
    </message>
    <message>
        <source>From 70 on a medical certificate is due every year; without it the licence is cancelled.</source>
        <translation>ตั้งแต่อายุ 70 ปีต้องมีใบรับรองแพทย์ทุกปี หากไม่มีใบขับขี่จะถูกเพิกถอน</translation>
    </message>
    <message>
        <source>Heavy classes and age</source>
        <translation>ประเภทรถหนักกับอายุ</translation>
    </message>
    <message>
        <source>At 63 these classes are exchanged, unless extended by up to three years.</source>
        <translation>เมื่ออายุ 63 ปีต้องเปลี่ยนประเภทเหล่านี้ เว้นแต่ได้ขยายเวลาไม่เกินสามปี</translation>
    </message>
    <message>
        <source>Other classes and age</source>
        <translation>ประเภทอื่นกับอายุ</translation>
    </message>
    <message>
        <source>At 70 these classes are exchanged.</source>
        <translation>เมื่ออายุ 70 ปีต้องเปลี่ยนประเภทเหล่านี้</translation>
    </message>
    <message>
        <source>Minimum age of the class</source>
        <translation>อายุขั้นต่ำของประเภท</translation>
    </message>
    <message>
        <source>Each class has a lowest age; a younger holder cannot exist.</source>
        <translation>แต่ละประเภทมีอายุขั้นต่ำ จึงไม่มีผู้ถือที่อายุน้อยกว่านั้น</translation>
    </message>
    <message>
        <source>Official class</source>
        <translation>ประเภททางการ</translation>
    </message>
    <message>
        <source>Only the codes of the official list are classes.</source>
        <translation>เฉพาะรหัสในรายการทางการเท่านั้นที่เป็นประเภท</translation>
    </message>
    <message>
        <source>How classes are printed</source>
        <translation>วิธีพิมพ์ประเภท</translation>
    </message>
    <message>
        <source>Offices print codes in a fixed order and leave out what another includes.</source>
        <translation>หน่วยงานพิมพ์รหัสตามลำดับที่กำหนด และไม่พิมพ์ประเภทที่รวมอยู่ในประเภทอื่นแล้ว</translation>
    </message>
    <message>
        <source>Class against vehicle</source>
        <translation>ประเภทกับรถ</translation>
    </message>
    <message>
        <source>The class must include the vehicle: C2, for instance, is for automatics only.</source>
        <translation>ประเภทต้องครอบคลุมรถ เช่น C2 ใช้ได้เฉพาะเกียร์อัตโนมัติ</translation>
    </message>
    <message>
        <source>Trailer class too early</source>
        <translation>ประเภทพ่วงก่อนเวลา</translation>
    </message>
    <message>
        <source>Class C6 exists since April 2022; only a reissued card shows it with an earlier date.</source>
        <translation>ประเภท C6 เริ่มมีเมื่อเดือนเมษายน 2022 มีเฉพาะบัตรที่ออกใหม่เท่านั้นที่แสดงพร้อมวันที่ก่อนหน้านั้น</translation>
    </message>
    <message>
        <source>Trailer class earned</source>
        <translation>สิทธิ์ในประเภทพ่วง</translation>
    </message>
    <message>
        <source>C6 takes a year with a car class first.</source>
        <translation>C6 ต้องถือประเภทรถยนต์หนึ่งปีก่อน</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>รูปแบบชื่อ</translation>
    </message>
    <message>
        <source>Words of the form, or odd characters, mean a misread name.</source>
        <translation>คำพิมพ์บนแบบฟอร์มหรืออักขระแปลก ๆ แสดงว่าอ่านชื่อผิด</translation>
    </message>
    <message>
        <source>Name against booking</source>
        <translation>ชื่อกับการจอง</translation>
    </message>
    <message>
        <source>Whoever drives must be the person who was booked.</source>
        <translation>ผู้ขับต้องเป็นผู้ที่อยู่ในการจอง</translation>
    </message>
    <message>
        <source>Text of the seal</source>
        <translation>ข้อความบนตราประทับ</translation>
    </message>
    <message>
        <source>The seal names a traffic police office. Seals are hard to read.</source>
        <translation>ตราประทับระบุหน่วยงานตำรวจจราจร ตราประทับอ่านยาก</translation>
    </message>
    <message>
        <source>Province of the seal</source>
        <translation>มณฑลของตราประทับ</translation>
    </message>
    <message>
        <source>Seal and file number come from the same office.</source>
        <translation>ตราประทับและเลขที่แฟ้มมาจากหน่วยงานเดียวกัน</translation>
    </message>
    <message>
        <source>City of the seal</source>
        <translation>จังหวัดของตราประทับ</translation>
    </message>
    <message>
        <source>Seal and file number usually name the same city; county offices and renamed cities differ.</source>
        <translation>ตราประทับและเลขที่แฟ้มมักระบุจังหวัดเดียวกัน ยกเว้นหน่วยงานระดับอำเภอและเมืองที่เปลี่ยนชื่อ</translation>
    </message>
    <message>
        <source>Red seal</source>
        <translation>ตราประทับสีแดง</translation>
    </message>
    <message>
        <source>Originals carry a red seal; copies often show a grey one, or none.</source>
        <translation>ตัวจริงมีตราประทับสีแดง สำเนามักเป็นสีเทาหรือไม่มีเลย</translation>
    </message>
    <message>
        <source>Two pages, one person</source>
        <translation>สองหน้า คนเดียวกัน</translation>
    </message>
    <message>
        <source>Number and name must be the same on every page.</source>
        <translation>หมายเลขและชื่อต้องตรงกันทุกหน้า</translation>
    </message>
    <message>
        <source>Form of the file number</source>
        <translation>รูปแบบเลขที่แฟ้ม</translation>
    </message>
    <message>
        <source>Twelve digits, beginning with the code of the issuing office.</source>
        <translation>สิบสองหลัก ขึ้นต้นด้วยรหัสหน่วยงานที่ออก</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>หน้าเสริม</translation>
    </message>
    <message>
        <source>Many firms ask for both pages: notes and probation stand on the duplicate.</source>
        <translation>หลายบริษัทขอทั้งสองหน้า: หมายเหตุและช่วงทดลองขับอยู่บนหน้าเสริม</translation>
    </message>
    <message>
        <source>Renewal note</source>
        <translation>หมายเหตุการต่ออายุ</translation>
    </message>
    <message>
        <source>The note on the duplicate page and the end of validity name the same day.</source>
        <translation>หมายเหตุบนหน้าเสริมและวันสิ้นอายุระบุวันเดียวกัน</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>บาร์โค้ด</translation>
    </message>
    <message>
        <source>Thirteen characters number the paper core. The old formula may no longer hold.</source>
        <translation>อักขระสิบสามตัวเป็นหมายเลขของไส้กระดาษ สูตรเดิมอาจใช้ไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>Core seen before</source>
        <translation>ไส้กระดาษที่เคยพบ</translation>
    </message>
    <message>
        <source>A core is used once; the same one with another person points to a copy.</source>
        <translation>ไส้กระดาษใช้ครั้งเดียว หากพบเลขเดียวกันกับคนอื่นแสดงว่าอาจเป็นสำเนา</translation>
    </message>
    <message>
        <source>Live screen</source>
        <translation>หน้าจอสด</translation>
    </message>
    <message>
        <source>A screenshot stands still: the clock on the screen must agree with the time of the picture.</source>
        <translation>ภาพจับหน้าจอหยุดนิ่ง: นาฬิกาบนหน้าจอต้องตรงกับเวลาของภาพ</translation>
    </message>
    <message>
        <source>Date made</source>
        <translation>วันที่สร้าง</translation>
    </message>
    <message>
        <source>The electronic licence cannot be made in the future.</source>
        <translation>ใบขับขี่อิเล็กทรอนิกส์จะสร้างในอนาคตไม่ได้</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>With most statuses other than normal the holder must not drive.</source>
        <translation>สถานะส่วนใหญ่ที่ไม่ใช่ปกติ ห้ามผู้ถือขับรถ</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>เรื่องค้าง</translation>
    </message>
    <message>
        <source>The holder may drive, but offences or accidents are not settled.</source>
        <translation>ผู้ถือขับรถได้ แต่มีความผิดหรืออุบัติเหตุที่ยังไม่จัดการให้เรียบร้อย</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>คะแนนความผิด</translation>
    </message>
    <message>
        <source>At twelve points the licence is withheld until study and exam.</source>
        <translation>เมื่อครบสิบสองคะแนน ใบขับขี่จะถูกยึดจนกว่าจะอบรมและสอบผ่าน</translation>
    </message>
    <message>
        <source>Colour of the screen</source>
        <translation>สีของหน้าจอ</translation>
    </message>
    <message>
        <source>Red ground or a red code means that the licence cannot be used.</source>
        <translation>พื้นสีแดงหรือรหัสสีแดงหมายความว่าใช้ใบขับขี่ไม่ได้</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR โค้ด</translation>
    </message>
    <message>
        <source>The app always shows one; without it the screen is cut off or another app.</source>
        <translation>แอปแสดง QR โค้ดเสมอ หากไม่มีแสดงว่าหน้าจอถูกตัดหรือเป็นแอปอื่น</translation>
    </message>
    <message>
        <source>Quality of the picture</source>
        <translation>คุณภาพของภาพ</translation>
    </message>
    <message>
        <source>Copies, screens, blur and glare hide what the other checks need.</source>
        <translation>สำเนา หน้าจอ ภาพไม่ชัด และแสงสะท้อนบังสิ่งที่การตรวจอื่นต้องใช้</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>ขนาดของภาพ</translation>
    </message>
    <message>
        <source>Small pictures lose the strokes that tell characters apart.</source>
        <translation>ภาพเล็กทำให้เส้นที่ใช้แยกอักขระหายไป</translation>
    </message>
    <message>
        <source>Print that looks changed</source>
        <translation>การพิมพ์ที่ดูเหมือนถูกแก้</translation>
    </message>
    <message>
        <source>A value whose print or ground differs may have been pasted. It is a sign, no proof.</source>
        <translation>ค่าที่การพิมพ์หรือพื้นหลังต่างไปอาจถูกแปะทับ เป็นเพียงสัญญาณ ไม่ใช่หลักฐานยืนยัน</translation>
    </message>
    <message>
        <source>Another open rental</source>
        <translation>การเช่าอื่นที่ค้างอยู่</translation>
    </message>
    <message>
        <source>One licence with two cars: ask before handing over the second.</source>
        <translation>ใบขับขี่ใบเดียวกับรถสองคัน: สอบถามก่อนส่งมอบคันที่สอง</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>รายชื่อห้ามเช่า</translation>
    </message>
    <message>
        <source>Your firm put this licence on its list, with a reason.</source>
        <translation>บริษัทของคุณใส่ใบขับขี่นี้ไว้ในรายชื่อห้ามเช่าพร้อมเหตุผล</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>A PIN needs at least %1 digits.</source>
        <translation>PIN ต้องมีอย่างน้อย %1 หลัก</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose one that is not a date, a sequence or a pattern.</source>
        <translation>PIN นี้เดาง่ายเกินไป เลือกที่ไม่ใช่วันที่ เลขเรียง หรือรูปแบบซ้ำ</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>วลีรหัสผ่านต้องมีอย่างน้อย %1 อักขระ</translation>
    </message>
    <message>
        <source>Mix at least %1 of these: small letters, capitals, digits, other characters.</source>
        <translation>ผสมอย่างน้อย %1 ชนิดจากนี้: ตัวพิมพ์เล็ก ตัวพิมพ์ใหญ่ ตัวเลข อักขระอื่น</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Choose several words that do not belong together, without your name.</source>
        <translation>วลีรหัสผ่านนี้เดาง่ายเกินไป เลือกหลายคำที่ไม่เกี่ยวกันและไม่มีชื่อของคุณ</translation>
    </message>
    <message>
        <source>Enter a PIN or passphrase.</source>
        <translation>ป้อน PIN หรือวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>A passphrase may have at most %1 characters.</source>
        <translation>วลีรหัสผ่านมีได้ไม่เกิน %1 อักขระ</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>The keyring has no keys for the endpoint, or is locked. Put them there with --store-keys FILE.</source>
        <translation>พวงกุญแจไม่มีคีย์ของปลายทาง API หรือถูกล็อกอยู่ ให้ใส่คีย์ด้วย --store-keys FILE</translation>
    </message>
    <message>
        <source>Nobody could call: give --keys FILE, or --no-token to try it on this machine.</source>
        <translation>ไม่มีใครเรียกใช้ได้: ระบุ --keys FILE หรือ --no-token เพื่อทดลองบนเครื่องนี้</translation>
    </message>
    <message>
        <source>The keyring could not keep the keys: %1</source>
        <translation>พวงกุญแจเก็บคีย์ไม่ได้: %1</translation>
    </message>
    <message>
        <source>The keyring keeps the keys. Delete the file now and start with --keys keyring.</source>
        <translation>พวงกุญแจเก็บคีย์แล้ว ลบไฟล์ได้เลย แล้วเริ่มด้วย --keys keyring</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>เขียนไฟล์บันทึกไม่ได้</translation>
    </message>
</context>
<context>
    <name>SharedStore</name>
    <message>
        <source>The transfer was interrupted; it continues next time.</source>
        <translation>การส่งต่อหยุดกลางคัน จะทำต่อในครั้งหน้า</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>จุดทำงานนี้ถูกล็อก</translation>
    </message>
    <message>
        <source>The records on the server were sealed with keys other than this desk&apos;s. Join the counters with the firm&apos;s passphrase or recovery key before anything is kept here.</source>
        <translation>ระเบียนบนเซิร์ฟเวอร์เข้ารหัสด้วยคีย์อื่นที่ไม่ใช่ของจุดทำงานนี้ โปรดเข้าร่วมด้วยวลีรหัสผ่านหรือคีย์กู้คืนของบริษัทก่อนเก็บสิ่งใดที่นี่</translation>
    </message>
    <message>
        <source>The keys were changed and old ones dropped while other counters still have records under them. Nothing is transferred; call your administrator.</source>
        <translation>คีย์ถูกเปลี่ยนและคีย์เก่าถูกทิ้งไป ขณะที่เคาน์เตอร์อื่นยังมีระเบียนที่ใช้คีย์เก่า จะไม่ส่งต่อสิ่งใด โปรดติดต่อผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>This desk has no keys yet.</source>
        <translation>จุดทำงานนี้ยังไม่มีคีย์</translation>
    </message>
    <message>
        <source>Nobody has set the server up for this firm yet. Do so in the settings.</source>
        <translation>ยังไม่ได้ตั้งค่าเซิร์ฟเวอร์สำหรับบริษัทนี้ โปรดทำในการตั้งค่า</translation>
    </message>
    <message>
        <source>Another desk of the firm has the name of this one. Give this desk another name in the settings.</source>
        <translation>จุดทำงานอื่นของบริษัทใช้ชื่อเดียวกัน โปรดตั้งชื่ออื่นให้จุดทำงานนี้ในการตั้งค่า</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>โปรดรอ %n วินาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s).</source>
        <translation>
            <numerusform>โปรดรอ %n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>ลองหลายครั้งเกินไป</translation>
    </message>
    <message>
        <source>Name and PIN or passphrase do not match. Check both and try again.</source>
        <translation>ชื่อกับ PIN หรือวลีรหัสผ่านไม่ตรงกัน โปรดตรวจทั้งสองแล้วลองใหม่</translation>
    </message>
    <message>
        <source>The code is wrong or has been used. Wait for the next one in your app; if it is always wrong, check the date and time of both devices.</source>
        <translation>รหัสไม่ถูกต้องหรือใช้ไปแล้ว รอรหัสถัดไปในแอป หากไม่ถูกต้องทุกครั้งให้ตรวจวันที่และเวลาของทั้งสองอุปกรณ์</translation>
    </message>
    <message>
        <source>This account is frozen. Ask a supervisor to unfreeze it.</source>
        <translation>บัญชีนี้ถูกระงับ โปรดขอให้หัวหน้างานปลดระงับ</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Personal data is masked with asterisks.</source>
        <translation>ข้อมูลส่วนบุคคลถูกปิดบังด้วยดอกจัน</translation>
    </message>
    <message>
        <source>Holds personal data: keep it locked away.</source>
        <translation>มีข้อมูลส่วนบุคคล: โปรดเก็บในที่ล็อก</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>หน้า %1 จาก %2</translation>
    </message>
    <message>
        <source>Driving licence check</source>
        <translation>ใบตรวจใบขับขี่</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ผ่าน</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>ควรดู</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ไม่ผ่าน</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>ไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>accepted by override</source>
        <translation>รับโดยอนุโลม</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ใบขับขี่</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>รายการตรวจ</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>แก้ไขด้วยมือ</translation>
    </message>
    <message>
        <source>Accepted although a check failed</source>
        <translation>รับแม้ตรวจไม่ผ่าน</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>ผู้อนุญาต</translation>
    </message>
    <message>
        <source>Allowed at</source>
        <translation>เวลาที่อนุญาต</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>ที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>เวลาที่รับ</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>ผู้รับ</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>เคาน์เตอร์</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>รถ</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>การเช่า</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>รหัสระเบียน</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>พิมพ์เมื่อ</translation>
    </message>
</context>
<context>
    <name>SocketFile</name>
    <message>
        <source>There is another file at the path of the socket.</source>
        <translation>มีไฟล์อื่นอยู่ที่เส้นทางของซ็อกเก็ต</translation>
    </message>
    <message>
        <source>Somebody else listens on this socket already.</source>
        <translation>มีโปรแกรมอื่นรอรับที่ซ็อกเก็ตนี้แล้ว</translation>
    </message>
    <message>
        <source>An old socket is in the way and cannot be removed.</source>
        <translation>มีซ็อกเก็ตเก่าขวางอยู่และลบไม่ได้</translation>
    </message>
</context>
<context>
    <name>StoreCommand</name>
    <message>
        <source>There are no records at %1.</source>
        <translation>ไม่มีระเบียนที่ %1</translation>
    </message>
    <message>
        <source>Nothing was ever kept here.</source>
        <translation>ไม่เคยเก็บอะไรไว้ที่นี่</translation>
    </message>
    <message>
        <source>This desk has operators: say who you are with --operator and --secret-file.</source>
        <translation>จุดทำงานนี้ใช้ผู้ปฏิบัติงาน: ระบุตัวตนด้วย --operator และ --secret-file</translation>
    </message>
    <message>
        <source>This operator signs in with a second factor, in the window only.</source>
        <translation>ผู้ปฏิบัติงานนี้ลงชื่อเข้าใช้ด้วยปัจจัยที่สอง ทำได้เฉพาะในหน้าต่างโปรแกรม</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>อ่านไฟล์ไม่ได้: %1</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>Entries of the audit log are missing between what was handed over and what follows.</source>
        <translation>บันทึกการตรวจสอบขาดรายการระหว่างส่วนที่ส่งต่อแล้วกับส่วนถัดมา</translation>
    </message>
    <message>
        <source>A record is damaged and cannot be shown. Restore it from the last backup.</source>
        <translation>มีระเบียนเสียหายและแสดงไม่ได้ โปรดกู้คืนจากข้อมูลสำรองล่าสุด</translation>
    </message>
    <message>
        <source>This record no longer exists: it was deleted, or its time was over.</source>
        <translation>ไม่มีระเบียนนี้แล้ว: ถูกลบหรือครบกำหนดเก็บ</translation>
    </message>
    <message>
        <source>This record was deleted while it lay on the desk. Accept it as a new one.</source>
        <translation>ระเบียนนี้ถูกลบขณะที่กำลังทำอยู่ โปรดรับเป็นระเบียนใหม่</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back. Nothing is purged until it is right again; records are kept as usual. Check date and time.</source>
        <translation>นาฬิกาคอมพิวเตอร์ถูกตั้งย้อนหลัง จะไม่ล้างข้อมูลใดจนกว่าเวลาจะถูกต้อง ระเบียนยังเก็บตามปกติ โปรดตรวจวันที่และเวลา</translation>
    </message>
    <message>
        <source>The last purge is more than a month old. If date and time are right, purge by hand; nothing was purged.</source>
        <translation>การล้างข้อมูลครั้งล่าสุดผ่านมากว่าหนึ่งเดือน หากวันที่และเวลาถูกต้อง โปรดสั่งล้างเอง ยังไม่ได้ล้างสิ่งใด</translation>
    </message>
    <message>
        <source>These records were written by a newer version of LicenceDesk. Install that version; nothing has been changed.</source>
        <translation>ระเบียนเหล่านี้เขียนโดย LicenceDesk รุ่นใหม่กว่า โปรดติดตั้งรุ่นนั้น ไม่มีการเปลี่ยนแปลงใด</translation>
    </message>
    <message>
        <source>Entries of the audit log are never changed or deleted. (%1)</source>
        <translation>รายการในบันทึกการตรวจสอบแก้ไขหรือลบไม่ได้ (%1)</translation>
    </message>
    <message>
        <source>The record could not be written: the disk is full or does not answer. Make room on it, then try again. (%1)</source>
        <translation>เขียนระเบียนไม่ได้: ดิสก์เต็มหรือไม่ตอบสนอง โปรดเพิ่มพื้นที่ว่างแล้วลองใหม่ (%1)</translation>
    </message>
    <message>
        <source>The records cannot be written to. Ask your administrator for the right to write to %1.</source>
        <translation>เขียนระเบียนไม่ได้ โปรดขอสิทธิ์เขียนที่ %1 จากผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>The file of the records is damaged. It has been left as it is. Restore the last backup. (%1)</source>
        <translation>ไฟล์ระเบียนเสียหายและคงไว้ตามเดิม โปรดกู้คืนจากข้อมูลสำรองล่าสุด (%1)</translation>
    </message>
    <message>
        <source>Another program is writing to the records at this moment. Try again. (%1)</source>
        <translation>โปรแกรมอื่นกำลังเขียนระเบียนอยู่ โปรดลองใหม่ (%1)</translation>
    </message>
    <message>
        <source>This entry is there already. (%1)</source>
        <translation>มีรายการนี้อยู่แล้ว (%1)</translation>
    </message>
    <message>
        <source>The records could not be read. (%1)</source>
        <translation>อ่านระเบียนไม่ได้ (%1)</translation>
    </message>
    <message>
        <source>The database on the server is damaged. Tell your administrator. (%1)</source>
        <translation>ฐานข้อมูลบนเซิร์ฟเวอร์เสียหาย โปรดแจ้งผู้ดูแลระบบ (%1)</translation>
    </message>
    <message>
        <source>The database server refused name or password. Check them in the settings. (%1)</source>
        <translation>เซิร์ฟเวอร์ฐานข้อมูลปฏิเสธชื่อหรือรหัสผ่าน โปรดตรวจในการตั้งค่า (%1)</translation>
    </message>
    <message>
        <source>The database server does not let this desk do that. Ask your administrator for the rights on %1.</source>
        <translation>เซิร์ฟเวอร์ฐานข้อมูลไม่อนุญาตให้จุดทำงานนี้ทำเช่นนั้น โปรดขอสิทธิ์ใน %1 จากผู้ดูแลระบบ</translation>
    </message>
    <message>
        <source>The database server has no room left. Tell your administrator. (%1)</source>
        <translation>เซิร์ฟเวอร์ฐานข้อมูลไม่มีพื้นที่เหลือ โปรดแจ้งผู้ดูแลระบบ (%1)</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Records are kept on this computer until it can. (%1)</source>
        <translation>ติดต่อเซิร์ฟเวอร์ฐานข้อมูลไม่ได้ ระเบียนจะเก็บไว้ในคอมพิวเตอร์เครื่องนี้จนกว่าจะติดต่อได้ (%1)</translation>
    </message>
    <message>
        <source>This number is not on the do-not-rent list.</source>
        <translation>หมายเลขนี้ไม่อยู่ในรายชื่อห้ามเช่า</translation>
    </message>
</context>
<context>
    <name>StorePolicy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>กฎที่ตั้งไว้มีรายการผิด: %1</translation>
    </message>
    <message>
        <source>The policy is not JSON.</source>
        <translation>กฎที่ตั้งไว้ไม่ใช่ JSON</translation>
    </message>
</context>
<context>
    <name>StoreSession</name>
    <message>
        <source>The key could not be put into the keyring of this computer. Open the keyring and try again, or choose a passphrase.</source>
        <translation>ใส่คีย์ลงในพวงกุญแจของคอมพิวเตอร์เครื่องนี้ไม่ได้ โปรดเปิดพวงกุญแจแล้วลองใหม่ หรือตั้งวลีรหัสผ่าน</translation>
    </message>
</context>
<context>
    <name>TargetSheet</name>
    <message>
        <source>Target for the desk check</source>
        <translation>แผ่นทดสอบสำหรับตรวจจุดทำงาน</translation>
    </message>
    <message>
        <source>1. Print this sheet on white paper at 100 % (actual size, not “fit to page”). The ruler below must measure 100 mm.
2. Cut the target out along the dashed line.
3. Lay it where licences lie, on the mat you use. If licences lie in a sleeve, put the target into one: reflections then show.
4. In LicenceDesk, open “Check this desk” and do what it says.</source>
        <translation>1. พิมพ์แผ่นนี้บนกระดาษขาวที่ 100 % (ขนาดจริง ไม่ใช่ “พอดีหน้า”) ไม้บรรทัดด้านล่างต้องยาว 100 มม.
2. ตัดแผ่นทดสอบตามเส้นประ
3. วางตรงที่วางใบขับขี่ บนแผ่นรองที่คุณใช้ หากใบขับขี่อยู่ในซอง ให้ใส่แผ่นทดสอบในซองด้วย จะได้เห็นแสงสะท้อน
4. ใน LicenceDesk เปิด “ตรวจจุดทำงาน” แล้วทำตามที่บอก</translation>
    </message>
    <message>
        <source>A dark mat, if your desk is light:
put the licence here</source>
        <translation>แผ่นรองสีเข้ม หากโต๊ะของคุณสีอ่อน:
วางใบขับขี่ตรงนี้</translation>
    </message>
    <message>
        <source>The target cannot be saved here. Choose another folder.</source>
        <translation>บันทึกแผ่นทดสอบที่นี่ไม่ได้ โปรดเลือกโฟลเดอร์อื่น</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>The picture could not be worked on. Try another one, or type the licence in.</source>
        <translation>ประมวลผลภาพนี้ไม่ได้ ลองภาพอื่นหรือป้อนข้อมูลใบขับขี่เอง</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The secret of the app id is missing. Type it in the settings.</source>
        <translation>ไม่มีรหัสลับของ AppID โปรดพิมพ์ในการตั้งค่า</translation>
    </message>
    <message>
        <source>The access token is missing. Paste it in the settings.</source>
        <translation>ไม่มีโทเค็นการเข้าถึง โปรดวางในการตั้งค่า</translation>
    </message>
    <message>
        <source>What was pasted is not an access token: it has spaces or characters that no token has. Paste it again in the settings.</source>
        <translation>สิ่งที่วางไม่ใช่โทเค็นการเข้าถึง: มีช่องว่างหรืออักขระที่โทเค็นไม่มี โปรดวางใหม่ในการตั้งค่า</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>A licence number has 18 characters</source>
        <translation>เลขที่ใบขับขี่มี 18 ตัว</translation>
    </message>
    <message>
        <source>The birth date in the number does not exist</source>
        <translation>ไม่มีวันเกิดตามที่อยู่ในหมายเลข</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>เลขตรวจสอบไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>This is not a date: write it like 2019-05-20</source>
        <translation>นี่ไม่ใช่วันที่: เขียนแบบ 2019-05-20</translation>
    </message>
    <message>
        <source>This is neither a date nor 长期</source>
        <translation>ไม่ใช่ทั้งวันที่และ 长期</translation>
    </message>
    <message>
        <source>There is no such class</source>
        <translation>ไม่มีประเภทนี้</translation>
    </message>
    <message>
        <source>A file number has 12 digits</source>
        <translation>เลขที่แฟ้มมี 12 หลัก</translation>
    </message>
    <message>
        <source>A name has no digits or signs</source>
        <translation>ชื่อต้องไม่มีตัวเลขหรือเครื่องหมาย</translation>
    </message>
    <message>
        <source>The sex is 男 or 女</source>
        <translation>เพศคือ 男 หรือ 女</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>The records are encrypted, but the key information that belongs to them is missing. Restore the last backup.</source>
        <translation>ระเบียนเข้ารหัสไว้ แต่ไม่มีข้อมูลคีย์ที่เกี่ยวข้อง โปรดกู้คืนจากข้อมูลสำรองล่าสุด</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store.</source>
        <translation>ป้อนวลีรหัสผ่านของคลังข้อมูล</translation>
    </message>
    <message>
        <source>The key of the store lies in the system&apos;s keyring, which cannot be reached. Sign in to the desktop as usual, or enter the recovery key.</source>
        <translation>คีย์ของคลังข้อมูลอยู่ในพวงกุญแจของระบบซึ่งเข้าถึงไม่ได้ โปรดเข้าสู่เดสก์ท็อปตามปกติ หรือป้อนคีย์กู้คืน</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it with the password of this computer account, then try again.</source>
        <translation>พวงกุญแจของระบบถูกล็อก โปรดปลดล็อกด้วยรหัสผ่านบัญชีคอมพิวเตอร์นี้แล้วลองใหม่</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer. Perhaps a window asks for its password: answer it, then try again.</source>
        <translation>พวงกุญแจของระบบไม่ตอบ อาจมีหน้าต่างถามรหัสผ่านอยู่: ตอบก่อนแล้วลองใหม่</translation>
    </message>
    <message>
        <source>The key of the store is no longer in the system&apos;s keyring. The records are safe but closed: enter the recovery key that was printed when the store was set up.</source>
        <translation>คีย์ของคลังข้อมูลไม่อยู่ในพวงกุญแจของระบบแล้ว ระเบียนยังปลอดภัยแต่เปิดไม่ได้: ป้อนคีย์กู้คืนที่พิมพ์ไว้ตอนสร้างคลังข้อมูล</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds the key of another store. Enter the passphrase or the recovery key of this one.</source>
        <translation>พวงกุญแจของระบบเก็บคีย์ของคลังข้อมูลอื่น โปรดป้อนวลีรหัสผ่านหรือคีย์กู้คืนของคลังนี้</translation>
    </message>
</context>
<context>
    <name>UnusualAccess</name>
    <message>
        <source>%1 showed %2 records in clear between %3 and %4.</source>
        <translation>%1 แสดง %2 ระเบียนแบบไม่ปิดบังระหว่าง %3 ถึง %4</translation>
    </message>
    <message>
        <source>%1 exported %2 times between %3 and %4.</source>
        <translation>%1 ส่งออก %2 ครั้งระหว่าง %3 ถึง %4</translation>
    </message>
    <message>
        <source>%1 worked outside the usual hours: %2 acts between %3 and %4.</source>
        <translation>%1 ทำงานนอกเวลาปกติ: %2 การกระทำระหว่าง %3 ถึง %4</translation>
    </message>
    <message>
        <source>%1 was refused sign-in %2 times between %3 and %4.</source>
        <translation>%1 ถูกปฏิเสธการลงชื่อเข้าใช้ %2 ครั้งระหว่าง %3 ถึง %4</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>บุคคลไม่ทราบชื่อ</translation>
    </message>
</context>
<context>
    <name>UploadImage</name>
    <message>
        <source>There is no picture to send.</source>
        <translation>ไม่มีภาพให้ส่ง</translation>
    </message>
    <message>
        <source>The picture cannot be made small enough to send. Take it again.</source>
        <translation>ย่อภาพให้เล็กพอจะส่งไม่ได้ โปรดถ่ายใหม่</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>This is the key of another store. Use the passphrase or the recovery key that belongs to this one.</source>
        <translation>นี่คือคีย์ของคลังข้อมูลอื่น โปรดใช้วลีรหัสผ่านหรือคีย์กู้คืนของคลังนี้</translation>
    </message>
    <message>
        <source>The key information of the store has been changed. Restore the last backup.</source>
        <translation>ข้อมูลคีย์ของคลังข้อมูลถูกแก้ไข โปรดกู้คืนจากข้อมูลสำรองล่าสุด</translation>
    </message>
    <message>
        <source>The key information of the store is damaged. Restore the last backup.</source>
        <translation>ข้อมูลคีย์ของคลังข้อมูลเสียหาย โปรดกู้คืนจากข้อมูลสำรองล่าสุด</translation>
    </message>
    <message>
        <source>The store was made by a newer version of the program. Install that version.</source>
        <translation>คลังข้อมูลนี้สร้างโดยโปรแกรมรุ่นใหม่กว่า โปรดติดตั้งรุ่นนั้น</translation>
    </message>
    <message>
        <source>Stored data has been changed or damaged and cannot be opened. Restore the last backup.</source>
        <translation>ข้อมูลที่เก็บไว้ถูกแก้ไขหรือเสียหายและเปิดไม่ได้ โปรดกู้คืนจากข้อมูลสำรองล่าสุด</translation>
    </message>
    <message>
        <source>Stored data was encrypted with a key that is no longer in this store. Restore the backup that it came from.</source>
        <translation>ข้อมูลที่เก็บไว้เข้ารหัสด้วยคีย์ที่ไม่อยู่ในคลังข้อมูลนี้แล้ว โปรดกู้คืนข้อมูลสำรองที่เป็นต้นทาง</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>หน่วยความจำไม่พอสำหรับตรวจวลีรหัสผ่าน โปรดปิดโปรแกรมอื่นแล้วลองใหม่</translation>
    </message>
    <message>
        <source>Enter a passphrase for the store.</source>
        <translation>ตั้งวลีรหัสผ่านให้คลังข้อมูล</translation>
    </message>
    <message>
        <source>This store has no passphrase. Use the recovery key.</source>
        <translation>คลังข้อมูลนี้ไม่มีวลีรหัสผ่าน โปรดใช้คีย์กู้คืน</translation>
    </message>
    <message>
        <source>The passphrase is not the one of this store. Check capital letters and keyboard and try again.</source>
        <translation>ไม่ใช่วลีรหัสผ่านของคลังข้อมูลนี้ โปรดตรวจตัวพิมพ์ใหญ่เล็กและแป้นพิมพ์แล้วลองใหม่</translation>
    </message>
    <message>
        <source>No recovery key was ever printed for this store.</source>
        <translation>ไม่เคยพิมพ์คีย์กู้คืนของคลังข้อมูลนี้</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery key. Compare what you typed with the printed sheet.</source>
        <translation>คีย์กู้คืนมีที่ผิด โปรดเทียบสิ่งที่พิมพ์กับแผ่นที่พิมพ์ไว้</translation>
    </message>
    <message>
        <source>The recovery key is typed correctly but belongs to another store, or a newer one has been printed since.</source>
        <translation>พิมพ์คีย์กู้คืนถูกต้อง แต่เป็นของคลังข้อมูลอื่น หรือมีการพิมพ์คีย์ใหม่แล้ว</translation>
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
        <translation>อายุ %1 ปี ณ วันรับรถ</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm asks for %2</source>
        <translation>อายุ %1 ปี ณ วันรับรถ บริษัทกำหนด %2 ปี</translation>
    </message>
    <message>
        <source>Name another driver</source>
        <translation>ระบุผู้ขับคนอื่น</translation>
    </message>
    <message>
        <source>Not over the age limit of the firm</source>
        <translation>ไม่เกินอายุสูงสุดของบริษัท</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm&apos;s limit is %2</source>
        <translation>อายุ %1 ปี ณ วันรับรถ บริษัทจำกัดที่ %2 ปี</translation>
    </message>
    <message>
        <source>Ask the manager, or name another driver</source>
        <translation>สอบถามผู้จัดการ หรือระบุผู้ขับคนอื่น</translation>
    </message>
    <message>
        <source>No yearly medical certificate is needed</source>
        <translation>ไม่ต้องใช้ใบรับรองแพทย์รายปี</translation>
    </message>
    <message>
        <source>Aged %1: from %2 on a medical certificate is due every year</source>
        <translation>อายุ %1 ปี: ตั้งแต่ %2 ปีต้องมีใบรับรองแพทย์ทุกปี</translation>
    </message>
    <message>
        <source>Ask for the certificate or the live status in 12123</source>
        <translation>ขอดูใบรับรองหรือสถานะสดใน 12123</translation>
    </message>
    <message>
        <source>No class has to be downgraded for age</source>
        <translation>ไม่มีประเภทที่ต้องเปลี่ยนเพราะอายุ</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost for good, treat it as C1</source>
        <translation>อายุ %1 ปี: หมดสิทธิ์ประเภท %2 ถาวร ให้ถือเป็น C1</translation>
    </message>
    <message>
        <source>Aged %1: class %2 had to be downgraded at %3, unless extended</source>
        <translation>อายุ %1 ปี: ต้องเปลี่ยนประเภท %2 เมื่ออายุ %3 ปี เว้นแต่ได้ขยายเวลา</translation>
    </message>
    <message>
        <source>Check the live status in 12123; offer a vehicle of class C1</source>
        <translation>ตรวจสถานะสดใน 12123 แล้วเสนอรถประเภท C1</translation>
    </message>
    <message>
        <source>No class is lost for age</source>
        <translation>ไม่มีประเภทที่หมดสิทธิ์เพราะอายุ</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost at %3</source>
        <translation>อายุ %1 ปี: ประเภท %2 หมดสิทธิ์เมื่ออายุ %3 ปี</translation>
    </message>
    <message>
        <source>Do not hand over a vehicle of that class</source>
        <translation>อย่าส่งมอบรถประเภทนั้น</translation>
    </message>
    <message>
        <source>Aged %1: nobody holds class %2 before %3</source>
        <translation>อายุ %1 ปี: ไม่มีใครได้ประเภท %2 ก่อนอายุ %3 ปี</translation>
    </message>
    <message>
        <source>Compare class and date of birth with the card</source>
        <translation>เทียบประเภทและวันเกิดกับบัตร</translation>
    </message>
    <message>
        <source>Old enough for the class</source>
        <translation>อายุถึงเกณฑ์ของประเภท</translation>
    </message>
    <message>
        <source>Compare the class with the card</source>
        <translation>เทียบประเภทกับบัตร</translation>
    </message>
    <message>
        <source>The class is made of official codes</source>
        <translation>ประเภทเป็นรหัสทางการ</translation>
    </message>
    <message>
        <source>“%1” is not a vehicle class</source>
        <translation>“%1” ไม่ใช่ประเภทรถ</translation>
    </message>
    <message>
        <source>The class %1 is printed beside one that includes it</source>
        <translation>ประเภท %1 พิมพ์คู่กับประเภทที่รวมไว้แล้ว</translation>
    </message>
    <message>
        <source>The codes of %1 are not in the official order</source>
        <translation>รหัสของ %1 ไม่เรียงตามลำดับทางการ</translation>
    </message>
    <message>
        <source>The class is printed as the office prints it</source>
        <translation>ประเภทพิมพ์ตามแบบที่หน่วยงานพิมพ์</translation>
    </message>
    <message>
        <source>No vehicle is chosen</source>
        <translation>ไม่ได้เลือกรถ</translation>
    </message>
    <message>
        <source>Choose the vehicle</source>
        <translation>เลือกรถ</translation>
    </message>
    <message>
        <source>Class %1 covers the vehicle</source>
        <translation>ประเภท %1 ขับรถคันนี้ได้</translation>
    </message>
    <message>
        <source>Class %1 does not cover the vehicle: it needs %2</source>
        <translation>ประเภท %1 ขับรถคันนี้ไม่ได้: ต้องใช้ %2</translation>
    </message>
    <message>
        <source>Offer a vehicle of class %1, or name another driver</source>
        <translation>เสนอรถประเภท %1 หรือระบุผู้ขับคนอื่น</translation>
    </message>
    <message>
        <source>Class C6 existed when the card began</source>
        <translation>มีประเภท C6 แล้วเมื่อบัตรเริ่มใช้</translation>
    </message>
    <message>
        <source>Valid from %1 with class C6, which has existed only since %2</source>
        <translation>ใช้ได้ตั้งแต่ %1 พร้อมประเภท C6 ซึ่งเริ่มมีเมื่อ %2</translation>
    </message>
    <message>
        <source>Compare the class; a card reissued since then may be right</source>
        <translation>เทียบประเภท บัตรที่ออกใหม่หลังจากนั้นอาจถูกต้อง</translation>
    </message>
    <message>
        <source>Held a car class for a year before C6</source>
        <translation>ถือประเภทรถยนต์ครบหนึ่งปีก่อน C6</translation>
    </message>
    <message>
        <source>Class C6 needs a year with C1 or C2 first</source>
        <translation>ประเภท C6 ต้องถือ C1 หรือ C2 หนึ่งปีก่อน</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 หรือ %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1 และ %2</translation>
    </message>
    <message>
        <source>Compare the dates with the card</source>
        <translation>เทียบวันที่กับบัตร</translation>
    </message>
    <message>
        <source>No such date: %1</source>
        <translation>ไม่มีวันที่นี้ในปฏิทิน: %1</translation>
    </message>
    <message>
        <source>No date was read</source>
        <translation>อ่านวันที่ไม่ได้เลย</translation>
    </message>
    <message>
        <source>Type the dates in</source>
        <translation>ป้อนวันที่</translation>
    </message>
    <message>
        <source>All dates are real dates</source>
        <translation>วันที่ทั้งหมดมีอยู่จริง</translation>
    </message>
    <message>
        <source>Valid from %1, but renewed early and good since %2 by its record</source>
        <translation>ใช้ได้ตั้งแต่ %1 แต่ต่ออายุล่วงหน้าและมีผลตั้งแต่ %2 ตามหมายเหตุ</translation>
    </message>
    <message>
        <source>Compare the note on the duplicate page</source>
        <translation>เทียบหมายเหตุบนหน้าเสริม</translation>
    </message>
    <message>
        <source>Valid from %1; its record says since when already, not understood</source>
        <translation>ใช้ได้ตั้งแต่ %1 หมายเหตุระบุวันที่มีผลก่อนหน้า แต่อ่านไม่เข้าใจ</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>ใช้ไม่ได้ก่อน %1</translation>
    </message>
    <message>
        <source>Look on the duplicate page for a note that it is already valid</source>
        <translation>ดูหน้าเสริมว่ามีหมายเหตุว่ามีผลแล้วหรือไม่</translation>
    </message>
    <message>
        <source>First issued on %1, but born on %2</source>
        <translation>ออกครั้งแรก %1 แต่เกิดวันที่ %2</translation>
    </message>
    <message>
        <source>Valid from %1, before the first issue on %2</source>
        <translation>ใช้ได้ตั้งแต่ %1 ก่อนวันออกครั้งแรก %2</translation>
    </message>
    <message>
        <source>Birth, first issue and start of validity are in order</source>
        <translation>วันเกิด วันออกครั้งแรก และวันเริ่มใช้เรียงกันถูกต้อง</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue</source>
        <translation>อายุ %1 ปีเมื่อออกครั้งแรก</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue: nobody gets a licence before %2</source>
        <translation>อายุ %1 ปีเมื่อออกครั้งแรก: ไม่มีใครได้ใบขับขี่ก่อน %2 ปี</translation>
    </message>
    <message>
        <source>Not too old at the first issue</source>
        <translation>อายุไม่เกินเมื่อออกครั้งแรก</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue, the limit then was %2</source>
        <translation>อายุ %1 ปีเมื่อออกครั้งแรก ขณะนั้นจำกัดที่ %2 ปี</translation>
    </message>
    <message>
        <source>Ask the customer to open 12123 and show the live screen</source>
        <translation>ขอให้ลูกค้าเปิด 12123 แล้วแสดงหน้าจอสด</translation>
    </message>
    <message>
        <source>The screen was live when it was read</source>
        <translation>หน้าจอเป็นหน้าจอสดขณะอ่าน</translation>
    </message>
    <message>
        <source>The screen was live when the picture was taken, on %1</source>
        <translation>หน้าจอเป็นหน้าจอสดขณะถ่ายภาพเมื่อ %1</translation>
    </message>
    <message>
        <source>It is not known when the picture was taken</source>
        <translation>ไม่ทราบว่าถ่ายภาพเมื่อใด</translation>
    </message>
    <message>
        <source>The clock on the screen is not understood</source>
        <translation>อ่านนาฬิกาบนหน้าจอไม่ได้</translation>
    </message>
    <message>
        <source>The clock on the screen shows %1, the picture is of %2</source>
        <translation>นาฬิกาบนหน้าจอแสดง %1 แต่ภาพเป็นของ %2</translation>
    </message>
    <message>
        <source>%1 is not understood</source>
        <translation>ไม่เข้าใจ %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>สร้างเมื่อ %1</translation>
    </message>
    <message>
        <source>Made on %1, which is still to come</source>
        <translation>สร้างเมื่อ %1 ซึ่งยังมาไม่ถึง</translation>
    </message>
    <message>
        <source>The status is %1: the holder must not drive</source>
        <translation>สถานะคือ %1: ห้ามผู้ถือขับรถ</translation>
    </message>
    <message>
        <source>Do not hand over the car</source>
        <translation>อย่าส่งมอบรถ</translation>
    </message>
    <message>
        <source>The status is “%1”, which is none of the usual</source>
        <translation>สถานะคือ “%1” ซึ่งไม่ใช่สถานะปกติ</translation>
    </message>
    <message>
        <source>Ask the customer to explain the status in 12123</source>
        <translation>ขอให้ลูกค้าอธิบายสถานะใน 12123</translation>
    </message>
    <message>
        <source>The status allows driving</source>
        <translation>สถานะอนุญาตให้ขับได้</translation>
    </message>
    <message>
        <source>The status is %1: allowed to drive, but matters are open</source>
        <translation>สถานะคือ %1: ขับได้ แต่มีเรื่องค้างอยู่</translation>
    </message>
    <message>
        <source>Tell the customer; follow the rule of the firm</source>
        <translation>แจ้งลูกค้า และทำตามกฎของบริษัท</translation>
    </message>
    <message>
        <source>No outstanding offences</source>
        <translation>ไม่มีความผิดค้าง</translation>
    </message>
    <message>
        <source>Compare it with the card and correct it</source>
        <translation>เทียบกับบัตรแล้วแก้ไข</translation>
    </message>
    <message>
        <source>%1 points of %2: the licence is withheld until the exam is passed</source>
        <translation>คะแนนความผิด %1 จาก %2: ยึดใบขับขี่จนกว่าจะสอบผ่าน</translation>
    </message>
    <message>
        <source>%1 points of %2</source>
        <translation>คะแนนความผิด %1 จาก %2</translation>
    </message>
    <message>
        <source>Follow the rule of the firm</source>
        <translation>ทำตามกฎของบริษัท</translation>
    </message>
    <message>
        <source>The screen or its code is red: the licence cannot be used</source>
        <translation>หน้าจอหรือรหัสเป็นสีแดง: ใช้ใบขับขี่ไม่ได้</translation>
    </message>
    <message>
        <source>The QR code is red: the licence cannot be used</source>
        <translation>QR โค้ดเป็นสีแดง: ใช้ใบขับขี่ไม่ได้</translation>
    </message>
    <message>
        <source>The ground of the screen is red: the licence cannot be used</source>
        <translation>พื้นหน้าจอเป็นสีแดง: ใช้ใบขับขี่ไม่ได้</translation>
    </message>
    <message>
        <source>The colour of the screen was not judged</source>
        <translation>ไม่ได้ประเมินสีหน้าจอ</translation>
    </message>
    <message>
        <source>Look: green ground and black code are good, red is not</source>
        <translation>ดูด้วยตา: พื้นเขียวและรหัสดำคือปกติ สีแดงคือไม่ปกติ</translation>
    </message>
    <message>
        <source>The screen is green</source>
        <translation>หน้าจอเป็นสีเขียว</translation>
    </message>
    <message>
        <source>No QR code was looked for</source>
        <translation>ไม่ได้หา QR โค้ด</translation>
    </message>
    <message>
        <source>Look for the QR code</source>
        <translation>มองหา QR โค้ด</translation>
    </message>
    <message>
        <source>The QR code is there</source>
        <translation>มี QR โค้ด</translation>
    </message>
    <message>
        <source>No QR code on the screen: it is cut off, or this is not a 12123 screen</source>
        <translation>ไม่มี QR โค้ดบนหน้าจอ: ถูกตัดออก หรือไม่ใช่หน้าจอ 12123</translation>
    </message>
    <message>
        <source>This core number was on another person&apos;s licence before</source>
        <translation>เลขไส้กระดาษนี้เคยอยู่บนใบขับขี่ของคนอื่น</translation>
    </message>
    <message>
        <source>Look at the original; a core number is given out once</source>
        <translation>ดูตัวจริง เลขไส้กระดาษออกให้เพียงครั้งเดียว</translation>
    </message>
    <message>
        <source>The core number has not been seen on another person&apos;s licence</source>
        <translation>ไม่เคยพบเลขไส้กระดาษนี้กับคนอื่น</translation>
    </message>
    <message>
        <source>This licence is on another rental until %1</source>
        <translation>ใบขับขี่นี้อยู่ในการเช่าอื่นถึง %1</translation>
    </message>
    <message>
        <source>Ask about the other rental</source>
        <translation>สอบถามเรื่องการเช่าอื่น</translation>
    </message>
    <message>
        <source>No other rental is open on this licence</source>
        <translation>ไม่มีการเช่าอื่นที่ค้างกับใบขับขี่นี้</translation>
    </message>
    <message>
        <source>Not on the do-not-rent list</source>
        <translation>ไม่อยู่ในรายชื่อห้ามเช่า</translation>
    </message>
    <message>
        <source>On the do-not-rent list: %1</source>
        <translation>อยู่ในรายชื่อห้ามเช่า: %1</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>เรียกหัวหน้างาน</translation>
    </message>
    <message>
        <source>The number and the date of birth agree</source>
        <translation>หมายเลขตรงกับวันเกิด</translation>
    </message>
    <message>
        <source>The number says born on %1, the licence says %2</source>
        <translation>หมายเลขบอกวันเกิด %1 แต่ใบขับขี่ระบุ %2</translation>
    </message>
    <message>
        <source>Compare both with the card; if they are printed like that, do not accept it</source>
        <translation>เทียบทั้งสองกับบัตร หากพิมพ์มาเช่นนั้นอย่ารับ</translation>
    </message>
    <message>
        <source>The number and the sex agree</source>
        <translation>หมายเลขตรงกับเพศ</translation>
    </message>
    <message>
        <source>The number is one of a person of sex %1, the licence says %2</source>
        <translation>หมายเลขเป็นของเพศ %1 แต่ใบขับขี่ระบุ %2</translation>
    </message>
    <message>
        <source>Compare with the identity card; a legal change of sex may explain it</source>
        <translation>เทียบกับบัตรประชาชน อาจเกิดจากการเปลี่ยนเพศตามกฎหมาย</translation>
    </message>
    <message>
        <source>The number begins in %1</source>
        <translation>หมายเลขขึ้นต้นเป็นของ %1</translation>
    </message>
    <message>
        <source>No province has the code %1 with which the number begins</source>
        <translation>ไม่มีมณฑลที่ใช้รหัส %1 ซึ่งขึ้นต้นหมายเลข</translation>
    </message>
    <message>
        <source>Compare the licence number with the card, digit by digit</source>
        <translation>เทียบเลขที่ใบขับขี่กับบัตรทีละหลัก</translation>
    </message>
    <message>
        <source>The number begins with no existing province</source>
        <translation>หมายเลขไม่ได้ขึ้นต้นด้วยมณฑลที่มีอยู่</translation>
    </message>
    <message>
        <source>First registered in %1</source>
        <translation>ขึ้นทะเบียนครั้งแรกที่ %1</translation>
    </message>
    <message>
        <source>The region code %1 is in no list since 1980</source>
        <translation>รหัสพื้นที่ %1 ไม่มีในรายการใดตั้งแต่ปี 1980</translation>
    </message>
    <message>
        <source>Compare the first six digits of the number with the card</source>
        <translation>เทียบเลขหกหลักแรกกับบัตร</translation>
    </message>
    <message>
        <source>The region code is in no list</source>
        <translation>รหัสพื้นที่ไม่อยู่ในรายการ</translation>
    </message>
    <message>
        <source>The region existed when the holder was born</source>
        <translation>พื้นที่นี้มีอยู่เมื่อผู้ถือเกิด</translation>
    </message>
    <message>
        <source>The region %1 was abolished in %2, before the holder was born</source>
        <translation>%1 ถูกยุบในปี %2 ก่อนผู้ถือเกิด</translation>
    </message>
    <message>
        <source>The address or the number names no province</source>
        <translation>ที่อยู่หรือหมายเลขไม่ระบุมณฑล</translation>
    </message>
    <message>
        <source>Address and number name the same province</source>
        <translation>ที่อยู่และหมายเลขระบุมณฑลเดียวกัน</translation>
    </message>
    <message>
        <source>Lives in %1, first registered in %2: people move</source>
        <translation>อาศัยที่ %1 ขึ้นทะเบียนครั้งแรกที่ %2: อาจย้ายที่อยู่</translation>
    </message>
    <message>
        <source>Nationality and kind of number agree</source>
        <translation>สัญชาติตรงกับชนิดหมายเลข</translation>
    </message>
    <message>
        <source>The number is a foreigner&apos;s, the nationality is %1</source>
        <translation>หมายเลขเป็นของชาวต่างชาติ แต่สัญชาติคือ %1</translation>
    </message>
    <message>
        <source>The number is a Chinese citizen&apos;s, the nationality is %1</source>
        <translation>หมายเลขเป็นของพลเมืองจีน แต่สัญชาติคือ %1</translation>
    </message>
    <message>
        <source>Compare number and nationality with the card</source>
        <translation>เทียบหมายเลขและสัญชาติกับบัตร</translation>
    </message>
    <message>
        <source>The name is a printed word of the form</source>
        <translation>ชื่อที่อ่านได้เป็นคำพิมพ์บนแบบฟอร์ม</translation>
    </message>
    <message>
        <source>Compare the name with the card</source>
        <translation>เทียบชื่อกับบัตร</translation>
    </message>
    <message>
        <source>The name looks like a name</source>
        <translation>ชื่อมีรูปแบบถูกต้อง</translation>
    </message>
    <message>
        <source>The name does not look like a name</source>
        <translation>ชื่อมีรูปแบบไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>The name is that of the booking</source>
        <translation>ชื่อตรงกับการจอง</translation>
    </message>
    <message>
        <source>The name agrees with the booking but for a rare character</source>
        <translation>ชื่อตรงกับการจอง ยกเว้นอักษรหายาก</translation>
    </message>
    <message>
        <source>Compare the rare character with the identity card</source>
        <translation>เทียบอักษรหายากกับบัตรประชาชน</translation>
    </message>
    <message>
        <source>The name is not that of the booking</source>
        <translation>ชื่อไม่ตรงกับการจอง</translation>
    </message>
    <message>
        <source>Ask who drives; take the licence of the person in the booking</source>
        <translation>ถามว่าใครขับ ใช้ใบขับขี่ของผู้ที่อยู่ในการจอง</translation>
    </message>
    <message>
        <source>Every field that is needed was read</source>
        <translation>อ่านช่องที่จำเป็นครบแล้ว</translation>
    </message>
    <message>
        <source>Not read surely enough: %1</source>
        <translation>อ่านได้ไม่แน่ใจพอ: %1</translation>
    </message>
    <message>
        <source>Take the picture again, or type these fields in</source>
        <translation>ถ่ายใหม่หรือป้อนช่องเหล่านี้เอง</translation>
    </message>
    <message>
        <source>The number is that of a travel permit for Hong Kong and Macao residents</source>
        <translation>หมายเลขเป็นของใบอนุญาตเดินทางผู้พำนักในฮ่องกงและมาเก๊า</translation>
    </message>
    <message>
        <source>The number is that of a foreigner&apos;s permanent residence card of 2017</source>
        <translation>หมายเลขเป็นของบัตรถิ่นที่อยู่ถาวรชาวต่างชาติ ปี 2017</translation>
    </message>
    <message>
        <source>The number is not that of a resident identity card</source>
        <translation>หมายเลขไม่ใช่ของบัตรประชาชน</translation>
    </message>
    <message>
        <source>This cannot be a licence number</source>
        <translation>นี่ไม่อาจเป็นเลขที่ใบขับขี่</translation>
    </message>
    <message>
        <source>The licence number has 18 characters as it should</source>
        <translation>เลขที่ใบขับขี่มี 18 ตัวตามกำหนด</translation>
    </message>
    <message>
        <source>The number has the old form of 15 digits</source>
        <translation>หมายเลขเป็นแบบเก่า 15 หลัก</translation>
    </message>
    <message>
        <source>Ask for the passport or permit and compare the number</source>
        <translation>ขอดูหนังสือเดินทางหรือใบอนุญาต แล้วเทียบหมายเลข</translation>
    </message>
    <message>
        <source>Look at character %1 of the number: is it %2 instead of %3?</source>
        <translation>ดูตัวที่ %1 ของหมายเลข: เป็น %2 แทน %3 หรือไม่?</translation>
    </message>
    <message>
        <source>The check character of the licence number is right</source>
        <translation>ตัวตรวจสอบของเลขที่ใบขับขี่ถูกต้อง</translation>
    </message>
    <message>
        <source>The check character does not match the licence number: it is misread, or no such number was ever issued</source>
        <translation>ตัวตรวจสอบไม่ตรงกับเลขที่ใบขับขี่: อ่านผิด หรือไม่เคยออกหมายเลขนี้</translation>
    </message>
    <message>
        <source>The date of birth inside the number, %1, cannot be</source>
        <translation>วันเกิดในหมายเลข %1 เป็นไปไม่ได้</translation>
    </message>
    <message>
        <source>The number contains a real date of birth</source>
        <translation>หมายเลขมีวันเกิดที่เป็นจริง</translation>
    </message>
    <message>
        <source>The number is not of the old 15-digit form</source>
        <translation>หมายเลขไม่ใช่แบบเก่า 15 หลัก</translation>
    </message>
    <message>
        <source>The number has 15 digits: such numbers have been invalid since 2013</source>
        <translation>หมายเลขมี 15 หลัก: หมายเลขแบบนี้ใช้ไม่ได้ตั้งแต่ปี 2013</translation>
    </message>
    <message>
        <source>Ask for the current identity card and the renewed licence</source>
        <translation>ขอดูบัตรประชาชนปัจจุบันและใบขับขี่ที่ต่ออายุแล้ว</translation>
    </message>
    <message>
        <source>Part of the number is masked: this is a shared or saved copy</source>
        <translation>หมายเลขบางส่วนถูกปิดบัง: เป็นสำเนาที่ส่งต่อหรือบันทึกไว้</translation>
    </message>
    <message>
        <source>Ask to see the licence itself, or the live screen of 12123</source>
        <translation>ขอดูใบขับขี่ตัวจริงหรือหน้าจอสดของ 12123</translation>
    </message>
    <message>
        <source>No digit of the number is masked</source>
        <translation>ไม่มีเลขที่ถูกปิดบัง</translation>
    </message>
    <message>
        <source>Digits of the licence number are hidden</source>
        <translation>มีเลขในเลขที่ใบขับขี่ถูกซ่อน</translation>
    </message>
    <message>
        <source>Ask for the original and type the number in</source>
        <translation>ขอดูตัวจริงแล้วป้อนหมายเลข</translation>
    </message>
    <message>
        <source>A number of this kind does not say</source>
        <translation>หมายเลขชนิดนี้ไม่บอกข้อมูลนี้</translation>
    </message>
    <message>
        <source>Check the passport or permit instead</source>
        <translation>ตรวจหนังสือเดินทางหรือใบอนุญาตแทน</translation>
    </message>
    <message>
        <source>%1 differs between the pages</source>
        <translation>%1 ไม่ตรงกันระหว่างหน้า</translation>
    </message>
    <message>
        <source>Compare the pages: they must belong to one person</source>
        <translation>เทียบแต่ละหน้า: ต้องเป็นของคนเดียวกัน</translation>
    </message>
    <message>
        <source>Number and name were not read on every page</source>
        <translation>ไม่ได้อ่านหมายเลขและชื่อได้ทุกหน้า</translation>
    </message>
    <message>
        <source>Compare the pages by eye</source>
        <translation>เทียบแต่ละหน้าด้วยตา</translation>
    </message>
    <message>
        <source>Number and name are the same on every page</source>
        <translation>หมายเลขและชื่อตรงกันทุกหน้า</translation>
    </message>
    <message>
        <source>The file number does not have 12 digits</source>
        <translation>เลขที่แฟ้มไม่ครบ 12 หลัก</translation>
    </message>
    <message>
        <source>Compare the file number with the card</source>
        <translation>เทียบเลขที่แฟ้มกับบัตร</translation>
    </message>
    <message>
        <source>No office has the code %1 with which the file number begins</source>
        <translation>ไม่มีหน่วยงานที่ใช้รหัส %1 ซึ่งขึ้นต้นเลขที่แฟ้ม</translation>
    </message>
    <message>
        <source>The file number is one of %1</source>
        <translation>เลขที่แฟ้มเป็นของ %1</translation>
    </message>
    <message>
        <source>The duplicate page is here</source>
        <translation>มีหน้าเสริมแล้ว</translation>
    </message>
    <message>
        <source>The duplicate page is missing</source>
        <translation>ไม่มีหน้าเสริม</translation>
    </message>
    <message>
        <source>Read the duplicate page too</source>
        <translation>อ่านหน้าเสริมด้วย</translation>
    </message>
    <message>
        <source>The record names the end of validity</source>
        <translation>หมายเหตุระบุวันสิ้นอายุ</translation>
    </message>
    <message>
        <source>The record asks for renewal by %1, the licence runs to %2</source>
        <translation>หมายเหตุให้ต่ออายุภายใน %1 แต่ใบขับขี่ใช้ได้ถึง %2</translation>
    </message>
    <message>
        <source>Compare both pages: they must belong together</source>
        <translation>เทียบทั้งสองหน้า: ต้องเป็นของชุดเดียวกัน</translation>
    </message>
    <message>
        <source>The bar code is not that of a paper core</source>
        <translation>บาร์โค้ดไม่ใช่ของไส้กระดาษ</translation>
    </message>
    <message>
        <source>Look at the bar code</source>
        <translation>ดูบาร์โค้ด</translation>
    </message>
    <message>
        <source>The check character of the bar code does not match the old formula</source>
        <translation>ตัวตรวจสอบของบาร์โค้ดไม่ตรงกับสูตรเดิม</translation>
    </message>
    <message>
        <source>The bar code is that of a paper core</source>
        <translation>บาร์โค้ดเป็นของไส้กระดาษ</translation>
    </message>
    <message>
        <source>a grey copy</source>
        <translation>สำเนาขาวดำ</translation>
    </message>
    <message>
        <source>taken from a screen</source>
        <translation>ถ่ายจากหน้าจอ</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>ไม่ชัด</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>ภาพไม่ครบ</translation>
    </message>
    <message>
        <source>glare over a field</source>
        <translation>แสงสะท้อนทับช่อง</translation>
    </message>
    <message>
        <source>The picture shows the original, whole and sharp</source>
        <translation>ภาพแสดงตัวจริง ครบและคมชัด</translation>
    </message>
    <message>
        <source>The picture: %1</source>
        <translation>ภาพ: %1</translation>
    </message>
    <message>
        <source>Take it again from the original, without glare</source>
        <translation>ถ่ายใหม่จากตัวจริงโดยไม่มีแสงสะท้อน</translation>
    </message>
    <message>
        <source>The size of the picture is not known</source>
        <translation>ไม่ทราบขนาดภาพ</translation>
    </message>
    <message>
        <source>The picture is large enough</source>
        <translation>ภาพใหญ่พอ</translation>
    </message>
    <message>
        <source>The picture is only %1 pixels high or wide</source>
        <translation>ด้านสั้นของภาพมีเพียง %1 พิกเซล</translation>
    </message>
    <message>
        <source>Take it again from nearer</source>
        <translation>ถ่ายใหม่ให้ใกล้ขึ้น</translation>
    </message>
    <message>
        <source>No value stands out from the others by its print</source>
        <translation>ไม่มีค่าใดที่พิมพ์ต่างจากค่าอื่น</translation>
    </message>
    <message>
        <source>Print or ground differ from the other values: %1</source>
        <translation>การพิมพ์หรือพื้นหลังต่างจากค่าอื่น: %1</translation>
    </message>
    <message>
        <source>Look at the card: was something pasted over or erased?</source>
        <translation>ดูที่บัตร: มีการแปะทับหรือขูดลบหรือไม่?</translation>
    </message>
    <message>
        <source>Explain to the customer: no trailer, motorway only with an experienced companion, sticker at the rear</source>
        <translation>อธิบาย: ห้ามพ่วง ขึ้นทางด่วนต้องมีผู้มีประสบการณ์ไปด้วย ติดสติกเกอร์ท้ายรถ</translation>
    </message>
    <message>
        <source>The probation year ended on %1</source>
        <translation>ปีทดลองขับสิ้นสุดเมื่อ %1</translation>
    </message>
    <message>
        <source>On probation until %1, first issued on %2</source>
        <translation>อยู่ในช่วงทดลองขับถึง %1 ออกครั้งแรก %2</translation>
    </message>
    <message>
        <source>The record names a probation, its end is not understood</source>
        <translation>หมายเหตุมีช่วงทดลองขับ แต่อ่านวันสิ้นสุดไม่เข้าใจ</translation>
    </message>
    <message>
        <source>The record names no probation</source>
        <translation>หมายเหตุไม่ระบุช่วงทดลองขับ</translation>
    </message>
    <message>
        <source>The probation in the record ended on %1</source>
        <translation>ช่วงทดลองขับในหมายเหตุสิ้นสุดเมื่อ %1</translation>
    </message>
    <message>
        <source>On probation until %1 by the record</source>
        <translation>อยู่ในช่วงทดลองขับถึง %1 ตามหมายเหตุ</translation>
    </message>
    <message>
        <source>Not on probation</source>
        <translation>ไม่อยู่ในช่วงทดลองขับ</translation>
    </message>
    <message>
        <source>On probation: must not drive a commercial passenger vehicle</source>
        <translation>ช่วงทดลองขับ: ห้ามขับรถโดยสารเชิงพาณิชย์</translation>
    </message>
    <message>
        <source>On probation: must not tow a trailer</source>
        <translation>ช่วงทดลองขับ: ห้ามลากรถพ่วง</translation>
    </message>
    <message>
        <source>Offer a vehicle without a trailer, or another driver</source>
        <translation>เสนอรถที่ไม่มีรถพ่วง หรือผู้ขับคนอื่น</translation>
    </message>
    <message>
        <source>Driving since %1</source>
        <translation>ขับมาตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Driving since %1; the firm asks for %2 months</source>
        <translation>ขับมาตั้งแต่ %1 บริษัทกำหนด %2 เดือน</translation>
    </message>
    <message>
        <source>The seal names a traffic police office</source>
        <translation>ตราประทับเป็นของหน่วยงานตำรวจจราจร</translation>
    </message>
    <message>
        <source>The text of the seal is not that of a traffic police office</source>
        <translation>ข้อความบนตราไม่ใช่ของหน่วยงานตำรวจจราจร</translation>
    </message>
    <message>
        <source>Look at the seal</source>
        <translation>ดูตราประทับ</translation>
    </message>
    <message>
        <source>The seal or the file number names no province</source>
        <translation>ตราประทับหรือเลขที่แฟ้มไม่ระบุมณฑล</translation>
    </message>
    <message>
        <source>Seal and file number name the same province</source>
        <translation>ตราประทับและเลขที่แฟ้มระบุมณฑลเดียวกัน</translation>
    </message>
    <message>
        <source>The seal is of %1, the file number of %2</source>
        <translation>ตราประทับเป็นของ %1 แต่เลขที่แฟ้มเป็นของ %2</translation>
    </message>
    <message>
        <source>Compare seal and file number with the card</source>
        <translation>เทียบตราประทับและเลขที่แฟ้มกับบัตร</translation>
    </message>
    <message>
        <source>The seal or the file number names no prefecture</source>
        <translation>ตราประทับหรือเลขที่แฟ้มไม่ระบุจังหวัด</translation>
    </message>
    <message>
        <source>Seal and file number name the same prefecture</source>
        <translation>ตราประทับและเลขที่แฟ้มระบุจังหวัดเดียวกัน</translation>
    </message>
    <message>
        <source>The seal was not looked for</source>
        <translation>ไม่ได้หาตราประทับ</translation>
    </message>
    <message>
        <source>No seal at its place</source>
        <translation>ไม่มีตราประทับในตำแหน่ง</translation>
    </message>
    <message>
        <source>Look at the seal on the card</source>
        <translation>ดูตราประทับบนบัตร</translation>
    </message>
    <message>
        <source>The seal is not red: this may be a copy</source>
        <translation>ตราประทับไม่ใช่สีแดง: อาจเป็นสำเนา</translation>
    </message>
    <message>
        <source>Ask for the original</source>
        <translation>ขอดูตัวจริง</translation>
    </message>
    <message>
        <source>A red seal is at its place</source>
        <translation>มีตราประทับสีแดงในตำแหน่ง</translation>
    </message>
    <message>
        <source>The licence has no end date</source>
        <translation>ใบขับขี่ไม่มีวันหมดอายุ</translation>
    </message>
    <message>
        <source>The term is %1 years</source>
        <translation>อายุใช้งาน %1 ปี</translation>
    </message>
    <message>
        <source>From %1 to %2: licences run for 6 or 10 years or are permanent</source>
        <translation>ตั้งแต่ %1 ถึง %2: ใบขับขี่มีอายุ 6 หรือ 10 ปี หรือไม่หมดอายุ</translation>
    </message>
    <message>
        <source>The licence ends on the same day and month as it began</source>
        <translation>วันและเดือนสิ้นอายุตรงกับวันเริ่มใช้</translation>
    </message>
    <message>
        <source>It begins on %1 and ends on %2: day and month must be the same</source>
        <translation>เริ่ม %1 สิ้นสุด %2: วันและเดือนต้องตรงกัน</translation>
    </message>
    <message>
        <source>Valid from the same day and month as the first issue</source>
        <translation>วันและเดือนเริ่มใช้ตรงกับวันออกครั้งแรก</translation>
    </message>
    <message>
        <source>First issued on %1, valid from %2: day and month are usually the same</source>
        <translation>ออกครั้งแรก %1 ใช้ได้ตั้งแต่ %2: ปกติวันและเดือนตรงกัน</translation>
    </message>
    <message>
        <source>Compare both dates; a restored or converted licence may differ</source>
        <translation>เทียบทั้งสองวันที่ ใบที่คืนสิทธิ์หรือแปลงมาอาจต่างออกไป</translation>
    </message>
    <message>
        <source>The earlier terms are consistent</source>
        <translation>อายุของใบก่อนหน้ารวมกันได้พอดี</translation>
    </message>
    <message>
        <source>%1 years from first issue to this card: no terms of 6 and 10 add up to it</source>
        <translation>%1 ปีจากออกครั้งแรกถึงบัตรนี้: อายุ 6 และ 10 ปีรวมกันไม่ได้จำนวนนี้</translation>
    </message>
    <message>
        <source>The first card runs for 6 years</source>
        <translation>บัตรใบแรกมีอายุ 6 ปี</translation>
    </message>
    <message>
        <source>A first card that runs to %1: first cards run for 6 years</source>
        <translation>บัตรใบแรกที่ใช้ได้ถึง %1: บัตรใบแรกมีอายุ 6 ปี</translation>
    </message>
    <message>
        <source>Compare the dates; army and foreign conversions may differ</source>
        <translation>เทียบวันที่ ใบที่แปลงจากทหารหรือต่างประเทศอาจต่างออกไป</translation>
    </message>
    <message>
        <source>Held long enough for a permanent licence</source>
        <translation>ถือมานานพอสำหรับใบขับขี่ไม่หมดอายุ</translation>
    </message>
    <message>
        <source>No end date, though first issued on %1: that takes %2 years</source>
        <translation>ไม่มีวันหมดอายุ ทั้งที่ออกครั้งแรก %1: ต้องถือครบ %2 ปี</translation>
    </message>
    <message>
        <source>Ten-year cards existed then</source>
        <translation>ขณะนั้นมีบัตรสิบปีแล้ว</translation>
    </message>
    <message>
        <source>A ten-year card cannot end on %1</source>
        <translation>บัตรสิบปีสิ้นสุดเมื่อ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>The old edition and its dates go together</source>
        <translation>ฉบับเก่าและวันที่สอดคล้องกัน</translation>
    </message>
    <message>
        <source>A card of the edition before 2013 that runs to %1: those have expired</source>
        <translation>บัตรฉบับก่อนปี 2013 ที่ใช้ได้ถึง %1: บัตรเหล่านั้นหมดอายุแล้ว</translation>
    </message>
    <message>
        <source>Look closely: paper, print and the edition of the card</source>
        <translation>ดูอย่างละเอียด: กระดาษ การพิมพ์ และฉบับของบัตร</translation>
    </message>
    <message>
        <source>Do not hand over the car; ask for the renewed licence</source>
        <translation>อย่าส่งมอบรถ ขอใบขับขี่ที่ต่ออายุแล้ว</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>ใช้ได้ถึง %1</translation>
    </message>
    <message>
        <source>Expired on %1, more than a year ago: cancelled by law</source>
        <translation>หมดอายุเมื่อ %1 เกินหนึ่งปีแล้ว: ถูกเพิกถอนตามกฎหมาย</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>หมดอายุเมื่อ %1</translation>
    </message>
    <message>
        <source>No return date is given</source>
        <translation>ไม่ได้ระบุวันคืนรถ</translation>
    </message>
    <message>
        <source>Enter the return date</source>
        <translation>ป้อนวันคืนรถ</translation>
    </message>
    <message>
        <source>Valid until %1, the return is on %2</source>
        <translation>ใช้ได้ถึง %1 คืนรถวันที่ %2</translation>
    </message>
    <message>
        <source>Expires on %1, before the return on %2</source>
        <translation>หมดอายุ %1 ก่อนวันคืนรถ %2</translation>
    </message>
    <message>
        <source>Agree on a return by %1, or wait for the renewed licence</source>
        <translation>ตกลงคืนรถภายใน %1 หรือรอใบขับขี่ที่ต่ออายุ</translation>
    </message>
    <message>
        <source>Valid for %1 days after the return</source>
        <translation>ยังใช้ได้ %1 วันหลังคืนรถ</translation>
    </message>
    <message>
        <source>Expires on %1, only %2 days after the return; the firm asks for %3 days</source>
        <translation>หมดอายุ %1 เหลือเพียง %2 วันหลังคืนรถ บริษัทกำหนด %3 วัน</translation>
    </message>
    <message>
        <source>Remind the customer to renew before the rental</source>
        <translation>เตือนลูกค้าให้ต่ออายุก่อนเช่า</translation>
    </message>
    <message>
        <source>Can be renewed from %1</source>
        <translation>ต่ออายุได้ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Expires on %1: it can be renewed now</source>
        <translation>หมดอายุ %1: ต่ออายุได้แล้วตอนนี้</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>แจ้งลูกค้า</translation>
    </message>
    <message>
        <source>The licence has no end date; ages are checked all the same</source>
        <translation>ใบขับขี่ไม่มีวันหมดอายุ แต่ยังตรวจอายุผู้ถือ</translation>
    </message>
    <message>
        <source>No colour anywhere: a grey copy</source>
        <translation>ไม่มีสีเลย: สำเนาขาวดำ</translation>
    </message>
    <message>
        <source>The pattern of a screen runs over the card</source>
        <translation>มีลายหน้าจอพาดบนบัตร</translation>
    </message>
    <message>
        <source>%1: print or ground differ from the other values</source>
        <translation>%1: การพิมพ์หรือพื้นหลังต่างจากค่าอื่น</translation>
    </message>
    <message>
        <source>The seal is not red</source>
        <translation>ตราประทับไม่ใช่สีแดง</translation>
    </message>
    <message>
        <source>The ground of the screen is red</source>
        <translation>พื้นหน้าจอเป็นสีแดง</translation>
    </message>
    <message>
        <source>The QR code is red</source>
        <translation>QR โค้ดเป็นสีแดง</translation>
    </message>
    <message>
        <source>No QR code at its place</source>
        <translation>ไม่มี QR โค้ดในตำแหน่ง</translation>
    </message>
    <message>
        <source>The bar code of the paper core</source>
        <translation>บาร์โค้ดของไส้กระดาษ</translation>
    </message>
    <message>
        <source>%1 was not read surely enough</source>
        <translation>อ่าน %1 ได้ไม่แน่ใจพอ</translation>
    </message>
    <message>
        <source>Compare it with the card and confirm it</source>
        <translation>เทียบกับบัตรแล้วยืนยัน</translation>
    </message>
    <message>
        <source>%1 is on the duplicate page, which is not here</source>
        <translation>%1 อยู่บนหน้าเสริมซึ่งไม่มีที่นี่</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>อ่าน %1 ไม่ได้</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>ป้อนเอง</translation>
    </message>
</context>
<context>
    <name>WebhookProvider</name>
    <message>
        <source>What was typed is not a bearer token: it has spaces or characters that no token has. Type it again in the settings.</source>
        <translation>สิ่งที่พิมพ์ไม่ใช่โทเค็น Bearer: มีช่องว่างหรืออักขระที่โทเค็นไม่มี โปรดพิมพ์ใหม่ในการตั้งค่า</translation>
    </message>
</context>
<context>
    <name>WechatAnswer</name>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>อ่านคำตอบของบริการไม่ได้</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large.</source>
        <translation>คำตอบของบริการใหญ่เกินไป</translation>
    </message>
</context>
<context>
    <name>WechatErrors</name>
    <message>
        <source>This is a fault of the program: please report it to the developers.</source>
        <translation>นี่คือข้อผิดพลาดของโปรแกรม: โปรดแจ้งผู้พัฒนา</translation>
    </message>
    <message>
        <source>Check app id and secret in the settings.</source>
        <translation>ตรวจ AppID และรหัสลับในการตั้งค่า</translation>
    </message>
    <message>
        <source>Go on with the reading made here; the service answers again after midnight, China time.</source>
        <translation>ใช้ผลที่อ่านได้ที่นี่ต่อไป บริการจะตอบอีกหลังเที่ยงคืนตามเวลาจีน</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>บริการไม่ว่าง</translation>
    </message>
    <message>
        <source>It is retried automatically.</source>
        <translation>จะลองใหม่เอง</translation>
    </message>
    <message>
        <source>The access token is no longer valid.</source>
        <translation>โทเค็นการเข้าถึงใช้ไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>Check the token, or app id and secret, in the settings.</source>
        <translation>ตรวจโทเค็น หรือ AppID และรหัสลับในการตั้งค่า</translation>
    </message>
    <message>
        <source>The service refused this way of requesting a token.</source>
        <translation>บริการปฏิเสธวิธีขอโทเค็นนี้</translation>
    </message>
    <message>
        <source>The service does not know this app id.</source>
        <translation>บริการไม่รู้จัก AppID นี้</translation>
    </message>
    <message>
        <source>The service does not take this access token.</source>
        <translation>บริการไม่รับโทเค็นการเข้าถึงนี้</translation>
    </message>
    <message>
        <source>The secret does not belong to this app id.</source>
        <translation>รหัสลับไม่ตรงกับ AppID นี้</translation>
    </message>
    <message>
        <source>The service does not let this network in.</source>
        <translation>บริการไม่ให้เครือข่ายนี้เข้าใช้</translation>
    </message>
    <message>
        <source>Ask the administrator to add this network&apos;s address to the allow list of the account.</source>
        <translation>ให้ผู้ดูแลระบบเพิ่มที่อยู่ของเครือข่ายนี้ลงในรายการอนุญาตของบัญชี</translation>
    </message>
    <message>
        <source>The request had no access token.</source>
        <translation>คำขอไม่มีโทเค็นการเข้าถึง</translation>
    </message>
    <message>
        <source>The request had no app id.</source>
        <translation>คำขอไม่มี AppID</translation>
    </message>
    <message>
        <source>The request had no secret.</source>
        <translation>คำขอไม่มีรหัสลับ</translation>
    </message>
    <message>
        <source>The picture did not arrive.</source>
        <translation>ภาพส่งไปไม่ถึง</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>โทเค็นการเข้าถึงหมดอายุ</translation>
    </message>
    <message>
        <source>The service wants the request sent in another way.</source>
        <translation>บริการต้องการให้ส่งคำขอด้วยวิธีอื่น</translation>
    </message>
    <message>
        <source>The picture arrived empty.</source>
        <translation>ภาพที่ส่งไปถึงว่างเปล่า</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>ภาพใหญ่เกินไปสำหรับบริการ</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up.</source>
        <translation>ใช้จำนวนครั้งเรียกของวันนี้หมดแล้ว</translation>
    </message>
    <message>
        <source>Too many calls within a minute.</source>
        <translation>เรียกหลายครั้งเกินไปในหนึ่งนาที</translation>
    </message>
    <message>
        <source>It is retried after a minute.</source>
        <translation>จะลองใหม่หลังหนึ่งนาที</translation>
    </message>
    <message>
        <source>This account may not use the service.</source>
        <translation>บัญชีนี้ไม่มีสิทธิ์ใช้บริการ</translation>
    </message>
    <message>
        <source>Ask the administrator to request the right to read licences from the service.</source>
        <translation>ให้ผู้ดูแลระบบขอสิทธิ์อ่านใบขับขี่จากบริการ</translation>
    </message>
    <message>
        <source>The counter of calls cannot be reset again this month.</source>
        <translation>เดือนนี้ล้างตัวนับการเรียกไม่ได้อีก</translation>
    </message>
    <message>
        <source>The service waits until somebody confirms this network.</source>
        <translation>บริการรอให้มีผู้ยืนยันเครือข่ายนี้</translation>
    </message>
    <message>
        <source>Ask the administrator to confirm the message sent to the account.</source>
        <translation>ให้ผู้ดูแลระบบยืนยันข้อความที่บัญชีได้รับ</translation>
    </message>
    <message>
        <source>The service could not fetch the picture&apos;s address.</source>
        <translation>บริการดึงภาพจากที่อยู่ไม่ได้</translation>
    </message>
    <message>
        <source>Send the picture itself.</source>
        <translation>ส่งตัวภาพเอง</translation>
    </message>
    <message>
        <source>The service sees no licence in the picture.</source>
        <translation>บริการไม่พบใบขับขี่ในภาพ</translation>
    </message>
    <message>
        <source>Take the picture again, or go on with the reading made here.</source>
        <translation>ถ่ายใหม่ หรือใช้ผลที่อ่านได้ที่นี่ต่อไป</translation>
    </message>
    <message>
        <source>The service cannot read the picture.</source>
        <translation>บริการอ่านภาพไม่ได้</translation>
    </message>
    <message>
        <source>The calls that the firm has bought are used up.</source>
        <translation>ใช้จำนวนครั้งเรียกที่บริษัทซื้อไว้หมดแล้ว</translation>
    </message>
    <message>
        <source>Go on with the reading made here; ask the administrator to buy more, or wait for tomorrow.</source>
        <translation>ใช้ผลที่อ่านได้ที่นี่ต่อไป ให้ผู้ดูแลระบบซื้อเพิ่มหรือรอถึงพรุ่งนี้</translation>
    </message>
    <message>
        <source>The service answered %1: %2</source>
        <translation>บริการตอบ %1: %2</translation>
    </message>
    <message>
        <source>Go on with the reading made here; if it comes again, give the administrator this message.</source>
        <translation>ใช้ผลที่อ่านได้ที่นี่ต่อไป หากเกิดอีกให้แจ้งข้อความนี้แก่ผู้ดูแลระบบ</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccessPolicyForm</name>
    <message>
        <source>Signing in</source>
        <translation>การลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>Operators sign in &amp;by name</source>
        <translation>ผู้ปฏิบัติงานลงชื่อเข้าใช้ด้วยชื่อ (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody is there, after</source>
        <translation>ล็อกเมื่อไม่มีใครอยู่ หลังจาก (&amp;L)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> นาที</translation>
    </message>
    <message>
        <source>Supervisors and auditors need a second &amp;factor</source>
        <translation>หัวหน้างานและผู้ตรวจสอบต้องใช้ปัจจัยที่สอง (&amp;F)</translation>
    </message>
    <message>
        <source>Minimum PIN length</source>
        <translation>PIN สั้นที่สุด</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> หลัก</translation>
    </message>
    <message>
        <source>Minimum passphrase length</source>
        <translation>วลีรหัสผ่านสั้นที่สุด</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> อักขระ</translation>
    </message>
    <message>
        <source>Freeze accounts not used for</source>
        <translation>ระงับบัญชีที่ไม่ได้ใช้เป็นเวลา</translation>
    </message>
    <message>
        <source> days</source>
        <translation> วัน</translation>
    </message>
    <message>
        <source>What clerks may do</source>
        <translation>สิ่งที่พนักงานทำได้</translation>
    </message>
    <message>
        <source>Show one record in &amp;clear</source>
        <translation>แสดงหนึ่งระเบียนแบบไม่ปิดบัง (&amp;C)</translation>
    </message>
    <message>
        <source>Export records in clear</source>
        <translation>ส่งออกระเบียนแบบไม่ปิดบัง</translation>
    </message>
    <message>
        <source>Reported to a supervisor</source>
        <translation>สิ่งที่แจ้งหัวหน้างาน</translation>
    </message>
    <message>
        <source>More than … records shown in an hour</source>
        <translation>แสดงระเบียนในหนึ่งชั่วโมงเกินกว่า</translation>
    </message>
    <message>
        <source>More than … exports a day</source>
        <translation>ส่งออกต่อวันเกินกว่า</translation>
    </message>
    <message>
        <source>More than … refused sign-ins in an hour</source>
        <translation>ถูกปฏิเสธลงชื่อใน 1 ชั่วโมงเกินกว่า</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>เริ่มงาน</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>เลิกงาน</translation>
    </message>
    <message>
        <source>Work outside these hours</source>
        <translation>ทำงานนอกเวลาเหล่านี้</translation>
    </message>
    <message>
        <source>The same time twice: any hour is usual.</source>
        <translation>เวลาเดียวกันทั้งสอง: ถือว่าทุกเวลาปกติ</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccountsModel</name>
    <message>
        <source>Frozen</source>
        <translation>ระงับแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>Frozen: not used for %n day(s)</source>
        <translation>
            <numerusform>ระงับแล้ว: ไม่ได้ใช้ %n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Chooses a PIN at the next sign-in</source>
        <translation>ตั้ง PIN เมื่อลงชื่อเข้าใช้ครั้งหน้า</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>ลงชื่อเข้าใช้ได้</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ไม่เคย</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>ลงชื่อเข้าใช้ล่าสุด</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>ปัจจัยที่สอง</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
</context>
<context>
    <name>licencedesk::AlertsPanel</name>
    <message>
        <source>I have looked at it</source>
        <translation>ฉันดูแล้ว</translation>
    </message>
    <message>
        <source>Unusual access</source>
        <translation>การเข้าถึงผิดปกติ</translation>
    </message>
</context>
<context>
    <name>licencedesk::ArchiveBox</name>
    <message>
        <source>Seal with a passphrase (.ldx)</source>
        <translation>เข้ารหัสด้วยวลีรหัสผ่าน (.ldx)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>ป้อนซ้ำอีกครั้ง</translation>
    </message>
    <message>
        <source>Encrypted; only LicenceDesk and the passphrase open it</source>
        <translation>เข้ารหัสแล้ว เปิดได้ด้วย LicenceDesk และวลีรหัสผ่านเท่านั้น</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>อย่างน้อย %1 อักขระ สี่คำที่ไม่เกี่ยวกันเป็นตัวเลือกที่ดี</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>สองครั้งยังไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, not even us.</source>
        <translation>หากไม่มีวลีรหัสผ่าน ไม่มีใครเปิดไฟล์ได้ แม้แต่เรา</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>ไม่มีผู้ลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, ระเบียน %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>เมื่อใด</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ทำอะไร</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ระเบียน</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditPage</name>
    <message>
        <source>Broken: the log was changed. Entry %1 (%2, by %3) does not follow from the one before it; everything before it is as it was written.</source>
        <translation>ขาดตอน: บันทึกถูกแก้ไข รายการที่ %1 (%2 โดย %3) ไม่ต่อจากรายการก่อนหน้า ส่วนก่อนหน้านั้นยังตรงตามที่เขียนไว้</translation>
    </message>
    <message numerus="yes">
        <source>Cut: the newest entries of %n desk(s) are missing from the log.</source>
        <translation>
            <numerusform>ถูกตัด: บันทึกขาดรายการล่าสุดของ %n จุดทำงาน</numerusform>
        </translation>
    </message>
    <message>
        <source>Intact: each of the %1 entries follows from the one before it.</source>
        <translation>สมบูรณ์: ทั้ง %1 รายการต่อจากรายการก่อนหน้าทุกรายการ</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>บันทึกการตรวจสอบ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ช่วงเวลา</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ใคร</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ทำอะไร</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>ตรวจยืนยันบันทึก (&amp;V)</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>แสดงระเบียน</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>รายการบันทึกการตรวจสอบ ใหม่สุดก่อน</translation>
    </message>
    <message>
        <source>Read the whole log and see whether anything was changed or cut off</source>
        <translation>อ่านบันทึกทั้งหมดเพื่อดูว่ามีการแก้ไขหรือตัดออกหรือไม่</translation>
    </message>
    <message>
        <source>Go to the record of the chosen entry (Enter)</source>
        <translation>ไปยังระเบียนของรายการที่เลือก (Enter)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 วัน</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 วัน</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ทุกการกระทำ</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>มากกว่า %1</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>ไม่มีเหตุการณ์ประเภทนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole log is being read…</source>
        <translation>กำลังอ่านบันทึกทั้งหมด…</translation>
    </message>
    <message numerus="yes">
        <source>Unusual in the last %n day(s):</source>
        <translation>
            <numerusform>สิ่งผิดปกติใน %n วันที่ผ่านมา:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>สำรองข้อมูล</translation>
    </message>
    <message>
        <source>One file with all records, sealed by a passphrase of its own. Any computer with LicenceDesk opens it; nobody does without the passphrase.</source>
        <translation>ไฟล์เดียวที่มีระเบียนทั้งหมด เข้ารหัสด้วยวลีรหัสผ่านของไฟล์เอง คอมพิวเตอร์ใดที่มี LicenceDesk ก็เปิดได้ แต่ไม่มีใครเปิดได้หากไม่มีวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>สร้างข้อมูลสำรอง (&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>หยุด (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>เลือกข้อมูลสำรอง (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>กู้คืน (&amp;R)…</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>กำลังสร้างข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>สร้างข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>วลีรหัสผ่านของข้อมูลสำรอง (&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>ป้อนอีกครั้ง (&amp;O)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>กู้คืนข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of that backup</source>
        <translation>วลีรหัสผ่านของข้อมูลสำรองนั้น (&amp;H)</translation>
    </message>
    <message>
        <source>There are no records on this computer: nothing is kept when the program is closed.</source>
        <translation>คอมพิวเตอร์เครื่องนี้ไม่มีระเบียน: จะไม่เก็บสิ่งใดเมื่อปิดโปรแกรม</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>อย่างน้อย %1 อักขระ คำสองสามคำจำง่าย</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>สองครั้งไม่ตรงกัน</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>ไม่ได้เลือกไฟล์</translation>
    </message>
    <message>
        <source>Stopped: no backup was made.</source>
        <translation>หยุดแล้ว: ไม่ได้สร้างข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Saved as %1, %2. Keep it away from this computer, and the passphrase away from the file.</source>
        <translation>บันทึกเป็น %1, %2 เก็บไว้คนละที่กับคอมพิวเตอร์เครื่องนี้ และเก็บวลีรหัสผ่านไว้คนละที่กับไฟล์</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>เลือกข้อมูลสำรอง</translation>
    </message>
    <message numerus="yes">
        <source>The records of this computer (%n) are moved aside, and those of the backup take their place. What was accepted since the backup is not in them.</source>
        <translation>
            <numerusform>ระเบียนของคอมพิวเตอร์เครื่องนี้ (%n) จะถูกย้ายไปเก็บแยกไว้ และแทนที่ด้วยระเบียนจากข้อมูลสำรอง ซึ่งไม่มีสิ่งที่รับหลังการสำรอง</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>กู้คืนข้อมูลสำรองนี้</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>กำลังกู้คืน…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 restored.</source>
        <translation>
            <numerusform>กู้คืน %n ระเบียนของ %1 แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Their audit log is not intact: look at it.</source>
        <translation>บันทึกการตรวจสอบของข้อมูลนี้ไม่สมบูรณ์: โปรดดู</translation>
    </message>
    <message>
        <source>What was here before lies in %1.</source>
        <translation>ข้อมูลเดิมอยู่ใน %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::BatchBar</name>
    <message>
        <source>Folder being read</source>
        <translation>โฟลเดอร์ที่กำลังอ่าน</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>ภาพที่อ่านแล้ว</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>ปิดโฟลเดอร์</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>ภาพที่ %1 จาก %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n ภาพ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>ต้องดู %1</translation>
    </message>
    <message>
        <source>%1 flawless</source>
        <translation>ไม่มีข้อสงสัย %1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>รับแล้ว %1</translation>
    </message>
    <message>
        <source>%1 without a licence</source>
        <translation>ไม่พบใบขับขี่ %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::BottomBar</name>
    <message numerus="yes">
        <source>%n field(s) left to check</source>
        <translation>
            <numerusform>เหลือต้องตรวจ %n ช่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>ไม่เหลืออะไรต้องตรวจ</translation>
    </message>
</context>
<context>
    <name>licencedesk::BusyOverlay</name>
    <message>
        <source>Reading the licence…</source>
        <translation>กำลังอ่านใบขับขี่…</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>ยกเลิก (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CameraMenu</name>
    <message>
        <source>No camera found</source>
        <translation>ไม่พบกล้อง</translation>
    </message>
    <message>
        <source>Play a video or picture…</source>
        <translation>เล่นวิดีโอหรือภาพ…</translation>
    </message>
    <message>
        <source>Play a folder of pictures…</source>
        <translation>เล่นโฟลเดอร์ภาพ…</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>หมุนภาพ</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>กลับด้านภาพ</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>สว่างขึ้น</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>มืดลง</translation>
    </message>
    <message>
        <source>Fix the focus on the desk</source>
        <translation>ตรึงโฟกัสไว้ที่โต๊ะ</translation>
    </message>
    <message>
        <source>This camera does not offer it</source>
        <translation>กล้องนี้ไม่รองรับ</translation>
    </message>
    <message>
        <source>Capture by itself</source>
        <translation>ถ่ายอัตโนมัติ</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>ความเข้มงวด</translation>
    </message>
    <message>
        <source>Quick: takes what can just be read</source>
        <translation>เร็ว: พออ่านได้ก็รับ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>Strict: waits for a still, sharp picture</source>
        <translation>เข้มงวด: รอภาพที่นิ่งและคมชัด</translation>
    </message>
    <message>
        <source>Sound when captured</source>
        <translation>มีเสียงเมื่อถ่าย</translation>
    </message>
    <message>
        <source>Show the seconds per licence</source>
        <translation>แสดงวินาทีต่อใบขับขี่</translation>
    </message>
</context>
<context>
    <name>licencedesk::CandidateBar</name>
    <message>
        <source>Take %1</source>
        <translation>ใช้ %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::CaptureIntake</name>
    <message>
        <source>This licence was accepted just now. Take it away and put the next one here.</source>
        <translation>ใบขับขี่นี้เพิ่งรับไป หยิบออกแล้ววางใบถัดไป</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>ใช้อีกครั้ง</translation>
    </message>
    <message>
        <source>%1 s · last %2 s</source>
        <translation>%1 วินาที · ใบก่อน %2 วินาที</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 วินาที</translation>
    </message>
    <message>
        <source>Last licence: %1 s</source>
        <translation>ใบก่อน: %1 วินาที</translation>
    </message>
</context>
<context>
    <name>licencedesk::CardView</name>
    <message>
        <source>Straightened licence with its field boxes</source>
        <translation>ใบขับขี่ที่ปรับตรงแล้วพร้อมกรอบของช่อง</translation>
    </message>
    <message>
        <source>Arrow keys move the selected box, with Shift they resize it, with Ctrl in fine steps</source>
        <translation>ปุ่มลูกศรย้ายกรอบที่เลือก กดกับ Shift เพื่อปรับขนาด กดกับ Ctrl เพื่อขยับทีละน้อย</translation>
    </message>
</context>
<context>
    <name>licencedesk::CheckRow</name>
    <message>
        <source>Good</source>
        <translation>ดี</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>ควรปรับให้ดีขึ้น</translation>
    </message>
    <message>
        <source>Fix this</source>
        <translation>ต้องแก้ไข</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>ยังไม่ได้วัด</translation>
    </message>
</context>
<context>
    <name>licencedesk::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>คอลัมน์</translation>
    </message>
    <message>
        <source>Space takes a column in or out, Alt+Up and Alt+Down move it</source>
        <translation>Space เลือกหรือเอาคอลัมน์ออก Alt+Up และ Alt+Down ย้ายคอลัมน์</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConfirmPanel</name>
    <message>
        <source>No, leave it</source>
        <translation>ไม่ คงไว้</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConsentBar</name>
    <message>
        <source>The customer agrees that this licence is sent to %1 (Alt+&amp;Y)</source>
        <translation>ลูกค้ายินยอมให้ส่งใบขับขี่นี้ไปที่ %1 (Alt+&amp;Y)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CornerEditor</name>
    <message>
        <source>Picture with the four corners of the card</source>
        <translation>ภาพพร้อมมุมทั้งสี่ของบัตร</translation>
    </message>
    <message>
        <source>Arrow keys move the corner, Space goes on to the next one, Enter reads the card between the corners</source>
        <translation>ปุ่มลูกศรย้ายมุม Space ไปมุมถัดไป Enter อ่านบัตรระหว่างมุม</translation>
    </message>
</context>
<context>
    <name>licencedesk::CorrectionsDialog</name>
    <message>
        <source>Changes</source>
        <translation>จะเปลี่ยน</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>คงเดิม</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ปฏิเสธ</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Corrections from a file</source>
        <translation>การแก้ไขจากไฟล์</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>บรรทัด</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผลลัพธ์</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ทำอะไร</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>บรรทัดของไฟล์</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>นำไปใช้</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) change.</source>
        <translation>
            <numerusform>%n ระเบียนจะเปลี่ยน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it was.</source>
        <translation>
            <numerusform>%n รายการคงเดิม</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n บรรทัดถูกปฏิเสธ</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not from LicenceDesk were ignored: %1.</source>
        <translation>ข้ามคอลัมน์ที่ไม่ใช่ของโปรแกรม: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected.</source>
        <translation>
            <numerusform>แก้ไขแล้ว %n ระเบียน</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>บรรทัด %1: %2</translation>
    </message>
</context>
<context>
    <name>licencedesk::CounterSection</name>
    <message>
        <source>This counter</source>
        <translation>เคาน์เตอร์นี้</translation>
    </message>
    <message>
        <source>Every licence that is accepted here carries the counter&apos;s name.</source>
        <translation>ใบขับขี่ทุกใบที่รับที่นี่จะมีชื่อเคาน์เตอร์กำกับ</translation>
    </message>
    <message>
        <source>Keep the &amp;name</source>
        <translation>บันทึกชื่อ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Name of this counter</source>
        <translation>ชื่อของเคาน์เตอร์นี้ (&amp;N)</translation>
    </message>
    <message>
        <source>Each counter of a firm has a name of its own, for example “Airport 2”.</source>
        <translation>แต่ละเคาน์เตอร์ของบริษัทมีชื่อของตนเอง เช่น “สนามบิน 2”</translation>
    </message>
    <message>
        <source>From now on licences are accepted at “%1”.</source>
        <translation>ตั้งแต่นี้ไปรับใบขับขี่ที่ “%1”</translation>
    </message>
</context>
<context>
    <name>licencedesk::CustomerSection</name>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>A customer may ask what is kept about them, and that it be deleted. Ask for their licence first.</source>
        <translation>ลูกค้าอาจถามว่ามีข้อมูลใดเก็บไว้ และขอให้ลบได้ โปรดขอดูใบขับขี่ก่อน</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>ค้นหา (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save everything as files…</source>
        <translation>บันทึกทั้งหมดเป็นไฟล์ (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete all records…</source>
        <translation>ลบระเบียนทั้งหมด (&amp;D)…</translation>
    </message>
    <message>
        <source>Licence &amp;number, whole</source>
        <translation>เลขที่ใบขับขี่เต็ม (&amp;N)</translation>
    </message>
    <message>
        <source>Nothing is kept about this number.</source>
        <translation>ไม่มีข้อมูลที่เก็บไว้เกี่ยวกับหมายเลขนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), from %1 to %2</source>
        <translation>
            <numerusform>%n ระเบียน ตั้งแต่ %1 ถึง %2</numerusform>
        </translation>
    </message>
    <message>
        <source>an entry on the do-not-rent list</source>
        <translation>รายการในรายชื่อห้ามเช่า</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>เก็บไว้: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The files hold everything in clear: numbers, names, pictures, and who had the records open. Give them to the customer alone and delete them afterwards. It is noted in the audit log.</source>
        <translation>ไฟล์มีข้อมูลทั้งหมดแบบไม่ปิดบัง: หมายเลข ชื่อ ภาพ และผู้ที่เคยเปิดระเบียน มอบให้ลูกค้าเท่านั้นแล้วลบทิ้ง การกระทำนี้จะลงในบันทึกการตรวจสอบ</translation>
    </message>
    <message>
        <source>Save the files in clear</source>
        <translation>บันทึกไฟล์แบบไม่ปิดบัง</translation>
    </message>
    <message>
        <source>Save everything about one customer</source>
        <translation>บันทึกข้อมูลทั้งหมดของลูกค้าหนึ่งราย</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>บันทึกเป็น %1</translation>
    </message>
    <message>
        <source>Saved as %1, and to print as %2</source>
        <translation>บันทึกเป็น %1 และสำหรับพิมพ์เป็น %2</translation>
    </message>
    <message>
        <source>All records of this customer are deleted for good, pictures included. Who deleted them, and when, stays in the audit log.</source>
        <translation>ระเบียนทั้งหมดของลูกค้ารายนี้รวมถึงภาพจะถูกลบถาวร ใครลบและลบเมื่อใดยังอยู่ในบันทึกการตรวจสอบ</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>ลบถาวร</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>ลบแล้ว %n ระเบียน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskAccess</name>
    <message>
        <source>The records are not open yet.</source>
        <translation>ยังไม่ได้เปิดระเบียน</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskController</name>
    <message>
        <source>Read a picture</source>
        <translation>อ่านภาพ</translation>
    </message>
    <message>
        <source>No licence was recognised between these corners. Put them on the corners of the card, or type the licence in.</source>
        <translation>ไม่พบใบขับขี่ระหว่างมุมเหล่านี้ โปรดวางมุมที่มุมบัตร หรือป้อนข้อมูลใบขับขี่เอง</translation>
    </message>
    <message>
        <source>No licence was found in this picture. Put the four corners on the card, or type the licence in.</source>
        <translation>ไม่พบใบขับขี่ในภาพนี้ โปรดวางมุมทั้งสี่บนบัตร หรือป้อนข้อมูลใบขับขี่เอง</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>ป้อนเอง</translation>
    </message>
    <message>
        <source>A main page is on the desk already. Accept it or start over first.</source>
        <translation>มีหน้าหลักที่กำลังทำอยู่แล้ว โปรดรับหรือเริ่มใหม่ก่อน</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>เริ่มใหม่</translation>
    </message>
    <message>
        <source>Nothing is kept during the tour. Esc ends it.</source>
        <translation>ระหว่างการแนะนำจะไม่เก็บสิ่งใด กด Esc เพื่อจบ</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to check: %1. Compare each with the card, Enter confirms it.</source>
        <translation>
            <numerusform>ยังต้องตรวจ %n ช่อง: %1 เทียบแต่ละช่องกับบัตร แล้วกด Enter เพื่อยืนยัน</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Accepted and kept: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>รับและเก็บแล้ว: %1 วันนี้ %n ใบ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>รับแล้ว: %1 วันนี้ %n ใบ</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>เปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 was working on this licence. Compare every field yourself, or start over.</source>
        <translation>%1 กำลังทำใบขับขี่นี้อยู่ก่อนหน้า โปรดเทียบทุกช่องด้วยตนเองหรือเริ่มใหม่</translation>
    </message>
    <message>
        <source>A licence was still on the desk when the program ended.</source>
        <translation>ยังมีใบขับขี่ที่ทำค้างอยู่เมื่อโปรแกรมปิด</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>นำกลับมา</translation>
    </message>
    <message>
        <source>Started over. You can bring back what you typed with Undo.</source>
        <translation>เริ่มใหม่แล้ว สิ่งที่คุณพิมพ์ยังเก็บไว้และเลิกทำได้</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>The licence you were working on was put aside without being accepted.</source>
        <translation>ใบขับขี่ที่คุณทำอยู่ถูกพักไว้โดยไม่ได้รับ</translation>
    </message>
    <message>
        <source>Delete this record for good? It cannot be restored.</source>
        <translation>ลบระเบียนนี้ถาวรหรือไม่? จะเรียกคืนไม่ได้</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>The record is deleted.</source>
        <translation>ลบระเบียนแล้ว</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskPage</name>
    <message>
        <source>The picture below goes to %1, which reads it and sends its reading back.</source>
        <translation>ภาพด้านล่างจะส่งไปที่ %1 ซึ่งจะอ่านและส่งผลกลับมา</translation>
    </message>
    <message>
        <source>The fields of accepted licences and their checks go to %1, with the picture below if there is one.</source>
        <translation>ช่องข้อมูลของใบขับขี่ที่รับแล้วและผลตรวจจะส่งไปที่ %1 พร้อมภาพด้านล่างหากมี</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose one with JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>ไม่มีภาพในโฟลเดอร์นี้ เลือกโฟลเดอร์ที่มีไฟล์ JPEG, PNG, TIFF, BMP หรือ WebP</translation>
    </message>
    <message>
        <source>Nothing to look at so far; the folder is still being read.</source>
        <translation>ยังไม่มีสิ่งที่ต้องดู และยังอ่านโฟลเดอร์อยู่</translation>
    </message>
    <message>
        <source>Nothing in this folder needs a look any more.</source>
        <translation>ไม่มีสิ่งที่ต้องดูในโฟลเดอร์นี้แล้ว</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>คลิปบอร์ด</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or open a file.</source>
        <translation>ไม่มีภาพในคลิปบอร์ด โปรดคัดลอกภาพหรือเปิดไฟล์</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskRemote</name>
    <message>
        <source>The service accepts no calls until %1, China time.</source>
        <translation>บริการไม่รับการเรียกจนถึง %1 ตามเวลาจีน</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s %n call(s) are used up; they return at midnight, China time.</source>
        <translation>
            <numerusform>ใช้ครบ %n ครั้งของวันนี้แล้ว จะใช้ได้อีกตอนเที่ยงคืนตามเวลาจีน</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (For support: %2)</source>
        <translation>%1 (สำหรับฝ่ายสนับสนุน: %2)</translation>
    </message>
    <message>
        <source>The service is used, but the keyring of this computer does not take the secret: it is held in memory and has to be typed again after the next start.</source>
        <translation>ใช้บริการแล้ว แต่พวงกุญแจของคอมพิวเตอร์เครื่องนี้ไม่รับรหัสลับ: รหัสลับอยู่ในหน่วยความจำและต้องพิมพ์ใหม่หลังเริ่มครั้งหน้า</translation>
    </message>
    <message>
        <source>The secrets are forgotten here, but the keyring could not be reached: remove the entries of LicenceDesk from it by hand.</source>
        <translation>ลืมรหัสลับที่นี่แล้ว แต่ติดต่อพวงกุญแจไม่ได้: โปรดลบรายการของ LicenceDesk ในพวงกุญแจด้วยตนเอง</translation>
    </message>
    <message>
        <source>%1 answers and lets this desk in. No picture was sent.</source>
        <translation>%1 ตอบและให้จุดทำงานนี้เข้าใช้ ไม่ได้ส่งภาพ</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskServer</name>
    <message>
        <source>Nobody has set this server up yet.</source>
        <translation>ยังไม่มีใครตั้งค่าเซิร์ฟเวอร์นี้</translation>
    </message>
    <message>
        <source>Open the records on this computer first.</source>
        <translation>เปิดระเบียนในคอมพิวเตอร์เครื่องนี้ก่อน</translation>
    </message>
    <message>
        <source>The server is used, but the keyring of this computer does not take its password: it has to be typed again after the next start.</source>
        <translation>ใช้เซิร์ฟเวอร์แล้ว แต่พวงกุญแจของคอมพิวเตอร์เครื่องนี้ไม่รับรหัสผ่าน: ต้องพิมพ์ใหม่หลังเริ่มครั้งหน้า</translation>
    </message>
</context>
<context>
    <name>licencedesk::EmptyState</name>
    <message>
        <source>Put a licence here</source>
        <translation>วางใบขับขี่ที่นี่</translation>
    </message>
    <message>
        <source>Drop a picture of it, or paste one with Ctrl+V. Scans and photographs, main page, duplicate page or the electronic licence.</source>
        <translation>ลากภาพใบขับขี่มาวาง หรือวางด้วย Ctrl+V ใช้ได้ทั้งภาพสแกนและภาพถ่ายของหน้าหลัก หน้าเสริม หรือใบขับขี่อิเล็กทรอนิกส์</translation>
    </message>
    <message>
        <source>No camera found. Plug one in: it starts by itself.</source>
        <translation>ไม่พบกล้อง เสียบกล้องแล้วจะเริ่มทำงานเอง</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>ทุกอย่างอยู่ในคอมพิวเตอร์เครื่องนี้</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportDialog</name>
    <message>
        <source>&amp;Masked</source>
        <translation>ปิดบัง (&amp;M)</translation>
    </message>
    <message>
        <source>In c&amp;lear</source>
        <translation>ไม่ปิดบัง (&amp;L)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>ส่งออกระเบียน</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>เขียนไฟล์</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>รูปแบบไฟล์</translation>
    </message>
    <message>
        <source>Names for people</source>
        <translation>ชื่อสำหรับคนอ่าน</translation>
    </message>
    <message>
        <source>Keys for programs</source>
        <translation>คีย์สำหรับโปรแกรม</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>บรรทัดแรก</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and dates of birth with asterisks</source>
        <translation>ชื่อ หมายเลข ที่อยู่ และวันเกิดแทนด้วยดอกจัน</translation>
    </message>
    <message>
        <source>Everything readable by whoever has the file</source>
        <translation>ผู้ที่มีไฟล์อ่านได้ทั้งหมด</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>รับเมื่อ (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>รูปแบบ (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>โปรไฟล์ (&amp;P)</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>ข้อมูลส่วนบุคคล</translation>
    </message>
    <message>
        <source>First li&amp;ne</source>
        <translation>บรรทัดแรก (&amp;N)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>การเข้ารหัส</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ไฟล์ (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>ขึ้น (&amp;U)</translation>
    </message>
    <message>
        <source>Move the column up (Alt+Up)</source>
        <translation>ย้ายคอลัมน์ขึ้น (Alt+Up)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>ลง (&amp;O)</translation>
    </message>
    <message>
        <source>Move the column down (Alt+Down)</source>
        <translation>ย้ายคอลัมน์ลง (Alt+Down)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Take every column</source>
        <translation>เลือกทุกคอลัมน์</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Take no column</source>
        <translation>ไม่เลือกคอลัมน์ใด</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>คอลัมน์ (&amp;C)</translation>
    </message>
    <message>
        <source>Whole records, with everything that is known of them.</source>
        <translation>ระเบียนทั้งหมดพร้อมข้อมูลทุกอย่างที่มี</translation>
    </message>
    <message>
        <source>The service&apos;s own fields, whatever is chosen here.</source>
        <translation>ช่องข้อมูลของบริการเอง ไม่ว่าจะเลือกอะไรที่นี่</translation>
    </message>
    <message>
        <source>No record was accepted on these days.</source>
        <translation>ไม่มีระเบียนที่รับในวันเหล่านี้</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>เลือกอย่างน้อยหนึ่งคอลัมน์</translation>
    </message>
    <message>
        <source>Complete the passphrase first.</source>
        <translation>วลีรหัสผ่านยังไม่พร้อม</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>กำลังนับ…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ระเบียน</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportStatus</name>
    <message>
        <source>Progress of the export</source>
        <translation>ความคืบหน้าของการส่งออก</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 จาก %2 ระเบียน</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>ส่งออกแล้ว</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>ไม่ได้ส่งออก</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%n ระเบียนใน %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::FieldRow</name>
    <message>
        <source>Why?</source>
        <translation>เหตุใด?</translation>
    </message>
</context>
<context>
    <name>licencedesk::FigurePanel</name>
    <message>
        <source>Nothing in this period</source>
        <translation>ไม่มีข้อมูลในช่วงเวลานี้</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingRow</name>
    <message>
        <source>Why?</source>
        <translation>เหตุใด?</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>กฎ %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingsPanel</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>ตรวจไม่ผ่าน %n ข้อ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>มี %n จุดที่ควรดู</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check that could be made passed</source>
        <translation>ผ่านทุกการตรวจที่ทำได้</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>ยังไม่ได้ตรวจอะไร</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>รายการตรวจ</translation>
    </message>
    <message>
        <source>%1 passed · %2 not checked</source>
        <translation>ผ่าน %1 · ไม่ได้ตรวจ %2</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>แสดงน้อยลง</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>แสดงทั้งหมด</translation>
    </message>
</context>
<context>
    <name>licencedesk::GuardedPage</name>
    <message>
        <source>Back to the desk</source>
        <translation>กลับไปจุดทำงาน</translation>
    </message>
    <message>
        <source>Back to the desk (Esc)</source>
        <translation>กลับไปจุดทำงาน (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>สถิติ</translation>
    </message>
    <message>
        <source>As &amp;tables</source>
        <translation>เป็นตาราง (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>บันทึกเป็น CSV (&amp;S)…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ช่วงเวลา</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 วัน</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 วัน</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 วัน</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>หนึ่งปี</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>เคาน์เตอร์</translation>
    </message>
    <message>
        <source>All figures of this period, for a spreadsheet</source>
        <translation>ตัวเลขทั้งหมดของช่วงเวลานี้สำหรับสเปรดชีต</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>ทุกเคาน์เตอร์</translation>
    </message>
    <message>
        <source>licences accepted</source>
        <translation>ใบขับขี่ที่รับ</translation>
    </message>
    <message>
        <source>seconds per licence, on average</source>
        <translation>วินาทีต่อใบขับขี่โดยเฉลี่ย</translation>
    </message>
    <message>
        <source>accepted although checks had failed</source>
        <translation>รับทั้งที่ตรวจไม่ผ่าน</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>บันทึกสถิติ</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>บันทึกเป็น %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeyRotation</name>
    <message>
        <source>The records were closed; the change of keys is completed next time.</source>
        <translation>ระเบียนถูกปิด จะเปลี่ยนคีย์ต่อจนเสร็จในครั้งหน้า</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>คีย์</translation>
    </message>
    <message>
        <source>The records are locked. Without one of these ways nobody opens them, and a lost one cannot be recovered.</source>
        <translation>ระเบียนถูกล็อก หากไม่มีวิธีใดวิธีหนึ่งต่อไปนี้จะไม่มีใครเปิดได้ และวิธีที่หายไปหาคืนไม่ได้</translation>
    </message>
    <message>
        <source>Print a &amp;recovery key…</source>
        <translation>พิมพ์คีย์กู้คืน (&amp;R)…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>ตั้งวลีรหัสผ่าน (&amp;P)…</translation>
    </message>
    <message>
        <source>Put into the &amp;keyring</source>
        <translation>ใส่ในพวงกุญแจ (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>เปลี่ยนคีย์ (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>หยุด (&amp;S)</translation>
    </message>
    <message>
        <source>All records are sealed with the new keys.</source>
        <translation>ระเบียนทั้งหมดเข้ารหัสด้วยคีย์ใหม่แล้ว</translation>
    </message>
    <message>
        <source>What opens the records</source>
        <translation>สิ่งที่เปิดระเบียน</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>กำลังเปลี่ยนคีย์</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>คีย์อื่น</translation>
    </message>
    <message>
        <source>Seals all records with new keys, after somebody has left who could have copied the old ones. The desk goes on working meanwhile.</source>
        <translation>เข้ารหัสระเบียนทั้งหมดด้วยคีย์ใหม่ หลังจากมีคนที่อาจคัดลอกคีย์เก่าลาออกไป จุดทำงานยังใช้งานต่อได้ระหว่างนั้น</translation>
    </message>
    <message>
        <source>Nothing is locked yet: the records are not open.</source>
        <translation>ยังไม่ได้ล็อกอะไร: ระเบียนไม่ได้เปิดอยู่</translation>
    </message>
    <message>
        <source>✓ the keyring of this computer</source>
        <translation>✓ พวงกุญแจของคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>– keyring of this computer not used</source>
        <translation>– ไม่ใช้พวงกุญแจของคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>✓ a passphrase</source>
        <translation>✓ วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>– no passphrase</source>
        <translation>– ไม่มีวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>✓ a printed recovery key</source>
        <translation>✓ คีย์กู้คืนที่พิมพ์ไว้</translation>
    </message>
    <message>
        <source>– no recovery key</source>
        <translation>– ไม่มีคีย์กู้คืน</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>เปลี่ยนวลีรหัสผ่าน (&amp;P)…</translation>
    </message>
    <message>
        <source>The sheet printed before stops working as soon as there is a new one.</source>
        <translation>แผ่นที่พิมพ์ไว้ก่อนจะใช้เปิดไม่ได้อีกทันทีที่มีแผ่นใหม่</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>สร้างใหม่</translation>
    </message>
    <message>
        <source>The passphrase opens the records now.</source>
        <translation>ตอนนี้วลีรหัสผ่านเปิดระเบียนได้แล้ว</translation>
    </message>
    <message>
        <source>The keyring opens the records at the next start; nothing has to be typed.</source>
        <translation>พวงกุญแจจะเปิดระเบียนเมื่อเริ่มครั้งหน้า ไม่ต้องพิมพ์อะไร</translation>
    </message>
    <message>
        <source>All records are sealed again. A backup from before still opens with its own passphrase.</source>
        <translation>เข้ารหัสระเบียนทั้งหมดใหม่แล้ว ข้อมูลสำรองก่อนหน้ายังเปิดด้วยวลีรหัสผ่านของตัวเอง</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>เปลี่ยนคีย์</translation>
    </message>
</context>
<context>
    <name>licencedesk::LivePictureView</name>
    <message>
        <source>Live picture. %1</source>
        <translation>ภาพสด %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::LiveStage</name>
    <message>
        <source>Which camera, how it stands, when it captures</source>
        <translation>เลือกกล้อง ทิศทางภาพ และเวลาที่ถ่าย</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>กล้อง</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>กล้อง: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>จุดทำงาน</translation>
    </message>
    <message>
        <source>The licence being worked on (Ctrl+L)</source>
        <translation>ใบขับขี่ที่กำลังทำ (Ctrl+L)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>เมนู (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>เมนู</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>ลักษณะที่ปรากฏ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>คอนทราสต์สูง</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>ขนาดอักษร %1 %</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>ส่งออกระเบียน</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n licence(s) to %1</source>
        <translation>
            <numerusform>ส่งออกใบขับขี่ %n ใบไปที่ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Read corrections back</source>
        <translation>นำเข้าการแก้ไข</translation>
    </message>
    <message>
        <source>Records · %1 today</source>
        <translation>ระเบียน · วันนี้ %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ระเบียน</translation>
    </message>
    <message>
        <source>The records are not open yet.</source>
        <translation>ยังไม่ได้เปิดระเบียน</translation>
    </message>
    <message>
        <source>Accepted licences are sent to %1</source>
        <translation>ใบขับขี่ที่รับแล้วจะส่งไปที่ %1</translation>
    </message>
    <message>
        <source>Licences are sent to %1 when you ask it</source>
        <translation>ใบขับขี่จะส่งไปที่ %1 เมื่อคุณสอบถาม</translation>
    </message>
    <message>
        <source>Records are transferred, sealed, to the firm&apos;s server</source>
        <translation>ระเบียนถูกเข้ารหัสและส่งต่อไปยังเซิร์ฟเวอร์ของบริษัท</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>ออฟไลน์: ไม่มีข้อมูลออกจากคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) were not sent: see the outbox (%1)</source>
        <translation>
            <numerusform>ใบขับขี่ %n ใบไม่ได้ส่ง: ดูกล่องขาออก (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait to be sent to %1</source>
        <translation>
            <numerusform>ใบขับขี่ %n ใบรอส่งไปที่ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted licence(s) are not exported yet and will be gone. Export them, or close again.</source>
        <translation>
            <numerusform>ใบขับขี่ที่รับแล้ว %n ใบยังไม่ได้ส่งออกและจะหายไป โปรดส่งออก หรือกดปิดอีกครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
</context>
<context>
    <name>licencedesk::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>คู่มือ</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>ค้นหาในคู่มือ</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>บท</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n แห่ง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>ปิดข้อความนี้</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorButton</name>
    <message>
        <source>Sign out</source>
        <translation>ลงชื่อออก</translation>
    </message>
    <message>
        <source>Change PIN or passphrase…</source>
        <translation>เปลี่ยน PIN หรือวลีรหัสผ่าน…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>ปัจจัยที่สอง…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>ลงชื่อเข้าใช้: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorsPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>เพิ่ม (&amp;A)…</translation>
    </message>
    <message>
        <source>Name and &amp;role…</source>
        <translation>ชื่อและบทบาท (&amp;R)…</translation>
    </message>
    <message>
        <source>New &amp;PIN…</source>
        <translation>PIN ใหม่ (&amp;P)…</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>ระงับ (&amp;Z)</translation>
    </message>
    <message>
        <source>Remove second factor</source>
        <translation>นำปัจจัยที่สองออก</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>บันทึกกฎ (&amp;S)</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>กลับไปจุดทำงาน</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>ผู้ปฏิบัติงาน</translation>
    </message>
    <message>
        <source>Accounts are never deleted, because the audit log names them; freeze those who left.</source>
        <translation>บัญชีจะไม่ถูกลบเพราะมีชื่ออยู่ในบันทึกการตรวจสอบ ให้ระงับบัญชีของผู้ที่ลาออก</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>ปลดระงับ (&amp;L)</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxModel</name>
    <message>
        <source>%1, %2, queued %3</source>
        <translation>%1, %2, เข้าคิว %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>หมายเลข</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>เข้าคิว</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>ครั้งที่ลอง</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>ลองครั้งต่อไป</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>เหตุการณ์</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>กล่องขาออก</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>ส่งอีกครั้ง (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>ทิ้ง (&amp;D)</translation>
    </message>
    <message>
        <source>Show in &amp;clear</source>
        <translation>แสดงแบบไม่ปิดบัง (&amp;C)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>To the current service, from the beginning (Enter)</source>
        <translation>ไปยังบริการปัจจุบันตั้งแต่ต้น (Enter)</translation>
    </message>
    <message>
        <source>It is not sent, and its picture is deleted (Del)</source>
        <translation>จะไม่ส่ง และภาพจะถูกลบ (Del)</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>นานครึ่งนาที และมีการบันทึกไว้ (Ctrl+R)</translation>
    </message>
    <message>
        <source>Outbox, newest first</source>
        <translation>กล่องขาออก ใหม่สุดก่อน</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>ทั้งหมด (%1)</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>ต้องดำเนินการ (%1)</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>รอส่ง (%1)</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>ส่งแล้ว (%1)</translation>
    </message>
    <message>
        <source>Nothing in this state.</source>
        <translation>ไม่มีรายการในสถานะนี้</translation>
    </message>
    <message>
        <source>The outbox keeps accepted licences that go to a service elsewhere, sealed, until they have gone. It is off: nothing leaves this desk. A service is set up in the settings.</source>
        <translation>กล่องขาออกเก็บใบขับขี่ที่รับแล้วซึ่งจะส่งไปยังบริการภายนอกแบบเข้ารหัสจนกว่าจะส่งออกไป ขณะนี้ปิดอยู่: ไม่มีข้อมูลออกจากจุดทำงานนี้ ตั้งค่าบริการได้ในการตั้งค่า</translation>
    </message>
    <message>
        <source>The outbox is empty. Accepted licences that go to the service are kept here, sealed, until they have gone.</source>
        <translation>กล่องขาออกว่างเปล่า ใบขับขี่ที่รับแล้วซึ่งจะส่งไปยังบริการจะเก็บไว้ที่นี่แบบเข้ารหัสจนกว่าจะส่งออกไป</translation>
    </message>
    <message>
        <source>Discard it? The service may have got it already: then discarding only ends the doubt here. If it has not, it will never be sent. It is noted in the audit log.</source>
        <translation>ทิ้งรายการนี้หรือไม่? บริการอาจได้รับแล้ว การทิ้งเพียงยุติข้อสงสัยที่นี่ หากยังไม่ได้รับ จะไม่มีการส่งอีก การกระทำนี้จะลงในบันทึกการตรวจสอบ</translation>
    </message>
    <message>
        <source>Take it off the list? It has been sent; that stays noted on the record.</source>
        <translation>เอาออกจากรายการหรือไม่? ส่งไปแล้ว และยังมีหมายเหตุไว้ในระเบียน</translation>
    </message>
    <message>
        <source>Discard it? It is not sent, and its picture is deleted. The record stays. It is noted in the audit log.</source>
        <translation>ทิ้งรายการนี้หรือไม่? จะไม่ส่งและภาพจะถูกลบ ระเบียนยังอยู่ การกระทำนี้จะลงในบันทึกการตรวจสอบ</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>เอาออก</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>ทิ้งรายการ</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>ปิดบังอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPanel</name>
    <message>
        <source>nothing</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>This desk:</source>
        <translation>จุดทำงานนี้:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>บริการ:</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>รายการที่เลือก</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>การส่ง</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>เข้าคิว</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1 โดย %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>ครั้งที่ลอง</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>ลองครั้งต่อไป</translation>
    </message>
    <message>
        <source>Request number, for the service&apos;s support</source>
        <translation>หมายเลขคำขอ สำหรับฝ่ายสนับสนุนของบริการ</translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>คัดลอกหมายเลข (&amp;N)</translation>
    </message>
    <message>
        <source>This desk and the service, in clear</source>
        <translation>จุดทำงานนี้และบริการ แบบไม่ปิดบัง</translation>
    </message>
    <message>
        <source>This desk and the service</source>
        <translation>จุดทำงานนี้และบริการ</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxStrip</name>
    <message>
        <source>Calls made today</source>
        <translation>จำนวนครั้งเรียกวันนี้</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>หยุดชั่วคราว (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>ทำต่อ (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>ลองเดี๋ยวนี้ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>การตั้งค่า (&amp;S)…</translation>
    </message>
</context>
<context>
    <name>licencedesk::PageButton</name>
    <message>
        <source>%1: not there yet, opens a picture</source>
        <translation>%1: ยังไม่มี กดเพื่อเปิดภาพ</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) to check</source>
        <translation>
            <numerusform>%1: ต้องตรวจ %n ช่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing left to check</source>
        <translation>%1: ไม่เหลืออะไรต้องตรวจ</translation>
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
        <translation>หน้าของใบขับขี่นี้</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>นำหน้านี้ออก</translation>
    </message>
</context>
<context>
    <name>licencedesk::PassphraseDialog</name>
    <message>
        <source>Keep the records</source>
        <translation>เก็บระเบียน</translation>
    </message>
    <message>
        <source>This passphrase locks the records on this computer and is asked for when the program starts. Nobody can read them without it, and it cannot be recovered: print the recovery key afterwards.</source>
        <translation>วลีรหัสผ่านนี้ล็อกระเบียนในคอมพิวเตอร์เครื่องนี้และจะถามเมื่อเริ่มโปรแกรม หากไม่มีวลีนี้จะไม่มีใครอ่านได้ และหาคืนไม่ได้: โปรดพิมพ์คีย์กู้คืนหลังจากนี้</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>วลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>เปิดระเบียน</translation>
    </message>
    <message>
        <source>The records are locked. Licences can be read meanwhile; they are kept as soon as the records are open.</source>
        <translation>ระเบียนถูกล็อก ระหว่างนี้ยังอ่านใบขับขี่ได้ และจะเก็บทันทีที่เปิดระเบียน</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Open the records with the recovery key</source>
        <translation>เปิดระเบียนด้วยคีย์กู้คืน</translation>
    </message>
    <message>
        <source>Type the key from the printed sheet. Capitals, spaces and dashes do not matter.</source>
        <translation>พิมพ์คีย์จากแผ่นที่พิมพ์ไว้ ตัวพิมพ์ใหญ่เล็ก ช่องว่าง และขีดไม่มีผล</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>คีย์กู้คืน</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>ป้อนอีกครั้ง</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>แสดงสิ่งที่พิมพ์</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>อย่างน้อย %1 อักขระ คำสองสามคำจำง่าย</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>สองครั้งไม่ตรงกัน</translation>
    </message>
</context>
<context>
    <name>licencedesk::PlainPage</name>
    <message>
        <source>It is right</source>
        <translation>ถูกต้อง</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>รับ</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>ทุกช่อง</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>สักครู่…</translation>
    </message>
    <message>
        <source>Take a new picture: the whole licence, flat, on a darker ground.</source>
        <translation>ถ่ายใหม่: ให้เห็นใบขับขี่ทั้งใบ วางราบ บนพื้นที่เข้มกว่า</translation>
    </message>
    <message>
        <source>The camera is off. Open a picture, or switch the camera on with F4.</source>
        <translation>กล้องปิดอยู่ เปิดภาพ หรือเปิดกล้องด้วย F4</translation>
    </message>
    <message>
        <source>No other reading</source>
        <translation>ไม่มีผลอ่านอื่น</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>ใช้ “%1”</translation>
    </message>
    <message>
        <source>Put the licence under the camera</source>
        <translation>วางใบขับขี่ใต้กล้อง</translation>
    </message>
    <message>
        <source>Next licence</source>
        <translation>ใบขับขี่ถัดไป</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>กำลังอ่าน…</translation>
    </message>
    <message>
        <source>No licence was found in the picture</source>
        <translation>ไม่พบใบขับขี่ในภาพ</translation>
    </message>
    <message>
        <source>%1: is it right?</source>
        <translation>%1: ถูกต้องหรือไม่?</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>ไม่เหลืออะไรต้องตรวจ</translation>
    </message>
    <message numerus="yes">
        <source>Compare it with the licence and correct it if necessary. %n field(s) left.</source>
        <translation>
            <numerusform>เทียบกับใบขับขี่แล้วแก้หากจำเป็น เหลือ %n ช่อง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::PrivacySection</name>
    <message>
        <source> days</source>
        <translation> วัน</translation>
    </message>
    <message>
        <source>%1: %2 and %3 from before %4</source>
        <translation>%1: %2 และ %3 จากก่อน %4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ระเบียน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n ภาพ</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>ความเป็นส่วนตัว</translation>
    </message>
    <message>
        <source>What is kept of a customer and for how long. What is not needed is best not kept.</source>
        <translation>เก็บข้อมูลใดของลูกค้าและนานเท่าใด สิ่งที่ไม่จำเป็นไม่ควรเก็บ</translation>
    </message>
    <message>
        <source>&amp;Keep these rules</source>
        <translation>บันทึกกฎเหล่านี้ (&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;urge now…</source>
        <translation>ล้างข้อมูลเดี๋ยวนี้ (&amp;U)…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>The card without the portrait</source>
        <translation>บัตรโดยไม่มีภาพใบหน้า</translation>
    </message>
    <message>
        <source>The whole card</source>
        <translation>ทั้งบัตร</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>สิ่งที่เก็บ</translation>
    </message>
    <message>
        <source>Records are kept &amp;for</source>
        <translation>เก็บระเบียนนาน (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pictures that are kept</source>
        <translation>ภาพที่เก็บ (&amp;P)</translation>
    </message>
    <message>
        <source>Pictures are kept f&amp;or</source>
        <translation>เก็บภาพนาน (&amp;O)</translation>
    </message>
    <message>
        <source>Deleted so far</source>
        <translation>สิ่งที่ล้างแล้ว</translation>
    </message>
    <message>
        <source>Expired data is deleted automatically at the start of the program. It is overwritten, and each time leaves a receipt.</source>
        <translation>สิ่งที่ครบกำหนดจะถูกล้างเองเมื่อเริ่มโปรแกรม มีการเขียนทับ และทุกครั้งจะมีหลักฐานไว้</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>หลักฐาน</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is kept for %1; no picture of the licence is kept.</source>
        <translation>เก็บสิ่งที่อ่านได้ %1 ไม่เก็บภาพใบขับขี่</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card without the customer&apos;s face for %2.</source>
        <translation>เก็บสิ่งที่อ่านได้ %1 และเก็บภาพบัตรที่ไม่มีใบหน้าลูกค้า %2</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card with the customer&apos;s face for %2. Customers should be told.</source>
        <translation>เก็บสิ่งที่อ่านได้ %1 และเก็บภาพบัตรที่มีใบหน้าลูกค้า %2 ควรแจ้งลูกค้า</translation>
    </message>
    <message>
        <source>Kept. Expired data goes with the next purge.</source>
        <translation>บันทึกแล้ว สิ่งที่ครบกำหนดจะถูกล้างในครั้งหน้า</translation>
    </message>
    <message>
        <source>Records from before %1 are deleted for good. Nobody can bring them back.</source>
        <translation>ระเบียนก่อน %1 จะถูกลบถาวร ไม่มีใครนำกลับมาได้</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>ลบถาวร</translation>
    </message>
    <message>
        <source>Being deleted and overwritten…</source>
        <translation>กำลังลบและเขียนทับ…</translation>
    </message>
    <message>
        <source>No data has expired.</source>
        <translation>ไม่มีสิ่งที่ครบกำหนด</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>ยังไม่มีหลักฐาน</translation>
    </message>
</context>
<context>
    <name>licencedesk::ProfileBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>บันทึก (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>ลบ (&amp;D)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>โปรไฟล์</translation>
    </message>
    <message>
        <source>Name to save it under</source>
        <translation>ชื่อโปรไฟล์</translation>
    </message>
    <message>
        <source>Keep columns, order and masking under this name</source>
        <translation>เก็บคอลัมน์ ลำดับ และการปิดบังไว้ในชื่อนี้</translation>
    </message>
    <message>
        <source>Forget the profile of this name</source>
        <translation>ลบโปรไฟล์ชื่อนี้</translation>
    </message>
</context>
<context>
    <name>licencedesk::RangeBox</name>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>7 วันที่ผ่านมา</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>30 วันที่ผ่านมา</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>ทุกระเบียน</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>จาก … ถึง …</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>รับแล้ว</translation>
    </message>
</context>
<context>
    <name>licencedesk::ReasonBar</name>
    <message>
        <source>Supervisor&apos;s PIN or passphrase</source>
        <translation>PIN หรือวลีรหัสผ่านของหัวหน้างาน</translation>
    </message>
    <message>
        <source>Code from the supervisor&apos;s app</source>
        <translation>รหัสจากแอปของหัวหน้างาน</translation>
    </message>
    <message>
        <source>A supervisor authorises it; you stay signed in.</source>
        <translation>หัวหน้างานเป็นผู้รับรอง คุณยังลงชื่อเข้าใช้อยู่</translation>
    </message>
    <message>
        <source>Why is it accepted anyway?</source>
        <translation>เหตุใดจึงยังรับ?</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>รับด้วยเหตุผลนี้</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>กลับ (Esc)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>ชื่อหัวหน้างาน</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. The reason is kept with the record.</source>
        <translation>
            <numerusform>ตรวจไม่ผ่าน %n ข้อ เหตุผลจะเก็บไว้กับระเบียน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordPanel</name>
    <message>
        <source>The selected record</source>
        <translation>ระเบียนที่เลือก</translation>
    </message>
    <message>
        <source>Licence, in clear</source>
        <translation>ใบขับขี่แบบไม่ปิดบัง</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ใบขับขี่</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>รายการตรวจ: %1</translation>
    </message>
    <message>
        <source>Accepted anyway by %1</source>
        <translation>รับแม้ไม่ผ่าน โดย %1</translation>
    </message>
    <message>
        <source>Exported as %1, %2</source>
        <translation>ส่งออกเป็น %1, %2</translation>
    </message>
    <message>
        <source>Who had it open, 30 days</source>
        <translation>ผู้ที่เปิดดูใน 30 วัน</translation>
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
        <translation>ผ่าน</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>มีข้อสังเกต</translation>
    </message>
    <message>
        <source>Failed, accepted</source>
        <translation>ไม่ผ่าน แต่รับ</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>ไม่ได้ตรวจ</translation>
    </message>
    <message>
        <source>Accepted although checks had failed</source>
        <translation>รับทั้งที่ตรวจไม่ผ่าน</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>เลขที่ใบขับขี่</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>ใช้ได้ถึง</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>รายการตรวจ</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>การแก้ไข</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>ผู้ปฏิบัติงาน</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>เวลาที่รับ</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsPage</name>
    <message>
        <source>Reopen</source>
        <translation>เปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>Put the record on the desk again (Enter)</source>
        <translation>เปิดระเบียนกลับมาทำงานอีกครั้ง (Enter)</translation>
    </message>
    <message>
        <source>Show in clear</source>
        <translation>แสดงแบบไม่ปิดบัง</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>นานครึ่งนาที และมีการบันทึกไว้ (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>For good (Del)</source>
        <translation>ถาวร (Del)</translation>
    </message>
    <message>
        <source>Number, its last four, name, date, operator, vehicle, passed, failed…</source>
        <translation>หมายเลข เลขสี่ตัวท้าย ชื่อ วันที่ ผู้ปฏิบัติงาน รถ ผ่าน ไม่ผ่าน…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>ค้นหาระเบียน</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>ระเบียน</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>ช่วงเวลา</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 วัน</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 วัน</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>รายการตรวจ</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>ผลลัพธ์ใดก็ได้</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>มากกว่า %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n ระเบียน</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. A number or a name is found when it is whole; of a number the last four are enough.</source>
        <translation>ไม่พบ ต้องใช้หมายเลขหรือชื่อเต็ม สำหรับหมายเลขใช้สี่ตัวท้ายก็พอ</translation>
    </message>
    <message>
        <source>No licence accepted yet.</source>
        <translation>ยังไม่ได้รับใบขับขี่</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>ปิดบังอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecoveryKeyDialog</name>
    <message>
        <source>Counter: %1. Printed on %2.</source>
        <translation>เคาน์เตอร์: %1 พิมพ์เมื่อ %2</translation>
    </message>
    <message>
        <source>Recovery key of the records</source>
        <translation>คีย์กู้คืนของระเบียน</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file of the records can read them. Keep it in a safe, not at the counter.</source>
        <translation>ผู้ที่มีแผ่นนี้และไฟล์ระเบียนอ่านระเบียนได้ โปรดเก็บในตู้นิรภัย ไม่ใช่ที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>It is needed when the computer&apos;s keyring is lost or the passphrase is forgotten. A newer sheet makes this one worthless.</source>
        <translation>ใช้เมื่อพวงกุญแจของคอมพิวเตอร์หายหรือลืมวลีรหัสผ่าน แผ่นใหม่จะทำให้แผ่นนี้ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>คีย์กู้คืน</translation>
    </message>
    <message>
        <source>If the keyring of this computer is lost, or the passphrase forgotten, only this key opens the records. It is shown once. Print it and keep it in a safe, not at the counter.</source>
        <translation>หากพวงกุญแจของคอมพิวเตอร์เครื่องนี้หายหรือลืมวลีรหัสผ่าน มีเพียงคีย์นี้ที่เปิดระเบียนได้ แสดงเพียงครั้งเดียว โปรดพิมพ์และเก็บในตู้นิรภัย ไม่ใช่ที่เคาน์เตอร์</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>ฉันพิมพ์หรือจดไว้แล้ว</translation>
    </message>
    <message>
        <source>Save as PDF to print…</source>
        <translation>บันทึกเป็น PDF เพื่อพิมพ์…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>เขียนไฟล์ไม่ได้: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteDesk</name>
    <message>
        <source>The customer has to agree first. Tick it below when they have.</source>
        <translation>ลูกค้าต้องยินยอมก่อน เมื่อยินยอมแล้วให้ทำเครื่องหมายด้านล่าง</translation>
    </message>
    <message>
        <source>Not sent to %1.</source>
        <translation>ไม่ได้ส่งไปที่ %1</translation>
    </message>
    <message>
        <source>It was typed in: there is no picture to send.</source>
        <translation>ป้อนด้วยมือ: ไม่มีภาพให้ส่ง</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1: the customer&apos;s consent was not ticked.</source>
        <translation>รับแล้ว แต่ไม่ได้ส่งไปที่ %1: ไม่ได้ทำเครื่องหมายว่าลูกค้ายินยอม</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1. %2</source>
        <translation>รับแล้ว แต่ไม่ได้ส่งไปที่ %1 %2</translation>
    </message>
    <message>
        <source>Accepted, but it cannot be sent to %1. %2</source>
        <translation>รับแล้ว แต่ส่งไปที่ %1 ไม่ได้ %2</translation>
    </message>
    <message>
        <source>The picture cannot be made ready for sending.</source>
        <translation>เตรียมภาพเพื่อส่งไม่ได้</translation>
    </message>
    <message>
        <source>%1 is reading the licence…</source>
        <translation>%1 กำลังอ่านใบขับขี่…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>สอบถามอีกครั้ง</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads the same in %n field(s).</source>
        <translation>
            <numerusform>%1 อ่านได้ตรงกัน %n ช่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read nothing in this picture.</source>
        <translation>%1 อ่านอะไรในภาพนี้ไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads %n field(s) differently: compare each with the card.</source>
        <translation>
            <numerusform>%1 อ่านได้ต่างกัน %n ช่อง: เทียบแต่ละช่องกับบัตร</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteSection</name>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>ไม่มีข้อมูลออกจากคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>The keyring did not provide the secret for %1. Type it again and choose “Use this service”.</source>
        <translation>พวงกุญแจไม่ให้สิ่งที่ %1 ต้องการ โปรดพิมพ์ใหม่แล้วเลือก “ใช้บริการนี้”</translation>
    </message>
    <message>
        <source>%1 is used. Its secret is held in memory only: it has to be typed again after the next start.</source>
        <translation>กำลังใช้ %1 รหัสลับอยู่ในหน่วยความจำเท่านั้น: ต้องพิมพ์ใหม่หลังเริ่มครั้งหน้า</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>กำลังใช้ %1</translation>
    </message>
    <message>
        <source>Remote service</source>
        <translation>บริการภายนอก</translation>
    </message>
    <message>
        <source>A second opinion from a service elsewhere, or the way of accepted licences into the firm&apos;s own system. Reading and checking work without it.</source>
        <translation>ให้บริการภายนอกช่วยอ่านอีกครั้ง หรือส่งใบขับขี่ที่รับแล้วเข้าระบบของบริษัท การอ่านและการตรวจทำงานได้โดยไม่ต้องใช้</translation>
    </message>
    <message>
        <source>&amp;Work without a service</source>
        <translation>ทำงานโดยไม่ใช้ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Forget the secrets</source>
        <translation>ลืมรหัสลับ (&amp;F)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>เลือกไฟล์ (&amp;F)…</translation>
    </message>
    <message>
        <source>Send accepted licences by &amp;themselves</source>
        <translation>ส่งใบขับขี่ที่รับแล้วอัตโนมัติ (&amp;T)</translation>
    </message>
    <message>
        <source>With the &amp;picture of the card</source>
        <translation>พร้อมภาพบัตร (&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;est without a picture</source>
        <translation>ทดสอบโดยไม่ส่งภาพ (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Use this service</source>
        <translation>ใช้บริการนี้ (&amp;U)</translation>
    </message>
    <message>
        <source>Nothing leaves this computer from now on.</source>
        <translation>ตั้งแต่นี้ไปไม่มีข้อมูลออกจากคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>The secrets are gone from this computer.</source>
        <translation>รหัสลับถูกนำออกจากคอมพิวเตอร์เครื่องนี้แล้ว</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สภาพปัจจุบัน</translation>
    </message>
    <message>
        <source>Reads the picture: WeChat&apos;s licence call</source>
        <translation>อ่านภาพ: การอ่านใบขับขี่ของ WeChat</translation>
    </message>
    <message>
        <source>Takes the record: the firm&apos;s own system</source>
        <translation>รับระเบียน: ระบบของบริษัทเอง</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>บริการ</translation>
    </message>
    <message>
        <source>What it &amp;does</source>
        <translation>หน้าที่ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ที่อยู่ (&amp;A)</translation>
    </message>
    <message>
        <source>The firm&apos;s relay, or %1. Without a token: that has a field of its own.</source>
        <translation>เซิร์ฟเวอร์ตัวกลางของบริษัทหรือ %1 ไม่ต้องใส่โทเค็น: มีช่องแยกต่างหาก</translation>
    </message>
    <message>
        <source>&amp;Certificate of the company&apos;s own authority</source>
        <translation>ใบรับรองของผู้ออกใบรับรองของบริษัท (&amp;C)</translation>
    </message>
    <message>
        <source>Empty: those that the system trusts. A certificate that is not trusted is never accepted.</source>
        <translation>ว่าง: ใช้ผู้ออกใบรับรองที่ระบบเชื่อถือ ไม่รับใบรับรองที่ไม่น่าเชื่อถือเด็ดขาด</translation>
    </message>
    <message>
        <source>App id and secret (stable token)</source>
        <translation>AppID และรหัสลับ (โทเค็นแบบคงที่)</translation>
    </message>
    <message>
        <source>App id and secret (the older call)</source>
        <translation>AppID และรหัสลับ (วิธีเก่า)</translation>
    </message>
    <message>
        <source>A token: of a relay, or of an authorizer</source>
        <translation>โทเค็น: ของเซิร์ฟเวอร์ตัวกลางหรือผู้มอบอำนาจ</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>ในนามของใคร</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>วิธีเข้าใช้ (&amp;H)</translation>
    </message>
    <message>
        <source>App &amp;id</source>
        <translation>AppID (&amp;I)</translation>
    </message>
    <message>
        <source>App &amp;secret</source>
        <translation>AppSecret (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Name of the token</source>
        <translation>ชื่อโทเค็น (&amp;N)</translation>
    </message>
    <message>
        <source>For your own reference, such as authorizer_access_token.</source>
        <translation>สำหรับคนที่นี่ เช่น authorizer_access_token</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>โทเค็น (&amp;O)</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>คีย์ลงนาม (&amp;K)</translation>
    </message>
    <message>
        <source>Signs what is sent (HMAC-SHA256). Empty: unsigned.</source>
        <translation>ลงนามสิ่งที่ส่ง (HMAC-SHA256) ว่าง: ไม่ลงนาม</translation>
    </message>
    <message>
        <source>Show once what is sent</source>
        <translation>แสดงสิ่งที่ส่งหนึ่งครั้ง</translation>
    </message>
    <message>
        <source>Ask the customer each time</source>
        <translation>ถามลูกค้าทุกครั้ง</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>ไม่จำกัด</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>สิ่งที่ส่ง</translation>
    </message>
    <message>
        <source>Before a licence &amp;leaves</source>
        <translation>ก่อนส่งใบขับขี่ออก (&amp;L)</translation>
    </message>
    <message>
        <source>Calls a &amp;day</source>
        <translation>จำนวนครั้งเรียกต่อวัน (&amp;D)</translation>
    </message>
    <message>
        <source>The service allows 100 without a contract; they return at midnight, China time.</source>
        <translation>บริการให้ 100 ครั้งโดยไม่มีสัญญา เริ่มนับใหม่ตอนเที่ยงคืนตามเวลาจีน</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: the settings are kept with them.</source>
        <translation>ต้องเปิดระเบียนในคอมพิวเตอร์เครื่องนี้ก่อน: การตั้งค่าเก็บรวมกับระเบียน</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>เก็บไว้แล้ว พิมพ์เพื่อเปลี่ยน</translation>
    </message>
    <message>
        <source>Secrets lie in the keyring of this computer and nowhere else; where there is none they are held in memory until the program is closed.</source>
        <translation>รหัสลับเก็บในพวงกุญแจของคอมพิวเตอร์เครื่องนี้เท่านั้น หากไม่มีพวงกุญแจจะอยู่ในหน่วยความจำจนปิดโปรแกรม</translation>
    </message>
    <message>
        <source>The documents of this service forbid keeping the app secret on a counter&apos;s computer: whoever has the computer could call in the firm&apos;s name. A small relay on a server of the firm keeps the secret and limits the calls; give its address here and paste its token.</source>
        <translation>เอกสารของบริการนี้ห้ามเก็บ AppSecret ในคอมพิวเตอร์ของเคาน์เตอร์: ผู้ที่มีคอมพิวเตอร์จะเรียกใช้ในนามบริษัทได้ ให้เซิร์ฟเวอร์ตัวกลางขนาดเล็กของบริษัทเก็บรหัสลับและจำกัดการเรียก ใส่ที่อยู่ของเซิร์ฟเวอร์นั้นที่นี่แล้ววางโทเค็น</translation>
    </message>
    <message>
        <source>This service is used from now on.</source>
        <translation>ใช้บริการนี้ตั้งแต่นี้ไป</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>กำลังสอบถามบริการ…</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>ใบรับรองของผู้ออกใบรับรอง</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteValue</name>
    <message>
        <source>The service reads</source>
        <translation>บริการอ่านได้</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>ใช้ค่านี้</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>ใช้ %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RentalStrip</name>
    <message>
        <source>Rental</source>
        <translation>การเช่า</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>รถ</translation>
    </message>
    <message>
        <source>The vehicle decides which class is needed</source>
        <translation>รถเป็นตัวกำหนดประเภทที่ต้องใช้</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>รับรถ</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>คืนรถ</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>รับรถ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>คืนรถ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>รถ (&amp;V)</translation>
    </message>
    <message>
        <source>No vehicle chosen</source>
        <translation>ไม่ได้เลือกรถ</translation>
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
        <translation>ไปยังช่องที่ไม่แน่ใจถัดไป</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>confirms it and goes on</source>
        <translation>ยืนยันแล้วไปต่อ</translation>
    </message>
    <message>
        <source>Alt+1 … 5</source>
        <translation>Alt+1 … 5</translation>
    </message>
    <message>
        <source>takes another reading</source>
        <translation>ใช้ผลอ่านอื่น</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>accepts the licence</source>
        <translation>รับใบขับขี่</translation>
    </message>
    <message>
        <source>Only what is doubtful waits for you.</source>
        <translation>มีเฉพาะจุดที่ไม่แน่ใจที่รอคุณ</translation>
    </message>
    <message>
        <source>Fields of the licence</source>
        <translation>ช่องของใบขับขี่</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecondFactorForm</name>
    <message>
        <source>Code from the app</source>
        <translation>รหัสจากแอป</translation>
    </message>
    <message>
        <source>QR code of the key</source>
        <translation>QR โค้ดของคีย์</translation>
    </message>
    <message>
        <source>Key for typing in</source>
        <translation>คีย์สำหรับพิมพ์</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>หรือพิมพ์คีย์นี้ในแอป:</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your phone. From now on it gives you a code for every sign-in.</source>
        <translation>สแกนด้วยแอปยืนยันตัวตนในโทรศัพท์ ตั้งแต่นี้ไปแอปจะให้รหัสทุกครั้งที่ลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows</source>
        <translation>รหัสที่แอปแสดง (&amp;C)</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecretForm</name>
    <message>
        <source>PIN or passphrase in use</source>
        <translation>PIN หรือวลีรหัสผ่านที่ใช้อยู่</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>PIN หรือวลีรหัสผ่านใหม่</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>ป้อนอีกครั้ง</translation>
    </message>
    <message>
        <source>PIN or passphrase in &amp;use</source>
        <translation>PIN หรือวลีรหัสผ่านที่ใช้อยู่ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New PIN or passphrase</source>
        <translation>PIN หรือวลีรหัสผ่านใหม่ (&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>ป้อนอีกครั้ง (&amp;O)</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>สองครั้งไม่ตรงกัน โปรดพิมพ์อีกครั้ง</translation>
    </message>
</context>
<context>
    <name>licencedesk::SendPreview</name>
    <message>
        <source>The picture that is sent</source>
        <translation>ภาพที่ส่ง</translation>
    </message>
    <message>
        <source>What leaves this desk</source>
        <translation>สิ่งที่ออกจากจุดทำงานนี้</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3. Only the card: nothing around it, no file name, no place or time of the photograph.</source>
        <translation>%1 × %2 พิกเซล, %3 เฉพาะบัตรเท่านั้น: ไม่มีสิ่งรอบข้าง ชื่อไฟล์ สถานที่หรือเวลาถ่าย</translation>
    </message>
    <message>
        <source>This is shown once for each service. It can be switched off at any time in the settings.</source>
        <translation>แสดงเพียงครั้งเดียวต่อหนึ่งบริการ ปิดได้ทุกเมื่อในการตั้งค่า</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>ส่ง (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>ไม่ส่ง (&amp;D)</translation>
    </message>
</context>
<context>
    <name>licencedesk::ServerSection</name>
    <message numerus="yes">
        <source>%n change(s) wait to be transferred.</source>
        <translation>
            <numerusform>มี %n การเปลี่ยนแปลงรอส่งต่อ</numerusform>
        </translation>
    </message>
    <message>
        <source>This counter works by itself.</source>
        <translation>เคาน์เตอร์นี้ทำงานลำพัง</translation>
    </message>
    <message>
        <source>The records on this computer are not open: nothing is transferred.</source>
        <translation>ระเบียนในคอมพิวเตอร์เครื่องนี้ไม่ได้เปิด: ไม่ส่งต่อสิ่งใด</translation>
    </message>
    <message>
        <source>The keyring did not provide the password of the server. Type it again and choose “Use this server”.</source>
        <translation>พวงกุญแจไม่ให้รหัสผ่านของเซิร์ฟเวอร์ โปรดพิมพ์ใหม่แล้วเลือก “ใช้เซิร์ฟเวอร์นี้”</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>กำลังเชื่อมต่อ…</translation>
    </message>
    <message>
        <source>Connected: other counters see what is accepted here.</source>
        <translation>เชื่อมต่อแล้ว: เคาน์เตอร์อื่นเห็นสิ่งที่รับที่นี่</translation>
    </message>
    <message>
        <source>Not connected. The desk keeps working and transfers later.</source>
        <translation>ไม่ได้เชื่อมต่อ จุดทำงานใช้งานต่อได้และจะส่งต่อภายหลัง</translation>
    </message>
    <message>
        <source>Several counters</source>
        <translation>หลายเคาน์เตอร์</translation>
    </message>
    <message>
        <source>The counters of a firm share their records through a PostgreSQL server. What is there is sealed; each counter keeps working when the server is away.</source>
        <translation>เคาน์เตอร์ของบริษัทใช้ระเบียนร่วมกันผ่านเซิร์ฟเวอร์ PostgreSQL ข้อมูลที่นั่นเข้ารหัสทั้งหมด เมื่อเซิร์ฟเวอร์ไม่อยู่แต่ละเคาน์เตอร์ยังทำงานต่อได้</translation>
    </message>
    <message>
        <source>&amp;Work without the server</source>
        <translation>ทำงานโดยไม่ใช้เซิร์ฟเวอร์ (&amp;W)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>เลือกไฟล์ (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>ทดสอบการเชื่อมต่อ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>ใช้เซิร์ฟเวอร์นี้ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Set it up with the keys of this counter</source>
        <translation>ตั้งค่าด้วยคีย์ของเคาน์เตอร์นี้ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Join these counters</source>
        <translation>เข้าร่วมเคาน์เตอร์เหล่านี้ (&amp;J)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สภาพปัจจุบัน</translation>
    </message>
    <message>
        <source>Encrypted, server verified</source>
        <translation>เข้ารหัส และเซิร์ฟเวอร์พิสูจน์ตัวตน</translation>
    </message>
    <message>
        <source>Encrypted, server not verified</source>
        <translation>เข้ารหัส โดยไม่ตรวจว่าเป็นใคร</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>ไม่เข้ารหัส: เฉพาะในคอมพิวเตอร์เครื่องนี้</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>เซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>โฮสต์ (&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>พอร์ต (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>ฐานข้อมูล (&amp;D)</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>ผู้ใช้ (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>รหัสผ่าน (&amp;P)</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer and nowhere else.</source>
        <translation>เก็บในพวงกุญแจของคอมพิวเตอร์เครื่องนี้เท่านั้น</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>การเข้ารหัส (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority</source>
        <translation>ใบรับรองของผู้ออกใบรับรอง (&amp;C)</translation>
    </message>
    <message>
        <source>Empty: the one that the system has for this user.</source>
        <translation>ว่าง: ใช้ของระบบสำหรับผู้ใช้นี้</translation>
    </message>
    <message>
        <source>Passphrase or recovery &amp;key of the firm</source>
        <translation>วลีรหัสผ่านหรือคีย์กู้คืนของบริษัท (&amp;K)</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of the firm</source>
        <translation>วลีรหัสผ่านหรือคีย์กู้คืนของบริษัท</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: they are what is transferred.</source>
        <translation>ต้องเปิดระเบียนในคอมพิวเตอร์เครื่องนี้ก่อน: เพราะเป็นสิ่งที่ส่งต่อ</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>กำลังสอบถามเซิร์ฟเวอร์…</translation>
    </message>
    <message>
        <source>The server answers, and its records are sealed with the keys of this counter.</source>
        <translation>เซิร์ฟเวอร์ตอบ และระเบียนเข้ารหัสด้วยคีย์ของเคาน์เตอร์นี้</translation>
    </message>
    <message>
        <source>The server answers. No counter has set it up yet: this one can be the first.</source>
        <translation>เซิร์ฟเวอร์ตอบ ยังไม่มีเคาน์เตอร์ใดตั้งค่าไว้: เคาน์เตอร์นี้เป็นรายแรกได้</translation>
    </message>
    <message>
        <source>The server answers. Its records are sealed with keys that this counter does not have yet.</source>
        <translation>เซิร์ฟเวอร์ตอบ ระเบียนเข้ารหัสด้วยคีย์ที่เคาน์เตอร์นี้ยังไม่มี</translation>
    </message>
    <message>
        <source>This server is used from now on.</source>
        <translation>ใช้เซิร์ฟเวอร์นี้ตั้งแต่นี้ไป</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>ใบรับรองของผู้ออกใบรับรอง</translation>
    </message>
</context>
<context>
    <name>licencedesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>หมวดของการตั้งค่า</translation>
    </message>
</context>
<context>
    <name>licencedesk::SetupPage</name>
    <message>
        <source>Save the target as PDF…</source>
        <translation>บันทึกแผ่นทดสอบเป็น PDF…</translation>
    </message>
    <message>
        <source>1. Print the target at 100 % and check its ruler.
2. Cut it out and lay it where licences lie, in a sleeve if licences lie in one.
3. Change what is said here until everything is good.</source>
        <translation>1. พิมพ์แผ่นทดสอบที่ 100 % แล้วตรวจไม้บรรทัด
2. ตัดออกแล้ววางตรงที่วางใบขับขี่ ใส่ซองหากใบขับขี่อยู่ในซอง
3. ปรับตามที่แจ้งที่นี่จนทุกอย่างดี</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>กลับไปจุดทำงาน</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>ตรวจจุดทำงาน</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>สิ่งที่วัดได้</translation>
    </message>
    <message>
        <source>Saved as %1. Print it at 100 %, not “fit to page”.</source>
        <translation>บันทึกเป็น %1 พิมพ์ที่ 100 % ไม่ใช่ “พอดีหน้า”</translation>
    </message>
    <message>
        <source>This desk is good: every test passed</source>
        <translation>จุดทำงานนี้ดี: ผ่านทุกข้อ</translation>
    </message>
    <message>
        <source>Lay the target under the camera: it is not seen yet</source>
        <translation>วางแผ่นทดสอบใต้กล้อง: ยังมองไม่เห็น</translation>
    </message>
    <message>
        <source>Switch on the camera</source>
        <translation>เปิดกล้อง</translation>
    </message>
</context>
<context>
    <name>licencedesk::ShortcutsDialog</name>
    <message>
        <source>Fields</source>
        <translation>ช่อง</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>ช่องถัดไปที่ต้องตรวจ</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Previous field to check</source>
        <translation>ช่องก่อนหน้าที่ต้องตรวจ</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Confirm the field and go on</source>
        <translation>ยืนยันช่องแล้วไปต่อ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Neighbouring field</source>
        <translation>ช่องข้างเคียง</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>ขึ้น, ลง</translation>
    </message>
    <message>
        <source>Take another reading</source>
        <translation>ใช้ผลอ่านอื่น</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5</source>
        <translation>Alt+1 ถึง Alt+5</translation>
    </message>
    <message>
        <source>Take what the service reads</source>
        <translation>ใช้ค่าที่บริการอ่านได้</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>Move the box, with Shift resize it</source>
        <translation>ย้ายกรอบ กดกับ Shift เพื่อปรับขนาด</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>ปุ่มลูกศร</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ใบขับขี่</translation>
    </message>
    <message>
        <source>Page of the licence</source>
        <translation>หน้าของใบขับขี่</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+3</source>
        <translation>Ctrl+1 ถึง Ctrl+3</translation>
    </message>
    <message>
        <source>Camera and pictures</source>
        <translation>กล้องและภาพ</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>หน้าต่าง</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>เมนู</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>แป้นพิมพ์ลัด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>licencedesk::SignInView</name>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN หรือวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Code from the app</source>
        <translation>รหัสจากแอป</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ลงชื่อออก</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>ลืม PIN หรือทำโทรศัพท์หาย?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>รหัสจากแอปยืนยันตัวตน (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ชื่อ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>PIN หรือวลีรหัสผ่าน (&amp;P)</translation>
    </message>
    <message>
        <source>Choose your own PIN or passphrase</source>
        <translation>ตั้ง PIN หรือวลีรหัสผ่านของตนเอง</translation>
    </message>
    <message>
        <source>%1, somebody else knows your current PIN or passphrase. Nobody will know the new one.</source>
        <translation>มีผู้อื่นรู้ PIN ที่คุณ %1 ใช้อยู่ ของใหม่จะไม่มีใครรู้</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>ใช้ตั้งแต่นี้ไป</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>ตั้งค่าปัจจัยที่สอง</translation>
    </message>
    <message>
        <source>Supervisors and auditors sign in with a code as well.</source>
        <translation>หัวหน้างานและผู้ตรวจสอบลงชื่อเข้าใช้ด้วยรหัสเพิ่มด้วย</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>จุดทำงานถูกล็อก</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>What was being worked on stays as it is.</source>
        <translation>งานที่ทำอยู่จะคงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>Your name and your PIN or passphrase, please.</source>
        <translation>โปรดป้อนชื่อและ PIN หรือวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ปลดล็อก</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>ลองหลายครั้งเกินไป</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n second(s).</source>
        <translation>
            <numerusform>ลองได้อีกใน %n วินาที</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::StageView</name>
    <message>
        <source>Detect the page</source>
        <translation>หาว่าเป็นหน้าใดเอง</translation>
    </message>
    <message>
        <source>Which page this is</source>
        <translation>นี่คือหน้าใด</translation>
    </message>
    <message>
        <source>Put the corners on the card. Arrows move, Space: next corner</source>
        <translation>วางมุมบนบัตร ลูกศรย้ายมุม Space: มุมถัดไป</translation>
    </message>
    <message>
        <source>Read (Enter)</source>
        <translation>อ่าน (Enter)</translation>
    </message>
    <message>
        <source>Typed in by hand, without a picture.
Open one to have it beside the fields.</source>
        <translation>ป้อนด้วยมือ ไม่มีภาพ
เปิดภาพเพื่อดูข้างช่องข้อมูล</translation>
    </message>
    <message>
        <source>The photograph itself was not kept. Open the picture again to set its corners.</source>
        <translation>ไม่ได้เก็บภาพถ่ายต้นฉบับไว้ เปิดภาพใหม่เพื่อกำหนดมุม</translation>
    </message>
    <message>
        <source>The corners cross each other. Put them on the card in order: top left, top right, bottom right, bottom left.</source>
        <translation>มุมไขว้กัน วางบนบัตรตามลำดับ: ซ้ายบน ขวาบน ขวาล่าง ซ้ายล่าง</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreGuide</name>
    <message>
        <source>This computer has no keyring. Accepted licences are kept only until the program is closed, unless you choose a passphrase for them.</source>
        <translation>คอมพิวเตอร์เครื่องนี้ไม่มีพวงกุญแจ ใบขับขี่ที่รับแล้วจะเก็บจนปิดโปรแกรมเท่านั้น เว้นแต่คุณจะตั้งวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>ตั้งวลีรหัสผ่าน</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>ถามพวงกุญแจอีกครั้ง</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>เปิดระเบียน</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>ใช้คีย์กู้คืน</translation>
    </message>
    <message>
        <source>The records are kept, locked by this computer alone. Print the recovery key: without it they are lost with the computer.</source>
        <translation>ระเบียนถูกเก็บและล็อกด้วยคอมพิวเตอร์เครื่องนี้เท่านั้น โปรดพิมพ์คีย์กู้คืน: หากไม่มี ระเบียนจะหายไปพร้อมคอมพิวเตอร์</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>คีย์กู้คืน</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreSession</name>
    <message>
        <source>LicenceDesk is open already in another window, which has the records. Go on there; nothing is kept from this one.</source>
        <translation>LicenceDesk เปิดอยู่แล้วในหน้าต่างอื่นซึ่งถือระเบียนอยู่ โปรดทำต่อที่นั่น หน้าต่างนี้จะไม่เก็บอะไร</translation>
    </message>
    <message>
        <source>This desk has keys of its own already.</source>
        <translation>จุดทำงานนี้มีคีย์ของตัวเองแล้ว</translation>
    </message>
    <message>
        <source>The keys are being changed; it continues next time.</source>
        <translation>กำลังเปลี่ยนคีย์ จะทำต่อในครั้งหน้า</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetBox</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>เรียกดู (&amp;B)…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>ตั้งชื่อไฟล์ที่จะเขียน</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>ไม่มีโฟลเดอร์นี้</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>ไฟล์นี้มีอยู่แล้วและจะถูกแทนที่</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetPicture</name>
    <message>
        <source>No picture</source>
        <translation>ไม่มีภาพ</translation>
    </message>
    <message>
        <source>Picture of the camera: the target is in view</source>
        <translation>ภาพจากกล้อง: เห็นแผ่นทดสอบ</translation>
    </message>
    <message>
        <source>Picture of the camera: no target in view</source>
        <translation>ภาพจากกล้อง: ไม่เห็นแผ่นทดสอบ</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>ไม่มีภาพจากกล้อง</translation>
    </message>
</context>
<context>
    <name>licencedesk::Tour</name>
    <message>
        <source>The licence, straightened</source>
        <translation>ใบขับขี่ที่ปรับตรงแล้ว</translation>
    </message>
    <message>
        <source>This one is invented. The picture follows the field that you are on.</source>
        <translation>ใบนี้เป็นใบสมมติ ภาพจะเลื่อนตามช่องที่คุณอยู่</translation>
    </message>
    <message>
        <source>Only doubt waits for you</source>
        <translation>มีเฉพาะจุดที่ไม่แน่ใจที่รอคุณ</translation>
    </message>
    <message>
        <source>What is not sure is marked. Tab leads to the next one, Enter confirms it.</source>
        <translation>สิ่งที่ไม่แน่ใจจะทำเครื่องหมายไว้ Tab ไปยังช่องถัดไป Enter ยืนยัน</translation>
    </message>
    <message>
        <source>Another reading, one key away</source>
        <translation>ผลอ่านอื่น กดปุ่มเดียว</translation>
    </message>
    <message>
        <source>Alt+1 takes the first reading listed here. Or type what the card says.</source>
        <translation>Alt+1 ใช้ผลอ่านแรกในรายการนี้ หรือพิมพ์ตามที่อยู่บนบัตร</translation>
    </message>
    <message>
        <source>Vehicle and dates</source>
        <translation>รถและวันที่</translation>
    </message>
    <message>
        <source>The checks depend on them: class, age, and validity until the return.</source>
        <translation>การตรวจขึ้นอยู่กับข้อมูลเหล่านี้: ประเภท อายุ และใบขับขี่ที่ใช้ได้ถึงวันคืนรถ</translation>
    </message>
    <message>
        <source>Checks for this rental</source>
        <translation>รายการตรวจของการเช่านี้</translation>
    </message>
    <message>
        <source>Each has passed, asks for a look, or has failed. Shift+F1 says why, and what the rule rests on.</source>
        <translation>แต่ละข้อเป็นผ่าน ควรดู หรือไม่ผ่าน Shift+F1 บอกเหตุผลและที่มาของกฎ</translation>
    </message>
    <message>
        <source>Accept, and the next one</source>
        <translation>รับ แล้วไปใบถัดไป</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the licence and clears the desk. In this tour nothing is kept.</source>
        <translation>Ctrl+Enter เก็บใบขับขี่และล้างจุดทำงาน ในการแนะนำนี้จะไม่เก็บสิ่งใด</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourCard</name>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>จบการแนะนำ</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>จบการแนะนำ (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourOffer</name>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>แนะนำการใช้งาน (1 นาที)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ไว้ภายหลัง</translation>
    </message>
    <message>
        <source>New here? See the desk at work on an invented licence.</source>
        <translation>เพิ่งเริ่มใช้? ดูการทำงานจริงกับใบขับขี่สมมติ</translation>
    </message>
</context>
<context>
    <name>licencedesk::WatchListSection</name>
    <message>
        <source>Do-not-rent list</source>
        <translation>รายชื่อห้ามเช่า</translation>
    </message>
    <message>
        <source>When a licence with one of these numbers comes to the desk, a check fails and shows the reason. The list keeps no numbers, only what recognises them; it can be asked but not read.</source>
        <translation>เมื่อมีใบขับขี่ที่มีหมายเลขเหล่านี้มา การตรวจจะไม่ผ่านและแสดงเหตุผล รายชื่อไม่เก็บหมายเลข เก็บเฉพาะสิ่งที่ใช้จำแนก สอบถามได้แต่อ่านไม่ได้</translation>
    </message>
    <message>
        <source>&amp;Is it on the list?</source>
        <translation>อยู่ในรายชื่อหรือไม่? (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>เพิ่มในรายชื่อ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>เอาออก (&amp;T)</translation>
    </message>
    <message>
        <source>Licence &amp;number</source>
        <translation>เลขที่ใบขับขี่ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>เหตุผล (&amp;R)</translation>
    </message>
    <message>
        <source>Shown to whoever has the licence on the desk; write only what you can justify.</source>
        <translation>ผู้ที่ทำใบขับขี่นี้จะเห็น โปรดเขียนสิ่งที่คุณรับผิดชอบได้</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are on the list.</source>
        <translation>
            <numerusform>มี %n หมายเลขในรายชื่อ</numerusform>
        </translation>
    </message>
    <message>
        <source>It has been on the list since %1: %2</source>
        <translation>อยู่ในรายชื่อตั้งแต่ %1: %2</translation>
    </message>
    <message>
        <source>It is not on the list.</source>
        <translation>ไม่อยู่ในรายชื่อ</translation>
    </message>
    <message>
        <source>The number is now on the list.</source>
        <translation>เพิ่มหมายเลขในรายชื่อแล้ว</translation>
    </message>
    <message>
        <source>The number was taken off the list.</source>
        <translation>เอาหมายเลขออกจากรายชื่อแล้ว</translation>
    </message>
</context>
<context>
    <name>licencedesk::WhyCard</name>
    <message>
        <source>Note</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ผ่าน</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>ควรดู</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ไม่ผ่าน</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>ตรวจไม่ได้</translation>
    </message>
    <message>
        <source>%1 (set by your firm; usually: %2)</source>
        <translation>%1 (บริษัทของคุณกำหนด ปกติ: %2)</translation>
    </message>
    <message>
        <source>Nothing legible was found at its place on the card.</source>
        <translation>ไม่พบสิ่งที่อ่านออกในตำแหน่งบนบัตร</translation>
    </message>
    <message>
        <source>At least one character was read with less certainty than is accepted unseen. It is marked.</source>
        <translation>มีอักขระอย่างน้อยหนึ่งตัวที่อ่านได้แน่ใจน้อยกว่าเกณฑ์ที่รับโดยไม่ต้องดู ทำเครื่องหมายไว้แล้ว</translation>
    </message>
    <message>
        <source>As read it was impossible. Exactly one change makes it fit, and that change was made.</source>
        <translation>ค่าที่อ่านได้เป็นไปไม่ได้ มีการเปลี่ยนเพียงแบบเดียวที่ทำให้ถูกต้อง และได้เปลี่ยนแล้ว</translation>
    </message>
    <message>
        <source>As read it was impossible, and several changes would make it fit.</source>
        <translation>ค่าที่อ่านได้เป็นไปไม่ได้ และมีการเปลี่ยนหลายแบบที่ทำให้ถูกต้อง</translation>
    </message>
    <message>
        <source>No licence can show this value.</source>
        <translation>ไม่มีใบขับขี่ใดมีค่านี้ได้</translation>
    </message>
    <message>
        <source>Another field, another page or the service says something else.</source>
        <translation>ช่องอื่น หน้าอื่น หรือบริการระบุไม่ตรงกัน</translation>
    </message>
    <message>
        <source>Glare, blur or a finger covers part of it.</source>
        <translation>มีแสงสะท้อน ความไม่ชัด หรือนิ้วบังบางส่วน</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More in the manual</source>
        <translation>ดูเพิ่มเติมในคู่มือ</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>สิ่งที่ต้องทำ</translation>
    </message>
    <message>
        <source>What is checked, and why</source>
        <translation>ตรวจอะไร และเพราะเหตุใด</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ที่มา</translation>
    </message>
    <message>
        <source>When it is not met</source>
        <translation>เมื่อไม่ผ่าน</translation>
    </message>
    <message>
        <source>Rule %1; a policy file of the firm can change this.</source>
        <translation>กฎ %1 ไฟล์กฎของบริษัทเปลี่ยนข้อนี้ได้</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>เหตุที่รอ</translation>
    </message>
    <message>
        <source>Certainty of the reading</source>
        <translation>ความแน่ใจของผลอ่าน</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it; or type what is printed.</source>
        <translation>เทียบกับบัตร Enter ยืนยัน หรือพิมพ์ตามที่พิมพ์อยู่บนบัตร</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it, Alt+1 takes the other reading; or type what is printed.</source>
        <translation>เทียบกับบัตร Enter ยืนยัน Alt+1 ใช้ผลอ่านอื่น หรือพิมพ์ตามที่อยู่บนบัตร</translation>
    </message>
</context>
</TS>
