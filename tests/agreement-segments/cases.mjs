// Writes one JSON object a line: a random text, and its count by sms-segments-calculator. The texts are the same each time.
import { SegmentedMessage } from 'sms-segments-calculator';

const TEXTS = 20_000;
const MAX_LENGTH = 360;

let state = 20261107;

// A linear congruential generator, because Math.random takes no seed.
function below(limit) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

const pick = (pieces) => pieces[below(pieces.length)];
const repeat = (count, piece) => Array.from({ length: count }, piece).join('');

const gsm = [...'@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà\n'];
const extension = [...'^{}\\[~]|€\f'];
const lookAlikes = [...'“”‘’«»‹›–—…•\u00A0\u200B\u200C\uFEFF\t½`ＡＢ１！'];
const letters = [...'абвгдежзийклмнопрстуфхцчшщъыьэюяαβγδεζηθ日本語テスト한국어'];
const marks = ['\u0300', '\u0301', '\u0308', '\u0327', '\u0336', '\u20D7', '\u0E31', '\u0E34', '\u05B0', '\u064B'];
const bases = [...'aeiouncszAEIOUกขคבגדابت'];
const tones = ['', '', '🏻', '🏽', '🏿'];
const people = ['👩', '👨', '🧑', '👧', '👦', '🤝', '💪', '👋'];
const things = ['😀', '😂', '❤️', '🎉', '🚀', '☎', '✂️', '🫠', '🪿', '🧋', '♻️', '1️⃣', '#️⃣'];
const flags = ['🇩🇪', '🇫🇷', '🇯🇵', '🇺🇸', '🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}', '🏳️\u200D🌈'];
const roles = ['💻', '🚒', '🦰', '🦱', '⚕️', '✈️', '🎓', '🌾'];
const consonants = [...'कखगघचजटडतदनपबमयरलवशसहকখগচজতদনপবমரகசதநபமയകചതന'];
const vowels = ['', '', 'ा', 'ि', 'ी', 'ु', 'े', 'ো', 'া', 'ি', 'ா', 'ி', 'ு', 'ാ', 'ി', 'ം', 'ं', 'ः', '़'];
const viramas = ['\u094D', '\u09CD', '\u0BCD', '\u0D4D', '\u094D\u200D', '\u094D\u200C'];

const emoji = [
  () => pick(things),
  () => pick(people) + pick(tones),
  () => pick(flags),
  () => pick(people) + pick(tones) + '\u200D' + pick(roles),
  () => repeat(1 + below(3), () => pick(people) + '\u200D') + pick(people),
];

const combined = () => pick(bases) + repeat(below(200) === 0 ? below(90) : below(4), () => pick(marks));
const syllable = () => repeat(below(3), () => pick(consonants) + pick(viramas)) + pick(consonants) + pick(vowels);

const kinds = {
  gsm: () => pick(gsm),
  extension: () => (below(3) === 0 ? pick(extension) : pick(gsm)),
  emoji: () => (below(3) === 0 ? pick(letters) : pick(emoji)()),
  combining: combined,
  indic: () => (below(6) === 0 ? ' ' : syllable()),
  mixed: () => pick([() => pick(gsm), () => pick(extension), () => pick(letters), () => pick(lookAlikes), ...emoji, combined, syllable])(),
  crlf: () => pick([() => '\r\n', () => '\n', () => '\r', () => pick(gsm), () => pick(gsm), () => (below(40) === 0 ? 'я' : 'b')])(),
};

function write(kind, length) {
  let text = '';

  while (text.length < length) {
    text += kinds[kind]();
  }

  return text;
}

const inUtf16 = (text) => Buffer.from(text, 'utf16le').toString('base64');

for (let index = 0; index < TEXTS; index++) {
  const kind = Object.keys(kinds)[index % Object.keys(kinds).length];
  const text = write(kind, below(MAX_LENGTH));
  const counted = new SegmentedMessage(text);
  const bits = counted.encodingName === 'GSM-7' ? 7 : 16;
  const free = counted.segments.map((segment) => segment.freeSizeInBits());

  console.log(JSON.stringify({
    kind,
    text: inUtf16(text),
    encoding: counted.encodingName,
    segments: counted.segmentsCount,
    units: counted.messageSize / bits,
    left: Math.floor(free.at(-1) / bits),
    isOverfull: free.some((bitsLeft) => bitsLeft < 0),
    clusters: counted.graphemes.map((grapheme) => grapheme.length),
    smart: inUtf16([...new SegmentedMessage(text, 'auto', true).graphemes].join('')),
  }));
}
