<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessPolicy</name>
    <message>
        <source>The rules for operators are not a JSON object.</source>
        <translation>قواعد المشغّلين ليست كائن JSON.</translation>
    </message>
    <message>
        <source>The rules for operators have a wrong entry: %1</source>
        <translation>في قواعد المشغّلين إدخال خاطئ: %1</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>An operator&apos;s account is damaged. Restore the last backup.</source>
        <translation>حساب أحد المشغّلين تالف. استعد آخر نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Initial PIN or passphrase</source>
        <translation>رمز PIN أو عبارة مرور أولية</translation>
    </message>
    <message>
        <source>Initial &amp;PIN or passphrase</source>
        <translation>رمز PIN أو عبارة مرور أولية (&amp;P)</translation>
    </message>
    <message>
        <source>Give it to them; they choose their own at the first sign-in.</source>
        <translation>أبلغ صاحب الحساب به؛ وسيختار رمزه الخاص عند أول تسجيل دخول.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>الدور (&amp;R)</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>رمز PIN أو عبارة المرور</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>القيمتان غير متطابقتين. أعد الكتابة.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>المشغّلون</translation>
    </message>
    <message>
        <source>Make your account, the first supervisor&apos;s. From then on everybody signs in here by name, and the records say who did what. You add the others afterwards.</source>
        <translation>أنشئ حسابك، وهو حساب المشرف الأول. بعد ذلك يسجّل كل شخص الدخول باسمه، وتبيّن السجلات من فعل ماذا. يمكنك إضافة الآخرين لاحقًا.</translation>
    </message>
    <message>
        <source>Switch operators on</source>
        <translation>تفعيل المشغّلين</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>رمز PIN أو عبارة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>مرة أخرى (&amp;O)</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>إضافة مشغّل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>الاسم والدور</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>رمز PIN جديد لـ %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Change your PIN or passphrase</source>
        <translation>تغيير رمز PIN أو عبارة المرور</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>استخدامه من الآن</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>رمز PIN أو عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>فقدت رمز PIN أو هاتفك؟</translation>
    </message>
    <message>
        <source>A supervisor gives you a new PIN. If you are the supervisor and there is no other, the printed recovery key of the records lets you choose a new one; the second factor is then removed.</source>
        <translation>يعطيك المشرف رمز PIN جديدًا. إذا كنت المشرف ولا يوجد غيرك، فإن مفتاح استرداد السجلات المطبوع يتيح لك اختيار رمز جديد؛ ويُزال العامل الثاني عندئذ.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>مفتاح الاسترداد (&amp;R)</translation>
    </message>
    <message>
        <source>New &amp;PIN or passphrase</source>
        <translation>رمز PIN أو عبارة مرور جديدة (&amp;P)</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Somebody has this name already. Add an initial or a number.</source>
        <translation>هذا الاسم مستخدم. أضف حرفًا أو رقمًا.</translation>
    </message>
    <message>
        <source>Enter a name of at most %1 characters.</source>
        <translation>أدخل اسمًا لا يتجاوز عدد أحرفه %1.</translation>
    </message>
    <message>
        <source>Choose a PIN or passphrase other than your current one.</source>
        <translation>اختر رمز PIN أو عبارة مرور غير الحالية.</translation>
    </message>
</context>
<context>
    <name>AlertsPanel</name>
    <message numerus="yes">
        <source>… and %n more: see the audit log.</source>
        <translation>
            <numerusform>… لا مزيد: راجع سجل التدقيق.</numerusform>
            <numerusform>… وواحد آخر: راجع سجل التدقيق.</numerusform>
            <numerusform>… واثنان آخران: راجع سجل التدقيق.</numerusform>
            <numerusform>… و%n أخرى: راجع سجل التدقيق.</numerusform>
            <numerusform>… و%n أخرى: راجع سجل التدقيق.</numerusform>
            <numerusform>… و%n أخرى: راجع سجل التدقيق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual access: %1</source>
        <translation>وصول غير معتاد: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>لا مزيد.</numerusform>
            <numerusform>وواحد آخر.</numerusform>
            <numerusform>واثنان آخران.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
            <numerusform>و%n أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>AppKeys</name>
    <message>
        <source>The keys file has a mistake at %1.</source>
        <translation>في ملف المفاتيح خطأ عند %1.</translation>
    </message>
    <message>
        <source>The keys file is not JSON.</source>
        <translation>ملف المفاتيح ليس بصيغة JSON.</translation>
    </message>
    <message>
        <source>There is no keys file at this path.</source>
        <translation>لا يوجد ملف مفاتيح في هذا المسار.</translation>
    </message>
    <message>
        <source>Others may read the keys file. Make it readable for its owner alone: chmod 600.</source>
        <translation>يمكن لآخرين قراءة ملف المفاتيح. اجعل قراءته لمالكه وحده: chmod 600.</translation>
    </message>
    <message>
        <source>The keys file cannot be read.</source>
        <translation>تتعذر قراءة ملف المفاتيح.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This is not a sealed export of LicenceDesk.</source>
        <translation>هذا ليس ملف تصدير مشفّرًا من LicenceDesk.</translation>
    </message>
    <message>
        <source>The sealed export was changed or is incomplete. Ask for it to be sent again.</source>
        <translation>ملف التصدير المشفّر معدّل أو ناقص. اطلب إرساله من جديد.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>عبارة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>لا إذن بقراءة الملف.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>الملف غير موجود.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with a passphrase. Close other programs and try again.</source>
        <translation>الذاكرة لا تكفي لمعالجة عبارة المرور. أغلق برامج أخرى وحاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>AuditAct</name>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <translation>مقبول مجددًا</translation>
    </message>
    <message>
        <source>Failed checks overridden</source>
        <translation>تجاوز فحوص فاشلة</translation>
    </message>
    <message>
        <source>Shown in clear</source>
        <translation>عُرض دون حجب</translation>
    </message>
    <message>
        <source>Reopened on the desk</source>
        <translation>أُعيد فتحه للعمل</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>صُدّر</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation>وافق العميل</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>حُذف لانتهاء مدته</translation>
    </message>
    <message>
        <source>Exported for the customer</source>
        <translation>صُدّر للعميل</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل دخول</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>رفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تسجيل خروج</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>تغيير حساب</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>Do-not-rent list changed</source>
        <translation>تغيير قائمة منع التأجير</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Corrections imported</source>
        <translation>استيراد تصحيحات</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>إرجاع الساعة إلى الوراء</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>No backup was made.</source>
        <translation>لم تُنشأ نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file of the records could not be moved aside.</source>
        <translation>تعذر حفظ ملف السجلات جانبًا.</translation>
    </message>
    <message>
        <source>The server has backups of its own; here only this computer&apos;s records are saved.</source>
        <translation>للخادم نسخه الاحتياطية الخاصة؛ هنا تُحفظ سجلات هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>A backup needs a passphrase.</source>
        <translation>تحتاج النسخة الاحتياطية إلى عبارة مرور.</translation>
    </message>
    <message>
        <source>There are records on this computer. Restoring would move them aside.</source>
        <translation>توجد سجلات على هذا الحاسوب. ستُحفظ جانبًا عند الاستعادة.</translation>
    </message>
    <message>
        <source>The backup cannot be read.</source>
        <translation>تتعذر قراءة النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The restored file could not be moved into its place.</source>
        <translation>تعذر نقل الملف المستعاد إلى مكانه.</translation>
    </message>
    <message>
        <source>This is not a backup of LicenceDesk.</source>
        <translation>هذه ليست نسخة احتياطية من LicenceDesk.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>لم يُستعد أي شيء.</translation>
    </message>
</context>
<context>
    <name>CameraNotice</name>
    <message>
        <source>The camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Cameras cannot be used on this computer</source>
        <translation>لا يمكن استخدام الكاميرات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>The multimedia part of Qt is not installed. Ask your IT support to install libqt6multimedia6 and gstreamer1.0-plugins-good.</source>
        <translation>وحدة الوسائط المتعددة في Qt غير مثبتة. اطلب من مسؤول هذا الحاسوب تثبيت libqt6multimedia6 و gstreamer1.0-plugins-good.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>لا توجد كاميرا</translation>
    </message>
    <message>
        <source>Plug one in: it starts by itself.</source>
        <translation>صِل كاميرا وستعمل تلقائيًا.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>لا إذن باستخدام الكاميرا</translation>
    </message>
    <message>
        <source>This user has no right to open it. Ask your IT support to add the user to the group “video”, then log in again.</source>
        <translation>لا يملك هذا المستخدم صلاحية فتح الكاميرا. اطلب من مسؤول هذا الحاسوب إضافته إلى المجموعة «video»، ثم سجّل الدخول إلى النظام من جديد.</translation>
    </message>
    <message>
        <source>%1 gives no picture</source>
        <translation>لا صورة من %1</translation>
    </message>
    <message>
        <source>Another program may be using it: close that program. LicenceDesk keeps trying.</source>
        <translation>ربما يستخدمها برنامج آخر، فأغلقه. تتكرر المحاولة باستمرار.</translation>
    </message>
    <message>
        <source>%1 was unplugged</source>
        <translation>فُصلت %1</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself. Nothing on the desk is lost.</source>
        <translation>أعد توصيلها وستتابع العمل تلقائيًا. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>%1 shows only a black picture</source>
        <translation>صورة %1 سوداء تمامًا</translation>
    </message>
    <message>
        <source>Take the cap off the lens or open its shutter, and switch on the light.</source>
        <translation>انزع غطاء العدسة أو افتح حاجبها، وأشعل الضوء.</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>انتهى عرض %1</translation>
    </message>
    <message>
        <source>Choose the camera again, or another file.</source>
        <translation>اختر الكاميرا من جديد أو ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be played</source>
        <translation>يتعذر تشغيل %1</translation>
    </message>
    <message>
        <source>Choose a video, a picture or a folder of pictures.</source>
        <translation>اختر فيديو أو صورة أو مجلد صور.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>جارٍ تشغيل الكاميرا…</translation>
    </message>
</context>
<context>
    <name>CardLayout</name>
    <message>
        <source>The layout file is damaged. Install the program again.</source>
        <translation>ملف التخطيط تالف. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The layout file has a wrong value. Install the program again.</source>
        <translation>في ملف التخطيط قيمة خاطئة. أعد تثبيت البرنامج.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The policy file cannot be read: %1</source>
        <translation>تتعذر قراءة ملف القواعد: %1</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>عادةً</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>تتعذر كتابة الملف: %1</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>لا توجد قاعدة %1.</translation>
    </message>
    <message>
        <source>The record cannot be read: %1</source>
        <translation>تتعذر قراءة السجل: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>النتيجة: %1</translation>
    </message>
</context>
<context>
    <name>CompanyTrust</name>
    <message>
        <source>The file of the firm&apos;s certificate authority is not there. Choose it again in the settings.</source>
        <translation>ملف سلطة الشهادات الخاصة بالشركة غير موجود. اختره من جديد في الإعدادات.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority may not be read. Choose it again in the settings.</source>
        <translation>لا إذن بقراءة ملف سلطة الشهادات الخاصة بالشركة. اختره من جديد في الإعدادات.</translation>
    </message>
    <message>
        <source>There is no certificate in the file of the firm&apos;s certificate authority. A PEM file is required.</source>
        <translation>لا توجد شهادة في ملف سلطة الشهادات الخاصة بالشركة. المطلوب ملف PEM.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority is damaged. Choose it again in the settings.</source>
        <translation>ملف سلطة الشهادات الخاصة بالشركة تالف. اختره من جديد في الإعدادات.</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections (OpenSSL). Install it, then try again.</source>
        <translation>لا توجد على هذا الحاسوب مكتبة للاتصالات الآمنة (OpenSSL). ثبّتها ثم حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>An empty cell leaves the value as it is: %1</source>
        <translation>الخلية الفارغة لا تغيّر القيمة: %1</translation>
    </message>
    <message>
        <source>A masked value is left as it is: %1</source>
        <translation>القيمة المحجوبة تبقى كما هي: %1</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the number</source>
        <translation>قرّب جدول البيانات هذا الرقم</translation>
    </message>
    <message>
        <source>A file cannot change this: %1</source>
        <translation>لا يمكن تغيير هذا بملف: %1</translation>
    </message>
    <message>
        <source>The record id is missing or damaged.</source>
        <translation>معرّف السجل مفقود.</translation>
    </message>
    <message>
        <source>The record is already on line %1.</source>
        <translation>هذا السجل موجود مسبقًا في السطر %1.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>لا يوجد سجل كهذا.</translation>
    </message>
    <message>
        <source>A column is in the file twice: %1</source>
        <translation>عمود مكرر في الملف: %1</translation>
    </message>
    <message>
        <source>The file has no column of record ids (id), so its lines cannot be matched to records. Export with that column.</source>
        <translation>لا يحتوي الملف على عمود معرّفات السجلات (id)، فلا يمكن مطابقة محتواه. صدّر مع هذا العمود.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; nothing after it was read.</source>
        <translation>علامة اقتباس لم تُغلق؛ ولم يُقرأ ما بعدها.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line has %2.</source>
        <translation>عدد خلايا السطر %1، وعدد خلايا السطر الأول %2.</translation>
    </message>
    <message>
        <source>The record has two different values in two places: %1</source>
        <translation>في السجل قيمتان مختلفتان للبند نفسه: %1</translation>
    </message>
    <message>
        <source>This is not a complete JSON object.</source>
        <translation>هذا ليس كائن JSON كاملًا.</translation>
    </message>
    <message>
        <source>There is no record in the file.</source>
        <translation>لا يوجد سجل في الملف.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>الملف غير موجود.</translation>
    </message>
    <message>
        <source>The file is too large. Take fewer days at a time.</source>
        <translation>الملف كبير جدًا. اختر أيامًا أقل في كل مرة.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>لا إذن بقراءة الملف.</translation>
    </message>
    <message>
        <source>The text of the file is damaged: it is neither UTF-8 nor GBK. Save it again as CSV.</source>
        <translation>نص الملف تالف: ليس UTF-8 ولا GBK. احفظه من جديد بصيغة CSV.</translation>
    </message>
</context>
<context>
    <name>CustomerData</name>
    <message>
        <source>Nothing is kept about this number. Type it whole, as it is printed on the licence.</source>
        <translation>لا شيء محفوظ عن هذا الرقم. اكتبه كاملًا كما هو مطبوع على الرخصة.</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Capture now</source>
        <translation>التقاط الآن</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>فتح صورة…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>فتح مجلد…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>لصق صورة</translation>
    </message>
    <message>
        <source>Try a specimen licence</source>
        <translation>تجربة رخصة نموذجية</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>إدخال يدوي</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>تحديد الزوايا</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>البطاقة كاملة</translation>
    </message>
    <message>
        <source>Move the box of this field</source>
        <translation>نقل إطار هذا الحقل</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>التالي للتحقق</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>سؤال الخدمة</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>المشكوك فيه التالي</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Read corrections back…</source>
        <translation>استيراد التصحيحات…</translation>
    </message>
    <message>
        <source>Accepted licences</source>
        <translation>الرخص المقبولة</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>المنطقة التالية من النافذة</translation>
    </message>
    <message>
        <source>Check this desk…</source>
        <translation>فحص محطة العمل…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Plain desk</source>
        <translation>الواجهة المبسطة</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>النطق الصوتي</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>قفل محطة العمل</translation>
    </message>
    <message>
        <source>Operators…</source>
        <translation>المشغّلون…</translation>
    </message>
    <message>
        <source>Why is this flagged?</source>
        <translation>لماذا وُضعت هذه العلامة؟</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>جولة تعريفية (دقيقة واحدة)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
</context>
<context>
    <name>DeskCheck</name>
    <message>
        <source>not mirrored</source>
        <translation>غير معكوسة</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>معكوسة</translation>
    </message>
    <message>
        <source>Switch “Mirror the picture” in the camera&apos;s menu.</source>
        <translation>بدّل «عكس الصورة» في قائمة الكاميرا.</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Lower the camera by about %1 cm, or choose a higher resolution.</source>
        <translation>أنزل الكاميرا نحو %1 سم، أو اختر دقة أعلى.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 مم</translation>
    </message>
    <message>
        <source>Lay the target in the middle of the picture and mark its place on the mat. If it does not fit, raise the camera by about 3 cm.</source>
        <translation>ضع بطاقة الاختبار وسط الصورة وعلّم مكانها على المفرش. إذا لم تتسع لها الصورة فارفع الكاميرا نحو 3 سم.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the left of the picture.</source>
        <translation>وجّه الكاميرا إلى الأسفل عموديًا: هي قريبة أكثر من اللازم من يسار الصورة.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the right of the picture.</source>
        <translation>وجّه الكاميرا إلى الأسفل عموديًا: هي قريبة أكثر من اللازم من يمين الصورة.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the top of the picture.</source>
        <translation>وجّه الكاميرا إلى الأسفل عموديًا: هي قريبة أكثر من اللازم من أعلى الصورة.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the bottom of the picture.</source>
        <translation>وجّه الكاميرا إلى الأسفل عموديًا: هي قريبة أكثر من اللازم من أسفل الصورة.</translation>
    </message>
    <message>
        <source>Much too bright: move the lamp away, or choose “Darker” in the camera&apos;s menu.</source>
        <translation>ساطع جدًا: أبعد المصباح أو اختر «أغمق» في قائمة الكاميرا.</translation>
    </message>
    <message>
        <source>Too dark: switch on a lamp, or choose “Brighter” in the camera&apos;s menu.</source>
        <translation>معتم جدًا: أشعل مصباحًا أو اختر «أفتح» في قائمة الكاميرا.</translation>
    </message>
    <message>
        <source>The left is darker: move the lamp to the left, or farther away.</source>
        <translation>اليسار أغمق: حرّك المصباح إلى اليسار أو أبعده.</translation>
    </message>
    <message>
        <source>The right is darker: move the lamp to the right, or farther away.</source>
        <translation>اليمين أغمق: حرّك المصباح إلى اليمين أو أبعده.</translation>
    </message>
    <message>
        <source>The top of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>أعلى الصورة أغمق: حرّك المصباح نحوه أو أبعده.</translation>
    </message>
    <message>
        <source>The bottom of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>أسفل الصورة أغمق: حرّك المصباح نحوه أو أبعده.</translation>
    </message>
    <message>
        <source>Correct the brightness first.</source>
        <translation>اضبط السطوع أولًا.</translation>
    </message>
    <message>
        <source>A reflection lies where the mark is: move the lamp to the side until it is gone.</source>
        <translation>يقع انعكاس على العلامة: حرّك المصباح جانبًا حتى يختفي.</translation>
    </message>
    <message>
        <source>The mat around the target is not in view.</source>
        <translation>المفرش حول بطاقة الاختبار غير ظاهر.</translation>
    </message>
    <message>
        <source>Put a darker mat under it (the sheet has one), and cut the target out.</source>
        <translation>ضع تحتها مفرشًا أغمق (يوجد واحد في الورقة)، وقُصّ بطاقة الاختبار.</translation>
    </message>
    <message>
        <source>%1 line pairs/mm</source>
        <translation>%1 زوج خطوط/مم</translation>
    </message>
    <message>
        <source>Correct the resolution first.</source>
        <translation>اضبط الدقة أولًا.</translation>
    </message>
    <message>
        <source>Out of focus: wipe the lens, wait for the focus or turn its ring, and keep the camera from shaking.</source>
        <translation>الصورة خارج التركيز: امسح العدسة، وانتظر التركيز أو أدر حلقته، وثبّت الكاميرا.</translation>
    </message>
    <message>
        <source>%1 of 255</source>
        <translation>%1 من 255</translation>
    </message>
    <message>
        <source>The picture is grainy: more light on the desk makes it clean.</source>
        <translation>الصورة محببة: مزيد من الضوء على الطاولة يجعلها نقية.</translation>
    </message>
    <message>
        <source>Right way round</source>
        <translation>اتجاه الصورة</translation>
    </message>
    <message>
        <source>Resolution on the card</source>
        <translation>الدقة على البطاقة</translation>
    </message>
    <message>
        <source>Room around the card</source>
        <translation>الفراغ حول البطاقة</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>ميل الكاميرا</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>Evenness of the light</source>
        <translation>تجانس الإضاءة</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>الانعكاسات</translation>
    </message>
    <message>
        <source>Contrast with the mat</source>
        <translation>التباين مع المفرش</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>الحدة</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>التشويش</translation>
    </message>
</context>
<context>
    <name>DeskSpeech</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Read, nothing to check</source>
        <translation>قُرئت، ولا شيء للتحقق</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to check: %1</source>
        <translation>
            <numerusform>لا حقول للتحقق: %1</numerusform>
            <numerusform>حقل واحد للتحقق: %1</numerusform>
            <numerusform>حقلان للتحقق: %1</numerusform>
            <numerusform>%n حقول للتحقق: %1</numerusform>
            <numerusform>%n حقلًا للتحقق: %1</numerusform>
            <numerusform>%n حقل للتحقق: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>لا فحوص فاشلة</numerusform>
            <numerusform>فشل فحص واحد</numerusform>
            <numerusform>فشل فحصان</numerusform>
            <numerusform>فشلت %n فحوص</numerusform>
            <numerusform>فشل %n فحصًا</numerusform>
            <numerusform>فشل %n فحص</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Speech is on</source>
        <translation>النطق الصوتي مفعّل الآن</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer. Ask your IT support to install qt6-speech-speechd-plugin and speech-dispatcher.</source>
        <translation>لا يوجد صوت لهذه اللغة على هذا الحاسوب. اطلب من مسؤوله تثبيت qt6-speech-speechd-plugin و speech-dispatcher.</translation>
    </message>
</context>
<context>
    <name>DialogFilePort</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>الصور (%1)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>فتح صورة</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>فتح مجلد صور</translation>
    </message>
    <message>
        <source>Videos and pictures (%1)</source>
        <translation>الفيديو والصور (%1)</translation>
    </message>
    <message>
        <source>Play instead of the camera</source>
        <translation>تشغيل بدل الكاميرا</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
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
        <translation>الصفحة الأساسية</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>الصفحة الملحقة</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>رخصة إلكترونية</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Move box: %1</source>
        <translation>نقل الإطار: %1</translation>
    </message>
    <message>
        <source>Replace page</source>
        <translation>استبدال صفحة</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>إضافة صفحة</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>تحديد الزوايا</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>إزالة صفحة</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>تصحيح: %1</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>تأكيد: %1</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>مقارنة بالخدمة</translation>
    </message>
    <message>
        <source>Take from the service: %1</source>
        <translation>أُخذ من الخدمة: %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Another licence</source>
        <translation>رخصة أخرى</translation>
    </message>
</context>
<context>
    <name>EndpointSettings</name>
    <message>
        <source>TLS needs both a certificate and its key.</source>
        <translation>يحتاج TLS إلى الشهادة ومفتاحها معًا.</translation>
    </message>
    <message>
        <source>A Unix socket is not encrypted: leave out the certificate, or listen on an address.</source>
        <translation>مقبس Unix غير مشفّر: احذف الشهادة أو استمع إلى عنوان.</translation>
    </message>
    <message>
        <source>Other machines could reach this address, and licences would be sent unencrypted. Listen on 127.0.0.1 or a Unix socket, or give a certificate and its key.</source>
        <translation>يمكن لأجهزة أخرى الوصول إلى هذا العنوان، وستنتقل الرخص دون تشفير. استمع إلى 127.0.0.1 أو إلى مقبس Unix، أو قدّم شهادة ومفتاحها.</translation>
    </message>
    <message>
        <source>Without tokens only programs of this machine may reach it: listen on 127.0.0.1 or a Unix socket.</source>
        <translation>من دون رموز لا يُسمح بالوصول إلا لبرامج هذا الجهاز: استمع إلى 127.0.0.1 أو إلى مقبس Unix.</translation>
    </message>
    <message>
        <source>To listen on every address, say by which host names clients call it.</source>
        <translation>للاستماع إلى كل العناوين، اذكر أسماء المضيف التي يستخدمها العملاء البرمجيون.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>There is no room left where the file is to be saved. Choose another place.</source>
        <translation>لا مساحة كافية في مكان الملف. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The saved profile has no name or no columns.</source>
        <translation>القالب المحفوظ بلا اسم أو بلا أعمدة.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>أُلغي التصدير. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>اختر عمودًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>This machine has no file system in memory, so a workbook cannot be sealed without being plain on the disk first. Choose CSV or JSON.</source>
        <translation>لا يوجد على هذا الجهاز نظام ملفات في الذاكرة، فلا يمكن تشفير المصنّف من دون أن يُكتب مكشوفًا على القرص أولًا. اختر CSV أو JSON.</translation>
    </message>
    <message>
        <source>A workbook holds %1 records at most. Choose fewer days, or CSV.</source>
        <translation>أقصى عدد للسجلات في المصنّف %1. اختر أيامًا أقل أو CSV.</translation>
    </message>
    <message>
        <source>A value is too long for a workbook. Choose CSV or JSON.</source>
        <translation>توجد قيمة أطول مما يسعه المصنّف. اختر CSV أو JSON.</translation>
    </message>
</context>
<context>
    <name>ExportColumn</name>
    <message>
        <source>Record id</source>
        <translation>معرّف السجل</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>التجاوزات</translation>
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
        <translation>ملف CSV لبرنامج Excel (يحفظ كل الأرقام)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>مصنّف Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON in WeChat&apos;s format</source>
        <translation>صيغة JSON كما يجيب بها WeChat</translation>
    </message>
    <message>
        <source>JSON in Tencent Cloud&apos;s format</source>
        <translation>صيغة JSON كما يجيب بها Tencent Cloud</translation>
    </message>
    <message>
        <source>JSON in Baidu&apos;s format</source>
        <translation>صيغة JSON كما يجيب بها Baidu</translation>
    </message>
</context>
<context>
    <name>FieldId</name>
    <message>
        <source>Licence number</source>
        <translation>رقم الرخصة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>First issue</source>
        <translation>الإصدار الأول</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>صالحة من</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>رقم الملف</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>الوقت الحالي</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>أُنشئت في</translation>
    </message>
    <message>
        <source>Valid period</source>
        <translation>فترة الصلاحية</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>مدة الصلاحية</translation>
    </message>
</context>
<context>
    <name>FieldState</name>
    <message>
        <source>From the service</source>
        <translation>من الخدمة</translation>
    </message>
    <message>
        <source>Check digit correct</source>
        <translation>رقم التحقق صحيح</translation>
    </message>
    <message>
        <source>Matches the number</source>
        <translation>يطابق الرقم</translation>
    </message>
    <message>
        <source>Service agrees</source>
        <translation>الخدمة توافق</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>Compare with the card: Enter keeps this value, Alt+0 takes the service&apos;s.</source>
        <translation>قارن بالبطاقة: Enter يُبقي هذه القيمة، وAlt+0 يأخذ قيمة الخدمة.</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>تُرك فارغًا</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>غير معتاد</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>لا يجتاز الفحص</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>A PIN of at least %1 digits, or a passphrase of at least %2 characters.</source>
        <translation>رمز PIN لا تقل أرقامه عن %1، أو عبارة مرور لا تقل أحرفها عن %2.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Put the licence under the camera</source>
        <translation>ضع الرخصة تحت الكاميرا</translation>
    </message>
    <message>
        <source>Too dark: more light</source>
        <translation>معتم جدًا: زد الضوء</translation>
    </message>
    <message>
        <source>Too bright: less light on the card</source>
        <translation>ساطع جدًا: خفّف الضوء على البطاقة</translation>
    </message>
    <message>
        <source>Its edge cannot be seen: put something dark under the card</source>
        <translation>الحافة غير ظاهرة: ضع شيئًا داكنًا تحت البطاقة</translation>
    </message>
    <message>
        <source>Cut off: show all four corners</source>
        <translation>البطاقة مقتطعة: أظهر الزوايا الأربع</translation>
    </message>
    <message>
        <source>Move it closer</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Move it a little farther away</source>
        <translation>أبعد قليلًا</translation>
    </message>
    <message>
        <source>No page of a licence: turn it over, or open it</source>
        <translation>ليست صفحة رخصة: اقلبها أو افتحها</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>ثبّتها</translation>
    </message>
    <message>
        <source>Glare: tilt the card a little</source>
        <translation>انعكاس: أمِل البطاقة قليلًا</translation>
    </message>
    <message>
        <source>A finger is over the print</source>
        <translation>إصبع يغطي الكتابة</translation>
    </message>
    <message>
        <source>Out of focus: hold still, or move back a little</source>
        <translation>خارج التركيز: ثبّتها أو أبعدها قليلًا</translation>
    </message>
    <message>
        <source>Good. Keep it there</source>
        <translation>جيد. أبقها هكذا</translation>
    </message>
    <message>
        <source>Reading. Keep it there</source>
        <translation>جارٍ القراءة. أبقها هكذا</translation>
    </message>
    <message>
        <source>Read. Put the other page here, or take it away</source>
        <translation>قُرئت. ضع الصفحة الأخرى هنا أو ارفعها</translation>
    </message>
    <message>
        <source>Another licence: accept the one on the desk, or start over</source>
        <translation>رخصة أخرى: اقبل الرخصة الحالية أو ابدأ من جديد</translation>
    </message>
    <message>
        <source>Glare: %1. Tilt the card a little</source>
        <translation>انعكاس: %1. أمِل البطاقة قليلًا</translation>
    </message>
    <message>
        <source>A finger over: %1</source>
        <translation>إصبع يغطي: %1</translation>
    </message>
    <message>
        <source>Looking again: %1. Keep it there</source>
        <translation>إعادة قراءة: %1. أبقها هكذا</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>The certificate or its key cannot be used. Both are PEM files, and they must match.</source>
        <translation>لا يمكن استخدام الشهادة أو مفتاحها. كلاهما ملف PEM، ويجب أن يكونا متوافقين.</translation>
    </message>
    <message>
        <source>Nothing can listen on %1: somebody else does, it is not this machine&apos;s, or it is not allowed.</source>
        <translation>لا يمكن الاستماع إلى %1: يستخدمه برنامج آخر، أو ليس عنوان هذا الجهاز، أو غير مسموح به.</translation>
    </message>
</context>
<context>
    <name>InsightFigures</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 من %3)</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>رقم الرخصة</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>الصلاحية</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>فترة الاختبار</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Vehicle class</source>
        <translation>فئة المركبة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>رخصة إلكترونية</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Earlier records</source>
        <translation>السجلات السابقة</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>قائمة منع التأجير</translation>
    </message>
    <message>
        <source>Licences per week</source>
        <translation>الرخص أسبوعيًا</translation>
    </message>
    <message>
        <source>Licences per day</source>
        <translation>الرخص يوميًا</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>الأسبوع من</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Licences by the hour of the day</source>
        <translation>الرخص حسب ساعات اليوم</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Corrected by hand, by field</source>
        <translation>المصحَّح يدويًا حسب الحقل</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Share corrected</source>
        <translation>نسبة التصحيح</translation>
    </message>
    <message>
        <source>Checks that failed</source>
        <translation>الفحوص الفاشلة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Right as read, by camera</source>
        <translation>صحة القراءة حسب الكاميرا</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Share of the fields</source>
        <translation>نسبة الحقول</translation>
    </message>
    <message>
        <source>Pictures from files</source>
        <translation>صور من ملفات</translation>
    </message>
    <message>
        <source>Agreement with the remote service</source>
        <translation>التوافق مع الخدمة الخارجية</translation>
    </message>
    <message>
        <source>Share read the same</source>
        <translation>نسبة القراءات المتطابقة</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>The record has a wrong entry: %1</source>
        <translation>في السجل إدخال خاطئ: %1</translation>
    </message>
    <message>
        <source>The answer is error %1, not a licence.</source>
        <translation>الجواب هو الخطأ %1 وليس رخصة.</translation>
    </message>
    <message>
        <source>There is no licence field in it.</source>
        <translation>لا يوجد فيه أي حقل من حقول الرخصة.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>هذا ليس JSON.</translation>
    </message>
    <message>
        <source>One record is expected, the file has %1.</source>
        <translation>المطلوب سجل واحد، وفي الملف %1.</translation>
    </message>
</context>
<context>
    <name>LicenceReader</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>أُلغيت القراءة.</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>This is not an address to listen on. Write 127.0.0.1:8787, [::1]:8787 or unix:/path/to/socket.</source>
        <translation>هذا ليس عنوانًا للاستماع. اكتب 127.0.0.1:8787 أو [::1]:8787 أو unix:/path/to/socket.</translation>
    </message>
    <message>
        <source>A Unix socket needs an absolute path of at most %1 bytes.</source>
        <translation>يحتاج مقبس Unix إلى مسار مطلق لا يتجاوز %1 بايت.</translation>
    </message>
</context>
<context>
    <name>LoadFrame</name>
    <message>
        <source>The file is empty. Copy it again from the camera or phone.</source>
        <translation>الملف فارغ. انسخه من جديد من الكاميرا أو الهاتف.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Use a JPEG, PNG, BMP, TIFF, WebP or GIF file.</source>
        <translation>هذه صورة لا يمكن قراءتها. استخدم ملف JPEG أو PNG أو BMP أو TIFF أو WebP أو GIF.</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off. Copy the file again, or take the picture anew.</source>
        <translation>الصورة تالفة أو ناقصة. انسخ الملف من جديد أو أعد التصوير.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels, at most %3 megapixels are read. Save it smaller and open it again.</source>
        <translation>الصورة كبيرة جدًا: %1 × %2 بكسل، ولا يُقرأ أكثر من %3 ميغابكسل. احفظها بحجم أصغر وافتحها من جديد.</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved, renamed or deleted.</source>
        <translation>الملف غير موجود. ربما نُقل أو غُيّر اسمه أو حُذف.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a picture. Open a picture file.</source>
        <translation>هذا مجلد أو جهاز وليس صورة. افتح ملف صورة.</translation>
    </message>
    <message>
        <source>The file is too large: %1, at most %2 are read. Save the picture smaller and open it again.</source>
        <translation>الملف كبير جدًا: %1، ولا يُقرأ أكثر من %2. احفظ الصورة بحجم أصغر وافتحها من جديد.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you are allowed to read it and that no other program has locked it.</source>
        <translation>لا يمكن فتح الملف. تحقّق من أن لديك إذن قراءته وأنه غير مقفل من برنامج آخر.</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy a picture and paste it again.</source>
        <translation>لا توجد صورة فيه. انسخ صورة والصقها من جديد.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>LicenceDesk manual</source>
        <translation>دليل LicenceDesk</translation>
    </message>
    <message>
        <source>For whoever stands at the counter, and for the administrator of the firm. Everything here works without a network.</source>
        <translation>لمن يقف في المكتب، ولمسؤول النظام في الشركة. كل ما هنا يعمل دون شبكة.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>في المكتب</translation>
    </message>
    <message>
        <source>Put the licence under the camera. When it lies still, sharp and whole, it is captured by itself; `F5` captures it by hand.</source>
        <translation>ضع الرخصة تحت الكاميرا. عندما تكون ثابتة وواضحة وكاملة تُلتقط تلقائيًا؛ و`F5` يلتقطها يدويًا.</translation>
    </message>
    <message>
        <source>Without a camera, open a picture with `Ctrl+O`, drop it on the window, or paste it with `Ctrl+V`.</source>
        <translation>إن لم تكن هناك كاميرا فافتح صورة بـ `Ctrl+O`، أو أفلتها فوق النافذة، أو الصقها بـ `Ctrl+V`.</translation>
    </message>
    <message>
        <source>Choose the vehicle and the dates of the rental: the checks depend on them.</source>
        <translation>اختر المركبة وتاريخي الإيجار: فالفحوص تعتمد عليهما.</translation>
    </message>
    <message>
        <source>Go through the doubtful fields with `Tab`, compare each with the card, confirm with `Enter`.</source>
        <translation>انتقل بين الحقول المشكوك فيها بمفتاح `Tab`، وقارن كلًا منها بالبطاقة، وأكّده بمفتاح `Enter`.</translation>
    </message>
    <message>
        <source>Look at the checks, then accept with `Ctrl+Enter`. `Esc` clears the desk without keeping anything.</source>
        <translation>انظر إلى الفحوص ثم اقبل الرخصة بـ `Ctrl+Enter`. أما `Esc` فيفرغ محطة العمل دون حفظ أي شيء.</translation>
    </message>
    <message>
        <source>Nothing is ever accepted while a field is still open.</source>
        <translation>لا تُقبل أي رخصة ما دام فيها حقل لم يُحسم بعد.</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>معاني الحالات</translation>
    </message>
    <message>
        <source>Colour never stands alone: every state has a shape and a word.</source>
        <translation>لا يأتي اللون وحده أبدًا: لكل حالة شكل وكلمة.</translation>
    </message>
    <message>
        <source>**Read**: sure enough. Nothing waits for you.</source>
        <translation>**مقروء**: بثقة كافية. لا شيء مطلوب منك.</translation>
    </message>
    <message>
        <source>**To check**: some character is not sure, or two values disagree. The reason stands below the field.</source>
        <translation>**تحقّق**: حرف غير مؤكد، أو قيمتان مختلفتان. السبب مكتوب تحت الحقل.</translation>
    </message>
    <message>
        <source>**Missing**: nothing could be read there. Type it in.</source>
        <translation>**مفقود**: تعذرت قراءة أي شيء هناك. أدخله يدويًا.</translation>
    </message>
    <message>
        <source>**Fails a check**: the value was read, but a check is not met.</source>
        <translation>**لا يجتاز الفحص**: قُرئت القيمة، لكنها لم تستوفِ أحد الفحوص.</translation>
    </message>
    <message>
        <source>**Confirmed**, **By hand**: you have looked at it.</source>
        <translation>**مؤكَّد**، **يدويًا**: سبق أن اطلعت عليه.</translation>
    </message>
    <message>
        <source>A check has **passed**, asks for **a look**, has **failed**, or **could not be made** because something is missing. These are four different things. `Shift+F1` explains the check or the field that you are on: what is checked, where the rule comes from, how certain that is, and what to do.</source>
        <translation>للفحص أربع نتائج: **ناجح**، أو **يلزم الانتباه**، أو **فاشل**، أو **لم يُفحص** لأن شيئًا ما مفقود. وهذه أربعة أمور مختلفة. يشرح `Shift+F1` الفحص أو الحقل الذي تقف عليه: ما الذي يُفحص، ومن أين جاءت القاعدة، ومدى الثقة بها، وما العمل.</translation>
    </message>
    <message>
        <source>When a check has failed you can still accept with a reason, if [your role](#operators) allows it. The reason is kept with the record.</source>
        <translation>إذا فشل فحص فلا يزال بإمكانك القبول مع ذكر السبب، إن كان [دورك](#operators) يسمح بذلك. يُحفظ السبب مع السجل.</translation>
    </message>
    <message>
        <source>Correcting by keys</source>
        <translation>التصحيح بلوحة المفاتيح</translation>
    </message>
    <message>
        <source>`Tab` and `Shift+Tab` lead from one doubtful field to the next; the picture follows.</source>
        <translation>ينقلك `Tab` و`Shift+Tab` من حقل مشكوك فيه إلى آخر؛ وتتبعك الصورة.</translation>
    </message>
    <message>
        <source>`Enter` confirms what stands there.</source>
        <translation>يؤكد `Enter` القيمة الموجودة.</translation>
    </message>
    <message>
        <source>`Alt+1` to `Alt+5` take another reading from the list below the field.</source>
        <translation>تأخذ المفاتيح من `Alt+1` إلى `Alt+5` قراءة أخرى من القائمة تحت الحقل.</translation>
    </message>
    <message>
        <source>`Ctrl+B` moves the frame in the picture when it lies beside the text; the field is then read again.</source>
        <translation>ينقل `Ctrl+B` الإطار في الصورة إذا لم يكن فوق النص؛ ثم يُقرأ الحقل من جديد.</translation>
    </message>
    <message>
        <source>`Ctrl+K` sets the four corners when the card was not found.</source>
        <translation>يحدد `Ctrl+K` الزوايا الأربع إذا لم يُعثر على البطاقة.</translation>
    </message>
    <message>
        <source>`Ctrl+Z` takes back any correction.</source>
        <translation>يتراجع `Ctrl+Z` عن أي تصحيح.</translation>
    </message>
    <message>
        <source>All keys: `Ctrl+/`.</source>
        <translation>كل المفاتيح: `Ctrl+/`.</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>عدة صفحات</translation>
    </message>
    <message>
        <source>Put the duplicate page under the camera before you accept: it joins the main page, and the two are compared. `Ctrl+1`, `Ctrl+2` and `Ctrl+3` show the main page, the duplicate page and the electronic licence. A picture that shows two pages is taken apart.</source>
        <translation>ضع الصفحة الملحقة تحت الكاميرا قبل القبول: فتنضم إلى الصفحة الأساسية وتُقارن الصفحتان. تعرض `Ctrl+1` و`Ctrl+2` و`Ctrl+3` الصفحة الأساسية والصفحة الملحقة والرخصة الإلكترونية. والصورة التي تُظهر صفحتين تُفصل إلى صفحتيها.</translation>
    </message>
    <message>
        <source>A whole folder of pictures opens with `Ctrl+Shift+O`; `F8` leads to the next picture with something to check.</source>
        <translation>يُفتح مجلد صور كامل بـ `Ctrl+Shift+O`؛ وينقلك `F8` إلى الصورة التالية التي فيها ما يحتاج إلى تحقق.</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>رخصة إلكترونية</translation>
    </message>
    <message>
        <source>Let the customer open it in 12123 on their own phone, at full brightness, and hold the live screen under the camera. The clock on the screen is compared with the time of the picture, so a screenshot is noticed. A red ground, or a red code, means that the licence cannot be used.</source>
        <translation>اطلب من العميل فتح الرخصة الإلكترونية في 12123 على هاتفه بأقصى سطوع، ووضع الشاشة المباشرة تحت الكاميرا. تُقارن الساعة على الشاشة بوقت الصورة، فتنكشف لقطة الشاشة. الخلفية الحمراء أو الرمز الأحمر يعنيان أن الرخصة لا يمكن استخدامها.</translation>
    </message>
    <message>
        <source>What WeChat or Alipay show is not the licence itself.</source>
        <translation>ما يعرضه WeChat أو Alipay ليس الرخصة نفسها.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>`Ctrl+L` shows what was accepted. Search by number, its last four digits, name, date, operator or vehicle. Names and numbers are masked; showing them in clear is noted in the audit log.</source>
        <translation>يعرض `Ctrl+L` ما قُبل. ابحث بالرقم أو بآخر أربع خانات منه أو بالاسم أو التاريخ أو المشغّل أو المركبة. الأسماء والأرقام محجوبة؛ وإظهارها دون حجب يُدوَّن في سجل التدقيق.</translation>
    </message>
    <message>
        <source>`Ctrl+E` exports: tables, data files or a sealed archive. Corrected tables can be read back.</source>
        <translation>يصدّر `Ctrl+E` السجلات: جداول أو ملفات بيانات أو أرشيفًا مشفّرًا. ويمكن استيراد الجداول بعد تصحيحها.</translation>
    </message>
    <message>
        <source>Privacy and retention</source>
        <translation>الخصوصية ومدة الحفظ</translation>
    </message>
    <message>
        <source>Records are encrypted on the disk, with a key that only this computer, your passphrase or the printed recovery key can give.</source>
        <translation>السجلات مشفّرة على القرص بمفتاح لا يُستخرج إلا من هذا الحاسوب أو بعبارة مرورك أو بمفتاح الاسترداد المطبوع.</translation>
    </message>
    <message>
        <source>They go by themselves when their time is over: 60 days unless your firm sets another time.</source>
        <translation>تُحذف السجلات تلقائيًا عند انتهاء مدتها: 60 يومًا ما لم تحدد شركتك مدة أخرى.</translation>
    </message>
    <message>
        <source>No picture is kept unless your firm decides so.</source>
        <translation>لا تُحفظ أي صورة ما لم تقرر شركتك ذلك.</translation>
    </message>
    <message>
        <source>A customer may ask for everything that is kept, or for its deletion: see **Customer** in the [settings](#settings).</source>
        <translation>يحق للعميل أن يطلب كل ما يُحفظ عنه أو أن يطلب حذفه: راجع قسم **العميل** في [الإعدادات](#settings).</translation>
    </message>
    <message>
        <source>The program&apos;s own log holds counts and times, never values.</source>
        <translation>سجل أحداث البرنامج نفسه يحتوي على أعداد وأوقات، ولا يحتوي على قيم أبدًا.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>المشغّلون</translation>
    </message>
    <message>
        <source>A counter of one needs no accounts. With accounts, everybody signs in: clerks accept licences, supervisors also allow exceptions and change settings, auditors read. `F12` locks the desk and leaves the work as it is. What everybody did stands in the audit log, `Ctrl+Shift+L`.</source>
        <translation>المكتب الذي يعمل فيه شخص واحد لا يحتاج إلى حسابات. ومع الحسابات يسجّل كل شخص الدخول: الموظفون يقبلون الرخص، والمشرفون يسمحون أيضًا بالتجاوزات ويغيّرون الإعدادات، والمدققون يقرؤون فقط. يقفل `F12` محطة العمل ويترك العمل كما هو. وكل ما فعله أي شخص مدوَّن في سجل التدقيق، `Ctrl+Shift+L`.</translation>
    </message>
    <message>
        <source>Service and outbox</source>
        <translation>الخدمة وصندوق الصادر</translation>
    </message>
    <message>
        <source>Off unless your firm sets it up. `F7` then sends the picture on the desk to the service and shows its reading beside ours. Where they differ, `Enter` keeps ours and `Alt+0` takes theirs.</source>
        <translation>متوقفة ما لم تُعدّها شركتك. وبعد إعدادها يرسل `F7` الصورة الحالية إلى الخدمة ويعرض قراءتها بجانب قراءتنا. وحيث تختلفان، `Enter` يُبقي قيمتنا، و`Alt+0` يأخذ قيمة الخدمة.</translation>
    </message>
    <message>
        <source>Accepted licences that have to be sent wait in the outbox, `Ctrl+U`. If the network is down they wait. An entry that is **unclear** may have arrived: send it again, or discard it.</source>
        <translation>الرخص المقبولة التي يجب إرسالها تنتظر في صندوق الصادر، `Ctrl+U`. وإذا انقطعت الشبكة فإنها تنتظر. العنصر الذي حالته **غير واضح** ربما وصل: أعد إرساله أو استبعده.</translation>
    </message>
    <message>
        <source>The header of the window always says what leaves this computer.</source>
        <translation>يذكر رأس النافذة دائمًا ما يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Checking this desk</source>
        <translation>فحص محطة العمل</translation>
    </message>
    <message>
        <source>`F3` measures the camera and the light with a printed sheet: sharpness, evenness, reflections, distance. Do it once when the desk is set up and again when readings get worse. A dark, dull mat and light from two sides are best.</source>
        <translation>يقيس `F3` الكاميرا والإضاءة بواسطة بطاقة اختبار مطبوعة: الحدة والتجانس والانعكاسات والمسافة. افعل ذلك مرة عند تجهيز محطة العمل، ومرة أخرى عندما تسوء القراءة. الأفضل مفرش داكن غير لامع وضوء من جانبين.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>`Ctrl+,` opens the settings: name of the counter, privacy, keys, backup, customer, do-not-rent list, service and the firm&apos;s server. Language, large type, high contrast and the plain desk are in the menu, `F10`.</source>
        <translation>يفتح `Ctrl+,` الإعدادات: اسم المكتب، والخصوصية، والمفاتيح، والنسخ الاحتياطي، والعميل، وقائمة منع التأجير، والخدمة، وخادم الشركة. أما اللغة والخط الكبير والتباين العالي والواجهة المبسطة فتجدها في القائمة، `F10`.</translation>
    </message>
    <message>
        <source>The limits for age, driving years and validity, and what a check means when it is not met, are rules of the firm. A file `policy.json` beside the settings changes them on this computer; `licencedesk-cli explain` lists every rule with its source.</source>
        <translation>حدود العمر وسنوات القيادة والصلاحية، وما يترتب على الفحص عند عدم استيفائه، هي من قواعد الشركة. يغيّرها على هذا الحاسوب ملف `policy.json` بجانب الإعدادات؛ ويسرد `licencedesk-cli explain` كل قاعدة مع مصدرها.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>`Ctrl+I` shows licences per day, seconds per licence, what was corrected and which checks failed, without personal data.</source>
        <translation>يعرض `Ctrl+I` الرخص يوميًا، والثواني لكل رخصة، وما صُحّح، والفحوص الفاشلة، دون بيانات شخصية.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>Make a backup in the settings, under a passphrase of its own, and keep it elsewhere. It opens on any computer. Print the recovery key as well: if keyring, passphrase and recovery key are all lost, nobody can open the records.</source>
        <translation>أنشئ نسخة احتياطية من الإعدادات بعبارة مرور خاصة بها، واحفظها في مكان آخر. يمكن فتحها على أي حاسوب. واطبع أيضًا مفتاح الاسترداد: فإذا فُقدت سلسلة المفاتيح وعبارة المرور ومفتاح الاسترداد كلها، فلن يستطيع أحد فتح السجلات.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>عند حدوث مشكلة</translation>
    </message>
    <message>
        <source>**No camera**: look whether another program uses it; plug it in again. Pictures can always be opened.</source>
        <translation>**لا توجد كاميرا**: انظر هل يستخدمها برنامج آخر، وأعد توصيلها. فتح الصور ممكن دائمًا.</translation>
    </message>
    <message>
        <source>**Card not found**: use a mat of another colour, or set the corners with `Ctrl+K`.</source>
        <translation>**لم يُعثر على البطاقة**: استخدم مفرشًا بلون آخر، أو حدّد الزوايا بـ `Ctrl+K`.</translation>
    </message>
    <message>
        <source>**Glare**: tilt the card a little, or move the lamp.</source>
        <translation>**انعكاس**: أمِل البطاقة قليلًا أو حرّك المصباح.</translation>
    </message>
    <message>
        <source>**Wrong value, but not marked**: correct it; the correction is kept. Please tell us of such cases: without the picture.</source>
        <translation>**قيمة خاطئة دون علامة**: صحّحها؛ يُحفظ التصحيح. نرجو إبلاغنا بمثل هذه الحالات: دون الصورة.</translation>
    </message>
    <message>
        <source>**Records locked**: enter the passphrase or the recovery key. Desk and checks work meanwhile.</source>
        <translation>**السجلات مقفلة**: أدخل عبارة المرور أو مفتاح الاسترداد. تظل محطة العمل والفحوص تعمل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>**Disk full**: nothing is lost; the licence stays on the desk until it can be written.</source>
        <translation>**القرص ممتلئ**: لم يُفقد شيء؛ تبقى الرخصة في محطة العمل حتى تمكن كتابتها.</translation>
    </message>
    <message>
        <source>**Power cut**: the licence that lay on the desk is offered again at the next start.</source>
        <translation>**انقطاع الكهرباء**: الرخصة التي كانت قيد المعالجة تُعرض عليك من جديد عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>مكان حفظ البيانات</translation>
    </message>
    <message>
        <source>On Linux in `~/.local/share/LicenceDesk`: the records, encrypted. The settings are in `~/.config/LicenceDesk`. Neither holds a licence in clear. To move to another computer, use a [backup](#backup); copied files alone do not open there.</source>
        <translation>في Linux توجد السجلات مشفّرةً في `~/.local/share/LicenceDesk`، والإعدادات في `~/.config/LicenceDesk`. لا يحتوي أي منهما على رخصة دون حجب. للانتقال إلى حاسوب آخر استخدم [نسخة احتياطية](#backup)؛ فالملفات المنسوخة وحدها لا تُفتح هناك.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
    <message>
        <source>`Ctrl+/` shows every key of the desk; menus and tool tips name them as well. `F1` opens this manual, at the chapter for the page you are on. `F6` goes round the parts of the window, so everything can be reached without a mouse.</source>
        <translation>يعرض `Ctrl+/` كل مفاتيح محطة العمل؛ وتذكرها القوائم والتلميحات أيضًا. يفتح `F1` هذا الدليل على الفصل الخاص بالصفحة التي أنت فيها. ويتنقل `F6` بين مناطق النافذة، فيمكن الوصول إلى كل شيء دون فأرة.</translation>
    </message>
</context>
<context>
    <name>OperatorAccounts</name>
    <message>
        <source>This is the only supervisor who can sign in. Make another one first.</source>
        <translation>هذا هو المشرف الوحيد القادر على تسجيل الدخول. أضف مشرفًا آخر أولًا.</translation>
    </message>
    <message>
        <source>This is the recovery key of another store.</source>
        <translation>هذا مفتاح استرداد لمخزن آخر.</translation>
    </message>
    <message>
        <source>There are accounts already. Switch operators on in the settings and sign in.</source>
        <translation>توجد حسابات مسبقًا. فعّل المشغّلين في الإعدادات وسجّل الدخول.</translation>
    </message>
    <message>
        <source>The recovery key only lets supervisors in again. Enter the name of one.</source>
        <translation>مفتاح الاسترداد يعيد الدخول للمشرفين فقط. أدخل اسم أحدهم.</translation>
    </message>
    <message>
        <source>The code is wrong. Check the date and time of both devices and type the code that is shown now.</source>
        <translation>الرمز غير صحيح. تحقّق من التاريخ والوقت في الجهازين واكتب الرمز الظاهر الآن.</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>هذا الحساب لم يعد موجودًا.</translation>
    </message>
</context>
<context>
    <name>OperatorDesk</name>
    <message>
        <source>Make an account for the first supervisor.</source>
        <translation>أنشئ حسابًا للمشرف الأول.</translation>
    </message>
    <message>
        <source>First choose your own PIN or passphrase and set up the second factor if one is asked for.</source>
        <translation>اختر أولًا رمز PIN أو عبارة مرور خاصة بك، وأعدّ العامل الثاني إن كان مطلوبًا.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>This is not your PIN or passphrase.</source>
        <translation>هذا ليس رمز PIN الخاص بك ولا عبارة مرورك.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This licence is in the outbox already.</source>
        <translation>هذه الرخصة موجودة مسبقًا في صندوق الصادر.</translation>
    </message>
    <message>
        <source>What was to be sent no longer exists. Discard this entry.</source>
        <translation>ما كان سيُرسل لم يعد موجودًا. استبعد هذا العنصر.</translation>
    </message>
    <message>
        <source>An entry of the outbox is damaged.</source>
        <translation>أحد عناصر صندوق الصادر تالف.</translation>
    </message>
    <message>
        <source>No service is set up to send to.</source>
        <translation>لم تُضبط خدمة للإرسال إليها.</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>هذا العنصر لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>يجري إرساله في هذه اللحظة.</translation>
    </message>
    <message>
        <source>This was made for another kind of service. Discard it and send the record again.</source>
        <translation>أُعدّ هذا لنوع آخر من الخدمات. استبعده وأرسل السجل من جديد.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Taken by the service.</source>
        <translation>استلمته الخدمة.</translation>
    </message>
    <message>
        <source>Nothing is sent until %1 China time.</source>
        <translation>لا يُرسل شيء حتى %1 بتوقيت الصين.</translation>
    </message>
    <message>
        <source>The service accepts no calls at present.</source>
        <translation>الخدمة لا تقبل طلبات حاليًا.</translation>
    </message>
    <message numerus="yes">
        <source>Sending; %n more wait(s).</source>
        <translation>
            <numerusform>جارٍ الإرسال؛ ولا شيء ينتظر.</numerusform>
            <numerusform>جارٍ الإرسال؛ وواحدة أخرى تنتظر.</numerusform>
            <numerusform>جارٍ الإرسال؛ واثنتان أخريان تنتظران.</numerusform>
            <numerusform>جارٍ الإرسال؛ و%n أخرى تنتظر.</numerusform>
            <numerusform>جارٍ الإرسال؛ و%n أخرى تنتظر.</numerusform>
            <numerusform>جارٍ الإرسال؛ و%n أخرى تنتظر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>جارٍ الإرسال.</translation>
    </message>
    <message>
        <source>The service does not answer. The next attempt is at %1.</source>
        <translation>الخدمة لا تجيب. المحاولة التالية في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait.</source>
        <translation>
            <numerusform>لا رخص تنتظر الإرسال.</numerusform>
            <numerusform>رخصة واحدة تنتظر الإرسال.</numerusform>
            <numerusform>رخصتان تنتظران الإرسال.</numerusform>
            <numerusform>%n رخص تنتظر الإرسال.</numerusform>
            <numerusform>%n رخصة تنتظر الإرسال.</numerusform>
            <numerusform>%n رخصة تنتظر الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>منتظر</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>It was meant for %1. Send it again to send it to the current service, or discard it.</source>
        <translation>كان موجهًا إلى %1. أعد إرساله إلى الخدمة الحالية أو استبعده.</translation>
    </message>
    <message>
        <source>It may have arrived: send it again, or discard it.</source>
        <translation>ربما وصل: أعد إرساله أو استبعده.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>هنا فقط</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>في الخدمة فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) the same</source>
        <translation>
            <numerusform>لا حقول متطابقة</numerusform>
            <numerusform>حقل واحد متطابق</numerusform>
            <numerusform>حقلان متطابقان</numerusform>
            <numerusform>%n حقول متطابقة</numerusform>
            <numerusform>%n حقلًا متطابقًا</numerusform>
            <numerusform>%n حقل متطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>لا حقول مختلفة</numerusform>
            <numerusform>حقل واحد مختلف</numerusform>
            <numerusform>حقلان مختلفان</numerusform>
            <numerusform>%n حقول مختلفة</numerusform>
            <numerusform>%n حقلًا مختلفًا</numerusform>
            <numerusform>%n حقل مختلف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>لا طلبات اليوم</numerusform>
            <numerusform>طلب واحد اليوم</numerusform>
            <numerusform>طلبان اليوم</numerusform>
            <numerusform>%n طلبات اليوم</numerusform>
            <numerusform>%n طلبًا اليوم</numerusform>
            <numerusform>%n طلب اليوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls today, again at %3 China time</source>
        <translation>%1 من %2 طلب اليوم، وتُستأنف في %3 بتوقيت الصين</translation>
    </message>
    <message>
        <source>The records are locked. What waits is sent once they are open.</source>
        <translation>السجلات مقفلة. سيُرسل ما ينتظر بعد فتحها.</translation>
    </message>
    <message>
        <source>Off: no service is set up to send to.</source>
        <translation>متوقف: لم تُضبط خدمة للإرسال إليها.</translation>
    </message>
    <message>
        <source>Paused: nothing is sent until somebody goes on.</source>
        <translation>متوقف مؤقتًا: لا يُرسل شيء حتى الاستئناف.</translation>
    </message>
    <message>
        <source>Stopped, nothing is lost.</source>
        <translation>توقف، ولم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up. It goes on at %1 China time.</source>
        <translation>استُنفدت طلبات اليوم. يُستأنف الإرسال في %1 بتوقيت الصين.</translation>
    </message>
    <message>
        <source>Nothing is sent: it could not be saved first.</source>
        <translation>لم يُرسل شيء: تعذرت كتابته على القرص أولًا.</translation>
    </message>
</context>
<context>
    <name>PageInfo</name>
    <message>
        <source>2012 edition</source>
        <translation>إصدار 2012</translation>
    </message>
    <message>
        <source>older edition</source>
        <translation>إصدار أقدم</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>read in %1 s</source>
        <translation>قُرئت خلال %1 ث</translation>
    </message>
    <message>
        <source>Glare on: %1. Tilt the card and take the picture again.</source>
        <translation>انعكاس على: %1. أمِل البطاقة وأعد التصوير.</translation>
    </message>
    <message>
        <source>The picture is blurred. Compare every field, or take it again.</source>
        <translation>الصورة غير واضحة. قارن كل حقل أو أعد التصوير.</translation>
    </message>
    <message>
        <source>The card is small in this picture. Go closer, or scan it.</source>
        <translation>البطاقة صغيرة في هذه الصورة. قرّبها أو امسحها ضوئيًا.</translation>
    </message>
    <message>
        <source>This looks like a grey copy. Ask for the licence itself.</source>
        <translation>تبدو هذه نسخة بالأبيض والأسود. اطلب الرخصة نفسها.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>accept a licence</source>
        <translation>قبول رخصة</translation>
    </message>
    <message>
        <source>see the records of this counter</source>
        <translation>الاطلاع على سجلات هذا المكتب</translation>
    </message>
    <message>
        <source>see the records of all counters</source>
        <translation>الاطلاع على سجلات كل المكاتب</translation>
    </message>
    <message>
        <source>show a record in clear</source>
        <translation>إظهار سجل دون حجب</translation>
    </message>
    <message>
        <source>export masked records</source>
        <translation>تصدير السجلات محجوبة</translation>
    </message>
    <message>
        <source>export records in clear</source>
        <translation>تصدير السجلات دون حجب</translation>
    </message>
    <message>
        <source>export everything about one customer</source>
        <translation>تصدير كل ما يخص عميلًا واحدًا</translation>
    </message>
    <message>
        <source>let a licence pass although a check failed</source>
        <translation>تمرير رخصة رغم فشل فحص</translation>
    </message>
    <message>
        <source>delete a record</source>
        <translation>حذف سجل</translation>
    </message>
    <message>
        <source>see the figures of the counter</source>
        <translation>الاطلاع على إحصاءات المكتب</translation>
    </message>
    <message>
        <source>change the do-not-rent list</source>
        <translation>تغيير قائمة منع التأجير</translation>
    </message>
    <message>
        <source>manage operators</source>
        <translation>إدارة المشغّلين</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>قراءة سجل التدقيق</translation>
    </message>
    <message>
        <source>verify the audit log</source>
        <translation>التحقق من سجل التدقيق</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>مدقق</translation>
    </message>
    <message>
        <source>This account is not permitted to %1. Ask a supervisor.</source>
        <translation>لا يحق لهذا الحساب: %1. اطلب ذلك من مشرف.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>في القواعد إدخال خاطئ: %1</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>القواعد ليست كائن JSON.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The text recogniser could not be loaded. Install the program again.</source>
        <translation>تعذر تحميل وحدة التعرف على النص. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>تعذرت قراءة النص.</translation>
    </message>
    <message>
        <source>The text recogniser&apos;s language data is missing. Install the package %1 and start again.</source>
        <translation>بيانات اللغة للتعرف على النص مفقودة. ثبّت الحزمة %1 وأعد التشغيل.</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>nobody signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>لم يُفحص</translation>
    </message>
</context>
<context>
    <name>RemoteFailure</name>
    <message>
        <source>The service&apos;s certificate has expired or is not valid yet. Nothing was sent. Check this computer&apos;s date, then tell the administrator.</source>
        <translation>انتهت صلاحية شهادة الخدمة أو لم تبدأ بعد. لم يُرسل شيء. تحقّق من تاريخ هذا الحاسوب، ثم أبلغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate belongs to another address. Nothing was sent. Check the address in the settings.</source>
        <translation>شهادة الخدمة تخص عنوانًا آخر. لم يُرسل شيء. تحقّق من العنوان في الإعدادات.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate was not issued by an authority that this computer trusts. Nothing was sent. If the firm has a certificate authority of its own, choose its file in the settings.</source>
        <translation>لا توجد جهة يثق بها هذا الحاسوب تضمن شهادة الخدمة. لم يُرسل شيء. إذا كانت للشركة سلطة شهادات خاصة بها، فاختر ملفها في الإعدادات.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the call through. Tell the administrator.</source>
        <translation>وكيل هذه الشبكة (proxy) لا يمرّر الطلب. أبلغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found. Check the address in the settings and the network.</source>
        <translation>لم يُعثر على عنوان الخدمة. تحقّق من العنوان في الإعدادات ومن الشبكة.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address. Try again later; if it stays so, check the address in the settings.</source>
        <translation>لا جواب من عنوان الخدمة. حاول لاحقًا؛ فإن استمر الأمر فتحقّق من العنوان في الإعدادات.</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made. Nothing was sent. Try again later, then tell the administrator.</source>
        <translation>تعذر إنشاء اتصال آمن بالخدمة. لم يُرسل شيء. حاول لاحقًا، ثم أبلغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>The connection to the service broke off. Try again later.</source>
        <translation>انقطع الاتصال بالخدمة. حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The service reports an internal error (status %1). Try again later.</source>
        <translation>في الخدمة عطل من جهتها (الحالة %1). حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The address leads elsewhere (status %1), and licences are not sent on. Type the service&apos;s own address in the settings.</source>
        <translation>العنوان يحيل إلى مكان آخر (الحالة %1)، والرخص لا تُحوَّل إليه. اكتب عنوان الخدمة نفسها في الإعدادات.</translation>
    </message>
    <message>
        <source>The service does not let this counter in (status %1). Check the token in the settings.</source>
        <translation>الخدمة لا تسمح بدخول هذا المكتب (الحالة %1). تحقّق من الرمز المميز في الإعدادات.</translation>
    </message>
    <message>
        <source>There is no such service at this address (status %1). Check it in the settings.</source>
        <translation>لا توجد خدمة كهذه في هذا العنوان (الحالة %1). تحقّق منه في الإعدادات.</translation>
    </message>
    <message>
        <source>The service is overloaded (status %1). Try again later.</source>
        <translation>الخدمة مزدحمة (الحالة %1). حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The service refused the request (status %1). Tell the administrator.</source>
        <translation>رفضت الخدمة الطلب (الحالة %1). أبلغ مسؤول النظام.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later, or go on with the reading made here.</source>
        <translation>لم تجب الخدمة في الوقت المناسب. حاول لاحقًا، أو تابع بالقراءة المحلية.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the address in the settings.</source>
        <translation>أرسلت الخدمة أكثر بكثير من جواب. تحقّق من العنوان في الإعدادات.</translation>
    </message>
    <message>
        <source>The picture is too large to send. Take it again.</source>
        <translation>الصورة أكبر من أن تُرسل. أعد التصوير.</translation>
    </message>
    <message>
        <source>What answered is not the service: its answer cannot be read. Check the address in the settings.</source>
        <translation>ما أجاب ليس الخدمة: لا يمكن قراءة جوابه. تحقّق من العنوان في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>RemoteSettings</name>
    <message>
        <source>Type the service&apos;s address, such as https://relay.example.com.</source>
        <translation>اكتب عنوان الخدمة، مثل https://relay.example.com.</translation>
    </message>
    <message>
        <source>The address must not have a name, a password or a token in it; they have fields of their own.</source>
        <translation>يجب ألا يحتوي العنوان على اسم أو كلمة مرور أو رمز مميز؛ فلكل منها حقله.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>يجب أن يبدأ العنوان بـ https://.</translation>
    </message>
    <message>
        <source>Licences leave this computer over https:// only; http:// is for a service on this computer.</source>
        <translation>لا تغادر الرخص هذا الحاسوب إلا عبر https://؛ أما http:// فلخدمة على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>The settings of the remote service cannot be read.</source>
        <translation>تتعذر قراءة إعدادات الخدمة الخارجية.</translation>
    </message>
    <message>
        <source>The settings of the remote service have a wrong entry: %1</source>
        <translation>في إعدادات الخدمة الخارجية إدخال خاطئ: %1</translation>
    </message>
    <message>
        <source>Type the app id, or paste a token instead.</source>
        <translation>اكتب AppID، أو الصق رمزًا مميزًا بدلًا منه.</translation>
    </message>
</context>
<context>
    <name>RentalVehicle</name>
    <message>
        <source>Car up to 9 seats, automatic or electric</source>
        <translation>سيارة حتى 9 مقاعد، أوتوماتيكية أو كهربائية</translation>
    </message>
    <message>
        <source>Car up to 9 seats, manual</source>
        <translation>سيارة حتى 9 مقاعد، يدوية</translation>
    </message>
    <message>
        <source>Adapted automatic car (disabled driver)</source>
        <translation>سيارة أوتوماتيكية مجهزة (سائق ذو إعاقة)</translation>
    </message>
    <message>
        <source>Van or light truck, automatic</source>
        <translation>فان أو شاحنة خفيفة، أوتوماتيكية</translation>
    </message>
    <message>
        <source>Van or light truck, manual</source>
        <translation>فان أو شاحنة خفيفة، يدوية</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, automatic</source>
        <translation>كرفان أقل من 6 م، أوتوماتيكي</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, manual</source>
        <translation>كرفان أقل من 6 م، يدوي</translation>
    </message>
    <message>
        <source>Automatic car with trailer, under 4.5 t</source>
        <translation>سيارة أوتوماتيكية بمقطورة، أقل من 4.5 طن</translation>
    </message>
    <message>
        <source>Manual car with trailer, under 4.5 t</source>
        <translation>سيارة يدوية بمقطورة، أقل من 4.5 طن</translation>
    </message>
    <message>
        <source>Vehicle with trailer, 4.5 t and over</source>
        <translation>مركبة بمقطورة، 4.5 طن فأكثر</translation>
    </message>
    <message>
        <source>Minibus, 10 to 19 seats, under 6 m</source>
        <translation>حافلة صغيرة، 10 إلى 19 مقعدًا، أقل من 6 م</translation>
    </message>
    <message>
        <source>Coach, 6 m and over or 20 seats and more</source>
        <translation>حافلة كبيرة، 6 م فأكثر أو 20 مقعدًا فأكثر</translation>
    </message>
    <message>
        <source>Truck, 4.5 t and over or 6 m and over</source>
        <translation>شاحنة، 4.5 طن فأكثر أو 6 م فأكثر</translation>
    </message>
    <message>
        <source>Moped up to 50 ml</source>
        <translation>دراجة نارية خفيفة حتى 50 مل</translation>
    </message>
    <message>
        <source>Motorcycle, two wheels</source>
        <translation>دراجة نارية بعجلتين</translation>
    </message>
    <message>
        <source>Motorcycle, three wheels</source>
        <translation>دراجة نارية بثلاث عجلات</translation>
    </message>
</context>
<context>
    <name>ReviewReason</name>
    <message>
        <source>Not read: type it in</source>
        <translation>لم يُقرأ: أدخله يدويًا</translation>
    </message>
    <message>
        <source>Compare the marked characters</source>
        <translation>قارن الأحرف المعلَّمة</translation>
    </message>
    <message>
        <source>Corrected by the check digit: compare</source>
        <translation>صُحّح برقم التحقق: قارن</translation>
    </message>
    <message>
        <source>Several readings fit: choose one</source>
        <translation>عدة قراءات ممكنة: اختر واحدة</translation>
    </message>
    <message>
        <source>Cannot be right: compare</source>
        <translation>لا يمكن أن يكون صحيحًا: قارن</translation>
    </message>
    <message>
        <source>Disagrees with another field: compare</source>
        <translation>يخالف حقلًا آخر: قارن</translation>
    </message>
    <message>
        <source>Covered or glaring: compare</source>
        <translation>مغطى أو عليه انعكاس: قارن</translation>
    </message>
</context>
<context>
    <name>RuleHelp</name>
    <message>
        <source>Law</source>
        <translation>القانون</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>المعيار الوطني</translation>
    </message>
    <message>
        <source>Practice of the issuing offices</source>
        <translation>ما جرت عليه دوائر الإصدار</translation>
    </message>
    <message>
        <source>Policy of the firm</source>
        <translation>قواعد الشركة</translation>
    </message>
    <message>
        <source>What the program itself sees</source>
        <translation>ما يراه البرنامج بنفسه</translation>
    </message>
    <message>
        <source>Likely, but no official text at hand says so.</source>
        <translation>مرجّح، لكن لا يتوفر لدينا نص رسمي يقول ذلك.</translation>
    </message>
    <message>
        <source>Not certain: refuse nobody for this alone.</source>
        <translation>غير مؤكد: لا ترفض أحدًا لهذا السبب وحده.</translation>
    </message>
    <message>
        <source>Stops the rental</source>
        <extracomment>What it means when a check is not met</extracomment>
        <translation>يمنع التأجير</translation>
    </message>
    <message>
        <source>Asks for a look</source>
        <translation>يلزم الانتباه</translation>
    </message>
    <message>
        <source>Only informs</source>
        <translation>للعلم فقط</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Fields that decide</source>
        <translation>الحقول الحاسمة</translation>
    </message>
    <message>
        <source>The rental hangs on these fields. What is not read surely enough cannot be checked.</source>
        <translation>يتوقف الإيجار على هذه الحقول. وما لم يُقرأ بثقة كافية لا يمكن فحصه.</translation>
    </message>
    <message>
        <source>Form of the number</source>
        <translation>صيغة الرقم</translation>
    </message>
    <message>
        <source>The licence number of a citizen is the 18-character identity number. Other forms belong to passports and permits.</source>
        <translation>رقم رخصة المواطن هو رقم الهوية المكوّن من 18 خانة. أما الصيغ الأخرى فتخص جوازات السفر والتصاريح.</translation>
    </message>
    <message>
        <source>Check character</source>
        <translation>خانة التحقق</translation>
    </message>
    <message>
        <source>The last character is computed from the 17 before it: one misread or invented digit shows.</source>
        <translation>تُحسب الخانة الأخيرة من الخانات السبع عشرة قبلها: فينكشف أي رقم قُرئ خطأ أو اختُلق.</translation>
    </message>
    <message>
        <source>Birth date in the number</source>
        <translation>تاريخ الميلاد في الرقم</translation>
    </message>
    <message>
        <source>Characters 7 to 14 are a date of birth; it must exist and be past.</source>
        <translation>الخانات من 7 إلى 14 تاريخ ميلاد؛ ويجب أن يكون موجودًا وفي الماضي.</translation>
    </message>
    <message>
        <source>Number against date of birth</source>
        <translation>الرقم وتاريخ الميلاد</translation>
    </message>
    <message>
        <source>The licence repeats the date of birth that is in the number. If they differ, one is misread or altered.</source>
        <translation>تكرر الرخصة تاريخ الميلاد الموجود في الرقم. فإذا اختلفا فأحدهما قُرئ خطأ أو عُدّل.</translation>
    </message>
    <message>
        <source>Number against sex</source>
        <translation>الرقم والجنس</translation>
    </message>
    <message>
        <source>The last digit but one is odd for men, even for women. A legal change of sex may explain a difference.</source>
        <translation>الرقم قبل الأخير فردي للرجال وزوجي للنساء. وقد يفسر الاختلافَ تغييرٌ قانوني للجنس.</translation>
    </message>
    <message>
        <source>Province in the number</source>
        <translation>المقاطعة في الرقم</translation>
    </message>
    <message>
        <source>The number begins with the code of a province. An unknown code was never issued.</source>
        <translation>يبدأ الرقم برمز مقاطعة. الرقم ذو الرمز غير المعروف لم يصدر قط.</translation>
    </message>
    <message>
        <source>County in the number</source>
        <translation>المنطقة في الرقم</translation>
    </message>
    <message>
        <source>The first six digits name the county of first registration. Our list of old codes may have gaps.</source>
        <translation>تدل الأرقام الستة الأولى على منطقة التسجيل الأول. وقد تكون قائمتنا للرموز القديمة ناقصة.</translation>
    </message>
    <message>
        <source>County at that time</source>
        <translation>المنطقة في ذلك الوقت</translation>
    </message>
    <message>
        <source>The county should have existed when the holder was born.</source>
        <translation>يجب أن تكون المنطقة موجودة عند ولادة حامل الرخصة.</translation>
    </message>
    <message>
        <source>Address against the number</source>
        <translation>العنوان والرقم</translation>
    </message>
    <message>
        <source>People move, so a difference is normal; agreement speaks for the reading.</source>
        <translation>ينتقل الناس، فالاختلاف طبيعي؛ أما التوافق فيدل على صحة القراءة.</translation>
    </message>
    <message>
        <source>Nationality against the number</source>
        <translation>الجنسية والرقم</translation>
    </message>
    <message>
        <source>Chinese and foreign holders have different kinds of numbers.</source>
        <translation>لحاملي الرخص الصينيين والأجانب أنواع مختلفة من الأرقام.</translation>
    </message>
    <message>
        <source>Old 15-digit number</source>
        <translation>الرقم القديم من 15 رقمًا</translation>
    </message>
    <message>
        <source>Such numbers are no longer valid; the licence should have been renewed since.</source>
        <translation>هذه الأرقام لم تعد صالحة؛ وكان يجب تجديد الرخصة منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Masked number</source>
        <translation>رقم محجوب</translation>
    </message>
    <message>
        <source>Asterisks appear on shared or downloaded copies, not on a live licence.</source>
        <translation>تظهر علامات النجمة على النسخ المُرسلة أو المُنزّلة، لا على الرخصة المباشرة.</translation>
    </message>
    <message>
        <source>Dates exist</source>
        <translation>وجود التواريخ</translation>
    </message>
    <message>
        <source>A date that is in no calendar is misread or forged.</source>
        <translation>التاريخ غير الموجود في التقويم مقروء خطأ أو مزوّر.</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>ترتيب التواريخ</translation>
    </message>
    <message>
        <source>Birth, first issue, start of validity and today follow each other. An early renewal is noted in the record.</source>
        <translation>الميلاد والإصدار الأول وبدء الصلاحية واليوم تتوالى بهذا الترتيب. والتجديد المبكر مذكور في القيد.</translation>
    </message>
    <message>
        <source>Age at first issue</source>
        <translation>العمر عند الإصدار الأول</translation>
    </message>
    <message>
        <source>Nobody gets a licence before 18.</source>
        <translation>لا تُمنح رخصة لأحد قبل سن 18.</translation>
    </message>
    <message>
        <source>Upper age at first issue</source>
        <translation>الحد الأعلى للعمر عند الإصدار</translation>
    </message>
    <message>
        <source>Classes had upper ages for a first licence, which changed over the years.</source>
        <translation>كان للفئات حد أعلى للعمر عند أول رخصة، وقد تغيّر عبر السنين.</translation>
    </message>
    <message>
        <source>Length of validity</source>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>Licences run for six years, ten years or without end.</source>
        <translation>مدة الرخص ست سنوات أو عشر سنوات أو بلا انتهاء.</translation>
    </message>
    <message>
        <source>Day of expiry</source>
        <translation>يوم الانتهاء</translation>
    </message>
    <message>
        <source>A licence ends on the day and month on which it began.</source>
        <translation>تنتهي الرخصة في اليوم والشهر اللذين بدأت فيهما.</translation>
    </message>
    <message>
        <source>Day of renewal</source>
        <translation>يوم التجديد</translation>
    </message>
    <message>
        <source>A new term usually begins on the day and month of first issue. Restored or converted licences differ.</source>
        <translation>تبدأ المدة الجديدة عادة في يوم الإصدار الأول وشهره. وتختلف الرخص المستعادة أو المحوّلة.</translation>
    </message>
    <message>
        <source>Earlier terms</source>
        <translation>المدد السابقة</translation>
    </message>
    <message>
        <source>The years since first issue should be made of whole terms.</source>
        <translation>يجب أن تتكون السنوات منذ الإصدار الأول من مدد كاملة.</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>المدة الأولى</translation>
    </message>
    <message>
        <source>A first card runs for six years. Converted army or foreign licences may differ.</source>
        <translation>مدة البطاقة الأولى ست سنوات. وقد تختلف الرخص المحوّلة من الجيش أو من الخارج.</translation>
    </message>
    <message>
        <source>Licence without end</source>
        <translation>رخصة بلا انتهاء</translation>
    </message>
    <message>
        <source>It takes a term of six and one of ten years first.</source>
        <translation>تسبقها مدة من ست سنوات ومدة من عشر سنوات.</translation>
    </message>
    <message>
        <source>First ten-year cards</source>
        <translation>أولى بطاقات السنوات العشر</translation>
    </message>
    <message>
        <source>No ten-year card can end before May 2018.</source>
        <translation>لا يمكن أن تنتهي بطاقة السنوات العشر قبل مايو 2018.</translation>
    </message>
    <message>
        <source>Old edition</source>
        <translation>الإصدار القديم</translation>
    </message>
    <message>
        <source>Cards of the edition before 2013 should have expired. This is our own calculation.</source>
        <translation>يُفترض أن بطاقات إصدار ما قبل 2013 انتهت. وهذا حسابنا الخاص.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>غير منتهية</translation>
    </message>
    <message>
        <source>An expired licence gives no right to drive; a year later it is cancelled.</source>
        <translation>الرخصة المنتهية لا تمنح حق القيادة؛ وتُلغى بعد سنة من انتهائها.</translation>
    </message>
    <message>
        <source>Valid until the return</source>
        <translation>صالحة حتى الإرجاع</translation>
    </message>
    <message>
        <source>The licence must not expire while the customer drives the car.</source>
        <translation>يجب ألا تنتهي الرخصة والعميل يقود السيارة.</translation>
    </message>
    <message>
        <source>Margin after the return</source>
        <translation>هامش بعد الإرجاع</translation>
    </message>
    <message>
        <source>A late return or an accident should not meet an expired licence.</source>
        <translation>يجب ألا يقع تأخر في الإرجاع أو حادث والرخصة منتهية.</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>إمكان التجديد</translation>
    </message>
    <message>
        <source>A licence can be renewed in its last 90 days.</source>
        <translation>يمكن تجديد الرخصة في آخر 90 يومًا من مدتها.</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>بلا تاريخ انتهاء</translation>
    </message>
    <message>
        <source>Such a licence does not expire; age and status still count.</source>
        <translation>هذه الرخصة لا تنتهي؛ ويبقى العمر والحالة معتبرين.</translation>
    </message>
    <message>
        <source>First year of driving</source>
        <translation>السنة الأولى من القيادة</translation>
    </message>
    <message>
        <source>For twelve months: no trailer, a sticker, and on motorways an experienced companion.</source>
        <translation>لمدة اثني عشر شهرًا: لا مقطورة، ويلزم ملصق، ومرافق متمرس على الطريق السريع.</translation>
    </message>
    <message>
        <source>Probation in the record</source>
        <translation>فترة الاختبار في القيد</translation>
    </message>
    <message>
        <source>The duplicate page may name another end of probation, as after a class was added.</source>
        <translation>قد تذكر الصفحة الملحقة نهاية أخرى لفترة الاختبار، كما بعد إضافة فئة.</translation>
    </message>
    <message>
        <source>Probation and vehicle</source>
        <translation>فترة الاختبار والمركبة</translation>
    </message>
    <message>
        <source>Beginners must not pull a trailer or drive passengers commercially.</source>
        <translation>لا يحق للمبتدئين جر مقطورة أو نقل الركاب تجاريًا.</translation>
    </message>
    <message>
        <source>Driving years</source>
        <translation>سنوات القيادة</translation>
    </message>
    <message>
        <source>Your firm asks for some driving practice.</source>
        <translation>تشترط شركتك قدرًا من خبرة القيادة.</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>الحد الأدنى للعمر</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, asks for this age.</source>
        <translation>تشترط شركتك، أو جهة تأمينها، هذا العمر.</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>الحد الأقصى للعمر</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, sets this limit.</source>
        <translation>وضعت شركتك، أو جهة تأمينها، هذا الحد.</translation>
    </message>
    <message>
        <source>Yearly medical</source>
        <translation>الشهادة الطبية السنوية</translation>
    </message>
    <message>
        <source>From 70 on a medical certificate is due every year; without it the licence is cancelled.</source>
        <translation>ابتداءً من سن 70 تلزم شهادة طبية كل سنة؛ ومن دونها تُلغى الرخصة.</translation>
    </message>
    <message>
        <source>Heavy classes and age</source>
        <translation>الفئات الثقيلة والعمر</translation>
    </message>
    <message>
        <source>At 63 these classes are exchanged, unless extended by up to three years.</source>
        <translation>تُستبدل هذه الفئات عند سن 63، ما لم تُمدَّد بما لا يتجاوز ثلاث سنوات.</translation>
    </message>
    <message>
        <source>Other classes and age</source>
        <translation>الفئات الأخرى والعمر</translation>
    </message>
    <message>
        <source>At 70 these classes are exchanged.</source>
        <translation>تُستبدل هذه الفئات عند سن 70.</translation>
    </message>
    <message>
        <source>Minimum age of the class</source>
        <translation>الحد الأدنى لعمر الفئة</translation>
    </message>
    <message>
        <source>Each class has a lowest age; a younger holder cannot exist.</source>
        <translation>لكل فئة حد أدنى للعمر؛ فلا يمكن أن يحملها من هو أصغر.</translation>
    </message>
    <message>
        <source>Official class</source>
        <translation>فئة رسمية</translation>
    </message>
    <message>
        <source>Only the codes of the official list are classes.</source>
        <translation>الفئات هي رموز القائمة الرسمية وحدها.</translation>
    </message>
    <message>
        <source>How classes are printed</source>
        <translation>طريقة طباعة الفئات</translation>
    </message>
    <message>
        <source>Offices print codes in a fixed order and leave out what another includes.</source>
        <translation>تطبع الدوائر الرموز بترتيب ثابت وتترك ما تشمله فئة أخرى.</translation>
    </message>
    <message>
        <source>Class against vehicle</source>
        <translation>الفئة والمركبة</translation>
    </message>
    <message>
        <source>The class must include the vehicle: C2, for instance, is for automatics only.</source>
        <translation>يجب أن تشمل الفئة المركبة: فالفئة C2 مثلًا للسيارات الأوتوماتيكية فقط.</translation>
    </message>
    <message>
        <source>Trailer class too early</source>
        <translation>فئة المقطورة قبل أوانها</translation>
    </message>
    <message>
        <source>Class C6 exists since April 2022; only a reissued card shows it with an earlier date.</source>
        <translation>الفئة C6 موجودة منذ أبريل 2022؛ ولا تظهر بتاريخ أسبق إلا في بطاقة أُعيد إصدارها.</translation>
    </message>
    <message>
        <source>Trailer class earned</source>
        <translation>استحقاق فئة المقطورة</translation>
    </message>
    <message>
        <source>C6 takes a year with a car class first.</source>
        <translation>تتطلب الفئة C6 سنة بفئة سيارة أولًا.</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>صيغة الاسم</translation>
    </message>
    <message>
        <source>Words of the form, or odd characters, mean a misread name.</source>
        <translation>كلمات نص النموذج أو الرموز الغريبة تعني أن الاسم قُرئ خطأ.</translation>
    </message>
    <message>
        <source>Name against booking</source>
        <translation>الاسم والحجز</translation>
    </message>
    <message>
        <source>Whoever drives must be the person who was booked.</source>
        <translation>يجب أن يكون السائق هو الشخص المذكور في الحجز.</translation>
    </message>
    <message>
        <source>Text of the seal</source>
        <translation>نص الختم</translation>
    </message>
    <message>
        <source>The seal names a traffic police office. Seals are hard to read.</source>
        <translation>يذكر الختم دائرة لشرطة المرور. وقراءة الأختام صعبة.</translation>
    </message>
    <message>
        <source>Province of the seal</source>
        <translation>مقاطعة الختم</translation>
    </message>
    <message>
        <source>Seal and file number come from the same office.</source>
        <translation>الختم ورقم الملف صادران عن الدائرة نفسها.</translation>
    </message>
    <message>
        <source>City of the seal</source>
        <translation>محافظة الختم</translation>
    </message>
    <message>
        <source>Seal and file number usually name the same city; county offices and renamed cities differ.</source>
        <translation>يذكر الختم ورقم الملف عادة المحافظة نفسها؛ وتختلف دوائر المناطق والمدن التي غُيّر اسمها.</translation>
    </message>
    <message>
        <source>Red seal</source>
        <translation>الختم الأحمر</translation>
    </message>
    <message>
        <source>Originals carry a red seal; copies often show a grey one, or none.</source>
        <translation>تحمل النسخ الأصلية ختمًا أحمر؛ أما الصور المنسوخة فيظهر فيها غالبًا ختم رمادي أو لا يظهر.</translation>
    </message>
    <message>
        <source>Two pages, one person</source>
        <translation>صفحتان لشخص واحد</translation>
    </message>
    <message>
        <source>Number and name must be the same on every page.</source>
        <translation>يجب أن يكون الرقم والاسم واحدًا في كل الصفحات.</translation>
    </message>
    <message>
        <source>Form of the file number</source>
        <translation>صيغة رقم الملف</translation>
    </message>
    <message>
        <source>Twelve digits, beginning with the code of the issuing office.</source>
        <translation>اثنا عشر رقمًا تبدأ برمز دائرة الإصدار.</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>الصفحة الملحقة</translation>
    </message>
    <message>
        <source>Many firms ask for both pages: notes and probation stand on the duplicate.</source>
        <translation>تطلب شركات كثيرة الصفحتين: فالقيود وفترة الاختبار في الصفحة الملحقة.</translation>
    </message>
    <message>
        <source>Renewal note</source>
        <translation>قيد التجديد</translation>
    </message>
    <message>
        <source>The note on the duplicate page and the end of validity name the same day.</source>
        <translation>القيد في الصفحة الملحقة ونهاية الصلاحية يذكران اليوم نفسه.</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>الباركود</translation>
    </message>
    <message>
        <source>Thirteen characters number the paper core. The old formula may no longer hold.</source>
        <translation>ثلاث عشرة خانة هي رقم اللب الورقي. وربما لم تعد الصيغة القديمة سارية.</translation>
    </message>
    <message>
        <source>Core seen before</source>
        <translation>لبّ ظهر سابقًا</translation>
    </message>
    <message>
        <source>A core is used once; the same one with another person points to a copy.</source>
        <translation>يُستخدم اللب مرة واحدة؛ وظهوره نفسه لدى شخص آخر يدل على نسخة.</translation>
    </message>
    <message>
        <source>Live screen</source>
        <translation>شاشة مباشرة</translation>
    </message>
    <message>
        <source>A screenshot stands still: the clock on the screen must agree with the time of the picture.</source>
        <translation>لقطة الشاشة ثابتة: يجب أن توافق الساعة على الشاشة وقت الصورة.</translation>
    </message>
    <message>
        <source>Date made</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>The electronic licence cannot be made in the future.</source>
        <translation>لا يمكن أن تكون الرخصة الإلكترونية قد أُنشئت في المستقبل.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>With most statuses other than normal the holder must not drive.</source>
        <translation>في معظم الحالات غير الحالة العادية لا يحق لحامل الرخصة القيادة.</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>أمور معلقة</translation>
    </message>
    <message>
        <source>The holder may drive, but offences or accidents are not settled.</source>
        <translation>يحق لحاملها القيادة، لكن عليه مخالفات أو حوادث لم تُسوَّ.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>At twelve points the licence is withheld until study and exam.</source>
        <translation>عند اثنتي عشرة نقطة تُحجز الرخصة حتى الدراسة واجتياز الامتحان.</translation>
    </message>
    <message>
        <source>Colour of the screen</source>
        <translation>لون الشاشة</translation>
    </message>
    <message>
        <source>Red ground or a red code means that the licence cannot be used.</source>
        <translation>الخلفية الحمراء أو الرمز الأحمر يعنيان أن الرخصة لا يمكن استخدامها.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>The app always shows one; without it the screen is cut off or another app.</source>
        <translation>يعرضه التطبيق دائمًا؛ فإن غاب فالشاشة مقتطعة أو لتطبيق آخر.</translation>
    </message>
    <message>
        <source>Quality of the picture</source>
        <translation>جودة الصورة</translation>
    </message>
    <message>
        <source>Copies, screens, blur and glare hide what the other checks need.</source>
        <translation>النسخ والشاشات وعدم الوضوح والانعكاس تخفي ما تحتاج إليه الفحوص الأخرى.</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>حجم الصورة</translation>
    </message>
    <message>
        <source>Small pictures lose the strokes that tell characters apart.</source>
        <translation>الصور الصغيرة تفقد الخطوط الدقيقة التي تميّز الرموز بعضها من بعض.</translation>
    </message>
    <message>
        <source>Print that looks changed</source>
        <translation>طباعة تبدو معدّلة</translation>
    </message>
    <message>
        <source>A value whose print or ground differs may have been pasted. It is a sign, no proof.</source>
        <translation>القيمة التي تختلف طباعتها أو خلفيتها ربما أُلصقت. هذه علامة وليست دليلًا قاطعًا.</translation>
    </message>
    <message>
        <source>Another open rental</source>
        <translation>إيجار آخر مفتوح</translation>
    </message>
    <message>
        <source>One licence with two cars: ask before handing over the second.</source>
        <translation>رخصة واحدة لسيارتين: اسأل قبل تسليم الثانية.</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>قائمة منع التأجير</translation>
    </message>
    <message>
        <source>Your firm put this licence on its list, with a reason.</source>
        <translation>وضعت شركتك هذه الرخصة في قائمة منع التأجير مع ذكر السبب.</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>A PIN needs at least %1 digits.</source>
        <translation>يجب ألا تقل أرقام PIN عن %1.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose one that is not a date, a sequence or a pattern.</source>
        <translation>رمز PIN هذا سهل التخمين. اختر رمزًا ليس تاريخًا ولا تسلسلًا ولا نمطًا.</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>يجب ألا تقل أحرف عبارة المرور عن %1.</translation>
    </message>
    <message>
        <source>Mix at least %1 of these: small letters, capitals, digits, other characters.</source>
        <translation>امزج %1 على الأقل مما يلي: أحرف صغيرة، أحرف كبيرة، أرقام، رموز أخرى.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Choose several words that do not belong together, without your name.</source>
        <translation>عبارة المرور هذه سهلة التخمين. اختر عدة كلمات لا علاقة بينها ومن دون اسمك.</translation>
    </message>
    <message>
        <source>Enter a PIN or passphrase.</source>
        <translation>أدخل رمز PIN أو عبارة مرور.</translation>
    </message>
    <message>
        <source>A passphrase may have at most %1 characters.</source>
        <translation>يجب ألا تزيد أحرف عبارة المرور على %1.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>The keyring has no keys for the endpoint, or is locked. Put them there with --store-keys FILE.</source>
        <translation>لا مفاتيح للواجهة في سلسلة المفاتيح، أو أن السلسلة مقفلة. ضعها فيها باستخدام --store-keys FILE.</translation>
    </message>
    <message>
        <source>Nobody could call: give --keys FILE, or --no-token to try it on this machine.</source>
        <translation>لن يتمكن أحد من الاتصال: حدّد --keys FILE، أو --no-token لتجربتها على هذا الجهاز.</translation>
    </message>
    <message>
        <source>The keyring could not keep the keys: %1</source>
        <translation>تعذر حفظ المفاتيح في سلسلة المفاتيح: %1</translation>
    </message>
    <message>
        <source>The keyring keeps the keys. Delete the file now and start with --keys keyring.</source>
        <translation>حُفظت المفاتيح في سلسلة المفاتيح. احذف الملف الآن وابدأ باستخدام --keys keyring.</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>تتعذر كتابة ملف السجل.</translation>
    </message>
</context>
<context>
    <name>SharedStore</name>
    <message>
        <source>The transfer was interrupted; it continues next time.</source>
        <translation>انقطع التسليم إلى الخادم؛ ويُستأنف في المرة القادمة.</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>محطة العمل هذه مقفلة.</translation>
    </message>
    <message>
        <source>The records on the server were sealed with keys other than this desk&apos;s. Join the counters with the firm&apos;s passphrase or recovery key before anything is kept here.</source>
        <translation>السجلات على الخادم مشفّرة بمفاتيح غير مفاتيح محطة العمل هذه. انضم بعبارة مرور الشركة أو مفتاح استردادها قبل حفظ أي شيء هنا.</translation>
    </message>
    <message>
        <source>The keys were changed and old ones dropped while other counters still have records under them. Nothing is transferred; call your administrator.</source>
        <translation>غُيّرت المفاتيح وأُسقطت القديمة بينما لا تزال لمكاتب أخرى سجلات مشفّرة بها. لا يُسلَّم شيء؛ اتصل بمسؤول النظام.</translation>
    </message>
    <message>
        <source>This desk has no keys yet.</source>
        <translation>لا مفاتيح لمحطة العمل هذه بعد.</translation>
    </message>
    <message>
        <source>Nobody has set the server up for this firm yet. Do so in the settings.</source>
        <translation>لم يُعدّ الخادم لهذه الشركة بعد. أعدّه في الإعدادات.</translation>
    </message>
    <message>
        <source>Another desk of the firm has the name of this one. Give this desk another name in the settings.</source>
        <translation>لمحطة عمل أخرى في الشركة الاسم نفسه. اختر لهذه المحطة اسمًا آخر في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>لا حاجة إلى الانتظار.</numerusform>
            <numerusform>انتظر ثانية واحدة.</numerusform>
            <numerusform>انتظر ثانيتين.</numerusform>
            <numerusform>انتظر %n ثوانٍ.</numerusform>
            <numerusform>انتظر %n ثانية.</numerusform>
            <numerusform>انتظر %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s).</source>
        <translation>
            <numerusform>لا حاجة إلى الانتظار.</numerusform>
            <numerusform>انتظر دقيقة واحدة.</numerusform>
            <numerusform>انتظر دقيقتين.</numerusform>
            <numerusform>انتظر %n دقائق.</numerusform>
            <numerusform>انتظر %n دقيقة.</numerusform>
            <numerusform>انتظر %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>محاولات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Name and PIN or passphrase do not match. Check both and try again.</source>
        <translation>الاسم ورمز PIN أو عبارة المرور غير متوافقين. تحقّق منهما وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The code is wrong or has been used. Wait for the next one in your app; if it is always wrong, check the date and time of both devices.</source>
        <translation>الرمز غير صحيح أو استُخدم من قبل. انتظر الرمز التالي في تطبيقك؛ فإن لم يصح أبدًا فتحقّق من التاريخ والوقت في الجهازين.</translation>
    </message>
    <message>
        <source>This account is frozen. Ask a supervisor to unfreeze it.</source>
        <translation>هذا الحساب مجمّد. اطلب من مشرف إلغاء تجميده.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Personal data is masked with asterisks.</source>
        <translation>البيانات الشخصية محجوبة بعلامات النجمة.</translation>
    </message>
    <message>
        <source>Holds personal data: keep it locked away.</source>
        <translation>تحتوي على بيانات شخصية: احفظها في مكان مقفل.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Driving licence check</source>
        <translation>فحص رخصة القيادة</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>يلزم الانتباه</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>accepted by override</source>
        <translation>مقبول بتجاوز</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>صُحّح يدويًا</translation>
    </message>
    <message>
        <source>Accepted although a check failed</source>
        <translation>قُبلت رغم فشل فحص</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>سمح به</translation>
    </message>
    <message>
        <source>Allowed at</source>
        <translation>وقت السماح</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>في المكتب</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>وقت القبول</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>قبلها</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>الإيجار</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>معرّف السجل</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>وقت الطباعة</translation>
    </message>
</context>
<context>
    <name>SocketFile</name>
    <message>
        <source>There is another file at the path of the socket.</source>
        <translation>يوجد ملف آخر في مسار المقبس.</translation>
    </message>
    <message>
        <source>Somebody else listens on this socket already.</source>
        <translation>برنامج آخر يستمع إلى هذا المقبس.</translation>
    </message>
    <message>
        <source>An old socket is in the way and cannot be removed.</source>
        <translation>يعترض مقبس قديم ولا يمكن إزالته.</translation>
    </message>
</context>
<context>
    <name>StoreCommand</name>
    <message>
        <source>There are no records at %1.</source>
        <translation>لا توجد سجلات في %1.</translation>
    </message>
    <message>
        <source>Nothing was ever kept here.</source>
        <translation>لم يُحفظ شيء هنا قط.</translation>
    </message>
    <message>
        <source>This desk has operators: say who you are with --operator and --secret-file.</source>
        <translation>محطة العمل هذه تستخدم المشغّلين: عرّف بنفسك باستخدام --operator و --secret-file.</translation>
    </message>
    <message>
        <source>This operator signs in with a second factor, in the window only.</source>
        <translation>هذا المشغّل يسجّل الدخول بعامل ثانٍ، وذلك في نافذة البرنامج فقط.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تتعذر قراءة الملف: %1</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>Entries of the audit log are missing between what was handed over and what follows.</source>
        <translation>توجد إدخالات ناقصة في سجل التدقيق بين ما سُلّم وما يليه.</translation>
    </message>
    <message>
        <source>A record is damaged and cannot be shown. Restore it from the last backup.</source>
        <translation>أحد السجلات تالف ولا يمكن عرضه. استعده من آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This record no longer exists: it was deleted, or its time was over.</source>
        <translation>هذا السجل لم يعد هنا: حُذف أو انتهت مدته.</translation>
    </message>
    <message>
        <source>This record was deleted while it lay on the desk. Accept it as a new one.</source>
        <translation>حُذف هذا السجل بينما كان قيد المعالجة. اقبله كسجل جديد.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back. Nothing is purged until it is right again; records are kept as usual. Check date and time.</source>
        <translation>أُرجعت ساعة الحاسوب إلى الوراء. لا يُحذف ما انتهت مدته حتى تُصحح؛ وتُحفظ السجلات كالمعتاد. تحقّق من التاريخ والوقت.</translation>
    </message>
    <message>
        <source>The last purge is more than a month old. If date and time are right, purge by hand; nothing was purged.</source>
        <translation>مضى على آخر حذف لما انتهت مدته أكثر من شهر. إذا كان التاريخ والوقت صحيحين فنفّذ الحذف يدويًا؛ لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of LicenceDesk. Install that version; nothing has been changed.</source>
        <translation>كتب هذه السجلات إصدار أحدث من LicenceDesk. ثبّت ذلك الإصدار؛ لم يُغيَّر شيء.</translation>
    </message>
    <message>
        <source>Entries of the audit log are never changed or deleted. (%1)</source>
        <translation>إدخالات سجل التدقيق لا تُغيَّر ولا تُحذف أبدًا. (%1)</translation>
    </message>
    <message>
        <source>The record could not be written: the disk is full or does not answer. Make room on it, then try again. (%1)</source>
        <translation>تعذرت كتابة السجل: القرص ممتلئ أو لا يستجيب. أفرغ مساحة ثم حاول مجددًا. (%1)</translation>
    </message>
    <message>
        <source>The records cannot be written to. Ask your administrator for the right to write to %1.</source>
        <translation>لا يمكن الكتابة في السجلات. اطلب من مسؤول النظام حق الكتابة في %1.</translation>
    </message>
    <message>
        <source>The file of the records is damaged. It has been left as it is. Restore the last backup. (%1)</source>
        <translation>ملف السجلات تالف وقد تُرك كما هو. استعد آخر نسخة احتياطية. (%1)</translation>
    </message>
    <message>
        <source>Another program is writing to the records at this moment. Try again. (%1)</source>
        <translation>برنامج آخر يكتب في السجلات الآن. حاول مجددًا. (%1)</translation>
    </message>
    <message>
        <source>This entry is there already. (%1)</source>
        <translation>هذا الإدخال موجود مسبقًا. (%1)</translation>
    </message>
    <message>
        <source>The records could not be read. (%1)</source>
        <translation>تعذرت قراءة السجلات. (%1)</translation>
    </message>
    <message>
        <source>The database on the server is damaged. Tell your administrator. (%1)</source>
        <translation>قاعدة البيانات على الخادم تالفة. أبلغ مسؤول النظام. (%1)</translation>
    </message>
    <message>
        <source>The database server refused name or password. Check them in the settings. (%1)</source>
        <translation>رفض خادم قاعدة البيانات الاسم أو كلمة المرور. تحقّق منهما في الإعدادات. (%1)</translation>
    </message>
    <message>
        <source>The database server does not let this desk do that. Ask your administrator for the rights on %1.</source>
        <translation>لا يسمح خادم قاعدة البيانات لمحطة العمل هذه بذلك. اطلب من مسؤول النظام الصلاحيات على %1.</translation>
    </message>
    <message>
        <source>The database server has no room left. Tell your administrator. (%1)</source>
        <translation>لا مساحة متبقية في خادم قاعدة البيانات. أبلغ مسؤول النظام. (%1)</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Records are kept on this computer until it can. (%1)</source>
        <translation>تعذر الوصول إلى خادم قاعدة البيانات. تُحفظ السجلات على هذا الحاسوب حتى يعود الاتصال. (%1)</translation>
    </message>
    <message>
        <source>This number is not on the do-not-rent list.</source>
        <translation>هذا الرقم ليس في قائمة منع التأجير.</translation>
    </message>
</context>
<context>
    <name>StorePolicy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>في القواعد إدخال خاطئ: %1</translation>
    </message>
    <message>
        <source>The policy is not JSON.</source>
        <translation>القواعد ليست بصيغة JSON.</translation>
    </message>
</context>
<context>
    <name>StoreSession</name>
    <message>
        <source>The key could not be put into the keyring of this computer. Open the keyring and try again, or choose a passphrase.</source>
        <translation>تعذر وضع المفتاح في سلسلة مفاتيح هذا الحاسوب. افتح السلسلة وحاول مجددًا، أو اختر عبارة مرور.</translation>
    </message>
</context>
<context>
    <name>TargetSheet</name>
    <message>
        <source>Target for the desk check</source>
        <translation>بطاقة اختبار لفحص محطة العمل</translation>
    </message>
    <message>
        <source>1. Print this sheet on white paper at 100 % (actual size, not “fit to page”). The ruler below must measure 100 mm.
2. Cut the target out along the dashed line.
3. Lay it where licences lie, on the mat you use. If licences lie in a sleeve, put the target into one: reflections then show.
4. In LicenceDesk, open “Check this desk” and do what it says.</source>
        <translation>1. اطبع هذه الورقة على ورق أبيض بنسبة 100 % (الحجم الفعلي، وليس «ملاءمة الصفحة»). يجب أن يكون طول المسطرة في الأسفل 100 مم.
2. قُصّ بطاقة الاختبار على الخط المتقطع.
3. ضعها حيث توضع الرخص، على المفرش الذي تستخدمه. إذا كانت الرخص توضع في غلاف فضع البطاقة في غلاف: عندئذ تظهر الانعكاسات.
4. في LicenceDesk افتح «فحص محطة العمل» واتبع التعليمات.</translation>
    </message>
    <message>
        <source>A dark mat, if your desk is light:
put the licence here</source>
        <translation>مفرش داكن إن كانت طاولتك فاتحة:
ضع الرخصة هنا</translation>
    </message>
    <message>
        <source>The target cannot be saved here. Choose another folder.</source>
        <translation>لا يمكن حفظ بطاقة الاختبار هنا. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>The picture could not be worked on. Try another one, or type the licence in.</source>
        <translation>تعذرت معالجة الصورة. جرّب صورة أخرى أو أدخل الرخصة يدويًا.</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The secret of the app id is missing. Type it in the settings.</source>
        <translation>المفتاح السري لـ AppID مفقود. اكتبه في الإعدادات.</translation>
    </message>
    <message>
        <source>The access token is missing. Paste it in the settings.</source>
        <translation>رمز الوصول مفقود. الصقه في الإعدادات.</translation>
    </message>
    <message>
        <source>What was pasted is not an access token: it has spaces or characters that no token has. Paste it again in the settings.</source>
        <translation>ما لُصق ليس رمز وصول: فيه فراغات أو أحرف لا توجد في أي رمز. الصقه من جديد في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>A licence number has 18 characters</source>
        <translation>رقم الرخصة 18 خانة</translation>
    </message>
    <message>
        <source>The birth date in the number does not exist</source>
        <translation>تاريخ الميلاد في الرقم غير موجود</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>رقم التحقق غير صحيح</translation>
    </message>
    <message>
        <source>This is not a date: write it like 2019-05-20</source>
        <translation>هذا ليس تاريخًا: اكتبه هكذا 2019-05-20</translation>
    </message>
    <message>
        <source>This is neither a date nor 长期</source>
        <translation>هذا ليس تاريخًا ولا 长期</translation>
    </message>
    <message>
        <source>There is no such class</source>
        <translation>لا توجد فئة كهذه</translation>
    </message>
    <message>
        <source>A file number has 12 digits</source>
        <translation>رقم الملف 12 رقمًا</translation>
    </message>
    <message>
        <source>A name has no digits or signs</source>
        <translation>لا أرقام ولا رموز في الاسم</translation>
    </message>
    <message>
        <source>The sex is 男 or 女</source>
        <translation>الجنس هو 男 أو 女</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>The records are encrypted, but the key information that belongs to them is missing. Restore the last backup.</source>
        <translation>السجلات مشفّرة، لكن معلومات المفاتيح الخاصة بها مفقودة. استعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store.</source>
        <translation>أدخل عبارة مرور المخزن.</translation>
    </message>
    <message>
        <source>The key of the store lies in the system&apos;s keyring, which cannot be reached. Sign in to the desktop as usual, or enter the recovery key.</source>
        <translation>مفتاح المخزن في سلسلة مفاتيح النظام، ولا يمكن الوصول إليها. سجّل الدخول إلى سطح المكتب كالمعتاد، أو أدخل مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it with the password of this computer account, then try again.</source>
        <translation>سلسلة مفاتيح النظام مقفلة. افتحها بكلمة مرور حساب هذا الحاسوب، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer. Perhaps a window asks for its password: answer it, then try again.</source>
        <translation>لم تستجب سلسلة مفاتيح النظام. ربما تطلب نافذةٌ كلمة مرورها: أدخلها ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The key of the store is no longer in the system&apos;s keyring. The records are safe but closed: enter the recovery key that was printed when the store was set up.</source>
        <translation>مفتاح المخزن لم يعد في سلسلة مفاتيح النظام. السجلات سليمة لكنها مغلقة: أدخل مفتاح الاسترداد الذي طُبع عند إنشاء المخزن.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds the key of another store. Enter the passphrase or the recovery key of this one.</source>
        <translation>في سلسلة مفاتيح النظام مفتاح مخزن آخر. أدخل عبارة مرور هذا المخزن أو مفتاح استرداده.</translation>
    </message>
</context>
<context>
    <name>UnusualAccess</name>
    <message>
        <source>%1 showed %2 records in clear between %3 and %4.</source>
        <translation>أظهر %1 دون حجب سجلات عددها %2 بين %3 و%4.</translation>
    </message>
    <message>
        <source>%1 exported %2 times between %3 and %4.</source>
        <translation>صدّر %1 مرات عددها %2 بين %3 و%4.</translation>
    </message>
    <message>
        <source>%1 worked outside the usual hours: %2 acts between %3 and %4.</source>
        <translation>عمل %1 خارج الساعات المعتادة: عدد العمليات %2 بين %3 و%4.</translation>
    </message>
    <message>
        <source>%1 was refused sign-in %2 times between %3 and %4.</source>
        <translation>رُفض دخول %1 مرات عددها %2 بين %3 و%4.</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>شخص مجهول</translation>
    </message>
</context>
<context>
    <name>UploadImage</name>
    <message>
        <source>There is no picture to send.</source>
        <translation>لا توجد صورة للإرسال.</translation>
    </message>
    <message>
        <source>The picture cannot be made small enough to send. Take it again.</source>
        <translation>لا يمكن تصغير الصورة بما يكفي لإرسالها. أعد التصوير.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>This is the key of another store. Use the passphrase or the recovery key that belongs to this one.</source>
        <translation>هذا مفتاح مخزن آخر. استخدم عبارة المرور أو مفتاح الاسترداد الخاص بهذا المخزن.</translation>
    </message>
    <message>
        <source>The key information of the store has been changed. Restore the last backup.</source>
        <translation>عُدّلت معلومات مفاتيح المخزن. استعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The key information of the store is damaged. Restore the last backup.</source>
        <translation>معلومات مفاتيح المخزن تالفة. استعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The store was made by a newer version of the program. Install that version.</source>
        <translation>أُنشئ المخزن بإصدار أحدث من البرنامج. ثبّت ذلك الإصدار.</translation>
    </message>
    <message>
        <source>Stored data has been changed or damaged and cannot be opened. Restore the last backup.</source>
        <translation>عُدّلت البيانات المحفوظة أو تلفت ولا يمكن فتحها. استعد آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Stored data was encrypted with a key that is no longer in this store. Restore the backup that it came from.</source>
        <translation>شُفّرت البيانات المحفوظة بمفتاح لم يعد في هذا المخزن. استعد النسخة الاحتياطية التي جاءت منها.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>الذاكرة لا تكفي للتحقق من عبارة المرور. أغلق برامج أخرى وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Enter a passphrase for the store.</source>
        <translation>أدخل عبارة مرور للمخزن.</translation>
    </message>
    <message>
        <source>This store has no passphrase. Use the recovery key.</source>
        <translation>ليس لهذا المخزن عبارة مرور. استخدم مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>The passphrase is not the one of this store. Check capital letters and keyboard and try again.</source>
        <translation>ليست هذه عبارة مرور هذا المخزن. تحقّق من حالة الأحرف ولوحة المفاتيح وحاول مجددًا.</translation>
    </message>
    <message>
        <source>No recovery key was ever printed for this store.</source>
        <translation>لم يُطبع مفتاح استرداد لهذا المخزن قط.</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery key. Compare what you typed with the printed sheet.</source>
        <translation>في مفتاح الاسترداد خطأ. قارن ما كتبته بالورقة المطبوعة.</translation>
    </message>
    <message>
        <source>The recovery key is typed correctly but belongs to another store, or a newer one has been printed since.</source>
        <translation>كُتب مفتاح الاسترداد صحيحًا لكنه يخص مخزنًا آخر، أو طُبع بعده مفتاح أحدث.</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Aged %1 at the start</source>
        <translation>العمر %1 عند الاستلام</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm asks for %2</source>
        <translation>العمر %1 عند الاستلام؛ والشركة تشترط %2</translation>
    </message>
    <message>
        <source>Name another driver</source>
        <translation>حدّد سائقًا آخر</translation>
    </message>
    <message>
        <source>Not over the age limit of the firm</source>
        <translation>لا يتجاوز حد العمر لدى الشركة</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm&apos;s limit is %2</source>
        <translation>العمر %1 عند الاستلام؛ وحد الشركة %2</translation>
    </message>
    <message>
        <source>Ask the manager, or name another driver</source>
        <translation>اسأل المدير أو حدّد سائقًا آخر</translation>
    </message>
    <message>
        <source>No yearly medical certificate is needed</source>
        <translation>لا حاجة إلى شهادة طبية سنوية</translation>
    </message>
    <message>
        <source>Aged %1: from %2 on a medical certificate is due every year</source>
        <translation>العمر %1: ابتداءً من %2 تلزم شهادة طبية كل سنة</translation>
    </message>
    <message>
        <source>Ask for the certificate or the live status in 12123</source>
        <translation>اطلب الشهادة أو الحالة المباشرة في 12123</translation>
    </message>
    <message>
        <source>No class has to be downgraded for age</source>
        <translation>لا فئة يجب استبدالها بسبب العمر</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost for good, treat it as C1</source>
        <translation>العمر %1: الفئة %2 سقطت نهائيًا، فعاملها كفئة C1</translation>
    </message>
    <message>
        <source>Aged %1: class %2 had to be downgraded at %3, unless extended</source>
        <translation>العمر %1: كان يجب استبدال الفئة %2 عند %3 ما لم تُمدَّد</translation>
    </message>
    <message>
        <source>Check the live status in 12123; offer a vehicle of class C1</source>
        <translation>تحقّق من الحالة المباشرة في 12123؛ واعرض مركبة من الفئة C1</translation>
    </message>
    <message>
        <source>No class is lost for age</source>
        <translation>لا فئة ساقطة بسبب العمر</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost at %3</source>
        <translation>العمر %1: تسقط الفئة %2 عند %3</translation>
    </message>
    <message>
        <source>Do not hand over a vehicle of that class</source>
        <translation>لا تسلّم مركبة من تلك الفئة</translation>
    </message>
    <message>
        <source>Aged %1: nobody holds class %2 before %3</source>
        <translation>العمر %1: لا تُمنح الفئة %2 قبل %3</translation>
    </message>
    <message>
        <source>Compare class and date of birth with the card</source>
        <translation>قارن الفئة وتاريخ الميلاد بالبطاقة</translation>
    </message>
    <message>
        <source>Old enough for the class</source>
        <translation>العمر كافٍ للفئة</translation>
    </message>
    <message>
        <source>Compare the class with the card</source>
        <translation>قارن الفئة بالبطاقة</translation>
    </message>
    <message>
        <source>The class is made of official codes</source>
        <translation>الفئة مؤلفة من رموز رسمية</translation>
    </message>
    <message>
        <source>“%1” is not a vehicle class</source>
        <translation>«%1» ليست فئة مركبة</translation>
    </message>
    <message>
        <source>The class %1 is printed beside one that includes it</source>
        <translation>الفئة %1 مطبوعة إلى جانب فئة تشملها</translation>
    </message>
    <message>
        <source>The codes of %1 are not in the official order</source>
        <translation>رموز %1 ليست بالترتيب الرسمي</translation>
    </message>
    <message>
        <source>The class is printed as the office prints it</source>
        <translation>الفئة مطبوعة كما تطبعها الدائرة</translation>
    </message>
    <message>
        <source>No vehicle is chosen</source>
        <translation>لم تُختر مركبة</translation>
    </message>
    <message>
        <source>Choose the vehicle</source>
        <translation>اختر المركبة</translation>
    </message>
    <message>
        <source>Class %1 covers the vehicle</source>
        <translation>الفئة %1 تشمل المركبة</translation>
    </message>
    <message>
        <source>Class %1 does not cover the vehicle: it needs %2</source>
        <translation>الفئة %1 لا تشمل المركبة: يلزم %2</translation>
    </message>
    <message>
        <source>Offer a vehicle of class %1, or name another driver</source>
        <translation>اعرض مركبة من الفئة %1 أو حدّد سائقًا آخر</translation>
    </message>
    <message>
        <source>Class C6 existed when the card began</source>
        <translation>كانت الفئة C6 موجودة عند بدء البطاقة</translation>
    </message>
    <message>
        <source>Valid from %1 with class C6, which has existed only since %2</source>
        <translation>صالحة من %1 بالفئة C6 الموجودة منذ %2</translation>
    </message>
    <message>
        <source>Compare the class; a card reissued since then may be right</source>
        <translation>قارن الفئة؛ قد تصح في بطاقة أُعيد إصدارها بعد ذلك</translation>
    </message>
    <message>
        <source>Held a car class for a year before C6</source>
        <translation>حمل فئة سيارة سنة قبل C6</translation>
    </message>
    <message>
        <source>Class C6 needs a year with C1 or C2 first</source>
        <translation>تتطلب الفئة C6 سنة بالفئة C1 أو C2 أولًا</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1، و%2</translation>
    </message>
    <message>
        <source>Compare the dates with the card</source>
        <translation>قارن التواريخ بالبطاقة</translation>
    </message>
    <message>
        <source>No such date: %1</source>
        <translation>تاريخ غير موجود في التقويم: %1</translation>
    </message>
    <message>
        <source>No date was read</source>
        <translation>لم يُقرأ أي تاريخ</translation>
    </message>
    <message>
        <source>Type the dates in</source>
        <translation>أدخل التواريخ</translation>
    </message>
    <message>
        <source>All dates are real dates</source>
        <translation>كل التواريخ موجودة</translation>
    </message>
    <message>
        <source>Valid from %1, but renewed early and good since %2 by its record</source>
        <translation>صالحة من %1، لكنها جُدّدت مبكرًا وتسري منذ %2 حسب القيد</translation>
    </message>
    <message>
        <source>Compare the note on the duplicate page</source>
        <translation>قارن القيد في الصفحة الملحقة</translation>
    </message>
    <message>
        <source>Valid from %1; its record says since when already, not understood</source>
        <translation>صالحة من %1؛ والقيد يذكر بدءًا أسبق لم يُفهم</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>غير صالحة قبل %1</translation>
    </message>
    <message>
        <source>Look on the duplicate page for a note that it is already valid</source>
        <translation>ابحث في الصفحة الملحقة عن قيد بأنها سارية بالفعل</translation>
    </message>
    <message>
        <source>First issued on %1, but born on %2</source>
        <translation>الإصدار الأول %1، لكن تاريخ الميلاد %2</translation>
    </message>
    <message>
        <source>Valid from %1, before the first issue on %2</source>
        <translation>صالحة من %1، قبل الإصدار الأول في %2</translation>
    </message>
    <message>
        <source>Birth, first issue and start of validity are in order</source>
        <translation>الميلاد والإصدار الأول وبدء الصلاحية متسلسلة</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue</source>
        <translation>العمر %1 عند الإصدار الأول</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue: nobody gets a licence before %2</source>
        <translation>العمر %1 عند الإصدار الأول: لا تُمنح رخصة قبل %2</translation>
    </message>
    <message>
        <source>Not too old at the first issue</source>
        <translation>العمر مناسب عند الإصدار الأول</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue, the limit then was %2</source>
        <translation>العمر %1 عند الإصدار الأول، وكان الحد حينها %2</translation>
    </message>
    <message>
        <source>Ask the customer to open 12123 and show the live screen</source>
        <translation>اطلب من العميل فتح 12123 وإظهار الشاشة المباشرة</translation>
    </message>
    <message>
        <source>The screen was live when it was read</source>
        <translation>كانت الشاشة مباشرة عند القراءة</translation>
    </message>
    <message>
        <source>The screen was live when the picture was taken, on %1</source>
        <translation>كانت الشاشة مباشرة عند التقاط الصورة في %1</translation>
    </message>
    <message>
        <source>It is not known when the picture was taken</source>
        <translation>وقت التقاط الصورة غير معروف</translation>
    </message>
    <message>
        <source>The clock on the screen is not understood</source>
        <translation>الساعة على الشاشة غير مفهومة</translation>
    </message>
    <message>
        <source>The clock on the screen shows %1, the picture is of %2</source>
        <translation>الساعة على الشاشة %1، والصورة من %2</translation>
    </message>
    <message>
        <source>%1 is not understood</source>
        <translation>غير مفهوم: %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>أُنشئت في %1</translation>
    </message>
    <message>
        <source>Made on %1, which is still to come</source>
        <translation>أُنشئت في %1، وهو تاريخ لم يحن بعد</translation>
    </message>
    <message>
        <source>The status is %1: the holder must not drive</source>
        <translation>الحالة %1: لا يحق لحاملها القيادة</translation>
    </message>
    <message>
        <source>Do not hand over the car</source>
        <translation>لا تسلّم السيارة</translation>
    </message>
    <message>
        <source>The status is “%1”, which is none of the usual</source>
        <translation>الحالة «%1» ليست من الحالات المعتادة</translation>
    </message>
    <message>
        <source>Ask the customer to explain the status in 12123</source>
        <translation>اطلب من العميل توضيح الحالة في 12123</translation>
    </message>
    <message>
        <source>The status allows driving</source>
        <translation>الحالة تسمح بالقيادة</translation>
    </message>
    <message>
        <source>The status is %1: allowed to drive, but matters are open</source>
        <translation>الحالة %1: القيادة مسموحة، لكن توجد أمور معلقة</translation>
    </message>
    <message>
        <source>Tell the customer; follow the rule of the firm</source>
        <translation>أخبر العميل واتبع قاعدة الشركة</translation>
    </message>
    <message>
        <source>No outstanding offences</source>
        <translation>لا مخالفات معلقة</translation>
    </message>
    <message>
        <source>Compare it with the card and correct it</source>
        <translation>قارنه بالبطاقة وصحّحه</translation>
    </message>
    <message>
        <source>%1 points of %2: the licence is withheld until the exam is passed</source>
        <translation>النقاط %1 من %2: الرخصة محجوزة حتى اجتياز الامتحان</translation>
    </message>
    <message>
        <source>%1 points of %2</source>
        <translation>النقاط %1 من %2</translation>
    </message>
    <message>
        <source>Follow the rule of the firm</source>
        <translation>اتبع قاعدة الشركة</translation>
    </message>
    <message>
        <source>The screen or its code is red: the licence cannot be used</source>
        <translation>الشاشة أو رمزها أحمر: لا يمكن استخدام الرخصة</translation>
    </message>
    <message>
        <source>The QR code is red: the licence cannot be used</source>
        <translation>رمز QR أحمر: لا يمكن استخدام الرخصة</translation>
    </message>
    <message>
        <source>The ground of the screen is red: the licence cannot be used</source>
        <translation>خلفية الشاشة حمراء: لا يمكن استخدام الرخصة</translation>
    </message>
    <message>
        <source>The colour of the screen was not judged</source>
        <translation>لم يُقيَّم لون الشاشة</translation>
    </message>
    <message>
        <source>Look: green ground and black code are good, red is not</source>
        <translation>انظر: الخلفية الخضراء والرمز الأسود سليمان، والأحمر غير سليم</translation>
    </message>
    <message>
        <source>The screen is green</source>
        <translation>الشاشة خضراء</translation>
    </message>
    <message>
        <source>No QR code was looked for</source>
        <translation>لم يُبحث عن رمز QR</translation>
    </message>
    <message>
        <source>Look for the QR code</source>
        <translation>ابحث عن رمز QR</translation>
    </message>
    <message>
        <source>The QR code is there</source>
        <translation>رمز QR موجود</translation>
    </message>
    <message>
        <source>No QR code on the screen: it is cut off, or this is not a 12123 screen</source>
        <translation>لا رمز QR على الشاشة: إما مقتطع أو ليست شاشة 12123</translation>
    </message>
    <message>
        <source>This core number was on another person&apos;s licence before</source>
        <translation>سبق أن ظهر رقم اللب هذا في رخصة شخص آخر</translation>
    </message>
    <message>
        <source>Look at the original; a core number is given out once</source>
        <translation>انظر إلى الأصل؛ رقم اللب يُمنح مرة واحدة</translation>
    </message>
    <message>
        <source>The core number has not been seen on another person&apos;s licence</source>
        <translation>لم يظهر رقم اللب لدى شخص آخر</translation>
    </message>
    <message>
        <source>This licence is on another rental until %1</source>
        <translation>هذه الرخصة مرتبطة بإيجار آخر حتى %1</translation>
    </message>
    <message>
        <source>Ask about the other rental</source>
        <translation>اسأل عن الإيجار الآخر</translation>
    </message>
    <message>
        <source>No other rental is open on this licence</source>
        <translation>لا إيجار آخر مفتوحًا بهذه الرخصة</translation>
    </message>
    <message>
        <source>Not on the do-not-rent list</source>
        <translation>ليست في قائمة منع التأجير</translation>
    </message>
    <message>
        <source>On the do-not-rent list: %1</source>
        <translation>في قائمة منع التأجير: %1</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>اتصل بالمشرف</translation>
    </message>
    <message>
        <source>The number and the date of birth agree</source>
        <translation>الرقم وتاريخ الميلاد متوافقان</translation>
    </message>
    <message>
        <source>The number says born on %1, the licence says %2</source>
        <translation>الميلاد في الرقم %1، وفي الرخصة %2</translation>
    </message>
    <message>
        <source>Compare both with the card; if they are printed like that, do not accept it</source>
        <translation>قارنهما بالبطاقة؛ وإن كانا مطبوعين هكذا فلا تقبلها</translation>
    </message>
    <message>
        <source>The number and the sex agree</source>
        <translation>الرقم والجنس متوافقان</translation>
    </message>
    <message>
        <source>The number is one of a person of sex %1, the licence says %2</source>
        <translation>الجنس في الرقم %1، وفي الرخصة %2</translation>
    </message>
    <message>
        <source>Compare with the identity card; a legal change of sex may explain it</source>
        <translation>قارن ببطاقة الهوية؛ قد يفسره تغيير قانوني للجنس</translation>
    </message>
    <message>
        <source>The number begins in %1</source>
        <translation>الرقم يبدأ بمنطقة %1</translation>
    </message>
    <message>
        <source>No province has the code %1 with which the number begins</source>
        <translation>لا مقاطعة رمزها %1 الذي يبدأ به الرقم</translation>
    </message>
    <message>
        <source>Compare the licence number with the card, digit by digit</source>
        <translation>قارن رقم الرخصة بالبطاقة رقمًا رقمًا</translation>
    </message>
    <message>
        <source>The number begins with no existing province</source>
        <translation>بداية الرقم لا تخص مقاطعة موجودة</translation>
    </message>
    <message>
        <source>First registered in %1</source>
        <translation>التسجيل الأول في %1</translation>
    </message>
    <message>
        <source>The region code %1 is in no list since 1980</source>
        <translation>رمز المنطقة %1 غير وارد في أي قائمة منذ 1980</translation>
    </message>
    <message>
        <source>Compare the first six digits of the number with the card</source>
        <translation>قارن الأرقام الستة الأولى بالبطاقة</translation>
    </message>
    <message>
        <source>The region code is in no list</source>
        <translation>رمز المنطقة غير وارد في القائمة</translation>
    </message>
    <message>
        <source>The region existed when the holder was born</source>
        <translation>كانت المنطقة موجودة عند ولادة حامل الرخصة</translation>
    </message>
    <message>
        <source>The region %1 was abolished in %2, before the holder was born</source>
        <translation>أُلغيت %1 في %2، قبل ولادة حامل الرخصة</translation>
    </message>
    <message>
        <source>The address or the number names no province</source>
        <translation>لا مقاطعة في العنوان أو في الرقم</translation>
    </message>
    <message>
        <source>Address and number name the same province</source>
        <translation>العنوان والرقم يذكران المقاطعة نفسها</translation>
    </message>
    <message>
        <source>Lives in %1, first registered in %2: people move</source>
        <translation>يسكن في %1، والتسجيل الأول في %2: قد ينتقل الناس</translation>
    </message>
    <message>
        <source>Nationality and kind of number agree</source>
        <translation>الجنسية ونوع الرقم متوافقان</translation>
    </message>
    <message>
        <source>The number is a foreigner&apos;s, the nationality is %1</source>
        <translation>الرقم لأجنبي، والجنسية %1</translation>
    </message>
    <message>
        <source>The number is a Chinese citizen&apos;s, the nationality is %1</source>
        <translation>الرقم لمواطن صيني، والجنسية %1</translation>
    </message>
    <message>
        <source>Compare number and nationality with the card</source>
        <translation>قارن الرقم والجنسية بالبطاقة</translation>
    </message>
    <message>
        <source>The name is a printed word of the form</source>
        <translation>الاسم المقروء كلمة من نص النموذج</translation>
    </message>
    <message>
        <source>Compare the name with the card</source>
        <translation>قارن الاسم بالبطاقة</translation>
    </message>
    <message>
        <source>The name looks like a name</source>
        <translation>صيغة الاسم سليمة</translation>
    </message>
    <message>
        <source>The name does not look like a name</source>
        <translation>صيغة الاسم غير سليمة</translation>
    </message>
    <message>
        <source>The name is that of the booking</source>
        <translation>الاسم مطابق للحجز</translation>
    </message>
    <message>
        <source>The name agrees with the booking but for a rare character</source>
        <translation>الاسم مطابق للحجز عدا رمزًا نادرًا</translation>
    </message>
    <message>
        <source>Compare the rare character with the identity card</source>
        <translation>قارن الرمز النادر ببطاقة الهوية</translation>
    </message>
    <message>
        <source>The name is not that of the booking</source>
        <translation>الاسم غير مطابق للحجز</translation>
    </message>
    <message>
        <source>Ask who drives; take the licence of the person in the booking</source>
        <translation>اسأل من سيقود؛ وخذ رخصة الشخص المذكور في الحجز</translation>
    </message>
    <message>
        <source>Every field that is needed was read</source>
        <translation>قُرئت كل الحقول اللازمة</translation>
    </message>
    <message>
        <source>Not read surely enough: %1</source>
        <translation>لم يُقرأ بثقة كافية: %1</translation>
    </message>
    <message>
        <source>Take the picture again, or type these fields in</source>
        <translation>أعد التصوير أو أدخل هذه الحقول</translation>
    </message>
    <message>
        <source>The number is that of a travel permit for Hong Kong and Macao residents</source>
        <translation>الرقم لتصريح سفر لسكان هونغ كونغ وماكاو</translation>
    </message>
    <message>
        <source>The number is that of a foreigner&apos;s permanent residence card of 2017</source>
        <translation>الرقم لبطاقة إقامة دائمة لأجنبي من إصدار 2017</translation>
    </message>
    <message>
        <source>The number is not that of a resident identity card</source>
        <translation>الرقم ليس رقم بطاقة هوية مقيم</translation>
    </message>
    <message>
        <source>This cannot be a licence number</source>
        <translation>لا يمكن أن يكون هذا رقم رخصة</translation>
    </message>
    <message>
        <source>The licence number has 18 characters as it should</source>
        <translation>رقم الرخصة 18 خانة كما يجب</translation>
    </message>
    <message>
        <source>The number has the old form of 15 digits</source>
        <translation>الرقم بالصيغة القديمة من 15 رقمًا</translation>
    </message>
    <message>
        <source>Ask for the passport or permit and compare the number</source>
        <translation>اطلب جواز السفر أو التصريح وقارن الرقم</translation>
    </message>
    <message>
        <source>Look at character %1 of the number: is it %2 instead of %3?</source>
        <translation>انظر إلى الخانة %1 من الرقم: هل هي %2 بدل %3؟</translation>
    </message>
    <message>
        <source>The check character of the licence number is right</source>
        <translation>خانة التحقق في رقم الرخصة صحيحة</translation>
    </message>
    <message>
        <source>The check character does not match the licence number: it is misread, or no such number was ever issued</source>
        <translation>خانة التحقق لا تناسب رقم الرخصة: إما قُرئ خطأ أو لم يصدر رقم كهذا</translation>
    </message>
    <message>
        <source>The date of birth inside the number, %1, cannot be</source>
        <translation>تاريخ الميلاد داخل الرقم، %1، غير ممكن</translation>
    </message>
    <message>
        <source>The number contains a real date of birth</source>
        <translation>في الرقم تاريخ ميلاد صحيح</translation>
    </message>
    <message>
        <source>The number is not of the old 15-digit form</source>
        <translation>الرقم ليس بالصيغة القديمة من 15 رقمًا</translation>
    </message>
    <message>
        <source>The number has 15 digits: such numbers have been invalid since 2013</source>
        <translation>الرقم من 15 رقمًا: هذه الأرقام غير صالحة منذ 2013</translation>
    </message>
    <message>
        <source>Ask for the current identity card and the renewed licence</source>
        <translation>اطلب بطاقة الهوية الحالية والرخصة المجددة</translation>
    </message>
    <message>
        <source>Part of the number is masked: this is a shared or saved copy</source>
        <translation>جزء من الرقم محجوب: هذه نسخة مُرسلة أو محفوظة</translation>
    </message>
    <message>
        <source>Ask to see the licence itself, or the live screen of 12123</source>
        <translation>اطلب رؤية الرخصة نفسها أو شاشة 12123 المباشرة</translation>
    </message>
    <message>
        <source>No digit of the number is masked</source>
        <translation>لا أرقام محجوبة</translation>
    </message>
    <message>
        <source>Digits of the licence number are hidden</source>
        <translation>توجد أرقام مخفية في رقم الرخصة</translation>
    </message>
    <message>
        <source>Ask for the original and type the number in</source>
        <translation>اطلب الأصل وأدخل الرقم</translation>
    </message>
    <message>
        <source>A number of this kind does not say</source>
        <translation>هذا النوع من الأرقام لا يتضمن ذلك</translation>
    </message>
    <message>
        <source>Check the passport or permit instead</source>
        <translation>تحقّق من جواز السفر أو التصريح بدلًا منه</translation>
    </message>
    <message>
        <source>%1 differs between the pages</source>
        <translation>يختلف بين الصفحات: %1</translation>
    </message>
    <message>
        <source>Compare the pages: they must belong to one person</source>
        <translation>قارن الصفحات: يجب أن تخص شخصًا واحدًا</translation>
    </message>
    <message>
        <source>Number and name were not read on every page</source>
        <translation>لم يُقرأ الرقم والاسم في كل صفحة</translation>
    </message>
    <message>
        <source>Compare the pages by eye</source>
        <translation>قارن الصفحات بالنظر</translation>
    </message>
    <message>
        <source>Number and name are the same on every page</source>
        <translation>الرقم والاسم واحد في كل الصفحات</translation>
    </message>
    <message>
        <source>The file number does not have 12 digits</source>
        <translation>رقم الملف ليس 12 رقمًا</translation>
    </message>
    <message>
        <source>Compare the file number with the card</source>
        <translation>قارن رقم الملف بالبطاقة</translation>
    </message>
    <message>
        <source>No office has the code %1 with which the file number begins</source>
        <translation>لا دائرة رمزها %1 الذي يبدأ به رقم الملف</translation>
    </message>
    <message>
        <source>The file number is one of %1</source>
        <translation>رقم الملف من %1</translation>
    </message>
    <message>
        <source>The duplicate page is here</source>
        <translation>الصفحة الملحقة موجودة</translation>
    </message>
    <message>
        <source>The duplicate page is missing</source>
        <translation>الصفحة الملحقة مفقودة</translation>
    </message>
    <message>
        <source>Read the duplicate page too</source>
        <translation>اقرأ الصفحة الملحقة أيضًا</translation>
    </message>
    <message>
        <source>The record names the end of validity</source>
        <translation>القيد يذكر نهاية الصلاحية</translation>
    </message>
    <message>
        <source>The record asks for renewal by %1, the licence runs to %2</source>
        <translation>القيد يطلب التجديد قبل %1، والرخصة صالحة حتى %2</translation>
    </message>
    <message>
        <source>Compare both pages: they must belong together</source>
        <translation>قارن الصفحتين: يجب أن تكونا لرخصة واحدة</translation>
    </message>
    <message>
        <source>The bar code is not that of a paper core</source>
        <translation>الباركود ليس باركود اللب الورقي</translation>
    </message>
    <message>
        <source>Look at the bar code</source>
        <translation>انظر إلى الباركود</translation>
    </message>
    <message>
        <source>The check character of the bar code does not match the old formula</source>
        <translation>خانة التحقق في الباركود لا تناسب الصيغة القديمة</translation>
    </message>
    <message>
        <source>The bar code is that of a paper core</source>
        <translation>الباركود هو باركود اللب الورقي</translation>
    </message>
    <message>
        <source>a grey copy</source>
        <translation>نسخة بالأبيض والأسود</translation>
    </message>
    <message>
        <source>taken from a screen</source>
        <translation>ملتقطة من شاشة</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>غير واضحة</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>مقتطعة</translation>
    </message>
    <message>
        <source>glare over a field</source>
        <translation>انعكاس على حقل</translation>
    </message>
    <message>
        <source>The picture shows the original, whole and sharp</source>
        <translation>الصورة تُظهر الأصل كاملًا وواضحًا</translation>
    </message>
    <message>
        <source>The picture: %1</source>
        <translation>الصورة: %1</translation>
    </message>
    <message>
        <source>Take it again from the original, without glare</source>
        <translation>أعد التصوير من الأصل دون انعكاس</translation>
    </message>
    <message>
        <source>The size of the picture is not known</source>
        <translation>حجم الصورة غير معروف</translation>
    </message>
    <message>
        <source>The picture is large enough</source>
        <translation>حجم الصورة كافٍ</translation>
    </message>
    <message>
        <source>The picture is only %1 pixels high or wide</source>
        <translation>الضلع الأصغر للصورة %1 بكسل فقط</translation>
    </message>
    <message>
        <source>Take it again from nearer</source>
        <translation>أعد التصوير من مسافة أقرب</translation>
    </message>
    <message>
        <source>No value stands out from the others by its print</source>
        <translation>لا قيمة تختلف عن غيرها في الطباعة</translation>
    </message>
    <message>
        <source>Print or ground differ from the other values: %1</source>
        <translation>الطباعة أو الخلفية تختلف عن القيم الأخرى: %1</translation>
    </message>
    <message>
        <source>Look at the card: was something pasted over or erased?</source>
        <translation>انظر إلى البطاقة: هل لُصق شيء عليها أو مُحي؟</translation>
    </message>
    <message>
        <source>Explain to the customer: no trailer, motorway only with an experienced companion, sticker at the rear</source>
        <translation>وضّح: لا مقطورة، والطريق السريع مع مرافق متمرس فقط، وملصق في الخلف</translation>
    </message>
    <message>
        <source>The probation year ended on %1</source>
        <translation>انتهت سنة الاختبار في %1</translation>
    </message>
    <message>
        <source>On probation until %1, first issued on %2</source>
        <translation>فترة الاختبار حتى %1، والإصدار الأول في %2</translation>
    </message>
    <message>
        <source>The record names a probation, its end is not understood</source>
        <translation>القيد يذكر فترة اختبار لم تُفهم نهايتها</translation>
    </message>
    <message>
        <source>The record names no probation</source>
        <translation>لا يذكر القيد فترة اختبار</translation>
    </message>
    <message>
        <source>The probation in the record ended on %1</source>
        <translation>انتهت فترة الاختبار المذكورة في القيد في %1</translation>
    </message>
    <message>
        <source>On probation until %1 by the record</source>
        <translation>فترة الاختبار حتى %1 حسب القيد</translation>
    </message>
    <message>
        <source>Not on probation</source>
        <translation>ليس في فترة الاختبار</translation>
    </message>
    <message>
        <source>On probation: must not drive a commercial passenger vehicle</source>
        <translation>في فترة الاختبار: لا يحق له قيادة مركبة ركاب تجارية</translation>
    </message>
    <message>
        <source>On probation: must not tow a trailer</source>
        <translation>في فترة الاختبار: لا يحق له جر مقطورة</translation>
    </message>
    <message>
        <source>Offer a vehicle without a trailer, or another driver</source>
        <translation>اعرض مركبة بلا مقطورة أو سائقًا آخر</translation>
    </message>
    <message>
        <source>Driving since %1</source>
        <translation>يقود منذ %1</translation>
    </message>
    <message>
        <source>Driving since %1; the firm asks for %2 months</source>
        <translation>يقود منذ %1؛ والشركة تشترط خبرة بالأشهر: %2</translation>
    </message>
    <message>
        <source>The seal names a traffic police office</source>
        <translation>الختم يذكر دائرة لشرطة المرور</translation>
    </message>
    <message>
        <source>The text of the seal is not that of a traffic police office</source>
        <translation>نص الختم ليس لدائرة شرطة مرور</translation>
    </message>
    <message>
        <source>Look at the seal</source>
        <translation>انظر إلى الختم</translation>
    </message>
    <message>
        <source>The seal or the file number names no province</source>
        <translation>لا مقاطعة في الختم أو في رقم الملف</translation>
    </message>
    <message>
        <source>Seal and file number name the same province</source>
        <translation>الختم ورقم الملف يذكران المقاطعة نفسها</translation>
    </message>
    <message>
        <source>The seal is of %1, the file number of %2</source>
        <translation>الختم من %1 ورقم الملف من %2</translation>
    </message>
    <message>
        <source>Compare seal and file number with the card</source>
        <translation>قارن الختم ورقم الملف بالبطاقة</translation>
    </message>
    <message>
        <source>The seal or the file number names no prefecture</source>
        <translation>لا محافظة في الختم أو في رقم الملف</translation>
    </message>
    <message>
        <source>Seal and file number name the same prefecture</source>
        <translation>الختم ورقم الملف يذكران المحافظة نفسها</translation>
    </message>
    <message>
        <source>The seal was not looked for</source>
        <translation>لم يُبحث عن الختم</translation>
    </message>
    <message>
        <source>No seal at its place</source>
        <translation>لا ختم في مكانه</translation>
    </message>
    <message>
        <source>Look at the seal on the card</source>
        <translation>انظر إلى الختم على البطاقة</translation>
    </message>
    <message>
        <source>The seal is not red: this may be a copy</source>
        <translation>الختم ليس أحمر: ربما هذه نسخة</translation>
    </message>
    <message>
        <source>Ask for the original</source>
        <translation>اطلب الأصل</translation>
    </message>
    <message>
        <source>A red seal is at its place</source>
        <translation>يوجد ختم أحمر في مكانه</translation>
    </message>
    <message>
        <source>The licence has no end date</source>
        <translation>الرخصة بلا تاريخ انتهاء</translation>
    </message>
    <message>
        <source>The term is %1 years</source>
        <translation>المدة بالسنوات: %1</translation>
    </message>
    <message>
        <source>From %1 to %2: licences run for 6 or 10 years or are permanent</source>
        <translation>من %1 إلى %2: مدة الرخص 6 أو 10 سنوات أو بلا انتهاء</translation>
    </message>
    <message>
        <source>The licence ends on the same day and month as it began</source>
        <translation>تنتهي الرخصة في اليوم والشهر اللذين بدأت فيهما</translation>
    </message>
    <message>
        <source>It begins on %1 and ends on %2: day and month must be the same</source>
        <translation>تبدأ في %1 وتنتهي في %2: يجب أن يتطابق اليوم والشهر</translation>
    </message>
    <message>
        <source>Valid from the same day and month as the first issue</source>
        <translation>بدء الصلاحية في يوم الإصدار الأول وشهره</translation>
    </message>
    <message>
        <source>First issued on %1, valid from %2: day and month are usually the same</source>
        <translation>الإصدار الأول %1، وبدء الصلاحية %2: يتطابق اليوم والشهر عادة</translation>
    </message>
    <message>
        <source>Compare both dates; a restored or converted licence may differ</source>
        <translation>قارن التاريخين؛ قد تختلف رخصة مستعادة أو محوّلة</translation>
    </message>
    <message>
        <source>The earlier terms are consistent</source>
        <translation>المدد السابقة متوافقة في مجموعها</translation>
    </message>
    <message>
        <source>%1 years from first issue to this card: no terms of 6 and 10 add up to it</source>
        <translation>السنوات من الإصدار الأول إلى هذه البطاقة %1: لا تتكون من مدد 6 و10</translation>
    </message>
    <message>
        <source>The first card runs for 6 years</source>
        <translation>مدة البطاقة الأولى 6 سنوات</translation>
    </message>
    <message>
        <source>A first card that runs to %1: first cards run for 6 years</source>
        <translation>بطاقة أولى تمتد حتى %1: مدة البطاقات الأولى 6 سنوات</translation>
    </message>
    <message>
        <source>Compare the dates; army and foreign conversions may differ</source>
        <translation>قارن التواريخ؛ قد تختلف الرخص المحوّلة من الجيش أو من الخارج</translation>
    </message>
    <message>
        <source>Held long enough for a permanent licence</source>
        <translation>مدة حملها كافية لرخصة بلا انتهاء</translation>
    </message>
    <message>
        <source>No end date, though first issued on %1: that takes %2 years</source>
        <translation>بلا تاريخ انتهاء مع أن الإصدار الأول %1: يلزم لذلك عدد سنوات %2</translation>
    </message>
    <message>
        <source>Ten-year cards existed then</source>
        <translation>كانت بطاقات السنوات العشر موجودة حينها</translation>
    </message>
    <message>
        <source>A ten-year card cannot end on %1</source>
        <translation>لا يمكن أن تنتهي بطاقة السنوات العشر في %1</translation>
    </message>
    <message>
        <source>The old edition and its dates go together</source>
        <translation>الإصدار القديم وتواريخه متوافقة</translation>
    </message>
    <message>
        <source>A card of the edition before 2013 that runs to %1: those have expired</source>
        <translation>بطاقة من إصدار ما قبل 2013 تمتد حتى %1: تلك البطاقات انتهت</translation>
    </message>
    <message>
        <source>Look closely: paper, print and the edition of the card</source>
        <translation>دقّق النظر: الورق والطباعة وإصدار البطاقة</translation>
    </message>
    <message>
        <source>Do not hand over the car; ask for the renewed licence</source>
        <translation>لا تسلّم السيارة؛ اطلب الرخصة المجددة</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
    <message>
        <source>Expired on %1, more than a year ago: cancelled by law</source>
        <translation>انتهت في %1، قبل أكثر من سنة: ملغاة قانونًا</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>انتهت في %1</translation>
    </message>
    <message>
        <source>No return date is given</source>
        <translation>لم يُحدَّد تاريخ الإرجاع</translation>
    </message>
    <message>
        <source>Enter the return date</source>
        <translation>أدخل تاريخ الإرجاع</translation>
    </message>
    <message>
        <source>Valid until %1, the return is on %2</source>
        <translation>صالحة حتى %1، والإرجاع في %2</translation>
    </message>
    <message>
        <source>Expires on %1, before the return on %2</source>
        <translation>تنتهي في %1، قبل الإرجاع في %2</translation>
    </message>
    <message>
        <source>Agree on a return by %1, or wait for the renewed licence</source>
        <translation>اتفق على الإرجاع قبل %1 أو انتظر الرخصة المجددة</translation>
    </message>
    <message>
        <source>Valid for %1 days after the return</source>
        <translation>أيام الصلاحية بعد الإرجاع: %1</translation>
    </message>
    <message>
        <source>Expires on %1, only %2 days after the return; the firm asks for %3 days</source>
        <translation>تنتهي في %1، والأيام الباقية بعد الإرجاع %2 فقط؛ والشركة تشترط %3</translation>
    </message>
    <message>
        <source>Remind the customer to renew before the rental</source>
        <translation>ذكّر العميل بالتجديد قبل الإيجار</translation>
    </message>
    <message>
        <source>Can be renewed from %1</source>
        <translation>يمكن تجديدها من %1</translation>
    </message>
    <message>
        <source>Expires on %1: it can be renewed now</source>
        <translation>تنتهي في %1: يمكن تجديدها الآن</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>أخبر العميل</translation>
    </message>
    <message>
        <source>The licence has no end date; ages are checked all the same</source>
        <translation>الرخصة بلا تاريخ انتهاء؛ ومع ذلك يُفحص العمر</translation>
    </message>
    <message>
        <source>No colour anywhere: a grey copy</source>
        <translation>لا لون فيها إطلاقًا: نسخة بالأبيض والأسود</translation>
    </message>
    <message>
        <source>The pattern of a screen runs over the card</source>
        <translation>نقش شاشة يمتد على البطاقة</translation>
    </message>
    <message>
        <source>%1: print or ground differ from the other values</source>
        <translation>%1: الطباعة أو الخلفية تختلف عن القيم الأخرى</translation>
    </message>
    <message>
        <source>The seal is not red</source>
        <translation>الختم ليس أحمر</translation>
    </message>
    <message>
        <source>The ground of the screen is red</source>
        <translation>خلفية الشاشة حمراء</translation>
    </message>
    <message>
        <source>The QR code is red</source>
        <translation>رمز QR أحمر</translation>
    </message>
    <message>
        <source>No QR code at its place</source>
        <translation>لا رمز QR في مكانه</translation>
    </message>
    <message>
        <source>The bar code of the paper core</source>
        <translation>باركود اللب الورقي</translation>
    </message>
    <message>
        <source>%1 was not read surely enough</source>
        <translation>لم يُقرأ بثقة كافية: %1</translation>
    </message>
    <message>
        <source>Compare it with the card and confirm it</source>
        <translation>قارنه بالبطاقة وأكّده</translation>
    </message>
    <message>
        <source>%1 is on the duplicate page, which is not here</source>
        <translation>موجود في الصفحة الملحقة غير المتوفرة هنا: %1</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>لم يُقرأ: %1</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>إدخال يدوي</translation>
    </message>
</context>
<context>
    <name>WebhookProvider</name>
    <message>
        <source>What was typed is not a bearer token: it has spaces or characters that no token has. Type it again in the settings.</source>
        <translation>ما كُتب ليس رمز Bearer: فيه فراغات أو أحرف لا توجد في أي رمز. اكتبه من جديد في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>WechatAnswer</name>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>تتعذر قراءة جواب الخدمة.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large.</source>
        <translation>جواب الخدمة كبير جدًا.</translation>
    </message>
</context>
<context>
    <name>WechatErrors</name>
    <message>
        <source>This is a fault of the program: please report it to the developers.</source>
        <translation>هذا خطأ في البرنامج: أبلغ مطوريه.</translation>
    </message>
    <message>
        <source>Check app id and secret in the settings.</source>
        <translation>تحقّق من AppID والمفتاح السري في الإعدادات.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; the service answers again after midnight, China time.</source>
        <translation>تابع بالقراءة المحلية؛ تعود الخدمة بعد منتصف الليل بتوقيت الصين.</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>الخدمة مشغولة.</translation>
    </message>
    <message>
        <source>It is retried automatically.</source>
        <translation>تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The access token is no longer valid.</source>
        <translation>رمز الوصول لم يعد صالحًا.</translation>
    </message>
    <message>
        <source>Check the token, or app id and secret, in the settings.</source>
        <translation>تحقّق في الإعدادات من الرمز المميز أو من AppID والمفتاح السري.</translation>
    </message>
    <message>
        <source>The service refused this way of requesting a token.</source>
        <translation>رفضت الخدمة طريقة طلب الرمز.</translation>
    </message>
    <message>
        <source>The service does not know this app id.</source>
        <translation>الخدمة لا تعرف AppID هذا.</translation>
    </message>
    <message>
        <source>The service does not take this access token.</source>
        <translation>الخدمة لا تقبل رمز الوصول هذا.</translation>
    </message>
    <message>
        <source>The secret does not belong to this app id.</source>
        <translation>المفتاح السري لا يخص AppID هذا.</translation>
    </message>
    <message>
        <source>The service does not let this network in.</source>
        <translation>الخدمة لا تسمح بدخول هذه الشبكة.</translation>
    </message>
    <message>
        <source>Ask the administrator to add this network&apos;s address to the allow list of the account.</source>
        <translation>يضيف مسؤول النظام عنوان هذه الشبكة إلى القائمة البيضاء للحساب.</translation>
    </message>
    <message>
        <source>The request had no access token.</source>
        <translation>لم يتضمن الطلب رمز وصول.</translation>
    </message>
    <message>
        <source>The request had no app id.</source>
        <translation>لم يتضمن الطلب AppID.</translation>
    </message>
    <message>
        <source>The request had no secret.</source>
        <translation>لم يتضمن الطلب المفتاح السري.</translation>
    </message>
    <message>
        <source>The picture did not arrive.</source>
        <translation>لم تصل الصورة.</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>انتهت صلاحية رمز الوصول.</translation>
    </message>
    <message>
        <source>The service wants the request sent in another way.</source>
        <translation>تطلب الخدمة إرسال الطلب بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The picture arrived empty.</source>
        <translation>وصلت الصورة فارغة.</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>الصورة أكبر مما تقبله الخدمة.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up.</source>
        <translation>استُنفدت طلبات اليوم.</translation>
    </message>
    <message>
        <source>Too many calls within a minute.</source>
        <translation>طلبات كثيرة جدًا خلال دقيقة.</translation>
    </message>
    <message>
        <source>It is retried after a minute.</source>
        <translation>تُعاد المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>This account may not use the service.</source>
        <translation>لا يحق لهذا الحساب استخدام الخدمة.</translation>
    </message>
    <message>
        <source>Ask the administrator to request the right to read licences from the service.</source>
        <translation>يطلب مسؤول النظام من الخدمة صلاحية قراءة الرخص.</translation>
    </message>
    <message>
        <source>The counter of calls cannot be reset again this month.</source>
        <translation>لا يمكن تصفير عدّاد الطلبات مرة أخرى هذا الشهر.</translation>
    </message>
    <message>
        <source>The service waits until somebody confirms this network.</source>
        <translation>تنتظر الخدمة أن يؤكد أحد هذه الشبكة.</translation>
    </message>
    <message>
        <source>Ask the administrator to confirm the message sent to the account.</source>
        <translation>يؤكد مسؤول النظام الرسالة التي وصلت إلى الحساب.</translation>
    </message>
    <message>
        <source>The service could not fetch the picture&apos;s address.</source>
        <translation>تعذر على الخدمة جلب الصورة من عنوانها.</translation>
    </message>
    <message>
        <source>Send the picture itself.</source>
        <translation>أرسل الصورة نفسها.</translation>
    </message>
    <message>
        <source>The service sees no licence in the picture.</source>
        <translation>لا ترى الخدمة رخصة في الصورة.</translation>
    </message>
    <message>
        <source>Take the picture again, or go on with the reading made here.</source>
        <translation>أعد التصوير أو تابع بالقراءة المحلية.</translation>
    </message>
    <message>
        <source>The service cannot read the picture.</source>
        <translation>لا تستطيع الخدمة قراءة الصورة.</translation>
    </message>
    <message>
        <source>The calls that the firm has bought are used up.</source>
        <translation>استُنفدت الطلبات التي اشترتها الشركة.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; ask the administrator to buy more, or wait for tomorrow.</source>
        <translation>تابع بالقراءة المحلية؛ ويشتري مسؤول النظام طلبات أخرى أو ينتظر إلى الغد.</translation>
    </message>
    <message>
        <source>The service answered %1: %2</source>
        <translation>أجابت الخدمة %1: %2</translation>
    </message>
    <message>
        <source>Go on with the reading made here; if it comes again, give the administrator this message.</source>
        <translation>تابع بالقراءة المحلية؛ وإن تكرر ذلك فسلّم هذه الرسالة إلى مسؤول النظام.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccessPolicyForm</name>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Operators sign in &amp;by name</source>
        <translation>دخول المشغّلين بأسمائهم (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody is there, after</source>
        <translation>القفل عند غياب المشغّل بعد (&amp;L)</translation>
    </message>
    <message>
        <source> min</source>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Supervisors and auditors need a second &amp;factor</source>
        <translation>العامل الثاني إلزامي للمشرفين والمدققين (&amp;F)</translation>
    </message>
    <message>
        <source>Minimum PIN length</source>
        <translation>أقصر رمز PIN</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> أرقام</translation>
    </message>
    <message>
        <source>Minimum passphrase length</source>
        <translation>أقصر عبارة مرور</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> أحرف</translation>
    </message>
    <message>
        <source>Freeze accounts not used for</source>
        <translation>تجميد الحسابات غير المستخدمة منذ</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>What clerks may do</source>
        <translation>ما يحق للموظفين</translation>
    </message>
    <message>
        <source>Show one record in &amp;clear</source>
        <translation>إظهار سجل واحد دون حجب (&amp;C)</translation>
    </message>
    <message>
        <source>Export records in clear</source>
        <translation>تصدير السجلات دون حجب</translation>
    </message>
    <message>
        <source>Reported to a supervisor</source>
        <translation>ما يُعرض على المشرف</translation>
    </message>
    <message>
        <source>More than … records shown in an hour</source>
        <translation>سجلات معروضة في الساعة أكثر من</translation>
    </message>
    <message>
        <source>More than … exports a day</source>
        <translation>عمليات تصدير في اليوم أكثر من</translation>
    </message>
    <message>
        <source>More than … refused sign-ins in an hour</source>
        <translation>مرات رفض الدخول في الساعة أكثر من</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>بدء العمل</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>انتهاء العمل</translation>
    </message>
    <message>
        <source>Work outside these hours</source>
        <translation>العمل خارج هذه الساعات</translation>
    </message>
    <message>
        <source>The same time twice: any hour is usual.</source>
        <translation>الوقت نفسه مرتين: كل ساعة معتادة.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccountsModel</name>
    <message>
        <source>Frozen</source>
        <translation>مجمّد</translation>
    </message>
    <message numerus="yes">
        <source>Frozen: not used for %n day(s)</source>
        <translation>
            <numerusform>مجمّد: استُخدم اليوم</numerusform>
            <numerusform>مجمّد: لم يُستخدم منذ يوم</numerusform>
            <numerusform>مجمّد: لم يُستخدم منذ يومين</numerusform>
            <numerusform>مجمّد: لم يُستخدم منذ %n أيام</numerusform>
            <numerusform>مجمّد: لم يُستخدم منذ %n يومًا</numerusform>
            <numerusform>مجمّد: لم يُستخدم منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Chooses a PIN at the next sign-in</source>
        <translation>يختار رمز PIN عند الدخول القادم</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>يمكنه تسجيل الدخول</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>العامل الثاني</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>licencedesk::AlertsPanel</name>
    <message>
        <source>I have looked at it</source>
        <translation>اطلعت عليه</translation>
    </message>
    <message>
        <source>Unusual access</source>
        <translation>وصول غير معتاد</translation>
    </message>
</context>
<context>
    <name>licencedesk::ArchiveBox</name>
    <message>
        <source>Seal with a passphrase (.ldx)</source>
        <translation>تشفير بعبارة مرور (.ldx)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Encrypted; only LicenceDesk and the passphrase open it</source>
        <translation>مشفّر؛ لا يُفتح إلا ببرنامج LicenceDesk وعبارة المرور</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>لا تقل الأحرف عن %1؛ أربع كلمات لا علاقة بينها اختيار جيد.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>القيمتان غير متطابقتين بعد.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, not even us.</source>
        <translation>من دون عبارة المرور لا يستطيع أحد فتح الملف، ولا نحن.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1، السجل %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditPage</name>
    <message>
        <source>Broken: the log was changed. Entry %1 (%2, by %3) does not follow from the one before it; everything before it is as it was written.</source>
        <translation>منقطع: عُدّل سجل التدقيق. الإدخال %1 (%2، بواسطة %3) لا يتصل بما قبله؛ وما قبله باقٍ كما كُتب.</translation>
    </message>
    <message numerus="yes">
        <source>Cut: the newest entries of %n desk(s) are missing from the log.</source>
        <translation>
            <numerusform>مقتطع: لا نقص في أحدث الإدخالات.</numerusform>
            <numerusform>مقتطع: تنقص من سجل التدقيق أحدث إدخالات محطة عمل واحدة.</numerusform>
            <numerusform>مقتطع: تنقص من سجل التدقيق أحدث إدخالات محطتي عمل.</numerusform>
            <numerusform>مقتطع: تنقص من سجل التدقيق أحدث إدخالات %n محطات عمل.</numerusform>
            <numerusform>مقتطع: تنقص من سجل التدقيق أحدث إدخالات %n محطة عمل.</numerusform>
            <numerusform>مقتطع: تنقص من سجل التدقيق أحدث إدخالات %n محطة عمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intact: each of the %1 entries follows from the one before it.</source>
        <translation>سليم: كل إدخال يتصل بما قبله، وعدد الإدخالات %1.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>التحقق من سجل التدقيق (&amp;V)</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>إظهار السجل</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>إدخالات سجل التدقيق، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Read the whole log and see whether anything was changed or cut off</source>
        <translation>قراءة سجل التدقيق كله لمعرفة هل عُدّل شيء أو اقتُطع</translation>
    </message>
    <message>
        <source>Go to the record of the chosen entry (Enter)</source>
        <translation>الانتقال إلى سجل الإدخال المختار (Enter)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل العمليات</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>كل المشغّلين</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>لم يحدث شيء من هذا النوع</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>لا إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>%n إدخالات</numerusform>
            <numerusform>%n إدخالًا</numerusform>
            <numerusform>%n إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole log is being read…</source>
        <translation>تجري قراءة سجل التدقيق كله…</translation>
    </message>
    <message numerus="yes">
        <source>Unusual in the last %n day(s):</source>
        <translation>
            <numerusform>غير المعتاد اليوم:</numerusform>
            <numerusform>غير المعتاد في آخر يوم:</numerusform>
            <numerusform>غير المعتاد في آخر يومين:</numerusform>
            <numerusform>غير المعتاد في آخر %n أيام:</numerusform>
            <numerusform>غير المعتاد في آخر %n يومًا:</numerusform>
            <numerusform>غير المعتاد في آخر %n يوم:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>One file with all records, sealed by a passphrase of its own. Any computer with LicenceDesk opens it; nobody does without the passphrase.</source>
        <translation>ملف واحد فيه كل السجلات، مشفّر بعبارة مرور خاصة به. يفتحه أي حاسوب عليه LicenceDesk؛ ولا يفتحه أحد من دون عبارة المرور.</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>إنشاء نسخة احتياطية (&amp;M)…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>اختيار نسخة احتياطية (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>استعادة (&amp;R)…</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>جارٍ إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>عبارة مرور النسخة (&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>مرة أخرى (&amp;O)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of that backup</source>
        <translation>عبارة مرور تلك النسخة (&amp;H)</translation>
    </message>
    <message>
        <source>There are no records on this computer: nothing is kept when the program is closed.</source>
        <translation>لا توجد سجلات على هذا الحاسوب: لا يبقى شيء بعد إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>لا تقل الأحرف عن %1؛ بضع كلمات يسهل تذكرها.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>القيمتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>لم يُختر ملف.</translation>
    </message>
    <message>
        <source>Stopped: no backup was made.</source>
        <translation>توقف: لم تُنشأ نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Saved as %1, %2. Keep it away from this computer, and the passphrase away from the file.</source>
        <translation>حُفظ باسم %1، %2. احفظه في مكان غير هذا الحاسوب، واحفظ عبارة المرور في مكان غير الملف.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message numerus="yes">
        <source>The records of this computer (%n) are moved aside, and those of the backup take their place. What was accepted since the backup is not in them.</source>
        <translation>
            <numerusform>لا توجد سجلات على هذا الحاسوب؛ ستحل محلها سجلات النسخة. ما قُبل بعد النسخ ليس فيها.</numerusform>
            <numerusform>سيُحفظ السجل الموجود على هذا الحاسوب جانبًا وتحل محله سجلات النسخة. ما قُبل بعد النسخ ليس فيها.</numerusform>
            <numerusform>سيُحفظ السجلان الموجودان على هذا الحاسوب جانبًا وتحل محلهما سجلات النسخة. ما قُبل بعد النسخ ليس فيها.</numerusform>
            <numerusform>ستُحفظ سجلات هذا الحاسوب (%n) جانبًا وتحل محلها سجلات النسخة. ما قُبل بعد النسخ ليس فيها.</numerusform>
            <numerusform>ستُحفظ سجلات هذا الحاسوب (%n) جانبًا وتحل محلها سجلات النسخة. ما قُبل بعد النسخ ليس فيها.</numerusform>
            <numerusform>ستُحفظ سجلات هذا الحاسوب (%n) جانبًا وتحل محلها سجلات النسخة. ما قُبل بعد النسخ ليس فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>استعادة هذه النسخة</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>تجري الاستعادة…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 restored.</source>
        <translation>
            <numerusform>لم يُستعد أي سجل من %1.</numerusform>
            <numerusform>استُعيد سجل واحد من %1.</numerusform>
            <numerusform>استُعيد سجلان من %1.</numerusform>
            <numerusform>استُعيدت %n سجلات من %1.</numerusform>
            <numerusform>استُعيد %n سجلًا من %1.</numerusform>
            <numerusform>استُعيد %n سجل من %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their audit log is not intact: look at it.</source>
        <translation>سجل التدقيق فيها غير سليم: راجعه.</translation>
    </message>
    <message>
        <source>What was here before lies in %1.</source>
        <translation>ما كان هنا سابقًا موجود في %1.</translation>
    </message>
</context>
<context>
    <name>licencedesk::BatchBar</name>
    <message>
        <source>Folder being read</source>
        <translation>المجلد قيد القراءة</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>الصور المقروءة</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>إغلاق المجلد</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>الصورة %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>للمراجعة: %1</translation>
    </message>
    <message>
        <source>%1 flawless</source>
        <translation>بلا ملاحظات: %1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>المقبول: %1</translation>
    </message>
    <message>
        <source>%1 without a licence</source>
        <translation>بلا رخصة: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::BottomBar</name>
    <message numerus="yes">
        <source>%n field(s) left to check</source>
        <translation>
            <numerusform>لم يبق حقل للتحقق</numerusform>
            <numerusform>بقي حقل واحد للتحقق</numerusform>
            <numerusform>بقي حقلان للتحقق</numerusform>
            <numerusform>بقيت %n حقول للتحقق</numerusform>
            <numerusform>بقي %n حقلًا للتحقق</numerusform>
            <numerusform>بقي %n حقل للتحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>لم يبق شيء للتحقق</translation>
    </message>
</context>
<context>
    <name>licencedesk::BusyOverlay</name>
    <message>
        <source>Reading the licence…</source>
        <translation>تجري قراءة الرخصة…</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CameraMenu</name>
    <message>
        <source>No camera found</source>
        <translation>لم يُعثر على كاميرا</translation>
    </message>
    <message>
        <source>Play a video or picture…</source>
        <translation>تشغيل فيديو أو صورة…</translation>
    </message>
    <message>
        <source>Play a folder of pictures…</source>
        <translation>تشغيل مجلد صور…</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>تدوير الصورة</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>عكس الصورة</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>أفتح</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>أغمق</translation>
    </message>
    <message>
        <source>Fix the focus on the desk</source>
        <translation>تثبيت التركيز على الطاولة</translation>
    </message>
    <message>
        <source>This camera does not offer it</source>
        <translation>هذه الكاميرا لا توفره</translation>
    </message>
    <message>
        <source>Capture by itself</source>
        <translation>التقاط تلقائي</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>درجة الصرامة</translation>
    </message>
    <message>
        <source>Quick: takes what can just be read</source>
        <translation>سريع: يأخذ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Strict: waits for a still, sharp picture</source>
        <translation>صارم: ينتظر صورة ثابتة وواضحة</translation>
    </message>
    <message>
        <source>Sound when captured</source>
        <translation>صوت عند الالتقاط</translation>
    </message>
    <message>
        <source>Show the seconds per licence</source>
        <translation>إظهار الثواني لكل رخصة</translation>
    </message>
</context>
<context>
    <name>licencedesk::CandidateBar</name>
    <message>
        <source>Take %1</source>
        <translation>استخدام %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::CaptureIntake</name>
    <message>
        <source>This licence was accepted just now. Take it away and put the next one here.</source>
        <translation>قُبلت هذه الرخصة للتو. ارفعها وضع التالية هنا.</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>استخدامها مجددًا</translation>
    </message>
    <message>
        <source>%1 s · last %2 s</source>
        <translation>%1 ث · السابقة %2 ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Last licence: %1 s</source>
        <translation>الرخصة السابقة: %1 ث</translation>
    </message>
</context>
<context>
    <name>licencedesk::CardView</name>
    <message>
        <source>Straightened licence with its field boxes</source>
        <translation>رخصة مُقوَّمة مع أطر حقولها</translation>
    </message>
    <message>
        <source>Arrow keys move the selected box, with Shift they resize it, with Ctrl in fine steps</source>
        <translation>مفاتيح الأسهم تنقل الإطار المختار، ومع Shift تغيّر حجمه، ومع Ctrl بخطوات دقيقة</translation>
    </message>
</context>
<context>
    <name>licencedesk::CheckRow</name>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>يمكن تحسينه</translation>
    </message>
    <message>
        <source>Fix this</source>
        <translation>يجب إصلاحه</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>لم يُقَس</translation>
    </message>
</context>
<context>
    <name>licencedesk::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Space takes a column in or out, Alt+Up and Alt+Down move it</source>
        <translation>مفتاح المسافة يضيف العمود أو يزيله، وAlt+Up وAlt+Down ينقلانه</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConfirmPanel</name>
    <message>
        <source>No, leave it</source>
        <translation>لا، اتركه</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConsentBar</name>
    <message>
        <source>The customer agrees that this licence is sent to %1 (Alt+&amp;Y)</source>
        <translation>يوافق العميل على إرسال هذه الرخصة إلى %1 (Alt+&amp;Y)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CornerEditor</name>
    <message>
        <source>Picture with the four corners of the card</source>
        <translation>صورة بزوايا البطاقة الأربع</translation>
    </message>
    <message>
        <source>Arrow keys move the corner, Space goes on to the next one, Enter reads the card between the corners</source>
        <translation>مفاتيح الأسهم تنقل الزاوية، والمسافة تنتقل إلى التالية، وEnter يقرأ البطاقة بين الزوايا</translation>
    </message>
</context>
<context>
    <name>licencedesk::CorrectionsDialog</name>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message>
        <source>Corrections from a file</source>
        <translation>تصحيحات من ملف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>أسطر الملف</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) change.</source>
        <translation>
            <numerusform>لا يتغير أي سجل.</numerusform>
            <numerusform>يتغير سجل واحد.</numerusform>
            <numerusform>يتغير سجلان.</numerusform>
            <numerusform>تتغير %n سجلات.</numerusform>
            <numerusform>يتغير %n سجلًا.</numerusform>
            <numerusform>يتغير %n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it was.</source>
        <translation>
            <numerusform>لا يبقى شيء كما كان.</numerusform>
            <numerusform>يبقى سجل واحد كما كان.</numerusform>
            <numerusform>يبقى سجلان كما كانا.</numerusform>
            <numerusform>تبقى %n سجلات كما كانت.</numerusform>
            <numerusform>يبقى %n سجلًا كما كان.</numerusform>
            <numerusform>يبقى %n سجل كما كان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>لا أسطر مرفوضة.</numerusform>
            <numerusform>سطر واحد مرفوض.</numerusform>
            <numerusform>سطران مرفوضان.</numerusform>
            <numerusform>%n أسطر مرفوضة.</numerusform>
            <numerusform>%n سطرًا مرفوضًا.</numerusform>
            <numerusform>%n سطر مرفوض.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not from LicenceDesk were ignored: %1.</source>
        <translation>تُركت الأعمدة التي لا تخص البرنامج: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected.</source>
        <translation>
            <numerusform>لم يُصحَّح أي سجل.</numerusform>
            <numerusform>صُحّح سجل واحد.</numerusform>
            <numerusform>صُحّح سجلان.</numerusform>
            <numerusform>صُحّحت %n سجلات.</numerusform>
            <numerusform>صُحّح %n سجلًا.</numerusform>
            <numerusform>صُحّح %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>licencedesk::CounterSection</name>
    <message>
        <source>This counter</source>
        <translation>هذا المكتب</translation>
    </message>
    <message>
        <source>Every licence that is accepted here carries the counter&apos;s name.</source>
        <translation>كل رخصة تُقبل هنا تحمل اسم المكتب.</translation>
    </message>
    <message>
        <source>Keep the &amp;name</source>
        <translation>حفظ الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Name of this counter</source>
        <translation>اسم هذا المكتب (&amp;N)</translation>
    </message>
    <message>
        <source>Each counter of a firm has a name of its own, for example “Airport 2”.</source>
        <translation>لكل مكتب من مكاتب الشركة اسم خاص به، مثل «المطار 2».</translation>
    </message>
    <message>
        <source>From now on licences are accepted at “%1”.</source>
        <translation>من الآن تُقبل الرخص في «%1».</translation>
    </message>
</context>
<context>
    <name>licencedesk::CustomerSection</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>A customer may ask what is kept about them, and that it be deleted. Ask for their licence first.</source>
        <translation>يحق للعميل أن يسأل عما يُحفظ عنه وأن يطلب حذفه. اطلب رخصته أولًا.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بحث (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save everything as files…</source>
        <translation>حفظ كل شيء في ملفات (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Delete all records…</source>
        <translation>حذف كل السجلات (&amp;D)…</translation>
    </message>
    <message>
        <source>Licence &amp;number, whole</source>
        <translation>رقم الرخصة كاملًا (&amp;N)</translation>
    </message>
    <message>
        <source>Nothing is kept about this number.</source>
        <translation>لا شيء محفوظ عن هذا الرقم.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), from %1 to %2</source>
        <translation>
            <numerusform>لا سجلات من %1 إلى %2</numerusform>
            <numerusform>سجل واحد، من %1 إلى %2</numerusform>
            <numerusform>سجلان، من %1 إلى %2</numerusform>
            <numerusform>%n سجلات، من %1 إلى %2</numerusform>
            <numerusform>%n سجلًا، من %1 إلى %2</numerusform>
            <numerusform>%n سجل، من %1 إلى %2</numerusform>
        </translation>
    </message>
    <message>
        <source>an entry on the do-not-rent list</source>
        <translation>إدخال في قائمة منع التأجير</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>المحفوظ: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>The files hold everything in clear: numbers, names, pictures, and who had the records open. Give them to the customer alone and delete them afterwards. It is noted in the audit log.</source>
        <translation>تحتوي الملفات على كل شيء دون حجب: الأرقام والأسماء والصور ومن فتح السجلات. سلّمها إلى العميل وحده ثم احذفها. يُدوَّن ذلك في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Save the files in clear</source>
        <translation>حفظ الملفات دون حجب</translation>
    </message>
    <message>
        <source>Save everything about one customer</source>
        <translation>حفظ كل ما يخص عميلًا واحدًا</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message>
        <source>Saved as %1, and to print as %2</source>
        <translation>حُفظ باسم %1، وللطباعة باسم %2</translation>
    </message>
    <message>
        <source>All records of this customer are deleted for good, pictures included. Who deleted them, and when, stays in the audit log.</source>
        <translation>تُحذف كل سجلات هذا العميل نهائيًا مع الصور. ويبقى في سجل التدقيق من حذفها ومتى.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي سجل.</numerusform>
            <numerusform>حُذف سجل واحد.</numerusform>
            <numerusform>حُذف سجلان.</numerusform>
            <numerusform>حُذفت %n سجلات.</numerusform>
            <numerusform>حُذف %n سجلًا.</numerusform>
            <numerusform>حُذف %n سجل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskAccess</name>
    <message>
        <source>The records are not open yet.</source>
        <translation>لم تُفتح السجلات بعد.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskController</name>
    <message>
        <source>Read a picture</source>
        <translation>قراءة صورة</translation>
    </message>
    <message>
        <source>No licence was recognised between these corners. Put them on the corners of the card, or type the licence in.</source>
        <translation>لم يُتعرَّف على رخصة بين هذه الزوايا. ضعها على زوايا البطاقة أو أدخل الرخصة يدويًا.</translation>
    </message>
    <message>
        <source>No licence was found in this picture. Put the four corners on the card, or type the licence in.</source>
        <translation>لم يُعثر على رخصة في هذه الصورة. ضع الزوايا الأربع على البطاقة أو أدخل الرخصة يدويًا.</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>إدخال يدوي</translation>
    </message>
    <message>
        <source>A main page is on the desk already. Accept it or start over first.</source>
        <translation>توجد صفحة أساسية قيد المعالجة. اقبلها أو ابدأ من جديد أولًا.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Nothing is kept during the tour. Esc ends it.</source>
        <translation>لا يُحفظ شيء أثناء الجولة. Esc ينهيها.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to check: %1. Compare each with the card, Enter confirms it.</source>
        <translation>
            <numerusform>لم يبق حقل للتحقق: %1.</numerusform>
            <numerusform>بقي حقل واحد للتحقق: %1. قارنه بالبطاقة، وEnter يؤكده.</numerusform>
            <numerusform>بقي حقلان للتحقق: %1. قارنهما بالبطاقة، وEnter يؤكد.</numerusform>
            <numerusform>بقيت %n حقول للتحقق: %1. قارن كلًا منها بالبطاقة، وEnter يؤكده.</numerusform>
            <numerusform>بقي %n حقلًا للتحقق: %1. قارن كلًا منها بالبطاقة، وEnter يؤكده.</numerusform>
            <numerusform>بقي %n حقل للتحقق: %1. قارن كلًا منها بالبطاقة، وEnter يؤكده.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>Accepted and kept: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>قُبلت وحُفظت: %1. لا رخص اليوم.</numerusform>
            <numerusform>قُبلت وحُفظت: %1. رخصة واحدة اليوم.</numerusform>
            <numerusform>قُبلت وحُفظت: %1. رخصتان اليوم.</numerusform>
            <numerusform>قُبلت وحُفظت: %1. %n رخص اليوم.</numerusform>
            <numerusform>قُبلت وحُفظت: %1. %n رخصة اليوم.</numerusform>
            <numerusform>قُبلت وحُفظت: %1. %n رخصة اليوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>قُبلت: %1. لا رخص اليوم.</numerusform>
            <numerusform>قُبلت: %1. رخصة واحدة اليوم.</numerusform>
            <numerusform>قُبلت: %1. رخصتان اليوم.</numerusform>
            <numerusform>قُبلت: %1. %n رخص اليوم.</numerusform>
            <numerusform>قُبلت: %1. %n رخصة اليوم.</numerusform>
            <numerusform>قُبلت: %1. %n رخصة اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>%1 was working on this licence. Compare every field yourself, or start over.</source>
        <translation>كان %1 يعمل على هذه الرخصة. قارن كل حقل بنفسك أو ابدأ من جديد.</translation>
    </message>
    <message>
        <source>A licence was still on the desk when the program ended.</source>
        <translation>كانت رخصة لا تزال قيد المعالجة عند إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استرجاعها</translation>
    </message>
    <message>
        <source>Started over. You can bring back what you typed with Undo.</source>
        <translation>بُدئ من جديد. ما كتبته محفوظ ويمكنك التراجع لاستعادته.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The licence you were working on was put aside without being accepted.</source>
        <translation>وُضعت الرخصة التي كنت تعمل عليها جانبًا دون قبولها.</translation>
    </message>
    <message>
        <source>Delete this record for good? It cannot be restored.</source>
        <translation>هل تريد حذف هذا السجل نهائيًا؟ لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>The record is deleted.</source>
        <translation>حُذف السجل.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskPage</name>
    <message>
        <source>The picture below goes to %1, which reads it and sends its reading back.</source>
        <translation>تذهب الصورة أدناه إلى %1، فيقرؤها ويعيد قراءته.</translation>
    </message>
    <message>
        <source>The fields of accepted licences and their checks go to %1, with the picture below if there is one.</source>
        <translation>تذهب حقول الرخص المقبولة وفحوصها إلى %1، مع الصورة أدناه إن وُجدت.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose one with JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>لا صور في هذا المجلد. اختر مجلدًا فيه ملفات JPEG أو PNG أو TIFF أو BMP أو WebP.</translation>
    </message>
    <message>
        <source>Nothing to look at so far; the folder is still being read.</source>
        <translation>لا شيء يحتاج إلى مراجعة حتى الآن؛ ولا تزال قراءة المجلد جارية.</translation>
    </message>
    <message>
        <source>Nothing in this folder needs a look any more.</source>
        <translation>لم يبق في هذا المجلد ما يحتاج إلى مراجعة.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or open a file.</source>
        <translation>لا صورة في الحافظة. انسخ صورة أو افتح ملفًا.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskRemote</name>
    <message>
        <source>The service accepts no calls until %1, China time.</source>
        <translation>لا تقبل الخدمة طلبات حتى %1 بتوقيت الصين.</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s %n call(s) are used up; they return at midnight, China time.</source>
        <translation>
            <numerusform>لا طلبات متاحة اليوم؛ تعود عند منتصف الليل بتوقيت الصين.</numerusform>
            <numerusform>استُنفد طلب اليوم الوحيد؛ ويعود عند منتصف الليل بتوقيت الصين.</numerusform>
            <numerusform>استُنفد طلبا اليوم؛ ويعودان عند منتصف الليل بتوقيت الصين.</numerusform>
            <numerusform>استُنفدت طلبات اليوم (%n)؛ وتعود عند منتصف الليل بتوقيت الصين.</numerusform>
            <numerusform>استُنفدت طلبات اليوم (%n)؛ وتعود عند منتصف الليل بتوقيت الصين.</numerusform>
            <numerusform>استُنفدت طلبات اليوم (%n)؛ وتعود عند منتصف الليل بتوقيت الصين.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (For support: %2)</source>
        <translation>%1 (للدعم الفني: %2)</translation>
    </message>
    <message>
        <source>The service is used, but the keyring of this computer does not take the secret: it is held in memory and has to be typed again after the next start.</source>
        <translation>الخدمة مستخدمة، لكن سلسلة مفاتيح هذا الحاسوب لا تقبل المفتاح السري: يبقى في الذاكرة ويجب كتابته من جديد بعد التشغيل القادم.</translation>
    </message>
    <message>
        <source>The secrets are forgotten here, but the keyring could not be reached: remove the entries of LicenceDesk from it by hand.</source>
        <translation>مُحيت المفاتيح السرية هنا، لكن تعذر الوصول إلى سلسلة المفاتيح: أزل منها يدويًا ما يخص LicenceDesk.</translation>
    </message>
    <message>
        <source>%1 answers and lets this desk in. No picture was sent.</source>
        <translation>%1 يجيب ويسمح بدخول محطة العمل هذه. لم تُرسل صورة.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskServer</name>
    <message>
        <source>Nobody has set this server up yet.</source>
        <translation>لم يُعدّ هذا الخادم بعد.</translation>
    </message>
    <message>
        <source>Open the records on this computer first.</source>
        <translation>افتح أولًا السجلات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The server is used, but the keyring of this computer does not take its password: it has to be typed again after the next start.</source>
        <translation>الخادم مستخدم، لكن سلسلة مفاتيح هذا الحاسوب لا تقبل كلمة مروره: يجب كتابتها من جديد بعد التشغيل القادم.</translation>
    </message>
</context>
<context>
    <name>licencedesk::EmptyState</name>
    <message>
        <source>Put a licence here</source>
        <translation>ضع رخصة هنا</translation>
    </message>
    <message>
        <source>Drop a picture of it, or paste one with Ctrl+V. Scans and photographs, main page, duplicate page or the electronic licence.</source>
        <translation>أسقط صورتها هنا أو الصقها بـ Ctrl+V. تُقبل المسوح الضوئية والصور: الصفحة الأساسية أو الصفحة الملحقة أو الرخصة الإلكترونية.</translation>
    </message>
    <message>
        <source>No camera found. Plug one in: it starts by itself.</source>
        <translation>لم يُعثر على كاميرا. صِل واحدة وستعمل تلقائيًا.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportDialog</name>
    <message>
        <source>&amp;Masked</source>
        <translation>محجوب (&amp;M)</translation>
    </message>
    <message>
        <source>In c&amp;lear</source>
        <translation>دون حجب (&amp;L)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>تصدير السجلات</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>كتابة الملف</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>صيغة الملف</translation>
    </message>
    <message>
        <source>Names for people</source>
        <translation>أسماء للقراءة</translation>
    </message>
    <message>
        <source>Keys for programs</source>
        <translation>مفاتيح للبرامج</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>السطر الأول</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and dates of birth with asterisks</source>
        <translation>الأسماء والأرقام والعناوين وتواريخ الميلاد بعلامات النجمة</translation>
    </message>
    <message>
        <source>Everything readable by whoever has the file</source>
        <translation>كل شيء مقروء لمن لديه الملف</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>تاريخ القبول (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>الصيغة (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>القالب (&amp;P)</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>البيانات الشخصية</translation>
    </message>
    <message>
        <source>First li&amp;ne</source>
        <translation>السطر الأول (&amp;N)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>الملف (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>أعلى (&amp;U)</translation>
    </message>
    <message>
        <source>Move the column up (Alt+Up)</source>
        <translation>نقل العمود إلى أعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>أسفل (&amp;O)</translation>
    </message>
    <message>
        <source>Move the column down (Alt+Down)</source>
        <translation>نقل العمود إلى أسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Take every column</source>
        <translation>اختيار كل الأعمدة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Take no column</source>
        <translation>إلغاء اختيار الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>الأعمدة (&amp;C)</translation>
    </message>
    <message>
        <source>Whole records, with everything that is known of them.</source>
        <translation>سجلات كاملة بكل ما يُعرف عنها.</translation>
    </message>
    <message>
        <source>The service&apos;s own fields, whatever is chosen here.</source>
        <translation>حقول الخدمة نفسها، مهما كان الاختيار هنا.</translation>
    </message>
    <message>
        <source>No record was accepted on these days.</source>
        <translation>لم يُقبل أي سجل في هذه الأيام.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>اختر عمودًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Complete the passphrase first.</source>
        <translation>عبارة المرور غير جاهزة.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>جارٍ العدّ…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportStatus</name>
    <message>
        <source>Progress of the export</source>
        <translation>تقدم التصدير</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 من %2 سجل</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>صُدّر</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>لم يُصدَّر</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>لا سجلات في %1</numerusform>
            <numerusform>سجل واحد في %1</numerusform>
            <numerusform>سجلان في %1</numerusform>
            <numerusform>%n سجلات في %1</numerusform>
            <numerusform>%n سجلًا في %1</numerusform>
            <numerusform>%n سجل في %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::FieldRow</name>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
</context>
<context>
    <name>licencedesk::FigurePanel</name>
    <message>
        <source>Nothing in this period</source>
        <translation>لا شيء في هذه الفترة</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingRow</name>
    <message>
        <source>Why?</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>القاعدة %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingsPanel</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>لا فحوص فاشلة</numerusform>
            <numerusform>فشل فحص واحد</numerusform>
            <numerusform>فشل فحصان</numerusform>
            <numerusform>فشلت %n فحوص</numerusform>
            <numerusform>فشل %n فحصًا</numerusform>
            <numerusform>فشل %n فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check that could be made passed</source>
        <translation>نجحت كل الفحوص الممكنة</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>لم يُفحص شيء بعد</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>%1 passed · %2 not checked</source>
        <translation>ناجح %1 · لم يُفحص %2</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>إظهار أقل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
</context>
<context>
    <name>licencedesk::GuardedPage</name>
    <message>
        <source>Back to the desk</source>
        <translation>العودة إلى العمل</translation>
    </message>
    <message>
        <source>Back to the desk (Esc)</source>
        <translation>العودة إلى العمل (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>As &amp;tables</source>
        <translation>كجداول (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>حفظ بصيغة CSV (&amp;S)…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 يومًا</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>All figures of this period, for a spreadsheet</source>
        <translation>كل أرقام هذه الفترة لجدول بيانات</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>كل المكاتب</translation>
    </message>
    <message>
        <source>licences accepted</source>
        <translation>رخص مقبولة</translation>
    </message>
    <message>
        <source>seconds per licence, on average</source>
        <translation>ثوانٍ لكل رخصة في المتوسط</translation>
    </message>
    <message>
        <source>accepted although checks had failed</source>
        <translation>مقبولة رغم فشل فحوص</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>حفظ الإحصاءات</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeyRotation</name>
    <message>
        <source>The records were closed; the change of keys is completed next time.</source>
        <translation>أُغلقت السجلات؛ يُستكمل تغيير المفاتيح في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>The records are locked. Without one of these ways nobody opens them, and a lost one cannot be recovered.</source>
        <translation>السجلات مقفلة. من دون إحدى هذه الطرق لا يفتحها أحد، ولا يمكن لأحد معرفة الطريقة المفقودة.</translation>
    </message>
    <message>
        <source>Print a &amp;recovery key…</source>
        <translation>طباعة مفتاح استرداد (&amp;R)…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>تعيين عبارة مرور (&amp;P)…</translation>
    </message>
    <message>
        <source>Put into the &amp;keyring</source>
        <translation>وضع في سلسلة المفاتيح (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>تغيير المفاتيح (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إيقاف (&amp;S)</translation>
    </message>
    <message>
        <source>All records are sealed with the new keys.</source>
        <translation>كل السجلات مشفّرة بالمفاتيح الجديدة.</translation>
    </message>
    <message>
        <source>What opens the records</source>
        <translation>ما يفتح السجلات</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>جارٍ تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>مفاتيح أخرى</translation>
    </message>
    <message>
        <source>Seals all records with new keys, after somebody has left who could have copied the old ones. The desk goes on working meanwhile.</source>
        <translation>يشفّر كل السجلات بمفاتيح جديدة بعد مغادرة شخص ربما نسخ القديمة. وتواصل محطة العمل عملها في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Nothing is locked yet: the records are not open.</source>
        <translation>لا شيء مقفل بعد: السجلات غير مفتوحة.</translation>
    </message>
    <message>
        <source>✓ the keyring of this computer</source>
        <translation>✓ سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>– keyring of this computer not used</source>
        <translation>– دون سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>✓ a passphrase</source>
        <translation>✓ عبارة مرور</translation>
    </message>
    <message>
        <source>– no passphrase</source>
        <translation>– دون عبارة مرور</translation>
    </message>
    <message>
        <source>✓ a printed recovery key</source>
        <translation>✓ مفتاح استرداد مطبوع</translation>
    </message>
    <message>
        <source>– no recovery key</source>
        <translation>– دون مفتاح استرداد</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>تغيير عبارة المرور (&amp;P)…</translation>
    </message>
    <message>
        <source>The sheet printed before stops working as soon as there is a new one.</source>
        <translation>الورقة التي طُبعت سابقًا لا تفتح شيئًا بمجرد وجود ورقة جديدة.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>إنشاء مفتاح جديد</translation>
    </message>
    <message>
        <source>The passphrase opens the records now.</source>
        <translation>عبارة المرور تفتح السجلات الآن.</translation>
    </message>
    <message>
        <source>The keyring opens the records at the next start; nothing has to be typed.</source>
        <translation>تفتح سلسلة المفاتيح السجلات عند التشغيل القادم؛ ولا حاجة إلى كتابة شيء.</translation>
    </message>
    <message>
        <source>All records are sealed again. A backup from before still opens with its own passphrase.</source>
        <translation>شُفّرت كل السجلات من جديد. النسخة الاحتياطية السابقة لا تزال تُفتح بعبارة مرورها.</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
</context>
<context>
    <name>licencedesk::LivePictureView</name>
    <message>
        <source>Live picture. %1</source>
        <translation>صورة مباشرة. %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::LiveStage</name>
    <message>
        <source>Which camera, how it stands, when it captures</source>
        <translation>أي كاميرا، وكيف وضعها، ومتى تلتقط</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>الكاميرا: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>محطة العمل</translation>
    </message>
    <message>
        <source>The licence being worked on (Ctrl+L)</source>
        <translation>الرخصة قيد المعالجة (Ctrl+L)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>القائمة (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>حجم الخط %1 %</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>تصدير السجلات</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n licence(s) to %1</source>
        <translation>
            <numerusform>لم تُصدَّر رخص إلى %1</numerusform>
            <numerusform>صُدّرت رخصة واحدة إلى %1</numerusform>
            <numerusform>صُدّرت رخصتان إلى %1</numerusform>
            <numerusform>صُدّرت %n رخص إلى %1</numerusform>
            <numerusform>صُدّرت %n رخصة إلى %1</numerusform>
            <numerusform>صُدّرت %n رخصة إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Read corrections back</source>
        <translation>استيراد التصحيحات</translation>
    </message>
    <message>
        <source>Records · %1 today</source>
        <translation>السجلات · اليوم %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>The records are not open yet.</source>
        <translation>لم تُفتح السجلات بعد.</translation>
    </message>
    <message>
        <source>Accepted licences are sent to %1</source>
        <translation>تُرسل الرخص المقبولة إلى %1</translation>
    </message>
    <message>
        <source>Licences are sent to %1 when you ask it</source>
        <translation>تُرسل الرخص إلى %1 عندما تطلب ذلك</translation>
    </message>
    <message>
        <source>Records are transferred, sealed, to the firm&apos;s server</source>
        <translation>تُسلَّم السجلات مشفّرة إلى خادم الشركة</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>دون اتصال: لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) were not sent: see the outbox (%1)</source>
        <translation>
            <numerusform>أُرسلت كل الرخص: راجع صندوق الصادر (%1)</numerusform>
            <numerusform>لم تُرسل رخصة واحدة: راجع صندوق الصادر (%1)</numerusform>
            <numerusform>لم تُرسل رخصتان: راجع صندوق الصادر (%1)</numerusform>
            <numerusform>لم تُرسل %n رخص: راجع صندوق الصادر (%1)</numerusform>
            <numerusform>لم تُرسل %n رخصة: راجع صندوق الصادر (%1)</numerusform>
            <numerusform>لم تُرسل %n رخصة: راجع صندوق الصادر (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait to be sent to %1</source>
        <translation>
            <numerusform>لا رخص تنتظر الإرسال إلى %1</numerusform>
            <numerusform>رخصة واحدة تنتظر الإرسال إلى %1</numerusform>
            <numerusform>رخصتان تنتظران الإرسال إلى %1</numerusform>
            <numerusform>%n رخص تنتظر الإرسال إلى %1</numerusform>
            <numerusform>%n رخصة تنتظر الإرسال إلى %1</numerusform>
            <numerusform>%n رخصة تنتظر الإرسال إلى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted licence(s) are not exported yet and will be gone. Export them, or close again.</source>
        <translation>
            <numerusform>كل الرخص المقبولة مُصدَّرة.</numerusform>
            <numerusform>رخصة مقبولة واحدة لم تُصدَّر بعد وستُفقد. صدّرها أو أغلق مرة أخرى.</numerusform>
            <numerusform>رخصتان مقبولتان لم تُصدَّرا بعد وستُفقدان. صدّرهما أو أغلق مرة أخرى.</numerusform>
            <numerusform>%n رخص مقبولة لم تُصدَّر بعد وستُفقد. صدّرها أو أغلق مرة أخرى.</numerusform>
            <numerusform>%n رخصة مقبولة لم تُصدَّر بعد وستُفقد. صدّرها أو أغلق مرة أخرى.</numerusform>
            <numerusform>%n رخصة مقبولة لم تُصدَّر بعد وستُفقد. صدّرها أو أغلق مرة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
</context>
<context>
    <name>licencedesk::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%n مواضع</numerusform>
            <numerusform>%n موضعًا</numerusform>
            <numerusform>%n موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorButton</name>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Change PIN or passphrase…</source>
        <translation>تغيير رمز PIN أو عبارة المرور…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>العامل الثاني…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>مسجّل الدخول: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorsPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>إضافة (&amp;A)…</translation>
    </message>
    <message>
        <source>Name and &amp;role…</source>
        <translation>الاسم والدور (&amp;R)…</translation>
    </message>
    <message>
        <source>New &amp;PIN…</source>
        <translation>رمز PIN جديد (&amp;P)…</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>تجميد (&amp;Z)</translation>
    </message>
    <message>
        <source>Remove second factor</source>
        <translation>إزالة العامل الثاني</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>حفظ القواعد (&amp;S)</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>العودة إلى العمل</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>المشغّلون</translation>
    </message>
    <message>
        <source>Accounts are never deleted, because the audit log names them; freeze those who left.</source>
        <translation>لا تُحذف الحسابات أبدًا لأن سجل التدقيق يذكرها؛ جمّد حسابات من غادروا.</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>إلغاء التجميد (&amp;L)</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxModel</name>
    <message>
        <source>%1, %2, queued %3</source>
        <translation>%1، %2، في الانتظار منذ %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>وقت الإدراج</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>إعادة الإرسال (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>استبعاد (&amp;D)</translation>
    </message>
    <message>
        <source>Show in &amp;clear</source>
        <translation>إظهار دون حجب (&amp;C)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>To the current service, from the beginning (Enter)</source>
        <translation>إلى الخدمة الحالية من البداية (Enter)</translation>
    </message>
    <message>
        <source>It is not sent, and its picture is deleted (Del)</source>
        <translation>لا يُرسل، وتُحذف صورته (Del)</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>لنصف دقيقة، ويُدوَّن ذلك (Ctrl+R)</translation>
    </message>
    <message>
        <source>Outbox, newest first</source>
        <translation>صندوق الصادر، الأحدث أولًا</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>الكل (%1)</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>يحتاج إليك (%1)</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>منتظر (%1)</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>أُرسل (%1)</translation>
    </message>
    <message>
        <source>Nothing in this state.</source>
        <translation>لا شيء بهذه الحالة.</translation>
    </message>
    <message>
        <source>The outbox keeps accepted licences that go to a service elsewhere, sealed, until they have gone. It is off: nothing leaves this desk. A service is set up in the settings.</source>
        <translation>يحفظ صندوق الصادر الرخص المقبولة الموجهة إلى خدمة خارجية مشفّرةً حتى إرسالها. وهو متوقف: لا شيء يغادر محطة العمل هذه. تُضبط الخدمة في الإعدادات.</translation>
    </message>
    <message>
        <source>The outbox is empty. Accepted licences that go to the service are kept here, sealed, until they have gone.</source>
        <translation>صندوق الصادر فارغ. تُحفظ هنا الرخص المقبولة الموجهة إلى الخدمة مشفّرةً حتى إرسالها.</translation>
    </message>
    <message>
        <source>Discard it? The service may have got it already: then discarding only ends the doubt here. If it has not, it will never be sent. It is noted in the audit log.</source>
        <translation>هل تريد استبعاده؟ ربما استلمته الخدمة: عندئذ ينهي الاستبعاد الشك هنا فقط. وإن لم تستلمه فلن يُرسل أبدًا. يُدوَّن ذلك في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Take it off the list? It has been sent; that stays noted on the record.</source>
        <translation>هل تريد إزالته من القائمة؟ لقد أُرسل؛ ويبقى ذلك مدوَّنًا في السجل.</translation>
    </message>
    <message>
        <source>Discard it? It is not sent, and its picture is deleted. The record stays. It is noted in the audit log.</source>
        <translation>هل تريد استبعاده؟ لن يُرسل وستُحذف صورته. ويبقى السجل. يُدوَّن ذلك في سجل التدقيق.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>حجب مجددًا</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPanel</name>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>This desk:</source>
        <translation>محطة العمل هذه:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>الخدمة:</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>العنصر المختار</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>مسار الإرسال</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>وقت الإدراج</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1، بواسطة %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Request number, for the service&apos;s support</source>
        <translation>رقم الطلب، لدعم الخدمة</translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>نسخ الرقم (&amp;N)</translation>
    </message>
    <message>
        <source>This desk and the service, in clear</source>
        <translation>محطة العمل هذه والخدمة، دون حجب</translation>
    </message>
    <message>
        <source>This desk and the service</source>
        <translation>محطة العمل هذه والخدمة</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxStrip</name>
    <message>
        <source>Calls made today</source>
        <translation>طلبات اليوم</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متابعة (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>المحاولة الآن (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدادات (&amp;S)…</translation>
    </message>
</context>
<context>
    <name>licencedesk::PageButton</name>
    <message>
        <source>%1: not there yet, opens a picture</source>
        <translation>%1: غير موجودة بعد، تفتح صورة</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) to check</source>
        <translation>
            <numerusform>%1: لا حقول للتحقق</numerusform>
            <numerusform>%1: حقل واحد للتحقق</numerusform>
            <numerusform>%1: حقلان للتحقق</numerusform>
            <numerusform>%1: %n حقول للتحقق</numerusform>
            <numerusform>%1: %n حقلًا للتحقق</numerusform>
            <numerusform>%1: %n حقل للتحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing left to check</source>
        <translation>%1: لم يبق شيء للتحقق</translation>
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
        <translation>صفحات هذه الرخصة</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>إزالة هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>licencedesk::PassphraseDialog</name>
    <message>
        <source>Keep the records</source>
        <translation>حفظ السجلات</translation>
    </message>
    <message>
        <source>This passphrase locks the records on this computer and is asked for when the program starts. Nobody can read them without it, and it cannot be recovered: print the recovery key afterwards.</source>
        <translation>تقفل عبارة المرور هذه السجلات على هذا الحاسوب، وتُطلب عند بدء البرنامج. من دونها لا يقرؤها أحد، ولا يستطيع أحد معرفتها: اطبع مفتاح الاسترداد بعد ذلك.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>فتح السجلات</translation>
    </message>
    <message>
        <source>The records are locked. Licences can be read meanwhile; they are kept as soon as the records are open.</source>
        <translation>السجلات مقفلة. يمكن قراءة الرخص في هذه الأثناء؛ وتُحفظ حالما تُفتح السجلات.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the records with the recovery key</source>
        <translation>فتح السجلات بمفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Type the key from the printed sheet. Capitals, spaces and dashes do not matter.</source>
        <translation>اكتب المفتاح من الورقة المطبوعة. لا أهمية لحالة الأحرف والمسافات والشرطات.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>لا تقل الأحرف عن %1؛ بضع كلمات يسهل تذكرها.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>القيمتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>licencedesk::PlainPage</name>
    <message>
        <source>It is right</source>
        <translation>صحيح</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>كل الحقول</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>Take a new picture: the whole licence, flat, on a darker ground.</source>
        <translation>أعد التصوير: الرخصة كاملة ومنبسطة على خلفية أغمق.</translation>
    </message>
    <message>
        <source>The camera is off. Open a picture, or switch the camera on with F4.</source>
        <translation>الكاميرا متوقفة. افتح صورة أو شغّل الكاميرا بـ F4.</translation>
    </message>
    <message>
        <source>No other reading</source>
        <translation>لا قراءة أخرى</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>استخدام «%1»</translation>
    </message>
    <message>
        <source>Put the licence under the camera</source>
        <translation>ضع الرخصة تحت الكاميرا</translation>
    </message>
    <message>
        <source>Next licence</source>
        <translation>الرخصة التالية</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>No licence was found in the picture</source>
        <translation>لم يُعثر على رخصة في الصورة</translation>
    </message>
    <message>
        <source>%1: is it right?</source>
        <translation>%1: هل هو صحيح؟</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>لم يبق شيء للتحقق</translation>
    </message>
    <message numerus="yes">
        <source>Compare it with the licence and correct it if necessary. %n field(s) left.</source>
        <translation>
            <numerusform>قارن بالرخصة وصحّح عند الحاجة. لم يبق أي حقل.</numerusform>
            <numerusform>قارن بالرخصة وصحّح عند الحاجة. بقي حقل واحد.</numerusform>
            <numerusform>قارن بالرخصة وصحّح عند الحاجة. بقي حقلان.</numerusform>
            <numerusform>قارن بالرخصة وصحّح عند الحاجة. بقيت %n حقول.</numerusform>
            <numerusform>قارن بالرخصة وصحّح عند الحاجة. بقي %n حقلًا.</numerusform>
            <numerusform>قارن بالرخصة وصحّح عند الحاجة. بقي %n حقل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::PrivacySection</name>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>%1: %2 and %3 from before %4</source>
        <translation>%1: %2 و%3 مما قبل %4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>What is kept of a customer and for how long. What is not needed is best not kept.</source>
        <translation>ما يُحفظ عن العميل ومدة حفظه. الأفضل ألا يُحفظ ما لا حاجة إليه.</translation>
    </message>
    <message>
        <source>&amp;Keep these rules</source>
        <translation>حفظ هذه القواعد (&amp;K)</translation>
    </message>
    <message>
        <source>P&amp;urge now…</source>
        <translation>حذف المنتهي الآن (&amp;U)…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>The card without the portrait</source>
        <translation>البطاقة دون الصورة الشخصية</translation>
    </message>
    <message>
        <source>The whole card</source>
        <translation>البطاقة كاملة</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>Records are kept &amp;for</source>
        <translation>مدة حفظ السجلات (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pictures that are kept</source>
        <translation>الصور المحفوظة (&amp;P)</translation>
    </message>
    <message>
        <source>Pictures are kept f&amp;or</source>
        <translation>مدة حفظ الصور (&amp;O)</translation>
    </message>
    <message>
        <source>Deleted so far</source>
        <translation>ما حُذف</translation>
    </message>
    <message>
        <source>Expired data is deleted automatically at the start of the program. It is overwritten, and each time leaves a receipt.</source>
        <translation>ما انتهت مدته يُحذف تلقائيًا عند بدء البرنامج. تُكتب فوقه بيانات أخرى، ويترك كل حذف إيصالًا.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is kept for %1; no picture of the licence is kept.</source>
        <translation>مدة حفظ ما قُرئ: %1؛ ولا تُحفظ صورة للرخصة.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card without the customer&apos;s face for %2.</source>
        <translation>مدة حفظ ما قُرئ: %1، ومدة حفظ صورة البطاقة دون وجه العميل: %2.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card with the customer&apos;s face for %2. Customers should be told.</source>
        <translation>مدة حفظ ما قُرئ: %1، ومدة حفظ صورة البطاقة مع وجه العميل: %2. ينبغي إعلام العملاء.</translation>
    </message>
    <message>
        <source>Kept. Expired data goes with the next purge.</source>
        <translation>حُفظت. ما انتهت مدته يُزال في الحذف القادم.</translation>
    </message>
    <message>
        <source>Records from before %1 are deleted for good. Nobody can bring them back.</source>
        <translation>تُحذف السجلات السابقة لتاريخ %1 نهائيًا. لا يستطيع أحد استرجاعها.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Being deleted and overwritten…</source>
        <translation>يجري الحذف والكتابة فوق البيانات…</translation>
    </message>
    <message>
        <source>No data has expired.</source>
        <translation>لا شيء انتهت مدته.</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>لا إيصالات بعد</translation>
    </message>
</context>
<context>
    <name>licencedesk::ProfileBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف (&amp;D)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Name to save it under</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Keep columns, order and masking under this name</source>
        <translation>حفظ الأعمدة وترتيبها والحجب بهذا الاسم</translation>
    </message>
    <message>
        <source>Forget the profile of this name</source>
        <translation>حذف القالب الذي يحمل هذا الاسم</translation>
    </message>
</context>
<context>
    <name>licencedesk::RangeBox</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>كل السجلات</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
</context>
<context>
    <name>licencedesk::ReasonBar</name>
    <message>
        <source>Supervisor&apos;s PIN or passphrase</source>
        <translation>رمز PIN أو عبارة مرور المشرف</translation>
    </message>
    <message>
        <source>Code from the supervisor&apos;s app</source>
        <translation>رمز من تطبيق المشرف</translation>
    </message>
    <message>
        <source>A supervisor authorises it; you stay signed in.</source>
        <translation>يوقّع المشرف على ذلك؛ وتبقى أنت مسجّل الدخول.</translation>
    </message>
    <message>
        <source>Why is it accepted anyway?</source>
        <translation>لماذا تُقبل رغم ذلك؟</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>القبول بهذا السبب</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>رجوع (Esc)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>اسم المشرف</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. The reason is kept with the record.</source>
        <translation>
            <numerusform>لا فحوص فاشلة. يُحفظ السبب مع السجل.</numerusform>
            <numerusform>فشل فحص واحد. يُحفظ السبب مع السجل.</numerusform>
            <numerusform>فشل فحصان. يُحفظ السبب مع السجل.</numerusform>
            <numerusform>فشلت %n فحوص. يُحفظ السبب مع السجل.</numerusform>
            <numerusform>فشل %n فحصًا. يُحفظ السبب مع السجل.</numerusform>
            <numerusform>فشل %n فحص. يُحفظ السبب مع السجل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordPanel</name>
    <message>
        <source>The selected record</source>
        <translation>السجل المختار</translation>
    </message>
    <message>
        <source>Licence, in clear</source>
        <translation>الرخصة دون حجب</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>الفحوص: %1</translation>
    </message>
    <message>
        <source>Accepted anyway by %1</source>
        <translation>قبلها %1 رغم ذلك</translation>
    </message>
    <message>
        <source>Exported as %1, %2</source>
        <translation>صُدّر بصيغة %1، %2</translation>
    </message>
    <message>
        <source>Who had it open, 30 days</source>
        <translation>من فتحه خلال 30 يومًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsModel</name>
    <message>
        <source>Passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>توجد ملاحظات</translation>
    </message>
    <message>
        <source>Failed, accepted</source>
        <translation>فاشل ومقبول</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُفحص</translation>
    </message>
    <message>
        <source>Accepted although checks had failed</source>
        <translation>قُبلت رغم فشل فحوص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>رقم الرخصة</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغّل</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>وقت القبول</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsPage</name>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Put the record on the desk again (Enter)</source>
        <translation>إعادة فتح السجل للعمل عليه (Enter)</translation>
    </message>
    <message>
        <source>Show in clear</source>
        <translation>إظهار دون حجب</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>لنصف دقيقة، ويُدوَّن ذلك (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>For good (Del)</source>
        <translation>نهائيًا (Del)</translation>
    </message>
    <message>
        <source>Number, its last four, name, date, operator, vehicle, passed, failed…</source>
        <translation>الرقم، آخر أربع خانات، الاسم، التاريخ، المشغّل، المركبة، ناجح، فاشل…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>البحث في السجلات</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>أي نتيجة</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. A number or a name is found when it is whole; of a number the last four are enough.</source>
        <translation>لم يُعثر على شيء. يجب كتابة الرقم أو الاسم كاملًا؛ ومن الرقم تكفي آخر أربع خانات.</translation>
    </message>
    <message>
        <source>No licence accepted yet.</source>
        <translation>لم تُقبل أي رخصة بعد.</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>حجب مجددًا</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecoveryKeyDialog</name>
    <message>
        <source>Counter: %1. Printed on %2.</source>
        <translation>المكتب: %1. طُبع في %2.</translation>
    </message>
    <message>
        <source>Recovery key of the records</source>
        <translation>مفتاح استرداد السجلات</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file of the records can read them. Keep it in a safe, not at the counter.</source>
        <translation>من لديه هذه الورقة وملف السجلات يستطيع قراءتها. احفظها في خزنة لا في المكتب.</translation>
    </message>
    <message>
        <source>It is needed when the computer&apos;s keyring is lost or the passphrase is forgotten. A newer sheet makes this one worthless.</source>
        <translation>تلزم إذا فُقدت سلسلة مفاتيح الحاسوب أو نُسيت عبارة المرور. ورقة أحدث تُبطل هذه.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>If the keyring of this computer is lost, or the passphrase forgotten, only this key opens the records. It is shown once. Print it and keep it in a safe, not at the counter.</source>
        <translation>إذا فُقدت سلسلة مفاتيح هذا الحاسوب أو نُسيت عبارة المرور، فلا يفتح السجلات إلا هذا المفتاح. يُعرض مرة واحدة. اطبعه واحفظه في خزنة لا في المكتب.</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>طبعته أو دوّنته</translation>
    </message>
    <message>
        <source>Save as PDF to print…</source>
        <translation>حفظ بصيغة PDF للطباعة…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>تتعذر كتابة الملف: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteDesk</name>
    <message>
        <source>The customer has to agree first. Tick it below when they have.</source>
        <translation>يجب أن يوافق العميل أولًا. ضع علامة أدناه بعد موافقته.</translation>
    </message>
    <message>
        <source>Not sent to %1.</source>
        <translation>لم يُرسل إلى %1.</translation>
    </message>
    <message>
        <source>It was typed in: there is no picture to send.</source>
        <translation>أُدخلت يدويًا: لا توجد صورة للإرسال.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1: the customer&apos;s consent was not ticked.</source>
        <translation>قُبلت، لكن لم تُرسل إلى %1: لم توضع علامة موافقة العميل.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1. %2</source>
        <translation>قُبلت، لكن لم تُرسل إلى %1. %2</translation>
    </message>
    <message>
        <source>Accepted, but it cannot be sent to %1. %2</source>
        <translation>قُبلت، لكن لا يمكن إرسالها إلى %1. %2</translation>
    </message>
    <message>
        <source>The picture cannot be made ready for sending.</source>
        <translation>لا يمكن تجهيز الصورة للإرسال.</translation>
    </message>
    <message>
        <source>%1 is reading the licence…</source>
        <translation>%1 يقرأ الرخصة…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads the same in %n field(s).</source>
        <translation>
            <numerusform>لا حقول متطابقة في قراءة %1.</numerusform>
            <numerusform>حقل واحد متطابق في قراءة %1.</numerusform>
            <numerusform>حقلان متطابقان في قراءة %1.</numerusform>
            <numerusform>%n حقول متطابقة في قراءة %1.</numerusform>
            <numerusform>%n حقلًا متطابقًا في قراءة %1.</numerusform>
            <numerusform>%n حقل متطابق في قراءة %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read nothing in this picture.</source>
        <translation>لم يقرأ %1 شيئًا في هذه الصورة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads %n field(s) differently: compare each with the card.</source>
        <translation>
            <numerusform>لا حقول مختلفة في قراءة %1.</numerusform>
            <numerusform>حقل واحد مختلف في قراءة %1: قارنه بالبطاقة.</numerusform>
            <numerusform>حقلان مختلفان في قراءة %1: قارنهما بالبطاقة.</numerusform>
            <numerusform>%n حقول مختلفة في قراءة %1: قارن كلًا منها بالبطاقة.</numerusform>
            <numerusform>%n حقلًا مختلفًا في قراءة %1: قارن كلًا منها بالبطاقة.</numerusform>
            <numerusform>%n حقل مختلف في قراءة %1: قارن كلًا منها بالبطاقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteSection</name>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The keyring did not provide the secret for %1. Type it again and choose “Use this service”.</source>
        <translation>سلسلة المفاتيح لا تعطي ما يطلبه %1. اكتبه من جديد واختر «استخدام هذه الخدمة».</translation>
    </message>
    <message>
        <source>%1 is used. Its secret is held in memory only: it has to be typed again after the next start.</source>
        <translation>المستخدم هو %1. مفتاحه السري في الذاكرة فقط: يجب كتابته من جديد بعد التشغيل القادم.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>المستخدم هو %1.</translation>
    </message>
    <message>
        <source>Remote service</source>
        <translation>الخدمة الخارجية</translation>
    </message>
    <message>
        <source>A second opinion from a service elsewhere, or the way of accepted licences into the firm&apos;s own system. Reading and checking work without it.</source>
        <translation>رأي ثانٍ من خدمة خارجية، أو طريق الرخص المقبولة إلى نظام الشركة. القراءة والفحص يعملان من دونها.</translation>
    </message>
    <message>
        <source>&amp;Work without a service</source>
        <translation>العمل من دونها (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Forget the secrets</source>
        <translation>محو المفاتيح السرية (&amp;F)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار ملف (&amp;F)…</translation>
    </message>
    <message>
        <source>Send accepted licences by &amp;themselves</source>
        <translation>إرسال الرخص المقبولة تلقائيًا (&amp;T)</translation>
    </message>
    <message>
        <source>With the &amp;picture of the card</source>
        <translation>مع صورة البطاقة (&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;est without a picture</source>
        <translation>اختبار دون صورة (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Use this service</source>
        <translation>استخدام هذه الخدمة (&amp;U)</translation>
    </message>
    <message>
        <source>Nothing leaves this computer from now on.</source>
        <translation>من الآن لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The secrets are gone from this computer.</source>
        <translation>أُزيلت المفاتيح السرية من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع الحالي</translation>
    </message>
    <message>
        <source>Reads the picture: WeChat&apos;s licence call</source>
        <translation>تقرأ الصورة: خدمة قراءة الرخص في WeChat</translation>
    </message>
    <message>
        <source>Takes the record: the firm&apos;s own system</source>
        <translation>تستلم السجل: نظام الشركة نفسه</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>What it &amp;does</source>
        <translation>الغرض (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>العنوان (&amp;A)</translation>
    </message>
    <message>
        <source>The firm&apos;s relay, or %1. Without a token: that has a field of its own.</source>
        <translation>خادم الشركة الوسيط أو %1. دون رمز مميز: فله حقله الخاص.</translation>
    </message>
    <message>
        <source>&amp;Certificate of the company&apos;s own authority</source>
        <translation>شهادة سلطة الشركة الخاصة (&amp;C)</translation>
    </message>
    <message>
        <source>Empty: those that the system trusts. A certificate that is not trusted is never accepted.</source>
        <translation>فارغ: السلطات التي يثق بها النظام. لا تُقبل أبدًا شهادة غير موثوقة.</translation>
    </message>
    <message>
        <source>App id and secret (stable token)</source>
        <translation>AppID والمفتاح السري (رمز ثابت)</translation>
    </message>
    <message>
        <source>App id and secret (the older call)</source>
        <translation>AppID والمفتاح السري (الطريقة الأقدم)</translation>
    </message>
    <message>
        <source>A token: of a relay, or of an authorizer</source>
        <translation>رمز مميز: لخادم وسيط أو لجهة مفوِّضة</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>باسم من</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>طريقة السماح بالدخول (&amp;H)</translation>
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
        <translation>اسم الرمز المميز (&amp;N)</translation>
    </message>
    <message>
        <source>For your own reference, such as authorizer_access_token.</source>
        <translation>لمن يعملون هنا، مثل authorizer_access_token.</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>الرمز المميز (&amp;O)</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>مفتاح التوقيع (&amp;K)</translation>
    </message>
    <message>
        <source>Signs what is sent (HMAC-SHA256). Empty: unsigned.</source>
        <translation>يوقّع ما يُرسل (HMAC-SHA256). فارغ: دون توقيع.</translation>
    </message>
    <message>
        <source>Show once what is sent</source>
        <translation>عرض ما يُرسل مرة واحدة</translation>
    </message>
    <message>
        <source>Ask the customer each time</source>
        <translation>سؤال العميل في كل مرة</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>Before a licence &amp;leaves</source>
        <translation>قبل إرسال الرخصة (&amp;L)</translation>
    </message>
    <message>
        <source>Calls a &amp;day</source>
        <translation>الطلبات في اليوم (&amp;D)</translation>
    </message>
    <message>
        <source>The service allows 100 without a contract; they return at midnight, China time.</source>
        <translation>تسمح الخدمة بـ 100 طلب دون عقد؛ وتعود عند منتصف الليل بتوقيت الصين.</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: the settings are kept with them.</source>
        <translation>يجب فتح السجلات على هذا الحاسوب أولًا: فالإعدادات محفوظة معها.</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>محفوظ؛ اكتب لتغييره</translation>
    </message>
    <message>
        <source>Secrets lie in the keyring of this computer and nowhere else; where there is none they are held in memory until the program is closed.</source>
        <translation>تُحفظ المفاتيح السرية في سلسلة مفاتيح هذا الحاسوب وحدها؛ وإن لم توجد فتبقى في الذاكرة حتى إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>The documents of this service forbid keeping the app secret on a counter&apos;s computer: whoever has the computer could call in the firm&apos;s name. A small relay on a server of the firm keeps the secret and limits the calls; give its address here and paste its token.</source>
        <translation>وثائق هذه الخدمة تمنع حفظ AppSecret على حاسوب المكتب: فمن لديه الحاسوب يمكنه الطلب باسم الشركة. يحفظ خادم وسيط صغير لدى الشركة هذا المفتاح ويحدّ من الطلبات؛ أدخل عنوانه هنا والصق رمزه المميز.</translation>
    </message>
    <message>
        <source>This service is used from now on.</source>
        <translation>تُستخدم هذه الخدمة من الآن.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>جارٍ سؤال الخدمة…</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة سلطة الشهادات</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteValue</name>
    <message>
        <source>The service reads</source>
        <translation>قراءة الخدمة</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>استخدامها</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>استخدام %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RentalStrip</name>
    <message>
        <source>Rental</source>
        <translation>الإيجار</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>المركبة</translation>
    </message>
    <message>
        <source>The vehicle decides which class is needed</source>
        <translation>المركبة تحدد الفئة اللازمة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>الإرجاع</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>الاستلام (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>الإرجاع (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>المركبة (&amp;V)</translation>
    </message>
    <message>
        <source>No vehicle chosen</source>
        <translation>لم تُختر مركبة</translation>
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
        <translation>ينقل إلى الحقل المشكوك فيه التالي</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>confirms it and goes on</source>
        <translation>يؤكد الحقل ويتابع</translation>
    </message>
    <message>
        <source>Alt+1 … 5</source>
        <translation>Alt+1 … 5</translation>
    </message>
    <message>
        <source>takes another reading</source>
        <translation>يأخذ قراءة أخرى</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>accepts the licence</source>
        <translation>يقبل الرخصة</translation>
    </message>
    <message>
        <source>Only what is doubtful waits for you.</source>
        <translation>لا ينتظرك إلا ما هو مشكوك فيه.</translation>
    </message>
    <message>
        <source>Fields of the licence</source>
        <translation>حقول الرخصة</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecondFactorForm</name>
    <message>
        <source>Code from the app</source>
        <translation>رمز من التطبيق</translation>
    </message>
    <message>
        <source>QR code of the key</source>
        <translation>رمز QR للمفتاح</translation>
    </message>
    <message>
        <source>Key for typing in</source>
        <translation>مفتاح للإدخال اليدوي</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>أو اكتب هذا المفتاح في التطبيق:</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your phone. From now on it gives you a code for every sign-in.</source>
        <translation>امسح هذا بتطبيق مصادقة على هاتفك. ومن الآن يعطيك رمزًا لكل تسجيل دخول.</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows</source>
        <translation>الرمز الظاهر في التطبيق (&amp;C)</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecretForm</name>
    <message>
        <source>PIN or passphrase in use</source>
        <translation>رمز PIN أو عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>رمز PIN أو عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>PIN or passphrase in &amp;use</source>
        <translation>رمز PIN أو عبارة المرور الحالية (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;New PIN or passphrase</source>
        <translation>رمز PIN أو عبارة مرور جديدة (&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>مرة أخرى (&amp;O)</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>القيمتان غير متطابقتين. أعد الكتابة.</translation>
    </message>
</context>
<context>
    <name>licencedesk::SendPreview</name>
    <message>
        <source>The picture that is sent</source>
        <translation>الصورة المرسلة</translation>
    </message>
    <message>
        <source>What leaves this desk</source>
        <translation>ما يغادر محطة العمل هذه</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3. Only the card: nothing around it, no file name, no place or time of the photograph.</source>
        <translation>%1 × %2 بكسل، %3. البطاقة وحدها: لا شيء حولها، ولا اسم ملف، ولا مكان التصوير أو وقته.</translation>
    </message>
    <message>
        <source>This is shown once for each service. It can be switched off at any time in the settings.</source>
        <translation>يُعرض هذا مرة واحدة لكل خدمة. يمكن إيقافه في أي وقت من الإعدادات.</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>إرسال (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>عدم الإرسال (&amp;D)</translation>
    </message>
</context>
<context>
    <name>licencedesk::ServerSection</name>
    <message numerus="yes">
        <source>%n change(s) wait to be transferred.</source>
        <translation>
            <numerusform>لا تغييرات تنتظر التسليم.</numerusform>
            <numerusform>تغيير واحد ينتظر التسليم.</numerusform>
            <numerusform>تغييران ينتظران التسليم.</numerusform>
            <numerusform>%n تغييرات تنتظر التسليم.</numerusform>
            <numerusform>%n تغييرًا ينتظر التسليم.</numerusform>
            <numerusform>%n تغيير ينتظر التسليم.</numerusform>
        </translation>
    </message>
    <message>
        <source>This counter works by itself.</source>
        <translation>يعمل هذا المكتب بمفرده.</translation>
    </message>
    <message>
        <source>The records on this computer are not open: nothing is transferred.</source>
        <translation>السجلات على هذا الحاسوب غير مفتوحة: لا يُسلَّم شيء.</translation>
    </message>
    <message>
        <source>The keyring did not provide the password of the server. Type it again and choose “Use this server”.</source>
        <translation>سلسلة المفاتيح لا تعطي كلمة مرور الخادم. اكتبها من جديد واختر «استخدام هذا الخادم».</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connected: other counters see what is accepted here.</source>
        <translation>متصل: ترى المكاتب الأخرى ما يُقبل هنا.</translation>
    </message>
    <message>
        <source>Not connected. The desk keeps working and transfers later.</source>
        <translation>غير متصل. تواصل محطة العمل عملها وتسلّم لاحقًا.</translation>
    </message>
    <message>
        <source>Several counters</source>
        <translation>عدة مكاتب</translation>
    </message>
    <message>
        <source>The counters of a firm share their records through a PostgreSQL server. What is there is sealed; each counter keeps working when the server is away.</source>
        <translation>تتشارك مكاتب الشركة سجلاتها عبر خادم PostgreSQL. كل ما عليه مشفّر؛ ويواصل كل مكتب عمله عند غياب الخادم.</translation>
    </message>
    <message>
        <source>&amp;Work without the server</source>
        <translation>العمل دون الخادم (&amp;W)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار ملف (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>اختبار الاتصال (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>استخدام هذا الخادم (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Set it up with the keys of this counter</source>
        <translation>إعداده بمفاتيح هذا المكتب (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Join these counters</source>
        <translation>الانضمام إلى هذه المكاتب (&amp;J)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الوضع الحالي</translation>
    </message>
    <message>
        <source>Encrypted, server verified</source>
        <translation>مشفّر، والخادم يثبت هويته</translation>
    </message>
    <message>
        <source>Encrypted, server not verified</source>
        <translation>مشفّر، أيًا كان المجيب</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>غير مشفّر: على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>المضيف (&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المنفذ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>قاعدة البيانات (&amp;D)</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>المستخدم (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer and nowhere else.</source>
        <translation>تُحفظ في سلسلة مفاتيح هذا الحاسوب وحدها.</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>التشفير (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority</source>
        <translation>شهادة السلطة (&amp;C)</translation>
    </message>
    <message>
        <source>Empty: the one that the system has for this user.</source>
        <translation>فارغ: الشهادة التي لدى النظام لهذا المستخدم.</translation>
    </message>
    <message>
        <source>Passphrase or recovery &amp;key of the firm</source>
        <translation>عبارة مرور الشركة أو مفتاح استردادها (&amp;K)</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of the firm</source>
        <translation>عبارة مرور الشركة أو مفتاح استردادها</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: they are what is transferred.</source>
        <translation>يجب فتح السجلات على هذا الحاسوب أولًا: فهي ما يُسلَّم.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>The server answers, and its records are sealed with the keys of this counter.</source>
        <translation>الخادم يجيب، وسجلاته مشفّرة بمفاتيح هذا المكتب.</translation>
    </message>
    <message>
        <source>The server answers. No counter has set it up yet: this one can be the first.</source>
        <translation>الخادم يجيب. لم يُعدّه أي مكتب بعد: يمكن أن يكون هذا المكتب الأول.</translation>
    </message>
    <message>
        <source>The server answers. Its records are sealed with keys that this counter does not have yet.</source>
        <translation>الخادم يجيب. سجلاته مشفّرة بمفاتيح ليست لدى هذا المكتب بعد.</translation>
    </message>
    <message>
        <source>This server is used from now on.</source>
        <translation>يُستخدم هذا الخادم من الآن.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>شهادة سلطة الشهادات</translation>
    </message>
</context>
<context>
    <name>licencedesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
</context>
<context>
    <name>licencedesk::SetupPage</name>
    <message>
        <source>Save the target as PDF…</source>
        <translation>حفظ بطاقة الاختبار بصيغة PDF…</translation>
    </message>
    <message>
        <source>1. Print the target at 100 % and check its ruler.
2. Cut it out and lay it where licences lie, in a sleeve if licences lie in one.
3. Change what is said here until everything is good.</source>
        <translation>1. اطبع بطاقة الاختبار بنسبة 100 % وتحقّق من مسطرتها.
2. قُصّها وضعها حيث توضع الرخص، وفي غلاف إن كانت الرخص توضع في غلاف.
3. غيّر ما يُذكر هنا حتى يصبح كل شيء جيدًا.</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>العودة إلى العمل</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>فحص محطة العمل</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>ما تم قياسه</translation>
    </message>
    <message>
        <source>Saved as %1. Print it at 100 %, not “fit to page”.</source>
        <translation>حُفظت باسم %1. اطبعها بنسبة 100 %، وليس «ملاءمة الصفحة».</translation>
    </message>
    <message>
        <source>This desk is good: every test passed</source>
        <translation>محطة العمل جيدة: كل المعايير ناجحة</translation>
    </message>
    <message>
        <source>Lay the target under the camera: it is not seen yet</source>
        <translation>ضع بطاقة الاختبار تحت الكاميرا: لم تظهر بعد</translation>
    </message>
    <message>
        <source>Switch on the camera</source>
        <translation>شغّل الكاميرا</translation>
    </message>
</context>
<context>
    <name>licencedesk::ShortcutsDialog</name>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>الحقل التالي للتحقق</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Previous field to check</source>
        <translation>الحقل السابق للتحقق</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Confirm the field and go on</source>
        <translation>تأكيد الحقل والمتابعة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Neighbouring field</source>
        <translation>الحقل المجاور</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>أعلى، أسفل</translation>
    </message>
    <message>
        <source>Take another reading</source>
        <translation>استخدام قراءة أخرى</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5</source>
        <translation>من Alt+1 إلى Alt+5</translation>
    </message>
    <message>
        <source>Take what the service reads</source>
        <translation>استخدام قراءة الخدمة</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>Move the box, with Shift resize it</source>
        <translation>نقل الإطار، ومع Shift تغيير حجمه</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Page of the licence</source>
        <translation>صفحة الرخصة</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+3</source>
        <translation>من Ctrl+1 إلى Ctrl+3</translation>
    </message>
    <message>
        <source>Camera and pictures</source>
        <translation>الكاميرا والصور</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>licencedesk::SignInView</name>
    <message>
        <source>PIN or passphrase</source>
        <translation>رمز PIN أو عبارة المرور</translation>
    </message>
    <message>
        <source>Code from the app</source>
        <translation>رمز من التطبيق</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>فقدت رمز PIN أو هاتفك؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>الرمز من تطبيق المصادقة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>رمز PIN أو عبارة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>Choose your own PIN or passphrase</source>
        <translation>اختر رمز PIN أو عبارة مرور خاصة بك</translation>
    </message>
    <message>
        <source>%1, somebody else knows your current PIN or passphrase. Nobody will know the new one.</source>
        <translation>شخص آخر يعرف رمزك الحالي، %1. لن يعرف أحد الرمز الجديد.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>استخدامه من الآن</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>أعدّ العامل الثاني</translation>
    </message>
    <message>
        <source>Supervisors and auditors sign in with a code as well.</source>
        <translation>المشرفون والمدققون يسجّلون الدخول برمز أيضًا.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>محطة العمل مقفلة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>What was being worked on stays as it is.</source>
        <translation>ما كان قيد المعالجة يبقى كما هو.</translation>
    </message>
    <message>
        <source>Your name and your PIN or passphrase, please.</source>
        <translation>أدخل اسمك ورمز PIN أو عبارة المرور من فضلك.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>محاولات كثيرة جدًا.</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n second(s).</source>
        <translation>
            <numerusform>المحاولة التالية الآن.</numerusform>
            <numerusform>المحاولة التالية بعد ثانية واحدة.</numerusform>
            <numerusform>المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثوانٍ.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
            <numerusform>المحاولة التالية بعد %n ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::StageView</name>
    <message>
        <source>Detect the page</source>
        <translation>تحديد الصفحة تلقائيًا</translation>
    </message>
    <message>
        <source>Which page this is</source>
        <translation>أي صفحة هذه</translation>
    </message>
    <message>
        <source>Put the corners on the card. Arrows move, Space: next corner</source>
        <translation>ضع الزوايا على البطاقة. الأسهم تنقل، والمسافة: الزاوية التالية</translation>
    </message>
    <message>
        <source>Read (Enter)</source>
        <translation>قراءة (Enter)</translation>
    </message>
    <message>
        <source>Typed in by hand, without a picture.
Open one to have it beside the fields.</source>
        <translation>أُدخلت يدويًا دون صورة.
افتح صورة لتكون بجانب الحقول.</translation>
    </message>
    <message>
        <source>The photograph itself was not kept. Open the picture again to set its corners.</source>
        <translation>لم تُحفظ الصورة الأصلية. افتح الصورة من جديد لتحديد زواياها.</translation>
    </message>
    <message>
        <source>The corners cross each other. Put them on the card in order: top left, top right, bottom right, bottom left.</source>
        <translation>الزوايا متقاطعة. ضعها على البطاقة بالترتيب: أعلى اليسار، أعلى اليمين، أسفل اليمين، أسفل اليسار.</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreGuide</name>
    <message>
        <source>This computer has no keyring. Accepted licences are kept only until the program is closed, unless you choose a passphrase for them.</source>
        <translation>لا سلسلة مفاتيح على هذا الحاسوب. تُحفظ الرخص المقبولة حتى إغلاق البرنامج فقط، ما لم تختر لها عبارة مرور.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>اختيار عبارة مرور</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>سؤال سلسلة المفاتيح مجددًا</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>فتح السجلات</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>استخدام مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>The records are kept, locked by this computer alone. Print the recovery key: without it they are lost with the computer.</source>
        <translation>السجلات محفوظة ومقفلة بهذا الحاسوب وحده. اطبع مفتاح الاسترداد: من دونه تُفقد مع الحاسوب.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreSession</name>
    <message>
        <source>LicenceDesk is open already in another window, which has the records. Go on there; nothing is kept from this one.</source>
        <translation>LicenceDesk مفتوح مسبقًا في نافذة أخرى لديها السجلات. تابع هناك؛ لا يُحفظ شيء من هذه النافذة.</translation>
    </message>
    <message>
        <source>This desk has keys of its own already.</source>
        <translation>لمحطة العمل هذه مفاتيحها الخاصة بالفعل.</translation>
    </message>
    <message>
        <source>The keys are being changed; it continues next time.</source>
        <translation>يجري تغيير المفاتيح؛ ويُستكمل في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetBox</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>استعراض (&amp;B)…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>حدّد اسم الملف المراد كتابته.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>هذا المجلد غير موجود.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>الملف موجود وسيُستبدل.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetPicture</name>
    <message>
        <source>No picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Picture of the camera: the target is in view</source>
        <translation>صورة الكاميرا: بطاقة الاختبار ظاهرة</translation>
    </message>
    <message>
        <source>Picture of the camera: no target in view</source>
        <translation>صورة الكاميرا: بطاقة الاختبار غير ظاهرة</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>لا صورة من الكاميرا</translation>
    </message>
</context>
<context>
    <name>licencedesk::Tour</name>
    <message>
        <source>The licence, straightened</source>
        <translation>الرخصة بعد تقويمها</translation>
    </message>
    <message>
        <source>This one is invented. The picture follows the field that you are on.</source>
        <translation>هذه رخصة مختلقة. تتبع الصورة الحقل الذي تقف عليه.</translation>
    </message>
    <message>
        <source>Only doubt waits for you</source>
        <translation>لا ينتظرك إلا المشكوك فيه</translation>
    </message>
    <message>
        <source>What is not sure is marked. Tab leads to the next one, Enter confirms it.</source>
        <translation>غير المؤكد عليه علامة. Tab ينقلك إلى التالي، وEnter يؤكده.</translation>
    </message>
    <message>
        <source>Another reading, one key away</source>
        <translation>قراءة أخرى بضغطة واحدة</translation>
    </message>
    <message>
        <source>Alt+1 takes the first reading listed here. Or type what the card says.</source>
        <translation>Alt+1 يأخذ أول قراءة في هذه القائمة. أو اكتب ما هو مطبوع على البطاقة.</translation>
    </message>
    <message>
        <source>Vehicle and dates</source>
        <translation>المركبة والتواريخ</translation>
    </message>
    <message>
        <source>The checks depend on them: class, age, and validity until the return.</source>
        <translation>تعتمد عليها الفحوص: الفئة والعمر والصلاحية حتى الإرجاع.</translation>
    </message>
    <message>
        <source>Checks for this rental</source>
        <translation>فحوص هذا الإيجار</translation>
    </message>
    <message>
        <source>Each has passed, asks for a look, or has failed. Shift+F1 says why, and what the rule rests on.</source>
        <translation>كل منها ناجح أو يلزمه الانتباه أو فاشل. يشرح Shift+F1 السبب وما تستند إليه القاعدة.</translation>
    </message>
    <message>
        <source>Accept, and the next one</source>
        <translation>القبول ثم الرخصة التالية</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the licence and clears the desk. In this tour nothing is kept.</source>
        <translation>Ctrl+Enter يحفظ الرخصة ويفرغ محطة العمل. في هذه الجولة لا يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourCard</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>إنهاء الجولة (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourOffer</name>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>جولة تعريفية (دقيقة واحدة)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>New here? See the desk at work on an invented licence.</source>
        <translation>جديد هنا؟ شاهد سير العمل على رخصة مختلقة.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WatchListSection</name>
    <message>
        <source>Do-not-rent list</source>
        <translation>قائمة منع التأجير</translation>
    </message>
    <message>
        <source>When a licence with one of these numbers comes to the desk, a check fails and shows the reason. The list keeps no numbers, only what recognises them; it can be asked but not read.</source>
        <translation>عند تقديم رخصة بأحد هذه الأرقام يفشل فحص ويظهر السبب. لا تحفظ القائمة الأرقام نفسها بل ما يتعرف عليها؛ ويمكن سؤالها لا قراءتها.</translation>
    </message>
    <message>
        <source>&amp;Is it on the list?</source>
        <translation>هل هو في القائمة؟ (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>إضافة إلى القائمة (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>إزالة (&amp;T)</translation>
    </message>
    <message>
        <source>Licence &amp;number</source>
        <translation>رقم الرخصة (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>السبب (&amp;R)</translation>
    </message>
    <message>
        <source>Shown to whoever has the licence on the desk; write only what you can justify.</source>
        <translation>يظهر لكل من يعالج هذه الرخصة؛ اكتب ما يمكنك تحمّل مسؤوليته.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are on the list.</source>
        <translation>
            <numerusform>لا أرقام في القائمة.</numerusform>
            <numerusform>رقم واحد في القائمة.</numerusform>
            <numerusform>رقمان في القائمة.</numerusform>
            <numerusform>%n أرقام في القائمة.</numerusform>
            <numerusform>%n رقمًا في القائمة.</numerusform>
            <numerusform>%n رقم في القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has been on the list since %1: %2</source>
        <translation>في القائمة منذ %1: %2</translation>
    </message>
    <message>
        <source>It is not on the list.</source>
        <translation>ليس في القائمة.</translation>
    </message>
    <message>
        <source>The number is now on the list.</source>
        <translation>أُضيف الرقم إلى القائمة.</translation>
    </message>
    <message>
        <source>The number was taken off the list.</source>
        <translation>أُزيل الرقم من القائمة.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WhyCard</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>ناجح</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>يلزم الانتباه</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>تعذر الفحص</translation>
    </message>
    <message>
        <source>%1 (set by your firm; usually: %2)</source>
        <translation>%1 (حددته شركتك؛ المعتاد: %2)</translation>
    </message>
    <message>
        <source>Nothing legible was found at its place on the card.</source>
        <translation>لم يُعثر على شيء مقروء في مكانه على البطاقة.</translation>
    </message>
    <message>
        <source>At least one character was read with less certainty than is accepted unseen. It is marked.</source>
        <translation>قُرئ حرف واحد على الأقل بثقة أقل مما يُقبل دون مراجعة. وعليه علامة.</translation>
    </message>
    <message>
        <source>As read it was impossible. Exactly one change makes it fit, and that change was made.</source>
        <translation>القيمة كما قُرئت غير ممكنة. تغيير واحد فقط يجعلها صحيحة، وقد أُجري.</translation>
    </message>
    <message>
        <source>As read it was impossible, and several changes would make it fit.</source>
        <translation>القيمة كما قُرئت غير ممكنة، وعدة تغييرات تجعلها صحيحة.</translation>
    </message>
    <message>
        <source>No licence can show this value.</source>
        <translation>لا يمكن أن تظهر هذه القيمة في أي رخصة.</translation>
    </message>
    <message>
        <source>Another field, another page or the service says something else.</source>
        <translation>حقل آخر أو صفحة أخرى أو الخدمة تذكر شيئًا مختلفًا.</translation>
    </message>
    <message>
        <source>Glare, blur or a finger covers part of it.</source>
        <translation>جزء منه يغطيه انعكاس أو عدم وضوح أو إصبع.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More in the manual</source>
        <translation>المزيد في الدليل</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>What is checked, and why</source>
        <translation>ما الذي يُفحص، ولماذا</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>When it is not met</source>
        <translation>عند عدم الاستيفاء</translation>
    </message>
    <message>
        <source>Rule %1; a policy file of the firm can change this.</source>
        <translation>القاعدة %1؛ يمكن لملف قواعد الشركة تغييرها.</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>لماذا ينتظر</translation>
    </message>
    <message>
        <source>Certainty of the reading</source>
        <translation>درجة الثقة بالقراءة</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it; or type what is printed.</source>
        <translation>قارنه بالبطاقة. Enter يؤكده؛ أو اكتب ما هو مطبوع.</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it, Alt+1 takes the other reading; or type what is printed.</source>
        <translation>قارنه بالبطاقة. Enter يؤكده، وAlt+1 يأخذ القراءة الأخرى؛ أو اكتب ما هو مطبوع.</translation>
    </message>
</context>
</TS>
