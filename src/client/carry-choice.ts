import type { ScopeId } from '../domain/scope.ts';
import type { Store } from './store/open-store.ts';
import type { Engine } from './sync/engine.ts';

export type CarryingStore = Pick<Store, 'view' | 'say' | 'acquaintance' | 'subscribe'>;

/** Something a person chose on this device that their account holds too, as one record of their own scope. */
export type CarriedChoice<Body extends { at: string }> = {
  record: string;
  rule: string;
  /** Sent on `document` when something was chosen here. */
  event: string;
  read(body: unknown): Body | undefined;
  /** `at`: when it was chosen, if anything was. `told`: the account that knows of it. */
  kept(): { at?: string | undefined; told?: string | undefined };
  /** What is to be told of it. */
  chosen(at: string): Body;
  markTold(person: string): void;
  /** Takes on what the account holds; false where this device cannot do it now. */
  adopt(held: Body, person: string): boolean | Promise<boolean>;
};

/**
 * Whoever signs in finds their choice on every phone. What was chosen before sign-in, or with the account away, goes
 * there unless the account has something newer; from then on the account is right.
 */
export function carryChoice<Body extends { at: string }>(
  store: CarryingStore,
  engine: Pick<Engine, 'sync'>,
  choice: CarriedChoice<Body>,
): () => void {
  let isBusy = false;
  const look = async (): Promise<void> => {
    const { account, person } = store.acquaintance();
    if (account !== 'in' || person === undefined || isBusy) return;
    const scope: ScopeId = `person:${person}`;
    const held = choice.read(store.view(scope).records.get(choice.record)?.body);
    const { at, told } = choice.kept();
    const isHeld = held !== undefined && held.at === at;
    // What another account told this device, or nobody ever chose, is not theirs to take along.
    const isNews = at !== undefined && told === undefined && !(held && held.at > at);
    if (!isNews && (held === undefined || isHeld)) return;
    isBusy = true;
    const done = isNews ? isHeld || (await tell(scope, at)) : held !== undefined && (await choice.adopt(held, person));
    isBusy = false;
    if (!done) return;
    // Chosen again meanwhile: that is told next.
    if (isNews && choice.kept().at === at) choice.markTold(person);
    else void look();
    if (isNews) void engine.sync('change');
  };
  const tell = async (scope: ScopeId, at: string): Promise<boolean> =>
    (await store.say({ scope, name: choice.rule, args: choice.chosen(at) })).ok;
  const hear = () => void look();
  const leave = store.subscribe(hear);
  document.addEventListener(choice.event, hear);
  hear();
  return () => {
    leave();
    document.removeEventListener(choice.event, hear);
  };
}
