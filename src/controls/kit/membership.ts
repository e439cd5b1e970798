import type { Account } from '../../facts/account.js';
import type { Team } from '../../facts/permissions.js';
import { unavailable, type Observed, type Reason } from '../../facts/observed.js';

/** `true`, `false`, or the reason why it is not known. */
export type Ternary = boolean | Reason;

/** Whether one of the teams has a member like that. A team that shows one settles it; one that cannot be read leaves it open. */
export const inTeams = (
  names: readonly string[],
  teams: Observed<readonly Team[]>,
  isMeant: (member: Account) => boolean,
): Ternary => {
  const answers = names.map((name): Ternary => {
    if (!teams.known) return teams.why;
    const team = teams.value.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (team === undefined) return unavailable(name, 'the team was not read');
    return team.members.known ? team.members.value.some(isMeant) : team.members.why;
  });
  if (answers.includes(true)) return true;
  return answers.find((answer) => typeof answer === 'object') ?? false;
};
