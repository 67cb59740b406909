import { describe, expect, it } from 'vitest';
import { packagesFor, readMissing } from '../../scripts/linux/shared-libraries.mjs';
import { librariesMessage } from '../../scripts/runtime/electron-command.mjs';

const LDD = `\tlinux-vdso.so.1 (0x00007ffd3b5f2000)
\tlibffmpeg.so => /opt/electron/libffmpeg.so (0x00007f1c2a000000)
\tlibnss3.so => not found
\tlibnssutil3.so => not found
\tlibatk-1.0.so.0 => not found
\tlibatk-bridge-2.0.so.0 => not found
\tlibasound.so.2 => not found
\tlibnss3.so => not found
\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f1c28e00000)
`;

describe('missing libraries', () => {
  it('are read from what ldd prints, each once', () => {
    const missing = [
      'libnss3.so',
      'libnssutil3.so',
      'libatk-1.0.so.0',
      'libatk-bridge-2.0.so.0',
      'libasound.so.2',
    ];
    expect(readMissing(LDD)).toEqual(missing);
  });

  it('are none when ldd finds every one', () => {
    expect(readMissing('\tlibc.so.6 => /lib/libc.so.6 (0x00007f1c28e00000)\n')).toEqual([]);
  });

  it('are found in their Debian packages', () => {
    expect(packagesFor(readMissing(LDD))).toEqual([
      'libnss3',
      'libatk1.0-0',
      'libatk-bridge2.0-0',
      'libasound2',
    ]);
  });

  it.each([
    ['libcups.so.2', 'libcups2'],
    ['libgtk-3.so.0', 'libgtk-3-0'],
    ['libgbm.so.1', 'libgbm1'],
    ['libX11.so.6', 'libx11-6'],
    ['libxkbcommon.so.0', 'libxkbcommon0'],
  ])('%s is in %s', (library, name) => {
    expect(packagesFor([library])).toEqual([name]);
  });

  it('are named to the user together with one command that installs them', () => {
    const message = librariesMessage(['libnss3.so', 'libgbm.so.1']);
    expect(message).toContain('lacks: libnss3.so, libgbm.so.1');
    expect(message).toMatch(/apt-get install -y libnss3(t64)? libgbm1(t64)?$/m);
  });

  it('that nobody knows are still named', () => {
    expect(librariesMessage(['libunheard-of.so.7'])).toContain('libunheard-of.so.7');
  });
});
