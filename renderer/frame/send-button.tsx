/** Opens the dialog by which something is sent as a packet. */
import { Button, Tooltip } from '@fluentui/react-components';
import { ShareRegular } from '@fluentui/react-icons';
import { useLanguage } from '../ui/language.tsx';
import { useSendPacket, type Sending } from '../packet/open-packet.ts';

/** @param isSmall only its sign, where there is little room */
export function SendButton({ sending, isSmall = false }: { sending: Sending; isSmall?: boolean }) {
  const { t } = useLanguage();
  const ask = useSendPacket((state) => state.ask);
  const click = () => {
    ask(sending);
  };
  if (!isSmall)
    return (
      <Button appearance="subtle" icon={<ShareRegular />} onClick={click}>
        {t('packet.send')}
      </Button>
    );
  return (
    <Tooltip content={t('packet.send')} relationship="label">
      <Button icon={<ShareRegular />} onClick={click} />
    </Tooltip>
  );
}
