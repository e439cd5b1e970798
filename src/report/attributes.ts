import { MOMENTS, type Evidence } from '../evidence/document.js';
import type { Moment } from '../facts/moment.js';
import { existence, authorisation, request } from './attributes/request.js';
import { review, scans, tests } from './attributes/assurance.js';
import type { Answer, Attribute } from './attributes/attribute.js';
import { configuration, kinds } from './attributes/configuration.js';
import { afterwards, apartFromDeploying, deployed } from './attributes/deploying.js';
import { emergency, wholeness } from './attributes/operation.js';

interface Asked extends Pick<Attribute, 'id' | 'name' | 'question'> {
  readonly ask: (evidence: Evidence) => Answer;
}

const ASKED: readonly Asked[] = [
  {
    id: 'A',
    name: 'Exists in the population',
    question: "Does the system's own history hold this change, so that none can be left out?",
    ask: existence,
  },
  { id: 'B', name: 'Request', question: 'Who asked for this change, and where is that written?', ask: request },
  {
    id: 'C',
    name: 'Authorised approval',
    question: 'Did somebody who may do so approve the request, and not for themselves?',
    ask: authorisation,
  },
  {
    id: 'D',
    name: 'Peer review',
    question: 'Did somebody other than its authors look at exactly what was merged, before the merge?',
    ask: review,
  },
  { id: 'E', name: 'Tested', question: 'Was it tested, and did the tests pass on what was judged?', ask: tests },
  { id: 'F', name: 'Security scans', question: 'Was it scanned, by what, and what was found?', ask: scans },
  {
    id: 'G',
    name: 'Developing apart from deploying',
    question: 'Was it brought into production by somebody else than who wrote it?',
    ask: apartFromDeploying,
  },
  { id: 'H', name: 'Deployed as approved', question: 'Does production run what was approved?', ask: deployed },
  {
    id: 'I',
    name: 'Completeness of the record',
    question: 'Does the record tell who, what and when, from which source, without a gap?',
    ask: wholeness,
  },
  {
    id: 'J',
    name: 'Emergency',
    question: 'If it went round the rules: who allowed that, and was it reviewed afterwards?',
    ask: emergency,
  },
  {
    id: 'K',
    name: 'Every kind of change',
    question: 'Do configuration, workflows, data and models count as much as code?',
    ask: kinds,
  },
  {
    id: 'L',
    name: 'Configuration of the control',
    question: 'Which rules, which program and which rights stood when it was judged?',
    ask: configuration,
  },
  {
    id: 'M',
    name: 'Going back, and afterwards',
    question: 'Is there a plan to go back, and is what happened afterwards known?',
    ask: afterwards,
  },
];

/** A record that judges no change is asked only what it can answer; the rest is asked of each change. */
const OF_MOMENT: Readonly<Record<Moment, string>> = {
  merge: 'ABCDEFGHIJKLM',
  deployment: 'GHIJLM',
  reconciliation: 'AIJL',
  access: 'IJL',
  retest: 'IJL',
  assurance: 'IL',
};

/** What an auditor tests in each change of a sample, as far as this record answers it. Of a change always all thirteen. */
export const attributesOf = (evidence: Evidence): readonly Attribute[] =>
  ASKED.filter(({ id }) => OF_MOMENT[MOMENTS[evidence.stage]].includes(id)).map(({ id, name, question, ask }) => {
    const { state, answer, pointers } = ask(evidence);
    return {
      id,
      name,
      question: QUESTIONS[`${MOMENTS[evidence.stage]} ${id}`] ?? question,
      state,
      answer,
      pointers: [...new Set(pointers)],
    };
  });

/** The same question, of what is no change. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'reconciliation A': 'Does the branch hold nothing that has no record, so that none can be left out?',
  'access L': 'Are rights what they should be, and which rules and which program said so?',
};
