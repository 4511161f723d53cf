/** Nouns that name no topic by themselves: whoever speaks, and words for anything. */
import { termOf } from '../../base/words';

const nouns = `
official officials leader leaders president minister ministers spokesman spokeswoman spokesperson
people person man men woman women reporter reporters journalist correspondent team aide envoy
chief head director executive officer boss staff expert experts analyst critics
country countries nation nations state government administration authorities company firm group
body agency department office side sides party world city area region place home house
level position point part way question statement comment comments remark remarks word words
number numbers figure figures total amount rate percent cent share half third
thing things fact facts case cases issue issues problem problems situation result results effect
story report reports news page photo picture video interview article post tweet message
end beginning start step move decision plan plans action effort efforts work role
life name term terms kind sort form example reason cause lot bit rest
expectation expectations hope hopes outcome possibility prospect chance opportunity
morning history past future period moment anniversary spring summer autumn winter weekend
long version copy section edition series lack range couple bulk
ally allies round rounds front camera cameras phone hand`;

export const weakHeads: ReadonlySet<string> = new Set(
  nouns.trim().split(/\s+/).map(termOf).filter(Boolean),
);
