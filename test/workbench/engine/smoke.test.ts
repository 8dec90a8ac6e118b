import { openBook } from '../../../workbench/engine/book';
const now = () => new Date('2026-03-02T23:30:00Z');
const one={row:0,col:0,rows:1,cols:1};
const at=(row:number,col:number)=>({row,col,rows:1,cols:1});
test('perf', () => {
  const log:string[]=[];
  const b = openBook({ now, timeZone:'Europe/Madrid' });
  const t=(name:string,f:()=>void)=>{const s=performance.now();f();log.push(`${name} ${(performance.now()-s).toFixed(0)}`)};
  const N=300;
  const ship=b.insertSheet('Ship'), tot=b.insertSheet('Tot');
  b.write(ship,{row:0,col:0,rows:N+1,cols:5},[['Id','Order','Dir','Qty','On'].map(value=>({value})),...Array.from({length:N},(_,i)=>[{value:`SHP-${i}`},{value:`ORD-${i%200}`},{value:'Outbound'},{value:i},{value:46000+i}])]);
  b.write(0,{row:0,col:0,rows:N+1,cols:6},[['Id','Qty','Price','Due','Rev','Tol'].map(value=>({value})),...Array.from({length:N},(_,i)=>[{value:`ord-${i}`},{value:100},{value:9.5},{value:46000+i},{value:i%3?null:46010},{value:.05}])]);
  t('totals',()=>b.write(tot,{row:0,col:0,rows:1,cols:1},[[{typed:`=IFERROR(QUERY(HSTACK(ARRAYFORMULA(LOWER(Ship!B:B&""));ARRAYFORMULA(IF(ISNUMBER(Ship!D:D);Ship!D:D;0));Ship!C:C;ARRAYFORMULA(Ship!E:E&""));"select Col1, sum(Col2) where Col3 = 'Outbound' and Col4 <> '' and Col1 <> '' group by Col1 label sum(Col2) ''";0))`}]]));
  log.push(JSON.stringify(b.read(tot,{row:0,col:0,rows:3,cols:2}).map(r=>r.map(c=>[c.value,c.errorMessage]))));
  const f=[
   '=ARRAYFORMULA(IF(ROW(A:A)=1;"Due";IF(A:A="";;IF(E:E="";D:D;E:E))))',
   '=ARRAYFORMULA(IF(ROW(A:A)=1;"Shipped";IF(A:A="";;IFNA(VLOOKUP(LOWER(A:A&"");Tot!A:B;2;FALSE);0))))',
   '=ARRAYFORMULA(IF(ROW(A:A)=1;"Open";IF(A:A="";;IF(H:H>=B:B*(1-F:F);0;IF(B:B>H:H;B:B-H:H;0)))))',
   '=ARRAYFORMULA(IF(ROW(A:A)=1;"Value";IF(A:A="";;B:B*C:C)))',
   '=ARRAYFORMULA(IF(ROW(A:A)=1;"Days";IF(A:A="";;IF(G:G="";;G:G-TODAY()))))',
   '=ARRAYFORMULA(IF(ROW(A:A)=1;"Status";IF(A:A="";;IF(I:I=0;"Shipped";IF(G:G="";"No date";IF(G:G<TODAY();"Late";IF(K:K<=7;"Due soon";"On track")))))))',
  ];
  f.forEach((typed,i)=>t('formula '+i,()=>b.write(0,at(0,6+i),[[{typed}]])));
  log.push(JSON.stringify(b.read(0,{row:0,col:6,rows:4,cols:6}).map(r=>r.map(c=>c.display))));
  t('edit order',()=>b.write(0,at(1,1),[[{value:50}]]));
  t('edit ship',()=>b.write(ship,at(1,3),[[{value:500}]]));
  for(let k=0;k<3;k++) f.forEach((typed,i)=>b.write(0,at(0,12+k*4+Math.min(i,3)),[[{typed: typed}]]));
  t('edit order 18',()=>b.write(0,at(1,1),[[{value:51}]]));
  t('edit ship 18',()=>b.write(ship,at(1,3),[[{value:501}]]));
  t('append order 18',()=>b.write(0,{row:N+1,col:0,rows:1,cols:6},[[{value:'ORD-X'},{value:5},{value:5},{value:5},{value:5},{value:.1}]]));
  log.push(JSON.stringify(b.read(0,{row:N,col:6,rows:3,cols:6}).map(r=>r.map(c=>c.display))), JSON.stringify(b.extent(0)));
  t('read all',()=>b.read(0,{row:0,col:0,rows:1000,cols:26}));
  t('extent',()=>b.extent(0));
  t('sort',()=>b.sort(0,{row:1,col:0,rows:N+1,cols:6},[{col:0,ascending:false}]));
  log.push(JSON.stringify(b.read(0,{row:0,col:0,rows:3,cols:12}).map(r=>r.map(c=>c.display))));
  t('insert',()=>b.insert(0,'ROWS',1,1));
  t('format col',()=>b.setFormats(0,{row:1,col:3,rows:1000,cols:2},'yyyy-mm-dd'));
  t('format 10 col',()=>b.setStyle(0,{row:1,col:3,rows:1000,cols:10},{background:'#eeeeee'}));
  t('export',()=>b.export());
  let d=b.export(); t('reload',()=>{openBook({data:d,now})});
  t('row grow',()=>b.insert(0,'ROWS',1001,500));
  t('edit order 18/1500',()=>b.write(0,at(2,1),[[{value:52}]]));
  t('read',()=>b.read(0,{row:0,col:0,rows:1500,cols:26}));
  b.write(0,one,[[{typed:'=NOW()'}]]); log.push(b.read(0,one)[0]![0]!.display);
  console.info(log.join('\n'));
});
