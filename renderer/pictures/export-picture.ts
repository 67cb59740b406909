/** A picture as a file: on white, in the colours of the light theme, in a face that every system has; PNG at three times the size. */
import { PRINT_COLOURS } from './print-colours.ts';

const SCALE = 3;
const PRINT_FACE = 'Arial, Helvetica, sans-serif';

/** @returns markup that stands by itself */
export function svgOf(surface: SVGSVGElement, size: { width: number; height: number }): string {
  const copy = surface.cloneNode(true) as SVGSVGElement;
  for (const part of copy.querySelectorAll('[data-screen-only]')) part.remove();
  for (const part of [copy, ...copy.querySelectorAll('*')]) keepDrawing(part);
  copy.setAttribute('width', String(size.width));
  copy.setAttribute('height', String(size.height));
  copy.setAttribute('role', 'img');
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ width: '100%', height: '100%', fill: '#ffffff' }))
    ground.setAttribute(name, value);
  copy.querySelector('desc')?.after(ground);
  return inPrint(new XMLSerializer().serializeToString(copy));
}

/** What is for the window alone goes. */
function keepDrawing(part: Element): void {
  for (const name of part.getAttributeNames())
    if (/^(?:class|role|tabindex|aria-.*|data-.*)$/u.test(name)) part.removeAttribute(name);
  if (/^(?:title|desc)$/u.test(part.localName)) part.removeAttribute('id');
}

function inPrint(markup: string): string {
  return markup.replace(/var\(--([\w-]+)\)/gu, (_, name: string) =>
    name === 'sans' ? PRINT_FACE : (PRINT_COLOURS[name] ?? '#000000'),
  );
}

/** @throws when the picture cannot be drawn */
export async function pngOf(
  svg: string,
  size: { width: number; height: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = size.width * SCALE;
  canvas.height = size.height * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!blob) throw new Error('the canvas gave no picture');
  return new Uint8Array(await blob.arrayBuffer());
}
