import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { appealsLaw, waysToDisagree } from '../../rights-law.ts';
import { LawLine } from '../../ui/law-line.tsx';
import { ServiceCard } from '../../ui/service-card.tsx';
import { EasyDecisions } from './easy-decisions.tsx';
import { EasyPage } from './easy-page.tsx';
import { EasyPart, EasySay, type HardWord } from './easy-part.tsx';
import { EasySixteen } from './easy-sixteen.tsx';

/** What families ask most when they do not agree, in the order of the whole page. */
export function EasyRights({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <EasyPage title={t('rights:title')} back={{ to: '/', label: t('common:nav.home') }}>
      <EasyPart ask={t('easy:rights.start.ask')}>
        <EasySay words="easy:rights.start.say" />
      </EasyPart>
      <EasyDecisions />
      <EasyPart ask={t('easy:rights.help')} hard={['sendiass']} after={<ServiceCard id="herts-sendiass" />} />
      <Way id="mediation" hard={['certificate']} />
      <Way id="appeal" hard={['tribunal', 'certificate']} />
      <EasyPart ask={t('easy:rights.appealable.ask')} hard={['assessment']} after={<LawLine law={appealsLaw} />}>
        <EasySay words="easy:rights.appealable.say" hard={['assessment']} />
      </EasyPart>
      <Way id="complaint" hard={['working-days']} />
      <Way id="ombudsman" hard={[]} />
      <Way id="disagreement" hard={['tribunal']} />
      <Way id="judicial-review" words="court" hard={['section-f']} />
      <EasySixteen name={name} />
      <Link className="no-print" to="/rights/at-16">
        {t('easy:rights.sixteen.more')}
      </Link>
    </EasyPage>
  );
}

/** `words`: its name in `easy:rights`, where that is not its id. */
function Way({ id, words = id, hard }: { id: string; words?: string; hard: readonly HardWord[] }) {
  const { t } = useTranslation();
  const law = waysToDisagree.find((way) => way.id === id)?.law;
  return (
    <EasyPart ask={t(`easy:rights.${words}.ask`)} hard={hard} after={law ? <LawLine law={law} /> : null}>
      <EasySay words={`easy:rights.${words}.say`} hard={hard} />
    </EasyPart>
  );
}
