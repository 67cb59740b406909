/** The form of the text in an editor: bold, italic, lists, quotation, link; one stop for the Tab key, arrows go from button to button. */
import {
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  ToolbarToggleButton,
  Tooltip,
} from '@fluentui/react-components';
import {
  LinkRegular,
  TextBoldRegular,
  TextBulletListLtrRegular,
  TextItalicRegular,
  TextNumberListLtrRegular,
  TextQuoteRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { useEditorState, type Editor } from '@tiptap/react';
import { useState, type ReactElement } from 'react';
import { useLanguage } from '../ui/language.tsx';
import { LinkDialog } from './link-dialog.tsx';
import styles from './form-toolbar.module.css';

const FORMS = ['bold', 'italic', 'bulletList', 'orderedList', 'blockquote'] as const;
type Form = (typeof FORMS)[number];

const BUTTONS: Readonly<Record<Form, { icon: FluentIcon; keys: string; apply: (editor: Editor) => void }>> = {
  bold: { icon: TextBoldRegular, keys: 'B', apply: (editor) => editor.chain().focus().toggleBold().run() },
  italic: {
    icon: TextItalicRegular,
    keys: 'I',
    apply: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  bulletList: {
    icon: TextBulletListLtrRegular,
    keys: 'Shift+8',
    apply: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  orderedList: {
    icon: TextNumberListLtrRegular,
    keys: 'Shift+7',
    apply: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  blockquote: {
    icon: TextQuoteRegular,
    keys: 'Shift+B',
    apply: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
};

export function FormToolbar({ editor }: { editor: Editor }) {
  const { t } = useLanguage();
  const [isLinking, setIsLinking] = useState(false);
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => [...FORMS, 'link' as const].filter((form) => now.isActive(form)).join(' '),
  }).split(' ');
  return (
    <Toolbar
      size="small"
      className={styles.bar}
      aria-label={t('annotations.form')}
      checkedValues={{ form: active }}
    >
      {FORMS.map((form) => {
        const { icon: Icon, keys, apply } = BUTTONS[form];
        return (
          <Named key={form} name={t(`annotations.form-${form}`)} keys={keys}>
            <ToolbarToggleButton
              name="form"
              value={form}
              icon={<Icon />}
              aria-label={t(`annotations.form-${form}`)}
              onClick={() => {
                apply(editor);
              }}
            />
          </Named>
        );
      })}
      <ToolbarDivider />
      <Named name={t('annotations.form-link')} keys="">
        <ToolbarButton
          icon={<LinkRegular />}
          aria-label={t('annotations.form-link')}
          onClick={() => {
            setIsLinking(true);
          }}
        />
      </Named>
      {isLinking && (
        <LinkDialog
          editor={editor}
          onClose={() => {
            setIsLinking(false);
          }}
        />
      )}
    </Toolbar>
  );
}

function Named({ name, keys, children }: { name: string; keys: string; children: ReactElement }) {
  const modifier = navigator.userAgent.includes('Mac') ? '⌘' : 'Ctrl+';
  return (
    <Tooltip relationship="description" content={keys === '' ? name : `${name} (${modifier}${keys})`}>
      {children}
    </Tooltip>
  );
}
