import { isScopeId, type ScopeId, scopeKind } from '../../domain/scope.ts';
import { uuidv7 } from '../uuid.ts';

type HomeStore = {
  scopes(): ScopeId[];
  setting(key: string): unknown;
  rememberHome(home: ScopeId): void;
};

/**
 * The home this device writes in. Made here when there is none: the server creates it with its first change after
 * sign-in, for the person who sends it (design §4). A remembered home that was dropped is forgotten by the store.
 */
export function homeScope(store: HomeStore): ScopeId {
  const remembered = store.setting('home');
  if (isScopeId(remembered)) return remembered;
  const home = store.scopes().find((scope) => scopeKind(scope) === 'home') ?? (`home:${uuidv7()}` as const);
  store.rememberHome(home);
  return home;
}
