/** What the classes, ids and roles of an element tell of its part in a page. Names are read as separate words: "share-links" is not "shareholders". */
import type { LeftOut } from '../../../../shared/documents/left-out.ts';
import { attribute, type HtmlElement } from './html-tree.ts';

/** `always`: no document has such a part; else only where it is outside the document, or little but links. */
interface NameRule {
  reason: LeftOut;
  certainty: 'always' | 'outside';
  names: RegExp;
}

const NAME_RULES: readonly NameRule[] = [
  {
    reason: 'notice',
    certainty: 'always',
    names:
      / (?:cookies?|gdpr|onetrust|cookiebot|usa banner|gov banner|official banner|banner gov|newsletter|subscribe|subscription|sign ?up|mailing list|modal|pop ?up|lightbox) /,
  },
  {
    reason: 'page-menu',
    certainty: 'always',
    names:
      / (?:breadcrumbs?|migas|miga de pan|pagination|pager|navbar|main menu|menu principal|skip link|skip links|skip nav|skipnav|skip to content|skip to main|back to top|language switcher|lang switcher) /,
  },
  {
    reason: 'share-links',
    certainty: 'always',
    names:
      / (?:addtoany|addthis|sharedaddy|jp relatedposts|social share|share links|share buttons|sharing|share bar|share this|social links|social media) /,
  },
  { reason: 'share-links', certainty: 'outside', names: / (?:share|social|compartir|redes) / },
  {
    reason: 'page-menu',
    certainty: 'outside',
    names: / (?:menu|nav|navigation|toc|table of contents|topbar|tabs) /,
  },
  {
    reason: 'page-aside',
    certainty: 'outside',
    names:
      / (?:sidebar|side bar|aside|widget|related|relacionad[oa]s|recommended|more news|tags|tag list|tag cloud|taxonomy|comments|respond|disqus|next post|previous post|post navigation) /,
  },
  {
    reason: 'page-frame',
    certainty: 'outside',
    names:
      / (?:footer|foot|masthead|site header|page header|header top|copyright|logo|site title|site branding|site name|printfriendly|print link) /,
  },
];

const ROLES: Readonly<Record<string, LeftOut>> = {
  navigation: 'page-menu',
  menu: 'page-menu',
  menubar: 'page-menu',
  toolbar: 'page-menu',
  banner: 'page-frame',
  contentinfo: 'page-frame',
  complementary: 'page-aside',
  search: 'form',
  dialog: 'notice',
  alertdialog: 'notice',
};

/** What the element's role says it is, where that is no part of a document. */
export function roleReason(element: HtmlElement): LeftOut | null {
  const role = attribute(element, 'role');
  return role === null ? null : (ROLES[role.toLowerCase()] ?? null);
}

export function nameRuleOf(element: HtmlElement): NameRule | null {
  const names = namesOf(element);
  return names === '' ? null : (NAME_RULES.find((rule) => rule.names.test(names)) ?? null);
}

export function isNotice(element: HtmlElement): boolean {
  if (element.tagName === 'html' || element.tagName === 'body') return false;
  return element.tagName === 'dialog' || / (?:cookies?|gdpr|onetrust|cookiebot) /.test(namesOf(element));
}

/** For those who listen to the page, not for those who see it. */
export function isHiddenByName(element: HtmlElement): boolean {
  return / (?:sr only|visually ?hidden|screen reader(?: only| text)?|element invisible|show for sr) /.test(
    namesOf(element),
  );
}

/** "mainMenu site-nav" is " main menu  site nav ". */
function namesOf(element: HtmlElement): string {
  let names = '';
  for (const { name, value } of element.attrs)
    if (name === 'class' || name === 'id') names += ` ${value.slice(0, 300)} `;
  if (names === '') return '';
  return ` ${names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
}
