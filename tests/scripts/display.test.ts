import { describe, expect, it } from 'vitest';
import { hasDisplay } from '../../scripts/linux/display.mjs';

describe('a display', () => {
  it('is named by DISPLAY or by WAYLAND_DISPLAY on Linux', () => {
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({ DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  });

  it('is missing on Linux when neither is set', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
  });

  it('is always there on macOS and Windows', () => {
    expect(hasDisplay({}, 'darwin')).toBe(true);
    expect(hasDisplay({}, 'win32')).toBe(true);
  });
});
