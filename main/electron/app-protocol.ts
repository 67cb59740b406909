/**
 * The `app://` scheme from which the window is served: only files of the bundled renderer, each answer with a strict content security
 * policy, the page itself with a nonce of its own for the style sheets that the component library makes.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { app, protocol } from 'electron';

export const APP_ORIGIN = 'app://briefing';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Must run before the program is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

export function serveRenderer(): void {
  const root = join(app.getAppPath(), 'out', 'renderer');
  protocol.handle('app', async (request) => {
    const file = fileFor(root, request.url);
    if (file === null) return new Response(null, { status: 404 });
    try {
      return await respond(file);
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

/** @returns the file inside `root` that an address names, or null when it names none */
export function fileFor(root: string, address: string): string | null {
  const url = new URL(address);
  if (`${url.protocol}//${url.host}` !== APP_ORIGIN) return null;
  const path = url.pathname === '/' ? '/index.html' : decodeURIComponent(url.pathname);
  const file = normalize(join(root, path));
  return file.startsWith(root + sep) && extname(file) in TYPES ? file : null;
}

async function respond(file: string): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  const type = TYPES[extname(file)] ?? '';
  const bytes = await readFile(file);
  const body = extname(file) === '.html' ? bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce) : bytes;
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': type,
      'content-security-policy': contentSecurityPolicy(nonce),
      'x-content-type-options': 'nosniff',
    },
  });
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The editor of annotations reads what is pasted in a document of its own that runs nothing, and keeps what its model has.
    'trusted-types ProseMirrorClipboard',
  ].join('; ');
}
