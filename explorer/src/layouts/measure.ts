// How wide a text will be, without asking a browser: a Chinese character is as wide as it is high.

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud88f][\udc00-\udfff]/u;

/** The width of a text at a size, a little generous. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const point of text) width += WIDE.test(point) ? 1 : /[ilj.,:;'|!()[\] ]/.test(point) ? 0.36 : 0.62;
  return width * size;
}

/** The text, cut with an ellipsis where it is wider than `width`. */
export function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const points = Array.from(text);
  while (points.length > 1 && textWidth(`${points.join("")}…`, size) > width) points.pop();
  return `${points.join("")}…`;
}
