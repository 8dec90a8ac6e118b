import { openBook } from '../../../workbench/engine/book';
const now = () => new Date('2026-03-02T09:00:00Z');
test('smoke', () => {
  const t0=performance.now();
  const b = openBook({ now });
  const t1=performance.now();
  const one={row:0,col:0,rows:1,cols:1};
  const at=(row:number,col:number)=>({row,col,rows:1,cols:1});
  const c=(r:number,k:number)=>b.read(0,at(r,k))[0]![0]!;
  const log:string[]=[];
  for (const v of ['=1+1','007','TRUE','2026-01-01',"'x",'','plain','12%','#N/A','[a](http://b.c)','http://x.y', 'a\nb','  sp ']) { b.write(0,one,[[{value:v}]]); const x=c(0,0); log.push(JSON.stringify([v,x.value,x.display,x.formula,x.format])); b.clear(0,one,{content:true,format:true}); }
  for (const v of ['=1+1;','=SUM(1;2)','007','TRUE','2026-01-01',"'007",'12%','$1,234.50','1,234','+A5','=IF(A5="";"say ""hi""  x"; 2)','="\\"','={1,2;3,4}','-5','1e5','3/4/2026','10:30','=A7','=1/0','=FOO(1)','=Sheet9!A1','="a','=REGEXMATCH("a1","\\d")','=LOWER("ABC")','=#REF!','=B1:B3*2']) { b.write(0,one,[[{typed:v}]]); const x=c(0,0); log.push(JSON.stringify([v,x.value,x.display,x.formula,x.format,x.isDate])); b.clear(0,{row:0,col:0,rows:3,cols:3},{content:true,format:true}); }
  b.write(0,at(0,3),[[{typed:'=ARRAYFORMULA(IF(ROW(A:A)=1;"Shipped";IF(A:A="";;A:A*2)))'}]]);
  b.write(0,at(1,0),[[{value:5}]]);
  log.push(JSON.stringify(b.read(0,{row:0,col:3,rows:4,cols:1})), JSON.stringify(b.extent(0)));
  b.write(0,at(3,3),[[{value:5}]]);
  log.push(JSON.stringify(b.read(0,{row:0,col:3,rows:4,cols:1}).map(x=>x[0])), JSON.stringify(b.extent(0)));
  b.clear(0,at(3,3),{content:true});
  log.push(JSON.stringify(b.read(0,{row:0,col:3,rows:4,cols:1}).map(x=>x[0])), JSON.stringify(b.extent(0)));
  b.setNotes(0,at(0,3),'note'); b.addMetadata({key:'k',value:'v',visibility:'PROJECT',location:{type:'COLUMN',sheetId:0,index:3}});
  b.protect({sheetId:0,zone:{row:0,col:3,rows:1000,cols:1},description:'d',warningOnly:true});
  b.insert(0,'COLUMNS',1,1); 
  log.push(JSON.stringify([b.metadata(), b.protections(), b.notes(0,{row:0,col:0,rows:1,cols:6})]));
  b.move(0,'COLUMNS',4,1,1);
  log.push(JSON.stringify([b.metadata(), b.protections(), b.notes(0,{row:0,col:0,rows:1,cols:6}), c(0,1)]));
  const e=b.export(); const e2=openBook({data:JSON.parse(JSON.stringify(e)),now}).export();
  log.push(String(JSON.stringify(e)===JSON.stringify(e2)), JSON.stringify(e).slice(0,1500));
  log.push(`${t1-t0}`);
  console.info(log.join('\n'));
});
