/** Whose keys the keyboard of this computer has. */
import type { Platform } from '../../shared/commands/keys.ts';

export const platform: Platform = navigator.userAgent.includes('Mac OS') ? 'mac' : 'pc';
