// The whole chart as files, whatever is closed or scrolled away on the screen: drawn once more, out of sight, and saved.
import { render, type VNode } from "preact";
import { decoded, raster, standalone } from "../../components/saving";
import { pdf, type Tile, type Word } from "../../layouts/pdf";

const FINE = 2;
/** What a canvas holds at most, a little less than Chromium's and Firefox's limits. */
const LONGEST = 16_000;
const LARGEST = 200_000_000;
const TILE = 4_000;

/** How fine a picture of this size can be as one canvas. */
export function fineness(width: number, height: number): number {
  return Math.min(FINE, LONGEST / width, LONGEST / height, Math.sqrt(LARGEST / (width * height)));
}

async function drawnApart<T>(drawing: VNode, made: (svg: SVGSVGElement) => T | Promise<T>): Promise<T> {
  const host = document.createElement("div");
  host.className = "hidden";
  host.setAttribute("aria-hidden", "true");
  host.inert = true;
  document.body.append(host);
  try {
    render(drawing, host);
    const svg = host.querySelector("svg");
    if (!svg) throw new Error("The chart was not drawn.");
    return await made(svg);
  } finally {
    render(null, host);
    host.remove();
  }
}

export const svgOf = (drawing: VNode): Promise<string> => drawnApart(drawing, standalone);

export const pngOf = (drawing: VNode): Promise<Blob> =>
  drawnApart(drawing, (svg) => raster(svg, fineness(svg.viewBox.baseVal.width, svg.viewBox.baseVal.height)));

/** One page as large as the chart; its words can be searched. */
export const pdfOf = (drawing: VNode, title: string): Promise<Blob> =>
  drawnApart(drawing, async (svg) => {
    const { width, height } = svg.viewBox.baseVal;
    const words = wordsOf(svg);
    const tiles = await tilesOf(await decoded(standalone(svg)), width, height);
    return new Blob([pdf({ title, width, height }, tiles, words)], { type: "application/pdf" });
  });

function wordsOf(svg: SVGSVGElement): readonly Word[] {
  return [...svg.querySelectorAll("text")].map((one) => {
    const text = one.textContent ?? "";
    const size = Number.parseFloat(getComputedStyle(one).fontSize);
    const long = one.getComputedTextLength();
    const x = Number(one.getAttribute("x"));
    const start = { end: x - long, middle: x - long / 2 }[one.getAttribute("text-anchor") ?? ""] ?? x;
    return { text, size, x: start, y: Number(one.getAttribute("y")) };
  });
}

async function tilesOf(image: HTMLImageElement, width: number, height: number): Promise<readonly Tile[]> {
  const side = TILE / FINE;
  const tiles: Tile[] = [];
  for (let y = 0; y < height; y += side)
    for (let x = 0; x < width; x += side)
      tiles.push(await tile(image, x, y, Math.min(side, width - x), Math.min(side, height - y)));
  return tiles;
}

async function tile(image: HTMLImageElement, x: number, y: number, width: number, height: number): Promise<Tile> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * FINE);
  canvas.height = Math.ceil(height * FINE);
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("The browser gives no canvas.");
  pen.drawImage(image, -x * FINE, -y * FINE, image.width * FINE, image.height * FINE);
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  const colours = new Uint8Array((data.length / 4) * 3);
  for (let from = 0, to = 0; from < data.length; from += 4, to += 3) colours.set(data.subarray(from, from + 3), to);
  const packed = new Blob([colours]).stream().pipeThrough(new CompressionStream("deflate"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  return { x, y, width, height, columns: canvas.width, rows: canvas.height, data: bytes };
}
