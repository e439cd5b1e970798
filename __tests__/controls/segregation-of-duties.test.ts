import { segregationOfDuties } from '../../src/controls/segregation-of-duties.js';
import { controlTester } from '../support/control-tester.js';
import { accounts } from './segregation-of-duties/accounts.js';
import { ofTickets } from './segregation-of-duties/tickets.js';
import { ofHandles } from './segregation-of-duties/handles.js';
import { deploying } from './segregation-of-duties/deploying.js';
import { people } from './segregation-of-duties/people.js';

controlTester(segregationOfDuties, ofTickets, ofHandles, people, accounts, deploying);
