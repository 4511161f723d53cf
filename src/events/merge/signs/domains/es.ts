/** Spanish words of news by domain. */
import type { DomainWords } from './domain';

export const es: DomainWords = {
  War: `
    guerra- invasión invad- tropa- ejército- soldado- militar- armada flota misil- dron- cohete-
    bomba- bombard- ofensiva- milicia- rebelde- insurg- guerrill- terroris- rehén rehenes asedio
    masacre- genocidio arma armas armamento munición- artillería ocupación combate-`,
  'Talks and deals': `
    mediador- mediación negocia- cumbre- reunión- reunie- conferencia- enviado- delegación-
    diplom- embajad- tratado- acuerdo- tregua- paz sancion- sanción alianza- compromiso-`,
  Politics: `
    parlament- diputad- senad- congres- elección eleccion- electoral- elegid- voto votar-
    votación referéndum- constitución- constitucional ley leyes legisla- enmienda- reforma-
    coalición- oposición presidente- ministerio- canciller- alcalde- alcaldesa- dimisión-
    dimiti- candidat- democra- dictad- régimen decreto- independencia república-`,
  Protest: `
    manifestante- manifestación manifestaciones protest- huelga- huelguista- disturbio-
    revuelta- revolución- activista- boicot- petición`,
  Law: `
    robo. robos. tribunal- juez jueza jueces juzg- juicio- demanda- fiscal- acusad- acusación
    abogad- testig- veredicto- condena- absuel- absolv- prisión cárcel preso- deten- arrest-
    policía- policial- investiga- sospechos- crimen- criminal- asesin- homicidio- fraude-
    corrupción multa- audiencia recurso- apelación justicia judicial-`,
  Markets: `
    acciones accionista- bolsa- precio- dólar- euro moneda- comercio arancel- inflación recesión
    econom- crecimiento deuda- déficit presupuest- impuesto- banco- bancari- crédito- beneficio-
    pérdida- ingresos dividendo- trimestr- previsión exporta- importación- desempleo paro`,
  Business: `
    fusión- adquisi- filial- fábrica- planta- fabricante- proveedor- contrato- director-
    directora- fundador- despid- trabajador- salario- marca- aerolínea- industria- sindicato-`,
  Technology: `
    software ordenador- computador- teléfono- móvil internet web digital- chip servidor- pirata-
    satélite- robot- electrónic- batería- datos red redes`,
  Disasters: `
    terremoto- seísmo- sismo- tsunami- inunda- riada- tormenta- huracán- ciclón- tornado-
    deslizamiento- avalancha- erupción- volcán- volcánic- incendio- fuego- explosión- explot-
    deflagración- accidente- colisión- descarril- derrumb- colaps- hundi- naufrag- evacua-
    rescat- supervivi- escombros catástrofe- desastre- desaparecid- bombero-`,
  Environment: `
    medioambient- ambiental- clima- emision- contamina- vertido- fuga- petróleo- petroler-
    oleoducto- gasoducto- fauna especie- bosque- energía- carbón nuclear- sequía- glaciar-`,
  Health: `
    salud sanitari- hospital- médic- enfermer- paciente- enfermedad- virus gripe- pandemia-
    epidemia- infec- vacun- síntoma- medicamento- tratamiento- cirug- cáncer- clínica-
    cuarentena`,
  Education: `
    escuela- colegio- alumn- estudiante- profesor- universidad- instituto- examen-`,
  Science: `
    cientific- científic- laboratorio- experimento- físico- espacial- astronauta- telescopio-
    fósil-`,
  Culture: `
    película- cine álbum canción- música- músic- cantante- concierto- teatro- actor- actriz-
    novela- autor- museo- festival- televisión exposición- ópera orquesta-`,
  Sport: `
    liga campeón- campeona- campeonato- torneo- olímpic- medalla- entrenador- fútbol- futbol-
    tenis- estadio- jugador- temporada- club- copa`,
  Religion: `
    iglesia- papa obispo- sacerdote- mezquita- imán- religi- oración- peregrin- sinagoga-`,
  People: `
    nació nacid- nacimiento boda- matrimonio- funeral- entierro- falleci- fallecimiento infancia
    divorci- aniversario- cumpleaños viud-`,
};
