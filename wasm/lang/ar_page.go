package lang

func arabicPage() PageWords {
	return PageWords{
		Comments:   "التعليقات",
		Reply:      "رد",
		Correction: "تصحيح:",
		Around: `
related: اقرأ أيضا|اقرأ أيضًا|قد يهمك|مواضيع ذات صلة|عوان
signup: اشترك|النشرة
share: شارك|مشاركة
comment: التعليقات|اترك تعليقا
ad: إعلان
credit: الصورة|المصدر
byline: نشر في|تحديث
tags: الوسوم|كلمات مفتاحية
follow: تابعونا|تابعنا
`,
	}
}
