/**
 * Why a reader says that a block is no part of the published text: the form of the file shows it, not the words. The block still carries
 * its words, so that nothing is lost; it ends in the role `boilerplate` with this reason.
 */
import { z } from 'zod';

export const leftOutSchema = z.enum([
  /** Navigation, breadcrumbs, page numbers, skip links. */
  'page-menu',
  /** Head and foot of a web site. */
  'page-frame',
  /** What stands beside the text: related news, tags, comments. */
  'page-aside',
  /** Cookies, sign-up, pop-ups. */
  'notice',
  'share-links',
  /** Fields, buttons and what belongs to them. */
  'form',
  /** The page holds it and does not show it. */
  'hidden',
  /** Head or foot that comes again on page after page, and page numbers. */
  'running-line',
]);
export type LeftOut = z.infer<typeof leftOutSchema>;
