import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { ReadButton } from '../../me/read-button.tsx';
import { asNumber, KnownNumber, UrgentNumber, useConfirmed } from '../../me/safe-numbers.tsx';
import { English } from '../../ui/english.tsx';
import { Page } from '../../ui/page.tsx';
import { SafeAdult } from './safe-adult.tsx';

/** As the question set has them (safeguarding.contacts); each is looked up in the council's pack before it is shown. */
const childline = '0800 1111';
const emergency = '999';
const alsoThere = [
  { id: 'nhs-111', phone: '111' },
  { id: 'samaritans', phone: '116 123' },
] as const;

/** Ask for help: the set's own words, numbers with their source, and honestly who reads what is said here. */
export function SafePage() {
  const { t } = useTranslation();
  const { state }: { state: unknown } = useLocation();
  const from = fromOf(state);
  const childWords = [
    t('me:safe.tell'),
    t('me:safe.childline', { phone: asNumber(childline) }),
    t('me:safe.danger'),
    t('me:safe.no-call'),
  ];
  return (
    <Page title={t('me:safe.title')} back={{ to: from ?? '/me', label: t(from ? 'me:safe.back' : 'me:safe.to-me') }}>
      <section className="card" aria-label={t('me:safe.now')}>
        <p className="safe-word">{t('me:safe.tell')}</p>
        <div className="stack-tight">
          <p className="safe-word">{t('me:safe.childline', { phone: asNumber(childline) })}</p>
          <UrgentNumber phone={childline} />
          <ChildlinePage />
        </div>
        <div className="stack-tight">
          <p className="safe-word">{t('me:safe.danger')}</p>
          <UrgentNumber phone={emergency} />
        </div>
        <p>{t('me:safe.no-call')}</p>
        <ReadButton text={childWords} />
      </section>
      <section className="card" aria-labelledby="safe-who">
        <h2 id="safe-who">{t('me:safe.who.title')}</h2>
        <ul className="list-plain">
          <li>{t('me:safe.who.nobody')}</li>
          <li>{t('me:safe.who.no-scan')}</li>
          <li>{t('me:safe.who.shared')}</li>
          <li>{t('me:safe.who.later')}</li>
        </ul>
        <p>{t('me:safe.who.leave')}</p>
      </section>
      <MorePeople />
      <SafeAdult />
    </Page>
  );
}

/** For whoever does not talk on the phone; its address comes from the council's pack, like the number. */
function ChildlinePage() {
  const { t } = useTranslation();
  const { url } = useConfirmed(childline) ?? {};
  if (!url || !URL.canParse(url)) return null;
  const { href, hostname } = new URL(url);
  return (
    <div className="stack-tight">
      <p>{t('me:safe.web')}</p>
      <div className="row">
        <a className="btn quiet" href={href} rel="noreferrer">
          <English>{hostname.replace(/^www\./, '')}</English>
        </a>
      </div>
    </div>
  );
}

function MorePeople() {
  const { t } = useTranslation();
  const known = [useConfirmed(alsoThere[0].phone), useConfirmed(alsoThere[1].phone)];
  if (known.every((one) => one === undefined)) return null;
  return (
    <section className="card" aria-labelledby="safe-more">
      <h2 id="safe-more">{t('me:safe.more.title')}</h2>
      {alsoThere.map(({ id, phone }, index) => {
        const service = known[index];
        return service ? (
          <div className="stack-tight" key={id}>
            <p>{t(`me:safe.more.${id}`)}</p>
            <KnownNumber service={{ ...service, phone }} />
          </div>
        ) : null;
      })}
    </section>
  );
}

/** The page help was asked on, so that one press leads back to it. */
function fromOf(state: unknown): string | undefined {
  if (typeof state !== 'object' || state === null || !('from' in state)) return undefined;
  return typeof state.from === 'string' && state.from !== '/me/safe' ? state.from : undefined;
}
