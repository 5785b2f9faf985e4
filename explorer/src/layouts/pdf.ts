// A picture as a PDF of one page: its pixels in tiles, and its words over them, unseen, so that they can be searched and
// copied. Pure: bytes in, bytes out. ISO 32000-1; the words need no font, since a map says what each code means.

/** A part of the picture: its place on the page from the top left, and its packed (zlib) RGB pixels. */
export interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  readonly data: Uint8Array;
}

/** A text at the left end of its baseline. */
export interface Word {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

export interface Page {
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** A page is no longer than this many units in any reader. */
const LONGEST = 14_400;
const POINT = 0.75;
const FIRST_IMAGE = 10;

/** The file; places are in pixels of the screen, 96 an inch. */
export function pdf(page: Page, tiles: readonly Tile[], words: readonly Word[]): Uint8Array<ArrayBuffer> {
  const scale = Math.min(POINT, LONGEST / page.width, LONGEST / page.height);
  const at = (value: number) => String(Math.round(value * scale * 1000) / 1000);
  const names = tiles.map((_, index) => `/I${index} ${FIRST_IMAGE + index} 0 R`).join(" ");
  const drawn = tiles.map(
    (tile, index) =>
      `q ${at(tile.width)} 0 0 ${at(tile.height)} ${at(tile.x)} ${at(page.height - tile.y - tile.height)} cm /I${index} Do Q`,
  );
  const said = words.map(
    (word) => `/F0 ${at(word.size)} Tf 1 0 0 1 ${at(word.x)} ${at(page.height - word.y)} Tm <${hex(word.text)}> Tj`,
  );
  return file([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${at(page.width)} ${at(page.height)}] /Contents 4 0 R ` +
      `/Resources << /XObject << ${names} >> /Font << /F0 6 0 R >> >> >>`,
    stream("", [...drawn, "BT 3 Tr", ...said, "ET"].join("\n")),
    `<< /Title <FEFF${hex(page.title)}> /Producer (orggraph) >>`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /Words /Encoding /Identity-H /DescendantFonts [7 0 R] /ToUnicode 9 0 R >>",
    "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Words /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) " +
      "/Supplement 0 >> /FontDescriptor 8 0 R /DW 1000 /CIDToGIDMap /Identity >>",
    "<< /Type /FontDescriptor /FontName /Words /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 " +
      "/Descent -120 /CapHeight 700 /StemV 80 >>",
    stream("", MEANINGS),
    ...tiles.map((tile) =>
      stream(
        `/Type /XObject /Subtype /Image /Width ${tile.columns} /Height ${tile.rows} /ColorSpace /DeviceRGB ` +
          "/BitsPerComponent 8 /Filter /FlateDecode ",
        tile.data,
      ),
    ),
  ]);
}

/** UTF-16, as codes of the words. */
function hex(text: string): string {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0")).join("");
}

// Every code means the character of the same number. A range may not leave its first byte, and a block has 100 at most.
const MEANINGS = meanings();

function meanings(): string {
  const ranges = Array.from({ length: 256 }, (_, high) => {
    const byte = high.toString(16).padStart(2, "0");
    return `<${byte}00> <${byte}ff> <${byte}00>`;
  });
  const blocks = [0, 100, 200].map((from) => {
    const some = ranges.slice(from, from + 100);
    return `${some.length} beginbfrange\n${some.join("\n")}\nendbfrange`;
  });
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
    "1 begincodespacerange <0000> <ffff> endcodespacerange",
    ...blocks,
    "endcmap CMapName currentdict /CMap defineresource pop end end",
  ].join("\n");
}

type Part = readonly (string | Uint8Array)[];

function stream(entries: string, content: string | Uint8Array): Part {
  return [`<< ${entries}/Length ${content.length} >>\nstream\n`, content, "\nendstream"];
}

function file(objects: readonly (string | Part)[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: string | Uint8Array) => {
    const bytes = typeof part === "string" ? new TextEncoder().encode(part) : part;
    parts.push(bytes);
    length += bytes.length;
  };
  add("%PDF-1.7\n");
  const offsets = objects.map((object, index) => {
    const offset = length;
    add(`${index + 1} 0 obj\n`);
    for (const part of typeof object === "string" ? [object] : object) add(part);
    add("\nendobj\n");
    return offset;
  });
  const start = length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`);
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
