# What programs are told by the machine interface.
interface-wrong-name = یکی از پارامترها در اینجا شناخته نیست. شناخته‌ها: q، lang، limit، page، exact، kind، country، theme، language، year.
interface-wrong-twice = این پارامتر تنها یک بار داده می‌شود.
interface-wrong-empty = پارامتر q باید کلمات جستجو را داشته باشد.
interface-wrong-long = پارامتر q حداکثر ۲۰۰ حرف می‌تواند داشته باشد.
interface-wrong-language = پارامتر lang باید برچسب BCP 47 یکی از زبان‌های پورتال باشد: en، fa، fa-AF، ps، ur، tr، az، kk، ky، tg، tk، uz، ru.
interface-wrong-value = این پارامتر مقداری دارد که پذیرفته نیست.
interface-wrong-audit-name = یکی از پارامترها در اینجا شناخته نیست. شناخته‌ها: after، lang.
