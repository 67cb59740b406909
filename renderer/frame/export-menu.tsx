/** A button that writes what is shown to a file for a spreadsheet. */
import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import { useLanguage } from '../ui/language.tsx';
import { useOnce } from '../ui/use-once.ts';
import { useNotices } from './notices.tsx';

type Format = 'xlsx' | 'csv';

interface ExportMenuProps {
  label: string;
  size?: 'small' | 'medium';
  /** Null: the user cancelled. */
  write: (format: Format) => Promise<{ fileName: string; count: number } | null>;
}

export function ExportMenu({ label, size = 'medium', write }: ExportMenuProps) {
  const { t } = useLanguage();
  const { attempt, tell } = useNotices();
  const once = useOnce();
  const start = (format: Format) => {
    once(() =>
      attempt(async () => {
        const written = await write(format);
        if (written) tell(t('exchange.rows-exported', { count: written.count, file: written.fileName }));
      }),
    );
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size={size} icon={<ArrowUploadRegular />}>
          {label}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(['xlsx', 'csv'] as const).map((format) => (
            <MenuItem
              key={format}
              onClick={() => {
                start(format);
              }}
            >
              {t(`exchange.formats.${format}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
