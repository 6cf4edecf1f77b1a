<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AccessPolicy</name>
    <message>
        <source>The rules for operators are not a JSON object.</source>
        <translation>Aturan untuk operator bukan objek JSON.</translation>
    </message>
    <message>
        <source>The rules for operators have a wrong entry: %1</source>
        <translation>Aturan untuk operator berisi entri yang salah: %1</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>An operator&apos;s account is damaged. Restore the last backup.</source>
        <translation>Akun seorang operator rusak. Pulihkan cadangan terakhir.</translation>
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
        <translation>Peran</translation>
    </message>
    <message>
        <source>Initial PIN or passphrase</source>
        <translation>PIN atau frasa sandi pertama</translation>
    </message>
    <message>
        <source>Initial &amp;PIN or passphrase</source>
        <translation>&amp;PIN atau frasa sandi pertama</translation>
    </message>
    <message>
        <source>Give it to them; they choose their own at the first sign-in.</source>
        <translation>Beri tahu yang bersangkutan; ia memilih sendiri yang baru saat pertama kali masuk.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>Pe&amp;ran</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation>PIN atau frasa sandi</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>Keduanya tidak sama. Ketik sekali lagi.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Make your account, the first supervisor&apos;s. From then on everybody signs in here by name, and the records say who did what. You add the others afterwards.</source>
        <translation>Buat akun Anda, yaitu akun supervisor pertama. Sejak itu semua orang masuk dengan nama masing-masing, dan catatan menunjukkan siapa melakukan apa. Yang lain dapat ditambahkan kemudian.</translation>
    </message>
    <message>
        <source>Switch operators on</source>
        <translation>Aktifkan operator</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>&amp;PIN atau frasa sandi</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>&amp;Ulangi</translation>
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
        <translation>Nama dan peran</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>New PIN for %1</source>
        <translation>PIN baru untuk %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>Change your PIN or passphrase</source>
        <translation>Ubah PIN atau frasa sandi Anda</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Pakai mulai sekarang</translation>
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
        <translation>PIN atau frasa sandi baru</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>Lupa PIN atau kehilangan ponsel?</translation>
    </message>
    <message>
        <source>A supervisor gives you a new PIN. If you are the supervisor and there is no other, the printed recovery key of the records lets you choose a new one; the second factor is then removed.</source>
        <translation>Supervisor memberi Anda PIN baru. Jika Anda satu-satunya supervisor, kunci pemulihan catatan yang tercetak memungkinkan Anda memilih yang baru; faktor kedua kemudian dihapus.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Kunci pemulihan</translation>
    </message>
    <message>
        <source>New &amp;PIN or passphrase</source>
        <translation>&amp;PIN atau frasa sandi baru</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>Somebody has this name already. Add an initial or a number.</source>
        <translation>Nama ini sudah dipakai. Tambahkan inisial atau angka.</translation>
    </message>
    <message>
        <source>Enter a name of at most %1 characters.</source>
        <translation>Masukkan nama paling banyak %1 karakter.</translation>
    </message>
    <message>
        <source>Choose a PIN or passphrase other than your current one.</source>
        <translation>Pilih PIN atau frasa sandi yang berbeda dari yang sekarang.</translation>
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
        <translation>Akses tidak biasa: %1</translation>
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
        <translation>Berkas kunci berisi kesalahan di %1.</translation>
    </message>
    <message>
        <source>The keys file is not JSON.</source>
        <translation>Berkas kunci bukan JSON.</translation>
    </message>
    <message>
        <source>There is no keys file at this path.</source>
        <translation>Tidak ada berkas kunci di jalur ini.</translation>
    </message>
    <message>
        <source>Others may read the keys file. Make it readable for its owner alone: chmod 600.</source>
        <translation>Orang lain dapat membaca berkas kunci. Jadikan hanya dapat dibaca pemiliknya: chmod 600.</translation>
    </message>
    <message>
        <source>The keys file cannot be read.</source>
        <translation>Berkas kunci tidak dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>This is not a sealed export of LicenceDesk.</source>
        <translation>Ini bukan ekspor terenkripsi dari LicenceDesk.</translation>
    </message>
    <message>
        <source>The sealed export was changed or is incomplete. Ask for it to be sent again.</source>
        <translation>Ekspor terenkripsi ini telah diubah atau terpotong. Minta dikirim ulang.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Frasa sandi tidak cocok.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Tidak ada izin untuk membaca berkas.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Berkas tidak ada.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with a passphrase. Close other programs and try again.</source>
        <translation>Memori tidak cukup untuk memproses frasa sandi. Tutup program lain, lalu coba lagi.</translation>
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
        <translation>Diterima lagi</translation>
    </message>
    <message>
        <source>Failed checks overridden</source>
        <translation>Pemeriksaan gagal, disetujui khusus</translation>
    </message>
    <message>
        <source>Shown in clear</source>
        <translation>Samaran dibuka</translation>
    </message>
    <message>
        <source>Reopened on the desk</source>
        <translation>Dibuka lagi di meja kerja</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Diekspor</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Customer agreed</source>
        <translation>Pelanggan setuju</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Tidak dikirim</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Purged</source>
        <translation>Dibersihkan (habis masa simpan)</translation>
    </message>
    <message>
        <source>Exported for the customer</source>
        <translation>Diekspor untuk pelanggan</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Masuk ditolak</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Akun diubah</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Pengaturan diubah</translation>
    </message>
    <message>
        <source>Do-not-rent list changed</source>
        <translation>Daftar larangan sewa diubah</translation>
    </message>
    <message>
        <source>Keys changed</source>
        <translation>Kunci diubah</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>Dicadangkan</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Dipulihkan</translation>
    </message>
    <message>
        <source>Corrections imported</source>
        <translation>Koreksi diimpor</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Jam dimundurkan</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>No backup was made.</source>
        <translation>Cadangan tidak dibuat.</translation>
    </message>
    <message>
        <source>The file of the records could not be moved aside.</source>
        <translation>Berkas catatan tidak dapat disisihkan.</translation>
    </message>
    <message>
        <source>The server has backups of its own; here only this computer&apos;s records are saved.</source>
        <translation>Server memiliki cadangannya sendiri; di sini hanya catatan komputer ini yang disimpan.</translation>
    </message>
    <message>
        <source>A backup needs a passphrase.</source>
        <translation>Cadangan memerlukan frasa sandi.</translation>
    </message>
    <message>
        <source>There are records on this computer. Restoring would move them aside.</source>
        <translation>Ada catatan di komputer ini. Pemulihan akan menyisihkannya.</translation>
    </message>
    <message>
        <source>The backup cannot be read.</source>
        <translation>Cadangan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The restored file could not be moved into its place.</source>
        <translation>Berkas yang dipulihkan tidak dapat dipindahkan ke tempatnya.</translation>
    </message>
    <message>
        <source>This is not a backup of LicenceDesk.</source>
        <translation>Ini bukan cadangan LicenceDesk.</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>Tidak ada yang dipulihkan.</translation>
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
        <translation>Kamera tidak dapat dipakai di komputer ini</translation>
    </message>
    <message>
        <source>The multimedia part of Qt is not installed. Ask your IT support to install libqt6multimedia6 and gstreamer1.0-plugins-good.</source>
        <translation>Komponen multimedia Qt belum terpasang. Minta pengelola komputer ini memasang libqt6multimedia6 dan gstreamer1.0-plugins-good.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Tidak ada kamera</translation>
    </message>
    <message>
        <source>Plug one in: it starts by itself.</source>
        <translation>Colokkan kamera: kamera akan menyala sendiri.</translation>
    </message>
    <message>
        <source>The camera may not be used</source>
        <translation>Kamera tidak boleh dipakai</translation>
    </message>
    <message>
        <source>This user has no right to open it. Ask your IT support to add the user to the group “video”, then log in again.</source>
        <translation>Pengguna ini tidak berhak membukanya. Minta pengelola komputer ini menambahkan pengguna ke grup “video”, lalu masuk lagi.</translation>
    </message>
    <message>
        <source>%1 gives no picture</source>
        <translation>%1 tidak memberi gambar</translation>
    </message>
    <message>
        <source>Another program may be using it: close that program. LicenceDesk keeps trying.</source>
        <translation>Mungkin sedang dipakai program lain: tutup program itu. Kamera terus dicoba lagi.</translation>
    </message>
    <message>
        <source>%1 was unplugged</source>
        <translation>%1 tercabut</translation>
    </message>
    <message>
        <source>Plug it in again: it goes on by itself. Nothing on the desk is lost.</source>
        <translation>Colokkan lagi: kamera akan berlanjut sendiri. Tidak ada yang hilang dari meja kerja.</translation>
    </message>
    <message>
        <source>%1 shows only a black picture</source>
        <translation>%1 hanya menampilkan layar hitam</translation>
    </message>
    <message>
        <source>Take the cap off the lens or open its shutter, and switch on the light.</source>
        <translation>Lepas tutup lensa atau buka penutupnya, dan nyalakan lampu.</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <translation>%1 sudah selesai diputar</translation>
    </message>
    <message>
        <source>Choose the camera again, or another file.</source>
        <translation>Pilih lagi kamera, atau berkas lain.</translation>
    </message>
    <message>
        <source>%1 cannot be played</source>
        <translation>%1 tidak dapat diputar</translation>
    </message>
    <message>
        <source>Choose a video, a picture or a folder of pictures.</source>
        <translation>Pilih video, gambar, atau folder gambar.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Memulai kamera…</translation>
    </message>
</context>
<context>
    <name>CardLayout</name>
    <message>
        <source>The layout file is damaged. Install the program again.</source>
        <translation>Berkas tata letak rusak. Pasang ulang program.</translation>
    </message>
    <message>
        <source>The layout file has a wrong value. Install the program again.</source>
        <translation>Berkas tata letak berisi nilai yang salah. Pasang ulang program.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The policy file cannot be read: %1</source>
        <translation>Berkas kebijakan tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>usually</source>
        <translation>biasanya</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Berkas tak dapat ditulis: %1</translation>
    </message>
    <message>
        <source>There is no rule %1.</source>
        <translation>Tidak ada aturan %1.</translation>
    </message>
    <message>
        <source>The record cannot be read: %1</source>
        <translation>Catatan tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>lolos</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>peringatan</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>GAGAL</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>belum diperiksa</translation>
    </message>
    <message>
        <source>note</source>
        <translation>keterangan</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Hasil: %1</translation>
    </message>
</context>
<context>
    <name>CompanyTrust</name>
    <message>
        <source>The file of the firm&apos;s certificate authority is not there. Choose it again in the settings.</source>
        <translation>Berkas otoritas sertifikat perusahaan tidak ada. Pilih lagi di pengaturan.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority may not be read. Choose it again in the settings.</source>
        <translation>Berkas otoritas sertifikat perusahaan tidak boleh dibaca. Pilih lagi di pengaturan.</translation>
    </message>
    <message>
        <source>There is no certificate in the file of the firm&apos;s certificate authority. A PEM file is required.</source>
        <translation>Tidak ada sertifikat dalam berkas otoritas sertifikat perusahaan. Diperlukan berkas PEM.</translation>
    </message>
    <message>
        <source>The file of the firm&apos;s certificate authority is damaged. Choose it again in the settings.</source>
        <translation>Berkas otoritas sertifikat perusahaan rusak. Pilih lagi di pengaturan.</translation>
    </message>
    <message>
        <source>This computer has no library for secure connections (OpenSSL). Install it, then try again.</source>
        <translation>Komputer ini tidak memiliki pustaka untuk koneksi aman (OpenSSL). Pasang dahulu, lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>An empty cell leaves the value as it is: %1</source>
        <translation>Sel kosong membiarkan nilai apa adanya: %1</translation>
    </message>
    <message>
        <source>A masked value is left as it is: %1</source>
        <translation>Nilai yang disamarkan dibiarkan apa adanya: %1</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded the number</source>
        <translation>Lembar kerja telah membulatkan nomor ini</translation>
    </message>
    <message>
        <source>A file cannot change this: %1</source>
        <translation>Ini tidak dapat diubah lewat berkas: %1</translation>
    </message>
    <message>
        <source>The record id is missing or damaged.</source>
        <translation>Tidak ada ID catatan.</translation>
    </message>
    <message>
        <source>The record is already on line %1.</source>
        <translation>Catatan ini sudah ada di baris %1.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Tidak ada catatan seperti itu.</translation>
    </message>
    <message>
        <source>A column is in the file twice: %1</source>
        <translation>Ada kolom ganda dalam berkas: %1</translation>
    </message>
    <message>
        <source>The file has no column of record ids (id), so its lines cannot be matched to records. Export with that column.</source>
        <translation>Berkas tidak memiliki kolom ID catatan (id), sehingga isinya tidak dapat dicocokkan. Ekspor dengan kolom itu.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed; nothing after it was read.</source>
        <translation>Tanda kutip tidak ditutup; isi sesudahnya tidak dibaca.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line has %2.</source>
        <translation>Baris ini memiliki %1 sel, baris pertama %2.</translation>
    </message>
    <message>
        <source>The record has two different values in two places: %1</source>
        <translation>Catatan menyebut dua nilai berbeda di dua tempat: %1</translation>
    </message>
    <message>
        <source>This is not a complete JSON object.</source>
        <translation>Ini bukan objek JSON yang utuh.</translation>
    </message>
    <message>
        <source>There is no record in the file.</source>
        <translation>Tidak ada catatan dalam berkas.</translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation>Berkas tidak ada.</translation>
    </message>
    <message>
        <source>The file is too large. Take fewer days at a time.</source>
        <translation>Berkas terlalu besar. Ambil lebih sedikit hari sekaligus.</translation>
    </message>
    <message>
        <source>The file may not be read.</source>
        <translation>Tidak ada izin untuk membaca berkas.</translation>
    </message>
    <message>
        <source>The text of the file is damaged: it is neither UTF-8 nor GBK. Save it again as CSV.</source>
        <translation>Isi berkas rusak: bukan UTF-8 maupun GBK. Simpan lagi sebagai CSV.</translation>
    </message>
</context>
<context>
    <name>CustomerData</name>
    <message>
        <source>Nothing is kept about this number. Type it whole, as it is printed on the licence.</source>
        <translation>Tidak ada yang disimpan tentang nomor ini. Ketik lengkap seperti tercetak di SIM.</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Capture now</source>
        <translation>Ambil sekarang</translation>
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
        <translation>Tempel gambar</translation>
    </message>
    <message>
        <source>Try a specimen licence</source>
        <translation>Coba contoh SIM</translation>
    </message>
    <message>
        <source>Type in</source>
        <translation>Ketik manual</translation>
    </message>
    <message>
        <source>Set corners</source>
        <translation>Tetapkan sudut</translation>
    </message>
    <message>
        <source>Whole card</source>
        <translation>Seluruh kartu</translation>
    </message>
    <message>
        <source>Move the box of this field</source>
        <translation>Pindahkan kotak isian ini</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>Pemeriksaan berikutnya</translation>
    </message>
    <message>
        <source>Ask the service</source>
        <translation>Tanya layanan</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Mulai dari awal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Next doubtful</source>
        <translation>Meragukan berikutnya</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Read corrections back…</source>
        <translation>Baca balik koreksi…</translation>
    </message>
    <message>
        <source>Accepted licences</source>
        <translation>SIM yang diterima</translation>
    </message>
    <message>
        <source>Next area of the window</source>
        <translation>Area jendela berikutnya</translation>
    </message>
    <message>
        <source>Check this desk…</source>
        <translation>Periksa meja foto…</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Kotak keluar</translation>
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
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Plain desk</source>
        <translation>Tampilan sederhana</translation>
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
        <translation>Mengapa ini ditandai?</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Panduan</translation>
    </message>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>Tur singkat (1 menit)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan tik</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Tutup program</translation>
    </message>
</context>
<context>
    <name>DeskCheck</name>
    <message>
        <source>not mirrored</source>
        <translation>tidak dicerminkan</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>dicerminkan</translation>
    </message>
    <message>
        <source>Switch “Mirror the picture” in the camera&apos;s menu.</source>
        <translation>Ubah “Cerminkan gambar” di menu kamera.</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Lower the camera by about %1 cm, or choose a higher resolution.</source>
        <translation>Turunkan kamera sekitar %1 cm, atau pilih resolusi yang lebih tinggi.</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>Lay the target in the middle of the picture and mark its place on the mat. If it does not fit, raise the camera by about 3 cm.</source>
        <translation>Letakkan kartu uji di tengah gambar dan tandai tempatnya di alas. Jika tidak muat, naikkan kamera sekitar 3 cm.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the left of the picture.</source>
        <translation>Arahkan kamera lurus ke bawah: sisi kiri gambar terlalu dekat.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near on the right of the picture.</source>
        <translation>Arahkan kamera lurus ke bawah: sisi kanan gambar terlalu dekat.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the top of the picture.</source>
        <translation>Arahkan kamera lurus ke bawah: sisi atas gambar terlalu dekat.</translation>
    </message>
    <message>
        <source>Point the camera straight down: it is too near at the bottom of the picture.</source>
        <translation>Arahkan kamera lurus ke bawah: sisi bawah gambar terlalu dekat.</translation>
    </message>
    <message>
        <source>Much too bright: move the lamp away, or choose “Darker” in the camera&apos;s menu.</source>
        <translation>Terlalu terang: jauhkan lampu, atau pilih “Lebih gelap” di menu kamera.</translation>
    </message>
    <message>
        <source>Too dark: switch on a lamp, or choose “Brighter” in the camera&apos;s menu.</source>
        <translation>Terlalu gelap: nyalakan lampu, atau pilih “Lebih terang” di menu kamera.</translation>
    </message>
    <message>
        <source>The left is darker: move the lamp to the left, or farther away.</source>
        <translation>Sisi kiri lebih gelap: geser lampu ke kiri, atau jauhkan.</translation>
    </message>
    <message>
        <source>The right is darker: move the lamp to the right, or farther away.</source>
        <translation>Sisi kanan lebih gelap: geser lampu ke kanan, atau jauhkan.</translation>
    </message>
    <message>
        <source>The top of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>Bagian atas gambar lebih gelap: geser lampu ke arah itu, atau jauhkan.</translation>
    </message>
    <message>
        <source>The bottom of the picture is darker: move the lamp that way, or farther away.</source>
        <translation>Bagian bawah gambar lebih gelap: geser lampu ke arah itu, atau jauhkan.</translation>
    </message>
    <message>
        <source>Correct the brightness first.</source>
        <translation>Perbaiki kecerahan dahulu.</translation>
    </message>
    <message>
        <source>A reflection lies where the mark is: move the lamp to the side until it is gone.</source>
        <translation>Ada pantulan di tempat tanda: geser lampu ke samping sampai hilang.</translation>
    </message>
    <message>
        <source>The mat around the target is not in view.</source>
        <translation>Alas di sekeliling kartu uji tidak terlihat.</translation>
    </message>
    <message>
        <source>Put a darker mat under it (the sheet has one), and cut the target out.</source>
        <translation>Letakkan alas yang lebih gelap di bawahnya (ada pada lembar cetak), dan gunting kartu ujinya.</translation>
    </message>
    <message>
        <source>%1 line pairs/mm</source>
        <translation>%1 pasang garis/mm</translation>
    </message>
    <message>
        <source>Correct the resolution first.</source>
        <translation>Perbaiki resolusi dahulu.</translation>
    </message>
    <message>
        <source>Out of focus: wipe the lens, wait for the focus or turn its ring, and keep the camera from shaking.</source>
        <translation>Tidak fokus: lap lensa, tunggu fokus atau putar cincinnya, dan jaga kamera agar tidak goyang.</translation>
    </message>
    <message>
        <source>%1 of 255</source>
        <translation>%1 dari 255</translation>
    </message>
    <message>
        <source>The picture is grainy: more light on the desk makes it clean.</source>
        <translation>Gambar berbintik: tambah cahaya di meja agar bersih.</translation>
    </message>
    <message>
        <source>Right way round</source>
        <translation>Arah gambar benar</translation>
    </message>
    <message>
        <source>Resolution on the card</source>
        <translation>Resolusi pada kartu</translation>
    </message>
    <message>
        <source>Room around the card</source>
        <translation>Ruang di sekeliling kartu</translation>
    </message>
    <message>
        <source>Tilt of the camera</source>
        <translation>Kemiringan kamera</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Kecerahan</translation>
    </message>
    <message>
        <source>Evenness of the light</source>
        <translation>Kerataan cahaya</translation>
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
        <translation>Derau</translation>
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
        <translation>Sudah dibaca, tidak ada yang perlu diperiksa</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to check: %1</source>
        <translation>
            <numerusform>%n isian perlu diperiksa: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n pemeriksaan gagal</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Speech is on</source>
        <translation>Suara kini aktif</translation>
    </message>
    <message>
        <source>There is no voice for this language on this computer. Ask your IT support to install qt6-speech-speechd-plugin and speech-dispatcher.</source>
        <translation>Tidak ada suara untuk bahasa ini di komputer ini. Minta pengelolanya memasang qt6-speech-speechd-plugin dan speech-dispatcher.</translation>
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
        <translation>Putar sebagai ganti kamera</translation>
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
        <translation>SIM elektronik</translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Move box: %1</source>
        <translation>Pindahkan kotak: %1</translation>
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
        <translation>Tetapkan sudut</translation>
    </message>
    <message>
        <source>Remove page</source>
        <translation>Hapus halaman</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Koreksi: %1</translation>
    </message>
    <message>
        <source>Confirm: %1</source>
        <translation>Konfirmasi: %1</translation>
    </message>
    <message>
        <source>Compare with the service</source>
        <translation>Bandingkan dengan layanan</translation>
    </message>
    <message>
        <source>Take from the service: %1</source>
        <translation>Ambil dari layanan: %1</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Mulai dari awal</translation>
    </message>
    <message>
        <source>Another licence</source>
        <translation>SIM lain</translation>
    </message>
</context>
<context>
    <name>EndpointSettings</name>
    <message>
        <source>TLS needs both a certificate and its key.</source>
        <translation>TLS memerlukan sertifikat beserta kuncinya.</translation>
    </message>
    <message>
        <source>A Unix socket is not encrypted: leave out the certificate, or listen on an address.</source>
        <translation>Soket Unix tidak dienkripsi: hilangkan sertifikat, atau dengarkan pada alamat.</translation>
    </message>
    <message>
        <source>Other machines could reach this address, and licences would be sent unencrypted. Listen on 127.0.0.1 or a Unix socket, or give a certificate and its key.</source>
        <translation>Mesin lain dapat menjangkau alamat ini, dan data SIM akan terkirim tanpa enkripsi. Dengarkan pada 127.0.0.1 atau soket Unix, atau berikan sertifikat beserta kuncinya.</translation>
    </message>
    <message>
        <source>Without tokens only programs of this machine may reach it: listen on 127.0.0.1 or a Unix socket.</source>
        <translation>Tanpa token, hanya program di mesin ini yang boleh mengakses: dengarkan pada 127.0.0.1 atau soket Unix.</translation>
    </message>
    <message>
        <source>To listen on every address, say by which host names clients call it.</source>
        <translation>Untuk mendengarkan pada semua alamat, sebutkan nama host yang dipakai klien.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Berkas tidak dapat ditulis: %1</translation>
    </message>
    <message>
        <source>There is no room left where the file is to be saved. Choose another place.</source>
        <translation>Tidak ada ruang tersisa di tempat tujuan berkas. Pilih tempat lain.</translation>
    </message>
    <message>
        <source>The saved profile has no name or no columns.</source>
        <translation>Profil tersimpan tidak memiliki nama atau kolom.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Ekspor dibatalkan. Tidak ada yang ditulis.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Pilih setidaknya satu kolom.</translation>
    </message>
    <message>
        <source>This machine has no file system in memory, so a workbook cannot be sealed without being plain on the disk first. Choose CSV or JSON.</source>
        <translation>Mesin ini tidak memiliki sistem berkas dalam memori, sehingga buku kerja tidak dapat dienkripsi tanpa lebih dahulu berada di disk dalam bentuk polos. Pilih CSV atau JSON.</translation>
    </message>
    <message>
        <source>A workbook holds %1 records at most. Choose fewer days, or CSV.</source>
        <translation>Satu buku kerja memuat paling banyak %1 catatan. Pilih lebih sedikit hari, atau CSV.</translation>
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
        <translation>ID catatan</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Konter</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Kendaraan</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Disetujui khusus</translation>
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
        <translation>CSV untuk Excel (setiap digit dipertahankan)</translation>
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
        <translation>JSON dalam bentuk jawaban WeChat</translation>
    </message>
    <message>
        <source>JSON in Tencent Cloud&apos;s format</source>
        <translation>JSON dalam bentuk jawaban Tencent Cloud</translation>
    </message>
    <message>
        <source>JSON in Baidu&apos;s format</source>
        <translation>JSON dalam bentuk jawaban Baidu</translation>
    </message>
</context>
<context>
    <name>FieldId</name>
    <message>
        <source>Licence number</source>
        <translation>Nomor SIM</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
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
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>First issue</source>
        <translation>Terbit pertama</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Berlaku dari</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Issuing authority</source>
        <translation>Instansi penerbit</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>Nomor arsip</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin pelanggaran</translation>
    </message>
    <message>
        <source>Current time</source>
        <translation>Waktu kini</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Valid period</source>
        <translation>Masa berlaku</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Berlaku selama</translation>
    </message>
</context>
<context>
    <name>FieldState</name>
    <message>
        <source>From the service</source>
        <translation>Dari layanan</translation>
    </message>
    <message>
        <source>Check digit correct</source>
        <translation>Digit periksa cocok</translation>
    </message>
    <message>
        <source>Matches the number</source>
        <translation>Cocok dengan nomor</translation>
    </message>
    <message>
        <source>Service agrees</source>
        <translation>Layanan sama</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Terbaca</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Compare with the card: Enter keeps this value, Alt+0 takes the service&apos;s.</source>
        <translation>Cocokkan dengan kartu: Enter mempertahankan nilai ini, Alt+0 mengambil nilai dari layanan.</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Dikosongkan</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Kosong</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Tidak lazim</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Dikonfirmasi</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Fails a check</source>
        <translation>Gagal diperiksa</translation>
    </message>
</context>
<context>
    <name>FormParts</name>
    <message>
        <source>A PIN of at least %1 digits, or a passphrase of at least %2 characters.</source>
        <translation>PIN minimal %1 digit, atau frasa sandi minimal %2 karakter.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Put the licence under the camera</source>
        <translation>Letakkan SIM di bawah kamera</translation>
    </message>
    <message>
        <source>Too dark: more light</source>
        <translation>Terlalu gelap: tambah cahaya</translation>
    </message>
    <message>
        <source>Too bright: less light on the card</source>
        <translation>Terlalu terang: kurangi cahaya pada kartu</translation>
    </message>
    <message>
        <source>Its edge cannot be seen: put something dark under the card</source>
        <translation>Tepinya tidak terlihat: letakkan benda gelap di bawah kartu</translation>
    </message>
    <message>
        <source>Cut off: show all four corners</source>
        <translation>Terpotong: tampilkan keempat sudut</translation>
    </message>
    <message>
        <source>Move it closer</source>
        <translation>Lebih dekat</translation>
    </message>
    <message>
        <source>Move it a little farther away</source>
        <translation>Sedikit lebih jauh</translation>
    </message>
    <message>
        <source>No page of a licence: turn it over, or open it</source>
        <translation>Bukan halaman SIM: balik, atau buka</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Jangan bergerak</translation>
    </message>
    <message>
        <source>Glare: tilt the card a little</source>
        <translation>Silau: miringkan kartu sedikit</translation>
    </message>
    <message>
        <source>A finger is over the print</source>
        <translation>Ada jari menutupi tulisan</translation>
    </message>
    <message>
        <source>Out of focus: hold still, or move back a little</source>
        <translation>Tidak fokus: jangan bergerak, atau mundur sedikit</translation>
    </message>
    <message>
        <source>Good. Keep it there</source>
        <translation>Bagus. Tahan di situ</translation>
    </message>
    <message>
        <source>Reading. Keep it there</source>
        <translation>Membaca. Tahan di situ</translation>
    </message>
    <message>
        <source>Read. Put the other page here, or take it away</source>
        <translation>Terbaca. Letakkan halaman lainnya di sini, atau angkat</translation>
    </message>
    <message>
        <source>Another licence: accept the one on the desk, or start over</source>
        <translation>SIM lain: terima yang di meja kerja, atau mulai dari awal</translation>
    </message>
    <message>
        <source>Glare: %1. Tilt the card a little</source>
        <translation>Silau: %1. Miringkan kartu sedikit</translation>
    </message>
    <message>
        <source>A finger over: %1</source>
        <translation>Ada jari menutupi: %1</translation>
    </message>
    <message>
        <source>Looking again: %1. Keep it there</source>
        <translation>Melihat lagi: %1. Tahan di situ</translation>
    </message>
</context>
<context>
    <name>HttpEndpoint</name>
    <message>
        <source>The certificate or its key cannot be used. Both are PEM files, and they must match.</source>
        <translation>Sertifikat atau kuncinya tidak dapat dipakai. Keduanya harus berkas PEM dan saling berpasangan.</translation>
    </message>
    <message>
        <source>Nothing can listen on %1: somebody else does, it is not this machine&apos;s, or it is not allowed.</source>
        <translation>Tidak dapat mendengarkan pada %1: sudah dipakai, bukan milik mesin ini, atau tidak diizinkan.</translation>
    </message>
</context>
<context>
    <name>InsightFigures</name>
    <message>
        <source>%1 % (%2 of %3)</source>
        <translation>%1 % (%2 dari %3)</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Nomor SIM</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Masa berlaku</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Masa percobaan</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Usia</translation>
    </message>
    <message>
        <source>Vehicle class</source>
        <translation>Golongan kendaraan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Stempel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>SIM elektronik</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Earlier records</source>
        <translation>Catatan sebelumnya</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>Daftar larangan sewa</translation>
    </message>
    <message>
        <source>Licences per week</source>
        <translation>SIM per minggu</translation>
    </message>
    <message>
        <source>Licences per day</source>
        <translation>SIM per hari</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Minggu mulai</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Jumlah SIM</translation>
    </message>
    <message>
        <source>Licences by the hour of the day</source>
        <translation>SIM menurut jam dalam sehari</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Corrected by hand, by field</source>
        <translation>Dikoreksi manual, per isian</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Share corrected</source>
        <translation>Porsi dikoreksi</translation>
    </message>
    <message>
        <source>Checks that failed</source>
        <translation>Pemeriksaan yang gagal</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Right as read, by camera</source>
        <translation>Terbaca benar, per kamera</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Share of the fields</source>
        <translation>Porsi isian</translation>
    </message>
    <message>
        <source>Pictures from files</source>
        <translation>Gambar dari berkas</translation>
    </message>
    <message>
        <source>Agreement with the remote service</source>
        <translation>Kesesuaian dengan layanan jarak jauh</translation>
    </message>
    <message>
        <source>Share read the same</source>
        <translation>Porsi terbaca sama</translation>
    </message>
</context>
<context>
    <name>JsonImport</name>
    <message>
        <source>The record has a wrong entry: %1</source>
        <translation>Catatan berisi entri yang salah: %1</translation>
    </message>
    <message>
        <source>The answer is error %1, not a licence.</source>
        <translation>Jawabannya galat %1, bukan SIM.</translation>
    </message>
    <message>
        <source>There is no licence field in it.</source>
        <translation>Tidak ada isian SIM di dalamnya.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Ini bukan JSON.</translation>
    </message>
    <message>
        <source>One record is expected, the file has %1.</source>
        <translation>Diperlukan satu catatan, berkas berisi %1.</translation>
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
        <translation>Ini bukan alamat untuk mendengarkan. Tulis 127.0.0.1:8787, [::1]:8787 atau unix:/path/to/socket.</translation>
    </message>
    <message>
        <source>A Unix socket needs an absolute path of at most %1 bytes.</source>
        <translation>Soket Unix memerlukan jalur absolut paling panjang %1 bita.</translation>
    </message>
</context>
<context>
    <name>LoadFrame</name>
    <message>
        <source>The file is empty. Copy it again from the camera or phone.</source>
        <translation>Berkas kosong. Salin lagi dari kamera atau ponsel.</translation>
    </message>
    <message>
        <source>This is not a picture that can be read. Use a JPEG, PNG, BMP, TIFF, WebP or GIF file.</source>
        <translation>Ini bukan gambar yang dapat dibaca. Gunakan berkas JPEG, PNG, BMP, TIFF, WebP atau GIF.</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off. Copy the file again, or take the picture anew.</source>
        <translation>Gambar rusak atau terpotong. Salin lagi berkasnya, atau ambil gambar baru.</translation>
    </message>
    <message>
        <source>The picture is too large: %1 × %2 pixels, at most %3 megapixels are read. Save it smaller and open it again.</source>
        <translation>Gambar terlalu besar: %1 × %2 piksel, paling banyak %3 megapiksel yang dapat dibaca. Simpan lebih kecil, lalu buka lagi.</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved, renamed or deleted.</source>
        <translation>Berkas tidak ada. Mungkin sudah dipindahkan, diganti nama, atau dihapus.</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a picture. Open a picture file.</source>
        <translation>Ini folder atau perangkat, bukan gambar. Buka berkas gambar.</translation>
    </message>
    <message>
        <source>The file is too large: %1, at most %2 are read. Save the picture smaller and open it again.</source>
        <translation>Berkas terlalu besar: %1, paling banyak %2 yang dapat dibaca. Simpan gambar lebih kecil, lalu buka lagi.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you are allowed to read it and that no other program has locked it.</source>
        <translation>Berkas tidak dapat dibuka. Pastikan Anda boleh membacanya dan tidak ada program lain yang menguncinya.</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy a picture and paste it again.</source>
        <translation>Tidak ada gambar di dalamnya. Salin sebuah gambar, lalu tempel lagi.</translation>
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
        <translation>Untuk petugas di konter dan administrator perusahaan. Semua yang ada di sini berfungsi tanpa jaringan.</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Di konter</translation>
    </message>
    <message>
        <source>Put the licence under the camera. When it lies still, sharp and whole, it is captured by itself; `F5` captures it by hand.</source>
        <translation>Letakkan SIM di bawah kamera. Bila SIM diam, tajam, dan utuh, gambarnya diambil otomatis; `F5` mengambil gambar secara manual.</translation>
    </message>
    <message>
        <source>Without a camera, open a picture with `Ctrl+O`, drop it on the window, or paste it with `Ctrl+V`.</source>
        <translation>Tanpa kamera, buka gambar dengan `Ctrl+O`, seret ke jendela, atau tempel dengan `Ctrl+V`.</translation>
    </message>
    <message>
        <source>Choose the vehicle and the dates of the rental: the checks depend on them.</source>
        <translation>Pilih kendaraan dan tanggal sewa: pemeriksaan bergantung padanya.</translation>
    </message>
    <message>
        <source>Go through the doubtful fields with `Tab`, compare each with the card, confirm with `Enter`.</source>
        <translation>Telusuri isian yang meragukan dengan `Tab`, cocokkan satu per satu dengan kartu, konfirmasi dengan `Enter`.</translation>
    </message>
    <message>
        <source>Look at the checks, then accept with `Ctrl+Enter`. `Esc` clears the desk without keeping anything.</source>
        <translation>Lihat hasil pemeriksaan, lalu terima dengan `Ctrl+Enter`. `Esc` mengosongkan meja kerja tanpa menyimpan apa pun.</translation>
    </message>
    <message>
        <source>Nothing is ever accepted while a field is still open.</source>
        <translation>SIM tidak pernah diterima selama masih ada isian yang belum selesai.</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>Arti setiap status</translation>
    </message>
    <message>
        <source>Colour never stands alone: every state has a shape and a word.</source>
        <translation>Warna tidak pernah berdiri sendiri: setiap status punya bentuk dan kata.</translation>
    </message>
    <message>
        <source>**Read**: sure enough. Nothing waits for you.</source>
        <translation>**Terbaca**: cukup pasti. Anda tidak perlu berbuat apa-apa.</translation>
    </message>
    <message>
        <source>**To check**: some character is not sure, or two values disagree. The reason stands below the field.</source>
        <translation>**Periksa**: ada karakter yang kurang pasti, atau dua nilai tidak sesuai. Alasannya tertulis di bawah isian.</translation>
    </message>
    <message>
        <source>**Missing**: nothing could be read there. Type it in.</source>
        <translation>**Tidak ada**: tidak ada yang terbaca di situ. Ketik sendiri nilainya.</translation>
    </message>
    <message>
        <source>**Fails a check**: the value was read, but a check is not met.</source>
        <translation>**Gagal diperiksa**: nilainya terbaca, tetapi tidak memenuhi salah satu pemeriksaan.</translation>
    </message>
    <message>
        <source>**Confirmed**, **By hand**: you have looked at it.</source>
        <translation>**Dikonfirmasi**, **Manual**: Anda sudah melihatnya.</translation>
    </message>
    <message>
        <source>A check has **passed**, asks for **a look**, has **failed**, or **could not be made** because something is missing. These are four different things. `Shift+F1` explains the check or the field that you are on: what is checked, where the rule comes from, how certain that is, and what to do.</source>
        <translation>Sebuah pemeriksaan bisa **lolos**, **perlu dilihat**, **gagal**, atau **tidak dapat dilakukan** karena ada yang kurang. Keempatnya berbeda. `Shift+F1` menjelaskan pemeriksaan atau isian yang sedang dipilih: apa yang diperiksa, dari mana aturannya, seberapa pasti, dan apa yang harus dilakukan.</translation>
    </message>
    <message>
        <source>When a check has failed you can still accept with a reason, if [your role](#operators) allows it. The reason is kept with the record.</source>
        <translation>Bila ada pemeriksaan yang gagal, Anda tetap dapat menerima dengan alasan, asalkan [peran Anda](#operators) mengizinkannya. Alasan itu disimpan bersama catatan.</translation>
    </message>
    <message>
        <source>Correcting by keys</source>
        <translation>Mengoreksi dengan papan tik</translation>
    </message>
    <message>
        <source>`Tab` and `Shift+Tab` lead from one doubtful field to the next; the picture follows.</source>
        <translation>`Tab` dan `Shift+Tab` berpindah antarisian yang meragukan; gambar mengikuti.</translation>
    </message>
    <message>
        <source>`Enter` confirms what stands there.</source>
        <translation>`Enter` mengonfirmasi nilai yang tertera.</translation>
    </message>
    <message>
        <source>`Alt+1` to `Alt+5` take another reading from the list below the field.</source>
        <translation>`Alt+1` sampai `Alt+5` mengambil bacaan lain dari daftar di bawah isian.</translation>
    </message>
    <message>
        <source>`Ctrl+B` moves the frame in the picture when it lies beside the text; the field is then read again.</source>
        <translation>`Ctrl+B` memindahkan kotak pada gambar bila letaknya meleset dari teks; isian itu lalu dibaca lagi.</translation>
    </message>
    <message>
        <source>`Ctrl+K` sets the four corners when the card was not found.</source>
        <translation>`Ctrl+K` menetapkan keempat sudut bila kartu tidak ditemukan.</translation>
    </message>
    <message>
        <source>`Ctrl+Z` takes back any correction.</source>
        <translation>`Ctrl+Z` membatalkan koreksi apa pun.</translation>
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
        <translation>Letakkan halaman tambahan di bawah kamera sebelum menerima: halaman itu digabungkan dengan halaman utama, dan keduanya dibandingkan. `Ctrl+1`, `Ctrl+2`, dan `Ctrl+3` menampilkan halaman utama, halaman tambahan, dan SIM elektronik. Gambar yang memuat dua halaman dipisahkan otomatis.</translation>
    </message>
    <message>
        <source>A whole folder of pictures opens with `Ctrl+Shift+O`; `F8` leads to the next picture with something to check.</source>
        <translation>`Ctrl+Shift+O` membuka satu folder gambar sekaligus; `F8` menuju gambar berikutnya yang perlu diperiksa.</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>SIM elektronik</translation>
    </message>
    <message>
        <source>Let the customer open it in 12123 on their own phone, at full brightness, and hold the live screen under the camera. The clock on the screen is compared with the time of the picture, so a screenshot is noticed. A red ground, or a red code, means that the licence cannot be used.</source>
        <translation>Minta pelanggan membukanya di 12123 pada ponsel mereka sendiri, dengan kecerahan penuh, lalu letakkan layar langsungnya di bawah kamera. Jam di layar dibandingkan dengan waktu pengambilan gambar, sehingga tangkapan layar akan ketahuan. Latar merah, atau kode merah, berarti SIM tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>What WeChat or Alipay show is not the licence itself.</source>
        <translation>Yang ditampilkan WeChat atau Alipay bukan SIM itu sendiri.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>`Ctrl+L` shows what was accepted. Search by number, its last four digits, name, date, operator or vehicle. Names and numbers are masked; showing them in clear is noted in the audit log.</source>
        <translation>`Ctrl+L` menampilkan SIM yang diterima. Cari menurut nomor, empat digit terakhirnya, nama, tanggal, operator, atau kendaraan. Nama dan nomor disamarkan; pembukaan samaran dicatat di log audit.</translation>
    </message>
    <message>
        <source>`Ctrl+E` exports: tables, data files or a sealed archive. Corrected tables can be read back.</source>
        <translation>`Ctrl+E` mengekspor: tabel, berkas data, atau arsip terenkripsi. Tabel yang sudah dikoreksi dapat dibaca balik.</translation>
    </message>
    <message>
        <source>Privacy and retention</source>
        <translation>Privasi dan masa simpan</translation>
    </message>
    <message>
        <source>Records are encrypted on the disk, with a key that only this computer, your passphrase or the printed recovery key can give.</source>
        <translation>Catatan dienkripsi di disk dengan kunci yang hanya dapat diberikan oleh komputer ini, frasa sandi Anda, atau kunci pemulihan yang dicetak.</translation>
    </message>
    <message>
        <source>They go by themselves when their time is over: 60 days unless your firm sets another time.</source>
        <translation>Catatan terhapus sendiri setelah masa simpannya habis: 60 hari, kecuali perusahaan menetapkan lain.</translation>
    </message>
    <message>
        <source>No picture is kept unless your firm decides so.</source>
        <translation>Gambar tidak disimpan, kecuali perusahaan memutuskan demikian.</translation>
    </message>
    <message>
        <source>A customer may ask for everything that is kept, or for its deletion: see **Customer** in the [settings](#settings).</source>
        <translation>Pelanggan dapat meminta semua data yang disimpan tentang dirinya, atau meminta penghapusannya: lihat **Pelanggan** di [Pengaturan](#settings).</translation>
    </message>
    <message>
        <source>The program&apos;s own log holds counts and times, never values.</source>
        <translation>Log program sendiri hanya memuat jumlah dan waktu, tidak pernah nilainya.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>A counter of one needs no accounts. With accounts, everybody signs in: clerks accept licences, supervisors also allow exceptions and change settings, auditors read. `F12` locks the desk and leaves the work as it is. What everybody did stands in the audit log, `Ctrl+Shift+L`.</source>
        <translation>Konter dengan satu orang tidak memerlukan akun. Bila akun dipakai, semua orang harus masuk: petugas menerima SIM, supervisor juga mengizinkan pengecualian dan mengubah pengaturan, auditor hanya membaca. `F12` mengunci meja kerja dan membiarkan pekerjaan apa adanya. Siapa melakukan apa tercatat di log audit, `Ctrl+Shift+L`.</translation>
    </message>
    <message>
        <source>Service and outbox</source>
        <translation>Layanan dan kotak keluar</translation>
    </message>
    <message>
        <source>Off unless your firm sets it up. `F7` then sends the picture on the desk to the service and shows its reading beside ours. Where they differ, `Enter` keeps ours and `Alt+0` takes theirs.</source>
        <translation>Nonaktif, kecuali disiapkan oleh perusahaan. Setelah itu `F7` mengirim gambar di meja kerja ke layanan dan menampilkan bacaannya di samping bacaan program ini. Bila berbeda, `Enter` mempertahankan bacaan di sini dan `Alt+0` mengambil bacaan layanan.</translation>
    </message>
    <message>
        <source>Accepted licences that have to be sent wait in the outbox, `Ctrl+U`. If the network is down they wait. An entry that is **unclear** may have arrived: send it again, or discard it.</source>
        <translation>SIM diterima yang harus dikirim menunggu di kotak keluar, `Ctrl+U`. Bila jaringan mati, SIM tetap menunggu. Entri yang **tidak jelas** mungkin sudah sampai: kirim lagi, atau buang.</translation>
    </message>
    <message>
        <source>The header of the window always says what leaves this computer.</source>
        <translation>Bagian atas jendela selalu menyebutkan apa yang keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>Checking this desk</source>
        <translation>Memeriksa meja foto</translation>
    </message>
    <message>
        <source>`F3` measures the camera and the light with a printed sheet: sharpness, evenness, reflections, distance. Do it once when the desk is set up and again when readings get worse. A dark, dull mat and light from two sides are best.</source>
        <translation>`F3` mengukur kamera dan cahaya dengan lembar cetak: ketajaman, kerataan cahaya, pantulan, jarak. Lakukan sekali saat meja disiapkan dan ulangi bila hasil bacaan memburuk. Yang terbaik adalah alas gelap yang tidak mengilap dan cahaya dari dua sisi.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>`Ctrl+,` opens the settings: name of the counter, privacy, keys, backup, customer, do-not-rent list, service and the firm&apos;s server. Language, large type, high contrast and the plain desk are in the menu, `F10`.</source>
        <translation>`Ctrl+,` membuka Pengaturan: nama konter, privasi, kunci, cadangan, pelanggan, daftar larangan sewa, layanan, dan server perusahaan. Bahasa, huruf besar, kontras tinggi, dan tampilan sederhana ada di menu, `F10`.</translation>
    </message>
    <message>
        <source>The limits for age, driving years and validity, and what a check means when it is not met, are rules of the firm. A file `policy.json` beside the settings changes them on this computer; `licencedesk-cli explain` lists every rule with its source.</source>
        <translation>Batas usia, lama mengemudi, dan masa berlaku, serta akibat bila suatu pemeriksaan tidak dipenuhi, adalah aturan perusahaan. Berkas `policy.json` di samping berkas pengaturan mengubahnya di komputer ini; `licencedesk-cli explain` menampilkan semua aturan beserta sumbernya.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>`Ctrl+I` shows licences per day, seconds per licence, what was corrected and which checks failed, without personal data.</source>
        <translation>`Ctrl+I` menampilkan SIM per hari, detik per SIM, apa yang dikoreksi, dan pemeriksaan mana yang gagal, tanpa data pribadi.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>Make a backup in the settings, under a passphrase of its own, and keep it elsewhere. It opens on any computer. Print the recovery key as well: if keyring, passphrase and recovery key are all lost, nobody can open the records.</source>
        <translation>Buat cadangan di pengaturan, dengan frasa sandi tersendiri, dan simpan di tempat lain. Cadangan dapat dibuka di komputer mana pun. Cetak juga kunci pemulihan: jika ring kunci, frasa sandi, dan kunci pemulihan hilang semua, tidak ada yang dapat membuka catatan.</translation>
    </message>
    <message>
        <source>When something goes wrong</source>
        <translation>Bila ada masalah</translation>
    </message>
    <message>
        <source>**No camera**: look whether another program uses it; plug it in again. Pictures can always be opened.</source>
        <translation>**Tidak ada kamera**: lihat apakah program lain memakainya; cabut lalu colokkan lagi. Gambar selalu dapat dibuka.</translation>
    </message>
    <message>
        <source>**Card not found**: use a mat of another colour, or set the corners with `Ctrl+K`.</source>
        <translation>**Kartu tidak ditemukan**: pakai alas berwarna lain, atau tetapkan sudut dengan `Ctrl+K`.</translation>
    </message>
    <message>
        <source>**Glare**: tilt the card a little, or move the lamp.</source>
        <translation>**Silau**: miringkan kartu sedikit, atau geser lampunya.</translation>
    </message>
    <message>
        <source>**Wrong value, but not marked**: correct it; the correction is kept. Please tell us of such cases: without the picture.</source>
        <translation>**Nilai salah tetapi tidak ditandai**: koreksi nilainya; koreksi itu disimpan. Beri tahu kami tentang kasus seperti ini, tanpa menyertakan gambarnya.</translation>
    </message>
    <message>
        <source>**Records locked**: enter the passphrase or the recovery key. Desk and checks work meanwhile.</source>
        <translation>**Catatan terkunci**: masukkan frasa sandi atau kunci pemulihan. Sementara itu meja kerja dan pemeriksaan tetap berfungsi.</translation>
    </message>
    <message>
        <source>**Disk full**: nothing is lost; the licence stays on the desk until it can be written.</source>
        <translation>**Disk penuh**: tidak ada yang hilang; SIM tetap di meja kerja sampai dapat disimpan.</translation>
    </message>
    <message>
        <source>**Power cut**: the licence that lay on the desk is offered again at the next start.</source>
        <translation>**Listrik padam**: SIM yang ada di meja kerja ditawarkan lagi saat program dimulai berikutnya.</translation>
    </message>
    <message>
        <source>Where the data lies</source>
        <translation>Letak data</translation>
    </message>
    <message>
        <source>On Linux in `~/.local/share/LicenceDesk`: the records, encrypted. The settings are in `~/.config/LicenceDesk`. Neither holds a licence in clear. To move to another computer, use a [backup](#backup); copied files alone do not open there.</source>
        <translation>Di Linux, catatan yang terenkripsi ada di `~/.local/share/LicenceDesk`, pengaturan di `~/.config/LicenceDesk`. Keduanya tidak memuat SIM tanpa samaran. Untuk pindah ke komputer lain, gunakan [cadangan](#backup); berkas yang hanya disalin tidak dapat dibuka di sana.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol pintasan</translation>
    </message>
    <message>
        <source>`Ctrl+/` shows every key of the desk; menus and tool tips name them as well. `F1` opens this manual, at the chapter for the page you are on. `F6` goes round the parts of the window, so everything can be reached without a mouse.</source>
        <translation>`Ctrl+/` menampilkan semua pintasan meja kerja; menu dan keterangan alat juga menyebutkannya. `F1` membuka panduan ini pada bab untuk halaman yang sedang terbuka. `F6` berkeliling ke bagian-bagian jendela, sehingga semuanya terjangkau tanpa tetikus.</translation>
    </message>
</context>
<context>
    <name>OperatorAccounts</name>
    <message>
        <source>This is the only supervisor who can sign in. Make another one first.</source>
        <translation>Ini satu-satunya supervisor yang dapat masuk. Buat supervisor lain dahulu.</translation>
    </message>
    <message>
        <source>This is the recovery key of another store.</source>
        <translation>Ini kunci pemulihan untuk penyimpanan lain.</translation>
    </message>
    <message>
        <source>There are accounts already. Switch operators on in the settings and sign in.</source>
        <translation>Sudah ada akun. Aktifkan operator di pengaturan, lalu masuk.</translation>
    </message>
    <message>
        <source>The recovery key only lets supervisors in again. Enter the name of one.</source>
        <translation>Kunci pemulihan hanya untuk memasukkan kembali supervisor. Masukkan nama salah satunya.</translation>
    </message>
    <message>
        <source>The code is wrong. Check the date and time of both devices and type the code that is shown now.</source>
        <translation>Kode tidak cocok. Periksa tanggal dan jam kedua perangkat, lalu ketik kode yang sedang tampil.</translation>
    </message>
    <message>
        <source>This account no longer exists.</source>
        <translation>Akun ini sudah tidak ada.</translation>
    </message>
</context>
<context>
    <name>OperatorDesk</name>
    <message>
        <source>Make an account for the first supervisor.</source>
        <translation>Buat akun untuk supervisor pertama.</translation>
    </message>
    <message>
        <source>First choose your own PIN or passphrase and set up the second factor if one is asked for.</source>
        <translation>Pilih dahulu PIN atau frasa sandi Anda sendiri dan siapkan faktor kedua jika diminta.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Masuk dahulu.</translation>
    </message>
    <message>
        <source>This is not your PIN or passphrase.</source>
        <translation>Ini bukan PIN atau frasa sandi Anda.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>This licence is in the outbox already.</source>
        <translation>SIM ini sudah ada di kotak keluar.</translation>
    </message>
    <message>
        <source>What was to be sent no longer exists. Discard this entry.</source>
        <translation>Yang akan dikirim sudah tidak ada. Buang entri ini.</translation>
    </message>
    <message>
        <source>An entry of the outbox is damaged.</source>
        <translation>Sebuah entri di kotak keluar rusak.</translation>
    </message>
    <message>
        <source>No service is set up to send to.</source>
        <translation>Belum ada layanan tujuan kirim yang disiapkan.</translation>
    </message>
    <message>
        <source>This entry no longer exists.</source>
        <translation>Entri ini sudah tidak ada.</translation>
    </message>
    <message>
        <source>It is being sent at this moment.</source>
        <translation>Sedang dikirim saat ini.</translation>
    </message>
    <message>
        <source>This was made for another kind of service. Discard it and send the record again.</source>
        <translation>Entri ini dibuat untuk jenis layanan lain. Buang, lalu kirim lagi catatannya.</translation>
    </message>
</context>
<context>
    <name>OutboxWords</name>
    <message>
        <source>Taken by the service.</source>
        <translation>Sudah diterima layanan.</translation>
    </message>
    <message>
        <source>Nothing is sent until %1 China time.</source>
        <translation>Tidak ada yang dikirim sampai %1 waktu Tiongkok.</translation>
    </message>
    <message>
        <source>The service accepts no calls at present.</source>
        <translation>Layanan tidak menerima panggilan untuk sementara.</translation>
    </message>
    <message numerus="yes">
        <source>Sending; %n more wait(s).</source>
        <translation>
            <numerusform>Mengirim; %n lagi menunggu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Mengirim.</translation>
    </message>
    <message>
        <source>The service does not answer. The next attempt is at %1.</source>
        <translation>Layanan tidak menjawab. Percobaan berikutnya pukul %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait.</source>
        <translation>
            <numerusform>%n SIM menunggu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Tidak ada yang menunggu dikirim.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Mengirim</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Tidak jelas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>It was meant for %1. Send it again to send it to the current service, or discard it.</source>
        <translation>Ini semula untuk %1. Kirim lagi ke layanan yang sekarang, atau buang.</translation>
    </message>
    <message>
        <source>It may have arrived: send it again, or discard it.</source>
        <translation>Mungkin sudah sampai: kirim lagi, atau buang.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Berbeda</translation>
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
            <numerusform>%n isian sama</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n different</source>
        <translation>
            <numerusform>%n berbeda</numerusform>
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
        <translation>%1 dari %2 panggilan hari ini, lagi pada %3 waktu Tiongkok</translation>
    </message>
    <message>
        <source>The records are locked. What waits is sent once they are open.</source>
        <translation>Catatan terkunci. Yang menunggu akan dikirim setelah catatan dibuka.</translation>
    </message>
    <message>
        <source>Off: no service is set up to send to.</source>
        <translation>Nonaktif: belum ada layanan tujuan kirim yang disiapkan.</translation>
    </message>
    <message>
        <source>Paused: nothing is sent until somebody goes on.</source>
        <translation>Dijeda: tidak ada yang dikirim sampai dilanjutkan.</translation>
    </message>
    <message>
        <source>Stopped, nothing is lost.</source>
        <translation>Dihentikan, tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up. It goes on at %1 China time.</source>
        <translation>Jatah panggilan hari ini habis. Berlanjut pada %1 waktu Tiongkok.</translation>
    </message>
    <message>
        <source>Nothing is sent: it could not be saved first.</source>
        <translation>Tidak ada yang dikirim: tidak dapat dicatat dahulu ke disk.</translation>
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
        <translation>dibaca dalam %1 dtk</translation>
    </message>
    <message>
        <source>Glare on: %1. Tilt the card and take the picture again.</source>
        <translation>Silau pada: %1. Miringkan kartu dan ambil gambar lagi.</translation>
    </message>
    <message>
        <source>The picture is blurred. Compare every field, or take it again.</source>
        <translation>Gambar buram. Cocokkan setiap isian, atau ambil lagi.</translation>
    </message>
    <message>
        <source>The card is small in this picture. Go closer, or scan it.</source>
        <translation>Kartu terlalu kecil di gambar ini. Dekatkan, atau pindai kartunya.</translation>
    </message>
    <message>
        <source>This looks like a grey copy. Ask for the licence itself.</source>
        <translation>Ini tampak seperti fotokopi hitam putih. Minta SIM aslinya.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>accept a licence</source>
        <translation>menerima SIM</translation>
    </message>
    <message>
        <source>see the records of this counter</source>
        <translation>melihat catatan konter ini</translation>
    </message>
    <message>
        <source>see the records of all counters</source>
        <translation>melihat catatan semua konter</translation>
    </message>
    <message>
        <source>show a record in clear</source>
        <translation>membuka samaran sebuah catatan</translation>
    </message>
    <message>
        <source>export masked records</source>
        <translation>mengekspor catatan yang disamarkan</translation>
    </message>
    <message>
        <source>export records in clear</source>
        <translation>mengekspor catatan tanpa samaran</translation>
    </message>
    <message>
        <source>export everything about one customer</source>
        <translation>mengekspor semua data seorang pelanggan</translation>
    </message>
    <message>
        <source>let a licence pass although a check failed</source>
        <translation>meloloskan SIM meski pemeriksaan gagal</translation>
    </message>
    <message>
        <source>delete a record</source>
        <translation>menghapus catatan</translation>
    </message>
    <message>
        <source>see the figures of the counter</source>
        <translation>melihat statistik konter</translation>
    </message>
    <message>
        <source>change the do-not-rent list</source>
        <translation>mengubah daftar larangan sewa</translation>
    </message>
    <message>
        <source>manage operators</source>
        <translation>mengelola operator</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>mengubah pengaturan</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>membaca log audit</translation>
    </message>
    <message>
        <source>verify the audit log</source>
        <translation>memverifikasi log audit</translation>
    </message>
    <message>
        <source>make a backup</source>
        <translation>membuat cadangan</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>memulihkan cadangan</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Petugas konter</translation>
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
        <translation>Akun ini tidak boleh melakukan ini: %1. Hubungi supervisor.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>Kebijakan berisi entri yang salah: %1</translation>
    </message>
    <message>
        <source>The policy is not a JSON object.</source>
        <translation>Kebijakan bukan objek JSON.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>The text recogniser could not be loaded. Install the program again.</source>
        <translation>Pengenal teks tidak dapat dimuat. Pasang ulang program.</translation>
    </message>
    <message>
        <source>The text could not be read.</source>
        <translation>Teks tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The text recogniser&apos;s language data is missing. Install the package %1 and start again.</source>
        <translation>Data bahasa pengenal teks tidak ada. Pasang paket %1, lalu mulai lagi.</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>nobody signed in</source>
        <translation>tidak ada yang masuk</translation>
    </message>
</context>
<context>
    <name>RecordSearch</name>
    <message>
        <source>passed</source>
        <translation>lolos</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>peringatan</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>belum diperiksa</translation>
    </message>
</context>
<context>
    <name>RemoteFailure</name>
    <message>
        <source>The service&apos;s certificate has expired or is not valid yet. Nothing was sent. Check this computer&apos;s date, then tell the administrator.</source>
        <translation>Sertifikat layanan sudah kedaluwarsa atau belum berlaku. Tidak ada yang dikirim. Periksa tanggal komputer ini, lalu beri tahu administrator.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate belongs to another address. Nothing was sent. Check the address in the settings.</source>
        <translation>Sertifikat layanan milik alamat lain. Tidak ada yang dikirim. Periksa alamat di pengaturan.</translation>
    </message>
    <message>
        <source>The service&apos;s certificate was not issued by an authority that this computer trusts. Nothing was sent. If the firm has a certificate authority of its own, choose its file in the settings.</source>
        <translation>Tidak ada pihak tepercaya di komputer ini yang menjamin sertifikat layanan. Tidak ada yang dikirim. Jika perusahaan memiliki otoritas sertifikat sendiri, pilih berkasnya di pengaturan.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let the call through. Tell the administrator.</source>
        <translation>Proksi jaringan ini tidak meloloskan panggilan. Beri tahu administrator.</translation>
    </message>
    <message>
        <source>The service&apos;s address was not found. Check the address in the settings and the network.</source>
        <translation>Alamat layanan tidak ditemukan. Periksa alamat di pengaturan dan jaringan.</translation>
    </message>
    <message>
        <source>Nothing answers at the service&apos;s address. Try again later; if it stays so, check the address in the settings.</source>
        <translation>Tidak ada jawaban di alamat layanan. Coba lagi nanti; jika tetap begitu, periksa alamat di pengaturan.</translation>
    </message>
    <message>
        <source>No secure connection to the service could be made. Nothing was sent. Try again later, then tell the administrator.</source>
        <translation>Koneksi aman ke layanan tidak dapat dibuat. Tidak ada yang dikirim. Coba lagi nanti; jika tetap gagal, beri tahu administrator.</translation>
    </message>
    <message>
        <source>The connection to the service broke off. Try again later.</source>
        <translation>Koneksi ke layanan terputus. Coba lagi nanti.</translation>
    </message>
    <message>
        <source>The service reports an internal error (status %1). Try again later.</source>
        <translation>Layanan sendiri mengalami gangguan (status %1). Coba lagi nanti.</translation>
    </message>
    <message>
        <source>The address leads elsewhere (status %1), and licences are not sent on. Type the service&apos;s own address in the settings.</source>
        <translation>Alamat ini mengarah ke tempat lain (status %1), dan SIM tidak diteruskan ke sana. Ketik alamat layanan yang sebenarnya di pengaturan.</translation>
    </message>
    <message>
        <source>The service does not let this counter in (status %1). Check the token in the settings.</source>
        <translation>Layanan tidak mengizinkan konter ini (status %1). Periksa token di pengaturan.</translation>
    </message>
    <message>
        <source>There is no such service at this address (status %1). Check it in the settings.</source>
        <translation>Tidak ada layanan seperti itu di alamat ini (status %1). Periksa di pengaturan.</translation>
    </message>
    <message>
        <source>The service is overloaded (status %1). Try again later.</source>
        <translation>Layanan terlalu sibuk (status %1). Coba lagi nanti.</translation>
    </message>
    <message>
        <source>The service refused the request (status %1). Tell the administrator.</source>
        <translation>Layanan menolak permintaan (status %1). Beri tahu administrator.</translation>
    </message>
    <message>
        <source>The service did not answer in time. Try again later, or go on with the reading made here.</source>
        <translation>Layanan tidak menjawab tepat waktu. Coba lagi nanti, atau lanjutkan dengan hasil baca di sini.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is far too large. Check the address in the settings.</source>
        <translation>Layanan mengirim jauh lebih banyak daripada sebuah jawaban. Periksa alamat di pengaturan.</translation>
    </message>
    <message>
        <source>The picture is too large to send. Take it again.</source>
        <translation>Gambar terlalu besar untuk dikirim. Ambil lagi.</translation>
    </message>
    <message>
        <source>What answered is not the service: its answer cannot be read. Check the address in the settings.</source>
        <translation>Yang menjawab bukan layanan itu: jawabannya tidak dapat dibaca. Periksa alamat di pengaturan.</translation>
    </message>
</context>
<context>
    <name>RemoteSettings</name>
    <message>
        <source>Type the service&apos;s address, such as https://relay.example.com.</source>
        <translation>Ketik alamat layanan, misalnya https://relay.example.com.</translation>
    </message>
    <message>
        <source>The address must not have a name, a password or a token in it; they have fields of their own.</source>
        <translation>Alamat tidak boleh berisi nama, kata sandi, atau token; masing-masing punya kotak isian sendiri.</translation>
    </message>
    <message>
        <source>The address has to begin with https://.</source>
        <translation>Alamat harus diawali https://.</translation>
    </message>
    <message>
        <source>Licences leave this computer over https:// only; http:// is for a service on this computer.</source>
        <translation>SIM hanya keluar dari komputer ini lewat https://; http:// hanya untuk layanan di komputer ini.</translation>
    </message>
    <message>
        <source>The settings of the remote service cannot be read.</source>
        <translation>Pengaturan layanan jarak jauh tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The settings of the remote service have a wrong entry: %1</source>
        <translation>Pengaturan layanan jarak jauh berisi entri yang salah: %1</translation>
    </message>
    <message>
        <source>Type the app id, or paste a token instead.</source>
        <translation>Ketik AppID, atau tempelkan token sebagai gantinya.</translation>
    </message>
</context>
<context>
    <name>RentalVehicle</name>
    <message>
        <source>Car up to 9 seats, automatic or electric</source>
        <translation>Mobil s.d. 9 kursi, otomatis atau listrik</translation>
    </message>
    <message>
        <source>Car up to 9 seats, manual</source>
        <translation>Mobil s.d. 9 kursi, manual</translation>
    </message>
    <message>
        <source>Adapted automatic car (disabled driver)</source>
        <translation>Mobil otomatis khusus penyandang disabilitas</translation>
    </message>
    <message>
        <source>Van or light truck, automatic</source>
        <translation>Van atau truk ringan, otomatis</translation>
    </message>
    <message>
        <source>Van or light truck, manual</source>
        <translation>Van atau truk ringan, manual</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, automatic</source>
        <translation>Karavan motor di bawah 6 m, otomatis</translation>
    </message>
    <message>
        <source>Motor caravan under 6 m, manual</source>
        <translation>Karavan motor di bawah 6 m, manual</translation>
    </message>
    <message>
        <source>Automatic car with trailer, under 4.5 t</source>
        <translation>Mobil otomatis dengan gandengan, di bawah 4,5 t</translation>
    </message>
    <message>
        <source>Manual car with trailer, under 4.5 t</source>
        <translation>Mobil manual dengan gandengan, di bawah 4,5 t</translation>
    </message>
    <message>
        <source>Vehicle with trailer, 4.5 t and over</source>
        <translation>Kendaraan bergandengan, 4,5 t ke atas</translation>
    </message>
    <message>
        <source>Minibus, 10 to 19 seats, under 6 m</source>
        <translation>Minibus, 10 s.d. 19 kursi, di bawah 6 m</translation>
    </message>
    <message>
        <source>Coach, 6 m and over or 20 seats and more</source>
        <translation>Bus besar, 6 m ke atas atau 20 kursi ke atas</translation>
    </message>
    <message>
        <source>Truck, 4.5 t and over or 6 m and over</source>
        <translation>Truk, 4,5 t ke atas atau 6 m ke atas</translation>
    </message>
    <message>
        <source>Moped up to 50 ml</source>
        <translation>Moped s.d. 50 ml</translation>
    </message>
    <message>
        <source>Motorcycle, two wheels</source>
        <translation>Sepeda motor roda dua</translation>
    </message>
    <message>
        <source>Motorcycle, three wheels</source>
        <translation>Sepeda motor roda tiga</translation>
    </message>
</context>
<context>
    <name>ReviewReason</name>
    <message>
        <source>Not read: type it in</source>
        <translation>Tidak terbaca: ketik manual</translation>
    </message>
    <message>
        <source>Compare the marked characters</source>
        <translation>Cocokkan karakter yang ditandai</translation>
    </message>
    <message>
        <source>Corrected by the check digit: compare</source>
        <translation>Dikoreksi menurut digit periksa: cocokkan</translation>
    </message>
    <message>
        <source>Several readings fit: choose one</source>
        <translation>Beberapa bacaan cocok: pilih salah satu</translation>
    </message>
    <message>
        <source>Cannot be right: compare</source>
        <translation>Tidak mungkin benar: cocokkan</translation>
    </message>
    <message>
        <source>Disagrees with another field: compare</source>
        <translation>Tidak sesuai dengan isian lain: cocokkan</translation>
    </message>
    <message>
        <source>Covered or glaring: compare</source>
        <translation>Tertutup atau silau: cocokkan</translation>
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
        <translation>Standar nasional</translation>
    </message>
    <message>
        <source>Practice of the issuing offices</source>
        <translation>Praktik kantor penerbit</translation>
    </message>
    <message>
        <source>Policy of the firm</source>
        <translation>Kebijakan perusahaan</translation>
    </message>
    <message>
        <source>What the program itself sees</source>
        <translation>Pengamatan program sendiri</translation>
    </message>
    <message>
        <source>Likely, but no official text at hand says so.</source>
        <translation>Kemungkinan besar benar, tetapi tidak ada naskah resmi yang menyatakannya.</translation>
    </message>
    <message>
        <source>Not certain: refuse nobody for this alone.</source>
        <translation>Tidak pasti: jangan menolak siapa pun hanya karena ini.</translation>
    </message>
    <message>
        <source>Stops the rental</source>
        <extracomment>What it means when a check is not met</extracomment>
        <translation>Menghentikan sewa</translation>
    </message>
    <message>
        <source>Asks for a look</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>Only informs</source>
        <translation>Hanya memberi tahu</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Dinonaktifkan</translation>
    </message>
    <message>
        <source>Fields that decide</source>
        <translation>Isian yang menentukan</translation>
    </message>
    <message>
        <source>The rental hangs on these fields. What is not read surely enough cannot be checked.</source>
        <translation>Penyewaan bergantung pada isian ini. Yang kurang pasti terbaca tidak dapat diperiksa.</translation>
    </message>
    <message>
        <source>Form of the number</source>
        <translation>Bentuk nomor</translation>
    </message>
    <message>
        <source>The licence number of a citizen is the 18-character identity number. Other forms belong to passports and permits.</source>
        <translation>Nomor SIM warga negara Tiongkok adalah nomor identitas 18 karakter. Bentuk lain milik paspor dan izin perjalanan.</translation>
    </message>
    <message>
        <source>Check character</source>
        <translation>Karakter periksa</translation>
    </message>
    <message>
        <source>The last character is computed from the 17 before it: one misread or invented digit shows.</source>
        <translation>Karakter terakhir dihitung dari 17 karakter sebelumnya: satu digit yang salah baca atau dikarang akan ketahuan.</translation>
    </message>
    <message>
        <source>Birth date in the number</source>
        <translation>Tanggal lahir dalam nomor</translation>
    </message>
    <message>
        <source>Characters 7 to 14 are a date of birth; it must exist and be past.</source>
        <translation>Karakter ke-7 sampai ke-14 adalah tanggal lahir; tanggal itu harus nyata dan sudah lewat.</translation>
    </message>
    <message>
        <source>Number against date of birth</source>
        <translation>Nomor dan tanggal lahir</translation>
    </message>
    <message>
        <source>The licence repeats the date of birth that is in the number. If they differ, one is misread or altered.</source>
        <translation>SIM mengulang tanggal lahir yang ada dalam nomor. Jika berbeda, salah satunya salah baca atau diubah.</translation>
    </message>
    <message>
        <source>Number against sex</source>
        <translation>Nomor dan jenis kelamin</translation>
    </message>
    <message>
        <source>The last digit but one is odd for men, even for women. A legal change of sex may explain a difference.</source>
        <translation>Digit kedua dari belakang ganjil untuk laki-laki, genap untuk perempuan. Perubahan jenis kelamin yang sah dapat menjelaskan perbedaan.</translation>
    </message>
    <message>
        <source>Province in the number</source>
        <translation>Provinsi dalam nomor</translation>
    </message>
    <message>
        <source>The number begins with the code of a province. An unknown code was never issued.</source>
        <translation>Nomor diawali kode provinsi. Kode yang tidak dikenal tidak pernah diterbitkan.</translation>
    </message>
    <message>
        <source>County in the number</source>
        <translation>Distrik dalam nomor</translation>
    </message>
    <message>
        <source>The first six digits name the county of first registration. Our list of old codes may have gaps.</source>
        <translation>Enam digit pertama menunjukkan distrik pendaftaran pertama. Daftar kode lama kami mungkin tidak lengkap.</translation>
    </message>
    <message>
        <source>County at that time</source>
        <translation>Distrik pada masa itu</translation>
    </message>
    <message>
        <source>The county should have existed when the holder was born.</source>
        <translation>Distrik itu semestinya sudah ada saat pemegang lahir.</translation>
    </message>
    <message>
        <source>Address against the number</source>
        <translation>Alamat dan nomor</translation>
    </message>
    <message>
        <source>People move, so a difference is normal; agreement speaks for the reading.</source>
        <translation>Orang bisa pindah, jadi perbedaan itu wajar; bila sesuai, bacaan makin dapat dipercaya.</translation>
    </message>
    <message>
        <source>Nationality against the number</source>
        <translation>Kewarganegaraan dan nomor</translation>
    </message>
    <message>
        <source>Chinese and foreign holders have different kinds of numbers.</source>
        <translation>Pemegang warga Tiongkok dan asing memiliki jenis nomor yang berbeda.</translation>
    </message>
    <message>
        <source>Old 15-digit number</source>
        <translation>Nomor lama 15 digit</translation>
    </message>
    <message>
        <source>Such numbers are no longer valid; the licence should have been renewed since.</source>
        <translation>Nomor seperti itu tidak berlaku lagi; SIM semestinya sudah diperpanjang sejak itu.</translation>
    </message>
    <message>
        <source>Masked number</source>
        <translation>Nomor disamarkan</translation>
    </message>
    <message>
        <source>Asterisks appear on shared or downloaded copies, not on a live licence.</source>
        <translation>Tanda bintang muncul pada salinan yang dibagikan atau diunduh, bukan pada SIM elektronik langsung.</translation>
    </message>
    <message>
        <source>Dates exist</source>
        <translation>Tanggal memang ada</translation>
    </message>
    <message>
        <source>A date that is in no calendar is misread or forged.</source>
        <translation>Tanggal yang tidak ada di kalender berarti salah baca atau dipalsukan.</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>Urutan tanggal</translation>
    </message>
    <message>
        <source>Birth, first issue, start of validity and today follow each other. An early renewal is noted in the record.</source>
        <translation>Tanggal lahir, terbit pertama, awal berlaku, dan hari ini harus berurutan. Perpanjangan lebih awal tertulis dalam catatan.</translation>
    </message>
    <message>
        <source>Age at first issue</source>
        <translation>Usia saat terbit pertama</translation>
    </message>
    <message>
        <source>Nobody gets a licence before 18.</source>
        <translation>Tidak ada yang mendapat SIM sebelum usia 18.</translation>
    </message>
    <message>
        <source>Upper age at first issue</source>
        <translation>Batas usia terbit pertama</translation>
    </message>
    <message>
        <source>Classes had upper ages for a first licence, which changed over the years.</source>
        <translation>Setiap golongan pernah memiliki batas usia untuk SIM pertama, yang berubah dari tahun ke tahun.</translation>
    </message>
    <message>
        <source>Length of validity</source>
        <translation>Lama masa berlaku</translation>
    </message>
    <message>
        <source>Licences run for six years, ten years or without end.</source>
        <translation>SIM berlaku enam tahun, sepuluh tahun, atau tanpa batas.</translation>
    </message>
    <message>
        <source>Day of expiry</source>
        <translation>Tanggal kedaluwarsa</translation>
    </message>
    <message>
        <source>A licence ends on the day and month on which it began.</source>
        <translation>SIM berakhir pada tanggal dan bulan yang sama dengan saat mulai berlaku.</translation>
    </message>
    <message>
        <source>Day of renewal</source>
        <translation>Tanggal perpanjangan</translation>
    </message>
    <message>
        <source>A new term usually begins on the day and month of first issue. Restored or converted licences differ.</source>
        <translation>Masa berlaku baru biasanya dimulai pada tanggal dan bulan terbit pertama. SIM yang dipulihkan atau dikonversi bisa berbeda.</translation>
    </message>
    <message>
        <source>Earlier terms</source>
        <translation>Masa berlaku sebelumnya</translation>
    </message>
    <message>
        <source>The years since first issue should be made of whole terms.</source>
        <translation>Tahun-tahun sejak terbit pertama harus terdiri atas masa berlaku yang utuh.</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>Masa berlaku pertama</translation>
    </message>
    <message>
        <source>A first card runs for six years. Converted army or foreign licences may differ.</source>
        <translation>Kartu pertama berlaku enam tahun. Konversi SIM militer atau asing bisa berbeda.</translation>
    </message>
    <message>
        <source>Licence without end</source>
        <translation>SIM tanpa batas</translation>
    </message>
    <message>
        <source>It takes a term of six and one of ten years first.</source>
        <translation>Sebelumnya harus melewati satu masa enam tahun dan satu masa sepuluh tahun.</translation>
    </message>
    <message>
        <source>First ten-year cards</source>
        <translation>Kartu sepuluh tahun pertama</translation>
    </message>
    <message>
        <source>No ten-year card can end before May 2018.</source>
        <translation>Tidak ada kartu sepuluh tahun yang berakhir sebelum Mei 2018.</translation>
    </message>
    <message>
        <source>Old edition</source>
        <translation>Edisi lama</translation>
    </message>
    <message>
        <source>Cards of the edition before 2013 should have expired. This is our own calculation.</source>
        <translation>Kartu edisi sebelum 2013 semestinya sudah kedaluwarsa. Ini perhitungan kami sendiri.</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Belum kedaluwarsa</translation>
    </message>
    <message>
        <source>An expired licence gives no right to drive; a year later it is cancelled.</source>
        <translation>SIM yang kedaluwarsa tidak memberi hak mengemudi; setahun kemudian SIM itu dibatalkan.</translation>
    </message>
    <message>
        <source>Valid until the return</source>
        <translation>Berlaku sampai kembali</translation>
    </message>
    <message>
        <source>The licence must not expire while the customer drives the car.</source>
        <translation>SIM tidak boleh kedaluwarsa selama pelanggan memakai mobil.</translation>
    </message>
    <message>
        <source>Margin after the return</source>
        <translation>Tenggang setelah kembali</translation>
    </message>
    <message>
        <source>A late return or an accident should not meet an expired licence.</source>
        <translation>Bila mobil terlambat kembali atau terjadi kecelakaan, SIM semestinya belum kedaluwarsa.</translation>
    </message>
    <message>
        <source>Renewal possible</source>
        <translation>Dapat diperpanjang</translation>
    </message>
    <message>
        <source>A licence can be renewed in its last 90 days.</source>
        <translation>SIM dapat diperpanjang dalam 90 hari terakhirnya.</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Tanpa tanggal akhir</translation>
    </message>
    <message>
        <source>Such a licence does not expire; age and status still count.</source>
        <translation>SIM seperti itu tidak kedaluwarsa; usia dan status tetap diperhitungkan.</translation>
    </message>
    <message>
        <source>First year of driving</source>
        <translation>Tahun pertama mengemudi</translation>
    </message>
    <message>
        <source>For twelve months: no trailer, a sticker, and on motorways an experienced companion.</source>
        <translation>Selama dua belas bulan: tanpa gandengan, wajib stiker, dan di jalan tol harus ada pendamping berpengalaman.</translation>
    </message>
    <message>
        <source>Probation in the record</source>
        <translation>Masa percobaan di catatan</translation>
    </message>
    <message>
        <source>The duplicate page may name another end of probation, as after a class was added.</source>
        <translation>Halaman tambahan dapat menyebut akhir masa percobaan lain, misalnya setelah penambahan golongan.</translation>
    </message>
    <message>
        <source>Probation and vehicle</source>
        <translation>Masa percobaan dan kendaraan</translation>
    </message>
    <message>
        <source>Beginners must not pull a trailer or drive passengers commercially.</source>
        <translation>Pengemudi pemula tidak boleh menarik gandengan atau mengemudikan kendaraan penumpang komersial.</translation>
    </message>
    <message>
        <source>Driving years</source>
        <translation>Lama mengemudi</translation>
    </message>
    <message>
        <source>Your firm asks for some driving practice.</source>
        <translation>Perusahaan mensyaratkan pengalaman mengemudi.</translation>
    </message>
    <message>
        <source>Minimum age</source>
        <translation>Usia minimum</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, asks for this age.</source>
        <translation>Usia ini disyaratkan perusahaan atau asuransinya.</translation>
    </message>
    <message>
        <source>Maximum age</source>
        <translation>Usia maksimum</translation>
    </message>
    <message>
        <source>Your firm, or its insurer, sets this limit.</source>
        <translation>Batas ini ditetapkan perusahaan atau asuransinya.</translation>
    </message>
    <message>
        <source>Yearly medical</source>
        <translation>Surat sehat tahunan</translation>
    </message>
    <message>
        <source>From 70 on a medical certificate is due every year; without it the licence is cancelled.</source>
        <translation>Mulai usia 70, surat keterangan sehat wajib setiap tahun; tanpanya SIM dibatalkan.</translation>
    </message>
    <message>
        <source>Heavy classes and age</source>
        <translation>Golongan berat dan usia</translation>
    </message>
    <message>
        <source>At 63 these classes are exchanged, unless extended by up to three years.</source>
        <translation>Pada usia 63 golongan ini harus ditukar, kecuali diperpanjang paling lama tiga tahun.</translation>
    </message>
    <message>
        <source>Other classes and age</source>
        <translation>Golongan lain dan usia</translation>
    </message>
    <message>
        <source>At 70 these classes are exchanged.</source>
        <translation>Pada usia 70 golongan ini harus ditukar.</translation>
    </message>
    <message>
        <source>Minimum age of the class</source>
        <translation>Usia minimum golongan</translation>
    </message>
    <message>
        <source>Each class has a lowest age; a younger holder cannot exist.</source>
        <translation>Setiap golongan memiliki usia terendah; tidak mungkin ada pemegang yang lebih muda.</translation>
    </message>
    <message>
        <source>Official class</source>
        <translation>Golongan resmi</translation>
    </message>
    <message>
        <source>Only the codes of the official list are classes.</source>
        <translation>Hanya kode dalam daftar resmi yang merupakan golongan.</translation>
    </message>
    <message>
        <source>How classes are printed</source>
        <translation>Cara golongan dicetak</translation>
    </message>
    <message>
        <source>Offices print codes in a fixed order and leave out what another includes.</source>
        <translation>Kantor penerbit mencetak kode dalam urutan tetap dan menghilangkan yang sudah dicakup kode lain.</translation>
    </message>
    <message>
        <source>Class against vehicle</source>
        <translation>Golongan dan kendaraan</translation>
    </message>
    <message>
        <source>The class must include the vehicle: C2, for instance, is for automatics only.</source>
        <translation>Golongan harus mencakup kendaraannya: C2, misalnya, hanya untuk mobil otomatis.</translation>
    </message>
    <message>
        <source>Trailer class too early</source>
        <translation>Golongan gandengan terlalu dini</translation>
    </message>
    <message>
        <source>Class C6 exists since April 2022; only a reissued card shows it with an earlier date.</source>
        <translation>Golongan C6 ada sejak April 2022; hanya kartu terbit ulang yang memuatnya dengan tanggal lebih awal.</translation>
    </message>
    <message>
        <source>Trailer class earned</source>
        <translation>Syarat golongan gandengan</translation>
    </message>
    <message>
        <source>C6 takes a year with a car class first.</source>
        <translation>C6 mensyaratkan setahun dengan golongan mobil lebih dahulu.</translation>
    </message>
    <message>
        <source>Form of the name</source>
        <translation>Bentuk nama</translation>
    </message>
    <message>
        <source>Words of the form, or odd characters, mean a misread name.</source>
        <translation>Kata cetakan formulir atau karakter aneh berarti nama salah baca.</translation>
    </message>
    <message>
        <source>Name against booking</source>
        <translation>Nama dan pemesanan</translation>
    </message>
    <message>
        <source>Whoever drives must be the person who was booked.</source>
        <translation>Pengemudi harus orang yang tercantum dalam pemesanan.</translation>
    </message>
    <message>
        <source>Text of the seal</source>
        <translation>Tulisan stempel</translation>
    </message>
    <message>
        <source>The seal names a traffic police office. Seals are hard to read.</source>
        <translation>Stempel menyebut kantor polisi lalu lintas. Stempel sulit dibaca.</translation>
    </message>
    <message>
        <source>Province of the seal</source>
        <translation>Provinsi stempel</translation>
    </message>
    <message>
        <source>Seal and file number come from the same office.</source>
        <translation>Stempel dan nomor arsip berasal dari kantor yang sama.</translation>
    </message>
    <message>
        <source>City of the seal</source>
        <translation>Kota stempel</translation>
    </message>
    <message>
        <source>Seal and file number usually name the same city; county offices and renamed cities differ.</source>
        <translation>Stempel dan nomor arsip biasanya menyebut kota yang sama; kantor distrik dan kota yang berganti nama bisa berbeda.</translation>
    </message>
    <message>
        <source>Red seal</source>
        <translation>Stempel merah</translation>
    </message>
    <message>
        <source>Originals carry a red seal; copies often show a grey one, or none.</source>
        <translation>SIM asli berstempel merah; pada salinan stempel sering kelabu atau tidak ada.</translation>
    </message>
    <message>
        <source>Two pages, one person</source>
        <translation>Dua halaman, satu orang</translation>
    </message>
    <message>
        <source>Number and name must be the same on every page.</source>
        <translation>Nomor dan nama harus sama di setiap halaman.</translation>
    </message>
    <message>
        <source>Form of the file number</source>
        <translation>Bentuk nomor arsip</translation>
    </message>
    <message>
        <source>Twelve digits, beginning with the code of the issuing office.</source>
        <translation>Dua belas digit, diawali kode kantor penerbit.</translation>
    </message>
    <message>
        <source>Duplicate page</source>
        <translation>Halaman tambahan</translation>
    </message>
    <message>
        <source>Many firms ask for both pages: notes and probation stand on the duplicate.</source>
        <translation>Banyak perusahaan meminta kedua halaman: catatan dan masa percobaan tertulis di halaman tambahan.</translation>
    </message>
    <message>
        <source>Renewal note</source>
        <translation>Catatan perpanjangan</translation>
    </message>
    <message>
        <source>The note on the duplicate page and the end of validity name the same day.</source>
        <translation>Catatan di halaman tambahan dan akhir masa berlaku menyebut tanggal yang sama.</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Kode batang</translation>
    </message>
    <message>
        <source>Thirteen characters number the paper core. The old formula may no longer hold.</source>
        <translation>Tiga belas karakter adalah nomor inti kertas SIM. Rumus lama mungkin tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>Core seen before</source>
        <translation>Inti pernah terlihat</translation>
    </message>
    <message>
        <source>A core is used once; the same one with another person points to a copy.</source>
        <translation>Satu inti hanya dipakai sekali; inti yang sama pada orang lain menandakan salinan.</translation>
    </message>
    <message>
        <source>Live screen</source>
        <translation>Layar langsung</translation>
    </message>
    <message>
        <source>A screenshot stands still: the clock on the screen must agree with the time of the picture.</source>
        <translation>Tangkapan layar tidak bergerak: jam di layar harus sesuai dengan waktu pengambilan gambar.</translation>
    </message>
    <message>
        <source>Date made</source>
        <translation>Tanggal dibuat</translation>
    </message>
    <message>
        <source>The electronic licence cannot be made in the future.</source>
        <translation>SIM elektronik tidak mungkin dibuat di masa depan.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>With most statuses other than normal the holder must not drive.</source>
        <translation>Pada sebagian besar status selain normal, pemegang tidak boleh mengemudi.</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Urusan belum selesai</translation>
    </message>
    <message>
        <source>The holder may drive, but offences or accidents are not settled.</source>
        <translation>Pemegang boleh mengemudi, tetapi ada pelanggaran atau kecelakaan yang belum selesai.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin pelanggaran</translation>
    </message>
    <message>
        <source>At twelve points the licence is withheld until study and exam.</source>
        <translation>Pada dua belas poin, SIM ditahan sampai pemegangnya mengikuti pelatihan dan lulus ujian.</translation>
    </message>
    <message>
        <source>Colour of the screen</source>
        <translation>Warna layar</translation>
    </message>
    <message>
        <source>Red ground or a red code means that the licence cannot be used.</source>
        <translation>Latar merah atau kode merah berarti SIM tidak dapat dipakai.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Kode QR</translation>
    </message>
    <message>
        <source>The app always shows one; without it the screen is cut off or another app.</source>
        <translation>Aplikasinya selalu menampilkan kode QR; tanpanya, layar terpotong atau itu aplikasi lain.</translation>
    </message>
    <message>
        <source>Quality of the picture</source>
        <translation>Mutu gambar</translation>
    </message>
    <message>
        <source>Copies, screens, blur and glare hide what the other checks need.</source>
        <translation>Salinan, layar, gambar buram, dan silau menutupi hal yang diperlukan pemeriksaan lain.</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Ukuran gambar</translation>
    </message>
    <message>
        <source>Small pictures lose the strokes that tell characters apart.</source>
        <translation>Gambar kecil kehilangan goresan yang membedakan aksara.</translation>
    </message>
    <message>
        <source>Print that looks changed</source>
        <translation>Cetakan tampak diubah</translation>
    </message>
    <message>
        <source>A value whose print or ground differs may have been pasted. It is a sign, no proof.</source>
        <translation>Nilai yang cetakan atau latarnya berbeda mungkin ditempelkan. Ini petunjuk, bukan bukti.</translation>
    </message>
    <message>
        <source>Another open rental</source>
        <translation>Sewa lain masih berjalan</translation>
    </message>
    <message>
        <source>One licence with two cars: ask before handing over the second.</source>
        <translation>Satu SIM untuk dua mobil: tanyakan dahulu sebelum menyerahkan yang kedua.</translation>
    </message>
    <message>
        <source>Do-not-rent list</source>
        <translation>Daftar larangan sewa</translation>
    </message>
    <message>
        <source>Your firm put this licence on its list, with a reason.</source>
        <translation>Perusahaan memasukkan SIM ini ke daftarnya, dengan alasan.</translation>
    </message>
</context>
<context>
    <name>SecretRules</name>
    <message>
        <source>A PIN needs at least %1 digits.</source>
        <translation>PIN memerlukan minimal %1 digit.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Choose one that is not a date, a sequence or a pattern.</source>
        <translation>PIN ini terlalu mudah ditebak. Pilih yang bukan tanggal, angka berurutan, atau pola.</translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters.</source>
        <translation>Frasa sandi memerlukan minimal %1 karakter.</translation>
    </message>
    <message>
        <source>Mix at least %1 of these: small letters, capitals, digits, other characters.</source>
        <translation>Gabungkan minimal %1 dari ini: huruf kecil, huruf besar, angka, karakter lain.</translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Choose several words that do not belong together, without your name.</source>
        <translation>Frasa sandi ini terlalu mudah ditebak. Pilih beberapa kata yang tidak berkaitan, tanpa nama Anda.</translation>
    </message>
    <message>
        <source>Enter a PIN or passphrase.</source>
        <translation>Masukkan PIN atau frasa sandi.</translation>
    </message>
    <message>
        <source>A passphrase may have at most %1 characters.</source>
        <translation>Frasa sandi paling banyak %1 karakter.</translation>
    </message>
</context>
<context>
    <name>ServeCommand</name>
    <message>
        <source>The keyring has no keys for the endpoint, or is locked. Put them there with --store-keys FILE.</source>
        <translation>Ring kunci tidak berisi kunci untuk endpoint, atau terkunci. Simpan kuncinya dengan --store-keys FILE.</translation>
    </message>
    <message>
        <source>Nobody could call: give --keys FILE, or --no-token to try it on this machine.</source>
        <translation>Tidak ada yang dapat memanggil: berikan --keys FILE, atau --no-token untuk mencobanya di mesin ini.</translation>
    </message>
    <message>
        <source>The keyring could not keep the keys: %1</source>
        <translation>Ring kunci tidak dapat menyimpan kunci: %1</translation>
    </message>
    <message>
        <source>The keyring keeps the keys. Delete the file now and start with --keys keyring.</source>
        <translation>Ring kunci sudah menyimpan kunci. Hapus berkasnya sekarang dan mulai dengan --keys keyring.</translation>
    </message>
    <message>
        <source>The log file cannot be written.</source>
        <translation>Berkas log tidak dapat ditulis.</translation>
    </message>
</context>
<context>
    <name>SharedStore</name>
    <message>
        <source>The transfer was interrupted; it continues next time.</source>
        <translation>Pengunggahan terputus; dilanjutkan lain kali.</translation>
    </message>
    <message>
        <source>This desk is locked.</source>
        <translation>Konter ini terkunci.</translation>
    </message>
    <message>
        <source>The records on the server were sealed with keys other than this desk&apos;s. Join the counters with the firm&apos;s passphrase or recovery key before anything is kept here.</source>
        <translation>Catatan di server dienkripsi dengan kunci lain dari kunci konter ini. Gabungkan dengan frasa sandi atau kunci pemulihan perusahaan sebelum ada yang disimpan di sini.</translation>
    </message>
    <message>
        <source>The keys were changed and old ones dropped while other counters still have records under them. Nothing is transferred; call your administrator.</source>
        <translation>Kunci sudah diganti dan yang lama dibuang, sedangkan konter lain masih memiliki catatan dengan kunci lama. Tidak ada yang diunggah; hubungi administrator Anda.</translation>
    </message>
    <message>
        <source>This desk has no keys yet.</source>
        <translation>Konter ini belum memiliki kunci.</translation>
    </message>
    <message>
        <source>Nobody has set the server up for this firm yet. Do so in the settings.</source>
        <translation>Server belum disiapkan untuk perusahaan ini. Siapkan di pengaturan.</translation>
    </message>
    <message>
        <source>Another desk of the firm has the name of this one. Give this desk another name in the settings.</source>
        <translation>Konter lain di perusahaan memakai nama yang sama. Beri konter ini nama lain di pengaturan.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message numerus="yes">
        <source>Wait %n second(s).</source>
        <translation>
            <numerusform>Tunggu %n detik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minute(s).</source>
        <translation>
            <numerusform>Tunggu %n menit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Terlalu banyak percobaan.</translation>
    </message>
    <message>
        <source>Name and PIN or passphrase do not match. Check both and try again.</source>
        <translation>Nama dan PIN atau frasa sandi tidak cocok. Periksa keduanya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The code is wrong or has been used. Wait for the next one in your app; if it is always wrong, check the date and time of both devices.</source>
        <translation>Kode tidak cocok atau sudah dipakai. Tunggu kode berikutnya di aplikasi; jika tetap tidak cocok, periksa tanggal dan jam kedua perangkat.</translation>
    </message>
    <message>
        <source>This account is frozen. Ask a supervisor to unfreeze it.</source>
        <translation>Akun ini dibekukan. Minta supervisor membukanya kembali.</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Personal data is masked with asterisks.</source>
        <translation>Data pribadi disamarkan dengan tanda bintang.</translation>
    </message>
    <message>
        <source>Holds personal data: keep it locked away.</source>
        <translation>Berisi data pribadi: simpan di tempat terkunci.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>Driving licence check</source>
        <translation>Pemeriksaan SIM</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Lolos</translation>
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
        <translation>Belum diperiksa</translation>
    </message>
    <message>
        <source>accepted by override</source>
        <translation>diterima dengan persetujuan khusus</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>SIM ini</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Hasil pemeriksaan</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Dikoreksi manual</translation>
    </message>
    <message>
        <source>Accepted although a check failed</source>
        <translation>Diterima meski ada pemeriksaan gagal</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Disetujui oleh</translation>
    </message>
    <message>
        <source>Allowed at</source>
        <translation>Disetujui pada</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Di konter</translation>
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
        <translation>Konter</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Kendaraan</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>Penyewaan</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>ID catatan</translation>
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
        <translation>Ada berkas lain di jalur soket.</translation>
    </message>
    <message>
        <source>Somebody else listens on this socket already.</source>
        <translation>Program lain sudah mendengarkan pada soket ini.</translation>
    </message>
    <message>
        <source>An old socket is in the way and cannot be removed.</source>
        <translation>Soket lama menghalangi dan tidak dapat dihapus.</translation>
    </message>
</context>
<context>
    <name>StoreCommand</name>
    <message>
        <source>There are no records at %1.</source>
        <translation>Tidak ada catatan di %1.</translation>
    </message>
    <message>
        <source>Nothing was ever kept here.</source>
        <translation>Belum pernah ada yang disimpan di sini.</translation>
    </message>
    <message>
        <source>This desk has operators: say who you are with --operator and --secret-file.</source>
        <translation>Konter ini memakai operator: sebutkan diri Anda dengan --operator dan --secret-file.</translation>
    </message>
    <message>
        <source>This operator signs in with a second factor, in the window only.</source>
        <translation>Operator ini masuk dengan faktor kedua, hanya lewat jendela.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Berkas tidak dapat dibaca: %1</translation>
    </message>
</context>
<context>
    <name>StoreError</name>
    <message>
        <source>Entries of the audit log are missing between what was handed over and what follows.</source>
        <translation>Ada entri log audit yang hilang antara yang sudah diunggah dan yang berikutnya.</translation>
    </message>
    <message>
        <source>A record is damaged and cannot be shown. Restore it from the last backup.</source>
        <translation>Sebuah catatan rusak dan tidak dapat ditampilkan. Pulihkan dari cadangan terakhir.</translation>
    </message>
    <message>
        <source>This record no longer exists: it was deleted, or its time was over.</source>
        <translation>Catatan ini sudah tidak ada: sudah dihapus, atau habis masa simpannya.</translation>
    </message>
    <message>
        <source>This record was deleted while it lay on the desk. Accept it as a new one.</source>
        <translation>Catatan ini dihapus saat berada di meja kerja. Terima sebagai catatan baru.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back. Nothing is purged until it is right again; records are kept as usual. Check date and time.</source>
        <translation>Jam komputer dimundurkan. Tidak ada yang dibersihkan sampai jamnya benar lagi; catatan tetap disimpan seperti biasa. Periksa tanggal dan jam.</translation>
    </message>
    <message>
        <source>The last purge is more than a month old. If date and time are right, purge by hand; nothing was purged.</source>
        <translation>Pembersihan terakhir sudah lebih dari sebulan lalu. Jika tanggal dan jam benar, bersihkan secara manual; belum ada yang dibersihkan.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of LicenceDesk. Install that version; nothing has been changed.</source>
        <translation>Catatan ini ditulis oleh versi LicenceDesk yang lebih baru. Pasang versi itu; tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>Entries of the audit log are never changed or deleted. (%1)</source>
        <translation>Entri log audit tidak pernah diubah atau dihapus. (%1)</translation>
    </message>
    <message>
        <source>The record could not be written: the disk is full or does not answer. Make room on it, then try again. (%1)</source>
        <translation>Catatan tidak dapat ditulis: disk penuh atau tidak menjawab. Kosongkan ruang, lalu coba lagi. (%1)</translation>
    </message>
    <message>
        <source>The records cannot be written to. Ask your administrator for the right to write to %1.</source>
        <translation>Catatan tidak dapat ditulisi. Minta administrator Anda hak menulis ke %1.</translation>
    </message>
    <message>
        <source>The file of the records is damaged. It has been left as it is. Restore the last backup. (%1)</source>
        <translation>Berkas catatan rusak dan dibiarkan apa adanya. Pulihkan cadangan terakhir. (%1)</translation>
    </message>
    <message>
        <source>Another program is writing to the records at this moment. Try again. (%1)</source>
        <translation>Program lain sedang menulis ke catatan. Coba lagi. (%1)</translation>
    </message>
    <message>
        <source>This entry is there already. (%1)</source>
        <translation>Entri ini sudah ada. (%1)</translation>
    </message>
    <message>
        <source>The records could not be read. (%1)</source>
        <translation>Catatan tidak dapat dibaca. (%1)</translation>
    </message>
    <message>
        <source>The database on the server is damaged. Tell your administrator. (%1)</source>
        <translation>Basis data di server rusak. Beri tahu administrator Anda. (%1)</translation>
    </message>
    <message>
        <source>The database server refused name or password. Check them in the settings. (%1)</source>
        <translation>Server basis data menolak nama atau kata sandi. Periksa di pengaturan. (%1)</translation>
    </message>
    <message>
        <source>The database server does not let this desk do that. Ask your administrator for the rights on %1.</source>
        <translation>Server basis data tidak mengizinkan konter ini melakukannya. Minta administrator Anda hak atas %1.</translation>
    </message>
    <message>
        <source>The database server has no room left. Tell your administrator. (%1)</source>
        <translation>Server basis data kehabisan ruang. Beri tahu administrator Anda. (%1)</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Records are kept on this computer until it can. (%1)</source>
        <translation>Server basis data tidak dapat dijangkau. Catatan disimpan di komputer ini sampai server terjangkau lagi. (%1)</translation>
    </message>
    <message>
        <source>This number is not on the do-not-rent list.</source>
        <translation>Nomor ini tidak ada di daftar larangan sewa.</translation>
    </message>
</context>
<context>
    <name>StorePolicy</name>
    <message>
        <source>The policy has a wrong entry: %1</source>
        <translation>Kebijakan berisi entri yang salah: %1</translation>
    </message>
    <message>
        <source>The policy is not JSON.</source>
        <translation>Kebijakan bukan JSON.</translation>
    </message>
</context>
<context>
    <name>StoreSession</name>
    <message>
        <source>The key could not be put into the keyring of this computer. Open the keyring and try again, or choose a passphrase.</source>
        <translation>Kunci tidak dapat disimpan ke ring kunci komputer ini. Buka ring kunci lalu coba lagi, atau pilih frasa sandi.</translation>
    </message>
</context>
<context>
    <name>TargetSheet</name>
    <message>
        <source>Target for the desk check</source>
        <translation>Kartu uji untuk pemeriksaan meja foto</translation>
    </message>
    <message>
        <source>1. Print this sheet on white paper at 100 % (actual size, not “fit to page”). The ruler below must measure 100 mm.
2. Cut the target out along the dashed line.
3. Lay it where licences lie, on the mat you use. If licences lie in a sleeve, put the target into one: reflections then show.
4. In LicenceDesk, open “Check this desk” and do what it says.</source>
        <translation>1. Cetak lembar ini di kertas putih pada 100 % (ukuran sebenarnya, bukan “sesuaikan ke halaman”). Penggaris di bawah harus tepat 100 mm.
2. Gunting kartu uji sepanjang garis putus-putus.
3. Letakkan di tempat SIM biasa diletakkan, di atas alas yang Anda pakai. Jika SIM berada dalam sampul, masukkan kartu uji ke sampul juga: pantulan akan terlihat.
4. Di LicenceDesk, buka “Periksa meja foto” dan ikuti petunjuknya.</translation>
    </message>
    <message>
        <source>A dark mat, if your desk is light:
put the licence here</source>
        <translation>Alas gelap, jika meja Anda berwarna terang:
letakkan SIM di sini</translation>
    </message>
    <message>
        <source>The target cannot be saved here. Choose another folder.</source>
        <translation>Kartu uji tidak dapat disimpan di sini. Pilih folder lain.</translation>
    </message>
</context>
<context>
    <name>TaskRunner</name>
    <message>
        <source>The picture could not be worked on. Try another one, or type the licence in.</source>
        <translation>Gambar tidak dapat diolah. Coba gambar lain, atau ketik data SIM secara manual.</translation>
    </message>
</context>
<context>
    <name>TokenSource</name>
    <message>
        <source>The secret of the app id is missing. Type it in the settings.</source>
        <translation>Kunci rahasia AppID tidak ada. Ketik di pengaturan.</translation>
    </message>
    <message>
        <source>The access token is missing. Paste it in the settings.</source>
        <translation>Token akses tidak ada. Tempelkan di pengaturan.</translation>
    </message>
    <message>
        <source>What was pasted is not an access token: it has spaces or characters that no token has. Paste it again in the settings.</source>
        <translation>Yang ditempel bukan token akses: ada spasi atau huruf yang tidak mungkin ada di dalamnya. Tempelkan lagi di pengaturan.</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>A licence number has 18 characters</source>
        <translation>Nomor SIM terdiri atas 18 karakter</translation>
    </message>
    <message>
        <source>The birth date in the number does not exist</source>
        <translation>Tanggal lahir dalam nomor itu tidak ada</translation>
    </message>
    <message>
        <source>The check digit is wrong</source>
        <translation>Digit periksa tidak cocok</translation>
    </message>
    <message>
        <source>This is not a date: write it like 2019-05-20</source>
        <translation>Ini bukan tanggal: tulis seperti 2019-05-20</translation>
    </message>
    <message>
        <source>This is neither a date nor 长期</source>
        <translation>Ini bukan tanggal dan bukan 长期</translation>
    </message>
    <message>
        <source>There is no such class</source>
        <translation>Tidak ada golongan seperti itu</translation>
    </message>
    <message>
        <source>A file number has 12 digits</source>
        <translation>Nomor arsip terdiri atas 12 digit</translation>
    </message>
    <message>
        <source>A name has no digits or signs</source>
        <translation>Nama tidak mengandung angka atau tanda</translation>
    </message>
    <message>
        <source>The sex is 男 or 女</source>
        <translation>Jenis kelamin adalah 男 atau 女</translation>
    </message>
</context>
<context>
    <name>Unlocking</name>
    <message>
        <source>The records are encrypted, but the key information that belongs to them is missing. Restore the last backup.</source>
        <translation>Catatan terenkripsi, tetapi informasi kuncinya hilang. Pulihkan cadangan terakhir.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store.</source>
        <translation>Masukkan frasa sandi penyimpanan.</translation>
    </message>
    <message>
        <source>The key of the store lies in the system&apos;s keyring, which cannot be reached. Sign in to the desktop as usual, or enter the recovery key.</source>
        <translation>Kunci penyimpanan ada di ring kunci sistem, yang tidak dapat dijangkau. Masuk ke desktop seperti biasa, atau masukkan kunci pemulihan.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked. Unlock it with the password of this computer account, then try again.</source>
        <translation>Ring kunci sistem terkunci. Buka dengan kata sandi akun komputer ini, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not answer. Perhaps a window asks for its password: answer it, then try again.</source>
        <translation>Ring kunci sistem tidak menjawab. Mungkin ada jendela yang meminta kata sandinya: isi dahulu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The key of the store is no longer in the system&apos;s keyring. The records are safe but closed: enter the recovery key that was printed when the store was set up.</source>
        <translation>Kunci penyimpanan tidak ada lagi di ring kunci sistem. Catatan aman tetapi tertutup: masukkan kunci pemulihan yang dicetak saat penyimpanan disiapkan.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring holds the key of another store. Enter the passphrase or the recovery key of this one.</source>
        <translation>Ring kunci sistem berisi kunci penyimpanan lain. Masukkan frasa sandi atau kunci pemulihan penyimpanan ini.</translation>
    </message>
</context>
<context>
    <name>UnusualAccess</name>
    <message>
        <source>%1 showed %2 records in clear between %3 and %4.</source>
        <translation>%1 membuka samaran %2 catatan antara %3 dan %4.</translation>
    </message>
    <message>
        <source>%1 exported %2 times between %3 and %4.</source>
        <translation>%1 mengekspor %2 kali antara %3 dan %4.</translation>
    </message>
    <message>
        <source>%1 worked outside the usual hours: %2 acts between %3 and %4.</source>
        <translation>%1 bekerja di luar jam biasa: %2 tindakan antara %3 dan %4.</translation>
    </message>
    <message>
        <source>%1 was refused sign-in %2 times between %3 and %4.</source>
        <translation>%1 ditolak saat masuk %2 kali antara %3 dan %4.</translation>
    </message>
    <message>
        <source>An unknown person</source>
        <translation>Seseorang yang tidak dikenal</translation>
    </message>
</context>
<context>
    <name>UploadImage</name>
    <message>
        <source>There is no picture to send.</source>
        <translation>Tidak ada gambar untuk dikirim.</translation>
    </message>
    <message>
        <source>The picture cannot be made small enough to send. Take it again.</source>
        <translation>Gambar tidak dapat dikecilkan sampai cukup untuk dikirim. Ambil lagi.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>This is the key of another store. Use the passphrase or the recovery key that belongs to this one.</source>
        <translation>Ini kunci penyimpanan lain. Gunakan frasa sandi atau kunci pemulihan milik penyimpanan ini.</translation>
    </message>
    <message>
        <source>The key information of the store has been changed. Restore the last backup.</source>
        <translation>Informasi kunci penyimpanan telah diubah. Pulihkan cadangan terakhir.</translation>
    </message>
    <message>
        <source>The key information of the store is damaged. Restore the last backup.</source>
        <translation>Informasi kunci penyimpanan rusak. Pulihkan cadangan terakhir.</translation>
    </message>
    <message>
        <source>The store was made by a newer version of the program. Install that version.</source>
        <translation>Penyimpanan dibuat oleh versi program yang lebih baru. Pasang versi itu.</translation>
    </message>
    <message>
        <source>Stored data has been changed or damaged and cannot be opened. Restore the last backup.</source>
        <translation>Data tersimpan telah diubah atau rusak dan tidak dapat dibuka. Pulihkan cadangan terakhir.</translation>
    </message>
    <message>
        <source>Stored data was encrypted with a key that is no longer in this store. Restore the backup that it came from.</source>
        <translation>Data tersimpan dienkripsi dengan kunci yang tidak ada lagi di penyimpanan ini. Pulihkan cadangan asalnya.</translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase. Close other programs and try again.</source>
        <translation>Memori tidak cukup untuk memeriksa frasa sandi. Tutup program lain, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Enter a passphrase for the store.</source>
        <translation>Masukkan frasa sandi untuk penyimpanan.</translation>
    </message>
    <message>
        <source>This store has no passphrase. Use the recovery key.</source>
        <translation>Penyimpanan ini tidak memiliki frasa sandi. Gunakan kunci pemulihan.</translation>
    </message>
    <message>
        <source>The passphrase is not the one of this store. Check capital letters and keyboard and try again.</source>
        <translation>Frasa sandi bukan milik penyimpanan ini. Periksa huruf besar dan papan tik, lalu coba lagi.</translation>
    </message>
    <message>
        <source>No recovery key was ever printed for this store.</source>
        <translation>Kunci pemulihan untuk penyimpanan ini belum pernah dicetak.</translation>
    </message>
    <message>
        <source>There is a mistake in the recovery key. Compare what you typed with the printed sheet.</source>
        <translation>Ada kesalahan pada kunci pemulihan. Bandingkan yang Anda ketik dengan lembar cetak.</translation>
    </message>
    <message>
        <source>The recovery key is typed correctly but belongs to another store, or a newer one has been printed since.</source>
        <translation>Kunci pemulihan diketik dengan benar tetapi milik penyimpanan lain, atau yang lebih baru sudah dicetak.</translation>
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
        <translation>Usia %1 saat sewa dimulai</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm asks for %2</source>
        <translation>Usia %1 saat sewa dimulai; perusahaan mensyaratkan %2</translation>
    </message>
    <message>
        <source>Name another driver</source>
        <translation>Tunjuk pengemudi lain</translation>
    </message>
    <message>
        <source>Not over the age limit of the firm</source>
        <translation>Tidak melebihi batas usia perusahaan</translation>
    </message>
    <message>
        <source>Aged %1 at the start; the firm&apos;s limit is %2</source>
        <translation>Usia %1 saat sewa dimulai; batas perusahaan %2</translation>
    </message>
    <message>
        <source>Ask the manager, or name another driver</source>
        <translation>Tanya manajer, atau tunjuk pengemudi lain</translation>
    </message>
    <message>
        <source>No yearly medical certificate is needed</source>
        <translation>Tidak perlu surat keterangan sehat tahunan</translation>
    </message>
    <message>
        <source>Aged %1: from %2 on a medical certificate is due every year</source>
        <translation>Usia %1: sejak %2 wajib surat keterangan sehat setiap tahun</translation>
    </message>
    <message>
        <source>Ask for the certificate or the live status in 12123</source>
        <translation>Minta surat keterangan sehat atau status langsung di 12123</translation>
    </message>
    <message>
        <source>No class has to be downgraded for age</source>
        <translation>Tidak ada golongan yang harus ditukar karena usia</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost for good, treat it as C1</source>
        <translation>Usia %1: golongan %2 hilang selamanya, anggap sebagai C1</translation>
    </message>
    <message>
        <source>Aged %1: class %2 had to be downgraded at %3, unless extended</source>
        <translation>Usia %1: golongan %2 harus ditukar pada usia %3, kecuali diperpanjang</translation>
    </message>
    <message>
        <source>Check the live status in 12123; offer a vehicle of class C1</source>
        <translation>Periksa status langsung di 12123; tawarkan kendaraan golongan C1</translation>
    </message>
    <message>
        <source>No class is lost for age</source>
        <translation>Tidak ada golongan yang hilang karena usia</translation>
    </message>
    <message>
        <source>Aged %1: class %2 is lost at %3</source>
        <translation>Usia %1: golongan %2 hilang pada usia %3</translation>
    </message>
    <message>
        <source>Do not hand over a vehicle of that class</source>
        <translation>Jangan serahkan kendaraan golongan itu</translation>
    </message>
    <message>
        <source>Aged %1: nobody holds class %2 before %3</source>
        <translation>Usia %1: tidak ada yang memegang golongan %2 sebelum %3</translation>
    </message>
    <message>
        <source>Compare class and date of birth with the card</source>
        <translation>Cocokkan golongan dan tanggal lahir dengan kartu</translation>
    </message>
    <message>
        <source>Old enough for the class</source>
        <translation>Cukup umur untuk golongan ini</translation>
    </message>
    <message>
        <source>Compare the class with the card</source>
        <translation>Cocokkan golongan dengan kartu</translation>
    </message>
    <message>
        <source>The class is made of official codes</source>
        <translation>Golongan terdiri atas kode resmi</translation>
    </message>
    <message>
        <source>“%1” is not a vehicle class</source>
        <translation>“%1” bukan golongan kendaraan</translation>
    </message>
    <message>
        <source>The class %1 is printed beside one that includes it</source>
        <translation>Golongan %1 tercetak di samping golongan yang sudah mencakupnya</translation>
    </message>
    <message>
        <source>The codes of %1 are not in the official order</source>
        <translation>Kode pada %1 tidak dalam urutan resmi</translation>
    </message>
    <message>
        <source>The class is printed as the office prints it</source>
        <translation>Golongan tercetak sesuai cara instansi</translation>
    </message>
    <message>
        <source>No vehicle is chosen</source>
        <translation>Belum ada kendaraan dipilih</translation>
    </message>
    <message>
        <source>Choose the vehicle</source>
        <translation>Pilih kendaraan</translation>
    </message>
    <message>
        <source>Class %1 covers the vehicle</source>
        <translation>Golongan %1 mencakup kendaraan ini</translation>
    </message>
    <message>
        <source>Class %1 does not cover the vehicle: it needs %2</source>
        <translation>Golongan %1 tidak mencakup kendaraan ini: perlu %2</translation>
    </message>
    <message>
        <source>Offer a vehicle of class %1, or name another driver</source>
        <translation>Tawarkan kendaraan golongan %1, atau tunjuk pengemudi lain</translation>
    </message>
    <message>
        <source>Class C6 existed when the card began</source>
        <translation>Golongan C6 sudah ada saat kartu mulai berlaku</translation>
    </message>
    <message>
        <source>Valid from %1 with class C6, which has existed only since %2</source>
        <translation>Berlaku dari %1 dengan golongan C6, yang ada sejak %2</translation>
    </message>
    <message>
        <source>Compare the class; a card reissued since then may be right</source>
        <translation>Cocokkan golongan; kartu yang terbit ulang sesudah itu mungkin benar</translation>
    </message>
    <message>
        <source>Held a car class for a year before C6</source>
        <translation>Memegang golongan mobil setahun sebelum C6</translation>
    </message>
    <message>
        <source>Class C6 needs a year with C1 or C2 first</source>
        <translation>Golongan C6 mensyaratkan setahun C1 atau C2 lebih dahulu</translation>
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
        <translation>Cocokkan tanggal dengan kartu</translation>
    </message>
    <message>
        <source>No such date: %1</source>
        <translation>Tanggal tidak ada di kalender: %1</translation>
    </message>
    <message>
        <source>No date was read</source>
        <translation>Tidak ada tanggal terbaca</translation>
    </message>
    <message>
        <source>Type the dates in</source>
        <translation>Ketik tanggalnya</translation>
    </message>
    <message>
        <source>All dates are real dates</source>
        <translation>Semua tanggal ada di kalender</translation>
    </message>
    <message>
        <source>Valid from %1, but renewed early and good since %2 by its record</source>
        <translation>Berlaku dari %1, tetapi diperpanjang lebih awal dan menurut catatannya berlaku sejak %2</translation>
    </message>
    <message>
        <source>Compare the note on the duplicate page</source>
        <translation>Cocokkan catatan di halaman tambahan</translation>
    </message>
    <message>
        <source>Valid from %1; its record says since when already, not understood</source>
        <translation>Berlaku dari %1; catatannya menyebut tanggal mulai yang lebih awal, tidak terpahami</translation>
    </message>
    <message>
        <source>Not valid before %1</source>
        <translation>Belum berlaku sebelum %1</translation>
    </message>
    <message>
        <source>Look on the duplicate page for a note that it is already valid</source>
        <translation>Lihat di halaman tambahan apakah ada catatan bahwa SIM sudah berlaku</translation>
    </message>
    <message>
        <source>First issued on %1, but born on %2</source>
        <translation>Terbit pertama %1, tetapi lahir %2</translation>
    </message>
    <message>
        <source>Valid from %1, before the first issue on %2</source>
        <translation>Berlaku dari %1, sebelum terbit pertama %2</translation>
    </message>
    <message>
        <source>Birth, first issue and start of validity are in order</source>
        <translation>Tanggal lahir, terbit pertama, dan awal berlaku berurutan</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue</source>
        <translation>Usia %1 saat terbit pertama</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue: nobody gets a licence before %2</source>
        <translation>Usia %1 saat terbit pertama: tidak ada yang mendapat SIM sebelum %2</translation>
    </message>
    <message>
        <source>Not too old at the first issue</source>
        <translation>Tidak terlalu tua saat terbit pertama</translation>
    </message>
    <message>
        <source>Aged %1 at the first issue, the limit then was %2</source>
        <translation>Usia %1 saat terbit pertama, batas waktu itu %2</translation>
    </message>
    <message>
        <source>Ask the customer to open 12123 and show the live screen</source>
        <translation>Minta pelanggan membuka 12123 dan menunjukkan layar langsung</translation>
    </message>
    <message>
        <source>The screen was live when it was read</source>
        <translation>Layar langsung saat dibaca</translation>
    </message>
    <message>
        <source>The screen was live when the picture was taken, on %1</source>
        <translation>Layar langsung saat gambar diambil, pada %1</translation>
    </message>
    <message>
        <source>It is not known when the picture was taken</source>
        <translation>Tidak diketahui kapan gambar diambil</translation>
    </message>
    <message>
        <source>The clock on the screen is not understood</source>
        <translation>Jam di layar tidak dapat dipahami</translation>
    </message>
    <message>
        <source>The clock on the screen shows %1, the picture is of %2</source>
        <translation>Jam di layar menunjukkan %1, gambar dari %2</translation>
    </message>
    <message>
        <source>%1 is not understood</source>
        <translation>%1 tidak dapat dipahami</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Dibuat pada %1</translation>
    </message>
    <message>
        <source>Made on %1, which is still to come</source>
        <translation>Dibuat pada %1, padahal tanggal itu belum tiba</translation>
    </message>
    <message>
        <source>The status is %1: the holder must not drive</source>
        <translation>Statusnya %1: pemegang tidak boleh mengemudi</translation>
    </message>
    <message>
        <source>Do not hand over the car</source>
        <translation>Jangan serahkan mobil</translation>
    </message>
    <message>
        <source>The status is “%1”, which is none of the usual</source>
        <translation>Statusnya “%1”, bukan status yang lazim</translation>
    </message>
    <message>
        <source>Ask the customer to explain the status in 12123</source>
        <translation>Minta pelanggan menjelaskan status di 12123</translation>
    </message>
    <message>
        <source>The status allows driving</source>
        <translation>Status mengizinkan mengemudi</translation>
    </message>
    <message>
        <source>The status is %1: allowed to drive, but matters are open</source>
        <translation>Statusnya %1: boleh mengemudi, tetapi ada urusan belum selesai</translation>
    </message>
    <message>
        <source>Tell the customer; follow the rule of the firm</source>
        <translation>Beri tahu pelanggan; ikuti aturan perusahaan</translation>
    </message>
    <message>
        <source>No outstanding offences</source>
        <translation>Tidak ada pelanggaran yang belum selesai</translation>
    </message>
    <message>
        <source>Compare it with the card and correct it</source>
        <translation>Cocokkan dengan kartu dan koreksi</translation>
    </message>
    <message>
        <source>%1 points of %2: the licence is withheld until the exam is passed</source>
        <translation>%1 dari %2 poin: SIM ditahan sampai lulus ujian</translation>
    </message>
    <message>
        <source>%1 points of %2</source>
        <translation>%1 dari %2 poin</translation>
    </message>
    <message>
        <source>Follow the rule of the firm</source>
        <translation>Ikuti aturan perusahaan</translation>
    </message>
    <message>
        <source>The screen or its code is red: the licence cannot be used</source>
        <translation>Layar atau kodenya merah: SIM tidak dapat dipakai</translation>
    </message>
    <message>
        <source>The QR code is red: the licence cannot be used</source>
        <translation>Kode QR merah: SIM tidak dapat dipakai</translation>
    </message>
    <message>
        <source>The ground of the screen is red: the licence cannot be used</source>
        <translation>Latar layar merah: SIM tidak dapat dipakai</translation>
    </message>
    <message>
        <source>The colour of the screen was not judged</source>
        <translation>Warna layar belum dinilai</translation>
    </message>
    <message>
        <source>Look: green ground and black code are good, red is not</source>
        <translation>Lihat: latar hijau dan kode hitam berarti baik, merah tidak</translation>
    </message>
    <message>
        <source>The screen is green</source>
        <translation>Layar berwarna hijau</translation>
    </message>
    <message>
        <source>No QR code was looked for</source>
        <translation>Kode QR belum dicari</translation>
    </message>
    <message>
        <source>Look for the QR code</source>
        <translation>Lihat apakah ada kode QR</translation>
    </message>
    <message>
        <source>The QR code is there</source>
        <translation>Kode QR ada</translation>
    </message>
    <message>
        <source>No QR code on the screen: it is cut off, or this is not a 12123 screen</source>
        <translation>Tidak ada kode QR di layar: terpotong, atau bukan layar 12123</translation>
    </message>
    <message>
        <source>This core number was on another person&apos;s licence before</source>
        <translation>Nomor inti ini pernah ada di SIM orang lain</translation>
    </message>
    <message>
        <source>Look at the original; a core number is given out once</source>
        <translation>Lihat aslinya; satu nomor inti hanya diberikan sekali</translation>
    </message>
    <message>
        <source>The core number has not been seen on another person&apos;s licence</source>
        <translation>Nomor inti ini tidak pernah terlihat pada orang lain</translation>
    </message>
    <message>
        <source>This licence is on another rental until %1</source>
        <translation>SIM ini dipakai untuk sewa lain sampai %1</translation>
    </message>
    <message>
        <source>Ask about the other rental</source>
        <translation>Tanyakan tentang sewa yang lain</translation>
    </message>
    <message>
        <source>No other rental is open on this licence</source>
        <translation>Tidak ada sewa lain yang masih berjalan dengan SIM ini</translation>
    </message>
    <message>
        <source>Not on the do-not-rent list</source>
        <translation>Tidak ada di daftar larangan sewa</translation>
    </message>
    <message>
        <source>On the do-not-rent list: %1</source>
        <translation>Ada di daftar larangan sewa: %1</translation>
    </message>
    <message>
        <source>Call the supervisor</source>
        <translation>Panggil supervisor</translation>
    </message>
    <message>
        <source>The number and the date of birth agree</source>
        <translation>Nomor dan tanggal lahir sesuai</translation>
    </message>
    <message>
        <source>The number says born on %1, the licence says %2</source>
        <translation>Menurut nomor lahir %1, menurut SIM %2</translation>
    </message>
    <message>
        <source>Compare both with the card; if they are printed like that, do not accept it</source>
        <translation>Cocokkan keduanya dengan kartu; jika memang tercetak begitu, jangan diterima</translation>
    </message>
    <message>
        <source>The number and the sex agree</source>
        <translation>Nomor dan jenis kelamin sesuai</translation>
    </message>
    <message>
        <source>The number is one of a person of sex %1, the licence says %2</source>
        <translation>Nomor ini milik orang berjenis kelamin %1, menurut SIM %2</translation>
    </message>
    <message>
        <source>Compare with the identity card; a legal change of sex may explain it</source>
        <translation>Cocokkan dengan kartu identitas; perubahan jenis kelamin yang sah dapat menjelaskannya</translation>
    </message>
    <message>
        <source>The number begins in %1</source>
        <translation>Awal nomor menunjuk %1</translation>
    </message>
    <message>
        <source>No province has the code %1 with which the number begins</source>
        <translation>Tidak ada provinsi dengan kode %1 di awal nomor</translation>
    </message>
    <message>
        <source>Compare the licence number with the card, digit by digit</source>
        <translation>Cocokkan nomor SIM dengan kartu, digit demi digit</translation>
    </message>
    <message>
        <source>The number begins with no existing province</source>
        <translation>Awal nomor bukan provinsi yang ada</translation>
    </message>
    <message>
        <source>First registered in %1</source>
        <translation>Pertama terdaftar di %1</translation>
    </message>
    <message>
        <source>The region code %1 is in no list since 1980</source>
        <translation>Kode wilayah %1 tidak ada di daftar mana pun sejak 1980</translation>
    </message>
    <message>
        <source>Compare the first six digits of the number with the card</source>
        <translation>Cocokkan enam digit pertama nomor dengan kartu</translation>
    </message>
    <message>
        <source>The region code is in no list</source>
        <translation>Kode wilayah tidak ada di daftar mana pun</translation>
    </message>
    <message>
        <source>The region existed when the holder was born</source>
        <translation>Wilayah itu ada saat pemegang lahir</translation>
    </message>
    <message>
        <source>The region %1 was abolished in %2, before the holder was born</source>
        <translation>%1 dihapus pada %2, sebelum pemegang lahir</translation>
    </message>
    <message>
        <source>The address or the number names no province</source>
        <translation>Alamat atau nomor tidak menyebut provinsi</translation>
    </message>
    <message>
        <source>Address and number name the same province</source>
        <translation>Alamat dan nomor menyebut provinsi yang sama</translation>
    </message>
    <message>
        <source>Lives in %1, first registered in %2: people move</source>
        <translation>Tinggal di %1, pertama terdaftar di %2: orang bisa pindah</translation>
    </message>
    <message>
        <source>Nationality and kind of number agree</source>
        <translation>Kewarganegaraan dan jenis nomor sesuai</translation>
    </message>
    <message>
        <source>The number is a foreigner&apos;s, the nationality is %1</source>
        <translation>Nomor ini milik orang asing, kewarganegaraannya %1</translation>
    </message>
    <message>
        <source>The number is a Chinese citizen&apos;s, the nationality is %1</source>
        <translation>Nomor ini milik warga negara Tiongkok, kewarganegaraannya %1</translation>
    </message>
    <message>
        <source>Compare number and nationality with the card</source>
        <translation>Cocokkan nomor dan kewarganegaraan dengan kartu</translation>
    </message>
    <message>
        <source>The name is a printed word of the form</source>
        <translation>Namanya adalah kata cetakan formulir</translation>
    </message>
    <message>
        <source>Compare the name with the card</source>
        <translation>Cocokkan nama dengan kartu</translation>
    </message>
    <message>
        <source>The name looks like a name</source>
        <translation>Nama berbentuk nama yang wajar</translation>
    </message>
    <message>
        <source>The name does not look like a name</source>
        <translation>Nama tidak berbentuk nama yang wajar</translation>
    </message>
    <message>
        <source>The name is that of the booking</source>
        <translation>Nama sama dengan pemesanan</translation>
    </message>
    <message>
        <source>The name agrees with the booking but for a rare character</source>
        <translation>Nama sama dengan pemesanan kecuali satu aksara langka</translation>
    </message>
    <message>
        <source>Compare the rare character with the identity card</source>
        <translation>Cocokkan aksara langka dengan kartu identitas</translation>
    </message>
    <message>
        <source>The name is not that of the booking</source>
        <translation>Nama tidak sama dengan pemesanan</translation>
    </message>
    <message>
        <source>Ask who drives; take the licence of the person in the booking</source>
        <translation>Tanyakan siapa yang mengemudi; ambil SIM orang yang memesan</translation>
    </message>
    <message>
        <source>Every field that is needed was read</source>
        <translation>Semua isian yang diperlukan terbaca</translation>
    </message>
    <message>
        <source>Not read surely enough: %1</source>
        <translation>Pembacaan kurang pasti: %1</translation>
    </message>
    <message>
        <source>Take the picture again, or type these fields in</source>
        <translation>Ambil gambar lagi, atau ketik isian ini</translation>
    </message>
    <message>
        <source>The number is that of a travel permit for Hong Kong and Macao residents</source>
        <translation>Nomor ini milik izin perjalanan penduduk Hong Kong dan Makau</translation>
    </message>
    <message>
        <source>The number is that of a foreigner&apos;s permanent residence card of 2017</source>
        <translation>Nomor ini milik kartu izin tinggal tetap orang asing tahun 2017</translation>
    </message>
    <message>
        <source>The number is not that of a resident identity card</source>
        <translation>Nomor ini bukan nomor kartu identitas penduduk</translation>
    </message>
    <message>
        <source>This cannot be a licence number</source>
        <translation>Ini tidak mungkin nomor SIM</translation>
    </message>
    <message>
        <source>The licence number has 18 characters as it should</source>
        <translation>Nomor SIM terdiri atas 18 karakter, sesuai ketentuan</translation>
    </message>
    <message>
        <source>The number has the old form of 15 digits</source>
        <translation>Nomor berbentuk lama 15 digit</translation>
    </message>
    <message>
        <source>Ask for the passport or permit and compare the number</source>
        <translation>Minta paspor atau izin perjalanan dan cocokkan nomornya</translation>
    </message>
    <message>
        <source>Look at character %1 of the number: is it %2 instead of %3?</source>
        <translation>Lihat karakter ke-%1 nomor: apakah %2, bukan %3?</translation>
    </message>
    <message>
        <source>The check character of the licence number is right</source>
        <translation>Karakter periksa nomor SIM benar</translation>
    </message>
    <message>
        <source>The check character does not match the licence number: it is misread, or no such number was ever issued</source>
        <translation>Karakter periksa tidak cocok dengan nomor SIM: salah baca, atau nomor itu tidak pernah diterbitkan</translation>
    </message>
    <message>
        <source>The date of birth inside the number, %1, cannot be</source>
        <translation>Tanggal lahir dalam nomor, %1, tidak mungkin</translation>
    </message>
    <message>
        <source>The number contains a real date of birth</source>
        <translation>Nomor memuat tanggal lahir yang nyata</translation>
    </message>
    <message>
        <source>The number is not of the old 15-digit form</source>
        <translation>Nomor bukan bentuk lama 15 digit</translation>
    </message>
    <message>
        <source>The number has 15 digits: such numbers have been invalid since 2013</source>
        <translation>Nomor terdiri atas 15 digit: nomor seperti itu tidak berlaku sejak 2013</translation>
    </message>
    <message>
        <source>Ask for the current identity card and the renewed licence</source>
        <translation>Minta kartu identitas terbaru dan SIM yang sudah diperpanjang</translation>
    </message>
    <message>
        <source>Part of the number is masked: this is a shared or saved copy</source>
        <translation>Sebagian nomor disamarkan: ini salinan yang dibagikan atau disimpan</translation>
    </message>
    <message>
        <source>Ask to see the licence itself, or the live screen of 12123</source>
        <translation>Minta melihat SIM aslinya, atau layar langsung 12123</translation>
    </message>
    <message>
        <source>No digit of the number is masked</source>
        <translation>Tidak ada digit nomor yang disamarkan</translation>
    </message>
    <message>
        <source>Digits of the licence number are hidden</source>
        <translation>Ada digit nomor SIM yang tersembunyi</translation>
    </message>
    <message>
        <source>Ask for the original and type the number in</source>
        <translation>Minta yang asli dan ketik nomornya</translation>
    </message>
    <message>
        <source>A number of this kind does not say</source>
        <translation>Nomor jenis ini tidak memuatnya</translation>
    </message>
    <message>
        <source>Check the passport or permit instead</source>
        <translation>Periksa paspor atau izin perjalanan sebagai gantinya</translation>
    </message>
    <message>
        <source>%1 differs between the pages</source>
        <translation>%1 berbeda antarhalaman</translation>
    </message>
    <message>
        <source>Compare the pages: they must belong to one person</source>
        <translation>Bandingkan halaman: harus milik satu orang</translation>
    </message>
    <message>
        <source>Number and name were not read on every page</source>
        <translation>Nomor dan nama tidak terbaca di setiap halaman</translation>
    </message>
    <message>
        <source>Compare the pages by eye</source>
        <translation>Bandingkan halaman secara langsung</translation>
    </message>
    <message>
        <source>Number and name are the same on every page</source>
        <translation>Nomor dan nama sama di setiap halaman</translation>
    </message>
    <message>
        <source>The file number does not have 12 digits</source>
        <translation>Nomor arsip tidak terdiri atas 12 digit</translation>
    </message>
    <message>
        <source>Compare the file number with the card</source>
        <translation>Cocokkan nomor arsip dengan kartu</translation>
    </message>
    <message>
        <source>No office has the code %1 with which the file number begins</source>
        <translation>Tidak ada instansi dengan kode %1 di awal nomor arsip</translation>
    </message>
    <message>
        <source>The file number is one of %1</source>
        <translation>Nomor arsip milik %1</translation>
    </message>
    <message>
        <source>The duplicate page is here</source>
        <translation>Halaman tambahan ada</translation>
    </message>
    <message>
        <source>The duplicate page is missing</source>
        <translation>Halaman tambahan tidak ada</translation>
    </message>
    <message>
        <source>Read the duplicate page too</source>
        <translation>Baca juga halaman tambahan</translation>
    </message>
    <message>
        <source>The record names the end of validity</source>
        <translation>Catatan menyebut akhir masa berlaku</translation>
    </message>
    <message>
        <source>The record asks for renewal by %1, the licence runs to %2</source>
        <translation>Catatan meminta perpanjangan sebelum %1, SIM berlaku sampai %2</translation>
    </message>
    <message>
        <source>Compare both pages: they must belong together</source>
        <translation>Bandingkan kedua halaman: harus satu pasang</translation>
    </message>
    <message>
        <source>The bar code is not that of a paper core</source>
        <translation>Kode batang bukan milik inti kertas SIM</translation>
    </message>
    <message>
        <source>Look at the bar code</source>
        <translation>Lihat kode batang</translation>
    </message>
    <message>
        <source>The check character of the bar code does not match the old formula</source>
        <translation>Karakter periksa kode batang tidak cocok dengan rumus lama</translation>
    </message>
    <message>
        <source>The bar code is that of a paper core</source>
        <translation>Kode batang milik inti kertas SIM</translation>
    </message>
    <message>
        <source>a grey copy</source>
        <translation>fotokopi hitam putih</translation>
    </message>
    <message>
        <source>taken from a screen</source>
        <translation>difoto dari layar</translation>
    </message>
    <message>
        <source>blurred</source>
        <translation>buram</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>terpotong</translation>
    </message>
    <message>
        <source>glare over a field</source>
        <translation>silau pada isian</translation>
    </message>
    <message>
        <source>The picture shows the original, whole and sharp</source>
        <translation>Gambar menunjukkan SIM asli, utuh dan tajam</translation>
    </message>
    <message>
        <source>The picture: %1</source>
        <translation>Gambar: %1</translation>
    </message>
    <message>
        <source>Take it again from the original, without glare</source>
        <translation>Ambil lagi dari yang asli, tanpa silau</translation>
    </message>
    <message>
        <source>The size of the picture is not known</source>
        <translation>Ukuran gambar tidak diketahui</translation>
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
        <translation>Ambil lagi dari lebih dekat</translation>
    </message>
    <message>
        <source>No value stands out from the others by its print</source>
        <translation>Tidak ada nilai yang berbeda dari yang lain dalam cetakannya</translation>
    </message>
    <message>
        <source>Print or ground differ from the other values: %1</source>
        <translation>Cetakan atau latar berbeda dari nilai lain: %1</translation>
    </message>
    <message>
        <source>Look at the card: was something pasted over or erased?</source>
        <translation>Lihat kartu: apakah ada yang ditempel atau dihapus?</translation>
    </message>
    <message>
        <source>Explain to the customer: no trailer, motorway only with an experienced companion, sticker at the rear</source>
        <translation>Jelaskan: tanpa gandengan, jalan tol hanya dengan pendamping berpengalaman, stiker di belakang</translation>
    </message>
    <message>
        <source>The probation year ended on %1</source>
        <translation>Tahun percobaan berakhir pada %1</translation>
    </message>
    <message>
        <source>On probation until %1, first issued on %2</source>
        <translation>Masa percobaan sampai %1, terbit pertama %2</translation>
    </message>
    <message>
        <source>The record names a probation, its end is not understood</source>
        <translation>Catatan menyebut masa percobaan, tetapi akhirnya tidak terpahami</translation>
    </message>
    <message>
        <source>The record names no probation</source>
        <translation>Catatan tidak menyebut masa percobaan</translation>
    </message>
    <message>
        <source>The probation in the record ended on %1</source>
        <translation>Masa percobaan dalam catatan berakhir pada %1</translation>
    </message>
    <message>
        <source>On probation until %1 by the record</source>
        <translation>Masa percobaan sampai %1 menurut catatan</translation>
    </message>
    <message>
        <source>Not on probation</source>
        <translation>Tidak dalam masa percobaan</translation>
    </message>
    <message>
        <source>On probation: must not drive a commercial passenger vehicle</source>
        <translation>Masa percobaan: tidak boleh mengemudikan kendaraan penumpang komersial</translation>
    </message>
    <message>
        <source>On probation: must not tow a trailer</source>
        <translation>Masa percobaan: tidak boleh menarik gandengan</translation>
    </message>
    <message>
        <source>Offer a vehicle without a trailer, or another driver</source>
        <translation>Tawarkan kendaraan tanpa gandengan, atau pengemudi lain</translation>
    </message>
    <message>
        <source>Driving since %1</source>
        <translation>Mengemudi sejak %1</translation>
    </message>
    <message>
        <source>Driving since %1; the firm asks for %2 months</source>
        <translation>Mengemudi sejak %1; perusahaan mensyaratkan %2 bulan</translation>
    </message>
    <message>
        <source>The seal names a traffic police office</source>
        <translation>Stempel menyebut kantor polisi lalu lintas</translation>
    </message>
    <message>
        <source>The text of the seal is not that of a traffic police office</source>
        <translation>Tulisan stempel bukan milik kantor polisi lalu lintas</translation>
    </message>
    <message>
        <source>Look at the seal</source>
        <translation>Lihat stempelnya</translation>
    </message>
    <message>
        <source>The seal or the file number names no province</source>
        <translation>Stempel atau nomor arsip tidak menyebut provinsi</translation>
    </message>
    <message>
        <source>Seal and file number name the same province</source>
        <translation>Stempel dan nomor arsip menyebut provinsi yang sama</translation>
    </message>
    <message>
        <source>The seal is of %1, the file number of %2</source>
        <translation>Stempel dari %1, nomor arsip dari %2</translation>
    </message>
    <message>
        <source>Compare seal and file number with the card</source>
        <translation>Cocokkan stempel dan nomor arsip dengan kartu</translation>
    </message>
    <message>
        <source>The seal or the file number names no prefecture</source>
        <translation>Stempel atau nomor arsip tidak menyebut prefektur</translation>
    </message>
    <message>
        <source>Seal and file number name the same prefecture</source>
        <translation>Stempel dan nomor arsip menyebut prefektur yang sama</translation>
    </message>
    <message>
        <source>The seal was not looked for</source>
        <translation>Stempel belum dicari</translation>
    </message>
    <message>
        <source>No seal at its place</source>
        <translation>Tidak ada stempel di tempatnya</translation>
    </message>
    <message>
        <source>Look at the seal on the card</source>
        <translation>Lihat stempel pada kartu</translation>
    </message>
    <message>
        <source>The seal is not red: this may be a copy</source>
        <translation>Stempel tidak merah: mungkin ini salinan</translation>
    </message>
    <message>
        <source>Ask for the original</source>
        <translation>Minta yang asli</translation>
    </message>
    <message>
        <source>A red seal is at its place</source>
        <translation>Stempel merah ada di tempatnya</translation>
    </message>
    <message>
        <source>The licence has no end date</source>
        <translation>SIM tidak memiliki tanggal akhir</translation>
    </message>
    <message>
        <source>The term is %1 years</source>
        <translation>Masa berlakunya %1 tahun</translation>
    </message>
    <message>
        <source>From %1 to %2: licences run for 6 or 10 years or are permanent</source>
        <translation>Dari %1 sampai %2: SIM berlaku 6 atau 10 tahun atau tanpa batas</translation>
    </message>
    <message>
        <source>The licence ends on the same day and month as it began</source>
        <translation>Tanggal dan bulan berakhir sama dengan saat mulai berlaku</translation>
    </message>
    <message>
        <source>It begins on %1 and ends on %2: day and month must be the same</source>
        <translation>Mulai %1 dan berakhir %2: tanggal dan bulan harus sama</translation>
    </message>
    <message>
        <source>Valid from the same day and month as the first issue</source>
        <translation>Tanggal dan bulan mulai berlaku sama dengan terbit pertama</translation>
    </message>
    <message>
        <source>First issued on %1, valid from %2: day and month are usually the same</source>
        <translation>Terbit pertama %1, berlaku dari %2: tanggal dan bulan biasanya sama</translation>
    </message>
    <message>
        <source>Compare both dates; a restored or converted licence may differ</source>
        <translation>Cocokkan kedua tanggal; SIM yang dipulihkan atau dikonversi bisa berbeda</translation>
    </message>
    <message>
        <source>The earlier terms are consistent</source>
        <translation>Masa berlaku sebelumnya sesuai bila dijumlahkan</translation>
    </message>
    <message>
        <source>%1 years from first issue to this card: no terms of 6 and 10 add up to it</source>
        <translation>%1 tahun dari terbit pertama sampai kartu ini: tidak mungkin jumlah masa 6 dan 10 tahun</translation>
    </message>
    <message>
        <source>The first card runs for 6 years</source>
        <translation>Kartu pertama berlaku 6 tahun</translation>
    </message>
    <message>
        <source>A first card that runs to %1: first cards run for 6 years</source>
        <translation>Kartu pertama yang berlaku sampai %1: kartu pertama hanya berlaku 6 tahun</translation>
    </message>
    <message>
        <source>Compare the dates; army and foreign conversions may differ</source>
        <translation>Cocokkan tanggal; konversi dari militer atau luar negeri bisa berbeda</translation>
    </message>
    <message>
        <source>Held long enough for a permanent licence</source>
        <translation>Sudah cukup lama memegang SIM untuk SIM tanpa batas</translation>
    </message>
    <message>
        <source>No end date, though first issued on %1: that takes %2 years</source>
        <translation>Tanpa tanggal akhir, padahal terbit pertama %1: perlu %2 tahun</translation>
    </message>
    <message>
        <source>Ten-year cards existed then</source>
        <translation>Kartu sepuluh tahun sudah ada saat itu</translation>
    </message>
    <message>
        <source>A ten-year card cannot end on %1</source>
        <translation>Kartu sepuluh tahun tidak mungkin berakhir pada %1</translation>
    </message>
    <message>
        <source>The old edition and its dates go together</source>
        <translation>Edisi lama dan tanggalnya sesuai</translation>
    </message>
    <message>
        <source>A card of the edition before 2013 that runs to %1: those have expired</source>
        <translation>Kartu edisi sebelum 2013 yang berlaku sampai %1: semuanya sudah kedaluwarsa</translation>
    </message>
    <message>
        <source>Look closely: paper, print and the edition of the card</source>
        <translation>Perhatikan baik-baik: kertas, cetakan, dan edisi kartu</translation>
    </message>
    <message>
        <source>Do not hand over the car; ask for the renewed licence</source>
        <translation>Jangan serahkan mobil; minta SIM yang sudah diperpanjang</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Berlaku sampai %1</translation>
    </message>
    <message>
        <source>Expired on %1, more than a year ago: cancelled by law</source>
        <translation>Kedaluwarsa pada %1, lebih dari setahun lalu: batal menurut hukum</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Kedaluwarsa pada %1</translation>
    </message>
    <message>
        <source>No return date is given</source>
        <translation>Tanggal kembali belum diisi</translation>
    </message>
    <message>
        <source>Enter the return date</source>
        <translation>Isi tanggal kembali</translation>
    </message>
    <message>
        <source>Valid until %1, the return is on %2</source>
        <translation>Berlaku sampai %1, tanggal kembali %2</translation>
    </message>
    <message>
        <source>Expires on %1, before the return on %2</source>
        <translation>Kedaluwarsa pada %1, sebelum tanggal kembali %2</translation>
    </message>
    <message>
        <source>Agree on a return by %1, or wait for the renewed licence</source>
        <translation>Sepakati pengembalian sebelum %1, atau tunggu SIM yang diperpanjang</translation>
    </message>
    <message>
        <source>Valid for %1 days after the return</source>
        <translation>Masih berlaku %1 hari setelah kembali</translation>
    </message>
    <message>
        <source>Expires on %1, only %2 days after the return; the firm asks for %3 days</source>
        <translation>Kedaluwarsa pada %1, hanya %2 hari setelah kembali; perusahaan mensyaratkan %3</translation>
    </message>
    <message>
        <source>Remind the customer to renew before the rental</source>
        <translation>Ingatkan pelanggan untuk memperpanjang sebelum menyewa</translation>
    </message>
    <message>
        <source>Can be renewed from %1</source>
        <translation>Dapat diperpanjang mulai %1</translation>
    </message>
    <message>
        <source>Expires on %1: it can be renewed now</source>
        <translation>Kedaluwarsa pada %1: sekarang sudah dapat diperpanjang</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>Beri tahu pelanggan</translation>
    </message>
    <message>
        <source>The licence has no end date; ages are checked all the same</source>
        <translation>SIM tanpa tanggal akhir; usia tetap diperiksa</translation>
    </message>
    <message>
        <source>No colour anywhere: a grey copy</source>
        <translation>Tidak ada warna sama sekali: fotokopi hitam putih</translation>
    </message>
    <message>
        <source>The pattern of a screen runs over the card</source>
        <translation>Ada pola layar pada kartu</translation>
    </message>
    <message>
        <source>%1: print or ground differ from the other values</source>
        <translation>%1: cetakan atau latar berbeda dari nilai lain</translation>
    </message>
    <message>
        <source>The seal is not red</source>
        <translation>Stempel tidak merah</translation>
    </message>
    <message>
        <source>The ground of the screen is red</source>
        <translation>Latar layar merah</translation>
    </message>
    <message>
        <source>The QR code is red</source>
        <translation>Kode QR merah</translation>
    </message>
    <message>
        <source>No QR code at its place</source>
        <translation>Tidak ada kode QR di tempatnya</translation>
    </message>
    <message>
        <source>The bar code of the paper core</source>
        <translation>Kode batang inti kertas SIM</translation>
    </message>
    <message>
        <source>%1 was not read surely enough</source>
        <translation>%1 terbaca kurang pasti</translation>
    </message>
    <message>
        <source>Compare it with the card and confirm it</source>
        <translation>Cocokkan dengan kartu dan konfirmasi</translation>
    </message>
    <message>
        <source>%1 is on the duplicate page, which is not here</source>
        <translation>%1 ada di halaman tambahan, yang tidak ada di sini</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 tidak terbaca</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Ketik manual</translation>
    </message>
</context>
<context>
    <name>WebhookProvider</name>
    <message>
        <source>What was typed is not a bearer token: it has spaces or characters that no token has. Type it again in the settings.</source>
        <translation>Yang diketik bukan token Bearer: ada spasi atau huruf yang tidak mungkin ada di dalamnya. Ketik lagi di pengaturan.</translation>
    </message>
</context>
<context>
    <name>WechatAnswer</name>
    <message>
        <source>The service&apos;s answer cannot be read.</source>
        <translation>Jawaban layanan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The service&apos;s answer is too large.</source>
        <translation>Jawaban layanan terlalu besar.</translation>
    </message>
</context>
<context>
    <name>WechatErrors</name>
    <message>
        <source>This is a fault of the program: please report it to the developers.</source>
        <translation>Ini kesalahan program: beri tahu pembuatnya.</translation>
    </message>
    <message>
        <source>Check app id and secret in the settings.</source>
        <translation>Periksa AppID dan kunci rahasia di pengaturan.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; the service answers again after midnight, China time.</source>
        <translation>Lanjutkan dengan hasil baca di sini; layanan menjawab lagi setelah tengah malam, waktu Tiongkok.</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>Layanan sibuk.</translation>
    </message>
    <message>
        <source>It is retried automatically.</source>
        <translation>Akan dicoba lagi secara otomatis.</translation>
    </message>
    <message>
        <source>The access token is no longer valid.</source>
        <translation>Token akses tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>Check the token, or app id and secret, in the settings.</source>
        <translation>Periksa token, atau AppID dan kunci rahasia, di pengaturan.</translation>
    </message>
    <message>
        <source>The service refused this way of requesting a token.</source>
        <translation>Layanan menolak cara meminta token ini.</translation>
    </message>
    <message>
        <source>The service does not know this app id.</source>
        <translation>Layanan tidak mengenal AppID ini.</translation>
    </message>
    <message>
        <source>The service does not take this access token.</source>
        <translation>Layanan tidak menerima token akses ini.</translation>
    </message>
    <message>
        <source>The secret does not belong to this app id.</source>
        <translation>Kunci rahasia bukan milik AppID ini.</translation>
    </message>
    <message>
        <source>The service does not let this network in.</source>
        <translation>Layanan tidak mengizinkan jaringan ini.</translation>
    </message>
    <message>
        <source>Ask the administrator to add this network&apos;s address to the allow list of the account.</source>
        <translation>Administrator perlu menambahkan alamat jaringan ini ke daftar izin akun.</translation>
    </message>
    <message>
        <source>The request had no access token.</source>
        <translation>Permintaan tidak memuat token akses.</translation>
    </message>
    <message>
        <source>The request had no app id.</source>
        <translation>Permintaan tidak memuat AppID.</translation>
    </message>
    <message>
        <source>The request had no secret.</source>
        <translation>Permintaan tidak memuat kunci rahasia.</translation>
    </message>
    <message>
        <source>The picture did not arrive.</source>
        <translation>Gambar tidak sampai.</translation>
    </message>
    <message>
        <source>The access token has expired.</source>
        <translation>Token akses sudah kedaluwarsa.</translation>
    </message>
    <message>
        <source>The service wants the request sent in another way.</source>
        <translation>Layanan menghendaki permintaan dikirim dengan cara lain.</translation>
    </message>
    <message>
        <source>The picture arrived empty.</source>
        <translation>Gambar tiba dalam keadaan kosong.</translation>
    </message>
    <message>
        <source>The picture is too large for the service.</source>
        <translation>Gambar terlalu besar untuk layanan.</translation>
    </message>
    <message>
        <source>Today&apos;s calls are used up.</source>
        <translation>Jatah panggilan hari ini habis.</translation>
    </message>
    <message>
        <source>Too many calls within a minute.</source>
        <translation>Terlalu banyak panggilan dalam satu menit.</translation>
    </message>
    <message>
        <source>It is retried after a minute.</source>
        <translation>Akan dicoba lagi setelah satu menit.</translation>
    </message>
    <message>
        <source>This account may not use the service.</source>
        <translation>Akun ini tidak boleh memakai layanan.</translation>
    </message>
    <message>
        <source>Ask the administrator to request the right to read licences from the service.</source>
        <translation>Administrator perlu meminta hak membaca SIM kepada layanan.</translation>
    </message>
    <message>
        <source>The counter of calls cannot be reset again this month.</source>
        <translation>Penghitung panggilan tidak dapat direset lagi bulan ini.</translation>
    </message>
    <message>
        <source>The service waits until somebody confirms this network.</source>
        <translation>Layanan menunggu konfirmasi untuk jaringan ini.</translation>
    </message>
    <message>
        <source>Ask the administrator to confirm the message sent to the account.</source>
        <translation>Administrator perlu mengonfirmasi pesan yang diterima akun.</translation>
    </message>
    <message>
        <source>The service could not fetch the picture&apos;s address.</source>
        <translation>Layanan tidak dapat mengambil gambar dari alamatnya.</translation>
    </message>
    <message>
        <source>Send the picture itself.</source>
        <translation>Kirim gambarnya langsung.</translation>
    </message>
    <message>
        <source>The service sees no licence in the picture.</source>
        <translation>Layanan tidak melihat SIM dalam gambar.</translation>
    </message>
    <message>
        <source>Take the picture again, or go on with the reading made here.</source>
        <translation>Ambil gambar lagi, atau lanjutkan dengan hasil baca di sini.</translation>
    </message>
    <message>
        <source>The service cannot read the picture.</source>
        <translation>Layanan tidak dapat membaca gambar.</translation>
    </message>
    <message>
        <source>The calls that the firm has bought are used up.</source>
        <translation>Jatah panggilan yang dibeli perusahaan habis.</translation>
    </message>
    <message>
        <source>Go on with the reading made here; ask the administrator to buy more, or wait for tomorrow.</source>
        <translation>Lanjutkan dengan hasil baca di sini; administrator membeli tambahan, atau tunggu sampai besok.</translation>
    </message>
    <message>
        <source>The service answered %1: %2</source>
        <translation>Layanan menjawab %1: %2</translation>
    </message>
    <message>
        <source>Go on with the reading made here; if it comes again, give the administrator this message.</source>
        <translation>Lanjutkan dengan hasil baca di sini; jika muncul lagi, sampaikan pesan ini kepada administrator.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AccessPolicyForm</name>
    <message>
        <source>Signing in</source>
        <translation>Proses masuk</translation>
    </message>
    <message>
        <source>Operators sign in &amp;by name</source>
        <translation>Operator masuk dengan n&amp;ama</translation>
    </message>
    <message>
        <source>&amp;Lock when nobody is there, after</source>
        <translation>&amp;Kunci bila tidak ada orang, setelah</translation>
    </message>
    <message>
        <source> min</source>
        <translation> mnt</translation>
    </message>
    <message>
        <source>Supervisors and auditors need a second &amp;factor</source>
        <translation>Supervisor dan auditor memerlukan &amp;faktor kedua</translation>
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
        <translation>Frasa sandi terpendek</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> karakter</translation>
    </message>
    <message>
        <source>Freeze accounts not used for</source>
        <translation>Bekukan akun yang tak dipakai selama</translation>
    </message>
    <message>
        <source> days</source>
        <translation> hari</translation>
    </message>
    <message>
        <source>What clerks may do</source>
        <translation>Hak petugas konter</translation>
    </message>
    <message>
        <source>Show one record in &amp;clear</source>
        <translation>Buka &amp;samaran satu catatan</translation>
    </message>
    <message>
        <source>Export records in clear</source>
        <translation>Ekspor catatan tanpa samaran</translation>
    </message>
    <message>
        <source>Reported to a supervisor</source>
        <translation>Dilaporkan kepada supervisor</translation>
    </message>
    <message>
        <source>More than … records shown in an hour</source>
        <translation>Catatan dibuka samarannya per jam lebih dari</translation>
    </message>
    <message>
        <source>More than … exports a day</source>
        <translation>Ekspor per hari lebih dari</translation>
    </message>
    <message>
        <source>More than … refused sign-ins in an hour</source>
        <translation>Masuk ditolak per jam lebih dari</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Mulai kerja</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Selesai kerja</translation>
    </message>
    <message>
        <source>Work outside these hours</source>
        <translation>Kerja di luar jam ini</translation>
    </message>
    <message>
        <source>The same time twice: any hour is usual.</source>
        <translation>Dua waktu yang sama: semua jam dianggap biasa.</translation>
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
            <numerusform>Dibekukan: tidak dipakai %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Chooses a PIN at the next sign-in</source>
        <translation>Memilih PIN saat masuk berikutnya</translation>
    </message>
    <message>
        <source>Can sign in</source>
        <translation>Dapat masuk</translation>
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
        <translation>Peran</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Terakhir masuk</translation>
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
        <translation>Sudah saya lihat</translation>
    </message>
    <message>
        <source>Unusual access</source>
        <translation>Akses tidak biasa</translation>
    </message>
</context>
<context>
    <name>licencedesk::ArchiveBox</name>
    <message>
        <source>Seal with a passphrase (.ldx)</source>
        <translation>Enkripsi dengan frasa sandi (.ldx)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Ketik sekali lagi</translation>
    </message>
    <message>
        <source>Encrypted; only LicenceDesk and the passphrase open it</source>
        <translation>Terenkripsi; hanya LicenceDesk dengan frasa sandinya yang dapat membuka</translation>
    </message>
    <message>
        <source>At least %1 characters; four words that have nothing to do with each other are good.</source>
        <translation>Minimal %1 karakter; empat kata yang tidak berkaitan sudah baik.</translation>
    </message>
    <message>
        <source>The two do not match yet.</source>
        <translation>Keduanya belum sama.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file, not even us.</source>
        <translation>Tanpa frasa sandi tidak ada yang dapat membuka berkas, kami pun tidak.</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditModel</name>
    <message>
        <source>nobody signed in</source>
        <translation>tidak ada yang masuk</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, record %2</source>
        <translation>%1, catatan %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
</context>
<context>
    <name>licencedesk::AuditPage</name>
    <message>
        <source>Broken: the log was changed. Entry %1 (%2, by %3) does not follow from the one before it; everything before it is as it was written.</source>
        <translation>Terputus: log telah diubah. Entri %1 (%2, oleh %3) tidak bersambung dengan entri sebelumnya; yang ada sebelumnya masih seperti saat ditulis.</translation>
    </message>
    <message numerus="yes">
        <source>Cut: the newest entries of %n desk(s) are missing from the log.</source>
        <translation>
            <numerusform>Terpotong: entri terbaru dari %n konter hilang dari log.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intact: each of the %1 entries follows from the one before it.</source>
        <translation>Utuh: masing-masing dari %1 entri bersambung dengan entri sebelumnya.</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Log audit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>&amp;Verify the log</source>
        <translation>&amp;Verifikasi log</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Tampilkan catatan</translation>
    </message>
    <message>
        <source>Entries of the audit log, newest first</source>
        <translation>Entri log audit, terbaru dahulu</translation>
    </message>
    <message>
        <source>Read the whole log and see whether anything was changed or cut off</source>
        <translation>Baca seluruh log untuk melihat apakah ada yang diubah atau dipotong</translation>
    </message>
    <message>
        <source>Go to the record of the chosen entry (Enter)</source>
        <translation>Buka catatan dari entri yang dipilih (Enter)</translation>
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
        <translation>lebih dari %1</translation>
    </message>
    <message>
        <source>Nothing of this kind happened</source>
        <translation>Tidak ada tindakan jenis ini</translation>
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
            <numerusform>Tidak biasa dalam %n hari terakhir:</numerusform>
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
        <translation>Cadangan</translation>
    </message>
    <message>
        <source>One file with all records, sealed by a passphrase of its own. Any computer with LicenceDesk opens it; nobody does without the passphrase.</source>
        <translation>Satu berkas berisi semua catatan, dienkripsi dengan frasa sandinya sendiri. Komputer mana pun dengan LicenceDesk dapat membukanya; tanpa frasa sandi tidak ada yang bisa.</translation>
    </message>
    <message>
        <source>&amp;Make a backup…</source>
        <translation>&amp;Buat cadangan…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Hentikan</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>P&amp;ilih cadangan…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Pulih&amp;kan…</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Membuat cadangan</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Buat cadangan</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the backup</source>
        <translation>Frasa sandi &amp;cadangan</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Pulihkan cadangan</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of that backup</source>
        <translation>Frasa sandi cada&amp;ngan itu</translation>
    </message>
    <message>
        <source>There are no records on this computer: nothing is kept when the program is closed.</source>
        <translation>Tidak ada catatan di komputer ini: tidak ada yang tersimpan setelah program ditutup.</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Minimal %1 karakter; beberapa kata mudah diingat.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Keduanya tidak sama.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>Belum ada berkas dipilih.</translation>
    </message>
    <message>
        <source>Stopped: no backup was made.</source>
        <translation>Dihentikan: cadangan tidak dibuat.</translation>
    </message>
    <message>
        <source>Saved as %1, %2. Keep it away from this computer, and the passphrase away from the file.</source>
        <translation>Disimpan sebagai %1, %2. Simpan di tempat lain dari komputer ini, dan frasa sandinya di tempat lain dari berkasnya.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Pilih cadangan</translation>
    </message>
    <message numerus="yes">
        <source>The records of this computer (%n) are moved aside, and those of the backup take their place. What was accepted since the backup is not in them.</source>
        <translation>
            <numerusform>Catatan di komputer ini (%n) disisihkan dan diganti dengan catatan dari cadangan. Yang diterima sesudah pencadangan tidak ada di dalamnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Pulihkan cadangan ini</translation>
    </message>
    <message>
        <source>Being restored…</source>
        <translation>Sedang dipulihkan…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 restored.</source>
        <translation>
            <numerusform>%n catatan dari %1 sudah kembali.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their audit log is not intact: look at it.</source>
        <translation>Log auditnya tidak utuh: periksalah.</translation>
    </message>
    <message>
        <source>What was here before lies in %1.</source>
        <translation>Isi sebelumnya ada di %1.</translation>
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
        <translation>Gambar terbaca</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Tutup folder</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Gambar %1 dari %2</translation>
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
        <translation>%1 tanpa cela</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 diterima</translation>
    </message>
    <message>
        <source>%1 without a licence</source>
        <translation>%1 tanpa SIM</translation>
    </message>
</context>
<context>
    <name>licencedesk::BottomBar</name>
    <message numerus="yes">
        <source>%n field(s) left to check</source>
        <translation>
            <numerusform>%n isian lagi perlu diperiksa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Tidak ada lagi yang perlu diperiksa</translation>
    </message>
</context>
<context>
    <name>licencedesk::BusyOverlay</name>
    <message>
        <source>Reading the licence…</source>
        <translation>Membaca SIM…</translation>
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
        <translation>Kamera tidak ditemukan</translation>
    </message>
    <message>
        <source>Play a video or picture…</source>
        <translation>Putar video atau gambar…</translation>
    </message>
    <message>
        <source>Play a folder of pictures…</source>
        <translation>Putar folder gambar…</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Putar arah gambar</translation>
    </message>
    <message>
        <source>Mirror the picture</source>
        <translation>Cerminkan gambar</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Lebih terang</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Lebih gelap</translation>
    </message>
    <message>
        <source>Fix the focus on the desk</source>
        <translation>Kunci fokus pada meja</translation>
    </message>
    <message>
        <source>This camera does not offer it</source>
        <translation>Kamera ini tidak mendukungnya</translation>
    </message>
    <message>
        <source>Capture by itself</source>
        <translation>Ambil otomatis</translation>
    </message>
    <message>
        <source>Strictness</source>
        <translation>Tingkat ketelitian</translation>
    </message>
    <message>
        <source>Quick: takes what can just be read</source>
        <translation>Cepat: ambil asal sudah terbaca</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Strict: waits for a still, sharp picture</source>
        <translation>Ketat: tunggu gambar diam dan tajam</translation>
    </message>
    <message>
        <source>Sound when captured</source>
        <translation>Bunyi saat gambar diambil</translation>
    </message>
    <message>
        <source>Show the seconds per licence</source>
        <translation>Tampilkan detik per SIM</translation>
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
        <translation>SIM ini baru saja diterima. Angkat, lalu letakkan yang berikutnya di sini.</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Pakai lagi</translation>
    </message>
    <message>
        <source>%1 s · last %2 s</source>
        <translation>%1 dtk · sebelumnya %2 dtk</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 dtk</translation>
    </message>
    <message>
        <source>Last licence: %1 s</source>
        <translation>SIM terakhir: %1 dtk</translation>
    </message>
</context>
<context>
    <name>licencedesk::CardView</name>
    <message>
        <source>Straightened licence with its field boxes</source>
        <translation>SIM yang sudah diluruskan dengan kotak isiannya</translation>
    </message>
    <message>
        <source>Arrow keys move the selected box, with Shift they resize it, with Ctrl in fine steps</source>
        <translation>Tombol panah memindahkan kotak yang dipilih, dengan Shift mengubah ukurannya, dengan Ctrl dalam langkah halus</translation>
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
        <translation>Bisa lebih baik</translation>
    </message>
    <message>
        <source>Fix this</source>
        <translation>Perbaiki ini</translation>
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
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Space takes a column in or out, Alt+Up and Alt+Down move it</source>
        <translation>Spasi memasukkan atau mengeluarkan kolom, Alt+Up dan Alt+Down memindahkannya</translation>
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
        <translation>Pelanggan setuju SIM ini dikirim ke %1 (Alt+&amp;Y)</translation>
    </message>
</context>
<context>
    <name>licencedesk::CornerEditor</name>
    <message>
        <source>Picture with the four corners of the card</source>
        <translation>Gambar dengan keempat sudut kartu</translation>
    </message>
    <message>
        <source>Arrow keys move the corner, Space goes on to the next one, Enter reads the card between the corners</source>
        <translation>Tombol panah memindahkan sudut, Spasi ke sudut berikutnya, Enter membaca kartu di antara sudut-sudut itu</translation>
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
        <translation>Koreksi dari berkas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Baris-baris berkas</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) change.</source>
        <translation>
            <numerusform>%n catatan berubah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it was.</source>
        <translation>
            <numerusform>%n tetap seperti semula.</numerusform>
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
        <translation>Kolom yang bukan milik program dilewati: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected.</source>
        <translation>
            <numerusform>%n catatan dikoreksi.</numerusform>
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
        <translation>Konter ini</translation>
    </message>
    <message>
        <source>Every licence that is accepted here carries the counter&apos;s name.</source>
        <translation>Setiap SIM yang diterima di sini membawa nama konter.</translation>
    </message>
    <message>
        <source>Keep the &amp;name</source>
        <translation>&amp;Simpan nama</translation>
    </message>
    <message>
        <source>&amp;Name of this counter</source>
        <translation>&amp;Nama konter ini</translation>
    </message>
    <message>
        <source>Each counter of a firm has a name of its own, for example “Airport 2”.</source>
        <translation>Setiap konter perusahaan memiliki nama sendiri, misalnya “Bandara 2”.</translation>
    </message>
    <message>
        <source>From now on licences are accepted at “%1”.</source>
        <translation>Mulai sekarang SIM diterima di “%1”.</translation>
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
        <translation>Pelanggan boleh menanyakan apa yang disimpan tentang dirinya dan memintanya dihapus. Minta SIM-nya dahulu.</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Cari</translation>
    </message>
    <message>
        <source>&amp;Save everything as files…</source>
        <translation>&amp;Simpan semua sebagai berkas…</translation>
    </message>
    <message>
        <source>&amp;Delete all records…</source>
        <translation>&amp;Hapus semua catatan…</translation>
    </message>
    <message>
        <source>Licence &amp;number, whole</source>
        <translation>&amp;Nomor SIM, lengkap</translation>
    </message>
    <message>
        <source>Nothing is kept about this number.</source>
        <translation>Tidak ada yang disimpan tentang nomor ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), from %1 to %2</source>
        <translation>
            <numerusform>%n catatan, dari %1 sampai %2</numerusform>
        </translation>
    </message>
    <message>
        <source>an entry on the do-not-rent list</source>
        <translation>satu entri di daftar larangan sewa</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Tersimpan: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The files hold everything in clear: numbers, names, pictures, and who had the records open. Give them to the customer alone and delete them afterwards. It is noted in the audit log.</source>
        <translation>Berkas memuat semuanya tanpa samaran: nomor, nama, gambar, dan siapa yang membuka catatan. Berikan hanya kepada pelanggan itu dan hapus sesudahnya. Ini dicatat di log audit.</translation>
    </message>
    <message>
        <source>Save the files in clear</source>
        <translation>Simpan berkas tanpa samaran</translation>
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
        <translation>Semua catatan pelanggan ini dihapus selamanya, termasuk gambar. Siapa yang menghapus dan kapan tetap ada di log audit.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Hapus selamanya</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) deleted.</source>
        <translation>
            <numerusform>%n catatan dihapus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskAccess</name>
    <message>
        <source>The records are not open yet.</source>
        <translation>Catatan belum dibuka.</translation>
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
        <translation>Tidak ada SIM yang dikenali di antara sudut-sudut ini. Letakkan pada sudut kartu, atau ketik data SIM secara manual.</translation>
    </message>
    <message>
        <source>No licence was found in this picture. Put the four corners on the card, or type the licence in.</source>
        <translation>Tidak ada SIM ditemukan di gambar ini. Letakkan keempat sudut pada kartu, atau ketik data SIM secara manual.</translation>
    </message>
    <message>
        <source>Type it in</source>
        <translation>Ketik manual</translation>
    </message>
    <message>
        <source>A main page is on the desk already. Accept it or start over first.</source>
        <translation>Sudah ada halaman utama di meja kerja. Terima dahulu atau mulai dari awal.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Mulai dari awal</translation>
    </message>
    <message>
        <source>Nothing is kept during the tour. Esc ends it.</source>
        <translation>Tidak ada yang disimpan selama tur. Esc mengakhirinya.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still to check: %1. Compare each with the card, Enter confirms it.</source>
        <translation>
            <numerusform>%n isian masih perlu diperiksa: %1. Cocokkan satu per satu dengan kartu, Enter mengonfirmasi.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Accepted and kept: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Diterima dan disimpan: %1. %n SIM hari ini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %1. %n licence(s) today.</source>
        <translation>
            <numerusform>Diterima: %1. %n SIM hari ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>%1 was working on this licence. Compare every field yourself, or start over.</source>
        <translation>%1 sedang mengerjakan SIM ini sebelumnya. Cocokkan sendiri setiap isian, atau mulai dari awal.</translation>
    </message>
    <message>
        <source>A licence was still on the desk when the program ended.</source>
        <translation>Masih ada SIM di meja kerja saat program berakhir.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Started over. You can bring back what you typed with Undo.</source>
        <translation>Dimulai dari awal. Yang Anda ketik masih tersimpan dan dapat dikembalikan dengan Urungkan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>The licence you were working on was put aside without being accepted.</source>
        <translation>SIM yang sedang dikerjakan disisihkan tanpa diterima.</translation>
    </message>
    <message>
        <source>Delete this record for good? It cannot be restored.</source>
        <translation>Hapus catatan ini selamanya? Tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>The record is deleted.</source>
        <translation>Catatan sudah dihapus.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskPage</name>
    <message>
        <source>The picture below goes to %1, which reads it and sends its reading back.</source>
        <translation>Gambar di bawah ini dikirim ke %1, yang membacanya dan mengirim balik hasilnya.</translation>
    </message>
    <message>
        <source>The fields of accepted licences and their checks go to %1, with the picture below if there is one.</source>
        <translation>Isian SIM yang diterima beserta hasil pemeriksaannya dikirim ke %1, dengan gambar di bawah jika ada.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder. Choose one with JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>Tidak ada gambar di folder ini. Pilih folder dengan berkas JPEG, PNG, TIFF, BMP atau WebP.</translation>
    </message>
    <message>
        <source>Nothing to look at so far; the folder is still being read.</source>
        <translation>Sejauh ini tidak ada yang perlu dilihat; folder masih dibaca.</translation>
    </message>
    <message>
        <source>Nothing in this folder needs a look any more.</source>
        <translation>Tidak ada lagi yang perlu dilihat di folder ini.</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>papan klip</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard. Copy one, or open a file.</source>
        <translation>Tidak ada gambar di papan klip. Salin satu, atau buka berkas.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskRemote</name>
    <message>
        <source>The service accepts no calls until %1, China time.</source>
        <translation>Layanan tidak menerima panggilan sampai %1, waktu Tiongkok.</translation>
    </message>
    <message numerus="yes">
        <source>Today&apos;s %n call(s) are used up; they return at midnight, China time.</source>
        <translation>
            <numerusform>Jatah %n panggilan hari ini habis; tersedia lagi tengah malam, waktu Tiongkok.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (For support: %2)</source>
        <translation>%1 (Untuk dukungan: %2)</translation>
    </message>
    <message>
        <source>The service is used, but the keyring of this computer does not take the secret: it is held in memory and has to be typed again after the next start.</source>
        <translation>Layanan dipakai, tetapi ring kunci komputer ini tidak menerima kunci rahasianya: hanya disimpan di memori dan harus diketik lagi setelah program dimulai kembali.</translation>
    </message>
    <message>
        <source>The secrets are forgotten here, but the keyring could not be reached: remove the entries of LicenceDesk from it by hand.</source>
        <translation>Kunci rahasia sudah dilupakan di sini, tetapi ring kunci tidak dapat ditanya: hapus sendiri isi milik LicenceDesk di dalamnya.</translation>
    </message>
    <message>
        <source>%1 answers and lets this desk in. No picture was sent.</source>
        <translation>%1 menjawab dan mengizinkan konter ini. Tidak ada gambar yang dikirim.</translation>
    </message>
</context>
<context>
    <name>licencedesk::DeskServer</name>
    <message>
        <source>Nobody has set this server up yet.</source>
        <translation>Server ini belum disiapkan.</translation>
    </message>
    <message>
        <source>Open the records on this computer first.</source>
        <translation>Buka dahulu catatan di komputer ini.</translation>
    </message>
    <message>
        <source>The server is used, but the keyring of this computer does not take its password: it has to be typed again after the next start.</source>
        <translation>Server dipakai, tetapi ring kunci komputer ini tidak menerima kata sandinya: harus diketik lagi setelah program dimulai kembali.</translation>
    </message>
</context>
<context>
    <name>licencedesk::EmptyState</name>
    <message>
        <source>Put a licence here</source>
        <translation>Letakkan SIM di sini</translation>
    </message>
    <message>
        <source>Drop a picture of it, or paste one with Ctrl+V. Scans and photographs, main page, duplicate page or the electronic licence.</source>
        <translation>Seret gambarnya ke sini, atau tempel dengan Ctrl+V. Hasil pindai dan foto, halaman utama, halaman tambahan, atau SIM elektronik.</translation>
    </message>
    <message>
        <source>No camera found. Plug one in: it starts by itself.</source>
        <translation>Kamera tidak ditemukan. Colokkan kamera: kamera akan menyala sendiri.</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Semuanya tetap di komputer ini.</translation>
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
        <translation>Tanpa sa&amp;maran</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Ekspor catatan</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Tulis berkas</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Format berkas</translation>
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
        <translation>Nama, nomor, alamat, dan tanggal lahir diganti tanda bintang</translation>
    </message>
    <message>
        <source>Everything readable by whoever has the file</source>
        <translation>Semuanya terbaca oleh siapa pun yang memegang berkas</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>Di&amp;terima</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Data pribadi</translation>
    </message>
    <message>
        <source>First li&amp;ne</source>
        <translation>Ba&amp;ris pertama</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Enkripsi</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>B&amp;erkas</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Naik</translation>
    </message>
    <message>
        <source>Move the column up (Alt+Up)</source>
        <translation>Naikkan kolom (Alt+Up)</translation>
    </message>
    <message>
        <source>D&amp;own</source>
        <translation>T&amp;urun</translation>
    </message>
    <message>
        <source>Move the column down (Alt+Down)</source>
        <translation>Turunkan kolom (Alt+Down)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Take every column</source>
        <translation>Pilih semua kolom</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Take no column</source>
        <translation>Jangan pilih kolom apa pun</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolom</translation>
    </message>
    <message>
        <source>Whole records, with everything that is known of them.</source>
        <translation>Catatan lengkap, dengan semua yang diketahui tentangnya.</translation>
    </message>
    <message>
        <source>The service&apos;s own fields, whatever is chosen here.</source>
        <translation>Isian milik layanan itu sendiri, apa pun yang dipilih di sini.</translation>
    </message>
    <message>
        <source>No record was accepted on these days.</source>
        <translation>Tidak ada catatan yang diterima pada hari-hari ini.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Pilih setidaknya satu kolom.</translation>
    </message>
    <message>
        <source>Complete the passphrase first.</source>
        <translation>Frasa sandi belum siap.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Menghitung…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n catatan</numerusform>
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
        <translation>Kemajuan ekspor</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 dari %2 catatan</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Diekspor</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Tidak diekspor</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%n catatan di %1</numerusform>
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
        <translation>Tidak ada apa pun dalam periode ini</translation>
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
        <translation>Aturan %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::FindingsPanel</name>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n pemeriksaan gagal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) to look at</source>
        <translation>
            <numerusform>%n hal perlu dilihat</numerusform>
        </translation>
    </message>
    <message>
        <source>Every check that could be made passed</source>
        <translation>Semua pemeriksaan yang dapat dilakukan lolos</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Belum ada yang diperiksa</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>%1 passed · %2 not checked</source>
        <translation>%1 lolos · %2 belum diperiksa</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Ringkas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
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
        <translation>Sebagai &amp;tabel</translation>
    </message>
    <message>
        <source>&amp;Save as CSV…</source>
        <translation>&amp;Simpan sebagai CSV…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
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
        <translation>Konter</translation>
    </message>
    <message>
        <source>All figures of this period, for a spreadsheet</source>
        <translation>Semua angka periode ini, untuk lembar kerja</translation>
    </message>
    <message>
        <source>All counters</source>
        <translation>Semua konter</translation>
    </message>
    <message>
        <source>licences accepted</source>
        <translation>SIM diterima</translation>
    </message>
    <message>
        <source>seconds per licence, on average</source>
        <translation>detik per SIM, rata-rata</translation>
    </message>
    <message>
        <source>accepted although checks had failed</source>
        <translation>diterima meski ada pemeriksaan gagal</translation>
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
        <translation>Catatan sudah ditutup; penggantian kunci dituntaskan lain kali.</translation>
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
        <translation>Catatan terkunci. Tanpa salah satu cara ini tidak ada yang dapat membukanya, dan yang hilang tidak dapat dicari tahu.</translation>
    </message>
    <message>
        <source>Print a &amp;recovery key…</source>
        <translation>Cetak kunci &amp;pemulihan…</translation>
    </message>
    <message>
        <source>Set a &amp;passphrase…</source>
        <translation>Tetapkan &amp;frasa sandi…</translation>
    </message>
    <message>
        <source>Put into the &amp;keyring</source>
        <translation>Simpan ke &amp;ring kunci</translation>
    </message>
    <message>
        <source>&amp;Change the keys…</source>
        <translation>&amp;Ganti kunci…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Hentikan</translation>
    </message>
    <message>
        <source>All records are sealed with the new keys.</source>
        <translation>Semua catatan dienkripsi dengan kunci baru.</translation>
    </message>
    <message>
        <source>What opens the records</source>
        <translation>Yang membuka catatan</translation>
    </message>
    <message>
        <source>Changing the keys</source>
        <translation>Mengganti kunci</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Kunci lain</translation>
    </message>
    <message>
        <source>Seals all records with new keys, after somebody has left who could have copied the old ones. The desk goes on working meanwhile.</source>
        <translation>Mengenkripsi semua catatan dengan kunci baru, misalnya setelah kepergian orang yang mungkin menyalin kunci lama. Sementara itu konter tetap bekerja.</translation>
    </message>
    <message>
        <source>Nothing is locked yet: the records are not open.</source>
        <translation>Belum ada yang terkunci: catatan belum dibuka.</translation>
    </message>
    <message>
        <source>✓ the keyring of this computer</source>
        <translation>✓ ring kunci komputer ini</translation>
    </message>
    <message>
        <source>– keyring of this computer not used</source>
        <translation>– bukan ring kunci komputer ini</translation>
    </message>
    <message>
        <source>✓ a passphrase</source>
        <translation>✓ frasa sandi</translation>
    </message>
    <message>
        <source>– no passphrase</source>
        <translation>– tanpa frasa sandi</translation>
    </message>
    <message>
        <source>✓ a printed recovery key</source>
        <translation>✓ kunci pemulihan tercetak</translation>
    </message>
    <message>
        <source>– no recovery key</source>
        <translation>– tanpa kunci pemulihan</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Ubah &amp;frasa sandi…</translation>
    </message>
    <message>
        <source>The sheet printed before stops working as soon as there is a new one.</source>
        <translation>Lembar yang dicetak sebelumnya tidak membuka apa pun lagi begitu ada yang baru.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Buat yang baru</translation>
    </message>
    <message>
        <source>The passphrase opens the records now.</source>
        <translation>Frasa sandi kini membuka catatan.</translation>
    </message>
    <message>
        <source>The keyring opens the records at the next start; nothing has to be typed.</source>
        <translation>Ring kunci membuka catatan pada awal berikutnya; tidak perlu mengetik apa pun.</translation>
    </message>
    <message>
        <source>All records are sealed again. A backup from before still opens with its own passphrase.</source>
        <translation>Semua catatan dienkripsi ulang. Cadangan dari sebelumnya tetap dibuka dengan frasa sandinya sendiri.</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <translation>Ganti kunci</translation>
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
        <translation>Kamera mana, bagaimana letaknya, kapan mengambil gambar</translation>
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
        <translation>SIM yang sedang dikerjakan (Ctrl+L)</translation>
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
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
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
        <translation>Ukuran huruf %1 %</translation>
    </message>
    <message>
        <source>Export the records</source>
        <translation>Ekspor catatan-catatan</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n licence(s) to %1</source>
        <translation>
            <numerusform>%n SIM diekspor ke %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Read corrections back</source>
        <translation>Baca balik koreksi</translation>
    </message>
    <message>
        <source>Records · %1 today</source>
        <translation>Catatan · %1 hari ini</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>The records are not open yet.</source>
        <translation>Catatan belum dibuka.</translation>
    </message>
    <message>
        <source>Accepted licences are sent to %1</source>
        <translation>SIM yang diterima dikirim ke %1</translation>
    </message>
    <message>
        <source>Licences are sent to %1 when you ask it</source>
        <translation>SIM dikirim ke %1 bila Anda memintanya</translation>
    </message>
    <message>
        <source>Records are transferred, sealed, to the firm&apos;s server</source>
        <translation>Catatan diunggah dalam keadaan terenkripsi ke server perusahaan</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Luring: tidak ada yang keluar dari komputer ini</translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) were not sent: see the outbox (%1)</source>
        <translation>
            <numerusform>%n SIM tidak terkirim: lihat kotak keluar (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n licence(s) wait to be sent to %1</source>
        <translation>
            <numerusform>%n SIM menunggu dikirim ke %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted licence(s) are not exported yet and will be gone. Export them, or close again.</source>
        <translation>
            <numerusform>%n SIM yang diterima belum diekspor dan akan hilang. Ekspor dahulu, atau tutup sekali lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
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
        <translation>Cari di panduan</translation>
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
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>licencedesk::OperatorButton</name>
    <message>
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Change PIN or passphrase…</source>
        <translation>Ubah PIN atau frasa sandi…</translation>
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
        <translation>Sudah masuk: %1</translation>
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
        <translation>Nama dan pe&amp;ran…</translation>
    </message>
    <message>
        <source>New &amp;PIN…</source>
        <translation>&amp;PIN baru…</translation>
    </message>
    <message>
        <source>Free&amp;ze</source>
        <translation>Be&amp;kukan</translation>
    </message>
    <message>
        <source>Remove second factor</source>
        <translation>Hapus faktor kedua</translation>
    </message>
    <message>
        <source>&amp;Save the rules</source>
        <translation>&amp;Simpan aturan</translation>
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
        <translation>Akun tidak pernah dihapus karena disebut di log audit; bekukan akun mereka yang sudah keluar.</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>&amp;Buka kembali</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxModel</name>
    <message>
        <source>%1, %2, queued %3</source>
        <translation>%1, %2, antre %3</translation>
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
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Masuk antrean</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Percobaan</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Coba lagi pada</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Yang terjadi</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Kotak keluar</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Kirim &amp;lagi</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Buang</translation>
    </message>
    <message>
        <source>Show in &amp;clear</source>
        <translation>Buka &amp;samaran</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>To the current service, from the beginning (Enter)</source>
        <translation>Ke layanan yang sekarang, dari awal (Enter)</translation>
    </message>
    <message>
        <source>It is not sent, and its picture is deleted (Del)</source>
        <translation>Tidak dikirim, dan gambarnya dihapus (Del)</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>Selama setengah menit; dicatat di log (Ctrl+R)</translation>
    </message>
    <message>
        <source>Outbox, newest first</source>
        <translation>Kotak keluar, terbaru dahulu</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Semua (%1)</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>Perlu Anda (%1)</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>Menunggu (%1)</translation>
    </message>
    <message>
        <source>Sent (%1)</source>
        <translation>Terkirim (%1)</translation>
    </message>
    <message>
        <source>Nothing in this state.</source>
        <translation>Tidak ada yang berkeadaan ini.</translation>
    </message>
    <message>
        <source>The outbox keeps accepted licences that go to a service elsewhere, sealed, until they have gone. It is off: nothing leaves this desk. A service is set up in the settings.</source>
        <translation>Kotak keluar menyimpan secara terenkripsi SIM diterima yang akan dikirim ke layanan di tempat lain, sampai terkirim. Kotak ini nonaktif: tidak ada yang keluar dari konter ini. Layanan disiapkan di pengaturan.</translation>
    </message>
    <message>
        <source>The outbox is empty. Accepted licences that go to the service are kept here, sealed, until they have gone.</source>
        <translation>Kotak keluar kosong. SIM diterima yang akan dikirim ke layanan disimpan di sini secara terenkripsi, sampai terkirim.</translation>
    </message>
    <message>
        <source>Discard it? The service may have got it already: then discarding only ends the doubt here. If it has not, it will never be sent. It is noted in the audit log.</source>
        <translation>Buang? Mungkin layanan sudah menerimanya: membuang hanya mengakhiri keraguan di sini. Jika belum, ini tidak akan pernah dikirim. Ini dicatat di log audit.</translation>
    </message>
    <message>
        <source>Take it off the list? It has been sent; that stays noted on the record.</source>
        <translation>Keluarkan dari daftar? Ini sudah dikirim; hal itu tetap tercatat pada catatannya.</translation>
    </message>
    <message>
        <source>Discard it? It is not sent, and its picture is deleted. The record stays. It is noted in the audit log.</source>
        <translation>Buang? Ini tidak dikirim, dan gambarnya dihapus. Catatannya tetap ada. Ini dicatat di log audit.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Buang ini</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Samarkan lagi</translation>
    </message>
</context>
<context>
    <name>licencedesk::OutboxPanel</name>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>This desk:</source>
        <translation>Konter ini:</translation>
    </message>
    <message>
        <source>Service:</source>
        <translation>Layanan:</translation>
    </message>
    <message>
        <source>The selected entry</source>
        <translation>Entri yang dipilih</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Pengiriman</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Masuk antrean</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, oleh %2</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Percobaan</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Coba lagi pada</translation>
    </message>
    <message>
        <source>Request number, for the service&apos;s support</source>
        <translation>Nomor permintaan, untuk dukungan layanan</translation>
    </message>
    <message>
        <source>Copy the &amp;number</source>
        <translation>Salin &amp;nomor</translation>
    </message>
    <message>
        <source>This desk and the service, in clear</source>
        <translation>Konter ini dan layanan, tanpa samaran</translation>
    </message>
    <message>
        <source>This desk and the service</source>
        <translation>Konter ini dan layanan</translation>
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
        <translation>&amp;Lanjutkan</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Coba sekarang</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Pengaturan…</translation>
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
            <numerusform>%1: %n isian perlu diperiksa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing left to check</source>
        <translation>%1: tidak ada lagi yang perlu diperiksa</translation>
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
        <translation>Halaman SIM ini</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>Hapus halaman ini</translation>
    </message>
</context>
<context>
    <name>licencedesk::PassphraseDialog</name>
    <message>
        <source>Keep the records</source>
        <translation>Simpan catatan</translation>
    </message>
    <message>
        <source>This passphrase locks the records on this computer and is asked for when the program starts. Nobody can read them without it, and it cannot be recovered: print the recovery key afterwards.</source>
        <translation>Frasa sandi ini mengunci catatan di komputer ini dan diminta saat program dimulai. Tanpanya tidak ada yang dapat membacanya, dan tidak ada yang dapat mencari tahu: cetak kunci pemulihan sesudahnya.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frasa sandi</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Buka catatan</translation>
    </message>
    <message>
        <source>The records are locked. Licences can be read meanwhile; they are kept as soon as the records are open.</source>
        <translation>Catatan terkunci. Sementara itu SIM tetap dapat dibaca; SIM disimpan begitu catatan dibuka.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open the records with the recovery key</source>
        <translation>Buka catatan dengan kunci pemulihan</translation>
    </message>
    <message>
        <source>Type the key from the printed sheet. Capitals, spaces and dashes do not matter.</source>
        <translation>Ketik kunci dari lembar cetak. Huruf besar, spasi, dan tanda hubung tidak berpengaruh.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Tampilkan yang diketik</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are easy to remember.</source>
        <translation>Minimal %1 karakter; beberapa kata mudah diingat.</translation>
    </message>
    <message>
        <source>The two do not match.</source>
        <translation>Keduanya tidak sama.</translation>
    </message>
</context>
<context>
    <name>licencedesk::PlainPage</name>
    <message>
        <source>It is right</source>
        <translation>Sudah benar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Semua isian</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Sebentar…</translation>
    </message>
    <message>
        <source>Take a new picture: the whole licence, flat, on a darker ground.</source>
        <translation>Ambil gambar baru: seluruh SIM, datar, di atas alas yang lebih gelap.</translation>
    </message>
    <message>
        <source>The camera is off. Open a picture, or switch the camera on with F4.</source>
        <translation>Kamera mati. Buka gambar, atau nyalakan kamera dengan F4.</translation>
    </message>
    <message>
        <source>No other reading</source>
        <translation>Tidak ada bacaan lain</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>Ambil “%1”</translation>
    </message>
    <message>
        <source>Put the licence under the camera</source>
        <translation>Letakkan SIM di bawah kamera</translation>
    </message>
    <message>
        <source>Next licence</source>
        <translation>SIM berikutnya</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>No licence was found in the picture</source>
        <translation>Tidak ada SIM ditemukan di gambar</translation>
    </message>
    <message>
        <source>%1: is it right?</source>
        <translation>%1: sudah benar?</translation>
    </message>
    <message>
        <source>Nothing left to check</source>
        <translation>Tidak ada lagi yang perlu diperiksa</translation>
    </message>
    <message numerus="yes">
        <source>Compare it with the licence and correct it if necessary. %n field(s) left.</source>
        <translation>
            <numerusform>Cocokkan dengan SIM dan perbaiki bila perlu. %n isian lagi.</numerusform>
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
            <numerusform>%n catatan</numerusform>
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
        <translation>&amp;Simpan aturan ini</translation>
    </message>
    <message>
        <source>P&amp;urge now…</source>
        <translation>&amp;Bersihkan sekarang…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>The card without the portrait</source>
        <translation>Kartu tanpa foto wajah</translation>
    </message>
    <message>
        <source>The whole card</source>
        <translation>Seluruh kartu ini</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Yang disimpan</translation>
    </message>
    <message>
        <source>Records are kept &amp;for</source>
        <translation>&amp;Catatan disimpan selama</translation>
    </message>
    <message>
        <source>&amp;Pictures that are kept</source>
        <translation>&amp;Gambar yang disimpan</translation>
    </message>
    <message>
        <source>Pictures are kept f&amp;or</source>
        <translation>Ga&amp;mbar disimpan selama</translation>
    </message>
    <message>
        <source>Deleted so far</source>
        <translation>Yang sudah dibersihkan</translation>
    </message>
    <message>
        <source>Expired data is deleted automatically at the start of the program. It is overwritten, and each time leaves a receipt.</source>
        <translation>Yang habis masa simpannya dihapus sendiri saat program dimulai. Datanya ditimpa, dan setiap kali meninggalkan bukti.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Bukti hapus</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read is kept for %1; no picture of the licence is kept.</source>
        <translation>Yang terbaca disimpan %1; gambar SIM tidak disimpan.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card without the customer&apos;s face for %2.</source>
        <translation>Yang terbaca disimpan %1, dan gambar kartu tanpa wajah pelanggan disimpan %2.</translation>
    </message>
    <message>
        <source>What was read is kept for %1, and a picture of the card with the customer&apos;s face for %2. Customers should be told.</source>
        <translation>Yang terbaca disimpan %1, dan gambar kartu dengan wajah pelanggan disimpan %2. Pelanggan sebaiknya diberi tahu.</translation>
    </message>
    <message>
        <source>Kept. Expired data goes with the next purge.</source>
        <translation>Tersimpan. Yang habis masa simpannya dihapus pada pembersihan berikutnya.</translation>
    </message>
    <message>
        <source>Records from before %1 are deleted for good. Nobody can bring them back.</source>
        <translation>Catatan dari sebelum %1 dihapus selamanya. Tidak ada yang dapat mengembalikannya.</translation>
    </message>
    <message>
        <source>Delete them for good</source>
        <translation>Hapus selamanya</translation>
    </message>
    <message>
        <source>Being deleted and overwritten…</source>
        <translation>Sedang dihapus dan ditimpa…</translation>
    </message>
    <message>
        <source>No data has expired.</source>
        <translation>Tidak ada yang habis masa simpannya.</translation>
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
        <translation>&amp;Hapus</translation>
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
        <translation>Simpan kolom, urutan, dan samaran dengan nama ini</translation>
    </message>
    <message>
        <source>Forget the profile of this name</source>
        <translation>Hapus profil dengan nama ini</translation>
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
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Semua catatan</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Dari … sampai …</translation>
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
        <translation>PIN atau frasa sandi supervisor</translation>
    </message>
    <message>
        <source>Code from the supervisor&apos;s app</source>
        <translation>Kode dari aplikasi supervisor</translation>
    </message>
    <message>
        <source>A supervisor authorises it; you stay signed in.</source>
        <translation>Supervisor menyetujuinya; Anda tetap masuk.</translation>
    </message>
    <message>
        <source>Why is it accepted anyway?</source>
        <translation>Mengapa tetap diterima?</translation>
    </message>
    <message>
        <source>Accept with this reason</source>
        <translation>Terima dengan alasan ini</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Kembali (Esc)</translation>
    </message>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>Nama supervisor</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed. The reason is kept with the record.</source>
        <translation>
            <numerusform>%n pemeriksaan gagal. Alasannya disimpan bersama catatan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RecordPanel</name>
    <message>
        <source>The selected record</source>
        <translation>Catatan yang dipilih</translation>
    </message>
    <message>
        <source>Licence, in clear</source>
        <translation>SIM, tanpa samaran</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Pemeriksaan: %1</translation>
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
        <translation>Lolos</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>Ada keterangan</translation>
    </message>
    <message>
        <source>Failed, accepted</source>
        <translation>Gagal, diterima</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Belum diperiksa</translation>
    </message>
    <message>
        <source>Accepted although checks had failed</source>
        <translation>Diterima meski pemeriksaan gagal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Licence number</source>
        <translation>Nomor SIM</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Koreksi</translation>
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
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Put the record on the desk again (Enter)</source>
        <translation>Letakkan catatan di meja kerja lagi (Enter)</translation>
    </message>
    <message>
        <source>Show in clear</source>
        <translation>Buka samaran</translation>
    </message>
    <message>
        <source>For half a minute; it is logged (Ctrl+R)</source>
        <translation>Selama setengah menit; dicatat di log (Ctrl+R)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>For good (Del)</source>
        <translation>Selamanya (Del)</translation>
    </message>
    <message>
        <source>Number, its last four, name, date, operator, vehicle, passed, failed…</source>
        <translation>Nomor, empat digit akhir, nama, tanggal, operator, kendaraan, lolos, gagal…</translation>
    </message>
    <message>
        <source>Search the records</source>
        <translation>Cari catatan</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
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
        <translation>Pemeriksaan</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>Hasil apa pun</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>lebih dari %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n catatan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found. A number or a name is found when it is whole; of a number the last four are enough.</source>
        <translation>Tidak ditemukan. Nomor atau nama harus lengkap; untuk nomor, empat digit terakhir sudah cukup.</translation>
    </message>
    <message>
        <source>No licence accepted yet.</source>
        <translation>Belum ada SIM diterima.</translation>
    </message>
    <message>
        <source>Mask again</source>
        <translation>Samarkan lagi</translation>
    </message>
</context>
<context>
    <name>licencedesk::RecoveryKeyDialog</name>
    <message>
        <source>Counter: %1. Printed on %2.</source>
        <translation>Konter: %1. Dicetak pada %2.</translation>
    </message>
    <message>
        <source>Recovery key of the records</source>
        <translation>Kunci pemulihan catatan</translation>
    </message>
    <message>
        <source>Whoever has this sheet and the file of the records can read them. Keep it in a safe, not at the counter.</source>
        <translation>Siapa yang memegang lembar ini dan berkas catatan dapat membacanya. Simpan di brankas, jangan di konter.</translation>
    </message>
    <message>
        <source>It is needed when the computer&apos;s keyring is lost or the passphrase is forgotten. A newer sheet makes this one worthless.</source>
        <translation>Ini diperlukan bila ring kunci komputer hilang atau frasa sandi terlupa. Lembar yang lebih baru membuat lembar ini tidak berlaku.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Kunci pemulihan</translation>
    </message>
    <message>
        <source>If the keyring of this computer is lost, or the passphrase forgotten, only this key opens the records. It is shown once. Print it and keep it in a safe, not at the counter.</source>
        <translation>Jika ring kunci komputer ini hilang atau frasa sandi terlupa, hanya kunci ini yang membuka catatan. Kunci ini ditampilkan sekali. Cetak dan simpan di brankas, jangan di konter.</translation>
    </message>
    <message>
        <source>I have printed it or written it down</source>
        <translation>Sudah saya cetak atau catat</translation>
    </message>
    <message>
        <source>Save as PDF to print…</source>
        <translation>Simpan sebagai PDF untuk dicetak…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Berkas tak dapat ditulis: %1</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteDesk</name>
    <message>
        <source>The customer has to agree first. Tick it below when they have.</source>
        <translation>Pelanggan harus setuju dahulu. Centang di bawah bila sudah.</translation>
    </message>
    <message>
        <source>Not sent to %1.</source>
        <translation>Tidak dikirim ke %1.</translation>
    </message>
    <message>
        <source>It was typed in: there is no picture to send.</source>
        <translation>Ini diketik manual: tidak ada gambar untuk dikirim.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1: the customer&apos;s consent was not ticked.</source>
        <translation>Diterima, tetapi tidak dikirim ke %1: persetujuan pelanggan tidak dicentang.</translation>
    </message>
    <message>
        <source>Accepted, but not sent to %1. %2</source>
        <translation>Diterima, tetapi tidak dikirim ke %1. %2</translation>
    </message>
    <message>
        <source>Accepted, but it cannot be sent to %1. %2</source>
        <translation>Diterima, tetapi tidak dapat dikirim ke %1. %2</translation>
    </message>
    <message>
        <source>The picture cannot be made ready for sending.</source>
        <translation>Gambar tidak dapat disiapkan untuk dikirim.</translation>
    </message>
    <message>
        <source>%1 is reading the licence…</source>
        <translation>%1 sedang membaca SIM…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Tanya lagi</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads the same in %n field(s).</source>
        <translation>
            <numerusform>%1 membaca sama pada %n isian.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 read nothing in this picture.</source>
        <translation>%1 tidak membaca apa pun di gambar ini.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reads %n field(s) differently: compare each with the card.</source>
        <translation>
            <numerusform>%1 membaca berbeda pada %n isian: cocokkan masing-masing dengan kartu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteSection</name>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Tidak ada yang keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>The keyring did not provide the secret for %1. Type it again and choose “Use this service”.</source>
        <translation>Ring kunci tidak memberikan yang diminta %1. Ketik lagi dan pilih “Pakai layanan ini”.</translation>
    </message>
    <message>
        <source>%1 is used. Its secret is held in memory only: it has to be typed again after the next start.</source>
        <translation>%1 dipakai. Kunci rahasianya hanya disimpan di memori: harus diketik lagi setelah program dimulai kembali.</translation>
    </message>
    <message>
        <source>%1 is used.</source>
        <translation>%1 dipakai.</translation>
    </message>
    <message>
        <source>Remote service</source>
        <translation>Layanan jarak jauh</translation>
    </message>
    <message>
        <source>A second opinion from a service elsewhere, or the way of accepted licences into the firm&apos;s own system. Reading and checking work without it.</source>
        <translation>Pendapat kedua dari layanan di tempat lain, atau jalan SIM yang diterima ke sistem perusahaan sendiri. Tanpa itu pembacaan dan pemeriksaan tetap jalan.</translation>
    </message>
    <message>
        <source>&amp;Work without a service</source>
        <translation>Be&amp;kerja tanpa layanan</translation>
    </message>
    <message>
        <source>&amp;Forget the secrets</source>
        <translation>&amp;Lupakan kunci rahasia</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Pilih &amp;berkas…</translation>
    </message>
    <message>
        <source>Send accepted licences by &amp;themselves</source>
        <translation>Kirim SIM yang diterima secara &amp;otomatis</translation>
    </message>
    <message>
        <source>With the &amp;picture of the card</source>
        <translation>Dengan &amp;gambar kartu</translation>
    </message>
    <message>
        <source>T&amp;est without a picture</source>
        <translation>&amp;Uji tanpa gambar</translation>
    </message>
    <message>
        <source>&amp;Use this service</source>
        <translation>&amp;Pakai layanan ini</translation>
    </message>
    <message>
        <source>Nothing leaves this computer from now on.</source>
        <translation>Mulai sekarang tidak ada yang keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>The secrets are gone from this computer.</source>
        <translation>Kunci rahasia sudah dihapus dari komputer ini.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Keadaannya</translation>
    </message>
    <message>
        <source>Reads the picture: WeChat&apos;s licence call</source>
        <translation>Membaca gambar: panggilan SIM dari WeChat</translation>
    </message>
    <message>
        <source>Takes the record: the firm&apos;s own system</source>
        <translation>Menerima catatan: sistem perusahaan sendiri</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Layanannya</translation>
    </message>
    <message>
        <source>What it &amp;does</source>
        <translation>&amp;Fungsinya</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Alamat</translation>
    </message>
    <message>
        <source>The firm&apos;s relay, or %1. Without a token: that has a field of its own.</source>
        <translation>Server perantara perusahaan, atau %1. Tanpa token: token punya kotak isian sendiri.</translation>
    </message>
    <message>
        <source>&amp;Certificate of the company&apos;s own authority</source>
        <translation>&amp;Sertifikat dari otoritas perusahaan sendiri</translation>
    </message>
    <message>
        <source>Empty: those that the system trusts. A certificate that is not trusted is never accepted.</source>
        <translation>Kosong: yang dipercaya sistem. Sertifikat yang tidak dipercaya tidak pernah diterima.</translation>
    </message>
    <message>
        <source>App id and secret (stable token)</source>
        <translation>AppID dan kunci rahasia (token stabil)</translation>
    </message>
    <message>
        <source>App id and secret (the older call)</source>
        <translation>AppID dan kunci rahasia (panggilan lama)</translation>
    </message>
    <message>
        <source>A token: of a relay, or of an authorizer</source>
        <translation>Token: dari server perantara, atau pemberi wewenang</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Atas nama siapa</translation>
    </message>
    <message>
        <source>Sign-in &amp;method</source>
        <translation>&amp;Cara kita diizinkan</translation>
    </message>
    <message>
        <source>App &amp;id</source>
        <translation>App&amp;ID</translation>
    </message>
    <message>
        <source>App &amp;secret</source>
        <translation>Kunci &amp;rahasia</translation>
    </message>
    <message>
        <source>&amp;Name of the token</source>
        <translation>&amp;Nama token</translation>
    </message>
    <message>
        <source>For your own reference, such as authorizer_access_token.</source>
        <translation>Untuk orang di sini, misalnya authorizer_access_token.</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>Signing &amp;key</source>
        <translation>Kunci tan&amp;da tangan</translation>
    </message>
    <message>
        <source>Signs what is sent (HMAC-SHA256). Empty: unsigned.</source>
        <translation>Menandatangani yang dikirim (HMAC-SHA256). Kosong: tidak ditandatangani.</translation>
    </message>
    <message>
        <source>Show once what is sent</source>
        <translation>Tampilkan sekali yang dikirim</translation>
    </message>
    <message>
        <source>Ask the customer each time</source>
        <translation>Tanya pelanggan setiap kali</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Tanpa batas</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Yang dikirim</translation>
    </message>
    <message>
        <source>Before a licence &amp;leaves</source>
        <translation>Sebelu&amp;m SIM keluar</translation>
    </message>
    <message>
        <source>Calls a &amp;day</source>
        <translation>Panggilan per &amp;hari</translation>
    </message>
    <message>
        <source>The service allows 100 without a contract; they return at midnight, China time.</source>
        <translation>Layanan mengizinkan 100 tanpa kontrak; tersedia lagi tengah malam, waktu Tiongkok.</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: the settings are kept with them.</source>
        <translation>Catatan di komputer ini harus dibuka dahulu: pengaturan disimpan bersamanya.</translation>
    </message>
    <message>
        <source>Kept; type to change it</source>
        <translation>Tersimpan; ketik untuk mengubah</translation>
    </message>
    <message>
        <source>Secrets lie in the keyring of this computer and nowhere else; where there is none they are held in memory until the program is closed.</source>
        <translation>Kunci rahasia hanya ada di ring kunci komputer ini; bila tidak ada ring kunci, disimpan di memori sampai program ditutup.</translation>
    </message>
    <message>
        <source>The documents of this service forbid keeping the app secret on a counter&apos;s computer: whoever has the computer could call in the firm&apos;s name. A small relay on a server of the firm keeps the secret and limits the calls; give its address here and paste its token.</source>
        <translation>Dokumen layanan ini melarang menyimpan kunci rahasia di komputer konter: siapa yang memegang komputer itu dapat memanggil atas nama perusahaan. Server perantara kecil di server perusahaan menyimpan kunci rahasia dan membatasi panggilan; isikan alamatnya di sini dan tempelkan tokennya.</translation>
    </message>
    <message>
        <source>This service is used from now on.</source>
        <translation>Layanan ini dipakai mulai sekarang.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Menanyai layanan…</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Sertifikat otoritas</translation>
    </message>
</context>
<context>
    <name>licencedesk::RemoteValue</name>
    <message>
        <source>The service reads</source>
        <translation>Layanan membaca</translation>
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
        <translation>Penyewaan</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Kendaraan</translation>
    </message>
    <message>
        <source>The vehicle decides which class is needed</source>
        <translation>Kendaraan menentukan golongan yang diperlukan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Mulai</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>Kem&amp;bali</translation>
    </message>
    <message>
        <source>&amp;Vehicle</source>
        <translation>&amp;Kendaraan</translation>
    </message>
    <message>
        <source>No vehicle chosen</source>
        <translation>Kendaraan belum dipilih</translation>
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
        <translation>ke isian meragukan berikutnya</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>confirms it and goes on</source>
        <translation>mengonfirmasi dan lanjut</translation>
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
        <translation>menerima SIM</translation>
    </message>
    <message>
        <source>Only what is doubtful waits for you.</source>
        <translation>Hanya yang meragukan yang menunggu Anda.</translation>
    </message>
    <message>
        <source>Fields of the licence</source>
        <translation>Isian SIM</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecondFactorForm</name>
    <message>
        <source>Code from the app</source>
        <translation>Kode dari aplikasi</translation>
    </message>
    <message>
        <source>QR code of the key</source>
        <translation>Kode QR kunci</translation>
    </message>
    <message>
        <source>Key for typing in</source>
        <translation>Kunci untuk diketik</translation>
    </message>
    <message>
        <source>Or type this key into the app:</source>
        <translation>Atau ketik kunci ini ke aplikasi:</translation>
    </message>
    <message>
        <source>Scan this with an authenticator app on your phone. From now on it gives you a code for every sign-in.</source>
        <translation>Pindai ini dengan aplikasi autentikator di ponsel Anda. Mulai sekarang aplikasi itu memberi Anda kode untuk setiap kali masuk.</translation>
    </message>
    <message>
        <source>&amp;Code that the app shows</source>
        <translation>&amp;Kode yang ditampilkan aplikasi</translation>
    </message>
</context>
<context>
    <name>licencedesk::SecretForm</name>
    <message>
        <source>PIN or passphrase in use</source>
        <translation>PIN atau frasa sandi sekarang</translation>
    </message>
    <message>
        <source>New PIN or passphrase</source>
        <translation>PIN atau frasa sandi baru</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>PIN or passphrase in &amp;use</source>
        <translation>PIN atau frasa sandi &amp;sekarang</translation>
    </message>
    <message>
        <source>&amp;New PIN or passphrase</source>
        <translation>PIN atau frasa sandi &amp;baru</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>&amp;Ulangi</translation>
    </message>
    <message>
        <source>The two do not match. Type it again.</source>
        <translation>Keduanya tidak sama. Ketik sekali lagi.</translation>
    </message>
</context>
<context>
    <name>licencedesk::SendPreview</name>
    <message>
        <source>The picture that is sent</source>
        <translation>Gambar yang dikirim</translation>
    </message>
    <message>
        <source>What leaves this desk</source>
        <translation>Yang keluar dari konter ini</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3. Only the card: nothing around it, no file name, no place or time of the photograph.</source>
        <translation>%1 × %2 piksel, %3. Hanya kartunya: tanpa apa pun di sekelilingnya, tanpa nama berkas, tempat, atau waktu foto.</translation>
    </message>
    <message>
        <source>This is shown once for each service. It can be switched off at any time in the settings.</source>
        <translation>Ini ditampilkan sekali untuk setiap layanan. Dapat dimatikan kapan saja di pengaturan.</translation>
    </message>
    <message>
        <source>&amp;Send it</source>
        <translation>&amp;Kirim</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Jangan kirim</translation>
    </message>
</context>
<context>
    <name>licencedesk::ServerSection</name>
    <message numerus="yes">
        <source>%n change(s) wait to be transferred.</source>
        <translation>
            <numerusform>%n perubahan menunggu diunggah.</numerusform>
        </translation>
    </message>
    <message>
        <source>This counter works by itself.</source>
        <translation>Konter ini bekerja sendiri.</translation>
    </message>
    <message>
        <source>The records on this computer are not open: nothing is transferred.</source>
        <translation>Catatan di komputer ini belum dibuka: tidak ada yang diunggah.</translation>
    </message>
    <message>
        <source>The keyring did not provide the password of the server. Type it again and choose “Use this server”.</source>
        <translation>Ring kunci tidak memberikan kata sandi server. Ketik lagi dan pilih “Pakai server ini”.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Menghubungkan…</translation>
    </message>
    <message>
        <source>Connected: other counters see what is accepted here.</source>
        <translation>Terhubung: konter lain melihat yang diterima di sini.</translation>
    </message>
    <message>
        <source>Not connected. The desk keeps working and transfers later.</source>
        <translation>Tidak terhubung. Konter tetap bekerja dan mengunggah nanti.</translation>
    </message>
    <message>
        <source>Several counters</source>
        <translation>Beberapa konter</translation>
    </message>
    <message>
        <source>The counters of a firm share their records through a PostgreSQL server. What is there is sealed; each counter keeps working when the server is away.</source>
        <translation>Konter-konter perusahaan berbagi catatan lewat server PostgreSQL. Isinya terenkripsi; setiap konter tetap bekerja saat server tidak ada.</translation>
    </message>
    <message>
        <source>&amp;Work without the server</source>
        <translation>Be&amp;kerja tanpa server</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Pilih &amp;berkas…</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Uji koneksi</translation>
    </message>
    <message>
        <source>&amp;Use this server</source>
        <translation>&amp;Pakai server ini</translation>
    </message>
    <message>
        <source>&amp;Set it up with the keys of this counter</source>
        <translation>&amp;Siapkan dengan kunci konter ini</translation>
    </message>
    <message>
        <source>&amp;Join these counters</source>
        <translation>&amp;Gabung dengan konter-konter ini</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Keadaannya</translation>
    </message>
    <message>
        <source>Encrypted, server verified</source>
        <translation>Terenkripsi, dan server membuktikan identitasnya</translation>
    </message>
    <message>
        <source>Encrypted, server not verified</source>
        <translation>Terenkripsi, ke siapa pun yang menjawab</translation>
    </message>
    <message>
        <source>Not encrypted: on this computer only</source>
        <translation>Tidak terenkripsi: hanya di komputer ini</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>Basis &amp;data</translation>
    </message>
    <message>
        <source>Us&amp;er</source>
        <translation>Pe&amp;ngguna</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>K&amp;ata sandi</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer and nowhere else.</source>
        <translation>Hanya disimpan di ring kunci komputer ini.</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>&amp;Enkripsi</translation>
    </message>
    <message>
        <source>&amp;Certificate of the authority</source>
        <translation>Sertifikat o&amp;toritas</translation>
    </message>
    <message>
        <source>Empty: the one that the system has for this user.</source>
        <translation>Kosong: yang dimiliki sistem untuk pengguna ini.</translation>
    </message>
    <message>
        <source>Passphrase or recovery &amp;key of the firm</source>
        <translation>&amp;Frasa sandi atau kunci pemulihan perusahaan</translation>
    </message>
    <message>
        <source>Passphrase or recovery key of the firm</source>
        <translation>Frasa sandi atau kunci pemulihan perusahaan</translation>
    </message>
    <message>
        <source>The records on this computer have to be open first: they are what is transferred.</source>
        <translation>Catatan di komputer ini harus dibuka dahulu: itulah yang diunggah.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Menanyai server…</translation>
    </message>
    <message>
        <source>The server answers, and its records are sealed with the keys of this counter.</source>
        <translation>Server menjawab, dan catatannya dienkripsi dengan kunci konter ini.</translation>
    </message>
    <message>
        <source>The server answers. No counter has set it up yet: this one can be the first.</source>
        <translation>Server menjawab. Belum ada konter yang menyiapkannya: konter ini dapat menjadi yang pertama.</translation>
    </message>
    <message>
        <source>The server answers. Its records are sealed with keys that this counter does not have yet.</source>
        <translation>Server menjawab. Catatannya dienkripsi dengan kunci yang belum dimiliki konter ini.</translation>
    </message>
    <message>
        <source>This server is used from now on.</source>
        <translation>Server ini dipakai mulai sekarang.</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Sertifikat otoritas</translation>
    </message>
</context>
<context>
    <name>licencedesk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bagian-bagian pengaturan</translation>
    </message>
</context>
<context>
    <name>licencedesk::SetupPage</name>
    <message>
        <source>Save the target as PDF…</source>
        <translation>Simpan kartu uji sebagai PDF…</translation>
    </message>
    <message>
        <source>1. Print the target at 100 % and check its ruler.
2. Cut it out and lay it where licences lie, in a sleeve if licences lie in one.
3. Change what is said here until everything is good.</source>
        <translation>1. Cetak kartu uji pada 100 % dan periksa penggarisnya.
2. Gunting dan letakkan di tempat SIM biasa diletakkan, dalam sampul jika SIM berada dalam sampul.
3. Ubah yang disebut di sini sampai semuanya baik.</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Kembali ke meja kerja</translation>
    </message>
    <message>
        <source>Check this desk</source>
        <translation>Periksa meja foto</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Hasil pengukuran</translation>
    </message>
    <message>
        <source>Saved as %1. Print it at 100 %, not “fit to page”.</source>
        <translation>Disimpan sebagai %1. Cetak pada 100 %, bukan “sesuaikan ke halaman”.</translation>
    </message>
    <message>
        <source>This desk is good: every test passed</source>
        <translation>Meja foto ini baik: semua mutu lolos</translation>
    </message>
    <message>
        <source>Lay the target under the camera: it is not seen yet</source>
        <translation>Letakkan kartu uji di bawah kamera: belum terlihat</translation>
    </message>
    <message>
        <source>Switch on the camera</source>
        <translation>Nyalakan kamera</translation>
    </message>
</context>
<context>
    <name>licencedesk::ShortcutsDialog</name>
    <message>
        <source>Fields</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Next field to check</source>
        <translation>Isian berikutnya untuk diperiksa</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Previous field to check</source>
        <translation>Isian sebelumnya untuk diperiksa</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>Confirm the field and go on</source>
        <translation>Konfirmasi isian dan lanjut</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Neighbouring field</source>
        <translation>Isian di sebelahnya</translation>
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
        <translation>Alt+1 s.d. Alt+5</translation>
    </message>
    <message>
        <source>Take what the service reads</source>
        <translation>Ambil yang dibaca layanan</translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation>Alt+0</translation>
    </message>
    <message>
        <source>Move the box, with Shift resize it</source>
        <translation>Pindahkan kotak, dengan Shift ubah ukurannya</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Tombol panah</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>Page of the licence</source>
        <translation>Halaman SIM</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+3</source>
        <translation>Ctrl+1 s.d. Ctrl+3</translation>
    </message>
    <message>
        <source>Camera and pictures</source>
        <translation>Kamera dan gambar</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan tik</translation>
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
        <translation>PIN atau frasa sandi</translation>
    </message>
    <message>
        <source>Code from the app</source>
        <translation>Kode dari aplikasi</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Lost your PIN or your phone?</source>
        <translation>Lupa PIN atau kehilangan ponsel?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>&amp;Code from your authenticator app</source>
        <translation>&amp;Kode dari aplikasi autentikator Anda</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>&amp;PIN or passphrase</source>
        <translation>&amp;PIN atau frasa sandi</translation>
    </message>
    <message>
        <source>Choose your own PIN or passphrase</source>
        <translation>Pilih PIN atau frasa sandi Anda sendiri</translation>
    </message>
    <message>
        <source>%1, somebody else knows your current PIN or passphrase. Nobody will know the new one.</source>
        <translation>Orang lain mengetahui yang Anda pakai sekarang, %1. Yang baru tidak akan diketahui siapa pun.</translation>
    </message>
    <message>
        <source>Use it from now on</source>
        <translation>Pakai mulai sekarang</translation>
    </message>
    <message>
        <source>Set up your second factor</source>
        <translation>Siapkan faktor kedua Anda</translation>
    </message>
    <message>
        <source>Supervisors and auditors sign in with a code as well.</source>
        <translation>Supervisor dan auditor masuk dengan kode juga.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>The desk is locked</source>
        <translation>Meja kerja terkunci</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>What was being worked on stays as it is.</source>
        <translation>Yang sedang dikerjakan tetap seperti semula.</translation>
    </message>
    <message>
        <source>Your name and your PIN or passphrase, please.</source>
        <translation>Silakan isi nama serta PIN atau frasa sandi Anda.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Terlalu banyak percobaan.</translation>
    </message>
    <message numerus="yes">
        <source>Next attempt in %n second(s).</source>
        <translation>
            <numerusform>Percobaan berikutnya dalam %n detik.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>licencedesk::StageView</name>
    <message>
        <source>Detect the page</source>
        <translation>Cari tahu halaman mana</translation>
    </message>
    <message>
        <source>Which page this is</source>
        <translation>Halaman apa ini</translation>
    </message>
    <message>
        <source>Put the corners on the card. Arrows move, Space: next corner</source>
        <translation>Letakkan sudut pada kartu. Panah menggeser, Spasi: sudut berikutnya</translation>
    </message>
    <message>
        <source>Read (Enter)</source>
        <translation>Baca (Enter)</translation>
    </message>
    <message>
        <source>Typed in by hand, without a picture.
Open one to have it beside the fields.</source>
        <translation>Diketik manual, tanpa gambar.
Buka gambar agar tampil di samping isian.</translation>
    </message>
    <message>
        <source>The photograph itself was not kept. Open the picture again to set its corners.</source>
        <translation>Fotonya sendiri tidak disimpan. Buka lagi gambarnya untuk menetapkan sudut.</translation>
    </message>
    <message>
        <source>The corners cross each other. Put them on the card in order: top left, top right, bottom right, bottom left.</source>
        <translation>Sudut-sudutnya bersilangan. Letakkan pada kartu secara berurutan: kiri atas, kanan atas, kanan bawah, kiri bawah.</translation>
    </message>
</context>
<context>
    <name>licencedesk::StoreGuide</name>
    <message>
        <source>This computer has no keyring. Accepted licences are kept only until the program is closed, unless you choose a passphrase for them.</source>
        <translation>Komputer ini tidak memiliki ring kunci. SIM yang diterima hanya disimpan sampai program ditutup, kecuali Anda memilih frasa sandi untuknya.</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Pilih frasa sandi</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <translation>Tanya ring kunci lagi</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>Buka catatan</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Pakai kunci pemulihan</translation>
    </message>
    <message>
        <source>The records are kept, locked by this computer alone. Print the recovery key: without it they are lost with the computer.</source>
        <translation>Catatan disimpan, terkunci oleh komputer ini saja. Cetak kunci pemulihan: tanpanya catatan hilang bersama komputer.</translation>
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
        <translation>LicenceDesk sudah terbuka di jendela lain, yang memegang catatan. Lanjutkan di sana; dari jendela ini tidak ada yang disimpan.</translation>
    </message>
    <message>
        <source>This desk has keys of its own already.</source>
        <translation>Konter ini sudah memiliki kunci sendiri.</translation>
    </message>
    <message>
        <source>The keys are being changed; it continues next time.</source>
        <translation>Kunci sedang diganti; dilanjutkan lain kali.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetBox</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Telusuri…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Beri nama berkas yang akan ditulis.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Folder ini tidak ada.</translation>
    </message>
    <message>
        <source>The file exists and will be replaced.</source>
        <translation>Berkas sudah ada dan akan diganti.</translation>
    </message>
</context>
<context>
    <name>licencedesk::TargetPicture</name>
    <message>
        <source>No picture</source>
        <translation>Tidak ada gambar</translation>
    </message>
    <message>
        <source>Picture of the camera: the target is in view</source>
        <translation>Gambar kamera: kartu uji terlihat</translation>
    </message>
    <message>
        <source>Picture of the camera: no target in view</source>
        <translation>Gambar kamera: kartu uji tidak terlihat</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>Tidak ada gambar dari kamera</translation>
    </message>
</context>
<context>
    <name>licencedesk::Tour</name>
    <message>
        <source>The licence, straightened</source>
        <translation>SIM, diluruskan</translation>
    </message>
    <message>
        <source>This one is invented. The picture follows the field that you are on.</source>
        <translation>SIM ini rekaan. Gambar mengikuti isian yang sedang Anda pilih.</translation>
    </message>
    <message>
        <source>Only doubt waits for you</source>
        <translation>Hanya yang meragukan menunggu Anda</translation>
    </message>
    <message>
        <source>What is not sure is marked. Tab leads to the next one, Enter confirms it.</source>
        <translation>Yang kurang pasti ditandai. Tab menuju yang berikutnya, Enter mengonfirmasinya.</translation>
    </message>
    <message>
        <source>Another reading, one key away</source>
        <translation>Bacaan lain, cukup satu tombol</translation>
    </message>
    <message>
        <source>Alt+1 takes the first reading listed here. Or type what the card says.</source>
        <translation>Alt+1 mengambil bacaan pertama di daftar ini. Atau ketik yang tertulis di kartu.</translation>
    </message>
    <message>
        <source>Vehicle and dates</source>
        <translation>Kendaraan dan tanggal</translation>
    </message>
    <message>
        <source>The checks depend on them: class, age, and validity until the return.</source>
        <translation>Pemeriksaan bergantung padanya: golongan, usia, dan masa berlaku sampai kembali.</translation>
    </message>
    <message>
        <source>Checks for this rental</source>
        <translation>Pemeriksaan untuk sewa ini</translation>
    </message>
    <message>
        <source>Each has passed, asks for a look, or has failed. Shift+F1 says why, and what the rule rests on.</source>
        <translation>Masing-masing lolos, perlu dilihat, atau gagal. Shift+F1 menjelaskan alasannya dan dasar aturannya.</translation>
    </message>
    <message>
        <source>Accept, and the next one</source>
        <translation>Terima, lalu berikutnya</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps the licence and clears the desk. In this tour nothing is kept.</source>
        <translation>Ctrl+Enter menyimpan SIM dan mengosongkan meja kerja. Dalam tur ini tidak ada yang disimpan.</translation>
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
        <translation>Akhiri tur</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>Akhiri tur (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
</context>
<context>
    <name>licencedesk::TourOffer</name>
    <message>
        <source>Show me round (1 minute)</source>
        <translation>Tur singkat (1 menit)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
    </message>
    <message>
        <source>New here? See the desk at work on an invented licence.</source>
        <translation>Baru di sini? Lihat meja kerja bekerja dengan SIM rekaan.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WatchListSection</name>
    <message>
        <source>Do-not-rent list</source>
        <translation>Daftar larangan sewa</translation>
    </message>
    <message>
        <source>When a licence with one of these numbers comes to the desk, a check fails and shows the reason. The list keeps no numbers, only what recognises them; it can be asked but not read.</source>
        <translation>Bila SIM dengan salah satu nomor ini sampai di meja kerja, sebuah pemeriksaan gagal dan menampilkan alasannya. Daftar ini tidak menyimpan nomor, hanya ciri pengenalnya; daftar dapat ditanya tetapi tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>&amp;Is it on the list?</source>
        <translation>&amp;Ada di daftar?</translation>
    </message>
    <message>
        <source>&amp;Put on the list</source>
        <translation>&amp;Masukkan ke daftar</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Keluarkan dari daftar</translation>
    </message>
    <message>
        <source>Licence &amp;number</source>
        <translation>&amp;Nomor SIM</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>A&amp;lasan</translation>
    </message>
    <message>
        <source>Shown to whoever has the licence on the desk; write only what you can justify.</source>
        <translation>Ditampilkan kepada siapa pun yang mengerjakan SIM itu; tulis yang dapat Anda pertanggungjawabkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are on the list.</source>
        <translation>
            <numerusform>%n nomor ada di daftar.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has been on the list since %1: %2</source>
        <translation>Ada di daftar sejak %1: %2</translation>
    </message>
    <message>
        <source>It is not on the list.</source>
        <translation>Tidak ada di daftar.</translation>
    </message>
    <message>
        <source>The number is now on the list.</source>
        <translation>Nomor ini kini ada di daftar.</translation>
    </message>
    <message>
        <source>The number was taken off the list.</source>
        <translation>Nomor ini sudah dikeluarkan dari daftar.</translation>
    </message>
</context>
<context>
    <name>licencedesk::WhyCard</name>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Lolos</translation>
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
        <translation>Tidak dapat diperiksa</translation>
    </message>
    <message>
        <source>%1 (set by your firm; usually: %2)</source>
        <translation>%1 (ditetapkan perusahaan; biasanya: %2)</translation>
    </message>
    <message>
        <source>Nothing legible was found at its place on the card.</source>
        <translation>Tidak ada yang dapat dibaca di tempatnya pada kartu.</translation>
    </message>
    <message>
        <source>At least one character was read with less certainty than is accepted unseen. It is marked.</source>
        <translation>Setidaknya satu karakter terbaca kurang pasti untuk diterima tanpa dilihat. Karakter itu ditandai.</translation>
    </message>
    <message>
        <source>As read it was impossible. Exactly one change makes it fit, and that change was made.</source>
        <translation>Hasil bacanya mustahil. Hanya satu perubahan yang membuatnya cocok, dan perubahan itu sudah dilakukan.</translation>
    </message>
    <message>
        <source>As read it was impossible, and several changes would make it fit.</source>
        <translation>Hasil bacanya mustahil, dan beberapa perubahan dapat membuatnya cocok.</translation>
    </message>
    <message>
        <source>No licence can show this value.</source>
        <translation>Tidak ada SIM yang dapat memuat nilai ini.</translation>
    </message>
    <message>
        <source>Another field, another page or the service says something else.</source>
        <translation>Isian lain, halaman lain, atau layanan menyatakan hal lain.</translation>
    </message>
    <message>
        <source>Glare, blur or a finger covers part of it.</source>
        <translation>Silau, gambar buram, atau jari menutupi sebagiannya.</translation>
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
        <translation>Selengkapnya di panduan</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang harus dilakukan</translation>
    </message>
    <message>
        <source>What is checked, and why</source>
        <translation>Apa yang diperiksa, dan mengapa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>When it is not met</source>
        <translation>Bila tidak dipenuhi</translation>
    </message>
    <message>
        <source>Rule %1; a policy file of the firm can change this.</source>
        <translation>Aturan %1; berkas kebijakan perusahaan dapat mengubahnya.</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Mengapa menunggu</translation>
    </message>
    <message>
        <source>Certainty of the reading</source>
        <translation>Kepastian bacaan</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it; or type what is printed.</source>
        <translation>Cocokkan dengan kartu. Enter mengonfirmasinya; atau ketik yang tercetak.</translation>
    </message>
    <message>
        <source>Compare it with the card. Enter confirms it, Alt+1 takes the other reading; or type what is printed.</source>
        <translation>Cocokkan dengan kartu. Enter mengonfirmasinya, Alt+1 mengambil bacaan lain; atau ketik yang tercetak.</translation>
    </message>
</context>
</TS>
