/** A button that changes the workspace: it can be read, but does nothing, while another program has the workspace. */
import { Button, type ButtonProps } from '@fluentui/react-components';
import { useAccess } from './use-access.ts';

export function ChangeButton({ disabledFocusable = false, ...props }: ButtonProps) {
  const { canChange } = useAccess();
  return <Button {...props} disabledFocusable={disabledFocusable || !canChange} />;
}
