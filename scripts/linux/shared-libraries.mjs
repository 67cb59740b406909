/** Finds out which system libraries a Linux program lacks, and which Debian or Ubuntu package holds each. */
import { capture } from '../run.mjs';

/** First part of a library's file name -> the package that holds it. The first match counts. */
const PACKAGES = [
  ['libnspr4', 'libnspr4'],
  ['libnss', 'libnss3'],
  ['libsmime3', 'libnss3'],
  ['libatk-bridge', 'libatk-bridge2.0-0'],
  ['libatk-', 'libatk1.0-0'],
  ['libatspi', 'libatspi2.0-0'],
  ['libcups', 'libcups2'],
  ['libgtk-3', 'libgtk-3-0'],
  ['libgdk-3', 'libgtk-3-0'],
  ['libgdk_pixbuf', 'libgdk-pixbuf-2.0-0'],
  ['libgbm', 'libgbm1'],
  ['libasound', 'libasound2'],
  ['libdrm', 'libdrm2'],
  ['libxkbcommon', 'libxkbcommon0'],
  ['libXcomposite', 'libxcomposite1'],
  ['libXdamage', 'libxdamage1'],
  ['libXext', 'libxext6'],
  ['libXfixes', 'libxfixes3'],
  ['libXrandr', 'libxrandr2'],
  ['libX11', 'libx11-6'],
  ['libxcb', 'libxcb1'],
  ['libpango', 'libpango-1.0-0'],
  ['libcairo', 'libcairo2'],
  ['libdbus', 'libdbus-1-3'],
  ['libexpat', 'libexpat1'],
  ['libudev', 'libudev1'],
  ['libglib', 'libglib2.0-0'],
  ['libgobject', 'libglib2.0-0'],
  ['libgio', 'libglib2.0-0'],
];

/** @param {string} executable @returns {string[]} library names; none elsewhere than on Linux */
export function missingLibraries(executable) {
  if (process.platform !== 'linux') return [];
  return readMissing(capture('ldd', [executable]).output);
}

/** @param {string} lddOutput @returns {string[]} such as `libnss3.so` */
export function readMissing(lddOutput) {
  const found = [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)];
  return [...new Set(found.map((match) => match[1] ?? ''))];
}

/** @param {string[]} libraries @returns {string[]} package names, each once; a library nobody knows is left out */
export function packagesFor(libraries) {
  const packages = libraries.map(
    (library) => PACKAGES.find(([start]) => library.startsWith(start ?? ''))?.[1],
  );
  return [...new Set(packages.filter((name) => name !== undefined))];
}
