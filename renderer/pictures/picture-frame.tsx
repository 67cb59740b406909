/** A picture with what can be done with it: seen as a table, saved as a file, put into the book; beside it the quotes of the part chosen. */
import {
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Button,
  Switch,
} from '@fluentui/react-components';
import { ArrowDownloadRegular, BookAddRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { call } from '../api.ts';
import { useAddPage } from '../book/use-page-actions.ts';
import { ChangeButton } from '../frame/change-button.tsx';
import { useNotices } from '../frame/notices.tsx';
import { useLanguage } from '../ui/language.tsx';
import { pngOf, svgOf } from './export-picture.ts';
import type { Picture } from './picture.ts';
import { PictureQuotes } from './picture-quotes.tsx';
import { PictureSurface } from './picture-surface.tsx';
import { PictureTableView } from './picture-table.tsx';
import { usePictures } from './use-pictures.ts';
import styles from './picture-frame.module.css';

export function PictureFrame({ picture }: { picture: Picture }) {
  const { t } = useLanguage();
  const surface = useRef<SVGSVGElement>(null);
  const { isTable, asTable, point, choose } = usePictures();
  const chosen = picture.points.find(({ key }) => key === point) ?? null;
  return (
    <div className={styles.frame}>
      <div className={styles.tools}>
        <Switch
          label={t('pictures.as-table')}
          checked={isTable}
          onChange={(_, { checked }) => {
            asTable(checked);
          }}
        />
        <SaveMenu picture={picture} surface={() => surface.current} />
        <BookButton picture={picture} surface={() => surface.current} />
      </div>
      <div className={styles.parts}>
        <section className={styles.picture} aria-label={picture.title}>
          {isTable && <PictureTableView picture={picture} />}
          <div hidden={isTable}>
            <PictureSurface
              picture={picture}
              surface={surface}
              chosen={chosen?.key ?? null}
              onChoose={({ key }) => {
                choose(key);
              }}
            />
          </div>
          {picture.notes.map((note) => (
            <p key={note} className={styles.note}>
              {note}
            </p>
          ))}
        </section>
        {!isTable && <PictureQuotes point={chosen} />}
      </div>
    </div>
  );
}

interface SaveProps {
  picture: Picture;
  surface: () => SVGSVGElement | null;
}

/** Also while the table is shown: the drawing is there, and hidden. */
function BookButton({ picture, surface }: SaveProps) {
  const { t, language } = useLanguage();
  const addPage = useAddPage();
  const put = () => {
    const drawn = surface();
    if (!drawn) return;
    addPage(async () => {
      const svg = svgOf(drawn, picture);
      const { title, description, width, height, notes } = picture;
      return {
        kind: 'picture',
        title,
        description,
        caption: notes.join(' '),
        language,
        table: { head: [...picture.table.head], rows: picture.table.rows.map((row) => [...row]) },
        svg: new TextEncoder().encode(svg),
        png: await pngOf(svg, picture),
        width,
        height,
      };
    });
  };
  return (
    <ChangeButton icon={<BookAddRegular />} onClick={put}>
      {t('book.put-page')}
    </ChangeButton>
  );
}

function SaveMenu({ picture, surface }: SaveProps) {
  const { t } = useLanguage();
  const { attempt, tell } = useNotices();
  const save = (format: 'svg' | 'png') => {
    const drawn = surface();
    if (!drawn) return;
    void attempt(async () => {
      const svg = svgOf(drawn, picture);
      const bytes = format === 'svg' ? new TextEncoder().encode(svg) : await pngOf(svg, picture);
      const saved = await call('pictures.save', { format, name: picture.name, bytes });
      if (saved) tell(t('pictures.saved', { file: saved.fileName }));
    });
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button icon={<ArrowDownloadRegular />}>{t('pictures.save')}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            onClick={() => {
              save('svg');
            }}
          >
            {t('pictures.save-svg')}
          </MenuItem>
          <MenuItem
            onClick={() => {
              save('png');
            }}
          >
            {t('pictures.save-png')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
