/** Asks before much, or what others hang on, goes into the trash, and before anything is deleted for good. */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useLanguage } from '../ui/language.tsx';
import { useQuestion, type Question } from './question.ts';
import styles from './trash-question.module.css';

export function TrashQuestion() {
  const { question, close } = useQuestion();
  return (
    <Dialog open={question !== null} onOpenChange={close} modalType="alert">
      <DialogSurface>{question && <Body question={question} onClose={close} />}</DialogSurface>
    </Dialog>
  );
}

function Body({ question, onClose }: { question: Question; onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <DialogBody>
      <DialogTitle>{t(`trash.ask-${question.action}`)}</DialogTitle>
      <DialogContent>{question.text}</DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('app.cancel')}</Button>
        <Button
          appearance="primary"
          className={question.action === 'delete' ? styles.loss : undefined}
          onClick={() => {
            onClose();
            question.yes();
          }}
        >
          {t(`trash.yes-${question.action}`)}
        </Button>
      </DialogActions>
    </DialogBody>
  );
}
