import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isProposal, type LadderGroup, ladderOf } from '../../../domain/places/ladder.ts';
import { useEnglish } from '../../i18n/use-english.tsx';
import { Icon } from '../../ui/icon.tsx';
import { usePackWords } from '../../use-pack-words.tsx';

import type { KnownSector } from '../../use-sectors.tsx';
import { SettingPicture } from './setting-picture.tsx';

/** The kinds as a rope ladder: every plank a link, boards between them that say where the week is. */
export function Ladder({ sectors }: { sectors: readonly KnownSector[] }) {
  const { t } = useTranslation();
  const { line, branches } = ladderOf(sectors);
  return (
    <div className="columns">
      <section aria-labelledby="ladder" className="stack">
        <h2 id="ladder">{t('places:ladder')}</h2>
        <Groups groups={line} className="ladder" />
      </section>
      {branches.length > 0 ? (
        <section aria-labelledby="beside" className="stack">
          <h2 id="beside">{t('places:beside')}</h2>
          <p>{t('places:beside-words')}</p>
          <Groups groups={branches} className="ladder branches" />
        </section>
      ) : null}
    </div>
  );
}

function Groups({ groups, className }: { groups: readonly LadderGroup<KnownSector>[]; className: string }) {
  const { t } = useTranslation();
  return (
    <ol className={className}>
      {groups.map(({ setting, kinds }) => (
        <li key={setting} className="rung-group">
          <div className="board">
            <SettingPicture setting={setting} />
            <div>
              <h3>{t(`places:settings.${setting}.name`)}</h3>
              <p className="soft small">{t(`places:settings.${setting}.week`)}</p>
            </div>
          </div>
          <ol className="rungs">
            {kinds.map((kind) => (
              <Rung key={`${kind.council}-${kind.id}`} kind={kind} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function Rung({ kind }: { kind: KnownSector }) {
  const { t } = useTranslation();
  const name = useEnglish();
  const said = usePackWords()({ kind: 'sector', council: kind.council, record: `sector-${kind.id}` }, kind);
  const isPlanned = isProposal(kind.status);
  return (
    <li>
      <Link className={isPlanned ? 'rung planned' : 'rung'} to={`/places/kinds/${kind.id}?council=${kind.council}`}>
        <span className="what">
          <b>{name(kind.name)}</b>
          {kind.ages ? <span className="below soft small">{t('places:ages', { ages: name(kind.ages) })}</span> : null}
          {isPlanned ? (
            <span className="below small">
              <span className="tag">{t('places:proposal')}</span> {said.status}
            </span>
          ) : null}
        </span>
        <span className="go">
          <Icon name="go" turns />
        </span>
      </Link>
    </li>
  );
}
