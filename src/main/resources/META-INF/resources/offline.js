/* Says what today's plan is, from what the phone kept at the last visit: exercises and doses, nobody's name. */
const request = indexedDB.open('steadfast-session', 1);
request.onupgradeneeded = () => {
  request.result.createObjectStore('entries', { keyPath: 'no', autoIncrement: true });
  request.result.createObjectStore('plan');
};
request.onsuccess = () => {
  const read = request.result.transaction('plan').objectStore('plan').get('plan');
  read.onsuccess = () => read.result && show(read.result);
};

function show(plan) {
  const at = (id) => document.getElementById(id);
  document.documentElement.lang = plan.language;
  at('other').remove();
  at('title').textContent = plan.words.title;
  at('safe').textContent = plan.words.safe;
  at('emergency').textContent = plan.words.emergency;
  at('again').textContent = plan.words.again;
  if (plan.phone) {
    at('call').href = `tel:${plan.phone.replace(/[^+0-9]/g, '')}`;
    at('call').textContent = plan.words.call;
    at('call').hidden = false;
  }
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  if (plan.day === today && plan.items.length > 0) {
    at('plan-title').textContent = plan.words.plan;
    for (const item of plan.items) {
      const row = document.createElement('li');
      const name = document.createElement('strong');
      name.textContent = item.name;
      const dose = document.createElement('span');
      dose.textContent = item.dose;
      row.append(name, dose);
      at('items').append(row);
    }
    at('plan').hidden = false;
  }
}
