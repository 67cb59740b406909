/** Asks where a link in a text leads; an empty address takes the link away. The program itself opens none. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import type { Editor } from '@tiptap/react';
import { useState } from 'react';
import { linkAddressSchema } from '../../shared/annotations/rich-text.ts';
import { useLanguage } from '../ui/language.tsx';

export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useLanguage();
  const [address, setAddress] = useState(() => String(editor.getAttributes('link').href ?? ''));
  const [isWrong, setIsWrong] = useState(false);
  const save = () => {
    const wanted = address.trim();
    if (wanted !== '' && !linkAddressSchema.safeParse(wanted).success) {
      setIsWrong(true);
      return;
    }
    onClose();
    const chain = editor.chain().focus().extendMarkRange('link');
    if (wanted === '') chain.unsetLink().run();
    else if (editor.state.selection.empty && !editor.isActive('link')) {
      chain
        .insertContent({ type: 'text', text: wanted, marks: [{ type: 'link', attrs: { href: wanted } }] })
        .run();
    } else chain.setLink({ href: wanted }).run();
  };
  return (
    <Dialog
      open
      onOpenChange={() => {
        onClose();
      }}
    >
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            event.stopPropagation();
            save();
          }}
        >
          <DialogBody>
            <DialogTitle>{t('annotations.form-link')}</DialogTitle>
            <DialogContent>
              <Field
                label={t('annotations.link-address')}
                hint={t('annotations.link-hint')}
                {...(isWrong && { validationMessage: t('annotations.link-wrong') })}
              >
                <Input
                  autoFocus
                  value={address}
                  onChange={(_, { value }) => {
                    setAddress(value);
                    setIsWrong(false);
                  }}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary">
                {t('annotations.link-save')}
              </Button>
              <Button onClick={onClose}>{t('app.cancel')}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
