// Makes pinyin-initials.txt: one letter per character from U+4E00 to U+9FFF, the first letter of
// its most usual Mandarin reading, or "-" where Unihan names none.
//
//   bzcat /usr/share/unicode/Unihan_Readings.txt.bz2 | node make-initials.mjs > pinyin-initials.txt
//
// Unihan_Readings.txt: Debian package unicode-data.
import { createInterface } from 'node:readline';

const First = 0x4e00, Last = 0x9fff;
const letters = new Array(Last - First + 1).fill('-');

for await (const line of createInterface({ input: process.stdin })) {
    const [code, key, value] = line.split('\t');
    if (key !== 'kMandarin' || !value) continue;
    const at = parseInt(code.slice(2), 16);
    if (at < First || at > Last) continue;
    const plain = value.split(' ')[0].normalize('NFD').replace(/[^a-z]/gi, '').toLowerCase();
    if (plain) letters[at - First] = plain[0];
}
process.stdout.write(letters.join('') + '\n');
