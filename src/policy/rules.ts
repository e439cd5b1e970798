import { controls as everyControl } from '../controls/index.js';
import type { Control, Subject } from '../controls/kit/control.js';
import type { Moment } from '../facts/moment.js';
import type { Reason } from '../facts/observed.js';
import { standingOf } from './conditions.js';
import type { Scene } from './conditions.js';
import { mergeControls } from './merge.js';
import type { Policy, Rule } from './policy.js';
import { settle } from './settle.js';

/** A control as it is to be judged: whole settings, and what made them so. */
export interface EffectiveControl {
  readonly control: Control;
  readonly enforcement: 'enforce' | 'report';
  readonly settings: Readonly<Record<string, unknown>>;
  readonly named: 'named' | 'implied';
  /** Names of the rules that changed it, in order. */
  readonly rules: readonly string[];
}

/** What is demanded, under one reading of the rules whose conditions are open. */
export type Variant = readonly EffectiveControl[];

export interface Effective {
  /** All readings; the first takes every open rule as not holding. More than one: the worst decides. */
  readonly variants: readonly [Variant, ...Variant[]];
  /** Why rules are open, by rule. */
  readonly open: readonly { readonly rule: string; readonly why: readonly Reason[] }[];
  /** More open rules than can be judged in all combinations. */
  readonly tooManyOpen: boolean;
}

const MAX_OPEN = 7;

/** Named or not: one guards the gate's own files, the other says whether a scheduled run did what it was for. */
const IMPLIED: ReadonlySet<string> = new Set(['protected-paths', 'assurance']);

const AT_MERGE: readonly Moment[] = ['merge'];

/** When it is asked, and of what. */
interface Asked {
  readonly moment: Moment;
  readonly of: Subject;
}

const isAsked = ({ moments = AT_MERGE, subject }: Control, { moment, of }: Asked): boolean =>
  moments.includes(moment) && (subject === undefined || subject === of);

/** What is demanded where there is no change that rules could speak of: their conditions are about changes. */
export const unconditional = (policy: Policy, moment: Moment): Variant => variant(policy, [], { moment, of: 'moment' });

/** Applies the rules to a policy for one change. */
export const effective = (policy: Policy, scene: Scene, moment: Moment): Effective => {
  const standings = policy.rules.map((rule) => ({ rule, standing: standingOf(rule.when, scene) }));
  const open = standings.flatMap(({ rule, standing }) =>
    standing.holds === 'open' ? [{ rule, why: standing.why }] : [],
  );
  const certain = standings.filter(({ standing }) => standing.holds === 'yes').map(({ rule }) => rule);
  const judged = open.slice(0, MAX_OPEN).map(({ rule }) => rule);
  const variantOf = (mask: number): Variant => {
    const assumed = judged.filter((_, index) => (mask & (1 << index)) !== 0);
    return variant(
      policy,
      policy.rules.filter((rule) => certain.includes(rule) || assumed.includes(rule)),
      { moment, of: 'change' },
    );
  };
  const others = Array.from({ length: 2 ** judged.length - 1 }, (_, index) => variantOf(index + 1));
  return {
    variants: [variantOf(0), ...others],
    open: open.map(({ rule, why }) => ({ rule: rule.name, why })),
    tooManyOpen: open.length > MAX_OPEN,
  };
};

const variant = (policy: Policy, rules: readonly Rule[], asked: Asked): Variant => {
  const texts = rules.reduce((merged, rule) => mergeControls(merged, rule.controls), policy.controls);
  return everyControl.flatMap((control) => {
    const text = texts.get(control.id);
    if (!isAsked(control, asked) || (text === undefined && !IMPLIED.has(control.id))) return [];
    return [
      {
        control,
        enforcement: text?.['enforcement'] === 'report' ? ('report' as const) : ('enforce' as const),
        settings: settle(control, text ?? {}),
        named: text === undefined ? ('implied' as const) : ('named' as const),
        rules: rules.filter((rule) => rule.controls.has(control.id)).map((rule) => rule.name),
      },
    ];
  });
};
