import { useTranslation } from 'react-i18next';
import { SourceLine } from '../ui/source-line.tsx';
import { WaysToReach } from '../ui/ways-to-reach.tsx';
import { type KnownService, useServices } from '../use-services.tsx';

/** Its groups stay in their order in a right-to-left sentence (https://www.w3.org/International/questions/qa-bidi-unicode-controls). */
export const asNumber = (phone: string): string => `\u2066${phone}\u2069`;

const digits = (phone: string) => phone.replace(/\D/g, '');

/**
 * The service of a council's pack that confirms a number: seen on paper or on a page, not remembered. A number nobody
 * confirms is not shown, except where somebody in danger would find none (`UrgentNumber`).
 */
export function useConfirmed(phone: string): KnownService | undefined {
  return useServices().find(
    (one) => one.phone && digits(one.phone) === digits(phone) && one.source !== '' && one.seen !== 'from memory',
  );
}

/** A number to ring with where it was read. */
export function KnownNumber({ service }: { service: KnownService }) {
  return (
    <div className="stack-tight">
      <WaysToReach service={{ phone: service.phone }} />
      <SourceLine fact={service} />
    </div>
  );
}

/** 999 and Childline stand here always. Before a pack came, it says that they have to be checked. */
export function UrgentNumber({ phone }: { phone: string }) {
  const { t } = useTranslation();
  const service = useConfirmed(phone);
  if (service) return <KnownNumber service={{ ...service, phone }} />;
  return (
    <div className="stack-tight">
      <WaysToReach service={{ phone }} />
      <p className="soft small">{t('me:safe.check')}</p>
    </div>
  );
}
