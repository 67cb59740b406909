/** Whether the workspace may be changed from this window now. As long as that is not known, it is taken to be so. */
import { useRead } from '../api.ts';
import type { Access } from '../../shared/store/access.ts';

export function useAccess(): { access: Access; canChange: boolean } {
  const access = useRead('access.read', null).data ?? { mode: 'writing' as const };
  return { access, canChange: access.mode === 'writing' };
}
