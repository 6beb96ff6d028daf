// Text compressed for the page, and the script that unpacks it there. The page would be a third larger without it.

// Its build for Node would load worker threads, which this does not use.
import { strToU8, zlibSync } from "fflate/browser";

/** Characters without a meaning in HTML. Five of them stand for four bytes; base64 would take 9 kB more. */
const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%()*+,-./:;=?@[]^_{}";
const BASE = 85;

/**
 * An element with a JSON document. Not compressed by node:zlib, whose output depends on the processor and on the version
 * of Node: the page has to have the same bytes on every machine.
 */
export function packedElement(id: string, document: unknown): string {
  const bytes = zlibSync(strToU8(JSON.stringify(document)), { level: 9 });
  const padded = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  padded.set(bytes);
  const view = new DataView(padded.buffer);
  let text = "";
  for (let at = 0; at < padded.length; at += 4) text += digitsOf(view.getUint32(at));
  return `<script type="text/plain" id="${id}" data-length="${bytes.length}">${text}</script>`;
}

function digitsOf(number: number): string {
  let [rest, text] = [number, ""];
  for (let count = 0; count < 5; count++) {
    text = DIGITS[rest % BASE] + text;
    rest = Math.floor(rest / BASE);
  }
  return text;
}

/** The body of an async function of an id that returns the document. It runs in the page. */
export const UNPACK = `const { textContent, dataset } = document.getElementById(id);
  const values = Object.fromEntries([...${JSON.stringify(DIGITS)}].map((digit, value) => [digit, value]));
  const view = new DataView(new ArrayBuffer((textContent.length / 5) * 4));
  for (let at = 0; at < textContent.length; at += 5) {
    let number = 0;
    for (let next = at; next < at + 5; next++) number = number * ${BASE} + values[textContent[next]];
    view.setUint32((at / 5) * 4, number);
  }
  const bytes = new Blob([view.buffer.slice(0, dataset.length)]);
  const stream = bytes.stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(stream).text());`;
