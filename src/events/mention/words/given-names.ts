/** Given names that tell whether a person is “he” or “she”; ones that both bear are left out. */

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

const men = list(`
  aaron abdul abdullah abraham adam adolf adrian ahmed alain alan albert aldo alejandro aleksandr alessandro
  alexander alexandre alexei alfonso alfred alfredo ali alistair allan allen alvaro amir anatoly anders
  andre andreas andrei andres andrew andrzej angus anthony anton antonio armando arnaud arne arnold arthur
  arturo asif axel barack barry bashar bastian ben benedict benito benjamin bernard bernd bertrand bill
  billy björn bob bogdan boris boubacar boutros brad brendan brian bruce callum carl carlo carlos cedric
  cesar charles chris christoph christopher chuck clement clive colin colm conrad cormac craig
  cyril cyrus damian damien daniel danilo dario darren dave david dean declan dennis derek diego
  dieter dietrich dimitri dirk dmitri dmitry dominic don donal donald doug douglas duncan ed eddie edgar
  edmund eduardo edward edwin efraín egor einar elias emil emile emilio emmanuel enrico enrique enzo eric
  erik ernest ernst etienne eugene evan fabian fabio farid felipe felix ferdinand fergus fernando fidel
  flavio florian francesco francis francisco franco frank franz fred frederic frederick frederik friedrich
  fritz fyodor gabriel gareth gary gaston gavin geoffrey georg george georges gerald gerard gerhard giacomo
  gianni gideon gilbert gilles giovanni giuseppe goran gordon graeme graham greg gregory guillaume gunnar
  gustav guy günter hamid hamish hans harald harold harry hassan hector heinrich helge helmut hendrik henri
  henrik henry herbert herman hermann hiroshi horst howard hubert hugh hugo humphrey hussein ian ibrahim
  ignacio igor ilias imran ingmar isaac ismail ivan ivo jack jacob jacques jake james janos jaroslav jason
  javid javier jeff jeffrey jens jeremy jerry jesper jesús jim jimmy jiří joe joel johannes john johnny
  jonas jonathan jordi jorge jose josef joseph joshua josip juan jules julian julien julius justin jörg
  jürgen karl kaspar kasper kazimierz keith ken kenji kenneth kevin khalid klaus kofi kurt larry lars laszlo
  laurent lawrence lech leif leo leon leonard leopold leroy lewis liam lorenzo louis lucas luciano ludwig
  luis lukas luke maciej magnus mahmoud malcolm malik manfred manuel marc marcel marcelo marco marcus marek
  mario mark markus martin marvin mathias mathieu matt matteo matthew matthias maurice mauricio max mehmet
  michael michal michel miguel mike mikhail milos miroslav mohamad mohamed mohammad mohammed moritz muhammad
  mustafa nathan neil nelson nicholas nick nicolas nigel nikolai nikolaus nils norman olaf oliver olivier
  omar osama oscar oskar osman oswald otto owen pablo paolo pascal patrick paul pavel pedro pete peter
  petr petro phil philip philippe phillip pierre pieter piotr rafael rainer ralf ralph ramon raul ray
  raymond reinhard rene reza ricardo richard rick rob robert roberto robin rodney rodrigo roger roland rolf
    ron ronald roy ruben rudolf rupert russell saddam salman sam samir samuel 
  scott sean sebastian serge sergei sergey sergio seth sigmund silvio simeon simon slobodan stanislav
  stanislaw stanley stefan stefano stephen steve steven stewart stuart stéphane sven tariq ted terence terry
  theodore thierry thomas thorsten tiago tim timothy tobias toby todd tom tomas tomasz tommy tony trevor
  ulrich umberto uwe vaclav valentin vasily vasyl vicente victor viktor vincent vitaly vittorio vladimir
  vladislav volodymyr walter warren wayne werner wilfried wilhelm will willem william winston wolfgang
  wolfram xavier yannick yasser yasuo yevgeny youssef yuri yusuf yves zbigniew zoltan`);

const women = list(`
  abigail adele adriana agata agnes agnieszka aisha alba alessandra alexandra alice alicia alina aline
  alison amanda amelia amina amy anastasia andrea andrée angela angelina anita anja anke anna annabel anne
  anneke annelie annette annie antonia astrid aurelie ayesha barbara beata beate beatrice betty beverly
  bianca birgit birgitta bożena brenda bridget brigitta brigitte camila carina carla carlotta carmen carol
  carolina caroline carrie catherine cathy cecilia celia celine chantal charlene charlotte cheryl chiara
  chloe christina christine claire clara clare claudia colette condoleezza corinne cornelia
  cristina cynthia dagmar daisy dana daniela danuta debbie deborah delphine denise diana diane donna
  doris dorothea dorothy ebba edith edwige eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth
  elke ellen elsa elspeth emilia emilie emily emma erica erin estelle esther eugenia eugenie eva
  evelyn evgenia fatima fatoumata federica fiona florence frances francesca francoise frieda
  friederike gabriela gabrielle gemma genevieve georgina geraldine gerda gertrud gillian gisela giulia
  giuliana gloria grace greta gudrun gunilla hanna hannah hanne harriet heather hedwig heidi helen helena
  helga henrietta hilde hillary ida ilaria ilse imelda ines inga inge ingeborg ingrid ioana irena irene
  irina isabel isabella isabelle ivana jacinta jacqueline jacqui jana jane janet janice jasmine jean
  jennifer jenny jessica jill joan joanna joanne johanna jolanta josefina josephine joyce juanita judith
  judy julia juliana julianne julie juliette kaja karen karin karla karolina katarina kate katherine
  kathleen kathryn kathy katie katja katrin kirsten kirsty klara lara larisa latifa laura lauren leila lena
  leonie leticia letizia liesbeth lieselotte lilian liliana liliane linda lisa lise liz lotte louisa louise
  lucia luciana lucie lucinda lucy ludmila luisa lydia lynn madalena madeleine madonna magda magdalena maite
  malgorzata mandy manuela mara marcela margaret margaretha margarita margot margrethe maria mariam mariana
  marianne marie marija marilyn marion marjorie marta martha martina mary mathilde maud maureen 
  mechthild megan melanie melissa mercedes meryl mette michelle mila milena mira miranda mireille miriam
  molly mona monica muriel nadezhda nadia nadine nancy naomi natalia natalie natalya natascha natasha
  nathalie nawal nelly nicola nicole nicoletta nina noemi nora odette oksana olena olga olivia oprah ottilie
   pamela paola patricia patrizia paula pauline penelope penny petra phyllis pia priscilla
  rachael rachel rachida raquel rebecca renata renate rita roberta rocio rosa rosalie rosalind rosanna rose
  rosemary roxanne ruth sabina sabine sally samantha sandra sanna sara sarah saskia selma senka sharon
  sheila shirley sigrid silke silvia simona simone siobhan sofia solange soledad solveig sonia sonja sophia
  sophie stefania stefanie stella stephanie sue susan susana susanna susanne suzanne svetlana sylvia tamar
  tamara tanja tatiana tatjana tatyana teresa thekla theresa therese tilda tina trudy ulla ulrike ursula ute
  valentina valeria valerie vanessa vera verena veronica victoria virginia vivian viviane véronique waltraud
  wendy wilhelmina ximena yelena yoko yolanda yolande yulia yuliya yvonne zainab zdenka zoe zofia zuzana`);

/** Words that say as much. */
const manly =
  /\b(?:man|boy|father|son|brother|husband|uncle|king|prince|spokesman|chairman|duke|emperor)$/i;
const womanly =
  /\b(?:woman|girl|mother|daughter|sister|wife|widow|aunt|queen|princess|spokeswoman|chairwoman|actress|duchess|empress)$/i;

/** Null: cannot be told. `called` is a name, or a role (“the finance minister”). */
export function genderOf(called: string): 'he' | 'she' | null {
  const given = called.split(' ')[0]?.toLowerCase() ?? '';
  if (manly.test(called)) return 'he';
  if (womanly.test(called)) return 'she';
  if (!called.includes(' ')) return null;
  if (men.has(given)) return 'he';
  return women.has(given) ? 'she' : null;
}

/** Of a name that is all there is of it: “Otto”. */
export function genderOfGiven(name: string): 'he' | 'she' | null {
  const lower = name.toLowerCase();
  if (men.has(lower)) return 'he';
  return women.has(lower) ? 'she' : null;
}

/** “Otto”, “Ilse”: a name by itself that is a person’s. */
export function isGivenName(name: string): boolean {
  return genderOfGiven(name) !== null;
}
