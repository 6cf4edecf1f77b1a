<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms" sourcelanguage="en">
<context>
    <name>AccessPolicy</name>
    <message>
        <source>The rules for operators are not a JSON object.</source>
        <translation>Peraturan untuk operator bukan objek JSON.</translation>
    </message>
    <message>
        <source>The rules for operators have a wrong entry: %1</source>
        <translation>Peraturan untuk operator mempunyai entri yang salah: %1</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>An operator&apos;s account is damaged. Restore the last backup.</source>
        <translation>Akaun seorang operator rosak. Pulihkan sandaran terakhir.</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Initial PIN or passphrase</source>
        <translation>PIN atau frasa laluan pertama</translation>
    </message>
    <message>
        <source>Initial &amp;PIN or passphrase</source>
        <translation>&amp;PIN atau frasa laluan pertama</translation>
    </message>
    <message>
        <source>Give it to them; they choose their own at the first sign-in.</source>
        <translation>Beritahu orang itu; dia akan memilih sendiri yang baharu pada log masuk pertama.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Pe&amp;ranan</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN atau frasa laluan</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>Kedua-duanya tidak sama. Taip sekali lagi.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Make your account, the first supervisor&apos;s. From then on everybody signs in here by name, and the records say who did what. You add the others afterwards.</source>
        <translation>Cipta akaun anda, iaitu akaun penyelia pertama. Selepas itu semua orang log masuk di sini dengan nama masing-masing, dan rekod menyatakan siapa melakukan apa. Yang lain boleh ditambah kemudian.</translation>
    </message>
    <message>
        <source>Switch operators on</source>
        <translation>Hidupkan operator</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>&amp;PIN atau frasa laluan</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>&amp;Sekali lagi</translation>
    </message>
    <message>
        <source>Add an operator</source>
        <translation>Tambah operator</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Name and role</source>
        <translation>Nama dan peranan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>PIN baharu untuk %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>Change your PIN or passphrase</source>
        <translation>Tukar PIN atau frasa laluan anda</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Guna mulai sekarang</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Faktor kedua</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>PIN atau frasa laluan baharu</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>Lupa PIN atau hilang telefon?</translation>
    </message>
    <message>
        <source>A supervisor gives you a new PIN. If you are the supervisor and there is no other, the printed recovery key of the records lets you choose a new one; the second factor is then removed.</source>
        <translation>Penyelia akan memberi anda PIN baharu. Jika anda satu-satunya penyelia, kunci pemulihan rekod yang bercetak membolehkan anda memilih yang baharu; faktor kedua kemudian dibuang.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Kunci pemulihan</translation>
    </message>
    <message>
        <source>New &amp;PIN or passphrase</source>
        <translation>&amp;PIN atau frasa laluan baharu</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Somebody has this name already. Add an initial or a number.</source>
        <translation>Nama ini sudah digunakan. Tambah huruf singkatan atau nombor.</translation>
    </message>
    <message>
        <source>Enter a name of at most %1 characters.</source>
        <translation>Masukkan nama tidak melebihi %1 aksara.</translation>
    </message>
    <message>
        <source>Choose a PIN or passphrase other than your current one.</source>
        <translation>Pilih PIN atau frasa laluan yang lain daripada yang sedia ada.</translation>
    </message>
</context>
<context>
    <name>AlertsPanel</name>
    <message numerus="yes">
        <source>… and %n more: see the audit log.</source>
        <translation>
            <numerusform>… dan %n lagi: lihat log audit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusual access: %1</source>
        <translation>Akses luar biasa: %1</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Dan %n lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <translation>Lihat</translation>
    </message>
</context>
<context>
    <name>AppKeys</name>
    <message>
        <source>The keys file has a mistake at %1.</source>
        <translation>Fail kunci mengandungi kesilapan di %1.</translation>
    </message>
    <message>
        <source>The keys file is not JSON.</source>
        <translation>Fail kunci bukan JSON.</translation>
    </message>
    <message>
        <source>There is no keys file at this path.</source>
        <translation>Tiada fail kunci di laluan ini.</translation>
    </message>
    <message>
        <source>Others may read the keys file. Make it readable for its owner alone: chmod 600.</source>
        <translation>Orang lain boleh membaca fail kunci. Jadikannya hanya boleh dibaca oleh pemiliknya: chmod 600.</translation>
    </message>
    <message>
        <source>The keys file cannot be read.</source>
        <translation>Fail kunci tidak dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This is not a sealed export of LicenceDesk.</source>
        <translation>Ini bukan eksport LicenceDesk yang disulitkan.</translation>
    </message>
    <message>
        <source>The sealed export was changed or is incomplete. Ask for it to be sent again.</source>
        <translation>Eksport yang disulitkan ini telah diubah atau terpotong. Minta supaya dihantar semula.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Frasa laluan tidak betul.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Tiada kebenaran membaca fail.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Fail tidak wujud.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with a passphrase. Close other programs and try again.</source>
        <translation>Memori tidak mencukupi untuk memproses frasa laluan. Tutup program lain dan cuba lagi.</translation>
    </message>
</context>
<context>
    <name>AuditAct</name>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Accepted again</source>
        <translation>Diterima semula</translation>
    </message>
    <message>
        <source>Failed checks overridden</source>
        <translation>Semakan gagal diluluskan khas</translation>
    </message>
    <message>
        <source>Shown in clear</source>
        <translation>Didedahkan</translation>
    </message>
    <message>
        <source>Reopened on the desk</source>
        <translation>Dibuka semula di meja kerja</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Dieksport</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation>Pelanggan bersetuju</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Tidak dihantar</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dipadam</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Dibersihkan (tamat tempoh)</translation>
    </message>
    <message>
        <source>Exported for the customer</source>
        <translation>Dieksport untuk pelanggan</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Log masuk</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Log masuk ditolak</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Log keluar</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Akaun diubah</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Tetapan diubah</translation>
    </message>
    <message>
        <source>Do-not-rent list changed</source>
        <translation>Senarai larangan sewa diubah</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>Kunci diubah</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Disandarkan</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Dipulihkan</translation>
    </message>
    <message>
        <source>Corrections imported</source>
        <translation>Pembetulan diimport</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Jam diundurkan</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>No backup was made.</source>
        <translation>Sandaran tidak dibuat.</translation>
    </message>
    <message>
        <source>The file of the records could not be moved aside.</source>
        <translation>Fail rekod tidak dapat diketepikan.</translation>
    </message>
    <message>
        <source>The server has backups of its own; here only this computer&apos;s records are saved.</source>
        <translation>Pelayan mempunyai sandarannya sendiri; di sini hanya rekod komputer ini disimpan.</translation>
    </message>
    <message>
        <source>A backup needs a passphrase.</source>
        <translation>Sandaran memerlukan frasa laluan.</translation>
    </message>
    <message>
        <source>There are records on this computer. Restoring would move them aside.</source>
        <translation>Terdapat rekod pada komputer ini. Pemulihan akan mengetepikannya.</translation>
    </message>
    <message>
        <source>The backup cannot be read.</source>
        <translation>Sandaran tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The restored file could not be moved into its place.</source>
        <translation>Fail yang dipulihkan tidak dapat dialihkan ke tempatnya.</translation>
    </message>
    <message>
        <source>This is not a backup of LicenceDesk.</source>
        <translation>Ini bukan sandaran LicenceDesk.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Tiada apa-apa yang dipulihkan.</translation>
    </message>
</context>
<context>
    <name>CameraNotice</name>
    <message>
        <source>The camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Cameras cannot be used on this computer</source>
        <translation>Kamera tidak boleh digunakan pada komputer ini</translation>
    </message>
    <message>
        <source>The multimedia part of Qt is not installed. Ask your IT support to install libqt6multimedia6 and gstreamer1.0-plugins-good.</source>
        <translation>Komponen multimedia Qt tidak dipasang. Minta pentadbir komputer ini memasang libqt6multimedia6 dan gstreamer1.0-plugins-good.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Tiada kamera</translation>
    </message>
    <message>
        <source>Plug one in: it starts by itself.</source>
        <translation>Pasangkan kamera: ia akan hidup sendiri.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>Kamera tidak dibenarkan digunakan</translation>
    </message>
    <message>
        <source>This user has no right to open it. Ask your IT support to add the user to the group “video”, then log in again.</source>
        <translation>Pengguna ini tiada hak untuk membukanya. Minta pentadbir komputer ini menambah pengguna ke dalam kumpulan “video”, kemudian log masuk semula.</translation>
    </message>
    <message>
        <source>%1 gives no picture</source>
        <translation>%1 tidak memberi gambar</translation>
    </message>
    <message>
        <source>Another program may be using it: close that program. LicenceDesk keeps trying.</source>
        <translation>Mungkin program lain sedang menggunakannya: tutup program itu. Kamera sentiasa dicuba semula.</translation>
    </message>
    <message>
        <source>%1 was unplugged</source>
        <translation>%1 telah dicabut</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself. Nothing on the desk is lost.</source>
        <translation>Pasangkan semula: ia akan bersambung sendiri. Tiada apa-apa di meja kerja yang hilang.</translation>
    </message>
    <message>
        <source>%1 shows only a black picture</source>
        <translation>%1 hanya memaparkan hitam</translation>
    </message>
    <message>
        <source>Take the cap off the lens or open its shutter, and switch on the light.</source>
        <translation>Tanggalkan penutup kanta atau buka pengatupnya, dan hidupkan lampu.</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 telah tamat dimainkan</translation>
    </message>
    <message>
        <source>Choose the camera again, or another file.</source>
        <translation>Pilih kamera semula, atau fail lain.</translation>
    </message>
    <message>
        <source>%1 cannot be played</source>
        <translation>%1 tidak dapat dimainkan</translation>
    </message>
    <message>
        <source>Choose a video, a picture or a folder of pictures.</source>
        <translation>Pilih video, gambar atau folder gambar.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Memulakan kamera…</translation>
    </message>
</context>
<context>
    <name>CardLayout</name>
    <message>
        <source>The layout file is damaged. Install the program again.</source>
        <translation>Fail susun atur rosak. Pasang semula program.</translation>
    </message>
    <message>
        <source>The layout file has a wrong value. Install the program again.</source>
        <translation>Fail susun atur mempunyai nilai yang salah. Pasang semula program.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The policy file cannot be read: %1</source>
        <translation>Fail dasar tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>biasanya</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Fail tidak boleh ditulis: %1</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Tiada peraturan %1.</translation>
    </message>
    <message>
        <source>The record cannot be read: %1</source>
        <translation>Rekod tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>lulus</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>amaran</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>GAGAL</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>belum disemak</translation>
    </message>
    <message>
        <source>note</source>
        <translation>makluman</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Keputusan: %1</translation>
    </message>
</context>
<context>
    <name>CompanyTrust</name>
    <message>
        <source>The file of the firm&apos;s certificate authority is not there. Choose it again in the settings.</source>
        <translation>Fail pihak berkuasa sijil syarikat tiada. Pilih semula dalam tetapan.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority may not be read. Choose it again in the settings.</source>
        <translation>Fail pihak berkuasa sijil syarikat tidak boleh dibaca kerana tiada kebenaran. Pilih semula dalam tetapan.</translation>
    </message>
    <message>
        <source>There is no certificate in the file of the firm&apos;s certificate authority. A PEM file is required.</source>
        <translation>Tiada sijil dalam fail pihak berkuasa sijil syarikat. Fail PEM diperlukan.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority is damaged. Choose it again in the settings.</source>
        <translation>Fail pihak berkuasa sijil syarikat rosak. Pilih semula dalam tetapan.</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections (OpenSSL). Install it, then try again.</source>
        <translation>Komputer ini tiada pustaka untuk sambungan selamat (OpenSSL). Pasangkannya, kemudian cuba lagi.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>An empty cell leaves the value as it is: %1</source>
        <translation>Sel kosong mengekalkan nilai asal: %1</translation>
    </message>
    <message>
        <source>A masked value is left as it is: %1</source>
        <translation>Nilai yang disamarkan dikekalkan: %1</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the number</source>
        <translation>Hamparan telah membundarkan nombor ini</translation>
    </message>
    <message>
        <source>A file cannot change this: %1</source>
        <translation>Fail tidak boleh mengubah ini: %1</translation>
    </message>
    <message>
        <source>The record id is missing or damaged.</source>
        <translation>Tiada ID rekod.</translation>
    </message>
    <message>
        <source>The record is already on line %1.</source>
        <translation>Rekod ini sudah ada pada baris %1.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Tiada rekod sedemikian.</translation>
    </message>
    <message>
        <source>A column is in the file twice: %1</source>
        <translation>Lajur ini berulang dalam fail: %1</translation>
    </message>
    <message>
        <source>The file has no column of record ids (id), so its lines cannot be matched to records. Export with that column.</source>
        <translation>Fail tiada lajur ID rekod (id), jadi isinya tidak dapat dipadankan. Eksport bersama lajur itu.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; nothing after it was read.</source>
        <translation>Tanda petikan tidak ditutup; yang selepasnya tidak dibaca.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line has %2.</source>
        <translation>Baris ini ada %1 sel, baris pertama ada %2.</translation>
    </message>
    <message>
        <source>The record has two different values in two places: %1</source>
        <translation>Rekod menyatakan dua nilai berlainan di dua tempat: %1</translation>
    </message>
    <message>
        <source>This is not a complete JSON object.</source>
        <translation>Ini bukan objek JSON yang lengkap.</translation>
    </message>
    <message>
        <source>There is no record in the file.</source>
        <translation>Tiada rekod dalam fail.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Fail tidak wujud.</translation>
    </message>
    <message>
        <source>The file is too large. Take fewer days at a time.</source>
        <translation>Fail terlalu besar. Ambil kurang hari pada satu masa.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Tiada kebenaran membaca fail.</translation>
    </message>
    <message>
        <source>The text of the file is damaged: it is neither UTF-8 nor GBK. Save it again as CSV.</source>
        <translation>Teks fail rosak: bukan UTF-8 dan bukan GBK. Simpan semula sebagai CSV.</translation>
    </message>
</context>
<context>
    <name>CustomerData</name>
    <message>
        <source>Nothing is kept about this number. Type it whole, as it is printed on the licence.</source>
        <translation>Tiada apa-apa disimpan tentang nombor ini. Taip sepenuhnya seperti tercetak pada lesen.</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Capture now</source>
        <translation>Tangkap sekarang</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Buka gambar…</translation>
    </message>
    <message>
        <source>Open a folder…</source>
        <translation>Buka folder…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Tampal gambar</translation>
    </message>
    <message>
        <source>Try a specimen licence</source>
        <translation>Cuba lesen contoh</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>Taip sendiri</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>Tetapkan bucu</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>Seluruh kad</translation>
    </message>
    <message>
        <source>Move the box of this field</source>
        <translation>Alihkan kotak medan ini</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>Semakan seterusnya</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Tanya perkhidmatan</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Mula semula</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Buat semula</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seterusnya</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>Meragukan seterusnya</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Read corrections back…</source>
        <translation>Baca balik pembetulan…</translation>
    </message>
    <message>
        <source>Accepted licences</source>
        <translation>Lesen diterima</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Kawasan tetingkap seterusnya</translation>
    </message>
    <message>
        <source>Check this desk…</source>
        <translation>Semak meja tangkapan…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Peti keluar</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Log audit</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Plain desk</source>
        <translation>Paparan ringkas</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Kunci meja kerja</translation>
    </message>
    <message>
        <source>Operators…</source>
        <translation>Operator…</translation>
    </message>
    <message>
        <source>Why is this flagged?</source>
        <translation>Mengapa ini ditanda?</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>Lawatan ringkas (1 minit)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan kekunci</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
</context>
<context>
    <name>DeskCheck</name>
    <message>
        <source>not mirrored</source>
        <translation>tidak dicermin</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>dicermin</translation>
    </message>
    <message>
        <source>Switch “Mirror the picture” in the camera&apos;s menu.</source>
        <translation>Tukar “Cerminkan gambar” dalam menu kamera.</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Lower the camera by about %1 cm, or choose a higher resolution.</source>
        <translation>Rendahkan kamera kira-kira %1 cm, atau pilih resolusi lebih tinggi.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Lay the target in the middle of the picture and mark its place on the mat. If it does not fit, raise the camera by about 3 cm.</source>
        <translation>Letakkan kad ujian di tengah gambar dan tandakan tempatnya pada alas. Jika tidak muat, tinggikan kamera kira-kira 3 cm.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the left of the picture.</source>
        <translation>Halakan kamera tegak ke bawah: sebelah kiri gambar terlalu dekat.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the right of the picture.</source>
        <translation>Halakan kamera tegak ke bawah: sebelah kanan gambar terlalu dekat.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the top of the picture.</source>
        <translation>Halakan kamera tegak ke bawah: bahagian atas gambar terlalu dekat.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the bottom of the picture.</source>
        <translation>Halakan kamera tegak ke bawah: bahagian bawah gambar terlalu dekat.</translation>
    </message>
    <message>
        <source>Much too bright: move the lamp away, or choose “Darker” in the camera&apos;s menu.</source>
        <translation>Terlalu terang: jauhkan lampu, atau pilih “Lebih gelap” dalam menu kamera.</translation>
    </message>
    <message>
        <source>Too dark: switch on a lamp, or choose “Brighter” in the camera&apos;s menu.</source>
        <translation>Terlalu gelap: hidupkan lampu, atau pilih “Lebih cerah” dalam menu kamera.</translation>
    </message>
    <message>
        <source>The left is darker: move the lamp to the left, or farther away.</source>
        <translation>Sebelah kiri lebih gelap: alihkan lampu ke kiri, atau jauhkan sedikit.</translation>
    </message>
    <message>
        <source>The right is darker: move the lamp to the right, or farther away.</source>
        <translation>Sebelah kanan lebih gelap: alihkan lampu ke kanan, atau jauhkan sedikit.</translation>
    </message>
    <message>
        <source>The top of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>Bahagian atas gambar lebih gelap: alihkan lampu ke arah itu, atau jauhkan sedikit.</translation>
    </message>
    <message>
        <source>The bottom of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>Bahagian bawah gambar lebih gelap: alihkan lampu ke arah itu, atau jauhkan sedikit.</translation>
    </message>
    <message>
        <source>Correct the brightness first.</source>
        <translation>Betulkan kecerahan dahulu.</translation>
    </message>
    <message>
        <source>A reflection lies where the mark is: move the lamp to the side until it is gone.</source>
        <translation>Ada pantulan di tempat tanda: alihkan lampu ke sisi sehingga hilang.</translation>
    </message>
    <message>
        <source>The mat around the target is not in view.</source>
        <translation>Alas di sekeliling kad ujian tidak kelihatan.</translation>
    </message>
    <message>
        <source>Put a darker mat under it (the sheet has one), and cut the target out.</source>
        <translation>Letakkan alas yang lebih gelap di bawahnya (ada pada helaian cetakan), dan gunting kad ujian itu.</translation>
    </message>
    <message>
        <source>%1 line pairs/mm</source>
        <translation>%1 pasang garis/mm</translation>
    </message>
    <message>
        <source>Correct the resolution first.</source>
        <translation>Betulkan resolusi dahulu.</translation>
    </message>
    <message>
        <source>Out of focus: wipe the lens, wait for the focus or turn its ring, and keep the camera from shaking.</source>
        <translation>Tidak fokus: lap kanta, tunggu fokus atau pusing gelangnya, dan pastikan kamera tidak bergegar.</translation>
    </message>
    <message>
        <source>%1 of 255</source>
        <translation>%1 daripada 255</translation>
    </message>
    <message>
        <source>The picture is grainy: more light on the desk makes it clean.</source>
        <translation>Gambar berbintik: tambahkan cahaya di meja supaya jelas.</translation>
    </message>
    <message>
        <source>Right way round</source>
        <translation>Arah gambar betul</translation>
    </message>
    <message>
        <source>Resolution on the card</source>
        <translation>Resolusi pada kad</translation>
    </message>
    <message>
        <source>Room around the card</source>
        <translation>Ruang di sekeliling kad</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>Kecondongan kamera</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Kecerahan</translation>
    </message>
    <message>
        <source>Evenness of the light</source>
        <translation>Keseragaman cahaya</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Pantulan</translation>
    </message>
    <message>
        <source>Contrast with the mat</source>
        <translation>Kontras dengan alas</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Ketajaman</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Hingar</translation>
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
        <translation>Sudah dibaca, tiada yang perlu disemak</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to check: %1</source>
        <translation>
            <numerusform>%n medan perlu disemak: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n semakan gagal</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Speech is on</source>
        <translation>Suara kini dihidupkan</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer. Ask your IT support to install qt6-speech-speechd-plugin and speech-dispatcher.</source>
        <translation>Tiada suara untuk bahasa ini pada komputer ini. Minta pentadbirnya memasang qt6-speech-speechd-plugin dan speech-dispatcher.</translation>
    </message>
</context>
<context>
    <name>DialogFilePort</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Gambar (%1)</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Buka gambar</translation>
    </message>
    <message>
        <source>Open a folder of pictures</source>
        <translation>Buka folder gambar</translation>
    </message>
    <message>
        <source>Videos and pictures (%1)</source>
        <translation>Video dan gambar (%1)</translation>
    </message>
    <message>
        <source>Play instead of the camera</source>
        <translation>Mainkan sebagai ganti kamera</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan sebagai PDF</translation>
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
        <translation>Halaman utama</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>Halaman tambahan</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Lesen elektronik</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Move box: %1</source>
        <translation>Alih kotak: %1</translation>
    </message>
    <message>
        <source>Replace page</source>
        <translation>Ganti halaman</translation>
    </message>
    <message>
        <source>Add page</source>
        <translation>Tambah halaman</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>Tetapkan bucu</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>Buang halaman</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Betulkan: %1</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Sahkan: %1</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>Banding dengan perkhidmatan</translation>
    </message>
    <message>
        <source>Take from the service: %1</source>
        <translation>Ambil daripada perkhidmatan: %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Mula semula</translation>
    </message>
    <message>
        <source>Another licence</source>
        <translation>Lesen lain</translation>
    </message>
</context>
<context>
    <name>EndpointSettings</name>
    <message>
        <source>TLS needs both a certificate and its key.</source>
        <translation>TLS memerlukan sijil serta kuncinya.</translation>
    </message>
    <message>
        <source>A Unix socket is not encrypted: leave out the certificate, or listen on an address.</source>
        <translation>Soket Unix tidak disulitkan: tinggalkan sijil, atau dengar pada alamat.</translation>
    </message>
    <message>
        <source>Other machines could reach this address, and licences would be sent unencrypted. Listen on 127.0.0.1 or a Unix socket, or give a certificate and its key.</source>
        <translation>Mesin lain boleh mencapai alamat ini, dan lesen akan dihantar tanpa penyulitan. Dengar pada 127.0.0.1 atau soket Unix, atau berikan sijil serta kuncinya.</translation>
    </message>
    <message>
        <source>Without tokens only programs of this machine may reach it: listen on 127.0.0.1 or a Unix socket.</source>
        <translation>Tanpa token, hanya program pada mesin ini boleh mencapainya: dengar pada 127.0.0.1 atau soket Unix.</translation>
    </message>
    <message>
        <source>To listen on every address, say by which host names clients call it.</source>
        <translation>Untuk mendengar pada semua alamat, nyatakan nama hos yang digunakan oleh klien.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Fail tidak dapat ditulis: %1</translation>
    </message>
    <message>
        <source>There is no room left where the file is to be saved. Choose another place.</source>
        <translation>Tiada ruang lagi di tempat fail akan disimpan. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>The saved profile has no name or no columns.</source>
        <translation>Profil yang disimpan tiada nama atau tiada lajur.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Eksport dibatalkan. Tiada apa-apa ditulis.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Pilih sekurang-kurangnya satu lajur.</translation>
    </message>
    <message>
        <source>This machine has no file system in memory, so a workbook cannot be sealed without being plain on the disk first. Choose CSV or JSON.</source>
        <translation>Mesin ini tiada sistem fail dalam memori, jadi buku kerja tidak dapat disulitkan tanpa terlebih dahulu berada pada cakera dalam bentuk biasa. Pilih CSV atau JSON.</translation>
    </message>
    <message>
        <source>A workbook holds %1 records at most. Choose fewer days, or CSV.</source>
        <translation>Satu buku kerja memuatkan paling banyak %1 rekod. Pilih kurang hari, atau CSV.</translation>
    </message>
    <message>
        <source>A value is too long for a workbook. Choose CSV or JSON.</source>
        <translation>Ada nilai yang terlalu panjang untuk buku kerja. Pilih CSV atau JSON.</translation>
    </message>
</context>
<context>
    <name>ExportColumn</name>
    <message>
        <source>Record id</source>
        <translation>ID rekod</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Kaunter</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Kenderaan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Pembetulan</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Diluluskan khas</translation>
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
        <translation>CSV untuk Excel (setiap digit dikekalkan)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Buku kerja Excel (XLSX)</translation>
    </message>
    <message>
        <source>JSON in WeChat&apos;s format</source>
        <translation>JSON seperti jawapan WeChat</translation>
    </message>
    <message>
        <source>JSON in Tencent Cloud&apos;s format</source>
        <translation>JSON seperti jawapan Tencent Cloud</translation>
    </message>
    <message>
        <source>JSON in Baidu&apos;s format</source>
        <translation>JSON seperti jawapan Baidu</translation>
    </message>
</context>
<context>
    <name>FieldId</name>
    <message>
        <source>Licence number</source>
        <translation>Nombor lesen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jantina</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Kewarganegaraan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tarikh lahir</translation>
    </message>
    <message>
        <source>First issue</source>
        <translation>Dikeluarkan pertama</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Sah dari</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Sah hingga</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>Pihak pengeluar</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Nombor fail</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekod</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Mata demerit</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>Masa semasa</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Dijana</translation>
    </message>
    <message>
        <source>Valid period</source>
        <translation>Tempoh sah</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Sah selama</translation>
    </message>
</context>
<context>
    <name>FieldState</name>
    <message>
        <source>From the service</source>
        <translation>Daripada perkhidmatan</translation>
    </message>
    <message>
        <source>Check digit correct</source>
        <translation>Digit semak sepadan</translation>
    </message>
    <message>
        <source>Matches the number</source>
        <translation>Sepadan dengan nombor</translation>
    </message>
    <message>
        <source>Service agrees</source>
        <translation>Perkhidmatan sepadan</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Semak</translation>
    </message>
    <message>
        <source>Compare with the card: Enter keeps this value, Alt+0 takes the service&apos;s.</source>
        <translation>Bandingkan dengan kad: Enter mengekalkan nilai ini, Alt+0 mengambil nilai perkhidmatan.</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Dibiarkan kosong</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Kosong</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Luar biasa</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Disahkan</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Taipan sendiri</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>Gagal semakan</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>A PIN of at least %1 digits, or a passphrase of at least %2 characters.</source>
        <translation>PIN sekurang-kurangnya %1 digit, atau frasa laluan sekurang-kurangnya %2 aksara.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Put the licence under the camera</source>
        <translation>Letakkan lesen di bawah kamera</translation>
    </message>
    <message>
        <source>Too dark: more light</source>
        <translation>Terlalu gelap: tambahkan cahaya</translation>
    </message>
    <message>
        <source>Too bright: less light on the card</source>
        <translation>Terlalu terang: kurangkan cahaya pada kad</translation>
    </message>
    <message>
        <source>Its edge cannot be seen: put something dark under the card</source>
        <translation>Tepinya tidak nampak: letakkan sesuatu yang gelap di bawah kad</translation>
    </message>
    <message>
        <source>Cut off: show all four corners</source>
        <translation>Terpotong: tunjukkan keempat-empat bucu</translation>
    </message>
    <message>
        <source>Move it closer</source>
        <translation>Dekatkan lagi</translation>
    </message>
    <message>
        <source>Move it a little farther away</source>
        <translation>Jauhkan sedikit</translation>
    </message>
    <message>
        <source>No page of a licence: turn it over, or open it</source>
        <translation>Bukan halaman lesen: terbalikkan, atau buka</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Jangan gerakkan</translation>
    </message>
    <message>
        <source>Glare: tilt the card a little</source>
        <translation>Silau: condongkan kad sedikit</translation>
    </message>
    <message>
        <source>A finger is over the print</source>
        <translation>Jari menutup tulisan</translation>
    </message>
    <message>
        <source>Out of focus: hold still, or move back a little</source>
        <translation>Tidak fokus: jangan gerakkan, atau undur sedikit</translation>
    </message>
    <message>
        <source>Good. Keep it there</source>
        <translation>Bagus. Kekalkan di situ</translation>
    </message>
    <message>
        <source>Reading. Keep it there</source>
        <translation>Sedang membaca. Kekalkan di situ</translation>
    </message>
    <message>
        <source>Read. Put the other page here, or take it away</source>
        <translation>Sudah dibaca. Letakkan halaman satu lagi di sini, atau ambil lesen itu</translation>
    </message>
    <message>
        <source>Another licence: accept the one on the desk, or start over</source>
        <translation>Lesen lain: terima yang ada di meja kerja, atau mula semula</translation>
    </message>
    <message>
        <source>Glare: %1. Tilt the card a little</source>
        <translation>Silau: %1. Condongkan kad sedikit</translation>
    </message>
    <message>
        <source>A finger over: %1</source>
        <translation>Jari menutup: %1</translation>
    </message>
    <message>
        <source>Looking again: %1. Keep it there</source>
        <translation>Melihat sekali lagi: %1. Kekalkan di situ</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>The certificate or its key cannot be used. Both are PEM files, and they must match.</source>
        <translation>Sijil atau kuncinya tidak dapat digunakan. Kedua-duanya mestilah fail PEM dan sepadan.</translation>
    </message>
    <message>
        <source>Nothing can listen on %1: somebody else does, it is not this machine&apos;s, or it is not allowed.</source>
        <translation>Tidak dapat mendengar pada %1: sudah digunakan, bukan alamat mesin ini, atau tidak dibenarkan.</translation>
    </message>
</context>
<context>
    <name>InsightFigures</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 daripada %3)</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Nombor lesen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Kesahan</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Tempoh percubaan</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>Vehicle class</source>
        <translation>Kelas kenderaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Cop</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Lesen elektronik</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Earlier records</source>
        <translation>Rekod terdahulu</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>Senarai larangan sewa</translation>
    </message>
    <message>
        <source>Licences per week</source>
        <translation>Lesen setiap minggu</translation>
    </message>
    <message>
        <source>Licences per day</source>
        <translation>Lesen setiap hari</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Minggu dari</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Bilangan lesen</translation>
    </message>
    <message>
        <source>Licences by the hour of the day</source>
        <translation>Lesen mengikut jam dalam sehari</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Corrected by hand, by field</source>
        <translation>Dibetulkan sendiri, mengikut medan</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Medan</translation>
    </message>
    <message>
        <source>Share corrected</source>
        <translation>Kadar dibetulkan</translation>
    </message>
    <message>
        <source>Checks that failed</source>
        <translation>Semakan yang gagal</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Semakan</translation>
    </message>
    <message>
        <source>Right as read, by camera</source>
        <translation>Bacaan betul, mengikut kamera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Share of the fields</source>
        <translation>Bahagian medan</translation>
    </message>
    <message>
        <source>Pictures from files</source>
        <translation>Gambar daripada fail</translation>
    </message>
    <message>
        <source>Agreement with the remote service</source>
        <translation>Kesepadanan dengan perkhidmatan jauh</translation>
    </message>
    <message>
        <source>Share read the same</source>
        <translation>Kadar bacaan sama</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>The record has a wrong entry: %1</source>
        <translation>Rekod mempunyai entri yang salah: %1</translation>
    </message>
    <message>
        <source>The answer is error %1, not a licence.</source>
        <translation>Jawapannya ialah ralat %1, bukan lesen.</translation>
    </message>
    <message>
        <source>There is no licence field in it.</source>
        <translation>Tiada medan lesen di dalamnya.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Ini bukan JSON.</translation>
    </message>
    <message>
        <source>One record is expected, the file has %1.</source>
        <translation>Satu rekod diperlukan, fail mengandungi %1.</translation>
    </message>
</context>
<context>
    <name>LicenceReader</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Pembacaan dibatalkan.</translation>
    </message>
</context>
<context>
    <name>ListenAddress</name>
    <message>
        <source>This is not an address to listen on. Write 127.0.0.1:8787, [::1]:8787 or unix:/path/to/socket.</source>
        <translation>Ini bukan alamat untuk didengar. Tulis 127.0.0.1:8787, [::1]:8787 atau unix:/path/to/socket.</translation>
    </message>
    <message>
        <source>A Unix socket needs an absolute path of at most %1 bytes.</source>
        <translation>Soket Unix memerlukan laluan mutlak tidak melebihi %1 bait.</translation>
    </message>
</context>
<context>
    <name>LoadFrame</name>
    <message>
        <source>The file is empty. Copy it again from the camera or phone.</source>
        <translation>Fail kosong. Salin semula daripada kamera atau telefon.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Use a JPEG, PNG, BMP, TIFF, WebP or GIF file.</source>
        <translation>Ini bukan gambar yang boleh dibaca. Gunakan fail JPEG, PNG, BMP, TIFF, WebP atau GIF.</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off. Copy the file again, or take the picture anew.</source>
        <translation>Gambar rosak atau terpotong. Salin semula fail, atau ambil gambar baharu.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels, at most %3 megapixels are read. Save it smaller and open it again.</source>
        <translation>Gambar terlalu besar: %1 × %2 piksel, paling banyak %3 megapiksel dibaca. Simpan dalam saiz lebih kecil dan buka semula.</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved, renamed or deleted.</source>
        <translation>Fail tidak wujud. Mungkin telah dialihkan, ditukar nama atau dipadam.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a picture. Open a picture file.</source>
        <translation>Ini folder atau peranti, bukan gambar. Buka fail gambar.</translation>
    </message>
    <message>
        <source>The file is too large: %1, at most %2 are read. Save the picture smaller and open it again.</source>
        <translation>Fail terlalu besar: %1, paling banyak %2 dibaca. Simpan gambar dalam saiz lebih kecil dan buka semula.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you are allowed to read it and that no other program has locked it.</source>
        <translation>Fail tidak dapat dibuka. Pastikan anda dibenarkan membacanya dan tiada program lain menguncinya.</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy a picture and paste it again.</source>
        <translation>Tiada gambar di dalamnya. Salin gambar dan tampal semula.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>LicenceDesk manual</source>
        <translation>Panduan LicenceDesk</translation>
    </message>
    <message>
        <source>For whoever stands at the counter, and for the administrator of the firm. Everything here works without a network.</source>
        <translation>Untuk kakitangan di kaunter dan pentadbir syarikat. Semua di sini berfungsi tanpa rangkaian.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Di kaunter</translation>
    </message>
    <message>
        <source>Put the licence under the camera. When it lies still, sharp and whole, it is captured by itself; `F5` captures it by hand.</source>
        <translation>Letakkan lesen di bawah kamera. Apabila lesen pegun, tajam dan lengkap, gambarnya ditangkap sendiri; `F5` menangkapnya secara manual.</translation>
    </message>
    <message>
        <source>Without a camera, open a picture with `Ctrl+O`, drop it on the window, or paste it with `Ctrl+V`.</source>
        <translation>Tanpa kamera, buka gambar dengan `Ctrl+O`, seret ke dalam tetingkap, atau tampal dengan `Ctrl+V`.</translation>
    </message>
    <message>
        <source>Choose the vehicle and the dates of the rental: the checks depend on them.</source>
        <translation>Pilih kenderaan dan tarikh sewaan: semakan bergantung padanya.</translation>
    </message>
    <message>
        <source>Go through the doubtful fields with `Tab`, compare each with the card, confirm with `Enter`.</source>
        <translation>Teliti medan yang meragukan dengan `Tab`, bandingkan setiap satu dengan kad, sahkan dengan `Enter`.</translation>
    </message>
    <message>
        <source>Look at the checks, then accept with `Ctrl+Enter`. `Esc` clears the desk without keeping anything.</source>
        <translation>Lihat hasil semakan, kemudian terima dengan `Ctrl+Enter`. `Esc` mengosongkan meja kerja tanpa menyimpan apa-apa.</translation>
    </message>
    <message>
        <source>Nothing is ever accepted while a field is still open.</source>
        <translation>Lesen tidak sekali-kali diterima selagi ada medan yang belum selesai.</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>Maksud setiap status</translation>
    </message>
    <message>
        <source>Colour never stands alone: every state has a shape and a word.</source>
        <translation>Warna tidak pernah digunakan bersendirian: setiap status ada bentuk dan perkataan.</translation>
    </message>
    <message>
        <source>**Read**: sure enough. Nothing waits for you.</source>
        <translation>**Dibaca**: cukup pasti. Anda tidak perlu berbuat apa-apa.</translation>
    </message>
    <message>
        <source>**To check**: some character is not sure, or two values disagree. The reason stands below the field.</source>
        <translation>**Semak**: ada aksara yang tidak pasti, atau dua nilai tidak sepadan. Sebabnya tertulis di bawah medan.</translation>
    </message>
    <message>
        <source>**Missing**: nothing could be read there. Type it in.</source>
        <translation>**Tiada**: tiada apa-apa dapat dibaca di situ. Taip sendiri nilainya.</translation>
    </message>
    <message>
        <source>**Fails a check**: the value was read, but a check is not met.</source>
        <translation>**Gagal semakan**: nilai itu telah dibaca, tetapi tidak memenuhi sesuatu semakan.</translation>
    </message>
    <message>
        <source>**Confirmed**, **By hand**: you have looked at it.</source>
        <translation>**Disahkan**, **Taipan sendiri**: anda sudah melihatnya.</translation>
    </message>
    <message>
        <source>A check has **passed**, asks for **a look**, has **failed**, or **could not be made** because something is missing. These are four different things. `Shift+F1` explains the check or the field that you are on: what is checked, where the rule comes from, how certain that is, and what to do.</source>
        <translation>Sesuatu semakan mungkin **lulus**, **perlu dilihat**, **gagal**, atau **tidak dapat dibuat** kerana ada yang kurang. Keempat-empatnya berbeza. `Shift+F1` menerangkan semakan atau medan yang sedang dipilih: apa yang disemak, dari mana peraturannya, sejauh mana kepastiannya, dan apa yang perlu dibuat.</translation>
    </message>
    <message>
        <source>When a check has failed you can still accept with a reason, if [your role](#operators) allows it. The reason is kept with the record.</source>
        <translation>Apabila ada semakan yang gagal, anda masih boleh menerima dengan memberikan sebab jika [peranan anda](#operators) membenarkannya. Sebab itu disimpan bersama rekod.</translation>
    </message>
    <message>
        <source>Correcting by keys</source>
        <translation>Membetulkan dengan papan kekunci</translation>
    </message>
    <message>
        <source>`Tab` and `Shift+Tab` lead from one doubtful field to the next; the picture follows.</source>
        <translation>`Tab` dan `Shift+Tab` beralih antara medan yang meragukan; gambar mengikutinya.</translation>
    </message>
    <message>
        <source>`Enter` confirms what stands there.</source>
        <translation>`Enter` mengesahkan nilai yang ada.</translation>
    </message>
    <message>
        <source>`Alt+1` to `Alt+5` take another reading from the list below the field.</source>
        <translation>`Alt+1` hingga `Alt+5` mengambil bacaan lain daripada senarai di bawah medan.</translation>
    </message>
    <message>
        <source>`Ctrl+B` moves the frame in the picture when it lies beside the text; the field is then read again.</source>
        <translation>`Ctrl+B` mengalihkan kotak pada gambar apabila kedudukannya tersasar daripada teks; medan itu kemudian dibaca semula.</translation>
    </message>
    <message>
        <source>`Ctrl+K` sets the four corners when the card was not found.</source>
        <translation>`Ctrl+K` menetapkan empat bucu apabila kad tidak dijumpai.</translation>
    </message>
    <message>
        <source>`Ctrl+Z` takes back any correction.</source>
        <translation>`Ctrl+Z` membatalkan sebarang pembetulan.</translation>
    </message>
    <message>
        <source>All keys: `Ctrl+/`.</source>
        <translation>Semua pintasan: `Ctrl+/`.</translation>
    </message>
    <message>
        <source>Several pages</source>
        <translation>Beberapa halaman</translation>
    </message>
    <message>
        <source>Put the duplicate page under the camera before you accept: it joins the main page, and the two are compared. `Ctrl+1`, `Ctrl+2` and `Ctrl+3` show the main page, the duplicate page and the electronic licence. A picture that shows two pages is taken apart.</source>
        <translation>Letakkan halaman tambahan di bawah kamera sebelum menerima: halaman itu digabungkan dengan halaman utama, dan kedua-duanya dibandingkan. `Ctrl+1`, `Ctrl+2` dan `Ctrl+3` memaparkan halaman utama, halaman tambahan dan lesen elektronik. Gambar yang mengandungi dua halaman dipisahkan secara automatik.</translation>
    </message>
    <message>
        <source>A whole folder of pictures opens with `Ctrl+Shift+O`; `F8` leads to the next picture with something to check.</source>
        <translation>`Ctrl+Shift+O` membuka seluruh folder gambar; `F8` menuju ke gambar seterusnya yang perlu disemak.</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>Lesen elektronik</translation>
    </message>
    <message>
        <source>Let the customer open it in 12123 on their own phone, at full brightness, and hold the live screen under the camera. The clock on the screen is compared with the time of the picture, so a screenshot is noticed. A red ground, or a red code, means that the licence cannot be used.</source>
        <translation>Minta pelanggan membukanya dalam 12123 pada telefon mereka sendiri, dengan kecerahan penuh, dan letakkan skrin langsungnya di bawah kamera. Jam pada skrin dibandingkan dengan masa gambar diambil, jadi tangkapan skrin akan dikesan. Latar merah, atau kod merah, bermaksud lesen tidak boleh digunakan.</translation>
    </message>
    <message>
        <source>What WeChat or Alipay show is not the licence itself.</source>
        <translation>Paparan dalam WeChat atau Alipay bukan lesen yang sebenar.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekod</translation>
    </message>
    <message>
        <source>`Ctrl+L` shows what was accepted. Search by number, its last four digits, name, date, operator or vehicle. Names and numbers are masked; showing them in clear is noted in the audit log.</source>
        <translation>`Ctrl+L` memaparkan lesen diterima. Cari mengikut nombor, empat digit terakhirnya, nama, tarikh, operator atau kenderaan. Nama dan nombor disamarkan; setiap pendedahan dicatat dalam log audit.</translation>
    </message>
    <message>
        <source>`Ctrl+E` exports: tables, data files or a sealed archive. Corrected tables can be read back.</source>
        <translation>`Ctrl+E` mengeksport: jadual, fail data atau arkib yang disulitkan. Jadual yang telah dibetulkan boleh dibaca balik.</translation>
    </message>
    <message>
        <source>Privacy and retention</source>
        <translation>Privasi dan tempoh simpanan</translation>
    </message>
    <message>
        <source>Records are encrypted on the disk, with a key that only this computer, your passphrase or the printed recovery key can give.</source>
        <translation>Rekod disulitkan pada cakera dengan kunci yang hanya boleh diberikan oleh komputer ini, frasa laluan anda atau kunci pemulihan bercetak.</translation>
    </message>
    <message>
        <source>They go by themselves when their time is over: 60 days unless your firm sets another time.</source>
        <translation>Rekod terpadam sendiri apabila tempohnya tamat: 60 hari, melainkan syarikat menetapkan tempoh lain.</translation>
    </message>
    <message>
        <source>No picture is kept unless your firm decides so.</source>
        <translation>Tiada gambar disimpan melainkan syarikat memutuskan sedemikian.</translation>
    </message>
    <message>
        <source>A customer may ask for everything that is kept, or for its deletion: see **Customer** in the [settings](#settings).</source>
        <translation>Pelanggan boleh meminta semua data yang disimpan tentang mereka, atau meminta supaya dipadam: lihat **Pelanggan** dalam [Tetapan](#settings).</translation>
    </message>
    <message>
        <source>The program&apos;s own log holds counts and times, never values.</source>
        <translation>Log program sendiri hanya mengandungi bilangan dan masa, bukan nilai.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>A counter of one needs no accounts. With accounts, everybody signs in: clerks accept licences, supervisors also allow exceptions and change settings, auditors read. `F12` locks the desk and leaves the work as it is. What everybody did stands in the audit log, `Ctrl+Shift+L`.</source>
        <translation>Kaunter seorang diri tidak memerlukan akaun. Jika akaun digunakan, semua orang perlu log masuk: kerani menerima lesen, penyelia juga membenarkan pengecualian dan mengubah tetapan, juruaudit hanya membaca. `F12` mengunci meja kerja dan mengekalkan kerja yang ada. Siapa berbuat apa tercatat dalam log audit, `Ctrl+Shift+L`.</translation>
    </message>
    <message>
        <source>Service and outbox</source>
        <translation>Perkhidmatan dan peti keluar</translation>
    </message>
    <message>
        <source>Off unless your firm sets it up. `F7` then sends the picture on the desk to the service and shows its reading beside ours. Where they differ, `Enter` keeps ours and `Alt+0` takes theirs.</source>
        <translation>Dimatikan, melainkan syarikat menyediakannya. Selepas itu `F7` menghantar gambar di meja kerja kepada perkhidmatan dan memaparkan bacaannya di sebelah bacaan program ini. Jika berbeza, `Enter` mengekalkan bacaan di sini dan `Alt+0` mengambil bacaan perkhidmatan.</translation>
    </message>
    <message>
        <source>Accepted licences that have to be sent wait in the outbox, `Ctrl+U`. If the network is down they wait. An entry that is **unclear** may have arrived: send it again, or discard it.</source>
        <translation>Lesen diterima yang perlu dihantar menunggu dalam peti keluar, `Ctrl+U`. Jika rangkaian terputus, lesen terus menunggu. Entri yang **tidak pasti** mungkin sudah sampai: hantar semula, atau buang.</translation>
    </message>
    <message>
        <source>The header of the window always says what leaves this computer.</source>
        <translation>Bahagian atas tetingkap sentiasa menyatakan apa yang keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>Checking this desk</source>
        <translation>Menyemak meja tangkapan</translation>
    </message>
    <message>
        <source>`F3` measures the camera and the light with a printed sheet: sharpness, evenness, reflections, distance. Do it once when the desk is set up and again when readings get worse. A dark, dull mat and light from two sides are best.</source>
        <translation>`F3` mengukur kamera dan cahaya dengan helaian bercetak: ketajaman, keseragaman cahaya, pantulan, jarak. Lakukannya sekali semasa meja disediakan dan sekali lagi apabila bacaan merosot. Yang terbaik ialah alas gelap yang tidak berkilat dan cahaya dari dua sisi.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>`Ctrl+,` opens the settings: name of the counter, privacy, keys, backup, customer, do-not-rent list, service and the firm&apos;s server. Language, large type, high contrast and the plain desk are in the menu, `F10`.</source>
        <translation>`Ctrl+,` membuka Tetapan: nama kaunter, privasi, kunci, sandaran, pelanggan, senarai larangan sewa, perkhidmatan dan pelayan syarikat. Bahasa, tulisan besar, kontras tinggi dan paparan ringkas ada dalam menu, `F10`.</translation>
    </message>
    <message>
        <source>The limits for age, driving years and validity, and what a check means when it is not met, are rules of the firm. A file `policy.json` beside the settings changes them on this computer; `licencedesk-cli explain` lists every rule with its source.</source>
        <translation>Had umur, tempoh memandu dan kesahan, serta akibatnya apabila sesuatu semakan tidak dipenuhi, ialah peraturan syarikat. Fail `policy.json` di sebelah fail tetapan mengubahnya pada komputer ini; `licencedesk-cli explain` menyenaraikan setiap peraturan dengan sumbernya.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>`Ctrl+I` shows licences per day, seconds per licence, what was corrected and which checks failed, without personal data.</source>
        <translation>`Ctrl+I` memaparkan lesen setiap hari, saat bagi setiap lesen, apa yang dibetulkan dan semakan yang gagal, tanpa data peribadi.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sandaran</translation>
    </message>
    <message>
        <source>Make a backup in the settings, under a passphrase of its own, and keep it elsewhere. It opens on any computer. Print the recovery key as well: if keyring, passphrase and recovery key are all lost, nobody can open the records.</source>
        <translation>Buat sandaran dalam tetapan, dengan frasa laluan tersendiri, dan simpan di tempat lain. Sandaran boleh dibuka pada mana-mana komputer. Cetak juga kunci pemulihan: jika gelang kunci, frasa laluan dan kunci pemulihan semuanya hilang, tiada sesiapa dapat membuka rekod.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Apabila ada masalah</translation>
    </message>
    <message>
        <source>**No camera**: look whether another program uses it; plug it in again. Pictures can always be opened.</source>
        <translation>**Tiada kamera**: lihat sama ada program lain menggunakannya; cabut dan pasang semula. Gambar sentiasa boleh dibuka.</translation>
    </message>
    <message>
        <source>**Card not found**: use a mat of another colour, or set the corners with `Ctrl+K`.</source>
        <translation>**Kad tidak dijumpai**: gunakan alas berwarna lain, atau tetapkan bucu dengan `Ctrl+K`.</translation>
    </message>
    <message>
        <source>**Glare**: tilt the card a little, or move the lamp.</source>
        <translation>**Silau**: condongkan kad sedikit, atau alihkan lampu.</translation>
    </message>
    <message>
        <source>**Wrong value, but not marked**: correct it; the correction is kept. Please tell us of such cases: without the picture.</source>
        <translation>**Nilai salah tetapi tidak ditanda**: betulkannya; pembetulan itu disimpan. Beritahu kami tentang kes sebegini, tanpa menyertakan gambar.</translation>
    </message>
    <message>
        <source>**Records locked**: enter the passphrase or the recovery key. Desk and checks work meanwhile.</source>
        <translation>**Rekod dikunci**: masukkan frasa laluan atau kunci pemulihan. Sementara itu meja kerja dan semakan tetap berfungsi.</translation>
    </message>
    <message>
        <source>**Disk full**: nothing is lost; the licence stays on the desk until it can be written.</source>
        <translation>**Cakera penuh**: tiada yang hilang; lesen kekal di meja kerja sehingga dapat ditulis.</translation>
    </message>
    <message>
        <source>**Power cut**: the licence that lay on the desk is offered again at the next start.</source>
        <translation>**Bekalan elektrik terputus**: lesen yang ada di meja kerja ditawarkan semula apabila program dimulakan seterusnya.</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Lokasi data</translation>
    </message>
    <message>
        <source>On Linux in `~/.local/share/LicenceDesk`: the records, encrypted. The settings are in `~/.config/LicenceDesk`. Neither holds a licence in clear. To move to another computer, use a [backup](#backup); copied files alone do not open there.</source>
        <translation>Dalam Linux, rekod yang disulitkan ada di `~/.local/share/LicenceDesk`, tetapan di `~/.config/LicenceDesk`. Kedua-duanya tidak mengandungi lesen tanpa samaran. Untuk berpindah ke komputer lain, gunakan [sandaran](#backup); fail yang disalin sahaja tidak dapat dibuka di sana.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kekunci</translation>
    </message>
    <message>
        <source>`Ctrl+/` shows every key of the desk; menus and tool tips name them as well. `F1` opens this manual, at the chapter for the page you are on. `F6` goes round the parts of the window, so everything can be reached without a mouse.</source>
        <translation>`Ctrl+/` memaparkan semua pintasan meja kerja; menu dan petua alat juga menyebutnya. `F1` membuka panduan ini pada bab bagi halaman yang sedang dibuka. `F6` beralih antara kawasan tetingkap, jadi semuanya boleh dicapai tanpa tetikus.</translation>
    </message>
</context>
<context>
    <name>OperatorAccounts</name>
    <message>
        <source>This is the only supervisor who can sign in. Make another one first.</source>
        <translation>Ini satu-satunya penyelia yang boleh log masuk. Cipta seorang lagi dahulu.</translation>
    </message>
    <message>
        <source>This is the recovery key of another store.</source>
        <translation>Ini kunci pemulihan stor lain.</translation>
    </message>
    <message>
        <source>There are accounts already. Switch operators on in the settings and sign in.</source>
        <translation>Akaun sudah wujud. Hidupkan operator dalam tetapan dan log masuk.</translation>
    </message>
    <message>
        <source>The recovery key only lets supervisors in again. Enter the name of one.</source>
        <translation>Kunci pemulihan hanya membenarkan penyelia masuk semula. Masukkan nama seorang penyelia.</translation>
    </message>
    <message>
        <source>The code is wrong. Check the date and time of both devices and type the code that is shown now.</source>
        <translation>Kod tidak sepadan. Semak tarikh dan masa kedua-dua peranti, kemudian taip kod yang dipaparkan sekarang.</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>Akaun ini tidak wujud lagi.</translation>
    </message>
</context>
<context>
    <name>OperatorDesk</name>
    <message>
        <source>Make an account for the first supervisor.</source>
        <translation>Cipta akaun untuk penyelia pertama.</translation>
    </message>
    <message>
        <source>First choose your own PIN or passphrase and set up the second factor if one is asked for.</source>
        <translation>Pilih dahulu PIN atau frasa laluan anda sendiri dan sediakan faktor kedua jika diminta.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Log masuk dahulu.</translation>
    </message>
    <message>
        <source>This is not your PIN or passphrase.</source>
        <translation>Ini bukan PIN atau frasa laluan anda.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This licence is in the outbox already.</source>
        <translation>Lesen ini sudah ada dalam peti keluar.</translation>
    </message>
    <message>
        <source>What was to be sent no longer exists. Discard this entry.</source>
        <translation>Kandungan yang hendak dihantar tiada lagi. Buang entri ini.</translation>
    </message>
    <message>
        <source>An entry of the outbox is damaged.</source>
        <translation>Satu entri peti keluar rosak.</translation>
    </message>
    <message>
        <source>No service is set up to send to.</source>
        <translation>Tiada perkhidmatan disediakan untuk penghantaran.</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>Entri ini tiada lagi.</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>Entri ini sedang dihantar sekarang.</translation>
    </message>
    <message>
        <source>This was made for another kind of service. Discard it and send the record again.</source>
        <translation>Entri ini dibuat untuk jenis perkhidmatan lain. Buang dan hantar rekod itu semula.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Taken by the service.</source>
        <translation>Diterima oleh perkhidmatan.</translation>
    </message>
    <message>
        <source>Nothing is sent until %1 China time.</source>
        <translation>Tiada yang dihantar sehingga %1 waktu China.</translation>
    </message>
    <message>
        <source>The service accepts no calls at present.</source>
        <translation>Perkhidmatan tidak menerima panggilan buat masa ini.</translation>
    </message>
    <message numerus="yes">
        <source>Sending; %n more wait(s).</source>
        <translation>
            <numerusform>Sedang menghantar; %n lagi menunggu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Sedang menghantar.</translation>
    </message>
    <message>
        <source>The service does not answer. The next attempt is at %1.</source>
        <translation>Perkhidmatan tidak menjawab. Cubaan seterusnya pada %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait.</source>
        <translation>
            <numerusform>%n lesen menunggu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Tiada yang menunggu untuk dihantar.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Menghantar</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Tidak pasti</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dihantar</translation>
    </message>
    <message>
        <source>It was meant for %1. Send it again to send it to the current service, or discard it.</source>
        <translation>Entri ini asalnya untuk %1. Hantar semula ke perkhidmatan sekarang, atau buang.</translation>
    </message>
    <message>
        <source>It may have arrived: send it again, or discard it.</source>
        <translation>Mungkin sudah sampai: hantar semula, atau buang.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Berbeza</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Hanya di sini</translation>
    </message>
    <message>
        <source>Only there</source>
        <translation>Hanya di sana</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) the same</source>
        <translation>
            <numerusform>%n medan sama</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n berbeza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n panggilan hari ini</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 calls today, again at %3 China time</source>
        <translation>%1 daripada %2 panggilan hari ini, ada semula pada %3 waktu China</translation>
    </message>
    <message>
        <source>The records are locked. What waits is sent once they are open.</source>
        <translation>Rekod dikunci. Yang menunggu akan dihantar setelah rekod dibuka.</translation>
    </message>
    <message>
        <source>Off: no service is set up to send to.</source>
        <translation>Dimatikan: tiada perkhidmatan disediakan untuk penghantaran.</translation>
    </message>
    <message>
        <source>Paused: nothing is sent until somebody goes on.</source>
        <translation>Dijeda: tiada yang dihantar sehingga disambung semula.</translation>
    </message>
    <message>
        <source>Stopped, nothing is lost.</source>
        <translation>Dihentikan, tiada yang hilang.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up. It goes on at %1 China time.</source>
        <translation>Panggilan hari ini telah habis. Bersambung pada %1 waktu China.</translation>
    </message>
    <message>
        <source>Nothing is sent: it could not be saved first.</source>
        <translation>Tiada yang dihantar: tidak dapat ditulis ke cakera dahulu.</translation>
    </message>
</context>
<context>
    <name>PageInfo</name>
    <message>
        <source>2012 edition</source>
        <translation>edisi 2012</translation>
    </message>
    <message>
        <source>older edition</source>
        <translation>edisi lama</translation>
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
        <translation>dibaca dalam %1 s</translation>
    </message>
    <message>
        <source>Glare on: %1. Tilt the card and take the picture again.</source>
        <translation>Silau pada: %1. Condongkan kad dan ambil gambar semula.</translation>
    </message>
    <message>
        <source>The picture is blurred. Compare every field, or take it again.</source>
        <translation>Gambar kabur. Bandingkan setiap medan, atau ambil semula.</translation>
    </message>
    <message>
        <source>The card is small in this picture. Go closer, or scan it.</source>
        <translation>Kad terlalu kecil dalam gambar ini. Dekatkan, atau imbas kad itu.</translation>
    </message>
    <message>
        <source>This looks like a grey copy. Ask for the licence itself.</source>
        <translation>Ini kelihatan seperti salinan hitam putih. Minta lesen asal.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>accept a licence</source>
        <translation>menerima lesen</translation>
    </message>
    <message>
        <source>see the records of this counter</source>
        <translation>melihat rekod kaunter ini</translation>
    </message>
    <message>
        <source>see the records of all counters</source>
        <translation>melihat rekod semua kaunter</translation>
    </message>
    <message>
        <source>show a record in clear</source>
        <translation>mendedahkan sesuatu rekod</translation>
    </message>
    <message>
        <source>export masked records</source>
        <translation>mengeksport rekod yang disamarkan</translation>
    </message>
    <message>
        <source>export records in clear</source>
        <translation>mengeksport rekod tanpa samaran</translation>
    </message>
    <message>
        <source>export everything about one customer</source>
        <translation>mengeksport semua data seorang pelanggan</translation>
    </message>
    <message>
        <source>let a licence pass although a check failed</source>
        <translation>meluluskan lesen walaupun semakan gagal</translation>
    </message>
    <message>
        <source>delete a record</source>
        <translation>memadam rekod</translation>
    </message>
    <message>
        <source>see the figures of the counter</source>
        <translation>melihat statistik kaunter</translation>
    </message>
    <message>
        <source>change the do-not-rent list</source>
        <translation>mengubah senarai larangan sewa</translation>
    </message>
    <message>
        <source>manage operators</source>
        <translation>mengurus operator</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>mengubah tetapan</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>membaca log audit</translation>
    </message>
    <message>
        <source>verify the audit log</source>
        <translation>mengesahkan log audit</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>membuat sandaran</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>memulihkan sandaran</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Kerani kaunter</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Penyelia</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Juruaudit</translation>
    </message>
    <message>
        <source>This account is not permitted to %1. Ask a supervisor.</source>
        <translation>Akaun ini tidak dibenarkan melakukan ini: %1. Minta bantuan penyelia.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>Dasar mempunyai entri yang salah: %1</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>Dasar bukan objek JSON.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The text recogniser could not be loaded. Install the program again.</source>
        <translation>Pengecam teks tidak dapat dimuatkan. Pasang semula program.</translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>Teks tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The text recogniser&apos;s language data is missing. Install the package %1 and start again.</source>
        <translation>Data bahasa pengecam teks tiada. Pasang pakej %1 dan mulakan semula.</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>nobody signed in</source>
        <translation>tiada sesiapa log masuk</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>passed</source>
        <translation>lulus</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>amaran</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>belum disemak</translation>
    </message>
</context>
<context>
    <name>RemoteFailure</name>
    <message>
        <source>The service&apos;s certificate has expired or is not valid yet. Nothing was sent. Check this computer&apos;s date, then tell the administrator.</source>
        <translation>Sijil perkhidmatan telah tamat tempoh atau belum sah. Tiada apa-apa dihantar. Semak tarikh komputer ini, kemudian beritahu pentadbir.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate belongs to another address. Nothing was sent. Check the address in the settings.</source>
        <translation>Sijil perkhidmatan milik alamat lain. Tiada apa-apa dihantar. Semak alamat dalam tetapan.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate was not issued by an authority that this computer trusts. Nothing was sent. If the firm has a certificate authority of its own, choose its file in the settings.</source>
        <translation>Tiada pihak yang dipercayai komputer ini menjamin sijil perkhidmatan. Tiada apa-apa dihantar. Jika syarikat mempunyai pihak berkuasa sijil sendiri, pilih failnya dalam tetapan.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the call through. Tell the administrator.</source>
        <translation>Proksi rangkaian ini tidak membenarkan panggilan. Beritahu pentadbir.</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found. Check the address in the settings and the network.</source>
        <translation>Alamat perkhidmatan tidak dijumpai. Semak alamat dalam tetapan serta rangkaian.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address. Try again later; if it stays so, check the address in the settings.</source>
        <translation>Tiada jawapan di alamat perkhidmatan. Cuba lagi kemudian; jika masih begitu, semak alamat dalam tetapan.</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made. Nothing was sent. Try again later, then tell the administrator.</source>
        <translation>Sambungan selamat ke perkhidmatan tidak dapat dibuat. Tiada apa-apa dihantar. Cuba lagi kemudian; jika masih gagal, beritahu pentadbir.</translation>
    </message>
    <message>
        <source>The connection to the service broke off. Try again later.</source>
        <translation>Sambungan ke perkhidmatan terputus. Cuba lagi kemudian.</translation>
    </message>
    <message>
        <source>The service reports an internal error (status %1). Try again later.</source>
        <translation>Perkhidmatan itu sendiri mengalami ralat (status %1). Cuba lagi kemudian.</translation>
    </message>
    <message>
        <source>The address leads elsewhere (status %1), and licences are not sent on. Type the service&apos;s own address in the settings.</source>
        <translation>Alamat ini menghala ke tempat lain (status %1), dan lesen tidak dihantar ke sana. Taip alamat sebenar perkhidmatan dalam tetapan.</translation>
    </message>
    <message>
        <source>The service does not let this counter in (status %1). Check the token in the settings.</source>
        <translation>Perkhidmatan tidak membenarkan kaunter ini masuk (status %1). Semak token dalam tetapan.</translation>
    </message>
    <message>
        <source>There is no such service at this address (status %1). Check it in the settings.</source>
        <translation>Tiada perkhidmatan sedemikian di alamat ini (status %1). Semak dalam tetapan.</translation>
    </message>
    <message>
        <source>The service is overloaded (status %1). Try again later.</source>
        <translation>Perkhidmatan terlalu sibuk (status %1). Cuba lagi kemudian.</translation>
    </message>
    <message>
        <source>The service refused the request (status %1). Tell the administrator.</source>
        <translation>Perkhidmatan menolak permintaan (status %1). Beritahu pentadbir.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later, or go on with the reading made here.</source>
        <translation>Perkhidmatan tidak menjawab dalam masa yang ditetapkan. Cuba lagi kemudian, atau teruskan dengan bacaan di sini.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the address in the settings.</source>
        <translation>Perkhidmatan menghantar jauh lebih banyak daripada satu jawapan. Semak alamat dalam tetapan.</translation>
    </message>
    <message>
        <source>The picture is too large to send. Take it again.</source>
        <translation>Gambar terlalu besar untuk dihantar. Ambil semula.</translation>
    </message>
    <message>
        <source>What answered is not the service: its answer cannot be read. Check the address in the settings.</source>
        <translation>Yang menjawab bukan perkhidmatan itu: jawapannya tidak dapat dibaca. Semak alamat dalam tetapan.</translation>
    </message>
</context>
<context>
    <name>RemoteSettings</name>
    <message>
        <source>Type the service&apos;s address, such as https://relay.example.com.</source>
        <translation>Taip alamat perkhidmatan, contohnya https://relay.example.com.</translation>
    </message>
    <message>
        <source>The address must not have a name, a password or a token in it; they have fields of their own.</source>
        <translation>Alamat tidak boleh mengandungi nama, kata laluan atau token; semuanya ada medan sendiri.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Alamat mesti bermula dengan https://.</translation>
    </message>
    <message>
        <source>Licences leave this computer over https:// only; http:// is for a service on this computer.</source>
        <translation>Lesen hanya keluar dari komputer ini melalui https://; http:// hanya untuk perkhidmatan pada komputer ini.</translation>
    </message>
    <message>
        <source>The settings of the remote service cannot be read.</source>
        <translation>Tetapan perkhidmatan jauh tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The settings of the remote service have a wrong entry: %1</source>
        <translation>Tetapan perkhidmatan jauh mempunyai entri yang salah: %1</translation>
    </message>
    <message>
        <source>Type the app id, or paste a token instead.</source>
        <translation>Taip AppID, atau tampal token sebagai ganti.</translation>
    </message>
</context>
<context>
    <name>RentalVehicle</name>
    <message>
        <source>Car up to 9 seats, automatic or electric</source>
        <translation>Kereta hingga 9 tempat duduk, automatik atau elektrik</translation>
    </message>
    <message>
        <source>Car up to 9 seats, manual</source>
        <translation>Kereta hingga 9 tempat duduk, manual</translation>
    </message>
    <message>
        <source>Adapted automatic car (disabled driver)</source>
        <translation>Kereta automatik ubah suai (pemandu OKU)</translation>
    </message>
    <message>
        <source>Van or light truck, automatic</source>
        <translation>Van atau lori ringan, automatik</translation>
    </message>
    <message>
        <source>Van or light truck, manual</source>
        <translation>Van atau lori ringan, manual</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, automatic</source>
        <translation>Karavan bermotor bawah 6 m, automatik</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, manual</source>
        <translation>Karavan bermotor bawah 6 m, manual</translation>
    </message>
    <message>
        <source>Automatic car with trailer, under 4.5 t</source>
        <translation>Kereta automatik dengan treler, bawah 4.5 t</translation>
    </message>
    <message>
        <source>Manual car with trailer, under 4.5 t</source>
        <translation>Kereta manual dengan treler, bawah 4.5 t</translation>
    </message>
    <message>
        <source>Vehicle with trailer, 4.5 t and over</source>
        <translation>Kenderaan dengan treler, 4.5 t dan ke atas</translation>
    </message>
    <message>
        <source>Minibus, 10 to 19 seats, under 6 m</source>
        <translation>Bas mini, 10 hingga 19 tempat duduk, bawah 6 m</translation>
    </message>
    <message>
        <source>Coach, 6 m and over or 20 seats and more</source>
        <translation>Bas, 6 m dan ke atas atau 20 tempat duduk dan ke atas</translation>
    </message>
    <message>
        <source>Truck, 4.5 t and over or 6 m and over</source>
        <translation>Lori, 4.5 t dan ke atas atau 6 m dan ke atas</translation>
    </message>
    <message>
        <source>Moped up to 50 ml</source>
        <translation>Moped hingga 50 ml</translation>
    </message>
    <message>
        <source>Motorcycle, two wheels</source>
        <translation>Motosikal dua roda</translation>
    </message>
    <message>
        <source>Motorcycle, three wheels</source>
        <translation>Motosikal tiga roda</translation>
    </message>
</context>
<context>
    <name>ReviewReason</name>
    <message>
        <source>Not read: type it in</source>
        <translation>Tidak terbaca: taip sendiri</translation>
    </message>
    <message>
        <source>Compare the marked characters</source>
        <translation>Bandingkan aksara yang ditanda</translation>
    </message>
    <message>
        <source>Corrected by the check digit: compare</source>
        <translation>Dibetulkan oleh digit semak: bandingkan</translation>
    </message>
    <message>
        <source>Several readings fit: choose one</source>
        <translation>Beberapa bacaan sepadan: pilih satu</translation>
    </message>
    <message>
        <source>Cannot be right: compare</source>
        <translation>Tidak mungkin betul: bandingkan</translation>
    </message>
    <message>
        <source>Disagrees with another field: compare</source>
        <translation>Tidak sepadan dengan medan lain: bandingkan</translation>
    </message>
    <message>
        <source>Covered or glaring: compare</source>
        <translation>Terlindung atau silau: bandingkan</translation>
    </message>
</context>
<context>
    <name>RuleHelp</name>
    <message>
        <source>Law</source>
        <translation>Undang-undang</translation>
    </message>
    <message>
        <source>National standard</source>
        <translation>Piawaian kebangsaan</translation>
    </message>
    <message>
        <source>Practice of the issuing offices</source>
        <translation>Amalan pejabat pengeluar</translation>
    </message>
    <message>
        <source>Policy of the firm</source>
        <translation>Dasar syarikat</translation>
    </message>
    <message>
        <source>What the program itself sees</source>
        <translation>Pengamatan program sendiri</translation>
    </message>
    <message>
        <source>Likely, but no official text at hand says so.</source>
        <translation>Berkemungkinan, tetapi tiada teks rasmi yang menyatakannya.</translation>
    </message>
    <message>
        <source>Not certain: refuse nobody for this alone.</source>
        <translation>Tidak pasti: jangan tolak sesiapa hanya kerana ini.</translation>
    </message>
    <message>
        <source>Stops the rental</source>
        <extracomment>What it means when a check is not met</extracomment>
        <translation>Menghentikan sewaan</translation>
    </message>
    <message>
        <source>Asks for a look</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>Only informs</source>
        <translation>Makluman sahaja</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Dimatikan</translation>
    </message>
    <message>
        <source>Fields that decide</source>
        <translation>Medan yang menentukan</translation>
    </message>
    <message>
        <source>The rental hangs on these fields. What is not read surely enough cannot be checked.</source>
        <translation>Sewaan bergantung pada medan ini. Yang bacaannya kurang pasti tidak dapat disemak.</translation>
    </message>
    <message>
        <source>Form of the number</source>
        <translation>Bentuk nombor</translation>
    </message>
    <message>
        <source>The licence number of a citizen is the 18-character identity number. Other forms belong to passports and permits.</source>
        <translation>Nombor lesen warganegara China ialah nombor pengenalan 18 aksara. Bentuk lain ialah nombor pasport dan permit.</translation>
    </message>
    <message>
        <source>Check character</source>
        <translation>Aksara semak</translation>
    </message>
    <message>
        <source>The last character is computed from the 17 before it: one misread or invented digit shows.</source>
        <translation>Aksara terakhir dikira daripada 17 aksara sebelumnya: satu digit yang tersalah baca atau direka akan dikesan.</translation>
    </message>
    <message>
        <source>Birth date in the number</source>
        <translation>Tarikh lahir dalam nombor</translation>
    </message>
    <message>
        <source>Characters 7 to 14 are a date of birth; it must exist and be past.</source>
        <translation>Aksara ke-7 hingga ke-14 ialah tarikh lahir; tarikh itu mesti wujud dan sudah berlalu.</translation>
    </message>
    <message>
        <source>Number against date of birth</source>
        <translation>Nombor dan tarikh lahir</translation>
    </message>
    <message>
        <source>The licence repeats the date of birth that is in the number. If they differ, one is misread or altered.</source>
        <translation>Lesen mengulangi tarikh lahir yang ada dalam nombor. Jika berbeza, salah satunya tersalah baca atau diubah.</translation>
    </message>
    <message>
        <source>Number against sex</source>
        <translation>Nombor dan jantina</translation>
    </message>
    <message>
        <source>The last digit but one is odd for men, even for women. A legal change of sex may explain a difference.</source>
        <translation>Digit kedua terakhir ganjil bagi lelaki, genap bagi perempuan. Perbezaan mungkin kerana pertukaran jantina yang sah.</translation>
    </message>
    <message>
        <source>Province in the number</source>
        <translation>Wilayah dalam nombor</translation>
    </message>
    <message>
        <source>The number begins with the code of a province. An unknown code was never issued.</source>
        <translation>Nombor bermula dengan kod wilayah. Kod yang tidak dikenali tidak pernah dikeluarkan.</translation>
    </message>
    <message>
        <source>County in the number</source>
        <translation>Daerah dalam nombor</translation>
    </message>
    <message>
        <source>The first six digits name the county of first registration. Our list of old codes may have gaps.</source>
        <translation>Enam digit pertama menunjukkan daerah pendaftaran pertama. Senarai kod lama kami mungkin tidak lengkap.</translation>
    </message>
    <message>
        <source>County at that time</source>
        <translation>Daerah pada masa itu</translation>
    </message>
    <message>
        <source>The county should have existed when the holder was born.</source>
        <translation>Daerah itu sepatutnya sudah wujud semasa pemegang dilahirkan.</translation>
    </message>
    <message>
        <source>Address against the number</source>
        <translation>Alamat dan nombor</translation>
    </message>
    <message>
        <source>People move, so a difference is normal; agreement speaks for the reading.</source>
        <translation>Orang boleh berpindah, jadi perbezaan adalah biasa; jika sepadan, bacaan lebih boleh dipercayai.</translation>
    </message>
    <message>
        <source>Nationality against the number</source>
        <translation>Kewarganegaraan dan nombor</translation>
    </message>
    <message>
        <source>Chinese and foreign holders have different kinds of numbers.</source>
        <translation>Pemegang warganegara China dan warga asing mempunyai jenis nombor yang berbeza.</translation>
    </message>
    <message>
        <source>Old 15-digit number</source>
        <translation>Nombor lama 15 digit</translation>
    </message>
    <message>
        <source>Such numbers are no longer valid; the licence should have been renewed since.</source>
        <translation>Nombor sebegini tidak sah lagi; lesen sepatutnya sudah diperbaharui sejak itu.</translation>
    </message>
    <message>
        <source>Masked number</source>
        <translation>Nombor disamarkan</translation>
    </message>
    <message>
        <source>Asterisks appear on shared or downloaded copies, not on a live licence.</source>
        <translation>Asterisk muncul pada salinan yang dikongsi atau dimuat turun, bukan pada lesen elektronik langsung.</translation>
    </message>
    <message>
        <source>Dates exist</source>
        <translation>Tarikh wujud</translation>
    </message>
    <message>
        <source>A date that is in no calendar is misread or forged.</source>
        <translation>Tarikh yang tiada dalam kalendar tersalah baca atau dipalsukan.</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>Urutan tarikh</translation>
    </message>
    <message>
        <source>Birth, first issue, start of validity and today follow each other. An early renewal is noted in the record.</source>
        <translation>Tarikh lahir, pengeluaran pertama, mula sah dan hari ini mesti mengikut urutan. Pembaharuan awal dinyatakan dalam catatan.</translation>
    </message>
    <message>
        <source>Age at first issue</source>
        <translation>Umur semasa pengeluaran pertama</translation>
    </message>
    <message>
        <source>Nobody gets a licence before 18.</source>
        <translation>Tiada sesiapa mendapat lesen sebelum umur 18.</translation>
    </message>
    <message>
        <source>Upper age at first issue</source>
        <translation>Had umur pengeluaran pertama</translation>
    </message>
    <message>
        <source>Classes had upper ages for a first licence, which changed over the years.</source>
        <translation>Setiap kelas pernah ada had umur bagi lesen pertama, yang berubah dari tahun ke tahun.</translation>
    </message>
    <message>
        <source>Length of validity</source>
        <translation>Panjang tempoh sah</translation>
    </message>
    <message>
        <source>Licences run for six years, ten years or without end.</source>
        <translation>Lesen sah selama enam tahun, sepuluh tahun atau tanpa had.</translation>
    </message>
    <message>
        <source>Day of expiry</source>
        <translation>Hari tamat tempoh</translation>
    </message>
    <message>
        <source>A licence ends on the day and month on which it began.</source>
        <translation>Lesen tamat pada hari dan bulan yang sama dengan hari mulanya.</translation>
    </message>
    <message>
        <source>Day of renewal</source>
        <translation>Hari pembaharuan</translation>
    </message>
    <message>
        <source>A new term usually begins on the day and month of first issue. Restored or converted licences differ.</source>
        <translation>Tempoh baharu biasanya bermula pada hari dan bulan pengeluaran pertama. Lesen yang dipulihkan atau ditukar mungkin berbeza.</translation>
    </message>
    <message>
        <source>Earlier terms</source>
        <translation>Tempoh terdahulu</translation>
    </message>
    <message>
        <source>The years since first issue should be made of whole terms.</source>
        <translation>Tahun-tahun sejak pengeluaran pertama sepatutnya terdiri daripada tempoh yang penuh.</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>Tempoh pertama</translation>
    </message>
    <message>
        <source>A first card runs for six years. Converted army or foreign licences may differ.</source>
        <translation>Kad pertama sah selama enam tahun. Penukaran lesen tentera atau asing mungkin berbeza.</translation>
    </message>
    <message>
        <source>Licence without end</source>
        <translation>Lesen tanpa had</translation>
    </message>
    <message>
        <source>It takes a term of six and one of ten years first.</source>
        <translation>Satu tempoh enam tahun dan satu tempoh sepuluh tahun perlu dilalui dahulu.</translation>
    </message>
    <message>
        <source>First ten-year cards</source>
        <translation>Kad sepuluh tahun pertama</translation>
    </message>
    <message>
        <source>No ten-year card can end before May 2018.</source>
        <translation>Tiada kad sepuluh tahun yang tamat sebelum Mei 2018.</translation>
    </message>
    <message>
        <source>Old edition</source>
        <translation>Edisi lama</translation>
    </message>
    <message>
        <source>Cards of the edition before 2013 should have expired. This is our own calculation.</source>
        <translation>Kad edisi sebelum 2013 sepatutnya sudah tamat tempoh. Ini pengiraan kami sendiri.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Belum tamat tempoh</translation>
    </message>
    <message>
        <source>An expired licence gives no right to drive; a year later it is cancelled.</source>
        <translation>Lesen yang tamat tempoh tidak memberi hak memandu; setahun kemudian lesen itu terbatal.</translation>
    </message>
    <message>
        <source>Valid until the return</source>
        <translation>Sah hingga dipulangkan</translation>
    </message>
    <message>
        <source>The licence must not expire while the customer drives the car.</source>
        <translation>Lesen tidak boleh tamat tempoh semasa pelanggan memandu kereta.</translation>
    </message>
    <message>
        <source>Margin after the return</source>
        <translation>Lebihan selepas pulang</translation>
    </message>
    <message>
        <source>A late return or an accident should not meet an expired licence.</source>
        <translation>Jika kereta lewat dipulangkan atau berlaku kemalangan, lesen sepatutnya belum tamat tempoh.</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>Boleh diperbaharui</translation>
    </message>
    <message>
        <source>A licence can be renewed in its last 90 days.</source>
        <translation>Lesen boleh diperbaharui dalam 90 hari terakhirnya.</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Tiada tarikh tamat</translation>
    </message>
    <message>
        <source>Such a licence does not expire; age and status still count.</source>
        <translation>Lesen sebegini tidak tamat tempoh; umur dan status tetap diambil kira.</translation>
    </message>
    <message>
        <source>First year of driving</source>
        <translation>Tahun pertama memandu</translation>
    </message>
    <message>
        <source>For twelve months: no trailer, a sticker, and on motorways an experienced companion.</source>
        <translation>Selama dua belas bulan: tanpa treler, wajib pelekat, dan di lebuh raya mesti ada peneman berpengalaman.</translation>
    </message>
    <message>
        <source>Probation in the record</source>
        <translation>Percubaan dalam catatan</translation>
    </message>
    <message>
        <source>The duplicate page may name another end of probation, as after a class was added.</source>
        <translation>Halaman tambahan mungkin menyatakan tarikh tamat percubaan lain, misalnya selepas kelas ditambah.</translation>
    </message>
    <message>
        <source>Probation and vehicle</source>
        <translation>Percubaan dan kenderaan</translation>
    </message>
    <message>
        <source>Beginners must not pull a trailer or drive passengers commercially.</source>
        <translation>Pemandu baharu tidak boleh menarik treler atau memandu kenderaan penumpang komersial.</translation>
    </message>
    <message>
        <source>Driving years</source>
        <translation>Tempoh memandu</translation>
    </message>
    <message>
        <source>Your firm asks for some driving practice.</source>
        <translation>Syarikat mensyaratkan pengalaman memandu.</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Umur minimum</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, asks for this age.</source>
        <translation>Umur ini disyaratkan oleh syarikat atau penanggung insuransnya.</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>Umur maksimum</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, sets this limit.</source>
        <translation>Had ini ditetapkan oleh syarikat atau penanggung insuransnya.</translation>
    </message>
    <message>
        <source>Yearly medical</source>
        <translation>Sijil perubatan tahunan</translation>
    </message>
    <message>
        <source>From 70 on a medical certificate is due every year; without it the licence is cancelled.</source>
        <translation>Mulai umur 70, sijil perubatan wajib setiap tahun; tanpanya lesen terbatal.</translation>
    </message>
    <message>
        <source>Heavy classes and age</source>
        <translation>Kelas berat dan umur</translation>
    </message>
    <message>
        <source>At 63 these classes are exchanged, unless extended by up to three years.</source>
        <translation>Pada umur 63 kelas ini mesti ditukar, kecuali dilanjutkan hingga tiga tahun.</translation>
    </message>
    <message>
        <source>Other classes and age</source>
        <translation>Kelas lain dan umur</translation>
    </message>
    <message>
        <source>At 70 these classes are exchanged.</source>
        <translation>Pada umur 70 kelas ini mesti ditukar.</translation>
    </message>
    <message>
        <source>Minimum age of the class</source>
        <translation>Umur minimum kelas</translation>
    </message>
    <message>
        <source>Each class has a lowest age; a younger holder cannot exist.</source>
        <translation>Setiap kelas ada umur terendah; pemegang yang lebih muda tidak mungkin wujud.</translation>
    </message>
    <message>
        <source>Official class</source>
        <translation>Kelas rasmi</translation>
    </message>
    <message>
        <source>Only the codes of the official list are classes.</source>
        <translation>Hanya kod dalam senarai rasmi ialah kelas.</translation>
    </message>
    <message>
        <source>How classes are printed</source>
        <translation>Cara kelas dicetak</translation>
    </message>
    <message>
        <source>Offices print codes in a fixed order and leave out what another includes.</source>
        <translation>Pejabat mencetak kod mengikut susunan tetap dan meninggalkan kod yang sudah dirangkumi kod lain.</translation>
    </message>
    <message>
        <source>Class against vehicle</source>
        <translation>Kelas dan kenderaan</translation>
    </message>
    <message>
        <source>The class must include the vehicle: C2, for instance, is for automatics only.</source>
        <translation>Kelas mesti merangkumi kenderaan: C2, misalnya, untuk kereta automatik sahaja.</translation>
    </message>
    <message>
        <source>Trailer class too early</source>
        <translation>Kelas treler terlalu awal</translation>
    </message>
    <message>
        <source>Class C6 exists since April 2022; only a reissued card shows it with an earlier date.</source>
        <translation>Kelas C6 wujud sejak April 2022; hanya kad yang dikeluarkan semula memaparkannya dengan tarikh lebih awal.</translation>
    </message>
    <message>
        <source>Trailer class earned</source>
        <translation>Syarat kelas treler</translation>
    </message>
    <message>
        <source>C6 takes a year with a car class first.</source>
        <translation>C6 memerlukan setahun dengan kelas kereta dahulu.</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>Bentuk nama</translation>
    </message>
    <message>
        <source>Words of the form, or odd characters, mean a misread name.</source>
        <translation>Perkataan bercetak pada borang atau aksara ganjil bermaksud nama tersalah baca.</translation>
    </message>
    <message>
        <source>Name against booking</source>
        <translation>Nama dan tempahan</translation>
    </message>
    <message>
        <source>Whoever drives must be the person who was booked.</source>
        <translation>Pemandu mestilah orang yang tercatat dalam tempahan.</translation>
    </message>
    <message>
        <source>Text of the seal</source>
        <translation>Tulisan cop</translation>
    </message>
    <message>
        <source>The seal names a traffic police office. Seals are hard to read.</source>
        <translation>Cop menunjukkan pejabat polis trafik. Cop sukar dibaca.</translation>
    </message>
    <message>
        <source>Province of the seal</source>
        <translation>Wilayah cop</translation>
    </message>
    <message>
        <source>Seal and file number come from the same office.</source>
        <translation>Cop dan nombor fail datang dari pejabat yang sama.</translation>
    </message>
    <message>
        <source>City of the seal</source>
        <translation>Bandar cop</translation>
    </message>
    <message>
        <source>Seal and file number usually name the same city; county offices and renamed cities differ.</source>
        <translation>Cop dan nombor fail biasanya menunjukkan bandar yang sama; pejabat daerah dan bandar yang bertukar nama mungkin berbeza.</translation>
    </message>
    <message>
        <source>Red seal</source>
        <translation>Cop merah</translation>
    </message>
    <message>
        <source>Originals carry a red seal; copies often show a grey one, or none.</source>
        <translation>Lesen asal mempunyai cop merah; pada salinan, cop sering kelabu atau tiada.</translation>
    </message>
    <message>
        <source>Two pages, one person</source>
        <translation>Dua halaman, seorang pemegang</translation>
    </message>
    <message>
        <source>Number and name must be the same on every page.</source>
        <translation>Nombor dan nama mesti sama pada setiap halaman.</translation>
    </message>
    <message>
        <source>Form of the file number</source>
        <translation>Bentuk nombor fail</translation>
    </message>
    <message>
        <source>Twelve digits, beginning with the code of the issuing office.</source>
        <translation>Dua belas digit, bermula dengan kod pejabat pengeluar.</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>Halaman tambahan</translation>
    </message>
    <message>
        <source>Many firms ask for both pages: notes and probation stand on the duplicate.</source>
        <translation>Banyak syarikat meminta kedua-dua halaman: catatan dan tempoh percubaan ada pada halaman tambahan.</translation>
    </message>
    <message>
        <source>Renewal note</source>
        <translation>Catatan pembaharuan</translation>
    </message>
    <message>
        <source>The note on the duplicate page and the end of validity name the same day.</source>
        <translation>Catatan pada halaman tambahan dan tarikh tamat sah menyatakan hari yang sama.</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Kod bar</translation>
    </message>
    <message>
        <source>Thirteen characters number the paper core. The old formula may no longer hold.</source>
        <translation>Tiga belas aksara ialah nombor teras kertas. Formula lama mungkin tidak terpakai lagi.</translation>
    </message>
    <message>
        <source>Core seen before</source>
        <translation>Teras pernah dilihat</translation>
    </message>
    <message>
        <source>A core is used once; the same one with another person points to a copy.</source>
        <translation>Setiap teras digunakan sekali sahaja; teras yang sama pada orang lain menandakan salinan.</translation>
    </message>
    <message>
        <source>Live screen</source>
        <translation>Skrin langsung</translation>
    </message>
    <message>
        <source>A screenshot stands still: the clock on the screen must agree with the time of the picture.</source>
        <translation>Tangkapan skrin tidak bergerak: jam pada skrin mesti sepadan dengan masa gambar diambil.</translation>
    </message>
    <message>
        <source>Date made</source>
        <translation>Tarikh dijana</translation>
    </message>
    <message>
        <source>The electronic licence cannot be made in the future.</source>
        <translation>Lesen elektronik tidak mungkin dijana pada masa hadapan.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>With most statuses other than normal the holder must not drive.</source>
        <translation>Dengan kebanyakan status selain normal, pemegang tidak boleh memandu.</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Perkara belum selesai</translation>
    </message>
    <message>
        <source>The holder may drive, but offences or accidents are not settled.</source>
        <translation>Pemegang boleh memandu, tetapi ada kesalahan atau kemalangan yang belum selesai.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Mata demerit</translation>
    </message>
    <message>
        <source>At twelve points the licence is withheld until study and exam.</source>
        <translation>Pada dua belas mata demerit, lesen ditahan sehingga pemegang mengikuti kursus dan lulus peperiksaan.</translation>
    </message>
    <message>
        <source>Colour of the screen</source>
        <translation>Warna skrin</translation>
    </message>
    <message>
        <source>Red ground or a red code means that the licence cannot be used.</source>
        <translation>Latar merah atau kod merah bermaksud lesen tidak boleh digunakan.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Kod QR</translation>
    </message>
    <message>
        <source>The app always shows one; without it the screen is cut off or another app.</source>
        <translation>Aplikasi itu sentiasa memaparkan kod QR; tanpanya, skrin terpotong atau itu aplikasi lain.</translation>
    </message>
    <message>
        <source>Quality of the picture</source>
        <translation>Mutu gambar</translation>
    </message>
    <message>
        <source>Copies, screens, blur and glare hide what the other checks need.</source>
        <translation>Salinan, skrin, kabur dan silau menyembunyikan apa yang diperlukan oleh semakan lain.</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Saiz gambar</translation>
    </message>
    <message>
        <source>Small pictures lose the strokes that tell characters apart.</source>
        <translation>Gambar kecil kehilangan coretan yang membezakan aksara.</translation>
    </message>
    <message>
        <source>Print that looks changed</source>
        <translation>Cetakan kelihatan diubah</translation>
    </message>
    <message>
        <source>A value whose print or ground differs may have been pasted. It is a sign, no proof.</source>
        <translation>Nilai yang cetakan atau latarnya berbeza mungkin telah ditampal. Ini petanda, bukan bukti.</translation>
    </message>
    <message>
        <source>Another open rental</source>
        <translation>Sewaan lain masih berjalan</translation>
    </message>
    <message>
        <source>One licence with two cars: ask before handing over the second.</source>
        <translation>Satu lesen untuk dua kereta: tanya dahulu sebelum menyerahkan yang kedua.</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>Senarai larangan sewa</translation>
    </message>
    <message>
        <source>Your firm put this licence on its list, with a reason.</source>
        <translation>Syarikat memasukkan lesen ini dalam senarainya, dengan sebab.</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>A PIN needs at least %1 digits.</source>
        <translation>PIN memerlukan sekurang-kurangnya %1 digit.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose one that is not a date, a sequence or a pattern.</source>
        <translation>PIN ini terlalu mudah diteka. Pilih yang bukan tarikh, bukan nombor berturutan dan bukan corak.</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>Frasa laluan memerlukan sekurang-kurangnya %1 aksara.</translation>
    </message>
    <message>
        <source>Mix at least %1 of these: small letters, capitals, digits, other characters.</source>
        <translation>Gabungkan sekurang-kurangnya %1 daripada ini: huruf kecil, huruf besar, angka, aksara lain.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Choose several words that do not belong together, without your name.</source>
        <translation>Frasa laluan ini terlalu mudah diteka. Pilih beberapa perkataan yang tidak berkaitan, tanpa nama anda.</translation>
    </message>
    <message>
        <source>Enter a PIN or passphrase.</source>
        <translation>Masukkan PIN atau frasa laluan.</translation>
    </message>
    <message>
        <source>A passphrase may have at most %1 characters.</source>
        <translation>Frasa laluan boleh mengandungi paling banyak %1 aksara.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>The keyring has no keys for the endpoint, or is locked. Put them there with --store-keys FILE.</source>
        <translation>Gelang kunci tiada kunci untuk titik akhir, atau dikunci. Simpan kunci di situ dengan --store-keys FILE.</translation>
    </message>
    <message>
        <source>Nobody could call: give --keys FILE, or --no-token to try it on this machine.</source>
        <translation>Tiada sesiapa dapat memanggil: berikan --keys FILE, atau --no-token untuk mencubanya pada mesin ini.</translation>
    </message>
    <message>
        <source>The keyring could not keep the keys: %1</source>
        <translation>Gelang kunci tidak dapat menyimpan kunci: %1</translation>
    </message>
    <message>
        <source>The keyring keeps the keys. Delete the file now and start with --keys keyring.</source>
        <translation>Gelang kunci telah menyimpan kunci. Padamkan fail sekarang dan mulakan dengan --keys keyring.</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>Fail log tidak dapat ditulis.</translation>
    </message>
</context>
<context>
    <name>SharedStore</name>
    <message>
        <source>The transfer was interrupted; it continues next time.</source>
        <translation>Muat naik terputus; disambung pada kali seterusnya.</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>Kaunter ini dikunci.</translation>
    </message>
    <message>
        <source>The records on the server were sealed with keys other than this desk&apos;s. Join the counters with the firm&apos;s passphrase or recovery key before anything is kept here.</source>
        <translation>Rekod pada pelayan disulitkan dengan kunci yang lain daripada kunci kaunter ini. Sertai dengan frasa laluan atau kunci pemulihan syarikat sebelum menyimpan apa-apa di sini.</translation>
    </message>
    <message>
        <source>The keys were changed and old ones dropped while other counters still have records under them. Nothing is transferred; call your administrator.</source>
        <translation>Kunci telah ditukar dan kunci lama dibuang sedangkan kaunter lain masih mempunyai rekod dengan kunci lama. Tiada apa-apa dimuat naik; hubungi pentadbir anda.</translation>
    </message>
    <message>
        <source>This desk has no keys yet.</source>
        <translation>Kaunter ini belum mempunyai kunci.</translation>
    </message>
    <message>
        <source>Nobody has set the server up for this firm yet. Do so in the settings.</source>
        <translation>Pelayan belum disediakan untuk syarikat ini. Sediakan dalam tetapan.</translation>
    </message>
    <message>
        <source>Another desk of the firm has the name of this one. Give this desk another name in the settings.</source>
        <translation>Kaunter lain dalam syarikat menggunakan nama yang sama. Beri kaunter ini nama lain dalam tetapan.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Tunggu %n saat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s).</source>
        <translation>
            <numerusform>Tunggu %n minit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Terlalu banyak cubaan.</translation>
    </message>
    <message>
        <source>Name and PIN or passphrase do not match. Check both and try again.</source>
        <translation>Nama dan PIN atau frasa laluan tidak sepadan. Semak kedua-duanya dan cuba lagi.</translation>
    </message>
    <message>
        <source>The code is wrong or has been used. Wait for the next one in your app; if it is always wrong, check the date and time of both devices.</source>
        <translation>Kod tidak sepadan atau telah digunakan. Tunggu kod seterusnya dalam aplikasi; jika masih tidak sepadan, semak tarikh dan masa kedua-dua peranti.</translation>
    </message>
    <message>
        <source>This account is frozen. Ask a supervisor to unfreeze it.</source>
        <translation>Akaun ini dibekukan. Minta penyelia membenarkan anda masuk semula.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Personal data is masked with asterisks.</source>
        <translation>Data peribadi disamarkan dengan asterisk.</translation>
    </message>
    <message>
        <source>Holds personal data: keep it locked away.</source>
        <translation>Mengandungi data peribadi: simpan di tempat berkunci.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 daripada %2</translation>
    </message>
    <message>
        <source>Driving licence check</source>
        <translation>Semakan lesen memandu</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Lulus</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Belum disemak</translation>
    </message>
    <message>
        <source>accepted by override</source>
        <translation>diterima dengan kelulusan khas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lesen ini</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Hasil semakan</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Dibetulkan sendiri</translation>
    </message>
    <message>
        <source>Accepted although a check failed</source>
        <translation>Diterima walaupun ada semakan gagal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Diluluskan oleh</translation>
    </message>
    <message>
        <source>Allowed at</source>
        <translation>Diluluskan pada</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Di kaunter</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Diterima pada</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Diterima oleh</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Kaunter</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Kenderaan</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>Sewaan</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>ID rekod</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Dicetak</translation>
    </message>
</context>
<context>
    <name>SocketFile</name>
    <message>
        <source>There is another file at the path of the socket.</source>
        <translation>Ada fail lain di laluan soket.</translation>
    </message>
    <message>
        <source>Somebody else listens on this socket already.</source>
        <translation>Program lain sudah mendengar pada soket ini.</translation>
    </message>
    <message>
        <source>An old socket is in the way and cannot be removed.</source>
        <translation>Soket lama menghalang dan tidak dapat dibuang.</translation>
    </message>
</context>
<context>
    <name>StoreCommand</name>
    <message>
        <source>There are no records at %1.</source>
        <translation>Tiada rekod di %1.</translation>
    </message>
    <message>
        <source>Nothing was ever kept here.</source>
        <translation>Tiada apa-apa pernah disimpan di sini.</translation>
    </message>
    <message>
        <source>This desk has operators: say who you are with --operator and --secret-file.</source>
        <translation>Kaunter ini mempunyai operator: nyatakan siapa anda dengan --operator dan --secret-file.</translation>
    </message>
    <message>
        <source>This operator signs in with a second factor, in the window only.</source>
        <translation>Operator ini log masuk dengan faktor kedua, hanya melalui tetingkap.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Fail tidak dapat dibaca: %1</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>Entries of the audit log are missing between what was handed over and what follows.</source>
        <translation>Entri log audit hilang antara yang telah dimuat naik dengan yang berikutnya.</translation>
    </message>
    <message>
        <source>A record is damaged and cannot be shown. Restore it from the last backup.</source>
        <translation>Satu rekod rosak dan tidak dapat dipaparkan. Pulihkan daripada sandaran terakhir.</translation>
    </message>
    <message>
        <source>This record no longer exists: it was deleted, or its time was over.</source>
        <translation>Rekod ini tiada lagi di sini: telah dipadam, atau tempoh simpannya tamat.</translation>
    </message>
    <message>
        <source>This record was deleted while it lay on the desk. Accept it as a new one.</source>
        <translation>Rekod ini dipadam semasa berada di meja kerja. Terima sebagai rekod baharu.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back. Nothing is purged until it is right again; records are kept as usual. Check date and time.</source>
        <translation>Jam komputer telah diundurkan. Tiada apa-apa dibersihkan sehingga jam betul semula; rekod disimpan seperti biasa. Semak tarikh dan masa.</translation>
    </message>
    <message>
        <source>The last purge is more than a month old. If date and time are right, purge by hand; nothing was purged.</source>
        <translation>Pembersihan terakhir sudah lebih sebulan lalu. Jika tarikh dan masa betul, bersihkan secara manual; tiada apa-apa telah dibersihkan.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of LicenceDesk. Install that version; nothing has been changed.</source>
        <translation>Rekod ini ditulis oleh versi LicenceDesk yang lebih baharu. Pasang versi itu; tiada apa-apa diubah.</translation>
    </message>
    <message>
        <source>Entries of the audit log are never changed or deleted. (%1)</source>
        <translation>Entri log audit tidak pernah diubah atau dipadam. (%1)</translation>
    </message>
    <message>
        <source>The record could not be written: the disk is full or does not answer. Make room on it, then try again. (%1)</source>
        <translation>Rekod tidak dapat ditulis: cakera penuh atau tidak menjawab. Kosongkan ruang, kemudian cuba lagi. (%1)</translation>
    </message>
    <message>
        <source>The records cannot be written to. Ask your administrator for the right to write to %1.</source>
        <translation>Rekod tidak boleh ditulis. Minta hak menulis ke %1 daripada pentadbir anda.</translation>
    </message>
    <message>
        <source>The file of the records is damaged. It has been left as it is. Restore the last backup. (%1)</source>
        <translation>Fail rekod rosak dan dibiarkan seadanya. Pulihkan sandaran terakhir. (%1)</translation>
    </message>
    <message>
        <source>Another program is writing to the records at this moment. Try again. (%1)</source>
        <translation>Program lain sedang menulis ke rekod sekarang. Cuba lagi. (%1)</translation>
    </message>
    <message>
        <source>This entry is there already. (%1)</source>
        <translation>Entri ini sudah ada. (%1)</translation>
    </message>
    <message>
        <source>The records could not be read. (%1)</source>
        <translation>Rekod tidak dapat dibaca. (%1)</translation>
    </message>
    <message>
        <source>The database on the server is damaged. Tell your administrator. (%1)</source>
        <translation>Pangkalan data pada pelayan rosak. Beritahu pentadbir anda. (%1)</translation>
    </message>
    <message>
        <source>The database server refused name or password. Check them in the settings. (%1)</source>
        <translation>Pelayan pangkalan data menolak nama atau kata laluan. Semak dalam tetapan. (%1)</translation>
    </message>
    <message>
        <source>The database server does not let this desk do that. Ask your administrator for the rights on %1.</source>
        <translation>Pelayan pangkalan data tidak membenarkan kaunter ini berbuat demikian. Minta hak atas %1 daripada pentadbir anda.</translation>
    </message>
    <message>
        <source>The database server has no room left. Tell your administrator. (%1)</source>
        <translation>Pelayan pangkalan data kehabisan ruang. Beritahu pentadbir anda. (%1)</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Records are kept on this computer until it can. (%1)</source>
        <translation>Pelayan pangkalan data tidak dapat dihubungi. Rekod disimpan pada komputer ini sehingga dapat dihubungi semula. (%1)</translation>
    </message>
    <message>
        <source>This number is not on the do-not-rent list.</source>
        <translation>Nombor ini tiada dalam senarai larangan sewa.</translation>
    </message>
</context>
<context>
    <name>StorePolicy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>Dasar mempunyai entri yang salah: %1</translation>
    </message>
    <message>
        <source>The policy is not JSON.</source>
        <translation>Dasar bukan JSON.</translation>
    </message>
</context>
<context>
    <name>StoreSession</name>
    <message>
        <source>The key could not be put into the keyring of this computer. Open the keyring and try again, or choose a passphrase.</source>
        <translation>Kunci tidak dapat disimpan ke dalam gelang kunci komputer ini. Buka gelang kunci dan cuba lagi, atau pilih frasa laluan.</translation>
    </message>
</context>
<context>
    <name>TargetSheet</name>
    <message>
        <source>Target for the desk check</source>
        <translation>Kad ujian untuk semakan meja tangkapan</translation>
    </message>
    <message>
        <source>1. Print this sheet on white paper at 100 % (actual size, not “fit to page”). The ruler below must measure 100 mm.
2. Cut the target out along the dashed line.
3. Lay it where licences lie, on the mat you use. If licences lie in a sleeve, put the target into one: reflections then show.
4. In LicenceDesk, open “Check this desk” and do what it says.</source>
        <translation>1. Cetak helaian ini pada kertas putih pada 100 % (saiz sebenar, bukan “muat pada halaman”). Pembaris di bawah mestilah tepat 100 mm.
2. Gunting kad ujian mengikut garis putus-putus.
3. Letakkannya di tempat lesen diletakkan, di atas alas yang anda gunakan. Jika lesen berada dalam sarung, masukkan kad ujian ke dalam sarung juga: pantulan akan kelihatan.
4. Dalam LicenceDesk, buka “Semak meja tangkapan” dan ikut arahannya.</translation>
    </message>
    <message>
        <source>A dark mat, if your desk is light:
put the licence here</source>
        <translation>Alas gelap, jika meja anda cerah:
letakkan lesen di sini</translation>
    </message>
    <message>
        <source>The target cannot be saved here. Choose another folder.</source>
        <translation>Kad ujian tidak dapat disimpan di sini. Pilih folder lain.</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>The picture could not be worked on. Try another one, or type the licence in.</source>
        <translation>Gambar tidak dapat diproses. Cuba gambar lain, atau taip lesen itu sendiri.</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The secret of the app id is missing. Type it in the settings.</source>
        <translation>Kunci rahsia AppID tiada. Taip dalam tetapan.</translation>
    </message>
    <message>
        <source>The access token is missing. Paste it in the settings.</source>
        <translation>Token akses tiada. Tampal dalam tetapan.</translation>
    </message>
    <message>
        <source>What was pasted is not an access token: it has spaces or characters that no token has. Paste it again in the settings.</source>
        <translation>Yang ditampal bukan token akses: ada ruang kosong atau huruf yang tidak terdapat dalam token. Tampal semula dalam tetapan.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>A licence number has 18 characters</source>
        <translation>Nombor lesen mempunyai 18 aksara</translation>
    </message>
    <message>
        <source>The birth date in the number does not exist</source>
        <translation>Tarikh lahir dalam nombor itu tidak wujud</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>Digit semak tidak sepadan</translation>
    </message>
    <message>
        <source>This is not a date: write it like 2019-05-20</source>
        <translation>Ini bukan tarikh: tulis seperti 2019-05-20</translation>
    </message>
    <message>
        <source>This is neither a date nor 长期</source>
        <translation>Ini bukan tarikh dan bukan 长期</translation>
    </message>
    <message>
        <source>There is no such class</source>
        <translation>Tiada kelas sedemikian</translation>
    </message>
    <message>
        <source>A file number has 12 digits</source>
        <translation>Nombor fail mempunyai 12 digit</translation>
    </message>
    <message>
        <source>A name has no digits or signs</source>
        <translation>Nama tidak mengandungi angka atau simbol</translation>
    </message>
    <message>
        <source>The sex is 男 or 女</source>
        <translation>Jantina ialah 男 atau 女</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>The records are encrypted, but the key information that belongs to them is missing. Restore the last backup.</source>
        <translation>Rekod disulitkan, tetapi maklumat kuncinya tiada. Pulihkan sandaran terakhir.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store.</source>
        <translation>Masukkan frasa laluan stor.</translation>
    </message>
    <message>
        <source>The key of the store lies in the system&apos;s keyring, which cannot be reached. Sign in to the desktop as usual, or enter the recovery key.</source>
        <translation>Kunci stor berada dalam gelang kunci sistem yang tidak dapat dicapai. Log masuk ke desktop seperti biasa, atau masukkan kunci pemulihan.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it with the password of this computer account, then try again.</source>
        <translation>Gelang kunci sistem dikunci. Buka kuncinya dengan kata laluan akaun komputer ini, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer. Perhaps a window asks for its password: answer it, then try again.</source>
        <translation>Gelang kunci sistem tidak menjawab. Mungkin ada tetingkap yang meminta kata laluannya: jawab dahulu, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>The key of the store is no longer in the system&apos;s keyring. The records are safe but closed: enter the recovery key that was printed when the store was set up.</source>
        <translation>Kunci stor tiada lagi dalam gelang kunci sistem. Rekod selamat tetapi tertutup: masukkan kunci pemulihan yang dicetak semasa stor disediakan.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds the key of another store. Enter the passphrase or the recovery key of this one.</source>
        <translation>Gelang kunci sistem menyimpan kunci stor lain. Masukkan frasa laluan atau kunci pemulihan stor ini.</translation>
    </message>
</context>
<context>
    <name>UnusualAccess</name>
    <message>
        <source>%1 showed %2 records in clear between %3 and %4.</source>
        <translation>%1 mendedahkan %2 rekod antara %3 dengan %4.</translation>
    </message>
    <message>
        <source>%1 exported %2 times between %3 and %4.</source>
        <translation>%1 mengeksport %2 kali antara %3 dengan %4.</translation>
    </message>
    <message>
        <source>%1 worked outside the usual hours: %2 acts between %3 and %4.</source>
        <translation>%1 bekerja di luar waktu biasa: %2 tindakan antara %3 dengan %4.</translation>
    </message>
    <message>
        <source>%1 was refused sign-in %2 times between %3 and %4.</source>
        <translation>%1 ditolak semasa log masuk %2 kali antara %3 dengan %4.</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>Seseorang yang tidak dikenali</translation>
    </message>
</context>
<context>
    <name>UploadImage</name>
    <message>
        <source>There is no picture to send.</source>
        <translation>Tiada gambar untuk dihantar.</translation>
    </message>
    <message>
        <source>The picture cannot be made small enough to send. Take it again.</source>
        <translation>Gambar tidak dapat dikecilkan secukupnya untuk dihantar. Ambil semula.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>This is the key of another store. Use the passphrase or the recovery key that belongs to this one.</source>
        <translation>Ini kunci stor lain. Gunakan frasa laluan atau kunci pemulihan milik stor ini.</translation>
    </message>
    <message>
        <source>The key information of the store has been changed. Restore the last backup.</source>
        <translation>Maklumat kunci stor telah diubah. Pulihkan sandaran terakhir.</translation>
    </message>
    <message>
        <source>The key information of the store is damaged. Restore the last backup.</source>
        <translation>Maklumat kunci stor rosak. Pulihkan sandaran terakhir.</translation>
    </message>
    <message>
        <source>The store was made by a newer version of the program. Install that version.</source>
        <translation>Stor dibuat oleh versi program yang lebih baharu. Pasang versi itu.</translation>
    </message>
    <message>
        <source>Stored data has been changed or damaged and cannot be opened. Restore the last backup.</source>
        <translation>Data yang disimpan telah diubah atau rosak dan tidak dapat dibuka. Pulihkan sandaran terakhir.</translation>
    </message>
    <message>
        <source>Stored data was encrypted with a key that is no longer in this store. Restore the backup that it came from.</source>
        <translation>Data yang disimpan disulitkan dengan kunci yang tiada lagi dalam stor ini. Pulihkan sandaran asalnya.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>Memori tidak mencukupi untuk menyemak frasa laluan. Tutup program lain dan cuba lagi.</translation>
    </message>
    <message>
        <source>Enter a passphrase for the store.</source>
        <translation>Masukkan frasa laluan untuk stor.</translation>
    </message>
    <message>
        <source>This store has no passphrase. Use the recovery key.</source>
        <translation>Stor ini tiada frasa laluan. Gunakan kunci pemulihan.</translation>
    </message>
    <message>
        <source>The passphrase is not the one of this store. Check capital letters and keyboard and try again.</source>
        <translation>Frasa laluan itu bukan milik stor ini. Semak huruf besar dan papan kekunci, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>No recovery key was ever printed for this store.</source>
        <translation>Kunci pemulihan tidak pernah dicetak untuk stor ini.</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery key. Compare what you typed with the printed sheet.</source>
        <translation>Ada kesilapan dalam kunci pemulihan. Bandingkan yang anda taip dengan helaian bercetak.</translation>
    </message>
    <message>
        <source>The recovery key is typed correctly but belongs to another store, or a newer one has been printed since.</source>
        <translation>Kunci pemulihan ditaip dengan betul tetapi milik stor lain, atau yang lebih baharu telah dicetak.</translation>
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
        <translation>Berumur %1 pada mula sewaan</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm asks for %2</source>
        <translation>Berumur %1 pada mula sewaan; syarikat mensyaratkan %2</translation>
    </message>
    <message>
        <source>Name another driver</source>
        <translation>Namakan pemandu lain</translation>
    </message>
    <message>
        <source>Not over the age limit of the firm</source>
        <translation>Tidak melebihi had umur syarikat</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm&apos;s limit is %2</source>
        <translation>Berumur %1 pada mula sewaan; had syarikat ialah %2</translation>
    </message>
    <message>
        <source>Ask the manager, or name another driver</source>
        <translation>Tanya pengurus, atau namakan pemandu lain</translation>
    </message>
    <message>
        <source>No yearly medical certificate is needed</source>
        <translation>Sijil perubatan tahunan tidak diperlukan</translation>
    </message>
    <message>
        <source>Aged %1: from %2 on a medical certificate is due every year</source>
        <translation>Berumur %1: mulai umur %2, sijil perubatan wajib setiap tahun</translation>
    </message>
    <message>
        <source>Ask for the certificate or the live status in 12123</source>
        <translation>Minta sijil perubatan atau status langsung dalam 12123</translation>
    </message>
    <message>
        <source>No class has to be downgraded for age</source>
        <translation>Tiada kelas yang perlu ditukar kerana umur</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost for good, treat it as C1</source>
        <translation>Berumur %1: kelas %2 hilang selama-lamanya, anggap sebagai C1</translation>
    </message>
    <message>
        <source>Aged %1: class %2 had to be downgraded at %3, unless extended</source>
        <translation>Berumur %1: kelas %2 perlu ditukar pada umur %3, kecuali dilanjutkan</translation>
    </message>
    <message>
        <source>Check the live status in 12123; offer a vehicle of class C1</source>
        <translation>Semak status langsung dalam 12123; tawarkan kenderaan kelas C1</translation>
    </message>
    <message>
        <source>No class is lost for age</source>
        <translation>Tiada kelas yang hilang kerana umur</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost at %3</source>
        <translation>Berumur %1: kelas %2 hilang pada umur %3</translation>
    </message>
    <message>
        <source>Do not hand over a vehicle of that class</source>
        <translation>Jangan serahkan kenderaan kelas itu</translation>
    </message>
    <message>
        <source>Aged %1: nobody holds class %2 before %3</source>
        <translation>Berumur %1: tiada sesiapa memegang kelas %2 sebelum umur %3</translation>
    </message>
    <message>
        <source>Compare class and date of birth with the card</source>
        <translation>Bandingkan kelas dan tarikh lahir dengan kad</translation>
    </message>
    <message>
        <source>Old enough for the class</source>
        <translation>Cukup umur untuk kelas ini</translation>
    </message>
    <message>
        <source>Compare the class with the card</source>
        <translation>Bandingkan kelas dengan kad</translation>
    </message>
    <message>
        <source>The class is made of official codes</source>
        <translation>Kelas terdiri daripada kod rasmi</translation>
    </message>
    <message>
        <source>“%1” is not a vehicle class</source>
        <translation>“%1” bukan kelas kenderaan</translation>
    </message>
    <message>
        <source>The class %1 is printed beside one that includes it</source>
        <translation>Kelas %1 dicetak di sebelah kelas yang sudah merangkuminya</translation>
    </message>
    <message>
        <source>The codes of %1 are not in the official order</source>
        <translation>Kod %1 tidak mengikut susunan rasmi</translation>
    </message>
    <message>
        <source>The class is printed as the office prints it</source>
        <translation>Kelas dicetak seperti cara pejabat mencetaknya</translation>
    </message>
    <message>
        <source>No vehicle is chosen</source>
        <translation>Kenderaan belum dipilih</translation>
    </message>
    <message>
        <source>Choose the vehicle</source>
        <translation>Pilih kenderaan</translation>
    </message>
    <message>
        <source>Class %1 covers the vehicle</source>
        <translation>Kelas %1 merangkumi kenderaan ini</translation>
    </message>
    <message>
        <source>Class %1 does not cover the vehicle: it needs %2</source>
        <translation>Kelas %1 tidak merangkumi kenderaan ini: perlu %2</translation>
    </message>
    <message>
        <source>Offer a vehicle of class %1, or name another driver</source>
        <translation>Tawarkan kenderaan kelas %1, atau namakan pemandu lain</translation>
    </message>
    <message>
        <source>Class C6 existed when the card began</source>
        <translation>Kelas C6 sudah wujud semasa kad mula sah</translation>
    </message>
    <message>
        <source>Valid from %1 with class C6, which has existed only since %2</source>
        <translation>Sah dari %1 dengan kelas C6, yang wujud sejak %2</translation>
    </message>
    <message>
        <source>Compare the class; a card reissued since then may be right</source>
        <translation>Bandingkan kelas; kad yang dikeluarkan semula selepas itu mungkin betul</translation>
    </message>
    <message>
        <source>Held a car class for a year before C6</source>
        <translation>Memegang kelas kereta setahun sebelum C6</translation>
    </message>
    <message>
        <source>Class C6 needs a year with C1 or C2 first</source>
        <translation>Kelas C6 memerlukan setahun dengan C1 atau C2 dahulu</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 atau %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, dan %2</translation>
    </message>
    <message>
        <source>Compare the dates with the card</source>
        <translation>Bandingkan tarikh dengan kad</translation>
    </message>
    <message>
        <source>No such date: %1</source>
        <translation>Tarikh tiada dalam kalendar: %1</translation>
    </message>
    <message>
        <source>No date was read</source>
        <translation>Tiada tarikh dibaca</translation>
    </message>
    <message>
        <source>Type the dates in</source>
        <translation>Taip tarikh-tarikh itu</translation>
    </message>
    <message>
        <source>All dates are real dates</source>
        <translation>Semua tarikh wujud</translation>
    </message>
    <message>
        <source>Valid from %1, but renewed early and good since %2 by its record</source>
        <translation>Sah dari %1, tetapi diperbaharui awal dan menurut catatannya sah sejak %2</translation>
    </message>
    <message>
        <source>Compare the note on the duplicate page</source>
        <translation>Bandingkan catatan pada halaman tambahan</translation>
    </message>
    <message>
        <source>Valid from %1; its record says since when already, not understood</source>
        <translation>Sah dari %1; catatannya menyatakan tarikh lebih awal, tidak difahami</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>Tidak sah sebelum %1</translation>
    </message>
    <message>
        <source>Look on the duplicate page for a note that it is already valid</source>
        <translation>Lihat sama ada halaman tambahan mencatat lesen sudah sah</translation>
    </message>
    <message>
        <source>First issued on %1, but born on %2</source>
        <translation>Dikeluarkan pertama pada %1, tetapi lahir pada %2</translation>
    </message>
    <message>
        <source>Valid from %1, before the first issue on %2</source>
        <translation>Sah dari %1, sebelum pengeluaran pertama pada %2</translation>
    </message>
    <message>
        <source>Birth, first issue and start of validity are in order</source>
        <translation>Kelahiran, pengeluaran pertama dan mula sah mengikut urutan</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue</source>
        <translation>Berumur %1 semasa pengeluaran pertama</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue: nobody gets a licence before %2</source>
        <translation>Berumur %1 semasa pengeluaran pertama: tiada sesiapa mendapat lesen sebelum umur %2</translation>
    </message>
    <message>
        <source>Not too old at the first issue</source>
        <translation>Tidak terlalu tua semasa pengeluaran pertama</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue, the limit then was %2</source>
        <translation>Berumur %1 semasa pengeluaran pertama, had ketika itu ialah %2</translation>
    </message>
    <message>
        <source>Ask the customer to open 12123 and show the live screen</source>
        <translation>Minta pelanggan membuka 12123 dan menunjukkan skrin langsung</translation>
    </message>
    <message>
        <source>The screen was live when it was read</source>
        <translation>Skrin adalah langsung semasa dibaca</translation>
    </message>
    <message>
        <source>The screen was live when the picture was taken, on %1</source>
        <translation>Skrin adalah langsung semasa gambar diambil, pada %1</translation>
    </message>
    <message>
        <source>It is not known when the picture was taken</source>
        <translation>Tidak diketahui bila gambar diambil</translation>
    </message>
    <message>
        <source>The clock on the screen is not understood</source>
        <translation>Jam pada skrin tidak difahami</translation>
    </message>
    <message>
        <source>The clock on the screen shows %1, the picture is of %2</source>
        <translation>Jam pada skrin menunjukkan %1, gambar bertarikh %2</translation>
    </message>
    <message>
        <source>%1 is not understood</source>
        <translation>%1 tidak difahami</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Dijana pada %1</translation>
    </message>
    <message>
        <source>Made on %1, which is still to come</source>
        <translation>Dijana pada %1, iaitu masa yang belum tiba</translation>
    </message>
    <message>
        <source>The status is %1: the holder must not drive</source>
        <translation>Statusnya %1: pemegang tidak boleh memandu</translation>
    </message>
    <message>
        <source>Do not hand over the car</source>
        <translation>Jangan serahkan kereta</translation>
    </message>
    <message>
        <source>The status is “%1”, which is none of the usual</source>
        <translation>Statusnya “%1”, bukan status yang biasa</translation>
    </message>
    <message>
        <source>Ask the customer to explain the status in 12123</source>
        <translation>Minta pelanggan menerangkan status dalam 12123</translation>
    </message>
    <message>
        <source>The status allows driving</source>
        <translation>Status membenarkan pemanduan</translation>
    </message>
    <message>
        <source>The status is %1: allowed to drive, but matters are open</source>
        <translation>Statusnya %1: boleh memandu, tetapi ada perkara belum selesai</translation>
    </message>
    <message>
        <source>Tell the customer; follow the rule of the firm</source>
        <translation>Beritahu pelanggan; ikut peraturan syarikat</translation>
    </message>
    <message>
        <source>No outstanding offences</source>
        <translation>Tiada kesalahan yang belum selesai</translation>
    </message>
    <message>
        <source>Compare it with the card and correct it</source>
        <translation>Bandingkan dengan kad dan betulkan</translation>
    </message>
    <message>
        <source>%1 points of %2: the licence is withheld until the exam is passed</source>
        <translation>%1 daripada %2 mata: lesen ditahan sehingga lulus peperiksaan</translation>
    </message>
    <message>
        <source>%1 points of %2</source>
        <translation>%1 daripada %2 mata</translation>
    </message>
    <message>
        <source>Follow the rule of the firm</source>
        <translation>Ikut peraturan syarikat</translation>
    </message>
    <message>
        <source>The screen or its code is red: the licence cannot be used</source>
        <translation>Skrin atau kodnya merah: lesen tidak boleh digunakan</translation>
    </message>
    <message>
        <source>The QR code is red: the licence cannot be used</source>
        <translation>Kod QR merah: lesen tidak boleh digunakan</translation>
    </message>
    <message>
        <source>The ground of the screen is red: the licence cannot be used</source>
        <translation>Latar skrin merah: lesen tidak boleh digunakan</translation>
    </message>
    <message>
        <source>The colour of the screen was not judged</source>
        <translation>Warna skrin belum dinilai</translation>
    </message>
    <message>
        <source>Look: green ground and black code are good, red is not</source>
        <translation>Lihat: latar hijau dan kod hitam adalah baik, merah tidak</translation>
    </message>
    <message>
        <source>The screen is green</source>
        <translation>Skrin berwarna hijau</translation>
    </message>
    <message>
        <source>No QR code was looked for</source>
        <translation>Kod QR belum dicari</translation>
    </message>
    <message>
        <source>Look for the QR code</source>
        <translation>Cari kod QR</translation>
    </message>
    <message>
        <source>The QR code is there</source>
        <translation>Kod QR ada</translation>
    </message>
    <message>
        <source>No QR code on the screen: it is cut off, or this is not a 12123 screen</source>
        <translation>Tiada kod QR pada skrin: terpotong, atau bukan skrin 12123</translation>
    </message>
    <message>
        <source>This core number was on another person&apos;s licence before</source>
        <translation>Nombor teras ini pernah ada pada lesen orang lain</translation>
    </message>
    <message>
        <source>Look at the original; a core number is given out once</source>
        <translation>Lihat yang asal; setiap nombor teras diberikan sekali sahaja</translation>
    </message>
    <message>
        <source>The core number has not been seen on another person&apos;s licence</source>
        <translation>Nombor teras ini tidak pernah dilihat pada orang lain</translation>
    </message>
    <message>
        <source>This licence is on another rental until %1</source>
        <translation>Lesen ini digunakan untuk sewaan lain hingga %1</translation>
    </message>
    <message>
        <source>Ask about the other rental</source>
        <translation>Tanya tentang sewaan yang lain itu</translation>
    </message>
    <message>
        <source>No other rental is open on this licence</source>
        <translation>Tiada sewaan lain yang masih berjalan dengan lesen ini</translation>
    </message>
    <message>
        <source>Not on the do-not-rent list</source>
        <translation>Tiada dalam senarai larangan sewa</translation>
    </message>
    <message>
        <source>On the do-not-rent list: %1</source>
        <translation>Ada dalam senarai larangan sewa: %1</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>Panggil penyelia</translation>
    </message>
    <message>
        <source>The number and the date of birth agree</source>
        <translation>Nombor dan tarikh lahir sepadan</translation>
    </message>
    <message>
        <source>The number says born on %1, the licence says %2</source>
        <translation>Menurut nombor lahir pada %1, menurut lesen %2</translation>
    </message>
    <message>
        <source>Compare both with the card; if they are printed like that, do not accept it</source>
        <translation>Bandingkan kedua-duanya dengan kad; jika memang dicetak begitu, jangan terima</translation>
    </message>
    <message>
        <source>The number and the sex agree</source>
        <translation>Nombor dan jantina sepadan</translation>
    </message>
    <message>
        <source>The number is one of a person of sex %1, the licence says %2</source>
        <translation>Nombor ini milik orang berjantina %1, menurut lesen %2</translation>
    </message>
    <message>
        <source>Compare with the identity card; a legal change of sex may explain it</source>
        <translation>Bandingkan dengan kad pengenalan; mungkin kerana pertukaran jantina yang sah</translation>
    </message>
    <message>
        <source>The number begins in %1</source>
        <translation>Nombor bermula di %1</translation>
    </message>
    <message>
        <source>No province has the code %1 with which the number begins</source>
        <translation>Tiada wilayah dengan kod %1 pada permulaan nombor</translation>
    </message>
    <message>
        <source>Compare the licence number with the card, digit by digit</source>
        <translation>Bandingkan nombor lesen dengan kad, digit demi digit</translation>
    </message>
    <message>
        <source>The number begins with no existing province</source>
        <translation>Permulaan nombor bukan wilayah yang wujud</translation>
    </message>
    <message>
        <source>First registered in %1</source>
        <translation>Mula didaftarkan di %1</translation>
    </message>
    <message>
        <source>The region code %1 is in no list since 1980</source>
        <translation>Kod kawasan %1 tiada dalam mana-mana senarai sejak 1980</translation>
    </message>
    <message>
        <source>Compare the first six digits of the number with the card</source>
        <translation>Bandingkan enam digit pertama nombor dengan kad</translation>
    </message>
    <message>
        <source>The region code is in no list</source>
        <translation>Kod kawasan tiada dalam mana-mana senarai</translation>
    </message>
    <message>
        <source>The region existed when the holder was born</source>
        <translation>Kawasan itu wujud semasa pemegang dilahirkan</translation>
    </message>
    <message>
        <source>The region %1 was abolished in %2, before the holder was born</source>
        <translation>%1 dimansuhkan pada %2, sebelum pemegang dilahirkan</translation>
    </message>
    <message>
        <source>The address or the number names no province</source>
        <translation>Alamat atau nombor tidak menunjukkan wilayah</translation>
    </message>
    <message>
        <source>Address and number name the same province</source>
        <translation>Alamat dan nombor menunjukkan wilayah yang sama</translation>
    </message>
    <message>
        <source>Lives in %1, first registered in %2: people move</source>
        <translation>Tinggal di %1, mula didaftarkan di %2: orang boleh berpindah</translation>
    </message>
    <message>
        <source>Nationality and kind of number agree</source>
        <translation>Kewarganegaraan dan jenis nombor sepadan</translation>
    </message>
    <message>
        <source>The number is a foreigner&apos;s, the nationality is %1</source>
        <translation>Nombor ini milik warga asing, kewarganegaraannya %1</translation>
    </message>
    <message>
        <source>The number is a Chinese citizen&apos;s, the nationality is %1</source>
        <translation>Nombor ini milik warganegara China, kewarganegaraannya %1</translation>
    </message>
    <message>
        <source>Compare number and nationality with the card</source>
        <translation>Bandingkan nombor dan kewarganegaraan dengan kad</translation>
    </message>
    <message>
        <source>The name is a printed word of the form</source>
        <translation>Nama itu perkataan bercetak pada borang</translation>
    </message>
    <message>
        <source>Compare the name with the card</source>
        <translation>Bandingkan nama dengan kad</translation>
    </message>
    <message>
        <source>The name looks like a name</source>
        <translation>Nama berbentuk nama yang biasa</translation>
    </message>
    <message>
        <source>The name does not look like a name</source>
        <translation>Nama tidak berbentuk nama yang biasa</translation>
    </message>
    <message>
        <source>The name is that of the booking</source>
        <translation>Nama sama dengan tempahan</translation>
    </message>
    <message>
        <source>The name agrees with the booking but for a rare character</source>
        <translation>Nama sepadan dengan tempahan kecuali satu aksara jarang</translation>
    </message>
    <message>
        <source>Compare the rare character with the identity card</source>
        <translation>Bandingkan aksara jarang itu dengan kad pengenalan</translation>
    </message>
    <message>
        <source>The name is not that of the booking</source>
        <translation>Nama tidak sama dengan tempahan</translation>
    </message>
    <message>
        <source>Ask who drives; take the licence of the person in the booking</source>
        <translation>Tanya siapa yang memandu; ambil lesen orang dalam tempahan</translation>
    </message>
    <message>
        <source>Every field that is needed was read</source>
        <translation>Semua medan yang diperlukan telah dibaca</translation>
    </message>
    <message>
        <source>Not read surely enough: %1</source>
        <translation>Bacaan kurang pasti: %1</translation>
    </message>
    <message>
        <source>Take the picture again, or type these fields in</source>
        <translation>Ambil gambar semula, atau taip medan ini</translation>
    </message>
    <message>
        <source>The number is that of a travel permit for Hong Kong and Macao residents</source>
        <translation>Nombor ini milik permit perjalanan penduduk Hong Kong dan Macau</translation>
    </message>
    <message>
        <source>The number is that of a foreigner&apos;s permanent residence card of 2017</source>
        <translation>Nombor ini milik kad penduduk tetap warga asing 2017</translation>
    </message>
    <message>
        <source>The number is not that of a resident identity card</source>
        <translation>Nombor ini bukan nombor kad pengenalan penduduk</translation>
    </message>
    <message>
        <source>This cannot be a licence number</source>
        <translation>Ini tidak mungkin nombor lesen</translation>
    </message>
    <message>
        <source>The licence number has 18 characters as it should</source>
        <translation>Nombor lesen mempunyai 18 aksara seperti sepatutnya</translation>
    </message>
    <message>
        <source>The number has the old form of 15 digits</source>
        <translation>Nombor dalam bentuk lama 15 digit</translation>
    </message>
    <message>
        <source>Ask for the passport or permit and compare the number</source>
        <translation>Minta pasport atau permit dan bandingkan nombornya</translation>
    </message>
    <message>
        <source>Look at character %1 of the number: is it %2 instead of %3?</source>
        <translation>Lihat aksara ke-%1 pada nombor: adakah %2, bukan %3?</translation>
    </message>
    <message>
        <source>The check character of the licence number is right</source>
        <translation>Aksara semak nombor lesen betul</translation>
    </message>
    <message>
        <source>The check character does not match the licence number: it is misread, or no such number was ever issued</source>
        <translation>Aksara semak tidak sepadan dengan nombor lesen: tersalah baca, atau nombor itu tidak pernah dikeluarkan</translation>
    </message>
    <message>
        <source>The date of birth inside the number, %1, cannot be</source>
        <translation>Tarikh lahir dalam nombor, %1, tidak mungkin</translation>
    </message>
    <message>
        <source>The number contains a real date of birth</source>
        <translation>Nombor mengandungi tarikh lahir yang benar</translation>
    </message>
    <message>
        <source>The number is not of the old 15-digit form</source>
        <translation>Nombor bukan dalam bentuk lama 15 digit</translation>
    </message>
    <message>
        <source>The number has 15 digits: such numbers have been invalid since 2013</source>
        <translation>Nombor mempunyai 15 digit: nombor sebegini tidak sah sejak 2013</translation>
    </message>
    <message>
        <source>Ask for the current identity card and the renewed licence</source>
        <translation>Minta kad pengenalan semasa dan lesen yang diperbaharui</translation>
    </message>
    <message>
        <source>Part of the number is masked: this is a shared or saved copy</source>
        <translation>Sebahagian nombor disamarkan: ini salinan yang dikongsi atau disimpan</translation>
    </message>
    <message>
        <source>Ask to see the licence itself, or the live screen of 12123</source>
        <translation>Minta untuk melihat lesen asal, atau skrin langsung 12123</translation>
    </message>
    <message>
        <source>No digit of the number is masked</source>
        <translation>Tiada digit nombor yang disamarkan</translation>
    </message>
    <message>
        <source>Digits of the licence number are hidden</source>
        <translation>Ada digit nombor lesen yang disembunyikan</translation>
    </message>
    <message>
        <source>Ask for the original and type the number in</source>
        <translation>Minta yang asal dan taip nombornya</translation>
    </message>
    <message>
        <source>A number of this kind does not say</source>
        <translation>Nombor jenis ini tidak menyatakannya</translation>
    </message>
    <message>
        <source>Check the passport or permit instead</source>
        <translation>Semak pasport atau permit sebagai ganti</translation>
    </message>
    <message>
        <source>%1 differs between the pages</source>
        <translation>%1 berbeza antara halaman</translation>
    </message>
    <message>
        <source>Compare the pages: they must belong to one person</source>
        <translation>Bandingkan halaman: mesti milik seorang sahaja</translation>
    </message>
    <message>
        <source>Number and name were not read on every page</source>
        <translation>Nombor dan nama tidak dibaca pada setiap halaman</translation>
    </message>
    <message>
        <source>Compare the pages by eye</source>
        <translation>Bandingkan halaman dengan mata</translation>
    </message>
    <message>
        <source>Number and name are the same on every page</source>
        <translation>Nombor dan nama sama pada setiap halaman</translation>
    </message>
    <message>
        <source>The file number does not have 12 digits</source>
        <translation>Nombor fail tidak cukup 12 digit</translation>
    </message>
    <message>
        <source>Compare the file number with the card</source>
        <translation>Bandingkan nombor fail dengan kad</translation>
    </message>
    <message>
        <source>No office has the code %1 with which the file number begins</source>
        <translation>Tiada pejabat dengan kod %1 pada permulaan nombor fail</translation>
    </message>
    <message>
        <source>The file number is one of %1</source>
        <translation>Nombor fail milik %1</translation>
    </message>
    <message>
        <source>The duplicate page is here</source>
        <translation>Halaman tambahan ada</translation>
    </message>
    <message>
        <source>The duplicate page is missing</source>
        <translation>Halaman tambahan tiada</translation>
    </message>
    <message>
        <source>Read the duplicate page too</source>
        <translation>Baca juga halaman tambahan</translation>
    </message>
    <message>
        <source>The record names the end of validity</source>
        <translation>Catatan menyatakan tarikh tamat sah</translation>
    </message>
    <message>
        <source>The record asks for renewal by %1, the licence runs to %2</source>
        <translation>Catatan meminta pembaharuan sebelum %1, lesen sah hingga %2</translation>
    </message>
    <message>
        <source>Compare both pages: they must belong together</source>
        <translation>Bandingkan kedua-dua halaman: mesti sepasang</translation>
    </message>
    <message>
        <source>The bar code is not that of a paper core</source>
        <translation>Kod bar bukan milik teras kertas lesen</translation>
    </message>
    <message>
        <source>Look at the bar code</source>
        <translation>Lihat kod bar</translation>
    </message>
    <message>
        <source>The check character of the bar code does not match the old formula</source>
        <translation>Aksara semak kod bar tidak sepadan dengan formula lama</translation>
    </message>
    <message>
        <source>The bar code is that of a paper core</source>
        <translation>Kod bar milik teras kertas lesen</translation>
    </message>
    <message>
        <source>a grey copy</source>
        <translation>salinan hitam putih</translation>
    </message>
    <message>
        <source>taken from a screen</source>
        <translation>diambil daripada skrin</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>kabur</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>terpotong</translation>
    </message>
    <message>
        <source>glare over a field</source>
        <translation>silau pada medan</translation>
    </message>
    <message>
        <source>The picture shows the original, whole and sharp</source>
        <translation>Gambar menunjukkan lesen asal, lengkap dan tajam</translation>
    </message>
    <message>
        <source>The picture: %1</source>
        <translation>Gambar: %1</translation>
    </message>
    <message>
        <source>Take it again from the original, without glare</source>
        <translation>Ambil semula daripada yang asal, tanpa silau</translation>
    </message>
    <message>
        <source>The size of the picture is not known</source>
        <translation>Saiz gambar tidak diketahui</translation>
    </message>
    <message>
        <source>The picture is large enough</source>
        <translation>Gambar cukup besar</translation>
    </message>
    <message>
        <source>The picture is only %1 pixels high or wide</source>
        <translation>Tinggi atau lebar gambar hanya %1 piksel</translation>
    </message>
    <message>
        <source>Take it again from nearer</source>
        <translation>Ambil semula dari lebih dekat</translation>
    </message>
    <message>
        <source>No value stands out from the others by its print</source>
        <translation>Tiada nilai yang lain cetakannya daripada yang lain</translation>
    </message>
    <message>
        <source>Print or ground differ from the other values: %1</source>
        <translation>Cetakan atau latar berbeza daripada nilai lain: %1</translation>
    </message>
    <message>
        <source>Look at the card: was something pasted over or erased?</source>
        <translation>Lihat kad: adakah apa-apa ditampal atau dipadam?</translation>
    </message>
    <message>
        <source>Explain to the customer: no trailer, motorway only with an experienced companion, sticker at the rear</source>
        <translation>Terangkan: tanpa treler, lebuh raya hanya dengan peneman berpengalaman, pelekat di belakang</translation>
    </message>
    <message>
        <source>The probation year ended on %1</source>
        <translation>Tahun percubaan tamat pada %1</translation>
    </message>
    <message>
        <source>On probation until %1, first issued on %2</source>
        <translation>Dalam tempoh percubaan hingga %1, dikeluarkan pertama pada %2</translation>
    </message>
    <message>
        <source>The record names a probation, its end is not understood</source>
        <translation>Catatan menyatakan tempoh percubaan, tarikh tamatnya tidak difahami</translation>
    </message>
    <message>
        <source>The record names no probation</source>
        <translation>Catatan tidak menyatakan tempoh percubaan</translation>
    </message>
    <message>
        <source>The probation in the record ended on %1</source>
        <translation>Tempoh percubaan dalam catatan tamat pada %1</translation>
    </message>
    <message>
        <source>On probation until %1 by the record</source>
        <translation>Dalam tempoh percubaan hingga %1 menurut catatan</translation>
    </message>
    <message>
        <source>Not on probation</source>
        <translation>Bukan dalam tempoh percubaan</translation>
    </message>
    <message>
        <source>On probation: must not drive a commercial passenger vehicle</source>
        <translation>Tempoh percubaan: tidak boleh memandu kenderaan penumpang komersial</translation>
    </message>
    <message>
        <source>On probation: must not tow a trailer</source>
        <translation>Tempoh percubaan: tidak boleh menarik treler</translation>
    </message>
    <message>
        <source>Offer a vehicle without a trailer, or another driver</source>
        <translation>Tawarkan kenderaan tanpa treler, atau pemandu lain</translation>
    </message>
    <message>
        <source>Driving since %1</source>
        <translation>Memandu sejak %1</translation>
    </message>
    <message>
        <source>Driving since %1; the firm asks for %2 months</source>
        <translation>Memandu sejak %1; syarikat mensyaratkan %2 bulan</translation>
    </message>
    <message>
        <source>The seal names a traffic police office</source>
        <translation>Cop menunjukkan pejabat polis trafik</translation>
    </message>
    <message>
        <source>The text of the seal is not that of a traffic police office</source>
        <translation>Tulisan cop bukan milik pejabat polis trafik</translation>
    </message>
    <message>
        <source>Look at the seal</source>
        <translation>Lihat cop</translation>
    </message>
    <message>
        <source>The seal or the file number names no province</source>
        <translation>Cop atau nombor fail tidak menunjukkan wilayah</translation>
    </message>
    <message>
        <source>Seal and file number name the same province</source>
        <translation>Cop dan nombor fail menunjukkan wilayah yang sama</translation>
    </message>
    <message>
        <source>The seal is of %1, the file number of %2</source>
        <translation>Cop dari %1, nombor fail dari %2</translation>
    </message>
    <message>
        <source>Compare seal and file number with the card</source>
        <translation>Bandingkan cop dan nombor fail dengan kad</translation>
    </message>
    <message>
        <source>The seal or the file number names no prefecture</source>
        <translation>Cop atau nombor fail tidak menunjukkan prefektur</translation>
    </message>
    <message>
        <source>Seal and file number name the same prefecture</source>
        <translation>Cop dan nombor fail menunjukkan prefektur yang sama</translation>
    </message>
    <message>
        <source>The seal was not looked for</source>
        <translation>Cop belum dicari</translation>
    </message>
    <message>
        <source>No seal at its place</source>
        <translation>Tiada cop di tempatnya</translation>
    </message>
    <message>
        <source>Look at the seal on the card</source>
        <translation>Lihat cop pada kad</translation>
    </message>
    <message>
        <source>The seal is not red: this may be a copy</source>
        <translation>Cop tidak merah: ini mungkin salinan</translation>
    </message>
    <message>
        <source>Ask for the original</source>
        <translation>Minta yang asal</translation>
    </message>
    <message>
        <source>A red seal is at its place</source>
        <translation>Cop merah ada di tempatnya</translation>
    </message>
    <message>
        <source>The licence has no end date</source>
        <translation>Lesen tiada tarikh tamat</translation>
    </message>
    <message>
        <source>The term is %1 years</source>
        <translation>Tempohnya %1 tahun</translation>
    </message>
    <message>
        <source>From %1 to %2: licences run for 6 or 10 years or are permanent</source>
        <translation>Dari %1 hingga %2: lesen sah selama 6 atau 10 tahun atau tanpa had</translation>
    </message>
    <message>
        <source>The licence ends on the same day and month as it began</source>
        <translation>Hari dan bulan tamat sama dengan hari dan bulan mula</translation>
    </message>
    <message>
        <source>It begins on %1 and ends on %2: day and month must be the same</source>
        <translation>Bermula %1 dan tamat %2: hari dan bulan mesti sama</translation>
    </message>
    <message>
        <source>Valid from the same day and month as the first issue</source>
        <translation>Hari dan bulan mula sah sama dengan pengeluaran pertama</translation>
    </message>
    <message>
        <source>First issued on %1, valid from %2: day and month are usually the same</source>
        <translation>Dikeluarkan pertama %1, sah dari %2: hari dan bulan biasanya sama</translation>
    </message>
    <message>
        <source>Compare both dates; a restored or converted licence may differ</source>
        <translation>Bandingkan kedua-dua tarikh; lesen yang dipulihkan atau ditukar mungkin berbeza</translation>
    </message>
    <message>
        <source>The earlier terms are consistent</source>
        <translation>Jumlah tempoh sebelum ini sepadan</translation>
    </message>
    <message>
        <source>%1 years from first issue to this card: no terms of 6 and 10 add up to it</source>
        <translation>%1 tahun dari pengeluaran pertama hingga kad ini: tidak mungkin jumlah tempoh 6 dan 10 tahun</translation>
    </message>
    <message>
        <source>The first card runs for 6 years</source>
        <translation>Kad pertama sah selama 6 tahun</translation>
    </message>
    <message>
        <source>A first card that runs to %1: first cards run for 6 years</source>
        <translation>Kad pertama yang sah hingga %1: kad pertama sah selama 6 tahun sahaja</translation>
    </message>
    <message>
        <source>Compare the dates; army and foreign conversions may differ</source>
        <translation>Bandingkan tarikh; penukaran daripada tentera atau luar negara mungkin berbeza</translation>
    </message>
    <message>
        <source>Held long enough for a permanent licence</source>
        <translation>Sudah cukup lama memegang lesen untuk lesen tanpa had</translation>
    </message>
    <message>
        <source>No end date, though first issued on %1: that takes %2 years</source>
        <translation>Tiada tarikh tamat, walaupun dikeluarkan pertama pada %1: perlu %2 tahun</translation>
    </message>
    <message>
        <source>Ten-year cards existed then</source>
        <translation>Kad sepuluh tahun sudah wujud ketika itu</translation>
    </message>
    <message>
        <source>A ten-year card cannot end on %1</source>
        <translation>Kad sepuluh tahun tidak mungkin tamat pada %1</translation>
    </message>
    <message>
        <source>The old edition and its dates go together</source>
        <translation>Edisi lama dan tarikhnya sepadan</translation>
    </message>
    <message>
        <source>A card of the edition before 2013 that runs to %1: those have expired</source>
        <translation>Kad edisi sebelum 2013 yang sah hingga %1: semuanya sudah tamat tempoh</translation>
    </message>
    <message>
        <source>Look closely: paper, print and the edition of the card</source>
        <translation>Teliti betul-betul: kertas, cetakan dan edisi kad</translation>
    </message>
    <message>
        <source>Do not hand over the car; ask for the renewed licence</source>
        <translation>Jangan serahkan kereta; minta lesen yang diperbaharui</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Sah hingga %1</translation>
    </message>
    <message>
        <source>Expired on %1, more than a year ago: cancelled by law</source>
        <translation>Tamat tempoh pada %1, lebih setahun lalu: terbatal menurut undang-undang</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Tamat tempoh pada %1</translation>
    </message>
    <message>
        <source>No return date is given</source>
        <translation>Tarikh pulang belum diberikan</translation>
    </message>
    <message>
        <source>Enter the return date</source>
        <translation>Masukkan tarikh pulang</translation>
    </message>
    <message>
        <source>Valid until %1, the return is on %2</source>
        <translation>Sah hingga %1, tarikh pulang %2</translation>
    </message>
    <message>
        <source>Expires on %1, before the return on %2</source>
        <translation>Tamat tempoh pada %1, sebelum tarikh pulang %2</translation>
    </message>
    <message>
        <source>Agree on a return by %1, or wait for the renewed licence</source>
        <translation>Setujui pemulangan sebelum %1, atau tunggu lesen yang diperbaharui</translation>
    </message>
    <message>
        <source>Valid for %1 days after the return</source>
        <translation>Sah %1 hari lagi selepas pemulangan</translation>
    </message>
    <message>
        <source>Expires on %1, only %2 days after the return; the firm asks for %3 days</source>
        <translation>Tamat tempoh pada %1, hanya %2 hari selepas pemulangan; syarikat mensyaratkan %3</translation>
    </message>
    <message>
        <source>Remind the customer to renew before the rental</source>
        <translation>Ingatkan pelanggan supaya memperbaharui sebelum menyewa</translation>
    </message>
    <message>
        <source>Can be renewed from %1</source>
        <translation>Boleh diperbaharui mulai %1</translation>
    </message>
    <message>
        <source>Expires on %1: it can be renewed now</source>
        <translation>Tamat tempoh pada %1: boleh diperbaharui sekarang</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Beritahu pelanggan</translation>
    </message>
    <message>
        <source>The licence has no end date; ages are checked all the same</source>
        <translation>Lesen tiada tarikh tamat; umur tetap disemak</translation>
    </message>
    <message>
        <source>No colour anywhere: a grey copy</source>
        <translation>Tiada sebarang warna: salinan hitam putih</translation>
    </message>
    <message>
        <source>The pattern of a screen runs over the card</source>
        <translation>Ada corak skrin pada kad</translation>
    </message>
    <message>
        <source>%1: print or ground differ from the other values</source>
        <translation>%1: cetakan atau latar berbeza daripada nilai lain</translation>
    </message>
    <message>
        <source>The seal is not red</source>
        <translation>Cop tidak merah</translation>
    </message>
    <message>
        <source>The ground of the screen is red</source>
        <translation>Latar skrin merah</translation>
    </message>
    <message>
        <source>The QR code is red</source>
        <translation>Kod QR merah</translation>
    </message>
    <message>
        <source>No QR code at its place</source>
        <translation>Tiada kod QR di tempatnya</translation>
    </message>
    <message>
        <source>The bar code of the paper core</source>
        <translation>Kod bar teras kertas lesen</translation>
    </message>
    <message>
        <source>%1 was not read surely enough</source>
        <translation>Bacaan %1 kurang pasti</translation>
    </message>
    <message>
        <source>Compare it with the card and confirm it</source>
        <translation>Bandingkan dengan kad dan sahkan</translation>
    </message>
    <message>
        <source>%1 is on the duplicate page, which is not here</source>
        <translation>%1 ada pada halaman tambahan, yang tiada di sini</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 tidak dibaca</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Taip sendiri</translation>
    </message>
</context>
<context>
    <name>WebhookProvider</name>
    <message>
        <source>What was typed is not a bearer token: it has spaces or characters that no token has. Type it again in the settings.</source>
        <translation>Yang ditaip bukan token Bearer: ada ruang kosong atau huruf yang tidak terdapat dalam token. Taip semula dalam tetapan.</translation>
    </message>
</context>
<context>
    <name>WechatAnswer</name>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>Jawapan perkhidmatan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large.</source>
        <translation>Jawapan perkhidmatan terlalu besar.</translation>
    </message>
</context>
<context>
    <name>WechatErrors</name>
    <message>
        <source>This is a fault of the program: please report it to the developers.</source>
        <translation>Ini ralat program: beritahu pembuatnya.</translation>
    </message>
    <message>
        <source>Check app id and secret in the settings.</source>
        <translation>Semak AppID dan kunci rahsia dalam tetapan.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; the service answers again after midnight, China time.</source>
        <translation>Teruskan dengan bacaan di sini; perkhidmatan menjawab semula selepas tengah malam, waktu China.</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>Perkhidmatan sibuk.</translation>
    </message>
    <message>
        <source>It is retried automatically.</source>
        <translation>Akan dicuba semula sendiri.</translation>
    </message>
    <message>
        <source>The access token is no longer valid.</source>
        <translation>Token akses tidak sah lagi.</translation>
    </message>
    <message>
        <source>Check the token, or app id and secret, in the settings.</source>
        <translation>Semak token, atau AppID dan kunci rahsia, dalam tetapan.</translation>
    </message>
    <message>
        <source>The service refused this way of requesting a token.</source>
        <translation>Perkhidmatan menolak cara meminta token ini.</translation>
    </message>
    <message>
        <source>The service does not know this app id.</source>
        <translation>Perkhidmatan tidak mengenali AppID ini.</translation>
    </message>
    <message>
        <source>The service does not take this access token.</source>
        <translation>Perkhidmatan tidak menerima token akses ini.</translation>
    </message>
    <message>
        <source>The secret does not belong to this app id.</source>
        <translation>Kunci rahsia bukan milik AppID ini.</translation>
    </message>
    <message>
        <source>The service does not let this network in.</source>
        <translation>Perkhidmatan tidak membenarkan rangkaian ini masuk.</translation>
    </message>
    <message>
        <source>Ask the administrator to add this network&apos;s address to the allow list of the account.</source>
        <translation>Pentadbir perlu menambah alamat rangkaian ini ke senarai dibenarkan akaun itu.</translation>
    </message>
    <message>
        <source>The request had no access token.</source>
        <translation>Permintaan tiada token akses.</translation>
    </message>
    <message>
        <source>The request had no app id.</source>
        <translation>Permintaan tiada AppID.</translation>
    </message>
    <message>
        <source>The request had no secret.</source>
        <translation>Permintaan tiada kunci rahsia.</translation>
    </message>
    <message>
        <source>The picture did not arrive.</source>
        <translation>Gambar tidak sampai.</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>Token akses telah tamat tempoh.</translation>
    </message>
    <message>
        <source>The service wants the request sent in another way.</source>
        <translation>Perkhidmatan mahu permintaan dihantar dengan cara lain.</translation>
    </message>
    <message>
        <source>The picture arrived empty.</source>
        <translation>Gambar yang sampai kosong.</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>Gambar terlalu besar untuk perkhidmatan.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up.</source>
        <translation>Panggilan hari ini telah habis.</translation>
    </message>
    <message>
        <source>Too many calls within a minute.</source>
        <translation>Terlalu banyak panggilan dalam seminit.</translation>
    </message>
    <message>
        <source>It is retried after a minute.</source>
        <translation>Akan dicuba semula selepas seminit.</translation>
    </message>
    <message>
        <source>This account may not use the service.</source>
        <translation>Akaun ini tidak boleh menggunakan perkhidmatan.</translation>
    </message>
    <message>
        <source>Ask the administrator to request the right to read licences from the service.</source>
        <translation>Pentadbir perlu meminta hak membaca lesen daripada perkhidmatan.</translation>
    </message>
    <message>
        <source>The counter of calls cannot be reset again this month.</source>
        <translation>Kiraan panggilan tidak boleh ditetapkan semula lagi bulan ini.</translation>
    </message>
    <message>
        <source>The service waits until somebody confirms this network.</source>
        <translation>Perkhidmatan menunggu pengesahan rangkaian ini.</translation>
    </message>
    <message>
        <source>Ask the administrator to confirm the message sent to the account.</source>
        <translation>Pentadbir perlu mengesahkan mesej yang diterima oleh akaun itu.</translation>
    </message>
    <message>
        <source>The service could not fetch the picture&apos;s address.</source>
        <translation>Perkhidmatan tidak dapat mengambil gambar daripada alamatnya.</translation>
    </message>
    <message>
        <source>Send the picture itself.</source>
        <translation>Hantar gambar itu sendiri.</translation>
    </message>
    <message>
        <source>The service sees no licence in the picture.</source>
        <translation>Perkhidmatan tidak nampak lesen dalam gambar.</translation>
    </message>
    <message>
        <source>Take the picture again, or go on with the reading made here.</source>
        <translation>Ambil gambar semula, atau teruskan dengan bacaan di sini.</translation>
    </message>
    <message>
        <source>The service cannot read the picture.</source>
        <translation>Perkhidmatan tidak dapat membaca gambar.</translation>
    </message>
    <message>
        <source>The calls that the firm has bought are used up.</source>
        <translation>Panggilan yang dibeli oleh syarikat telah habis.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; ask the administrator to buy more, or wait for tomorrow.</source>
        <translation>Teruskan dengan bacaan di sini; pentadbir membeli lagi, atau tunggu esok.</translation>
    </message>
    <message>
        <source>The service answered %1: %2</source>
        <translation>Perkhidmatan menjawab %1: %2</translation>
    </message>
    <message>
        <source>Go on with the reading made here; if it comes again, give the administrator this message.</source>
        <translation>Teruskan dengan bacaan di sini; jika berulang, berikan mesej ini kepada pentadbir.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccessPolicyForm</name>
    <message>
        <source>Signing in</source>
        <translation>Log masuk operator</translation>
    </message>
    <message>
        <source>Operators sign in &amp;by name</source>
        <translation>Operator log masuk dengan n&amp;ama</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody is there, after</source>
        <translation>&amp;Kunci apabila tiada orang, selepas</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Supervisors and auditors need a second &amp;factor</source>
        <translation>Penyelia dan juruaudit memerlukan &amp;faktor kedua</translation>
    </message>
    <message>
        <source>Minimum PIN length</source>
        <translation>PIN terpendek</translation>
    </message>
    <message>
        <source> digits</source>
        <translation> digit</translation>
    </message>
    <message>
        <source>Minimum passphrase length</source>
        <translation>Frasa laluan terpendek</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> aksara</translation>
    </message>
    <message>
        <source>Freeze accounts not used for</source>
        <translation>Bekukan akaun yang tidak digunakan selama</translation>
    </message>
    <message>
        <source> days</source>
        <translation> hari</translation>
    </message>
    <message>
        <source>What clerks may do</source>
        <translation>Kebenaran kerani kaunter</translation>
    </message>
    <message>
        <source>Show one record in &amp;clear</source>
        <translation>&amp;Dedahkan satu rekod</translation>
    </message>
    <message>
        <source>Export records in clear</source>
        <translation>Eksport rekod tanpa samaran</translation>
    </message>
    <message>
        <source>Reported to a supervisor</source>
        <translation>Dilaporkan kepada penyelia</translation>
    </message>
    <message>
        <source>More than … records shown in an hour</source>
        <translation>Rekod didedahkan sejam melebihi</translation>
    </message>
    <message>
        <source>More than … exports a day</source>
        <translation>Eksport sehari melebihi</translation>
    </message>
    <message>
        <source>More than … refused sign-ins in an hour</source>
        <translation>Log masuk ditolak sejam melebihi</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Kerja bermula</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Kerja tamat</translation>
    </message>
    <message>
        <source>Work outside these hours</source>
        <translation>Kerja di luar waktu ini</translation>
    </message>
    <message>
        <source>The same time twice: any hour is usual.</source>
        <translation>Dua masa yang sama: semua waktu dianggap biasa.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccountsModel</name>
    <message>
        <source>Frozen</source>
        <translation>Dibekukan</translation>
    </message>
    <message numerus="yes">
        <source>Frozen: not used for %n day(s)</source>
        <translation>
            <numerusform>Dibekukan: tidak digunakan selama %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Chooses a PIN at the next sign-in</source>
        <translation>Pilih PIN pada log masuk seterusnya</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>Boleh log masuk</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Log masuk terakhir</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Faktor kedua</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>licencedesk::AlertsPanel</name>
    <message>
        <source>I have looked at it</source>
        <translation>Saya sudah melihatnya</translation>
    </message>
    <message>
        <source>Unusual access</source>
        <translation>Akses luar biasa</translation>
    </message>
</context>
<context>
    <name>licencedesk::ArchiveBox</name>
    <message>
        <source>Seal with a passphrase (.ldx)</source>
        <translation>Sulitkan dengan frasa laluan (.ldx)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa laluan</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Taip sekali lagi</translation>
    </message>
    <message>
        <source>Encrypted; only LicenceDesk and the passphrase open it</source>
        <translation>Disulitkan; hanya LicenceDesk dan frasa laluan boleh membukanya</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>Sekurang-kurangnya %1 aksara; empat perkataan yang tidak berkaitan adalah baik.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Kedua-duanya belum sama.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, not even us.</source>
        <translation>Tanpa frasa laluan tiada sesiapa dapat membuka fail ini, kami pun tidak.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>tiada sesiapa log masuk</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, rekod %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekod</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Butiran</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditPage</name>
    <message>
        <source>Broken: the log was changed. Entry %1 (%2, by %3) does not follow from the one before it; everything before it is as it was written.</source>
        <translation>Terputus: log telah diubah. Entri %1 (%2, oleh %3) tidak bersambung dengan entri sebelumnya; yang sebelum itu masih seperti semasa ditulis.</translation>
    </message>
    <message numerus="yes">
        <source>Cut: the newest entries of %n desk(s) are missing from the log.</source>
        <translation>
            <numerusform>Terpotong: entri terbaharu bagi %n kaunter hilang daripada log.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intact: each of the %1 entries follows from the one before it.</source>
        <translation>Lengkap: setiap satu daripada %1 entri bersambung daripada entri sebelumnya.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Log audit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Tempoh</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>&amp;Sahkan log</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Paparkan rekod</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>Entri log audit, terbaharu dahulu</translation>
    </message>
    <message>
        <source>Read the whole log and see whether anything was changed or cut off</source>
        <translation>Baca seluruh log untuk melihat sama ada apa-apa diubah atau dipotong</translation>
    </message>
    <message>
        <source>Go to the record of the chosen entry (Enter)</source>
        <translation>Pergi ke rekod entri yang dipilih (Enter)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 hari</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 hari</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Semua tindakan</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>lebih daripada %1</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>Tiada tindakan jenis ini</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entri</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole log is being read…</source>
        <translation>Seluruh log sedang dibaca…</translation>
    </message>
    <message numerus="yes">
        <source>Unusual in the last %n day(s):</source>
        <translation>
            <numerusform>Luar biasa dalam %n hari lepas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Sandaran</translation>
    </message>
    <message>
        <source>One file with all records, sealed by a passphrase of its own. Any computer with LicenceDesk opens it; nobody does without the passphrase.</source>
        <translation>Satu fail dengan semua rekod, disulitkan dengan frasa laluannya sendiri. Mana-mana komputer dengan LicenceDesk boleh membukanya; tanpa frasa laluan tiada sesiapa boleh.</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>&amp;Buat sandaran…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Henti</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>&amp;Pilih sandaran…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Pulih&amp;kan…</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Membuat sandaran</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Buat sandaran</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>&amp;Frasa laluan sandaran</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>&amp;Sekali lagi</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Pulihkan sandaran</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of that backup</source>
        <translation>Frasa &amp;laluan sandaran itu</translation>
    </message>
    <message>
        <source>There are no records on this computer: nothing is kept when the program is closed.</source>
        <translation>Tiada rekod pada komputer ini: tiada apa-apa disimpan apabila program ditutup.</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Sekurang-kurangnya %1 aksara; beberapa perkataan mudah diingat.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Kedua-duanya tidak sama.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Fail belum dipilih.</translation>
    </message>
    <message>
        <source>Stopped: no backup was made.</source>
        <translation>Dihentikan: sandaran tidak dibuat.</translation>
    </message>
    <message>
        <source>Saved as %1, %2. Keep it away from this computer, and the passphrase away from the file.</source>
        <translation>Disimpan sebagai %1, %2. Simpan di tempat selain komputer ini, dan frasa laluan di tempat lain daripada fail.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Pilih sandaran</translation>
    </message>
    <message numerus="yes">
        <source>The records of this computer (%n) are moved aside, and those of the backup take their place. What was accepted since the backup is not in them.</source>
        <translation>
            <numerusform>Rekod komputer ini (%n) diketepikan dan diganti dengan rekod sandaran. Yang diterima selepas sandaran tiada di dalamnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Pulihkan sandaran ini</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>Sedang dipulihkan…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 restored.</source>
        <translation>
            <numerusform>%n rekod bertarikh %1 telah dipulihkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their audit log is not intact: look at it.</source>
        <translation>Log auditnya tidak lengkap: lihatlah.</translation>
    </message>
    <message>
        <source>What was here before lies in %1.</source>
        <translation>Kandungan sebelum ini ada di %1.</translation>
    </message>
</context>
<context>
    <name>licencedesk::BatchBar</name>
    <message>
        <source>Folder being read</source>
        <translation>Folder yang sedang dibaca</translation>
    </message>
    <message>
        <source>Pictures read</source>
        <translation>Gambar dibaca</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Tutup folder</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Gambar %1 daripada %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n gambar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to look at</source>
        <translation>%1 perlu dilihat</translation>
    </message>
    <message>
        <source>%1 flawless</source>
        <translation>%1 tiada masalah</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 diterima</translation>
    </message>
    <message>
        <source>%1 without a licence</source>
        <translation>%1 tanpa lesen</translation>
    </message>
</context>
<context>
    <name>licencedesk::BottomBar</name>
    <message numerus="yes">
        <source>%n field(s) left to check</source>
        <translation>
            <numerusform>%n medan lagi untuk disemak</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Tiada lagi untuk disemak</translation>
    </message>
</context>
<context>
    <name>licencedesk::BusyOverlay</name>
    <message>
        <source>Reading the licence…</source>
        <translation>Membaca lesen…</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Batal (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CameraMenu</name>
    <message>
        <source>No camera found</source>
        <translation>Kamera tidak dijumpai</translation>
    </message>
    <message>
        <source>Play a video or picture…</source>
        <translation>Mainkan video atau gambar…</translation>
    </message>
    <message>
        <source>Play a folder of pictures…</source>
        <translation>Mainkan folder gambar…</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Putar gambar</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Cerminkan gambar</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Lebih cerah</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Lebih gelap</translation>
    </message>
    <message>
        <source>Fix the focus on the desk</source>
        <translation>Tetapkan fokus pada meja</translation>
    </message>
    <message>
        <source>This camera does not offer it</source>
        <translation>Kamera ini tidak menyokongnya</translation>
    </message>
    <message>
        <source>Capture by itself</source>
        <translation>Tangkap sendiri</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Tahap ketat</translation>
    </message>
    <message>
        <source>Quick: takes what can just be read</source>
        <translation>Pantas: ambil asalkan boleh dibaca</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Strict: waits for a still, sharp picture</source>
        <translation>Ketat: tunggu gambar pegun dan tajam</translation>
    </message>
    <message>
        <source>Sound when captured</source>
        <translation>Bunyi apabila ditangkap</translation>
    </message>
    <message>
        <source>Show the seconds per licence</source>
        <translation>Tunjukkan saat bagi setiap lesen</translation>
    </message>
</context>
<context>
    <name>licencedesk::CandidateBar</name>
    <message>
        <source>Take %1</source>
        <translation>Ambil %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::CaptureIntake</name>
    <message>
        <source>This licence was accepted just now. Take it away and put the next one here.</source>
        <translation>Lesen ini baru sahaja diterima. Ambil lesen itu dan letakkan yang seterusnya di sini.</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Guna semula</translation>
    </message>
    <message>
        <source>%1 s · last %2 s</source>
        <translation>%1 s · terakhir %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Last licence: %1 s</source>
        <translation>Lesen terakhir: %1 s</translation>
    </message>
</context>
<context>
    <name>licencedesk::CardView</name>
    <message>
        <source>Straightened licence with its field boxes</source>
        <translation>Lesen yang diluruskan dengan kotak medannya</translation>
    </message>
    <message>
        <source>Arrow keys move the selected box, with Shift they resize it, with Ctrl in fine steps</source>
        <translation>Kekunci anak panah mengalihkan kotak yang dipilih, dengan Shift mengubah saiznya, dengan Ctrl dalam langkah halus</translation>
    </message>
</context>
<context>
    <name>licencedesk::CheckRow</name>
    <message>
        <source>Good</source>
        <translation>Baik</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Boleh diperbaik</translation>
    </message>
    <message>
        <source>Fix this</source>
        <translation>Betulkan ini</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Belum diukur</translation>
    </message>
</context>
<context>
    <name>licencedesk::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>Space takes a column in or out, Alt+Up and Alt+Down move it</source>
        <translation>Kekunci ruang memasukkan atau mengeluarkan lajur, Alt+Up dan Alt+Down mengalihkannya</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConfirmPanel</name>
    <message>
        <source>No, leave it</source>
        <translation>Tidak, biarkan</translation>
    </message>
</context>
<context>
    <name>licencedesk::ConsentBar</name>
    <message>
        <source>The customer agrees that this licence is sent to %1 (Alt+&amp;Y)</source>
        <translation>Pelanggan bersetuju lesen ini dihantar ke %1 (Alt+&amp;Y)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CornerEditor</name>
    <message>
        <source>Picture with the four corners of the card</source>
        <translation>Gambar dengan empat bucu kad</translation>
    </message>
    <message>
        <source>Arrow keys move the corner, Space goes on to the next one, Enter reads the card between the corners</source>
        <translation>Kekunci anak panah mengalihkan bucu, kekunci ruang ke bucu seterusnya, Enter membaca kad di antara bucu</translation>
    </message>
</context>
<context>
    <name>licencedesk::CorrectionsDialog</name>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tidak berubah</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Corrections from a file</source>
        <translation>Pembetulan daripada fail</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Perkara</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Baris fail</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Guna pakai</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) change.</source>
        <translation>
            <numerusform>%n rekod berubah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it was.</source>
        <translation>
            <numerusform>%n kekal seperti asal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) refused.</source>
        <translation>
            <numerusform>%n baris ditolak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns not from LicenceDesk were ignored: %1.</source>
        <translation>Lajur yang bukan milik program diketepikan: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected.</source>
        <translation>
            <numerusform>%n rekod dibetulkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Baris %1: %2</translation>
    </message>
</context>
<context>
    <name>licencedesk::CounterSection</name>
    <message>
        <source>This counter</source>
        <translation>Kaunter ini</translation>
    </message>
    <message>
        <source>Every licence that is accepted here carries the counter&apos;s name.</source>
        <translation>Setiap lesen yang diterima di sini membawa nama kaunter.</translation>
    </message>
    <message>
        <source>Keep the &amp;name</source>
        <translation>&amp;Simpan nama</translation>
    </message>
    <message>
        <source>&amp;Name of this counter</source>
        <translation>&amp;Nama kaunter ini</translation>
    </message>
    <message>
        <source>Each counter of a firm has a name of its own, for example “Airport 2”.</source>
        <translation>Setiap kaunter syarikat mempunyai nama sendiri, contohnya “Lapangan Terbang 2”.</translation>
    </message>
    <message>
        <source>From now on licences are accepted at “%1”.</source>
        <translation>Mulai sekarang lesen diterima di “%1”.</translation>
    </message>
</context>
<context>
    <name>licencedesk::CustomerSection</name>
    <message>
        <source>Customer</source>
        <translation>Pelanggan</translation>
    </message>
    <message>
        <source>A customer may ask what is kept about them, and that it be deleted. Ask for their licence first.</source>
        <translation>Pelanggan boleh bertanya apa yang disimpan tentangnya dan meminta supaya dipadam. Minta lesennya dahulu.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Cari</translation>
    </message>
    <message>
        <source>&amp;Save everything as files…</source>
        <translation>&amp;Simpan semua sebagai fail…</translation>
    </message>
    <message>
        <source>&amp;Delete all records…</source>
        <translation>&amp;Padam semua rekod…</translation>
    </message>
    <message>
        <source>Licence &amp;number, whole</source>
        <translation>&amp;Nombor lesen, penuh</translation>
    </message>
    <message>
        <source>Nothing is kept about this number.</source>
        <translation>Tiada apa-apa disimpan tentang nombor ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), from %1 to %2</source>
        <translation>
            <numerusform>%n rekod, dari %1 hingga %2</numerusform>
        </translation>
    </message>
    <message>
        <source>an entry on the do-not-rent list</source>
        <translation>satu entri dalam senarai larangan sewa</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Disimpan: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The files hold everything in clear: numbers, names, pictures, and who had the records open. Give them to the customer alone and delete them afterwards. It is noted in the audit log.</source>
        <translation>Fail ini mengandungi semuanya tanpa samaran: nombor, nama, gambar, dan siapa yang membuka rekod. Berikan kepada pelanggan itu sahaja dan padamkannya selepas itu. Perkara ini dicatat dalam log audit.</translation>
    </message>
    <message>
        <source>Save the files in clear</source>
        <translation>Simpan fail tanpa samaran</translation>
    </message>
    <message>
        <source>Save everything about one customer</source>
        <translation>Simpan semua data seorang pelanggan</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Disimpan sebagai %1</translation>
    </message>
    <message>
        <source>Saved as %1, and to print as %2</source>
        <translation>Disimpan sebagai %1, dan untuk dicetak sebagai %2</translation>
    </message>
    <message>
        <source>All records of this customer are deleted for good, pictures included. Who deleted them, and when, stays in the audit log.</source>
        <translation>Semua rekod pelanggan ini dipadam selama-lamanya, termasuk gambar. Siapa yang memadamnya, dan bila, kekal dalam log audit.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Padam selama-lamanya</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>%n rekod dipadam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskAccess</name>
    <message>
        <source>The records are not open yet.</source>
        <translation>Rekod belum dibuka.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskController</name>
    <message>
        <source>Read a picture</source>
        <translation>Baca gambar</translation>
    </message>
    <message>
        <source>No licence was recognised between these corners. Put them on the corners of the card, or type the licence in.</source>
        <translation>Tiada lesen dikenali di antara bucu ini. Letakkan pada bucu kad, atau taip lesen itu sendiri.</translation>
    </message>
    <message>
        <source>No licence was found in this picture. Put the four corners on the card, or type the licence in.</source>
        <translation>Tiada lesen dijumpai dalam gambar ini. Letakkan empat bucu pada kad, atau taip lesen itu sendiri.</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Taip sendiri</translation>
    </message>
    <message>
        <source>A main page is on the desk already. Accept it or start over first.</source>
        <translation>Sudah ada halaman utama di meja kerja. Terima dahulu atau mula semula.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Mula semula</translation>
    </message>
    <message>
        <source>Nothing is kept during the tour. Esc ends it.</source>
        <translation>Tiada apa-apa disimpan semasa lawatan. Esc menamatkannya.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to check: %1. Compare each with the card, Enter confirms it.</source>
        <translation>
            <numerusform>%n medan masih perlu disemak: %1. Bandingkan setiap satu dengan kad, Enter mengesahkannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Accepted and kept: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Diterima dan disimpan: %1. %n lesen hari ini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Diterima: %1. %n lesen hari ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Buka semula</translation>
    </message>
    <message>
        <source>%1 was working on this licence. Compare every field yourself, or start over.</source>
        <translation>%1 sedang mengendalikan lesen ini sebelum ini. Bandingkan sendiri setiap medan, atau mula semula.</translation>
    </message>
    <message>
        <source>A licence was still on the desk when the program ended.</source>
        <translation>Masih ada lesen di meja kerja semasa program tamat.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bawa balik</translation>
    </message>
    <message>
        <source>Started over. You can bring back what you typed with Undo.</source>
        <translation>Dimulakan semula. Yang anda taip disimpan dan boleh dikembalikan dengan Buat asal.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
    <message>
        <source>The licence you were working on was put aside without being accepted.</source>
        <translation>Lesen yang sedang anda kendalikan diketepikan tanpa diterima.</translation>
    </message>
    <message>
        <source>Delete this record for good? It cannot be restored.</source>
        <translation>Padam rekod ini selama-lamanya? Ia tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>The record is deleted.</source>
        <translation>Rekod telah dipadam.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskPage</name>
    <message>
        <source>The picture below goes to %1, which reads it and sends its reading back.</source>
        <translation>Gambar di bawah dihantar ke %1, yang membacanya dan menghantar balik bacaannya.</translation>
    </message>
    <message>
        <source>The fields of accepted licences and their checks go to %1, with the picture below if there is one.</source>
        <translation>Medan lesen yang diterima dan semakannya dihantar ke %1, bersama gambar di bawah jika ada.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose one with JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>Tiada gambar dalam folder ini. Pilih folder dengan fail JPEG, PNG, TIFF, BMP atau WebP.</translation>
    </message>
    <message>
        <source>Nothing to look at so far; the folder is still being read.</source>
        <translation>Setakat ini tiada yang perlu dilihat; folder masih dibaca.</translation>
    </message>
    <message>
        <source>Nothing in this folder needs a look any more.</source>
        <translation>Tiada lagi yang perlu dilihat dalam folder ini.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>papan keratan</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or open a file.</source>
        <translation>Tiada gambar pada papan keratan. Salin satu, atau buka fail.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskRemote</name>
    <message>
        <source>The service accepts no calls until %1, China time.</source>
        <translation>Perkhidmatan tidak menerima panggilan sehingga %1, waktu China.</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s %n call(s) are used up; they return at midnight, China time.</source>
        <translation>
            <numerusform>%n panggilan hari ini telah habis; ada semula pada tengah malam, waktu China.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (For support: %2)</source>
        <translation>%1 (Untuk sokongan: %2)</translation>
    </message>
    <message>
        <source>The service is used, but the keyring of this computer does not take the secret: it is held in memory and has to be typed again after the next start.</source>
        <translation>Perkhidmatan digunakan, tetapi gelang kunci komputer ini tidak menerima kunci rahsianya: ia disimpan dalam memori sahaja dan perlu ditaip semula selepas program dimulakan semula.</translation>
    </message>
    <message>
        <source>The secrets are forgotten here, but the keyring could not be reached: remove the entries of LicenceDesk from it by hand.</source>
        <translation>Kunci rahsia telah dilupakan di sini, tetapi gelang kunci tidak dapat ditanya: buang sendiri kandungan LicenceDesk di dalamnya.</translation>
    </message>
    <message>
        <source>%1 answers and lets this desk in. No picture was sent.</source>
        <translation>%1 menjawab dan membenarkan kaunter ini masuk. Tiada gambar dihantar.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskServer</name>
    <message>
        <source>Nobody has set this server up yet.</source>
        <translation>Pelayan ini belum disediakan.</translation>
    </message>
    <message>
        <source>Open the records on this computer first.</source>
        <translation>Buka rekod pada komputer ini dahulu.</translation>
    </message>
    <message>
        <source>The server is used, but the keyring of this computer does not take its password: it has to be typed again after the next start.</source>
        <translation>Pelayan digunakan, tetapi gelang kunci komputer ini tidak menerima kata laluannya: ia perlu ditaip semula selepas program dimulakan semula.</translation>
    </message>
</context>
<context>
    <name>licencedesk::EmptyState</name>
    <message>
        <source>Put a licence here</source>
        <translation>Letakkan lesen di sini</translation>
    </message>
    <message>
        <source>Drop a picture of it, or paste one with Ctrl+V. Scans and photographs, main page, duplicate page or the electronic licence.</source>
        <translation>Seret gambarnya ke sini, atau tampal dengan Ctrl+V. Imbasan dan foto, halaman utama, halaman tambahan atau lesen elektronik.</translation>
    </message>
    <message>
        <source>No camera found. Plug one in: it starts by itself.</source>
        <translation>Kamera tidak dijumpai. Pasangkan kamera: ia akan hidup sendiri.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Semuanya kekal pada komputer ini.</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportDialog</name>
    <message>
        <source>&amp;Masked</source>
        <translation>&amp;Disamarkan</translation>
    </message>
    <message>
        <source>In c&amp;lear</source>
        <translation>&amp;Tanpa samaran</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Eksport rekod</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Tulis fail</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Format fail</translation>
    </message>
    <message>
        <source>Names for people</source>
        <translation>Nama untuk orang</translation>
    </message>
    <message>
        <source>Keys for programs</source>
        <translation>Kunci untuk program</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Baris pertama</translation>
    </message>
    <message>
        <source>Names, numbers, addresses and dates of birth with asterisks</source>
        <translation>Nama, nombor, alamat dan tarikh lahir diganti dengan asterisk</translation>
    </message>
    <message>
        <source>Everything readable by whoever has the file</source>
        <translation>Semuanya boleh dibaca oleh sesiapa yang memegang fail</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>Diteri&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data peribadi</translation>
    </message>
    <message>
        <source>First li&amp;ne</source>
        <translation>Baris p&amp;ertama</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Penyulitan</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Fa&amp;il</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Naik</translation>
    </message>
    <message>
        <source>Move the column up (Alt+Up)</source>
        <translation>Alihkan lajur ke atas (Alt+Up)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>T&amp;urun</translation>
    </message>
    <message>
        <source>Move the column down (Alt+Down)</source>
        <translation>Alihkan lajur ke bawah (Alt+Down)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Take every column</source>
        <translation>Ambil semua lajur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>Take no column</source>
        <translation>Jangan ambil mana-mana lajur</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Lajur</translation>
    </message>
    <message>
        <source>Whole records, with everything that is known of them.</source>
        <translation>Rekod penuh, dengan semua yang diketahui tentangnya.</translation>
    </message>
    <message>
        <source>The service&apos;s own fields, whatever is chosen here.</source>
        <translation>Medan perkhidmatan itu sendiri, tidak kira apa yang dipilih di sini.</translation>
    </message>
    <message>
        <source>No record was accepted on these days.</source>
        <translation>Tiada rekod diterima pada hari-hari ini.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Pilih sekurang-kurangnya satu lajur.</translation>
    </message>
    <message>
        <source>Complete the passphrase first.</source>
        <translation>Frasa laluan belum sedia.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Mengira…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n rekod</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>licencedesk::ExportStatus</name>
    <message>
        <source>Progress of the export</source>
        <translation>Kemajuan eksport</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 daripada %2 rekod</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Dieksport</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Tidak dieksport</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%n rekod dalam %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::FieldRow</name>
    <message>
        <source>Why?</source>
        <translation>Mengapa?</translation>
    </message>
</context>
<context>
    <name>licencedesk::FigurePanel</name>
    <message>
        <source>Nothing in this period</source>
        <translation>Tiada apa-apa dalam tempoh ini</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingRow</name>
    <message>
        <source>Why?</source>
        <translation>Mengapa?</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Peraturan %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingsPanel</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n semakan gagal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n perkara perlu dilihat</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check that could be made passed</source>
        <translation>Semua semakan yang boleh dibuat telah lulus</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Belum ada yang disemak</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Semakan</translation>
    </message>
    <message>
        <source>%1 passed · %2 not checked</source>
        <translation>%1 lulus · %2 belum disemak</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Ringkaskan</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Papar semua</translation>
    </message>
</context>
<context>
    <name>licencedesk::GuardedPage</name>
    <message>
        <source>Back to the desk</source>
        <translation>Kembali ke meja kerja</translation>
    </message>
    <message>
        <source>Back to the desk (Esc)</source>
        <translation>Kembali ke meja kerja (Esc)</translation>
    </message>
</context>
<context>
    <name>licencedesk::InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>As &amp;tables</source>
        <translation>Sebagai &amp;jadual</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Simpan sebagai CSV…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Tempoh</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 hari</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 hari</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 hari</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Setahun</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Kaunter</translation>
    </message>
    <message>
        <source>All figures of this period, for a spreadsheet</source>
        <translation>Semua angka tempoh ini, untuk hamparan</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>Semua kaunter</translation>
    </message>
    <message>
        <source>licences accepted</source>
        <translation>lesen diterima</translation>
    </message>
    <message>
        <source>seconds per licence, on average</source>
        <translation>saat setiap lesen, purata</translation>
    </message>
    <message>
        <source>accepted although checks had failed</source>
        <translation>diterima walaupun ada semakan gagal</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Simpan statistik</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Disimpan sebagai %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeyRotation</name>
    <message>
        <source>The records were closed; the change of keys is completed next time.</source>
        <translation>Rekod telah ditutup; penukaran kunci akan diselesaikan pada kali seterusnya.</translation>
    </message>
</context>
<context>
    <name>licencedesk::KeysSection</name>
    <message>
        <source>Keys</source>
        <translation>Kunci</translation>
    </message>
    <message>
        <source>The records are locked. Without one of these ways nobody opens them, and a lost one cannot be recovered.</source>
        <translation>Rekod dikunci. Tanpa salah satu cara ini tiada sesiapa dapat membukanya, dan yang hilang tidak dapat dicari.</translation>
    </message>
    <message>
        <source>Print a &amp;recovery key…</source>
        <translation>Cetak kunci &amp;pemulihan…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Tetapkan &amp;frasa laluan…</translation>
    </message>
    <message>
        <source>Put into the &amp;keyring</source>
        <translation>Simpan dalam &amp;gelang kunci</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>&amp;Tukar kunci…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Henti</translation>
    </message>
    <message>
        <source>All records are sealed with the new keys.</source>
        <translation>Semua rekod disulitkan dengan kunci baharu.</translation>
    </message>
    <message>
        <source>What opens the records</source>
        <translation>Yang membuka rekod</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Menukar kunci</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Kunci lain</translation>
    </message>
    <message>
        <source>Seals all records with new keys, after somebody has left who could have copied the old ones. The desk goes on working meanwhile.</source>
        <translation>Menyulitkan semua rekod dengan kunci baharu, selepas pemergian orang yang mungkin telah menyalin kunci lama. Sementara itu kaunter terus bekerja.</translation>
    </message>
    <message>
        <source>Nothing is locked yet: the records are not open.</source>
        <translation>Belum ada yang dikunci: rekod belum dibuka.</translation>
    </message>
    <message>
        <source>✓ the keyring of this computer</source>
        <translation>✓ gelang kunci komputer ini</translation>
    </message>
    <message>
        <source>– keyring of this computer not used</source>
        <translation>– bukan gelang kunci komputer ini</translation>
    </message>
    <message>
        <source>✓ a passphrase</source>
        <translation>✓ frasa laluan</translation>
    </message>
    <message>
        <source>– no passphrase</source>
        <translation>– tiada frasa laluan</translation>
    </message>
    <message>
        <source>✓ a printed recovery key</source>
        <translation>✓ kunci pemulihan bercetak</translation>
    </message>
    <message>
        <source>– no recovery key</source>
        <translation>– tiada kunci pemulihan</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Ubah &amp;frasa laluan…</translation>
    </message>
    <message>
        <source>The sheet printed before stops working as soon as there is a new one.</source>
        <translation>Helaian yang dicetak sebelum ini tidak membuka apa-apa lagi sebaik sahaja ada yang baharu.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Buat yang baharu</translation>
    </message>
    <message>
        <source>The passphrase opens the records now.</source>
        <translation>Frasa laluan kini membuka rekod.</translation>
    </message>
    <message>
        <source>The keyring opens the records at the next start; nothing has to be typed.</source>
        <translation>Gelang kunci akan membuka rekod pada permulaan seterusnya; tiada apa-apa perlu ditaip.</translation>
    </message>
    <message>
        <source>All records are sealed again. A backup from before still opens with its own passphrase.</source>
        <translation>Semua rekod telah disulitkan semula. Sandaran sebelum ini masih dibuka dengan frasa laluannya sendiri.</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Tukar kunci</translation>
    </message>
</context>
<context>
    <name>licencedesk::LivePictureView</name>
    <message>
        <source>Live picture. %1</source>
        <translation>Gambar langsung. %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::LiveStage</name>
    <message>
        <source>Which camera, how it stands, when it captures</source>
        <translation>Kamera mana, kedudukannya, dan bila menangkap</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Kamera: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>Meja kerja</translation>
    </message>
    <message>
        <source>The licence being worked on (Ctrl+L)</source>
        <translation>Lesen yang sedang dikendalikan (Ctrl+L)</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Penampilan</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Cerah</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Saiz tulisan %1 %</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Eksport rekod-rekod</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n licence(s) to %1</source>
        <translation>
            <numerusform>%n lesen dieksport ke %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Read corrections back</source>
        <translation>Baca balik pembetulan</translation>
    </message>
    <message>
        <source>Records · %1 today</source>
        <translation>Rekod · %1 hari ini</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekod</translation>
    </message>
    <message>
        <source>The records are not open yet.</source>
        <translation>Rekod belum dibuka.</translation>
    </message>
    <message>
        <source>Accepted licences are sent to %1</source>
        <translation>Lesen yang diterima dihantar ke %1</translation>
    </message>
    <message>
        <source>Licences are sent to %1 when you ask it</source>
        <translation>Lesen dihantar ke %1 apabila anda memintanya</translation>
    </message>
    <message>
        <source>Records are transferred, sealed, to the firm&apos;s server</source>
        <translation>Rekod dimuat naik, dalam keadaan disulitkan, ke pelayan syarikat</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Luar talian: tiada apa-apa keluar dari komputer ini</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) were not sent: see the outbox (%1)</source>
        <translation>
            <numerusform>%n lesen tidak dihantar: lihat peti keluar (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait to be sent to %1</source>
        <translation>
            <numerusform>%n lesen menunggu untuk dihantar ke %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted licence(s) are not exported yet and will be gone. Export them, or close again.</source>
        <translation>
            <numerusform>%n lesen yang diterima belum dieksport dan akan hilang. Eksport dahulu, atau tutup sekali lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
</context>
<context>
    <name>licencedesk::ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Cari dalam panduan</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Bab</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n tempat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup mesej ini</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorButton</name>
    <message>
        <source>Sign out</source>
        <translation>Log keluar</translation>
    </message>
    <message>
        <source>Change PIN or passphrase…</source>
        <translation>Tukar PIN atau frasa laluan…</translation>
    </message>
    <message>
        <source>Second factor…</source>
        <translation>Faktor kedua…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Telah log masuk: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorsPage</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Tambah…</translation>
    </message>
    <message>
        <source>Name and &amp;role…</source>
        <translation>Nama dan pe&amp;ranan…</translation>
    </message>
    <message>
        <source>New &amp;PIN…</source>
        <translation>&amp;PIN baharu…</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>Be&amp;kukan</translation>
    </message>
    <message>
        <source>Remove second factor</source>
        <translation>Buang faktor kedua</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>&amp;Simpan peraturan</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Kembali ke meja kerja</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Accounts are never deleted, because the audit log names them; freeze those who left.</source>
        <translation>Akaun tidak pernah dipadam kerana log audit menamakannya; bekukan akaun mereka yang telah berhenti.</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>&amp;Benarkan semula</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxModel</name>
    <message>
        <source>%1, %2, queued %3</source>
        <translation>%1, %2, beratur pada %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Mula beratur</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Cubaan</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Cubaan seterusnya</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Apa yang berlaku</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Peti keluar</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Hantar s&amp;emula</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Buang</translation>
    </message>
    <message>
        <source>Show in &amp;clear</source>
        <translation>&amp;Dedahkan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>To the current service, from the beginning (Enter)</source>
        <translation>Ke perkhidmatan sekarang, dari awal (Enter)</translation>
    </message>
    <message>
        <source>It is not sent, and its picture is deleted (Del)</source>
        <translation>Tidak dihantar, dan gambarnya dipadam (Del)</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>Selama setengah minit; dicatat dalam log (Ctrl+R)</translation>
    </message>
    <message>
        <source>Outbox, newest first</source>
        <translation>Peti keluar, terbaharu dahulu</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Semua (%1)</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>Perlu anda (%1)</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>Menunggu (%1)</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>Dihantar (%1)</translation>
    </message>
    <message>
        <source>Nothing in this state.</source>
        <translation>Tiada yang dalam keadaan ini.</translation>
    </message>
    <message>
        <source>The outbox keeps accepted licences that go to a service elsewhere, sealed, until they have gone. It is off: nothing leaves this desk. A service is set up in the settings.</source>
        <translation>Peti keluar menyimpan, secara disulitkan, lesen yang diterima untuk dihantar ke perkhidmatan di tempat lain sehingga dihantar. Ia dimatikan: tiada apa-apa keluar dari kaunter ini. Perkhidmatan disediakan dalam tetapan.</translation>
    </message>
    <message>
        <source>The outbox is empty. Accepted licences that go to the service are kept here, sealed, until they have gone.</source>
        <translation>Peti keluar kosong. Lesen yang diterima untuk dihantar ke perkhidmatan disimpan di sini, secara disulitkan, sehingga dihantar.</translation>
    </message>
    <message>
        <source>Discard it? The service may have got it already: then discarding only ends the doubt here. If it has not, it will never be sent. It is noted in the audit log.</source>
        <translation>Buang? Perkhidmatan mungkin sudah menerimanya: membuangnya hanya menamatkan keraguan di sini. Jika belum, ia tidak akan dihantar sama sekali. Perkara ini dicatat dalam log audit.</translation>
    </message>
    <message>
        <source>Take it off the list? It has been sent; that stays noted on the record.</source>
        <translation>Keluarkan daripada senarai? Ia telah dihantar; hal itu kekal dicatat pada rekod.</translation>
    </message>
    <message>
        <source>Discard it? It is not sent, and its picture is deleted. The record stays. It is noted in the audit log.</source>
        <translation>Buang? Ia tidak dihantar, dan gambarnya dipadam. Rekod kekal. Perkara ini dicatat dalam log audit.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Buang entri</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Samarkan semula</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPanel</name>
    <message>
        <source>nothing</source>
        <translation>tiada</translation>
    </message>
    <message>
        <source>This desk:</source>
        <translation>Kaunter ini:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Perkhidmatan:</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>Entri yang dipilih</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Penghantaran</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Perkhidmatan</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Mula beratur</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, oleh %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Dihantar</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Cubaan</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Cubaan seterusnya</translation>
    </message>
    <message>
        <source>Request number, for the service&apos;s support</source>
        <translation>Nombor permintaan, untuk sokongan perkhidmatan</translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>Salin &amp;nombor</translation>
    </message>
    <message>
        <source>This desk and the service, in clear</source>
        <translation>Kaunter ini dan perkhidmatan, tanpa samaran</translation>
    </message>
    <message>
        <source>This desk and the service</source>
        <translation>Kaunter ini dan perkhidmatan</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxStrip</name>
    <message>
        <source>Calls made today</source>
        <translation>Panggilan hari ini</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Jeda</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Sambung</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Cuba sekarang</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Tetapan…</translation>
    </message>
</context>
<context>
    <name>licencedesk::PageButton</name>
    <message>
        <source>%1: not there yet, opens a picture</source>
        <translation>%1: belum ada, membuka gambar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) to check</source>
        <translation>
            <numerusform>%1: %n medan perlu disemak</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing left to check</source>
        <translation>%1: tiada lagi untuk disemak</translation>
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
        <translation>Halaman lesen ini</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>Buang halaman ini</translation>
    </message>
</context>
<context>
    <name>licencedesk::PassphraseDialog</name>
    <message>
        <source>Keep the records</source>
        <translation>Simpan rekod</translation>
    </message>
    <message>
        <source>This passphrase locks the records on this computer and is asked for when the program starts. Nobody can read them without it, and it cannot be recovered: print the recovery key afterwards.</source>
        <translation>Frasa laluan ini mengunci rekod pada komputer ini dan diminta apabila program bermula. Tanpanya tiada sesiapa dapat membaca rekod, dan tiada sesiapa dapat mencarinya semula: cetak kunci pemulihan selepas ini.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa laluan</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Buka rekod</translation>
    </message>
    <message>
        <source>The records are locked. Licences can be read meanwhile; they are kept as soon as the records are open.</source>
        <translation>Rekod dikunci. Sementara itu lesen masih boleh dibaca; ia disimpan sebaik sahaja rekod dibuka.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open the records with the recovery key</source>
        <translation>Buka rekod dengan kunci pemulihan</translation>
    </message>
    <message>
        <source>Type the key from the printed sheet. Capitals, spaces and dashes do not matter.</source>
        <translation>Taip kunci daripada helaian bercetak. Huruf besar, ruang dan sempang tidak penting.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Tunjukkan yang ditaip</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Sekurang-kurangnya %1 aksara; beberapa perkataan mudah diingat.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Kedua-duanya tidak sama.</translation>
    </message>
</context>
<context>
    <name>licencedesk::PlainPage</name>
    <message>
        <source>It is right</source>
        <translation>Ini betul</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Semua medan</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Sebentar…</translation>
    </message>
    <message>
        <source>Take a new picture: the whole licence, flat, on a darker ground.</source>
        <translation>Ambil gambar baharu: seluruh lesen, rata, di atas latar yang lebih gelap.</translation>
    </message>
    <message>
        <source>The camera is off. Open a picture, or switch the camera on with F4.</source>
        <translation>Kamera dimatikan. Buka gambar, atau hidupkan kamera dengan F4.</translation>
    </message>
    <message>
        <source>No other reading</source>
        <translation>Tiada bacaan lain</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>Ambil “%1”</translation>
    </message>
    <message>
        <source>Put the licence under the camera</source>
        <translation>Letakkan lesen di bawah kamera</translation>
    </message>
    <message>
        <source>Next licence</source>
        <translation>Lesen seterusnya</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>No licence was found in the picture</source>
        <translation>Tiada lesen dijumpai dalam gambar</translation>
    </message>
    <message>
        <source>%1: is it right?</source>
        <translation>%1: adakah betul?</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Tiada lagi untuk disemak</translation>
    </message>
    <message numerus="yes">
        <source>Compare it with the licence and correct it if necessary. %n field(s) left.</source>
        <translation>
            <numerusform>Bandingkan dengan lesen dan betulkan jika perlu. %n medan lagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::PrivacySection</name>
    <message>
        <source> days</source>
        <translation> hari</translation>
    </message>
    <message>
        <source>%1: %2 and %3 from before %4</source>
        <translation>%1: %2 dan %3 dari sebelum %4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n rekod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n gambar</numerusform>
        </translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privasi</translation>
    </message>
    <message>
        <source>What is kept of a customer and for how long. What is not needed is best not kept.</source>
        <translation>Apa yang disimpan tentang pelanggan dan berapa lama. Yang tidak diperlukan sebaiknya tidak disimpan.</translation>
    </message>
    <message>
        <source>&amp;Keep these rules</source>
        <translation>&amp;Simpan peraturan ini</translation>
    </message>
    <message>
        <source>P&amp;urge now…</source>
        <translation>&amp;Bersihkan sekarang…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tiada</translation>
    </message>
    <message>
        <source>The card without the portrait</source>
        <translation>Kad tanpa gambar wajah</translation>
    </message>
    <message>
        <source>The whole card</source>
        <translation>Seluruh kad itu</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Yang disimpan</translation>
    </message>
    <message>
        <source>Records are kept &amp;for</source>
        <translation>&amp;Rekod disimpan selama</translation>
    </message>
    <message>
        <source>&amp;Pictures that are kept</source>
        <translation>&amp;Gambar yang disimpan</translation>
    </message>
    <message>
        <source>Pictures are kept f&amp;or</source>
        <translation>G&amp;ambar disimpan selama</translation>
    </message>
    <message>
        <source>Deleted so far</source>
        <translation>Yang telah dibersihkan</translation>
    </message>
    <message>
        <source>Expired data is deleted automatically at the start of the program. It is overwritten, and each time leaves a receipt.</source>
        <translation>Yang tamat tempoh simpanan dibersihkan sendiri apabila program bermula. Data ditulis ganti, dan setiap kali meninggalkan bukti.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Bukti padam</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is kept for %1; no picture of the licence is kept.</source>
        <translation>Yang dibaca disimpan selama %1; gambar lesen tidak disimpan.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card without the customer&apos;s face for %2.</source>
        <translation>Yang dibaca disimpan selama %1, dan gambar kad tanpa wajah pelanggan selama %2.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card with the customer&apos;s face for %2. Customers should be told.</source>
        <translation>Yang dibaca disimpan selama %1, dan gambar kad dengan wajah pelanggan selama %2. Pelanggan patut dimaklumkan.</translation>
    </message>
    <message>
        <source>Kept. Expired data goes with the next purge.</source>
        <translation>Disimpan. Yang tamat tempoh simpanan akan dipadam pada pembersihan seterusnya.</translation>
    </message>
    <message>
        <source>Records from before %1 are deleted for good. Nobody can bring them back.</source>
        <translation>Rekod dari sebelum %1 dipadam selama-lamanya. Tiada sesiapa dapat mengembalikannya.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Padam selama-lamanya</translation>
    </message>
    <message>
        <source>Being deleted and overwritten…</source>
        <translation>Sedang dipadam dan ditulis ganti…</translation>
    </message>
    <message>
        <source>No data has expired.</source>
        <translation>Tiada yang tamat tempoh simpanan.</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>Belum ada bukti</translation>
    </message>
</context>
<context>
    <name>licencedesk::ProfileBar</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Pa&amp;dam</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Name to save it under</source>
        <translation>Nama untuk menyimpannya</translation>
    </message>
    <message>
        <source>Keep columns, order and masking under this name</source>
        <translation>Simpan lajur, susunan dan samaran di bawah nama ini</translation>
    </message>
    <message>
        <source>Forget the profile of this name</source>
        <translation>Padam profil dengan nama ini</translation>
    </message>
</context>
<context>
    <name>licencedesk::RangeBox</name>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hingga</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>7 hari lepas</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>30 hari lepas</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Semua rekod</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Dari … hingga …</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
</context>
<context>
    <name>licencedesk::ReasonBar</name>
    <message>
        <source>Supervisor&apos;s PIN or passphrase</source>
        <translation>PIN atau frasa laluan penyelia</translation>
    </message>
    <message>
        <source>Code from the supervisor&apos;s app</source>
        <translation>Kod daripada aplikasi penyelia</translation>
    </message>
    <message>
        <source>A supervisor authorises it; you stay signed in.</source>
        <translation>Penyelia meluluskannya; anda kekal log masuk.</translation>
    </message>
    <message>
        <source>Why is it accepted anyway?</source>
        <translation>Mengapa tetap diterima?</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>Terima dengan sebab ini</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Kembali (Esc)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>Nama penyelia</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. The reason is kept with the record.</source>
        <translation>
            <numerusform>%n semakan gagal. Sebabnya disimpan bersama rekod.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordPanel</name>
    <message>
        <source>The selected record</source>
        <translation>Rekod yang dipilih</translation>
    </message>
    <message>
        <source>Licence, in clear</source>
        <translation>Lesen, tanpa samaran</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Semakan: %1</translation>
    </message>
    <message>
        <source>Accepted anyway by %1</source>
        <translation>Tetap diterima oleh %1</translation>
    </message>
    <message>
        <source>Exported as %1, %2</source>
        <translation>Keluar sebagai %1, %2</translation>
    </message>
    <message>
        <source>Who had it open, 30 days</source>
        <translation>Siapa yang membukanya, 30 hari</translation>
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
        <translation>Lulus</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Ada makluman</translation>
    </message>
    <message>
        <source>Failed, accepted</source>
        <translation>Gagal, diterima</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Belum disemak</translation>
    </message>
    <message>
        <source>Accepted although checks had failed</source>
        <translation>Diterima walaupun semakan gagal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Nombor lesen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Sah hingga</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Semakan</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Pembetulan</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Diterima pada</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordsPage</name>
    <message>
        <source>Reopen</source>
        <translation>Buka semula</translation>
    </message>
    <message>
        <source>Put the record on the desk again (Enter)</source>
        <translation>Letakkan rekod di meja kerja semula (Enter)</translation>
    </message>
    <message>
        <source>Show in clear</source>
        <translation>Dedahkan</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>Selama setengah minit; dicatat dalam log (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Padam</translation>
    </message>
    <message>
        <source>For good (Del)</source>
        <translation>Selama-lamanya (Del)</translation>
    </message>
    <message>
        <source>Number, its last four, name, date, operator, vehicle, passed, failed…</source>
        <translation>Nombor, empat aksara akhir, nama, tarikh, operator, kenderaan, lulus, gagal…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Cari rekod</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekod</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Tempoh</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 hari</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 hari</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Semakan</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Sebarang keputusan</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>lebih daripada %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n rekod</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. A number or a name is found when it is whole; of a number the last four are enough.</source>
        <translation>Tiada yang dijumpai. Nombor atau nama mesti lengkap; bagi nombor, empat aksara terakhir sudah memadai.</translation>
    </message>
    <message>
        <source>No licence accepted yet.</source>
        <translation>Belum ada lesen diterima.</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Samarkan semula</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecoveryKeyDialog</name>
    <message>
        <source>Counter: %1. Printed on %2.</source>
        <translation>Kaunter: %1. Dicetak pada %2.</translation>
    </message>
    <message>
        <source>Recovery key of the records</source>
        <translation>Kunci pemulihan rekod</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file of the records can read them. Keep it in a safe, not at the counter.</source>
        <translation>Sesiapa yang memegang helaian ini dan fail rekod boleh membaca rekod itu. Simpan dalam peti besi, bukan di kaunter.</translation>
    </message>
    <message>
        <source>It is needed when the computer&apos;s keyring is lost or the passphrase is forgotten. A newer sheet makes this one worthless.</source>
        <translation>Ia diperlukan apabila gelang kunci komputer hilang atau frasa laluan terlupa. Helaian yang lebih baharu membatalkan helaian ini.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>If the keyring of this computer is lost, or the passphrase forgotten, only this key opens the records. It is shown once. Print it and keep it in a safe, not at the counter.</source>
        <translation>Jika gelang kunci komputer ini hilang, atau frasa laluan terlupa, hanya kunci ini dapat membuka rekod. Ia dipaparkan sekali sahaja. Cetak dan simpan dalam peti besi, bukan di kaunter.</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>Saya telah mencetak atau menyalinnya</translation>
    </message>
    <message>
        <source>Save as PDF to print…</source>
        <translation>Simpan sebagai PDF untuk dicetak…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Siap</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Fail tidak boleh ditulis: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteDesk</name>
    <message>
        <source>The customer has to agree first. Tick it below when they have.</source>
        <translation>Pelanggan mesti bersetuju dahulu. Tandakan di bawah apabila sudah.</translation>
    </message>
    <message>
        <source>Not sent to %1.</source>
        <translation>Tidak dihantar ke %1.</translation>
    </message>
    <message>
        <source>It was typed in: there is no picture to send.</source>
        <translation>Ia ditaip sendiri: tiada gambar untuk dihantar.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1: the customer&apos;s consent was not ticked.</source>
        <translation>Diterima, tetapi tidak dihantar ke %1: persetujuan pelanggan tidak ditanda.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1. %2</source>
        <translation>Diterima, tetapi tidak dihantar ke %1. %2</translation>
    </message>
    <message>
        <source>Accepted, but it cannot be sent to %1. %2</source>
        <translation>Diterima, tetapi tidak dapat dihantar ke %1. %2</translation>
    </message>
    <message>
        <source>The picture cannot be made ready for sending.</source>
        <translation>Gambar tidak dapat disediakan untuk dihantar.</translation>
    </message>
    <message>
        <source>%1 is reading the licence…</source>
        <translation>%1 sedang membaca lesen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Henti</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Tanya lagi</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads the same in %n field(s).</source>
        <translation>
            <numerusform>%1 membaca sama dalam %n medan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read nothing in this picture.</source>
        <translation>%1 tidak membaca apa-apa dalam gambar ini.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads %n field(s) differently: compare each with the card.</source>
        <translation>
            <numerusform>%1 membaca %n medan secara berbeza: bandingkan setiap satu dengan kad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteSection</name>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Tiada apa-apa keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>The keyring did not provide the secret for %1. Type it again and choose “Use this service”.</source>
        <translation>Gelang kunci tidak memberikan apa yang diminta oleh %1. Taip semula dan pilih “Guna perkhidmatan ini”.</translation>
    </message>
    <message>
        <source>%1 is used. Its secret is held in memory only: it has to be typed again after the next start.</source>
        <translation>%1 digunakan. Kunci rahsianya disimpan dalam memori sahaja: ia perlu ditaip semula selepas program dimulakan semula.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>%1 digunakan.</translation>
    </message>
    <message>
        <source>Remote service</source>
        <translation>Perkhidmatan jauh</translation>
    </message>
    <message>
        <source>A second opinion from a service elsewhere, or the way of accepted licences into the firm&apos;s own system. Reading and checking work without it.</source>
        <translation>Pendapat kedua daripada perkhidmatan di tempat lain, atau cara lesen yang diterima masuk ke sistem syarikat sendiri. Pembacaan dan semakan berfungsi tanpanya.</translation>
    </message>
    <message>
        <source>&amp;Work without a service</source>
        <translation>Be&amp;kerja tanpanya</translation>
    </message>
    <message>
        <source>&amp;Forget the secrets</source>
        <translation>&amp;Lupakan kunci rahsia</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Pilih &amp;fail…</translation>
    </message>
    <message>
        <source>Send accepted licences by &amp;themselves</source>
        <translation>&amp;Hantar lesen yang diterima secara automatik</translation>
    </message>
    <message>
        <source>With the &amp;picture of the card</source>
        <translation>Bersama &amp;gambar kad</translation>
    </message>
    <message>
        <source>T&amp;est without a picture</source>
        <translation>&amp;Uji tanpa gambar</translation>
    </message>
    <message>
        <source>&amp;Use this service</source>
        <translation>Guna &amp;perkhidmatan ini</translation>
    </message>
    <message>
        <source>Nothing leaves this computer from now on.</source>
        <translation>Mulai sekarang tiada apa-apa keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>The secrets are gone from this computer.</source>
        <translation>Kunci rahsia telah dibuang daripada komputer ini.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Keadaannya</translation>
    </message>
    <message>
        <source>Reads the picture: WeChat&apos;s licence call</source>
        <translation>Membaca gambar: panggilan lesen WeChat</translation>
    </message>
    <message>
        <source>Takes the record: the firm&apos;s own system</source>
        <translation>Menerima rekod: sistem syarikat sendiri</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Perkhidmatan itu</translation>
    </message>
    <message>
        <source>What it &amp;does</source>
        <translation>&amp;Tugasnya</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Alamat</translation>
    </message>
    <message>
        <source>The firm&apos;s relay, or %1. Without a token: that has a field of its own.</source>
        <translation>Pelayan geganti syarikat, atau %1. Tanpa token: token ada medan sendiri.</translation>
    </message>
    <message>
        <source>&amp;Certificate of the company&apos;s own authority</source>
        <translation>&amp;Sijil pihak berkuasa syarikat sendiri</translation>
    </message>
    <message>
        <source>Empty: those that the system trusts. A certificate that is not trusted is never accepted.</source>
        <translation>Kosong: yang dipercayai oleh sistem. Sijil yang tidak dipercayai tidak sekali-kali diterima.</translation>
    </message>
    <message>
        <source>App id and secret (stable token)</source>
        <translation>AppID dan kunci rahsia (token stabil)</translation>
    </message>
    <message>
        <source>App id and secret (the older call)</source>
        <translation>AppID dan kunci rahsia (panggilan lama)</translation>
    </message>
    <message>
        <source>A token: of a relay, or of an authorizer</source>
        <translation>Token: daripada pelayan geganti, atau pemberi kuasa</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Atas nama siapa</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>&amp;Cara ia membenarkan kita masuk</translation>
    </message>
    <message>
        <source>App &amp;id</source>
        <translation>App&amp;ID</translation>
    </message>
    <message>
        <source>App &amp;secret</source>
        <translation>Kunci &amp;rahsia</translation>
    </message>
    <message>
        <source>&amp;Name of the token</source>
        <translation>&amp;Nama token</translation>
    </message>
    <message>
        <source>For your own reference, such as authorizer_access_token.</source>
        <translation>Untuk orang di sini, contohnya authorizer_access_token.</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>Kunci tan&amp;datangan</translation>
    </message>
    <message>
        <source>Signs what is sent (HMAC-SHA256). Empty: unsigned.</source>
        <translation>Menandatangani yang dihantar (HMAC-SHA256). Kosong: tidak ditandatangani.</translation>
    </message>
    <message>
        <source>Show once what is sent</source>
        <translation>Tunjukkan sekali yang dihantar</translation>
    </message>
    <message>
        <source>Ask the customer each time</source>
        <translation>Tanya pelanggan setiap kali</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Tiada had</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Yang dihantar</translation>
    </message>
    <message>
        <source>Before a licence &amp;leaves</source>
        <translation>Se&amp;belum lesen keluar</translation>
    </message>
    <message>
        <source>Calls a &amp;day</source>
        <translation>Panggilan s&amp;ehari</translation>
    </message>
    <message>
        <source>The service allows 100 without a contract; they return at midnight, China time.</source>
        <translation>Perkhidmatan membenarkan 100 tanpa kontrak; ada semula pada tengah malam, waktu China.</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: the settings are kept with them.</source>
        <translation>Rekod pada komputer ini perlu dibuka dahulu: tetapan disimpan bersamanya.</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>Disimpan; taip untuk mengubahnya</translation>
    </message>
    <message>
        <source>Secrets lie in the keyring of this computer and nowhere else; where there is none they are held in memory until the program is closed.</source>
        <translation>Kunci rahsia hanya berada dalam gelang kunci komputer ini; jika tiada, ia disimpan dalam memori sehingga program ditutup.</translation>
    </message>
    <message>
        <source>The documents of this service forbid keeping the app secret on a counter&apos;s computer: whoever has the computer could call in the firm&apos;s name. A small relay on a server of the firm keeps the secret and limits the calls; give its address here and paste its token.</source>
        <translation>Dokumen perkhidmatan ini melarang penyimpanan kunci rahsia pada komputer kaunter: sesiapa yang memegang komputer itu boleh memanggil atas nama syarikat. Pelayan geganti kecil pada pelayan syarikat menyimpan kunci rahsia dan mengehadkan panggilan; berikan alamatnya di sini dan tampal tokennya.</translation>
    </message>
    <message>
        <source>This service is used from now on.</source>
        <translation>Perkhidmatan ini digunakan mulai sekarang.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Bertanya kepada perkhidmatan…</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Sijil pihak berkuasa</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteValue</name>
    <message>
        <source>The service reads</source>
        <translation>Bacaan perkhidmatan</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Ambil ini</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Ambil %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RentalStrip</name>
    <message>
        <source>Rental</source>
        <translation>Sewaan</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Kenderaan</translation>
    </message>
    <message>
        <source>The vehicle decides which class is needed</source>
        <translation>Kenderaan menentukan kelas yang diperlukan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mula</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Pulang</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Mula</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Pulang</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>&amp;Kenderaan</translation>
    </message>
    <message>
        <source>No vehicle chosen</source>
        <translation>Tiada kenderaan dipilih</translation>
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
        <translation>ke medan meragukan seterusnya</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>confirms it and goes on</source>
        <translation>mengesahkan dan teruskan</translation>
    </message>
    <message>
        <source>Alt+1 … 5</source>
        <translation>Alt+1 … 5</translation>
    </message>
    <message>
        <source>takes another reading</source>
        <translation>mengambil bacaan lain</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>accepts the licence</source>
        <translation>menerima lesen</translation>
    </message>
    <message>
        <source>Only what is doubtful waits for you.</source>
        <translation>Hanya yang meragukan menunggu anda.</translation>
    </message>
    <message>
        <source>Fields of the licence</source>
        <translation>Medan lesen</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecondFactorForm</name>
    <message>
        <source>Code from the app</source>
        <translation>Kod daripada aplikasi</translation>
    </message>
    <message>
        <source>QR code of the key</source>
        <translation>Kod QR bagi kunci</translation>
    </message>
    <message>
        <source>Key for typing in</source>
        <translation>Kunci untuk ditaip</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>Atau taip kunci ini ke dalam aplikasi:</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your phone. From now on it gives you a code for every sign-in.</source>
        <translation>Imbas ini dengan aplikasi pengesah pada telefon anda. Mulai sekarang ia memberi anda kod bagi setiap log masuk.</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows</source>
        <translation>&amp;Kod yang dipaparkan oleh aplikasi</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecretForm</name>
    <message>
        <source>PIN or passphrase in use</source>
        <translation>PIN atau frasa laluan semasa</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>PIN atau frasa laluan baharu</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>PIN or passphrase in &amp;use</source>
        <translation>PIN atau frasa laluan s&amp;emasa</translation>
    </message>
    <message>
        <source>&amp;New PIN or passphrase</source>
        <translation>PIN atau frasa laluan &amp;baharu</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>&amp;Sekali lagi</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>Kedua-duanya tidak sama. Taip sekali lagi.</translation>
    </message>
</context>
<context>
    <name>licencedesk::SendPreview</name>
    <message>
        <source>The picture that is sent</source>
        <translation>Gambar yang dihantar</translation>
    </message>
    <message>
        <source>What leaves this desk</source>
        <translation>Yang keluar dari kaunter ini</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3. Only the card: nothing around it, no file name, no place or time of the photograph.</source>
        <translation>%1 × %2 piksel, %3. Kad sahaja: tiada apa-apa di sekelilingnya, tiada nama fail, tempat atau masa gambar.</translation>
    </message>
    <message>
        <source>This is shown once for each service. It can be switched off at any time in the settings.</source>
        <translation>Ini dipaparkan sekali bagi setiap perkhidmatan. Ia boleh dimatikan pada bila-bila masa dalam tetapan.</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Hantar</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Jangan hantar</translation>
    </message>
</context>
<context>
    <name>licencedesk::ServerSection</name>
    <message numerus="yes">
        <source>%n change(s) wait to be transferred.</source>
        <translation>
            <numerusform>%n perubahan menunggu untuk dimuat naik.</numerusform>
        </translation>
    </message>
    <message>
        <source>This counter works by itself.</source>
        <translation>Kaunter ini bekerja sendiri.</translation>
    </message>
    <message>
        <source>The records on this computer are not open: nothing is transferred.</source>
        <translation>Rekod pada komputer ini belum dibuka: tiada apa-apa dimuat naik.</translation>
    </message>
    <message>
        <source>The keyring did not provide the password of the server. Type it again and choose “Use this server”.</source>
        <translation>Gelang kunci tidak memberikan kata laluan pelayan. Taip semula dan pilih “Guna pelayan ini”.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Menyambung…</translation>
    </message>
    <message>
        <source>Connected: other counters see what is accepted here.</source>
        <translation>Bersambung: kaunter lain nampak apa yang diterima di sini.</translation>
    </message>
    <message>
        <source>Not connected. The desk keeps working and transfers later.</source>
        <translation>Tidak bersambung. Kaunter terus bekerja dan memuat naik kemudian.</translation>
    </message>
    <message>
        <source>Several counters</source>
        <translation>Beberapa kaunter</translation>
    </message>
    <message>
        <source>The counters of a firm share their records through a PostgreSQL server. What is there is sealed; each counter keeps working when the server is away.</source>
        <translation>Kaunter syarikat berkongsi rekod melalui pelayan PostgreSQL. Kandungan di situ disulitkan; setiap kaunter terus bekerja apabila pelayan tiada.</translation>
    </message>
    <message>
        <source>&amp;Work without the server</source>
        <translation>Be&amp;kerja tanpa pelayan</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Pilih &amp;fail…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Uji sambungan</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>&amp;Guna pelayan ini</translation>
    </message>
    <message>
        <source>&amp;Set it up with the keys of this counter</source>
        <translation>&amp;Sediakan dengan kunci kaunter ini</translation>
    </message>
    <message>
        <source>&amp;Join these counters</source>
        <translation>Serta&amp;i kaunter-kaunter ini</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Keadaannya</translation>
    </message>
    <message>
        <source>Encrypted, server verified</source>
        <translation>Disulitkan, dan pelayan membuktikan identitinya</translation>
    </message>
    <message>
        <source>Encrypted, server not verified</source>
        <translation>Disulitkan, kepada sesiapa yang menjawab</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>Tidak disulitkan: pada komputer ini sahaja</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Pelayan</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hos</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Pangkalan &amp;data</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>Pe&amp;ngguna</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Kata &amp;laluan</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer and nowhere else.</source>
        <translation>Ia disimpan dalam gelang kunci komputer ini sahaja.</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>P&amp;enyulitan</translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority</source>
        <translation>Sijil pihak &amp;berkuasa</translation>
    </message>
    <message>
        <source>Empty: the one that the system has for this user.</source>
        <translation>Kosong: yang dimiliki sistem untuk pengguna ini.</translation>
    </message>
    <message>
        <source>Passphrase or recovery &amp;key of the firm</source>
        <translation>F&amp;rasa laluan atau kunci pemulihan syarikat</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of the firm</source>
        <translation>Frasa laluan atau kunci pemulihan syarikat</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: they are what is transferred.</source>
        <translation>Rekod pada komputer ini perlu dibuka dahulu: rekod itulah yang dimuat naik.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Bertanya kepada pelayan…</translation>
    </message>
    <message>
        <source>The server answers, and its records are sealed with the keys of this counter.</source>
        <translation>Pelayan menjawab, dan rekodnya disulitkan dengan kunci kaunter ini.</translation>
    </message>
    <message>
        <source>The server answers. No counter has set it up yet: this one can be the first.</source>
        <translation>Pelayan menjawab. Belum ada kaunter yang menyediakannya: kaunter ini boleh menjadi yang pertama.</translation>
    </message>
    <message>
        <source>The server answers. Its records are sealed with keys that this counter does not have yet.</source>
        <translation>Pelayan menjawab. Rekodnya disulitkan dengan kunci yang belum dimiliki oleh kaunter ini.</translation>
    </message>
    <message>
        <source>This server is used from now on.</source>
        <translation>Pelayan ini digunakan mulai sekarang.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Sijil pihak berkuasa</translation>
    </message>
</context>
<context>
    <name>licencedesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bahagian tetapan</translation>
    </message>
</context>
<context>
    <name>licencedesk::SetupPage</name>
    <message>
        <source>Save the target as PDF…</source>
        <translation>Simpan kad ujian sebagai PDF…</translation>
    </message>
    <message>
        <source>1. Print the target at 100 % and check its ruler.
2. Cut it out and lay it where licences lie, in a sleeve if licences lie in one.
3. Change what is said here until everything is good.</source>
        <translation>1. Cetak kad ujian pada 100 % dan semak pembarisnya.
2. Gunting dan letakkan di tempat lesen diletakkan, dalam sarung jika lesen berada dalam sarung.
3. Ubah apa yang disebut di sini sehingga semuanya baik.</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Kembali ke meja kerja</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Semak meja tangkapan</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Hasil ukuran</translation>
    </message>
    <message>
        <source>Saved as %1. Print it at 100 %, not “fit to page”.</source>
        <translation>Disimpan sebagai %1. Cetak pada 100 %, bukan “muat pada halaman”.</translation>
    </message>
    <message>
        <source>This desk is good: every test passed</source>
        <translation>Meja tangkapan ini baik: semua kualiti lulus</translation>
    </message>
    <message>
        <source>Lay the target under the camera: it is not seen yet</source>
        <translation>Letakkan kad ujian di bawah kamera: belum kelihatan</translation>
    </message>
    <message>
        <source>Switch on the camera</source>
        <translation>Hidupkan kamera</translation>
    </message>
</context>
<context>
    <name>licencedesk::ShortcutsDialog</name>
    <message>
        <source>Fields</source>
        <translation>Medan</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>Medan seterusnya untuk disemak</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Previous field to check</source>
        <translation>Medan sebelumnya untuk disemak</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Confirm the field and go on</source>
        <translation>Sahkan medan dan teruskan</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Neighbouring field</source>
        <translation>Medan bersebelahan</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Atas, Bawah</translation>
    </message>
    <message>
        <source>Take another reading</source>
        <translation>Ambil bacaan lain</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5</source>
        <translation>Alt+1 hingga Alt+5</translation>
    </message>
    <message>
        <source>Take what the service reads</source>
        <translation>Ambil bacaan perkhidmatan</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>Move the box, with Shift resize it</source>
        <translation>Alihkan kotak, dengan Shift ubah saiznya</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Kekunci anak panah</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Page of the licence</source>
        <translation>Halaman lesen</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+3</source>
        <translation>Ctrl+1 hingga Ctrl+3</translation>
    </message>
    <message>
        <source>Camera and pictures</source>
        <translation>Kamera dan gambar</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Tetingkap</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan kekunci</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>licencedesk::SignInView</name>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN atau frasa laluan</translation>
    </message>
    <message>
        <source>Code from the app</source>
        <translation>Kod daripada aplikasi</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Log keluar</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>Lupa PIN atau hilang telefon?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Kod daripada aplikasi pengesah anda</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>&amp;PIN atau frasa laluan</translation>
    </message>
    <message>
        <source>Choose your own PIN or passphrase</source>
        <translation>Pilih PIN atau frasa laluan anda sendiri</translation>
    </message>
    <message>
        <source>%1, somebody else knows your current PIN or passphrase. Nobody will know the new one.</source>
        <translation>Orang lain tahu yang anda ada sekarang, %1. Tiada sesiapa akan tahu yang baharu.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Guna mulai sekarang</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>Sediakan faktor kedua anda</translation>
    </message>
    <message>
        <source>Supervisors and auditors sign in with a code as well.</source>
        <translation>Penyelia dan juruaudit log masuk dengan kod juga.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>Meja kerja dikunci</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log masuk</translation>
    </message>
    <message>
        <source>What was being worked on stays as it is.</source>
        <translation>Kerja yang sedang dibuat kekal seperti sedia ada.</translation>
    </message>
    <message>
        <source>Your name and your PIN or passphrase, please.</source>
        <translation>Sila masukkan nama dan PIN atau frasa laluan anda.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Terlalu banyak cubaan.</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n second(s).</source>
        <translation>
            <numerusform>Cubaan seterusnya dalam %n saat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::StageView</name>
    <message>
        <source>Detect the page</source>
        <translation>Kenal pasti halaman</translation>
    </message>
    <message>
        <source>Which page this is</source>
        <translation>Halaman mana ini</translation>
    </message>
    <message>
        <source>Put the corners on the card. Arrows move, Space: next corner</source>
        <translation>Letakkan bucu pada kad. Anak panah mengalih, ruang: bucu seterusnya</translation>
    </message>
    <message>
        <source>Read (Enter)</source>
        <translation>Baca (Enter)</translation>
    </message>
    <message>
        <source>Typed in by hand, without a picture.
Open one to have it beside the fields.</source>
        <translation>Ditaip sendiri, tanpa gambar.
Buka gambar untuk memaparkannya di sebelah medan.</translation>
    </message>
    <message>
        <source>The photograph itself was not kept. Open the picture again to set its corners.</source>
        <translation>Foto itu sendiri tidak disimpan. Buka gambar semula untuk menetapkan bucunya.</translation>
    </message>
    <message>
        <source>The corners cross each other. Put them on the card in order: top left, top right, bottom right, bottom left.</source>
        <translation>Bucu-bucu bersilang. Letakkan pada kad mengikut urutan: kiri atas, kanan atas, kanan bawah, kiri bawah.</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreGuide</name>
    <message>
        <source>This computer has no keyring. Accepted licences are kept only until the program is closed, unless you choose a passphrase for them.</source>
        <translation>Komputer ini tiada gelang kunci. Lesen yang diterima disimpan hanya sehingga program ditutup, kecuali anda memilih frasa laluan untuknya.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Pilih frasa laluan</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Tanya gelang kunci lagi</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Buka rekod</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Guna kunci pemulihan</translation>
    </message>
    <message>
        <source>The records are kept, locked by this computer alone. Print the recovery key: without it they are lost with the computer.</source>
        <translation>Rekod disimpan, dikunci oleh komputer ini sahaja. Cetak kunci pemulihan: tanpanya rekod hilang bersama komputer.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreSession</name>
    <message>
        <source>LicenceDesk is open already in another window, which has the records. Go on there; nothing is kept from this one.</source>
        <translation>LicenceDesk sudah dibuka dalam tetingkap lain yang memegang rekod. Teruskan di sana; tiada apa-apa disimpan daripada tetingkap ini.</translation>
    </message>
    <message>
        <source>This desk has keys of its own already.</source>
        <translation>Kaunter ini sudah mempunyai kunci sendiri.</translation>
    </message>
    <message>
        <source>The keys are being changed; it continues next time.</source>
        <translation>Kunci sedang ditukar; ia disambung pada kali seterusnya.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetBox</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Semak imbas…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Namakan fail yang hendak ditulis.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Folder ini tidak wujud.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Fail sudah wujud dan akan diganti.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetPicture</name>
    <message>
        <source>No picture</source>
        <translation>Tiada gambar</translation>
    </message>
    <message>
        <source>Picture of the camera: the target is in view</source>
        <translation>Gambar kamera: kad ujian kelihatan</translation>
    </message>
    <message>
        <source>Picture of the camera: no target in view</source>
        <translation>Gambar kamera: kad ujian tidak kelihatan</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>Tiada gambar daripada kamera</translation>
    </message>
</context>
<context>
    <name>licencedesk::Tour</name>
    <message>
        <source>The licence, straightened</source>
        <translation>Lesen, diluruskan</translation>
    </message>
    <message>
        <source>This one is invented. The picture follows the field that you are on.</source>
        <translation>Lesen ini rekaan. Gambar mengikut medan yang sedang anda pilih.</translation>
    </message>
    <message>
        <source>Only doubt waits for you</source>
        <translation>Hanya yang meragukan menunggu anda</translation>
    </message>
    <message>
        <source>What is not sure is marked. Tab leads to the next one, Enter confirms it.</source>
        <translation>Yang tidak pasti ditanda. Tab menuju ke yang seterusnya, Enter mengesahkannya.</translation>
    </message>
    <message>
        <source>Another reading, one key away</source>
        <translation>Bacaan lain, satu kekunci sahaja</translation>
    </message>
    <message>
        <source>Alt+1 takes the first reading listed here. Or type what the card says.</source>
        <translation>Alt+1 mengambil bacaan pertama dalam senarai ini. Atau taip apa yang tertulis pada kad.</translation>
    </message>
    <message>
        <source>Vehicle and dates</source>
        <translation>Kenderaan dan tarikh</translation>
    </message>
    <message>
        <source>The checks depend on them: class, age, and validity until the return.</source>
        <translation>Semakan bergantung padanya: kelas, umur, dan kesahan hingga dipulangkan.</translation>
    </message>
    <message>
        <source>Checks for this rental</source>
        <translation>Semakan untuk sewaan ini</translation>
    </message>
    <message>
        <source>Each has passed, asks for a look, or has failed. Shift+F1 says why, and what the rule rests on.</source>
        <translation>Setiap satu lulus, perlu dilihat atau gagal. Shift+F1 menerangkan sebabnya dan asas peraturannya.</translation>
    </message>
    <message>
        <source>Accept, and the next one</source>
        <translation>Terima, dan yang seterusnya</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the licence and clears the desk. In this tour nothing is kept.</source>
        <translation>Ctrl+Enter menyimpan lesen dan mengosongkan meja kerja. Dalam lawatan ini tiada apa-apa disimpan.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourCard</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Tamatkan lawatan</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Tamatkan lawatan (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 daripada %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seterusnya</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourOffer</name>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>Lawatan ringkas (1 minit)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Lain kali</translation>
    </message>
    <message>
        <source>New here? See the desk at work on an invented licence.</source>
        <translation>Baru di sini? Lihat meja kerja beroperasi dengan lesen rekaan.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WatchListSection</name>
    <message>
        <source>Do-not-rent list</source>
        <translation>Senarai larangan sewa</translation>
    </message>
    <message>
        <source>When a licence with one of these numbers comes to the desk, a check fails and shows the reason. The list keeps no numbers, only what recognises them; it can be asked but not read.</source>
        <translation>Apabila lesen dengan salah satu nombor ini sampai ke meja kerja, satu semakan gagal dan memaparkan sebabnya. Senarai ini tidak menyimpan nombor, hanya ciri pengecamnya; ia boleh ditanya tetapi tidak boleh dibaca.</translation>
    </message>
    <message>
        <source>&amp;Is it on the list?</source>
        <translation>&amp;Adakah dalam senarai?</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>&amp;Masukkan dalam senarai</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Keluarkan</translation>
    </message>
    <message>
        <source>Licence &amp;number</source>
        <translation>&amp;Nombor lesen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Sebab</translation>
    </message>
    <message>
        <source>Shown to whoever has the licence on the desk; write only what you can justify.</source>
        <translation>Dipaparkan kepada sesiapa yang mengendalikan lesen itu; tulis apa yang boleh anda pertanggungjawabkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are on the list.</source>
        <translation>
            <numerusform>%n nombor ada dalam senarai.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has been on the list since %1: %2</source>
        <translation>Ada dalam senarai sejak %1: %2</translation>
    </message>
    <message>
        <source>It is not on the list.</source>
        <translation>Tiada dalam senarai.</translation>
    </message>
    <message>
        <source>The number is now on the list.</source>
        <translation>Nombor ini kini ada dalam senarai.</translation>
    </message>
    <message>
        <source>The number was taken off the list.</source>
        <translation>Nombor ini telah dikeluarkan daripada senarai.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WhyCard</name>
    <message>
        <source>Note</source>
        <translation>Makluman</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Lulus</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Could not be checked</source>
        <translation>Tidak dapat disemak</translation>
    </message>
    <message>
        <source>%1 (set by your firm; usually: %2)</source>
        <translation>%1 (ditetapkan oleh syarikat; biasanya: %2)</translation>
    </message>
    <message>
        <source>Nothing legible was found at its place on the card.</source>
        <translation>Tiada yang dapat dibaca di tempatnya pada kad.</translation>
    </message>
    <message>
        <source>At least one character was read with less certainty than is accepted unseen. It is marked.</source>
        <translation>Sekurang-kurangnya satu aksara dibaca dengan kepastian yang kurang untuk diterima tanpa dilihat. Aksara itu ditanda.</translation>
    </message>
    <message>
        <source>As read it was impossible. Exactly one change makes it fit, and that change was made.</source>
        <translation>Bacaan asalnya mustahil. Hanya satu perubahan menjadikannya sepadan, dan perubahan itu telah dibuat.</translation>
    </message>
    <message>
        <source>As read it was impossible, and several changes would make it fit.</source>
        <translation>Bacaan asalnya mustahil, dan beberapa perubahan boleh menjadikannya sepadan.</translation>
    </message>
    <message>
        <source>No licence can show this value.</source>
        <translation>Tiada lesen yang boleh memaparkan nilai ini.</translation>
    </message>
    <message>
        <source>Another field, another page or the service says something else.</source>
        <translation>Medan lain, halaman lain atau perkhidmatan menyatakan nilai lain.</translation>
    </message>
    <message>
        <source>Glare, blur or a finger covers part of it.</source>
        <translation>Silau, kabur atau jari melindungi sebahagiannya.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>More in the manual</source>
        <translation>Lagi dalam panduan</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang perlu dibuat</translation>
    </message>
    <message>
        <source>What is checked, and why</source>
        <translation>Apa yang disemak, dan mengapa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>When it is not met</source>
        <translation>Apabila tidak dipenuhi</translation>
    </message>
    <message>
        <source>Rule %1; a policy file of the firm can change this.</source>
        <translation>Peraturan %1; fail dasar syarikat boleh mengubahnya.</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Mengapa ia menunggu</translation>
    </message>
    <message>
        <source>Certainty of the reading</source>
        <translation>Kepastian bacaan</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it; or type what is printed.</source>
        <translation>Bandingkan dengan kad. Enter mengesahkannya; atau taip apa yang tercetak.</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it, Alt+1 takes the other reading; or type what is printed.</source>
        <translation>Bandingkan dengan kad. Enter mengesahkannya, Alt+1 mengambil bacaan lain; atau taip apa yang tercetak.</translation>
    </message>
</context>
</TS>
