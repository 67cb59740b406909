/** Takes from the window what it has no use for: permissions, and every request that would leave the machine. */
import { session } from 'electron';
import { APP_ORIGIN } from './app-protocol.ts';

const LOCAL = ['app:', 'devtools:', 'data:', 'blob:'];

export function denyPermissionsAndRequests(devServer: string | null): void {
  const current = session.defaultSession;
  current.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false);
  });
  current.setPermissionCheckHandler(() => false);
  current.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !isLocal(url, devServer) });
  });
}

function isLocal(address: string, devServer: string | null): boolean {
  const url = new URL(address);
  if (devServer !== null && url.host === new URL(devServer).host) return true;
  return LOCAL.includes(url.protocol) && (url.protocol !== 'app:' || address.startsWith(`${APP_ORIGIN}/`));
}
