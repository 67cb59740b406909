/** A picture on a page (ISO/IEC 29500-1, 20.4.2.8): inline, as wide as the text at most, with its words for those who cannot see it. */
import type { OutlinePicturePage } from '../../../shared/book/outline-page.ts';
import type { Picture } from './blocks.ts';
import { cleanLine, escapeXml } from './clean-text.ts';
import { PAGE, TEXT_WIDTH } from './page.ts';

const TWIPS_PER_PIXEL = 15;
const EMU_PER_TWIP = 635;
/** Leaves room for the heading on the same page. */
const MOST_HEIGHT = (PAGE.height - PAGE.margin.top - PAGE.margin.bottom) * 0.8;

export const DRAWING_NAMESPACES =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';

export function pictureBlock({ png, title, description, width, height }: OutlinePicturePage): Picture {
  const wide = width * TWIPS_PER_PIXEL;
  const high = height * TWIPS_PER_PIXEL;
  const scale = Math.min(1, TEXT_WIDTH / wide, MOST_HEIGHT / high);
  return {
    kind: 'picture',
    sha256: png,
    title,
    description,
    width: Math.round(wide * scale),
    height: Math.round(high * scale),
  };
}

/** @param relation id under which the document relates to the drawing @param order of the picture in the book, from 1 */
export function writeDrawing(
  { title, description, width, height }: Picture,
  relation: string,
  order: number,
): string {
  const [cx, cy] = [width * EMU_PER_TWIP, height * EMU_PER_TWIP].map(String);
  const id = String(order);
  const words = `name="${escapeXml(cleanLine(title))}" descr="${escapeXml(cleanLine(description))}"`;
  return (
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx ?? ''}" cy="${cy ?? ''}"/>` +
    `<wp:docPr id="${id}" ${words}/><wp:cNvGraphicFramePr/>` +
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
    `<pic:nvPicPr><pic:cNvPr id="${id}" ${words}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx ?? ''}" cy="${cy ?? ''}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'
  );
}
